import type { PicturedPart, Place, Trace, TracedAnswer } from '@candour/checks'
import type { Words } from '@candour/schema'
import type { ReactNode } from 'react'

interface TracePictureProps {
  traces: readonly Trace[]
  /** Whether this review's method has recommendations at all. */
  recommends: boolean
  /** Whether the response is there to be looked at. */
  answers: boolean
  words: Words
  onGoTo: (place: Place) => void
}

/** From finding to recommendation, response and action, a branch for each: every part a place that one can go to, and every gap a gap. */
export function TracePicture({ traces, recommends, answers, words, onGoTo }: TracePictureProps) {
  const w = words.markers.pictures
  if (traces.length === 0) return null
  const part = (kind: Kind, pictured: PicturedPart) => <TracePart {...{ kind, words, onGoTo }} part={pictured} />
  const answered = (all: readonly TracedAnswer[]): ReactNode =>
    all.map(({ response, actions }) => (
      <Branch key={`${response.place.block}`} head={part('response', response)}>
        {actions.length === 0 ? <Gap>{w.noAction}</Gap> : null}
        {actions.map(action => (
          <Branch key={action.place.block} head={part('action', action)} />
        ))}
      </Branch>
    ))
  return (
    <details className="picture">
      <summary>{w.trace}</summary>
      <ol className="traces">
        {traces.map(({ finding, answers: direct, recommendations }) => {
          const isUnanswered = answers && direct.length === 0 && recommendations.length === 0
          return (
            <Branch
              key={finding?.place.block ?? 'loose'}
              head={finding === null ? <span className="trace-gap">{w.noFinding}</span> : part('finding', finding)}
            >
              {recommends && recommendations.length === 0 ? <Gap>{w.noRecommendation}</Gap> : null}
              {isUnanswered ? <Gap>{w.noResponse}</Gap> : null}
              {answers ? answered(direct) : null}
              {recommendations.map(({ recommendation, answers: own }) => (
                <Branch key={recommendation.place.block} head={part('recommendation', recommendation)}>
                  {answers && own.length === 0 ? <Gap>{w.noResponse}</Gap> : null}
                  {answers ? answered(own) : null}
                </Branch>
              ))}
            </Branch>
          )
        })}
      </ol>
    </details>
  )
}

type Kind = 'finding' | 'recommendation' | 'response' | 'action'

/** A part with what follows from it, one step further in. */
function Branch({ head, children = null }: { head: ReactNode; children?: ReactNode }) {
  return (
    <li className="trace">
      {head}
      {children === null ? null : <ul className="trace-branches">{children}</ul>}
    </li>
  )
}

function Gap({ children }: { children: string }) {
  return (
    <li className="trace">
      <span className="trace-gap">{children}</span>
    </li>
  )
}

interface TracePartProps {
  part: PicturedPart
  kind: Kind
  words: Words
  onGoTo: (place: Place) => void
}

function TracePart({ part, kind, words, onGoTo }: TracePartProps) {
  return (
    <button type="button" className="trace-part" data-kind={kind} title={part.opening} onClick={() => onGoTo(part.place)}>
      {words.report.partLabel(part.number)}
      {part.opening === '' ? null : <span className="visually-hidden">: {part.opening}</span>}
    </button>
  )
}
