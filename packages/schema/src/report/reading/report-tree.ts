import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import * as z from 'zod'
import {
  ActionAttributes,
  AnalysisAttributes,
  BoardResponseAttributes,
  FindingAttributes,
  HeadingAttributes,
  ImageAttributes,
  RecommendationAttributes,
  SectionKind,
} from '../attributes.ts'
import { numberParts, type PartNumber, type PartNumbers, partsOf } from '../numbering/part-numbers.ts'
import { headingsOf, referenceTo } from '../numbering/reference.ts'
import { headlineOf, textOf } from './node-text.ts'
import type { Measure } from './report-limits.ts'
import { countWords } from './word-count.ts'

/** A section: the run of top-level blocks from a level-1 heading to the next. Blocks before the first one have none. */
export const Section = z.object({
  id: z.string(),
  kind: SectionKind,
  title: z.string(),
  /** Indexes of its heading and of the block after its last one, among the document's children. */
  firstBlock: z.number().int(),
  endBlock: z.number().int(),
  words: z.number().int(),
})
export type Section = z.infer<typeof Section>

const PartText = z.object({
  headline: z.string(),
  /** All words of it, a line for each block, without those of parts inside it. */
  text: z.string(),
  number: z.number().int(),
  /** The part that it stands in; '' at the top. */
  withinId: z.string(),
  /** The section that it stands in; '' before the first. */
  sectionId: z.string(),
})
export const FindingRead = z.object({ ...FindingAttributes.shape, ...PartText.shape })
export const AnalysisRead = z.object({
  ...AnalysisAttributes.shape,
  ...PartText.shape,
  /** The finding it explains, by place or by link; '' where there is none that stands. */
  explainsId: z.string(),
})
export const RecommendationRead = z.object({
  ...RecommendationAttributes.shape,
  ...PartText.shape,
  /** Those of `findingIds` that stand. */
  answersFindingIds: z.array(z.string()),
})
export const ActionRead = z.object({ ...ActionAttributes.shape, ...PartText.shape })
export const BoardResponseRead = z.object({ ...BoardResponseAttributes.shape, ...PartText.shape, actionIds: z.array(z.string()) })
export const ReportTree = z.object({
  sections: z.array(Section),
  findings: z.array(FindingRead),
  analyses: z.array(AnalysisRead),
  recommendations: z.array(RecommendationRead),
  responses: z.array(BoardResponseRead),
  actions: z.array(ActionRead),
  images: z.array(ImageAttributes),
  footnotes: z.array(z.object({ id: z.string(), text: z.string() })),
  /** Links that lead out, and references and links inside; `stands` is false where the target is gone. */
  links: z.array(z.object({ href: z.string(), stands: z.boolean() })),
  sizes: z.object({
    words: z.number().int(),
    characters: z.number().int(),
    nodes: z.number().int(),
    depth: z.number().int(),
  }),
})
export type ReportTree = z.infer<typeof ReportTree>
export type FindingRead = z.infer<typeof FindingRead>
export type AnalysisRead = z.infer<typeof AnalysisRead>
export type RecommendationRead = z.infer<typeof RecommendationRead>
export type BoardResponseRead = z.infer<typeof BoardResponseRead>
export type ActionRead = z.infer<typeof ActionRead>

/** The sections of a document, in order. */
export function sectionsOf(doc: ProseMirrorNode): Section[] {
  const sections: Section[] = []
  doc.forEach((block, _offset, at) => {
    const open = sections.at(-1)
    if (block.type.name === 'heading' && block.attrs.level === 1) {
      const { id, kind } = HeadingAttributes.parse(block.attrs)
      sections.push({ id, kind, title: block.textContent, firstBlock: at, endBlock: at + 1, words: 0 })
    } else if (open !== undefined) {
      open.endBlock = at + 1
      open.words += countWords(textOf(block, 'whole'))
    }
  })
  return sections
}

/** What stands in a validated document, by kind and in order. */
export function treeOf(doc: ProseMirrorNode, measure: Measure, answered?: PartNumbers): ReportTree {
  const numbers = numberParts(doc, answered)
  const sections = sectionsOf(doc)
  const targets = { parts: numbers, headings: headingsOf(doc) }
  const tree: ReportTree = {
    sections,
    findings: [],
    analyses: [],
    recommendations: [],
    responses: [],
    actions: [],
    images: [],
    footnotes: [],
    links: [],
    sizes: {
      words: countWords(textOf(doc, 'whole')),
      characters: measure.characters,
      nodes: measure.nodes,
      depth: measure.deepest,
    },
  }
  const sectionOf = new Map<ProseMirrorNode, string>()
  for (const section of sections)
    for (let at = section.firstBlock; at < section.endBlock; at += 1) sectionOf.set(doc.child(at), section.id)

  for (const { node, within } of partsOf(doc)) {
    const number: PartNumber | undefined = numbers.get(String(node.attrs.id))
    if (number === undefined) continue
    const sectionId = sectionOf.get(node) ?? (within === null ? '' : (sectionOf.get(within) ?? ''))
    if (within !== null) sectionOf.set(node, sectionId)
    const shared = {
      headline: headlineOf(node),
      text: textOf(node, 'own'),
      number: number.number,
      withinId: within === null ? '' : String(within.attrs.id),
      sectionId,
    }
    if (number.kind === 'finding') tree.findings.push({ ...FindingAttributes.parse(node.attrs), ...shared })
    else if (number.kind === 'analysis')
      tree.analyses.push({ ...AnalysisAttributes.parse(node.attrs), ...shared, explainsId: number.of?.id ?? '' })
    else if (number.kind === 'recommendation') {
      const attributes = RecommendationAttributes.parse(node.attrs)
      const answersFindingIds = attributes.findingIds.filter(id => numbers.get(id)?.kind === 'finding')
      tree.recommendations.push({ ...attributes, ...shared, answersFindingIds })
    } else if (number.kind === 'boardResponse') {
      const actionIds = node.children.filter(child => child.type.name === 'action').map(child => String(child.attrs.id))
      tree.responses.push({ ...BoardResponseAttributes.parse(node.attrs), ...shared, actionIds })
    } else tree.actions.push({ ...ActionAttributes.parse(node.attrs), ...shared })
  }
  doc.descendants(node => {
    if (node.type.name === 'image') tree.images.push(ImageAttributes.parse(node.attrs))
    else if (node.type.name === 'footnote') tree.footnotes.push({ id: String(node.attrs.id), text: String(node.attrs.text) })
    else if (node.type.name === 'crossReference') {
      const id = String(node.attrs.targetId)
      tree.links.push({ href: `#${id}`, stands: referenceTo(id, targets).to !== 'gone' })
    }
    for (const mark of node.marks) {
      if (mark.type.name !== 'link') continue
      const href = String(mark.attrs.href)
      tree.links.push({ href, stands: !href.startsWith('#') || referenceTo(href.slice(1), targets).to !== 'gone' })
    }
  })
  return tree
}
