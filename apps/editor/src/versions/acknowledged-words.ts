import type { DisagreementRevision, Words } from '@candour/schema'
import type { NodeJson } from '@candour/schema/report'

/** What a disagreement said at one revision; null where the record could not be read. */
export type ReadWords = (
  disagreementId: string,
  revision: number,
) => Promise<Pick<DisagreementRevision, 'about' | 'review' | 'board'> | null>

/**
 * A text with the words of each acknowledged disagreement after its node. The text itself holds only the number of a revision,
 * which says nothing to a reader; with its words, two revisions are compared word by word. A revision is never rewritten, so
 * these are the words that were signed.
 */
export async function withAcknowledgedWords(doc: NodeJson, words: Words, read: ReadWords): Promise<NodeJson> {
  const content = await Promise.all((doc.content ?? []).map(node => withWords(node, words, read)))
  return { ...doc, content: content.flat() }
}

async function withWords(node: NodeJson, words: Words, read: ReadWords): Promise<NodeJson[]> {
  const { type, attrs = {}, content } = node
  if (type !== 'acknowledgedDisagreement') {
    if (content === undefined) return [node]
    const inner = await Promise.all(content.map(child => withWords(child, words, read)))
    return [{ ...node, content: inner.flat() }]
  }
  const { block } = words.governance.disagreements
  const { revision, ...named } = attrs
  const said = await read(String(named.disagreementId ?? ''), Number(revision))
  if (said === null) return [node, position(block.couldNotRead)]
  return [
    { type, attrs: named },
    position(said.about),
    position(`${block.reviewers}: ${said.review?.text ?? block.noPosition}`),
    position(`${block.board}: ${said.board?.text ?? block.noPosition}`),
  ]
}

const position = (text: string): NodeJson => ({ type: 'position', content: [{ type: 'text', text }] })
