import type { ReviewFacts } from '@candour/checks'
import { may, type Review } from '@candour/schema'
import { useLocalStorage } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import type { Editor } from '@tiptap/core'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { read, useAsker } from '../shell/index.ts'
import { LiveMarkers, type MarkersView } from './live-markers.ts'

interface Page {
  review: Review
  reportEditor: Editor | null
  responseEditor: Editor | null
}

/** The live checks of this page: one for both panels, the underlines and the outline. */
export function useLiveMarkers({ review, reportEditor, responseEditor }: Page): LiveMarkers {
  const [markers] = useState(() => new LiveMarkers())
  const { profile, method, milestones, settings } = review
  // Whoever may not see the register is not sent it; what they write is looked at on the server.
  const { data: register } = useQuery({
    ...read('register.read', { params: { review: review.id } }),
    enabled: may(useAsker(review), 'register.see'),
  })
  const facts = useMemo(
    (): ReviewFacts => ({
      profile,
      method,
      milestones,
      targets: settings.readingTargets.body,
      summaryTargets: settings.readingTargets.summary,
      responseTargets: settings.readingTargets.response,
      allowedTerms: settings.allowedTerms,
      ...(register === undefined ? {} : { register }),
    }),
    [profile, method, milestones, settings, register],
  )
  const { data: answers } = useQuery(read('answer.list', { params: { review: review.id } }))
  useEffect(() => {
    if (answers !== undefined) markers.setAnswers(answers)
  }, [markers, answers])
  const [underlining] = useUnderlining()
  useEffect(
    () => markers.watch({ report: reportEditor, response: responseEditor, review: facts }),
    [markers, reportEditor, responseEditor, facts],
  )
  useEffect(() => markers.setUnderlining(underlining), [markers, underlining])
  return markers
}

export const useMarkersView = (markers: LiveMarkers): MarkersView => useSyncExternalStore(markers.subscribe, markers.view)

/** Node id → places to look at there, for the outline. */
export const useAttentionByNode = (markers: LiveMarkers): ReadonlyMap<string, number> =>
  useSyncExternalStore(markers.subscribe, markers.attention)

/** Whether what asks for a look is underlined; remembered on this computer. */
export const useUnderlining = () =>
  useLocalStorage({ key: 'candour-underline-long-sentences', defaultValue: true, getInitialValueInEffect: false })
