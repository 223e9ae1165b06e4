import type { Comment } from '@candour/schema'
import type { Resolved } from '@candour/schema/report'
import { Decoration } from '@tiptap/pm/view'
import type { DeskState } from './comment-desk.ts'

/** Among the places of comments, the place of the one that somebody is writing here. */
export const beingWritten = 'being written'

/** How comments stand in the text: the words or the part that each is on, and the proposed wording that is shown in its place. */
export function marksOf(
  comments: readonly Comment[],
  places: ReadonlyMap<string, Resolved>,
  { open, inPlace }: DeskState,
): Decoration[] {
  const marks = comments.flatMap(({ id, state, wording }) => {
    const place = places.get(id)
    if (place === undefined || place.status === 'orphan') return []
    if (state === 'settled' && id !== open) return []
    const { from, to } = place
    const marked = id === open ? ' is-open' : ''
    if (place.on === 'node') return [Decoration.node(from, to, { class: `comment-part${marked}` })]
    const proposed = id === inPlace && wording !== null
    const mark = Decoration.inline(from, to, { class: `comment-mark${marked}${proposed ? ' comment-out' : ''}` }, { id })
    return proposed && wording.text !== ''
      ? [mark, Decoration.widget(to, () => inserted(wording.text), { side: 1, key: `in-${id}` })]
      : [mark]
  })
  const begun = places.get(beingWritten)
  if (begun === undefined || begun.status === 'orphan') return marks
  const { from, to } = begun
  const attributes = { class: 'comment-begun' }
  return [...marks, begun.on === 'node' ? Decoration.node(from, to, attributes) : Decoration.inline(from, to, attributes)]
}

function inserted(text: string): HTMLElement {
  const element = document.createElement('ins')
  element.className = 'comment-in'
  element.textContent = text
  return element
}
