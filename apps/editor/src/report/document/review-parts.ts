import type { DocumentKind, Words } from '@candour/schema'
import {
  AnalysisAttributes,
  BoardResponseAttributes,
  numberParts,
  type PartNumber,
  type PartNumbers,
  partsOf,
  RecommendationAttributes,
  SectionKind,
} from '@candour/schema/report'
import type { Node } from '@tiptap/pm/model'

/** A part of either document, as the other parts, the pickers and the links on the page see it. */
export interface KnownPart {
  id: string
  kind: PartNumber['kind']
  name: string
  headline: string
  /** Ids of what it answers. */
  answers: readonly string[]
  decision: BoardResponseAttributes['decision']
}
export interface KnownHeading {
  id: string
  title: string
  level: number
  kind: SectionKind
}
interface Reading {
  parts: ReadonlyMap<string, KnownPart>
  headings: readonly KnownHeading[]
}

const nothing: Reading = { parts: new Map(), headings: [] }

/** What stands in report and response together: names by position, headlines, and which response answers what. */
export class ReviewParts {
  readonly #words: Words
  readonly #listeners = new Set<() => void>()
  readonly #readings: Record<DocumentKind, Reading> = { report: nothing, response: nothing }
  readonly #docs: Record<DocumentKind, Node | null> = { report: null, response: null }
  #numbers: PartNumbers = new Map()
  #told = ''
  #turn = 0

  constructor(words: Words) {
    this.#words = words
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
  /** Goes up whenever something that others show has changed. */
  readonly turn = (): number => this.#turn

  get(id: string): KnownPart | undefined {
    return this.#readings.report.parts.get(id) ?? this.#readings.response.parts.get(id)
  }
  heading(id: string): KnownHeading | undefined {
    return [...this.#readings.report.headings, ...this.#readings.response.headings].find(heading => heading.id === id)
  }
  /** Which document a part or heading stands in. */
  documentOf(id: string): DocumentKind | null {
    for (const kind of ['report', 'response'] as const) {
      const { parts, headings } = this.#readings[kind]
      if (parts.has(id) || headings.some(heading => heading.id === id)) return kind
    }
    return null
  }
  parts(kind: DocumentKind): KnownPart[] {
    return [...this.#readings[kind].parts.values()]
  }
  headings(kind: DocumentKind): readonly KnownHeading[] {
    return this.#readings[kind].headings
  }
  responseTo(id: string): KnownPart | undefined {
    return this.parts('response').find(part => part.kind === 'boardResponse' && part.answers.includes(id))
  }
  /** Whether an analysis that stands beside a finding names it. */
  explains(findingId: string): boolean {
    return this.parts('report').some(part => part.kind === 'analysis' && part.answers.includes(findingId))
  }
  /** Findings and recommendations that nothing in the response answers. */
  waiting(): KnownPart[] {
    return this.parts('report').filter(
      part => (part.kind === 'finding' || part.kind === 'recommendation') && this.responseTo(part.id) === undefined,
    )
  }

  /** Takes a document as it now stands; tells its listeners only if something they could show is different. */
  read(kind: DocumentKind, doc: Node | null): void {
    const before = this.#docs[kind]
    this.#docs[kind] = doc
    if (before !== null && doc !== null && sameOutline(before, doc)) return
    const { report, response } = this.#docs
    if (kind === 'report') {
      this.#numbers = report === null ? new Map() : numberParts(report)
      this.#readings.report = report === null ? nothing : this.#reading(report, this.#numbers)
    }
    this.#readings.response = response === null ? nothing : this.#reading(response, numberParts(response, this.#numbers))
    const now = JSON.stringify([
      this.parts('report'),
      this.#readings.report.headings,
      this.parts('response'),
      this.#readings.response.headings,
    ])
    if (now === this.#told) return
    this.#told = now
    this.tellAgain()
  }

  /** Asks everything on the page to draw itself again, for instance when a right has changed. */
  readonly tellAgain = (): void => {
    this.#turn += 1
    for (const listener of this.#listeners) listener()
  }

  #reading(doc: Node, numbers: PartNumbers): Reading {
    const parts = new Map<string, KnownPart>()
    for (const { node } of partsOf(doc)) {
      const id = String(node.attrs.id)
      const number = numbers.get(id)
      if (number === undefined) continue
      parts.set(id, {
        id,
        kind: number.kind,
        name: this.#words.report.partLabel(number),
        headline: headlineOf(node),
        answers: answersOf(node),
        decision: node.type.name === 'boardResponse' ? BoardResponseAttributes.parse(node.attrs).decision : '',
      })
    }
    return { parts, headings: headingsIn(doc) }
  }
}

const counts = (block: Node): boolean => block.type.spec.group === 'part' || block.type.name === 'heading'

/**
 * Whether two states of a document have the very same parts and headings in the same order. Nodes are immutable, so that
 * most keys, which change a plain paragraph, are told from the rest without reading anything.
 */
export function sameOutline(one: Node, other: Node): boolean {
  const next = other.children[Symbol.iterator]()
  for (const block of one.children) {
    if (!counts(block)) continue
    let beside = next.next()
    while (beside.done !== true && !counts(beside.value)) beside = next.next()
    if (beside.value !== block) return false
  }
  for (let rest = next.next(); rest.done !== true; rest = next.next()) if (counts(rest.value)) return false
  return true
}

/** The headline, or where there is none the beginning of the text. */
function headlineOf(node: Node): string {
  for (const child of node.children) if (child.type.name === 'headline' && child.textContent !== '') return child.textContent
  for (const child of node.children) if (child.isTextblock && child.textContent !== '') return child.textContent.slice(0, 120)
  return ''
}

function answersOf(node: Node): string[] {
  if (node.type.name === 'recommendation') return RecommendationAttributes.parse(node.attrs).findingIds
  if (node.type.name === 'analysis') {
    const { findingId } = AnalysisAttributes.parse(node.attrs)
    return findingId === '' ? [] : [findingId]
  }
  if (node.type.name !== 'boardResponse') return []
  const { answersId } = BoardResponseAttributes.parse(node.attrs)
  return answersId === '' ? [] : [answersId]
}

function headingsIn(doc: Node): KnownHeading[] {
  const headings: KnownHeading[] = []
  for (const block of doc.children) {
    if (block.type.name !== 'heading') continue
    const { id, level, kind } = block.attrs
    headings.push({
      id: String(id),
      title: block.textContent,
      level: Number(level),
      kind: SectionKind.catch('other').parse(kind),
    })
  }
  return headings
}
