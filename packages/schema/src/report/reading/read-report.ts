import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type * as Y from 'yjs'
import type { DocumentKind } from '../../sync/index.ts'
import { rootOf } from '../json/write-doc.ts'
import type { PartNumbers } from '../numbering/part-numbers.ts'
import { schemaFor } from '../schema/schema.ts'
import { readFragment } from './read-fragment.ts'
import { Measure, type ReadingFailure, TooMuch } from './report-limits.ts'
import { type ReportTree, treeOf } from './report-tree.ts'
import { type Unread, UnreadList } from './unread.ts'

export interface Report {
  kind: DocumentKind
  /** The whole text as a ProseMirror document of the schema, attributes validated, ids settled. */
  doc: ProseMirrorNode
  /** What stands in it by kind, in document order. */
  tree: ReportTree
  /** What this version could not read. Empty, or the reading is not the whole document. */
  unread: readonly Unread[]
}
export type Reading = { ok: true; report: Report } | { ok: false; failure: ReadingFailure }

/**
 * Reads a shared document for checks, versions, exports and shares: what comes out of it is input, and is validated
 * here once. Does not change the document and does not throw on anything that stands in it; past `reportLimits` it
 * fails by name. `answered` are the report's part numbers, by which a response's parts are numbered.
 */
export function readReport(ydoc: Y.Doc, kind: DocumentKind, answered?: PartNumbers): Reading {
  const measure = new Measure()
  const unread = new UnreadList()
  try {
    const doc = readFragment(rootOf(ydoc), schemaFor(kind), measure, unread)
    return { ok: true, report: { kind, doc, tree: treeOf(doc, measure, answered), unread: unread.all } }
  } catch (problem) {
    if (problem instanceof TooMuch) return { ok: false, failure: problem.failure }
    throw problem
  }
}
