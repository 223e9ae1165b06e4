import type { PartNumber } from '@candour/schema/report'
import type {
  ActionItem,
  AnalysisItem,
  FindingItem,
  HeadingItem,
  ImageItem,
  Item,
  Part,
  Placed,
  RecommendationItem,
  ResponseItem,
} from './item.ts'
import type { NodeFacts } from './node-facts.ts'

/** A part where it stands: its number as the text shows it, the part around it, the leaf block that it begins at. */
export interface Standing<Kind extends Part> {
  readonly item: Kind
  readonly leaf: number
  readonly within: Part | null
  readonly number: PartNumber
}

/** What a document consists of, in order. */
export interface Outline {
  readonly headings: readonly Placed<HeadingItem>[]
  readonly images: readonly Placed<ImageItem>[]
  readonly findings: readonly Standing<FindingItem>[]
  readonly analyses: readonly Standing<AnalysisItem>[]
  readonly recommendations: readonly Standing<RecommendationItem>[]
  readonly responses: readonly Standing<ResponseItem>[]
  readonly actions: readonly Standing<ActionItem>[]
  /** Numbers of findings and recommendations by id, for what points at them. */
  readonly numbers: ReadonlyMap<string, PartNumber>
}

interface Found<Kind extends Item> {
  item: Kind
  leaf: number
  within: Part | null
}

class Counter {
  readonly #counts = new Map<string, number>()
  next(name: string): number {
    const number = (this.#counts.get(name) ?? 0) + 1
    this.#counts.set(name, number)
    return number
  }
}

/**
 * Reads the items of a document into an outline and numbers the parts as `numberParts` of the schema does, from facts instead of nodes.
 * `answered` holds the report's numbers where the document is the response; `written` the numbers that a draft itself gives its parts, by their ids.
 */
export function outlineOf(
  document: { readonly rows: readonly NodeFacts[] },
  answered: ReadonlyMap<string, PartNumber> = new Map(),
  written: ReadonlyMap<string, number> = new Map(),
): Outline {
  const headings: Placed<HeadingItem>[] = []
  const images: Placed<ImageItem>[] = []
  const findings: Standing<FindingItem>[] = []
  const foundAnalyses: Found<AnalysisItem>[] = []
  const recommendations: Standing<RecommendationItem>[] = []
  const foundResponses: Found<ResponseItem>[] = []
  const foundActions: Found<ActionItem>[] = []
  const numbers = new Map<string, PartNumber>()
  const counter = new Counter()

  // A draft on the command line is spoken of by the numbers that its readers see.
  const numberOfOwn = (id: string, name: string): number => {
    const counted = counter.next(name)
    return written.get(id) ?? counted
  }

  const take = (item: Item, leaf: number, within: Part | null): void => {
    switch (item.type) {
      case 'heading':
        headings.push({ leaf, it: item })
        return
      case 'image':
        images.push({ leaf, it: item })
        return
      case 'finding': {
        const number: PartNumber = { kind: 'finding', id: item.id, number: numberOfOwn(item.id, 'finding') }
        findings.push({ item, leaf, within, number })
        if (item.id !== '') numbers.set(item.id, number)
        break
      }
      case 'recommendation': {
        const { form } = item.attributes
        const number: PartNumber = { kind: 'recommendation', id: item.id, form, number: numberOfOwn(item.id, form) }
        recommendations.push({ item, leaf, within, number })
        if (item.id !== '') numbers.set(item.id, number)
        break
      }
      case 'analysis':
        foundAnalyses.push({ item, leaf, within })
        break
      case 'boardResponse':
        foundResponses.push({ item, leaf, within })
        break
      case 'action':
        foundActions.push({ item, leaf, within })
        break
    }
    for (const inner of item.inside) take(inner.it, leaf + inner.leaf, item)
  }
  let start = 0
  for (const { self, items, leaves } of document.rows) {
    if (self !== null) take(self, start, null)
    else for (const { leaf, it } of items) take(it, start + leaf, null)
    start += leaves
  }

  const numberOf = new Map<Part, PartNumber>(findings.map(({ item, number }) => [item, number]))
  const analyses = foundAnalyses.map(({ item, leaf, within }): Standing<AnalysisItem> => {
    const of = within?.type === 'finding' ? (numberOf.get(within) ?? null) : (numbers.get(item.attributes.findingId) ?? null)
    const number = counter.next(`analysis ${of?.id ?? ''}`)
    return { item, leaf, within, number: { kind: 'analysis', id: item.id, of, number } }
  })
  const responses = foundResponses.map(({ item, leaf, within }): Standing<ResponseItem> => {
    const of = answered.get(item.attributes.answersId) ?? null
    const number: PartNumber = { kind: 'boardResponse', id: item.id, of, number: counter.next(`response ${of?.id ?? ''}`) }
    numberOf.set(item, number)
    return { item, leaf, within, number }
  })
  const actions = foundActions.map(({ item, leaf, within }): Standing<ActionItem> => {
    const of = within === null ? null : (numberOf.get(within) ?? null)
    return { item, leaf, within, number: { kind: 'action', id: item.id, of, number: counter.next(`action ${of?.id ?? ''}`) } }
  })
  return { headings, images, findings, analyses, recommendations, responses, actions, numbers }
}
