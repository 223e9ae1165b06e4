import { longSentenceWords } from '../text/reading.ts'
import type { Sentence } from '../text/sentences.ts'
import { type BlockRule, quoteOf, type ReadBlock, type Seen } from './read-block.ts'

/** A list within a sentence is read item by item; items up to this length do not make it hard. */
const shortItemWords = 10
const leastItems = 3

/**
 * How many words have to be held in mind at once: the whole sentence, or, where a colon or semicolons set out a list of short items,
 * the words before it and the longest item.
 */
function wordsHeld(block: ReadBlock, sentence: Sentence): number {
  const { starts, ends } = block.tokens
  const total = sentence.lastToken - sentence.firstToken
  if (total <= longSentenceWords) return total
  let lead = 0
  let separators = 0
  const items: number[] = []
  let item = 0
  let listing = false
  const bySemicolon = marksWithin(block.text, semicolon, sentence.from, sentence.to) >= leastItems - 1
  const colons = marksWithin(block.text, colon, sentence.from, sentence.to)
  if (colons === 0 && !bySemicolon) return total
  for (let token = sentence.firstToken; token < sentence.lastToken; token++) {
    item++
    const next = token + 1 < sentence.lastToken ? (starts[token + 1] ?? sentence.to) : sentence.to
    const end = ends[token] ?? next
    if (next - end === 1 && block.text.charCodeAt(end) === 0x20) continue
    const gap = block.text.slice(end, next)
    if (!listing && gap.includes(':')) {
      listing = true
      lead = item
      item = 0
    } else if (gap.includes(';') || (listing && !bySemicolon && gap.includes(','))) {
      separators++
      items.push(item)
      item = 0
    }
  }
  items.push(item)
  const longest = Math.max(...items)
  if (separators < leastItems - 1 || longest > shortItemWords || (!listing && !bySemicolon)) return total
  return lead + longest
}

export const longSentences: BlockRule = block => {
  if (block.name === 'heading') return []
  const seen: Seen[] = []
  const lists = block.text.includes(':') || block.text.includes(';')
  for (const sentence of block.sentences) {
    const count = lists ? wordsHeld(block, sentence) : sentence.lastToken - sentence.firstToken
    if (count <= longSentenceWords) continue
    const { from, to } = sentence
    seen.push({ code: 'long_sentence', from, to, quote: quoteOf(block.text, from, to), confidence: 'sure', count })
  }
  return seen
}

const semicolon = 0x3b
const colon = 0x3a
function marksWithin(text: string, mark: number, from: number, to: number): number {
  let found = 0
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === mark) found++
  return found
}
