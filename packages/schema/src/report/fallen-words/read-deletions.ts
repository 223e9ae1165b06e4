import * as Y from 'yjs'
import { type DeleteSet, unnamed } from './delete-set.ts'
import type { DeletedPlace, DeletedPlaces } from './deleted-places.ts'
import { DeletedText } from './deleted-text.ts'
import { surroundingsOf } from './surroundings.ts'
import { writtenAttributes } from './written-attributes.ts'

/**
 * Reads what a transaction deleted, in reading order, into `places`; gives the texts out of which words fell: those that
 * the update did not name. To be called before the garbage is collected.
 */
export function readDeletions(transaction: Y.Transaction, named: DeleteSet, places: DeletedPlaces): Set<DeletedText> {
  const fallen = new Set<DeletedText>()
  const event = places.nextEvent()
  let order = 0
  const isNew = (item: Y.Item) => item.deleted && Y.isDeleted(transaction.deleteSet, item.id)

  const readText = (type: Y.XmlText, place: DeletedPlace): void => {
    const text = new DeletedText(event, place.order, place.surroundings)
    for (let item = type._start; item !== null; item = item.right) {
      if (!(item.content instanceof Y.ContentString) || (item.deleted && !isNew(item))) continue
      const { str } = item.content
      places.put(item.id, item.length, { ...place, text })
      let read = 0
      for (const { from, end } of unnamed(item, named)) {
        if (from > read) text.add(at(item, read), str.slice(read, from), false)
        text.add(at(item, from), str.slice(from, end), true)
        fallen.add(text)
        read = end
      }
      if (read < str.length) text.add(at(item, read), str.slice(read), false)
    }
    if (type._item !== null) places.put(type._item.id, 1, { ...place, text })
  }

  const readType = (type: unknown): void => {
    if (!(type instanceof Y.XmlElement) && !(type instanceof Y.XmlText)) return
    order += 1
    const place: DeletedPlace = { event, order, surroundings: surroundingsOf(type), text: null, attribute: null }
    if (type instanceof Y.XmlText) {
      readText(type, place)
      return
    }
    if (type._item !== null) places.put(type._item.id, 1, place)
    for (const [name, item] of type._map) if (isNew(item)) readAttribute(item, name, place)
    for (let item = type._start; item !== null; item = item.right)
      if (item.content instanceof Y.ContentType && isNew(item)) readType(item.content.type)
  }

  const readAttribute = (item: Y.Item, name: string, place: DeletedPlace): void => {
    if (!writtenAttributes.has(name)) return
    const words = sentenceIn(item)
    const isFallen = words !== '' && [...unnamed(item, named)].length > 0
    const known = isFallen && item.origin !== null ? (places.find(item.origin)?.text ?? null) : null
    const text = isFallen ? (known ?? new DeletedText(event, place.order, place.surroundings)) : null
    places.put(item.id, 1, { ...place, text, attribute: name })
    if (text === null || standsAs(item, name, words)) return
    text.replace(item.id, words)
    fallen.add(text)
  }

  for (const { parent, items } of outermost(transaction)) {
    for (const item of items) {
      const { content, parentSub } = item
      if (parentSub !== null) {
        const place = { event, order, surroundings: surroundingsOf(parent), text: null, attribute: parentSub }
        // A value that was written over is named; one that lost against another is not.
        if ([...unnamed(item, named)].length > 0) readAttribute(item, parentSub, place)
      } else if (content instanceof Y.ContentType) readType(content.type)
      else if (content instanceof Y.ContentString && parent instanceof Y.XmlText) readLate(item, parent)
    }
  }

  /** Words integrated into a text that was deleted before, where garbage is not collected. */
  function readLate(item: Y.Item, parent: Y.XmlText): void {
    const { content } = item
    const text = parent._item === null ? null : (places.find(parent._item.id)?.text ?? null)
    if (text === null || !(content instanceof Y.ContentString)) return
    for (const { from, end } of unnamed(item, named)) {
      text.insert(at(item, from), content.str.slice(from, end), from > 0 ? at(item, from - 1) : item.origin, item.rightOrigin)
      places.put(at(item, from), end - from, {
        event: text.event,
        order: text.order,
        surroundings: text.surroundings,
        text,
        attribute: null,
      })
      fallen.add(text)
    }
  }
  return fallen
}

const at = ({ id }: Y.Item, offset: number): Y.ID => Y.createID(id.client, id.clock + offset)

/** The sentence that an attribute's item holds; '' for anything else. */
export function sentenceIn({ content }: Y.Item): string {
  const value: unknown = content instanceof Y.ContentAny ? content.arr.at(-1) : null
  return typeof value === 'string' ? value : ''
}

/** Two people who wrote the same have lost nothing. */
const standsAs = ({ parent }: Y.Item, name: string, words: string): boolean =>
  parent instanceof Y.XmlElement && parent._item?.deleted !== true && parent.getAttribute(name) === words

/** What a transaction deleted without deleting its parent, by parent and in the order of the parent's children. */
function outermost(transaction: Y.Transaction): { parent: Y.AbstractType<unknown>; items: Y.Item[] }[] {
  const byParent = new Map<Y.AbstractType<unknown>, Set<Y.Item>>()
  Y.iterateDeletedStructs(transaction, transaction.deleteSet, struct => {
    if (!(struct instanceof Y.Item) || !(struct.parent instanceof Y.AbstractType)) return
    const above = struct.parent._item
    if (above?.deleted === true && Y.isDeleted(transaction.deleteSet, above.id)) return
    byParent.set(struct.parent, (byParent.get(struct.parent) ?? new Set()).add(struct))
  })
  return [...byParent].map(([parent, items]) => {
    const children: Y.Item[] = []
    for (let item = parent._start; item !== null; item = item.right) if (items.has(item)) children.push(item)
    return { parent, items: [...children, ...[...items].filter(({ parentSub }) => parentSub !== null)] }
  })
}
