import * as Y from 'yjs'
import type { DocumentKind } from '../../sync/index.ts'
import { fromJson } from '../json/from-json.ts'
import type { NodeJson } from '../json/report-json.ts'
import { appendDoc } from '../json/write-doc.ts'
import { type Report, readReport } from '../reading/read-report.ts'

/** Short builders of documents for tests. Text is a string; nodes are `node('finding', { id }, ...children)`. */
type Child = NodeJson | string
export const node = (type: string, attrs: Record<string, unknown>, ...children: Child[]): NodeJson => ({
  type,
  attrs,
  content: children.map(child => (typeof child === 'string' ? { type: 'text', text: child } : child)),
})
export const p = (...children: Child[]) => node('paragraph', {}, ...children)
export const headline = (...children: Child[]) => node('headline', {}, ...children)
export const section = (id: string, title: string, kind = 'other') => node('heading', { id, level: 1, kind }, title)
export const finding = (id: string, ...children: Child[]) => node('finding', { id }, ...children)
export const doc = (...children: Child[]) => node('doc', {}, ...children)

/** A shared document that holds this. */
export function shared(kind: DocumentKind, content: NodeJson, clientId?: number): Y.Doc {
  const read = fromJson(content, kind)
  if (!read.ok) throw new Error(`${read.problem.reason} ${read.problem.where} ${read.problem.name}`)
  const ydoc = new Y.Doc()
  if (clientId !== undefined) ydoc.clientID = clientId
  appendDoc(ydoc, read.doc)
  return ydoc
}

/** Another replica of the same document. */
export function replica(ydoc: Y.Doc, clientId: number): Y.Doc {
  const other = new Y.Doc()
  other.clientID = clientId
  Y.applyUpdate(other, Y.encodeStateAsUpdate(ydoc))
  return other
}

export function reading(ydoc: Y.Doc, kind: DocumentKind = 'report'): Report {
  const read = readReport(ydoc, kind)
  if (!read.ok) throw new Error(read.failure.reason)
  return read.report
}

/** The document as a few lines: 'finding f1 > headline Late news'. For assertions about what stands where. */
export function outline(ydoc: Y.Doc, kind: DocumentKind = 'report'): string[] {
  const lines: string[] = []
  reading(ydoc, kind).doc.descendants((block, _pos, parent) => {
    if (!block.isTextblock) return true
    const place = parent?.type.spec.group === 'part' ? `${parent.type.name} ${String(parent.attrs.id)} > ` : ''
    lines.push(`${place}${block.type.name} ${block.textContent}`.trimEnd())
    return false
  })
  return lines
}
