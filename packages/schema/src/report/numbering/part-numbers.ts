import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { AnalysisAttributes, BoardResponseAttributes, RecommendationAttributes, type recommendationForms } from '../attributes.ts'

type Form = (typeof recommendationForms)[number]

/** What a part is called by its place in the document. `of` is what it belongs to, null where it belongs to nothing that stands. */
export type PartNumber =
  | { kind: 'finding'; id: string; number: number }
  | { kind: 'recommendation'; id: string; number: number; form: Form }
  | { kind: 'analysis'; id: string; number: number; of: PartNumber | null }
  | { kind: 'boardResponse'; id: string; number: number; of: PartNumber | null }
  | { kind: 'action'; id: string; number: number; of: PartNumber | null }

export type PartNumbers = ReadonlyMap<string, PartNumber>

/** Counts on under each name. */
class Counter {
  readonly #counts = new Map<string, number>()
  next(name: string): number {
    const number = (this.#counts.get(name) ?? 0) + 1
    this.#counts.set(name, number)
    return number
  }
}

// Made once: they are asked for every part on every key.
const OfForm = RecommendationAttributes.pick({ form: true })
const OfFinding = AnalysisAttributes.pick({ findingId: true })
const OfAnswered = BoardResponseAttributes.pick({ answersId: true })

const partNames: ReadonlySet<string> = new Set(['finding', 'analysis', 'recommendation', 'boardResponse', 'action'])
const idOf = (node: ProseMirrorNode): string => (typeof node.attrs.id === 'string' ? node.attrs.id : '')

interface Part {
  node: ProseMirrorNode
  /** The part it stands in. */
  within: ProseMirrorNode | null
}

/** Every part in document order. Parts stand at the top or inside another part, nowhere else; so text is never walked. */
export function partsOf(doc: ProseMirrorNode): Part[] {
  const parts: Part[] = []
  const walk = (parent: ProseMirrorNode, within: ProseMirrorNode | null) =>
    parent.forEach(node => {
      if (!partNames.has(node.type.name)) return
      parts.push({ node, within })
      walk(node, node)
    })
  walk(doc, null)
  return parts
}

/**
 * Numbers every part by its position. Findings count through; recommendations count by their form; analyses count
 * within the finding that they stand in or name; responses within what they answer (`answered`: the report's numbers),
 * and actions within their response. What belongs to nothing counts among its own kind.
 */
export function numberParts(doc: ProseMirrorNode, answered: PartNumbers = new Map()): PartNumbers {
  const numbers = new Map<string, PartNumber>()
  const counter = new Counter()
  const parts = partsOf(doc)
  for (const { node } of parts) {
    const id = idOf(node)
    if (node.type.name === 'finding') numbers.set(id, { kind: 'finding', id, number: counter.next('finding') })
    if (node.type.name !== 'recommendation') continue
    const { form } = OfForm.parse(node.attrs)
    numbers.set(id, { kind: 'recommendation', id, form, number: counter.next(form) })
  }
  for (const { node, within } of parts) {
    const id = idOf(node)
    if (node.type.name === 'analysis') {
      const named = OfFinding.parse(node.attrs).findingId
      const of = numbers.get(within?.type.name === 'finding' ? idOf(within) : named) ?? null
      numbers.set(id, { kind: 'analysis', id, of, number: counter.next(`analysis ${of?.id ?? ''}`) })
    } else if (node.type.name === 'boardResponse') {
      const of = answered.get(OfAnswered.parse(node.attrs).answersId) ?? null
      numbers.set(id, { kind: 'boardResponse', id, of, number: counter.next(`response ${of?.id ?? ''}`) })
    } else if (node.type.name === 'action') {
      const of = within === null ? null : (numbers.get(idOf(within)) ?? null)
      numbers.set(id, { kind: 'action', id, of, number: counter.next(`action ${of?.id ?? ''}`) })
    }
  }
  return numbers
}

/** Footnotes by id, counted through the document as a reader meets them. */
export function numberFootnotes(doc: ProseMirrorNode): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  doc.descendants(node => {
    if (node.type.name === 'footnote') numbers.set(idOf(node), numbers.size + 1)
  })
  return numbers
}
