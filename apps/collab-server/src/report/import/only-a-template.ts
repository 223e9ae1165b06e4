import type { DocumentKind } from '@candour/schema'
import { type Method, methods, type ProfileId, wordsFor } from '@candour/schema'
import { isBlank, type NodeJson, readReport, reportTemplate, responseTemplate, sectionsOf, toJson } from '@candour/schema/report'
import type * as Y from 'yjs'

/** Titles that a document of this kind may begin with, under any method: a method changed later leaves the old ones. */
function templateTitles(kind: DocumentKind, profile: ProfileId): ReadonlySet<string> {
  const words = wordsFor(profile)
  const templates = kind === 'report' ? methods.map((method: Method) => reportTemplate(method, words)) : [responseTemplate(words)]
  return new Set(templates.flatMap(template => sectionsOf(template).map(({ title }) => title)))
}

/** Attributes that say what a node is, not what somebody has said about it. */
const structural = new Set(['id', 'level', 'kind', 'form'])
const saysNothing = (value: unknown) =>
  value === '' || value === 0 || value === false || value === null || (Array.isArray(value) && value.length === 0)

function isUnwritten(json: NodeJson, titles: ReadonlySet<string>): boolean {
  const { type, attrs = {}, content = [] } = json
  if (type === 'heading') return titles.has(content.map(({ text = '' }) => text).join(''))
  if (!['doc', 'paragraph', 'headline', 'finding', 'analysis', 'recommendation'].includes(type)) return false
  const untouched = Object.entries(attrs).every(([name, value]) => structural.has(name) || saysNothing(value))
  return untouched && content.every(child => isUnwritten(child, titles))
}

/** Whether nobody has written anything: the document is empty, or holds what it began with and nothing else. */
export function isOnlyATemplate(ydoc: Y.Doc, kind: DocumentKind, profile: ProfileId): boolean {
  if (isBlank(ydoc)) return true
  const reading = readReport(ydoc, kind)
  if (!reading.ok || reading.report.unread.length > 0) return false
  return isUnwritten(toJson(reading.report.doc), templateTitles(kind, profile))
}
