import type { ImportSuggestion } from '@candour/schema'
import { type NodeJson, newId } from '@candour/schema/report'
import { node, paragraph, plainText } from '../convert/json-nodes.ts'
import { labelOf, withoutCharacters } from './labels.ts'

/** Up to this many characters a first paragraph reads as a headline. */
const shortHeadline = 200

/** What a draft calls one of its parts: 'finding' 3. The label goes when the part is made, and a reader of the draft still knows it by that. */
export interface WrittenNumber {
  readonly id: string
  readonly name: 'finding' | 'recommendation' | 'question' | 'learning point'
  readonly number: number
}

interface Accepted extends ImportSuggestion {
  /** The id its node will have: that of its heading, so that links to the heading lead to it. */
  nodeId: string
  number: number | null
}

/**
 * The blocks of a draft with the accepted suggestions carried out. Labels ('Finding 3:') go, since a part's number
 * follows from its place; every other word stays. Recommendations point to the accepted findings that they name or follow.
 */
export function acceptParts(
  blocks: readonly NodeJson[],
  suggestions: readonly ImportSuggestion[],
): { blocks: NodeJson[]; idOf: ReadonlyMap<number, string>; numbers: readonly WrittenNumber[] } {
  const accepted: Accepted[] = suggestions
    .toSorted((one, other) => one.firstBlock - other.firstBlock || other.lastBlock - one.lastBlock)
    .map(suggestion => {
      const first = blocks[suggestion.firstBlock]
      const id = first?.attrs?.id
      return {
        ...suggestion,
        nodeId: typeof id === 'string' && id !== '' ? id : newId(),
        number: first === undefined ? null : (labelOf(plainText(first))?.number ?? null),
      }
    })
  const idOf = new Map<number, string>()
  blocks.forEach(({ attrs }, at) => {
    if (typeof attrs?.id === 'string') idOf.set(at, attrs.id)
  })
  for (const { firstBlock, nodeId } of accepted.toReversed()) idOf.set(firstBlock, nodeId)
  const numbers = accepted.flatMap(({ node: name, nodeId, number, firstBlock }): WrittenNumber[] => {
    if (name === 'analysis' || number === null) return []
    const form = labelOf(plainText(blocks[firstBlock] ?? paragraph([])))?.form ?? 'recommendation'
    return [{ id: nodeId, name: name === 'finding' ? name : form === 'learning-point' ? 'learning point' : form, number }]
  })
  return { blocks: between(blocks, 0, blocks.length - 1, accepted, accepted), idOf, numbers }
}

/** The blocks from first to last, with the parts among them. */
function between(
  blocks: readonly NodeJson[],
  first: number,
  last: number,
  inside: readonly Accepted[],
  all: readonly Accepted[],
): NodeJson[] {
  const made: NodeJson[] = []
  for (let at = first; at <= last; at += 1) {
    const block = blocks[at]
    if (block === undefined) break
    const part = inside.find(({ firstBlock, lastBlock }) => firstBlock === at && lastBlock <= last)
    if (part === undefined) made.push(block)
    else {
      const within = inside.filter(other => other !== part && other.firstBlock >= at && other.lastBlock <= part.lastBlock)
      made.push(partOf(blocks, part, within, all))
      at = part.lastBlock
    }
  }
  return made
}

function partOf(blocks: readonly NodeJson[], part: Accepted, within: readonly Accepted[], all: readonly Accepted[]): NodeJson {
  const { node: name, firstBlock, lastBlock, nodeId } = part
  const first = blocks[firstBlock]
  const label = first === undefined ? null : labelOf(plainText(first))
  const opening = first === undefined ? null : { ...first, content: withoutCharacters(first.content ?? [], label?.length ?? 0) }
  const isHeading = first?.type === 'heading'
  const onlyLabel = (opening?.content ?? []).length === 0
  const second = blocks[firstBlock + 1]
  const secondIsFree = firstBlock + 1 <= lastBlock && !within.some(other => other.firstBlock === firstBlock + 1)
  let headline: NodeJson[] | null = null
  const rest: NodeJson[] = []
  let next = firstBlock + 1
  if (opening !== null && !onlyLabel) {
    if (isHeading || (name !== 'analysis' && label !== null && plainText(opening).length <= shortHeadline))
      headline = opening.content
    else rest.push(opening)
  } else if (second?.type === 'paragraph' && secondIsFree && plainText(second).length <= shortHeadline) {
    headline = second.content ?? []
    next += 1
  }
  rest.push(...between(blocks, next, lastBlock, within, all))
  if (rest.length === 0) rest.push(paragraph([]))
  const withHeadline = headline !== null || name !== 'analysis'
  return node(name, attributesOf(part, label, nodeId, blocks, all), [
    ...(withHeadline ? [node('headline', null, headline ?? [])] : []),
    ...rest,
  ])
}

function attributesOf(
  part: Accepted,
  label: ReturnType<typeof labelOf>,
  id: string,
  blocks: readonly NodeJson[],
  all: readonly Accepted[],
) {
  if (part.node !== 'recommendation') return { id }
  return { id, form: label?.form ?? 'recommendation', findingIds: answeredBy(part, blocks, all) }
}

/** The findings that a recommendation names; else the one that it follows, with no heading as high between them. */
function answeredBy({ firstBlock, lastBlock }: Accepted, blocks: readonly NodeJson[], all: readonly Accepted[]): string[] {
  const findings = all.filter(({ node: name }) => name === 'finding')
  const words = blocks
    .slice(firstBlock, lastBlock + 1)
    .map(plainText)
    .join('\n')
  const named = new Set<number>()
  for (const [, list = ''] of words.matchAll(/\bfindings?\s+(\d{1,2}(?:\s*(?:,|and|&)\s*\d{1,2})*)/gi))
    for (const [number] of list.matchAll(/\d+/g)) named.add(Number(number))
  const byName = findings.filter(({ number }) => number !== null && named.has(number)).map(({ nodeId }) => nodeId)
  if (byName.length > 0) return byName
  const before = findings.findLast(finding => finding.firstBlock < firstBlock)
  if (before === undefined) return []
  const height = (block: NodeJson | undefined) => (block?.type === 'heading' ? Number(block.attrs?.level ?? 9) : 9)
  const own = height(blocks[before.firstBlock])
  const isHigh = (block: NodeJson) => height(block) <= Math.min(own, 4) && labelOf(plainText(block))?.node !== 'recommendation'
  return blocks.slice(before.lastBlock + 1, firstBlock).some(isHigh) ? [] : [before.nodeId]
}
