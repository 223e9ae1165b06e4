import { type AnsweredSignal, answerSurroundings } from '@candour/schema'
import type { Node } from '@tiptap/pm/model'
import { placePosition } from '../document/positions.ts'
import type { Signal, SignalCode } from '../signal.ts'

/** These are about all that a node says, not about its opening. */
const aboutWholeText: ReadonlySet<SignalCode> = new Set(['describes_only', 'hard_passage', 'decision_without_reason'])

/** As many characters are kept word for word; of more, the beginning and a digest of the whole. */
const longest = 2000

/** FNV-1a over UTF-16 units, 32 bits: to tell whether a long text is still the same, not to keep it from anybody. */
function digest(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(16)
}

const kept = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest)}… ${text.length} ${digest(text)}`

const textIn = (document: Node, from: number, to: number): string => document.textBetween(from, to, '\n', '\ufffc')

/** What an answer to a signal would be about, as the document stands. Null where its place has gone. */
export function wordsConcerned(signal: Signal, document: Node): AnsweredSignal | null {
  const { code, where } = signal
  const found = placePosition(document, where)
  if (found === null) return null
  const about = { document: where.document, code, nodeId: where.nodeId ?? '', before: '', after: '' }
  if (!found.words) {
    if (aboutWholeText.has(code)) return { ...about, words: kept(textIn(document, found.from, found.to)) }
    // What is said of a part is about its opening; what is said of the document is about the sentence itself.
    return { ...about, words: where.nodeId === undefined ? signal.message : where.quote }
  }
  const block = document.resolve(found.from)
  return {
    ...about,
    words: kept(textIn(document, found.from, found.to)),
    before: textIn(document, Math.max(block.start(), found.from - answerSurroundings), found.from),
    after: textIn(document, found.to, Math.min(block.end(), found.to + answerSurroundings)),
  }
}
