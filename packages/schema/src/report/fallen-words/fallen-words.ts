import * as Y from 'yjs'
import { settledIds } from '../ids/settled-ids.ts'
import { rootOf } from '../json/write-doc.ts'
import { countWords } from '../reading/word-count.ts'
import { type DeletedPlace, DeletedPlaces, type Surroundings, surroundingsOf } from './deleted-places.ts'
import { writtenAttributes } from './written-attributes.ts'

/** Words of one writer that fell out in one place: a line for each block of text, ' … ' where others' words stand between. */
export interface FallenPassage {
  /** The Yjs client that wrote them. */
  client: number
  words: string
  /** The nearest node around them that stands now; null where none does, or where they stood is not known. */
  nearNodeId: string | null
  /** First and last item, and what the first one was written after: lets the next keystroke's words join these. */
  first: Y.ID
  last: Y.ID
  after: Y.ID | null
}

interface Run {
  id: Y.ID
  end: number
  words: string
  after: Y.ID | null
  /** The text or attribute that it stood in: runs of one block are read together. */
  block: object
  order: number
  surroundings: Surroundings
}

/**
 * The words that an update made vanish without naming them. Whoever moves, wraps or deletes a part names in the update's
 * own delete set all that they knew to be in it; what is deleted beyond that was written by somebody they had not heard
 * from, in either order of arrival.
 *
 * To be called in `afterTransaction` of the transaction that applied the update, before its garbage is collected.
 * `places` must have been told of the earlier transactions; it is told of this one here.
 */
export function fallenWords(
  transaction: Y.Transaction,
  update: Uint8Array,
  places: DeletedPlaces = new DeletedPlaces(),
): FallenPassage[] {
  const { structs, ds: named } = Y.decodeUpdate(update)
  const runs = [...deletedRuns(transaction, named), ...collectedRuns(transaction, structs, named, places)]
  places.remember(transaction)
  if (runs.length === 0) return []
  const standing = new Set(settledIds(rootOf(transaction.doc)).values())
  return passagesOf(runs, surroundings => surroundings.find(id => standing.has(id)) ?? null)
}

/** Items deleted in this transaction that the update did not name. */
function deletedRuns(transaction: Y.Transaction, named: ReturnType<typeof Y.createDeleteSet>): Run[] {
  const runs: Run[] = []
  const orders = new Map<Y.AbstractType<unknown>, Map<Y.Item, number>>()
  Y.iterateDeletedStructs(transaction, transaction.deleteSet, struct => {
    if (!(struct instanceof Y.Item) || !(struct.parent instanceof Y.AbstractType)) return
    const { parent } = struct
    for (const { from, words } of wordsLeft(struct, struct.parentSub, named)) {
      let order = orders.get(parent)
      if (order === undefined) {
        order = orderIn(parent)
        orders.set(parent, order)
      }
      runs.push({
        id: Y.createID(struct.id.client, struct.id.clock + from),
        end: struct.id.clock + from + words.length,
        words,
        after: from > 0 ? Y.createID(struct.id.client, struct.id.clock + from - 1) : struct.origin,
        block: struct.parentSub === null ? parent : struct,
        order: order.get(struct) ?? 0,
        surroundings: surroundingsOf(parent),
      })
    }
  })
  return runs
}

/** The stretches of an item's text that the update did not name; an attribute's sentence is whole or nothing. */
function* wordsLeft(
  item: Y.Item,
  attribute: string | null,
  named: ReturnType<typeof Y.createDeleteSet>,
): Generator<{ from: number; words: string }> {
  const { content, id } = item
  if (attribute !== null) {
    const value: unknown = content instanceof Y.ContentAny ? content.arr.at(-1) : null
    if (!writtenAttributes.has(attribute) || typeof value !== 'string' || value === '' || Y.isDeleted(named, id)) return
    // Two people who wrote the same have lost nothing.
    const stands = item.parent instanceof Y.XmlElement && !isGone(item.parent) ? item.parent.getAttribute(attribute) : undefined
    if (stands !== value) yield { from: 0, words: value }
    return
  }
  if (!(content instanceof Y.ContentString) || isAllNamed(item, named)) return
  let from = 0
  for (let at = 0; at <= content.str.length; at += 1) {
    const ends = at === content.str.length || Y.isDeleted(named, Y.createID(id.client, id.clock + at))
    if (!ends) continue
    if (at > from) yield { from, words: content.str.slice(from, at) }
    from = at + 1
  }
}

/** Moving a long section deletes a great many items, nearly all of them named in a few ranges: one look each. */
function isAllNamed({ id, length }: Y.Item, named: ReturnType<typeof Y.createDeleteSet>): boolean {
  const ranges = named.clients.get(id.client) ?? []
  const at = Y.isDeleted(named, id) ? ranges.findIndex(({ clock, len }) => clock <= id.clock && id.clock < clock + len) : -1
  const range = ranges[at]
  return range !== undefined && id.clock + length <= range.clock + range.len
}

const isGone = (element: Y.XmlElement): boolean => element._item?.deleted === true

