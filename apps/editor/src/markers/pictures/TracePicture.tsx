import type { PicturedPart, Place, Trace } from '@candour/checks'
import type { Words } from '@candour/schema'
import { IconArrowRight } from '@tabler/icons-react'

interface TracePictureProps {
  traces: readonly Trace[]
  /** Whether this review's method has recommendations at all. */
  recommends: boolean
  /** Whether the response is there to be looked at. */
  answers: boolean
  words: Words
  onGoTo: (place: Place) => void
}

/** From finding to recommendation, response and action: each a place that one can go to, and each gap a gap. */
export function TracePicture({ traces, recommends, answers, words, onGoTo }: TracePictureProps) {
  const w = words.markers.pictures
  if (traces.length === 0) return null
  return (
    <details className="picture">
      <summary>{w.trace}</summary>
      <ol className="traces">
        {traces.map(({ finding, recommendations, responses, actions }) => (
          <li key={finding?.place.block ?? 'loose'} className="trace">
            <Step parts={finding === null ? [] : [finding]} empty={w.noFinding} kind="finding" {...{ words, onGoTo }} />
            {recommends ? (
              <Step parts={recommendations} empty={w.noRecommendation} kind="recommendation" {...{ words, onGoTo }} />
            ) : null}
            {answers ? (
              <>
                <Step parts={responses} empty={w.noResponse} kind="response" {...{ words, onGoTo }} />
                <Step parts={actions} empty={w.noAction} kind="action" {...{ words, onGoTo }} />
              </>
            ) : null}
          </li>
        ))}
      </ol>
    </details>
  )
}

interface StepProps {
  parts: readonly PicturedPart[]
  empty: string
  kind: 'finding' | 'recommendation' | 'response' | 'action'
  words: Words
  onGoTo: (place: Place) => void
}

function Step({ parts, empty, kind, words, onGoTo }: StepProps) {
  return (
    <div className="trace-step" data-kind={kind}>
      {kind === 'finding' ? null : <IconArrowRight size={14} aria-hidden="true" className="trace-arrow" />}
      {parts.length === 0 ? (
        <span className="trace-gap">{empty}</span>
      ) : (
        <ul>
          {parts.map(part => (
            <li key={part.place.block}>
              <button type="button" className="trace-part" title={part.opening} onClick={() => onGoTo(part.place)}>
                {words.report.partLabel(part.number)}
                {part.opening === '' ? null : <span className="visually-hidden">: {part.opening}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
