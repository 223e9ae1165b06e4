import type { Anchor } from '../../governance/index.ts'
import { type FlatText, unbroken } from './flat-text.ts'

/** So many characters of the surroundings must agree where the words alone could stand anywhere. */
const enoughAround = 8
/** Words as long as this are not said twice by chance. */
const longEnough = 48

/**
 * Looks for an anchor's words by their text and what stood around them. `within`: the positions of the node they stood in.
 * Null where they are nowhere, or in two places equally likely: an anchor must never stand on other words.
 */
export function findWords(
  { quote, before, after }: Anchor,
  flat: FlatText,
  within: { from: number; to: number } | null,
): { from: number; to: number } | null {
  const words = unbroken(quote)
  if (words === '') return null
  const [head, tail] = [unbroken(before), unbroken(after)]
  const found: { at: number; score: number }[] = []
  for (let at = flat.text.indexOf(words); at !== -1; at = flat.text.indexOf(words, at + 1)) {
    const score = alikeBackwards(flat.text, at, head) + alikeForwards(flat.text, at + words.length, tail)
    found.push({ at, score })
  }
  const best = Math.max(...found.map(({ score }) => score))
  const inNode = ({ at }: { at: number }) => {
    const position = flat.positionOf(at)
    return within !== null && position >= within.from && position < within.to
  }
  const likeliest = found.filter(({ score }) => score === best)
  const [only, another] = likeliest.length > 1 ? likeliest.filter(inNode) : likeliest
  if (only === undefined || another !== undefined) return null
  const certain = only.score >= enoughAround || (found.length === 1 && words.length >= longEnough)
  if (!certain) return null
  return { from: flat.positionOf(only.at), to: flat.positionOf(only.at + words.length - 1) + 1 }
}

function alikeBackwards(text: string, end: number, tail: string): number {
  let count = 0
  while (count < tail.length && count < end && text[end - 1 - count] === tail[tail.length - 1 - count]) count += 1
  return count
}

function alikeForwards(text: string, start: number, head: string): number {
  let count = 0
  while (count < head.length && start + count < text.length && text[start + count] === head[count]) count += 1
  return count
}
