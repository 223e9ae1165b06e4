import { rootName, rootOf } from '@candour/schema/report'
import * as Y from 'yjs'

type Struct = ReturnType<typeof Y.decodeUpdate>['structs'][number]

/**
 * Whether an update adds anything but elements at the top of a document. Only a foreign client writes text there; no page can draw it,
 * and every page that tried would stop. `added` are the structures that are new, `all` those of the whole update.
 */
export function hasBareText(added: readonly Struct[], all: readonly Struct[], document: Y.Doc): boolean {
  const suspects = added.filter(struct => struct instanceof Y.Item && !mayStandAtTop(struct.content))
  if (suspects.length === 0) return false
  const inUpdate = Map.groupBy(all, ({ id }) => id.client)
  const root = rootOf(document)
  const answers = new Map<Y.Item, boolean>()

  const itemAt = (id: Y.ID): Y.Item | null => {
    const stands = id.clock < Y.getState(document.store, id.client)
    const found = stands ? Y.getItem(document.store, id) : structAt(inUpdate.get(id.client) ?? [], id.clock)
    return found instanceof Y.Item ? found : null
  }
  /** An item names its parent only where it has no neighbour: otherwise it stands where its neighbour stands. */
  const isAtTop = (item: Y.Item): boolean => {
    const passed: Y.Item[] = []
    let answer = false
    for (let at: Y.Item | null = item; at !== null; ) {
      const before = answers.get(at)
      const parent: unknown = at.parent
      if (before !== undefined || parent !== null) {
        answer = before ?? (parent === rootName || parent === root)
        break
      }
      passed.push(at)
      answers.set(at, false)
      const beside: Y.ID | null = at.origin ?? at.rightOrigin
      at = beside === null ? null : itemAt(beside)
    }
    for (const at of passed) answers.set(at, answer)
    return answer
  }
  return suspects.some(struct => struct instanceof Y.Item && isAtTop(struct))
}

const mayStandAtTop = (content: Y.Item['content']): boolean =>
  content instanceof Y.ContentDeleted || (content instanceof Y.ContentType && content.type instanceof Y.XmlElement)

/** The structure of one client that holds this clock; they stand in the order of their clocks. */
function structAt(structs: readonly Struct[], clock: number): Struct | null {
  let low = 0
  let high = structs.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const struct = structs[middle]
    if (struct === undefined) return null
    if (clock < struct.id.clock) high = middle - 1
    else if (clock >= struct.id.clock + struct.length) low = middle + 1
    else return struct
  }
  return null
}
