import type { MarkerJudgement, Words } from '@candour/schema'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { dayOfMoment } from '../../shell/index.ts'
import { Evidence } from './Evidence.tsx'
import type { Pointing } from './pointing.ts'
import { RecordJudgement } from './RecordJudgement.tsx'

interface JudgementsProps {
  reviewId: string
  /** Ours: 'QM14.4'. */
  question: string
  /** Newest first. */
  judgements: readonly MarkerJudgement[]
  mayJudge: boolean
  pointing: Pointing
  words: Words
}

/** What people have judged of a question, apart from what the machine saw: the latest, and those before it. */
export function Judgements({ reviewId, question, judgements, mayJudge, pointing, words }: JudgementsProps) {
  const w = words.markers
  const [judging, setJudging] = useState(false)
  const [latest, ...earlier] = judgements
  if (latest === undefined && !mayJudge) return null
  return (
    <div className="judgements">
      <h4 className="marker-part">{w.people}</h4>
      {latest === undefined ? (
        <p className="judgement-none">{w.notJudged}</p>
      ) : (
        <Judged judgement={latest} {...{ pointing, words }} />
      )}
      {earlier.length === 0 ? null : (
        <details className="judgements-earlier">
          <summary>{w.earlierJudgements(earlier.length)}</summary>
          <ol>
            {earlier.map(judgement => (
              <li key={judgement.id}>
                <Judged {...{ judgement, pointing, words }} />
              </li>
            ))}
          </ol>
        </details>
      )}
      {judging ? (
        <RecordJudgement {...{ reviewId, question, pointing, words }} onClose={() => setJudging(false)} />
      ) : mayJudge ? (
        <Button size="compact-sm" variant="default" className="judge" onClick={() => setJudging(true)}>
          {latest === undefined ? w.judge : w.judgeAgain}
        </Button>
      ) : null}
    </div>
  )
}

function Judged({
  judgement: { judgement, reason, evidence, phase, judgedBy, judgedAt },
  pointing,
  words,
}: {
  judgement: MarkerJudgement
  pointing: Pointing
  words: Words
}) {
  const w = words.markers
  return (
    <div className="judgement" data-judgement={judgement}>
      <p className="judgement-said">
        <strong>{w.judgementNames[judgement]}.</strong> {reason}
      </p>
      <Evidence {...{ evidence, pointing, words }} />
      <p className="judgement-by">{w.judgementBy(judgedBy.name, dayOfMoment(judgedAt), w.phaseNames[phase])}</p>
    </div>
  )
}
