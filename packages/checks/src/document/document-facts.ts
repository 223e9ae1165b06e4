import type { Node } from '@tiptap/pm/model'
import { numbersWrittenIn } from '../reading/written-numbers.ts'
import { minus, noSums, plus, type Sums } from '../text/reading.ts'
import { type ChangedRange, changedRange, replaced } from './changed-range.ts'
import type { HeadingItem } from './item.ts'
import { alike, allAlike } from './items.ts'
import type { NodeFacts, NodeReader } from './node-facts.ts'
import { type Outline, outlineOf } from './outline.ts'

/** A section: the rows from a level-1 heading to the next. Rows before the first one make a section without a heading. */
export interface SectionFacts {
  readonly heading: HeadingItem | null
  /** Index of its first row. */
  readonly row: number
  /** Sums of its rows, the heading's own words included. */
  sums: Sums
}

const noNumbers: Outline['numbers'] = new Map()
const noWritten: ReadonlyMap<string, number> = new Map()

const headingOf = ({ self }: NodeFacts): HeadingItem | null => (self?.type === 'heading' && self.level === 1 ? self : null)

/** Whether rows that went and rows that came hold the same items: typing in the middle of a finding changes none. */
const sameItems = (gone: readonly NodeFacts[], come: readonly NodeFacts[]): boolean =>
  gone.length === come.length ? gone.every((row, index) => tellsAs(row, come[index])) : ![...gone, ...come].some(hasItems)

const hasItems = ({ self, items }: NodeFacts): boolean => self !== null || items.length > 0

function tellsAs(one: NodeFacts, other: NodeFacts | undefined): boolean {
  if (other === undefined || one.leaves !== other.leaves) return false
  if (one.self === null || other.self === null) return one.self === other.self && allAlike(one.items, other.items)
  return alike(one.self, other.self)
}

/**
 * The facts of a whole document as sums over its top-level blocks ('rows'). `update` compares the children by identity, takes away the rows
 * that went and adds those that came; nothing else is read again. All numbers are whole, so the sums are those of a cold start exactly.
 */
export class DocumentFacts {
  readonly #reader: NodeReader
  #children: readonly Node[] = []
  readonly #rows: NodeFacts[] = []
  #version = 0
  #change: ChangedRange = { start: 0, oldEnd: 0, newEnd: 0 }
  #leafStarts: number[] = []
  #sums: Sums = noSums
  #sections: SectionFacts[] = []
  #leaves = 0
  #written: ReadonlyMap<string, number> = noWritten
  #outline: { answered: Outline['numbers']; outline: Outline } | null = null

  constructor(reader: NodeReader) {
    this.#reader = reader
  }

  get sums(): Sums {
    return this.#sums
  }
  get sections(): readonly SectionFacts[] {
    return this.#sections
  }
  get leaves(): number {
    return this.#leaves
  }
  get rows(): readonly NodeFacts[] {
    return this.#rows
  }
  /** Grows by one with every change of the rows. */
  get version(): number {
    return this.#version
  }
  /** Which rows the last change took and brought. */
  get change(): ChangedRange {
    return this.#change
  }
  /** How many leaf blocks stand before a row. */
  leafStart(row: number): number {
    return this.#leafStarts[row] ?? this.#leaves
  }

  /** Takes the document as it now is. */
  update(document: Node): void {
    const children = document.children
    if (children === this.#children) return
    this.#written = numbersWrittenIn(document)
    const range = changedRange(this.#children, children)
    const { start, oldEnd, newEnd } = range
    const come = children.slice(start, newEnd).map(child => this.#reader.facts(child))
    const gone = replaced(this.#rows, range, come)
    this.#children = children
    this.#version++
    this.#change = range
    const change = come.reduce(
      (sums, row) => plus(sums, row.sums),
      gone.reduce((sums, row) => minus(sums, row.sums), noSums),
    )
    this.#sums = plus(this.#sums, change)
    const leaves = this.#leaves
    const leavesOf = (rows: readonly NodeFacts[]) => rows.reduce((sum, row) => sum + row.leaves, 0)
    if (gone.length !== come.length || leavesOf(gone) !== leavesOf(come) || come.length > 1) this.#count(start)
    if (leaves !== this.#leaves || !sameItems(gone, come)) this.#outline = null
    if (gone.some(row => headingOf(row) !== null) || come.some(row => headingOf(row) !== null)) this.#divide()
    else this.#shift(start, newEnd - oldEnd, change)
  }

  #count(from: number): void {
    const starts = this.#leafStarts
    let leaves = from === 0 ? 0 : (starts[from - 1] ?? 0) + (this.#rows[from - 1]?.leaves ?? 0)
    starts.length = this.#rows.length
    for (let row = from; row < this.#rows.length; row++) {
      starts[row] = leaves
      leaves += this.#rows[row]?.leaves ?? 0
    }
    this.#leaves = leaves
  }

  /** Divides the rows into sections afresh; only when a section's own heading came, went or changed. */
  #divide(): void {
    const sections: SectionFacts[] = []
    let current: SectionFacts | undefined
    for (const [row, facts] of this.#rows.entries()) {
      const heading = headingOf(facts)
      if (heading !== null || current === undefined) {
        current = { heading, row, sums: noSums }
        sections.push(current)
      }
      current.sums = plus(current.sums, facts.sums)
    }
    this.#sections = sections
  }

  #shift(row: number, by: number, change: Sums): void {
    if (this.#sections.length === 0 || this.#rows.length === 0) {
      this.#divide()
      return
    }
    // The section of the changed rows is the last one that begins before them; what comes right before a heading belongs to the section above.
    const index = this.#sections.findLastIndex(one => one.row < row || (one.row === row && one.heading === null))
    const section = this.#sections[index]
    const next = this.#sections[index + 1]
    // Rows before the first heading make a section of their own when the first of them comes, and end it when the last goes.
    if (section === undefined || (next !== undefined && next.row + by === section.row)) {
      this.#divide()
      return
    }
    section.sums = plus(section.sums, change)
    if (by !== 0) this.#sections = this.#sections.map((one, at) => (at > index ? { ...one, row: one.row + by } : one))
  }

  /** What the document consists of. The same object for as long as no item changes or moves. `answered`: the report's numbers, for a response. */
  outline(answered: Outline['numbers'] = noNumbers): Outline {
    if (this.#outline?.answered !== answered) this.#outline = { answered, outline: outlineOf(this, answered, this.#written) }
    return this.#outline.outline
  }
}
