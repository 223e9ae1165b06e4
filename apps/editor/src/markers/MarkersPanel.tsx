import type { Place } from '@candour/checks'
import type { DocumentKind, Review, Words } from '@candour/schema'
import { markerNumber, profileOf } from '@candour/schema'
import { NativeSelect, Progress, Switch } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { memo, useCallback, useId, useRef, useState } from 'react'
import { goToPlace } from './go-to-place.ts'
import type { Pointing } from './judgements/pointing.ts'
import type { LiveMarkers } from './live-markers.ts'
import { MarkerEmpty } from './MarkerEmpty.tsx'
import { listedOf, MarkerQuestion } from './MarkerQuestion.tsx'
import type { Marker } from './marker.ts'
import { usePictureOf } from './pictures/use-picture-of.tsx'
import { SignalCounts } from './SignalCounts.tsx'
import { useMarkersView, useUnderlining } from './use-live-markers.ts'
import { orders, useOrder } from './use-order.ts'
import { usePeopleSay } from './use-people-say.ts'
import { useWalk, type Visit } from './use-walk.ts'
import './markers.css'

export interface MarkersPanelProps {
  marker: Marker
  /** The live checks of this page, from `useLiveMarkers`. */
  markers: LiveMarkers
  review: Review
  words: Words
  /** Null where a document is not open on this page. */
  editors: Readonly<Record<DocumentKind, Editor | null>>
  /** What a judgement can point to; the very same while the page is. */
  pointing: Pointing
  /** Brings a document onto the screen where the page shows only the other. */
  reveal?: (kind: DocumentKind) => void
  /** For a panel that lies over the text: told when somebody goes to a place, so that it makes way. */
  onGo?: () => void
}

const markersOf: Readonly<Record<Marker, readonly (5 | 9 | 12 | 13 | 14 | 16)[]>> = { 14: [14], 16: [16], others: [5, 9, 12, 13] }

/**
 * The questions of a marker, or of several, and under each what can be seen for it, live. Nothing here says that a question is met.
 * A key that changes nothing of what is seen draws nothing here, and what changes draws its own question.
 */
export const MarkersPanel = memo(function MarkersPanel({
  marker,
  markers,
  review,
  words,
  editors,
  pointing,
  reveal,
  onGo,
}: MarkersPanelProps) {
  const w = words.markers
  const { result, tenths, answered } = useMarkersView(markers)
  const pictures = markers.pictures()
  const people = usePeopleSay(review)
  const [order, setOrder, inOrder] = useOrder(markers)
  const [underlining, setUnderlining] = useUnderlining()
  const keys = useId()
  const panel = useRef<HTMLElement>(null)
  const profile = profileOf(review.profile)
  const groups = markersOf[marker].map(each => ({
    title: `${markerNumber(profile, `QM${each}`)} ${w.titles[each]}`,
    questions: result?.questions.filter(({ id }) => id.startsWith(`QM${each}.`)) ?? [],
  }))
  const questions = groups.flatMap(group => group.questions)
  // A document that has only just been opened has not been looked at yet: nothing seen in it says nothing.
  const kind = marker === 16 ? 'response' : 'report'
  const reading = tenths !== null || (editors[kind] !== null && result?.begun[kind] === null)
  const matches = useSameList(questions.flatMap(({ signals }) => signals.filter(({ code }) => code === 'register_match')))

  const visit = useCallback<Visit>(
    (place, how) => {
      reveal?.(place.document)
      onGo?.()
      // The document may only now be coming onto the screen.
      requestAnimationFrame(() => {
        const editor = editors[place.document]
        if (editor !== null && !editor.isDestroyed) goToPlace(editor, place, how === 'enter' || onGo !== undefined)
      })
    },
    [editors, reveal, onGo],
  )
  const goThere = useCallback((place: Place) => visit(place, 'show'), [visit])
  const pictureOf = usePictureOf({ pictures, review, words, onGoTo: goThere })
  const quiet = new Set(answered.map(({ signal }) => signal))
  const listed = questions.flatMap(({ signals }) =>
    listedOf(
      signals.filter(signal => !quiet.has(signal)),
      inOrder,
    ).flat(),
  )
  const walk = useWalk(panel, listed, visit)
  const number = marker === 'others' ? '' : markerNumber(profile, `QM${marker}`)

  return (
    <section
      ref={panel}
      className="markers"
      aria-label={number === '' ? w.titles.others : w.panelLabel(number, w.titles[marker])}
      data-marker={marker}
    >
      <h2 className="markers-title">
        {number === '' ? null : <span className="markers-number">{number}</span>} {w.titles[marker]}
      </h2>
      <p className="markers-intro">{w.intro[marker]}</p>
      {tenths === null ? null : (
        <Progress value={tenths * 10} size="xs" className="markers-progress" aria-label={w.reading(tenths)} />
      )}
      <MarkerEmpty {...{ marker, result, words, editors }} reveal={reveal} />
      <NativeSelect
        size="xs"
        className="markers-order"
        label={w.order}
        value={order}
        onChange={event => setOrder(event.currentTarget.value)}
        data={orders.map(value => ({ value, label: w.orders[value] }))}
      />
      <ol className="marker-questions" aria-describedby={keys}>
        {groups.map(group =>
          group.questions.map((question, index) => (
            <MarkerQuestion
              key={question.id}
              {...{ question, review, words, editors, walk, visit, people, pointing, answered, matches, inOrder }}
              marker={groups.length > 1 && index === 0 ? group.title : null}
              reading={reading}
              picture={pictureOf(question.id)}
            />
          )),
        )}
      </ol>
      <p id={keys} className="markers-keys">
        {w.keys} {underlining ? w.underlineKeys : ''}
      </p>
      <Switch
        size="sm"
        label={w.underlines}
        checked={underlining}
        onChange={event => setUnderlining(event.currentTarget.checked)}
      />
      <SignalCounts questions={questions} words={words} />
    </section>
  )
})

/** The list of before while it holds the same. */
function useSameList<One>(now: readonly One[]): readonly One[] {
  const [kept, setKept] = useState(now)
  if (kept.length === now.length && kept.every((one, at) => one === now[at])) return kept
  setKept(now)
  return now
}