/** Items that arrived for a place whose parent is collected already: they come in as bare gaps, the words only in the update. */
function collectedRuns(
  transaction: Y.Transaction,
  structs: readonly (Y.Item | Y.GC | Y.Skip)[],
  named: ReturnType<typeof Y.createDeleteSet>,
  places: DeletedPlaces,
): Run[] {
  const runs: Run[] = []
  const blocks = new Map<string, FormerPlace>()
  for (const struct of structs) {
    if (!(struct instanceof Y.Item)) continue
    const { client, clock } = struct.id
    const known = transaction.beforeState.get(client) ?? 0
    if (clock + struct.length <= known || !isCollected(transaction, struct.id)) continue
    // Chained to what it was written after, or into: within this update, or in what was deleted before.
    const beside = struct.origin ?? (struct.parent instanceof Y.ID ? struct.parent : null)
    const place = placeBeside(beside, struct, blocks, places)
    // A new node begins a block of its own at the same place; what is written into it refers to the node itself.
    for (let at = 0; at < struct.length; at += 1)
      blocks.set(
        `${client} ${clock + at}`,
        struct.content instanceof Y.ContentType ? { ...place, attribute: null, block: {} } : place,
      )
    for (const { from, words } of wordsLeft(struct, place.attribute, named))
      runs.push({
        id: Y.createID(client, clock + from),
        end: clock + from + words.length,
        words,
        after: from > 0 ? Y.createID(client, clock + from - 1) : struct.origin,
        block: place.block,
        order: clock,
        surroundings: place.surroundings,
      })
  }
  return runs
}

interface FormerPlace extends DeletedPlace {
  block: object
}

function placeBeside(
  beside: Y.ID | null,
  struct: Y.Item,
  blocks: ReadonlyMap<string, FormerPlace>,
  places: DeletedPlaces,
): FormerPlace {
  const inUpdate = beside === null ? undefined : blocks.get(keyOf(beside))
  // An attribute written anew names itself; one written over takes its name from what it replaces.
  if (inUpdate !== undefined) return struct.parentSub === null ? inUpdate : { ...inUpdate, attribute: struct.parentSub }
  const deleted =
    (beside === null ? null : places.find(beside)) ?? (struct.rightOrigin === null ? null : places.find(struct.rightOrigin))
  const attribute = struct.parentSub ?? (struct.origin === null ? null : (deleted?.attribute ?? null))
  return { block: {}, surroundings: deleted?.surroundings ?? [], attribute }
}

const keyOf = ({ client, clock }: Y.ID) => `${client} ${clock}`

function isCollected(transaction: Y.Transaction, { client, clock }: Y.ID): boolean {
  const structs = transaction.doc.store.clients.get(client) ?? []
  const last = structs.at(-1)
  if (last === undefined || clock >= last.id.clock + last.length) return false
  return structs[Y.findIndexSS(structs, clock)] instanceof Y.GC
}

/** Every item of a type with its rank in reading order. */
function orderIn(parent: Y.AbstractType<unknown>): Map<Y.Item, number> {
  const order = new Map<Y.Item, number>()
  for (let item = parent._start; item !== null; item = item.right) order.set(item, order.size)
  return order
}

function passagesOf(runs: readonly Run[], nearest: (surroundings: Surroundings) => string | null): FallenPassage[] {
  const passages = new Map<string, { passage: FallenPassage; block: object }>()
  for (const run of inReadingOrder(runs)) {
    const nearNodeId = nearest(run.surroundings)
    const key = `${run.id.client} ${nearNodeId ?? ''}`
    const last = Y.createID(run.id.client, run.end - 1)
    const open = passages.get(key)
    if (open === undefined) {
      const passage = { client: run.id.client, words: run.words, nearNodeId, first: run.id, last, after: run.after }
      passages.set(key, { passage, block: run.block })
      continue
    }
    const follows = run.after !== null && Y.compareIDs(run.after, open.passage.last)
    open.passage.words += `${open.block !== run.block ? '\n' : follows ? '' : ' … '}${run.words}`
    open.passage.last = last
    open.block = run.block
  }
  return [...passages.values()].map(({ passage }) => passage).filter(({ words }) => words.trim() !== '')
}

/** Blocks in the order in which their first words were written, and within a block as it was read. */
function inReadingOrder(runs: readonly Run[]): Run[] {
  const blocks = new Map<object, Run[]>()
  for (const run of runs) blocks.set(run.block, [...(blocks.get(run.block) ?? []), run])
  return [...blocks.values()].flatMap(block => block.toSorted((a, b) => a.order - b.order || a.id.clock - b.id.clock))
}

/** Whether `next` was typed on directly after `passage`, in the same place: its words belong to the same sentence. */
export const continues = (passage: FallenPassage, next: FallenPassage): boolean =>
  passage.client === next.client && next.after !== null && Y.compareIDs(next.after, passage.last)

/** Whether there is a word in it, and not only a space or a stop. */
export const hasWords = ({ words }: FallenPassage): boolean => countWords(words) > 0
