import type { DocumentKind } from '@candour/schema'
import { appendDoc, fromJson, rootOf } from '@candour/schema/report'
import type { Cast } from '../sync/cast.ts'

/** Adds a paragraph in a person's name, as the server writes. */
export async function writeParagraph(
  { server, reviewId }: Cast,
  kind: DocumentKind,
  userId: string,
  text: string,
): Promise<void> {
  const read = fromJson({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }, kind)
  if (!read.ok) throw new Error(read.problem.reason)
  await server.running.services.documents.write({ kind, reviewId }, { userId }, ydoc => appendDoc(ydoc, read.doc))
}

export const textOfDocument = ({ server, reviewId }: Cast, kind: DocumentKind): Promise<string> =>
  server.running.services.documents.read({ kind, reviewId }, ydoc => JSON.stringify(rootOf(ydoc).toJSON()))

/** Asks, expects to be answered, and gives what came. */
export async function answered(asking: Promise<Response>) {
  const answer = await asking
  const body = await answer.json()
  if (answer.status !== 200) throw new Error(`${answer.status} ${JSON.stringify(body)}`)
  return body
}
