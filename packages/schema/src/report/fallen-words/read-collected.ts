import * as Y from 'yjs'
import { type DeleteSet, unnamed } from './delete-set.ts'
import type { DeletedPlace, DeletedPlaces } from './deleted-places.ts'
import { DeletedText } from './deleted-text.ts'
import { sentenceIn } from './read-deletions.ts'
import { writtenAttributes } from './written-attributes.ts'

/** New blocks come after the one they were written after, in the order in which they came. */
const step = 1e-6

/**
 * Reads the items of an update that arrived for a place whose garbage is collected already: Yjs takes them in as bare
 * gaps, and the words stand only in the update. Gives the texts that they belong to.
 */
export function readCollected(
  transaction: Y.Transaction,
  structs: readonly (Y.Item | Y.GC | Y.Skip)[],
  named: DeleteSet,
  places: DeletedPlaces,
): Set<DeletedText> {
  const fallen = new Set<DeletedText>()
  let newcomers = 0
  let unknown: DeletedPlace | null = null

  const placeBeside = ({ origin, parent, rightOrigin }: Y.Item): DeletedPlace => {
    const beside = [origin, parent instanceof Y.ID ? parent : null, rightOrigin]
    for (const id of beside) {
      const place = id === null ? null : places.find(id)
      if (place !== null) return place
    }
    unknown ??= { event: places.nextEvent(), order: 0, surroundings: [], text: null, attribute: null }
    return unknown
  }

  for (const struct of structs) {
    if (!(struct instanceof Y.Item)) continue
    const known = transaction.beforeState.get(struct.id.client) ?? 0
    if (struct.id.clock + struct.length <= known || !isCollected(transaction, struct.id)) continue
    const beside = placeBeside(struct)
    const attribute = struct.parentSub ?? (struct.content instanceof Y.ContentAny ? beside.attribute : null)
    if (struct.content instanceof Y.ContentType) {
      newcomers += 1
      const order = beside.order + newcomers * step
      const isText = struct.content.type instanceof Y.XmlText
      const text = isText ? new DeletedText(beside.event, order, beside.surroundings) : null
      places.put(struct.id, 1, { ...beside, order, text, attribute: null })
    } else if (attribute !== null) {
      const words = sentenceIn(struct)
      if (!writtenAttributes.has(attribute) || words === '' || [...unnamed(struct, named)].length === 0) continue
      const text =
        (beside.attribute === attribute ? beside.text : null) ?? new DeletedText(beside.event, beside.order, beside.surroundings)
      text.replace(struct.id, words)
      places.put(struct.id, 1, { ...beside, text, attribute })
      fallen.add(text)
    } else if (struct.content instanceof Y.ContentString) {
      const text = beside.text ?? new DeletedText(beside.event, beside.order, beside.surroundings)
      for (const { from, end } of unnamed(struct, named)) {
        const id = Y.createID(struct.id.client, struct.id.clock + from)
        const origin = from > 0 ? Y.createID(id.client, id.clock - 1) : struct.origin
        text.insert(id, struct.content.str.slice(from, end), origin, struct.rightOrigin)
        fallen.add(text)
      }
      places.put(struct.id, struct.length, { ...beside, text })
    }
  }
  return fallen
}

function isCollected(transaction: Y.Transaction, { client, clock }: Y.ID): boolean {
  const structs = transaction.doc.store.clients.get(client) ?? []
  const last = structs.at(-1)
  if (last === undefined || clock >= last.id.clock + last.length) return false
  return structs[Y.findIndexSS(structs, clock)] instanceof Y.GC
}
