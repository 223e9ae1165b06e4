export {
  type Anchoring,
  AnchorResolver,
  anchorOnNode,
  anchorOnWords,
  LiveAnchors,
  nodeWithId,
  putWords,
  type Resolved,
  resolveAnchor,
  wordsBetween,
} from './anchors/index.ts'
export * from './attributes.ts'
export {
  type AttributeChange,
  type Change,
  type ComparedRow,
  type Comparison,
  compareTexts,
  type RowState,
} from './compare/compare.ts'
export type { Piece } from './compare/words.ts'
export { DeletedPlaces } from './fallen-words/deleted-places.ts'
export { type FallenPassage, fallenWords, hasWords } from './fallen-words/fallen-words.ts'
export { identifiedNodes, isId, newId } from './ids/identified.ts'
export { repairIds, settledIds } from './ids/settled-ids.ts'
export { uniqueIds } from './ids/unique-ids.ts'
export { type FromJson, fromJson } from './json/from-json.ts'
export type { JsonProblem, NodeJson } from './json/report-json.ts'
export { toJson } from './json/to-json.ts'
export { nodeToYjs } from './json/to-yjs.ts'
export { appendDoc, isBlank, rootName, rootOf } from './json/write-doc.ts'
export { allowedHref } from './marks/link.ts'
export { numberFootnotes, numberParts, type PartNumber, type PartNumbers, partsOf } from './numbering/part-numbers.ts'
export { headingsOf, type Reference, type ReferenceTargets, referenceTo } from './numbering/reference.ts'
export { headlineOf, textOf } from './reading/node-text.ts'
export { type Reading, type Report, readReport } from './reading/read-report.ts'
export { type ReadingFailure, reportLimits } from './reading/report-limits.ts'
export {
  type ActionRead,
  type AnalysisRead,
  type BoardResponseRead,
  type FindingRead,
  type RecommendationRead,
  ReportTree,
  type Section,
  sectionsOf,
} from './reading/report-tree.ts'
export type { Unread } from './reading/unread.ts'
export { countWords } from './reading/word-count.ts'
export { bringTo } from './restore/bring-to.ts'
export { reportExtensions } from './schema/extensions.ts'
export { fromElsewhere } from './schema/from-elsewhere.ts'
export { SCHEMA_VERSION, schemaFor } from './schema/schema.ts'
export { moveNode, moveSection, type Place, type SectionPlace } from './structure/move-node.ts'
export { ReportUndo } from './structure/report-undo.ts'
export {
  type StructuralStep,
  type StructureRefusal,
  type StructureResult,
  structureOrigin,
} from './structure/structure-result.ts'
export { unwrapNode, type WrappedAs, wrapBlocks } from './structure/wrap-blocks.ts'
export { reportTemplate, responseTemplate } from './templates/template.ts'
