import { longSentenceWords } from '../text/reading.ts'
import type { Sentence } from '../text/sentences.ts'
import { type BlockRule, quoteOf, type ReadBlock } from './read-block.ts'

/** A list within a sentence is read item by item; items up to this length do not make it hard. */
const shortItemWords = 10
const leastItems = 3

/**
 * How many words have to be held in mind at once: the whole sentence, or, where a colon or semicolons set out a list of short items,
 * the words before it and the longest item.
 */
export function wordsHeld(block: ReadBlock, sentence: Sentence): number {
  const { starts, ends } = block.tokens
  const total = sentence.lastToken - sentence.firstToken
  if (total <= longSentenceWords) return total
  let lead = 0
  let separators = 0
  const items: number[] = []
  let item = 0
  let listing = false
  const between = block.text.slice(sentence.from, sentence.to)
  const bySemicolon = between.split(';').length > leastItems - 1
  for (let token = sentence.firstToken; token < sentence.lastToken; token++) {
    item++
    const next = token + 1 < sentence.lastToken ? (starts[token + 1] ?? sentence.to) : sentence.to
    const gap = block.text.slice(ends[token] ?? next, next)
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
  return block.sentences.flatMap(sentence => {
    const count = wordsHeld(block, sentence)
    if (count <= longSentenceWords) return []
    const { from, to } = sentence
    return [{ code: 'long_sentence', from, to, quote: quoteOf(block.text, from, to), confidence: 'sure', count } as const]
  })
}
