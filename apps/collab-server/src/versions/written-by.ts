import type { DocumentAddress, WrittenBy } from '@candour/schema'
import { documentName } from '@candour/schema'
import { rootOf, schemaFor } from '@candour/schema/report'
import { eq, inArray } from 'drizzle-orm'
import * as Y from 'yjs'
import type { Store } from '../store/index.ts'

interface Run {
  client: number
  length: number
}

/** For each block of text in document order: under which Yjs client ids its characters were written. */
export function runsOf(ydoc: Y.Doc, kind: DocumentAddress['kind']): Run[][] {
  const schema = schemaFor(kind)
  const blocks: Run[][] = []
  const walk = (parent: Y.XmlFragment) => {
    for (const child of parent.toArray()) {
      if (!(child instanceof Y.XmlElement)) continue
      if (schema.nodes[child.nodeName]?.isTextblock === true) blocks.push(runsIn(child))
      else walk(child)
    }
  }
  walk(rootOf(ydoc))
  return blocks
}

function runsIn(block: Y.XmlElement): Run[] {
  const runs: Run[] = []
  const add = (client: number, length: number) => {
    const last = runs.at(-1)
    if (last?.client === client) last.length += length
    else runs.push({ client, length })
  }
  for (const child of block.toArray()) {
    if (child instanceof Y.XmlText) {
      for (let item = child._start; item !== null; item = item.right) {
        if (!item.deleted && item.content instanceof Y.ContentString) add(item.id.client, item.length)
      }
    } else if (child instanceof Y.XmlElement && child._item !== null) add(child._item.id.client, 1)
  }
  return runs
}

/** Who wrote a state, by whose client id it is; what was written before such ids were noted is nobody's (-1). */
export async function writtenBy(
  { db, tables: { clientAuthor, user } }: Store,
  address: DocumentAddress,
  state: Uint8Array,
): Promise<WrittenBy> {
  const ydoc = new Y.Doc()
  try {
    Y.applyUpdate(ydoc, state)
    const authors = await db
      .select({ client: clientAuthor.client, userId: clientAuthor.userId })
      .from(clientAuthor)
      .where(eq(clientAuthor.document, documentName(address)))
    const authorOf = new Map(authors.map(({ client, userId }) => [client, userId]))
    const ids: string[] = []
    const indexOf = (client: number): number => {
      const userId = authorOf.get(client)
      if (userId === undefined) return -1
      if (!ids.includes(userId)) ids.push(userId)
      return ids.indexOf(userId)
    }
    const blocks = runsOf(ydoc, address.kind).map(runs => runs.map(({ client, length }) => ({ length, person: indexOf(client) })))
    const names =
      ids.length === 0 ? [] : await db.select({ id: user.id, name: user.name }).from(user).where(inArray(user.id, ids))
    const nameOf = new Map(names.map(({ id, name }) => [id, name]))
    return { people: ids.map(userId => ({ userId, name: nameOf.get(userId) ?? '' })), blocks }
  } finally {
    ydoc.destroy()
  }
}
