import type { Place } from '@candour/checks'
import { type MarkerJudgement, may, type Review } from '@candour/schema'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { read, useAsker } from '../shell/index.ts'

/** What people say beside the checks, and what this person may add to it. */
export interface PeopleSay {
  /** Of one question, newest first. */
  judgementsOf: (question: string) => readonly MarkerJudgement[]
  mayJudge: (question: string) => boolean
  /** Whether this person may answer what is seen in a document: whoever writes it may. */
  mayAnswer: (document: Place['document']) => boolean
}

const none: readonly MarkerJudgement[] = []

/** The very same object while nobody says anything else. */
export function usePeopleSay(review: Review): PeopleSay {
  const { userId, administrator, role } = useAsker(review)
  const { data: judgements = none } = useQuery(read('judgement.list', { params: { review: review.id } }))
  const { opening } = review
  return useMemo(() => {
    const asker = { userId, administrator, role }
    const reads = may(asker, 'report.read', { opening })
    return {
      judgementsOf: question => judgements.filter(judgement => judgement.question === question),
      mayJudge: question => may(asker, 'marker.judge') && (reads || question.startsWith('QM16.')),
      mayAnswer: document => may(asker, 'signal.answer') && may(asker, document === 'report' ? 'report.write' : 'response.write'),
    }
  }, [judgements, userId, administrator, role, opening])
}
