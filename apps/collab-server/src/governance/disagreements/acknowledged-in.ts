import { type NodeJson, rootOf } from '@candour/schema/report'
import * as Y from 'yjs'
import * as z from 'zod'

/** The node in the report that holds a standing disagreement: its words come from the record, the node names id and revision. */
const nodeName = 'acknowledgedDisagreement'
const Attributes = z.object({ disagreementId: z.string(), revision: z.coerce.number().int().catch(0) })

/** For each acknowledged disagreement the revision that the report names (the latest of several). */
export type Acknowledgements = ReadonlyMap<string, number>

export function acknowledgedIn(ydoc: Y.Doc): Acknowledgements {
  const found = new Map<string, number>()
  const open: unknown[] = [...rootOf(ydoc).toArray()]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!(next instanceof Y.XmlElement)) continue
    if (next.nodeName === nodeName) note(found, next.getAttributes())
    open.push(...next.toArray())
  }
  return found
}

export function acknowledgedInJson(content: NodeJson): Acknowledgements {
  const found = new Map<string, number>()
  const walk = ({ type, attrs, content: children = [] }: NodeJson): void => {
    if (type === nodeName) note(found, attrs)
    for (const child of children) walk(child)
  }
  walk(content)
  return found
}

function note(found: Map<string, number>, attributes: unknown): void {
  const read = Attributes.safeParse(attributes)
  if (!read.success) return
  const { disagreementId, revision } = read.data
  found.set(disagreementId, Math.max(revision, found.get(disagreementId) ?? 0))
}
