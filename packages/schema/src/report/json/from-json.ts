import type { Mark, NodeType, Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { DocumentKind } from '../../sync/index.ts'
import { uniqueIds } from '../ids/unique-ids.ts'
import { allowedHref } from '../marks/link.ts'
import { attributeSchemaOf } from '../reading/node-attributes.ts'
import { Measure, TooMuch } from '../reading/report-limits.ts'
import { schemaFor } from '../schema/schema.ts'
import { type JsonProblem, NodeLevel } from './report-json.ts'

export type FromJson = { ok: true; doc: ProseMirrorNode } | { ok: false; problem: JsonProblem }

class Refused extends Error {
  readonly problem: JsonProblem
  constructor(problem: JsonProblem) {
    super(problem.reason)
    this.problem = problem
  }
}
const refuse = (reason: JsonProblem['reason'], where: string, name = ''): never => {
  throw new Refused({ reason, where, name: name.slice(0, 80) })
}

/**
 * A document from JSON that anybody may have written. Unknown or misplaced nodes and marks, unsafe links and anything
 * over `reportLimits` are refused with the place; attributes that do not fit become their default. Every identified
 * node has an id of its own afterwards. Never throws.
 */
export function fromJson(json: unknown, kind: DocumentKind): FromJson {
  const root = schemaFor(kind).topNodeType
  const measure = new Measure()
  let where = ''
  try {
    const level = NodeLevel.safeParse(json)
    if (!level.success || level.data.type !== root.name) return refuse('not-a-document', '')
    const content = (level.data.content ?? []).map((child, at) => {
      where = `content[${at}]`
      return readNode(child, root, where, 1, measure)
    })
    return { ok: true, doc: uniqueIds(root.create(null, content)) }
  } catch (problem) {
    if (problem instanceof Refused) return { ok: false, problem: problem.problem }
    if (problem instanceof TooMuch) return { ok: false, problem: { reason: problem.failure.reason, where, name: '' } }
    throw problem
  }
}

function readNode(json: unknown, parent: NodeType, where: string, depth: number, measure: Measure): ProseMirrorNode {
  const parsed = NodeLevel.safeParse(json)
  if (!parsed.success) return refuse('malformed', where)
  const { type: name, attrs, content, text, marks } = parsed.data
  const type = parent.schema.nodes[name]
  if (type === undefined || type === parent.schema.topNodeType) return refuse('unknown-node', where, name)
  if (parent.contentMatch.matchType(type) === null) return refuse('misplaced', where, name)
  measure.node(depth)
  if (type.isText) {
    if (text === undefined || text === '') return refuse('malformed', where, name)
    measure.text(text.length)
    return parent.schema.text(text, readMarks(marks ?? [], parent, where))
  }
  const attributes: Record<string, unknown> = attributeSchemaOf(name).parse(attrs ?? {})
  for (const value of Object.values(attributes)) if (typeof value === 'string') measure.text(value.length)
  const children = (content ?? []).map((child, at) => readNode(child, type, `${where}.content[${at}]`, depth + 1, measure))
  return type.create(attributes, children)
}

function readMarks(
  marks: readonly { type: string; attrs?: Record<string, unknown> | undefined }[],
  parent: NodeType,
  where: string,
) {
  const made: Mark[] = []
  for (const { type: name, attrs } of marks) {
    const type = parent.schema.marks[name]
    if (type === undefined) return refuse('unknown-mark', where, name)
    if (name !== 'link') made.push(type.create())
    else if (allowedHref(attrs?.href)) made.push(type.create({ href: attrs.href }))
    else return refuse('malformed', where, 'link')
  }
  return made
}
