import * as Y from 'yjs'
import { isSectionHeading, sectionRange } from '../structure/section-range.ts'
import { identifiedNodes, isId } from './identified.ts'
import { sameContent } from './same-content.ts'

/** An id that every copy of the document works out alike: from the Yjs item that the node is. */
function derivedId(element: Y.XmlElement): string {
  const id = element._item?.id
  return id === undefined ? '' : `y${id.client.toString(36)}-${id.clock.toString(36)}`
}

function* elementsIn(fragment: Y.XmlFragment): Generator<Y.XmlElement> {
  const open: Iterator<unknown>[] = [fragment.toArray()[Symbol.iterator]()]
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const step = top.next()
    if (step.done === true) open.pop()
    else if (step.value instanceof Y.XmlElement) {
      yield step.value
      open.push(step.value.toArray()[Symbol.iterator]())
    }
  }
}

/**
 * The id of every identified node, as it must be: unique, and the same for everybody who holds the same state. Where two
 * edits merged into two nodes of one id, the first in document order keeps it, and with it every link that points there;
 * each later one, and a node that came without an id, gets one derived from its Yjs item.
 */
export function settledIds(fragment: Y.XmlFragment): ReadonlyMap<Y.XmlElement, string> {
  const settled = new Map<Y.XmlElement, string>()
  const taken = new Set<string>()
  const waiting: Y.XmlElement[] = []
  for (const element of elementsIn(fragment)) {
    if (!identifiedNodes.has(element.nodeName)) continue
    const id: unknown = element.getAttribute('id')
    if (isId(id) && !taken.has(id)) {
      taken.add(id)
      settled.set(element, id)
    } else waiting.push(element)
  }
  for (const element of waiting) {
    const derived = derivedId(element)
    let id = derived
    for (let again = 2; taken.has(id); again += 1) id = `${derived}-${again}`
    taken.add(id)
    settled.set(element, id)
  }
  return settled
}

export const idRepairOrigin: unique symbol = Symbol('candour: id repair')

/**
 * Writes the settled ids where they differ from what stands there; true if anything was written. A part or a section that
 * two people moved at the same moment stands twice, each copy the same to the letter: the later one is taken away. Two pages that do
 * so at once write the same, so they cannot fight. Not part of anybody's undo.
 */
export function repairIds(fragment: Y.XmlFragment): boolean {
  const ydoc = fragment.doc
  if (ydoc === null) return false
  const settled = settledIds(fragment)
  const wrong = [...settled].filter(([element, id]) => element.getAttribute('id') !== id)
  if (wrong.length === 0) return false
  const first = new Map([...settled].map(([element, id]) => [id, element]))
  ydoc.transact(() => {
    for (const [element, id] of wrong) {
      if (element._item?.deleted === true) continue
      const original = first.get(String(element.getAttribute('id')))
      const twin = original === undefined || original === element ? [] : movedTwice(original, element)
      if (twin.length > 0) remove(twin)
      else element.setAttribute('id', id)
    }
  }, idRepairOrigin)
  return true
}

const movable: ReadonlySet<string> = new Set(['finding', 'analysis', 'recommendation', 'boardResponse', 'action'])

/** What a second move has left beside `original`: the part `twin`, or all blocks of the section that it begins. None where the two differ. */
function movedTwice(original: Y.XmlElement, twin: Y.XmlElement): readonly unknown[] {
  if (movable.has(twin.nodeName)) return !isInside(twin, original) && sameContent(original, twin) ? [twin] : []
  if (!isSectionHeading(twin)) return []
  const [first, second] = [sectionOf(original), sectionOf(twin)]
  return first.length === second.length && first.every((block, at) => sameContent(block, second[at])) ? second : []
}

function sectionOf(heading: Y.XmlElement): readonly unknown[] {
  const { parent } = heading
  if (!(parent instanceof Y.XmlFragment)) return [heading]
  const { first, end } = sectionRange(parent, parent.toArray().indexOf(heading))
  return parent.toArray().slice(first, end)
}

function isInside(element: Y.XmlElement, container: Y.XmlElement): boolean {
  for (let above: unknown = element.parent; above instanceof Y.XmlElement; above = above.parent)
    if (above === container) return true
  return false
}

/** Takes neighbouring blocks away. */
function remove(blocks: readonly unknown[]): void {
  const [first] = blocks
  if (!(first instanceof Y.XmlElement) || !(first.parent instanceof Y.XmlFragment)) return
  const at = first.parent.toArray().indexOf(first)
  if (at >= 0) first.parent.delete(at, blocks.length)
}
