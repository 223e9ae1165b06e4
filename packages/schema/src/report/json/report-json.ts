import * as z from 'zod'

const MarkJson = z.object({ type: z.string().max(80), attrs: z.record(z.string(), z.unknown()).optional() })

/** One level of ProseMirror's JSON; the content is checked level by level, so that depth is limited before it is walked. */
export const NodeLevel = z.object({
  type: z.string().max(80),
  attrs: z.record(z.string(), z.unknown()).optional(),
  content: z.array(z.unknown()).optional(),
  text: z.string().optional(),
  marks: z.array(MarkJson).max(20).optional(),
})

/** A document or a node as ProseMirror writes it. */
export interface NodeJson {
  type: string
  attrs?: Record<string, unknown>
  content?: NodeJson[]
  text?: string
  marks?: { type: string; attrs?: Record<string, unknown> }[]
}

/** Why a JSON document was not taken, and where in it: 'content[3].content[0]'. */
export interface JsonProblem {
  reason:
    | 'not-a-document'
    | 'unknown-node'
    | 'unknown-mark'
    | 'misplaced'
    | 'malformed'
    | 'too-many-nodes'
    | 'too-long'
    | 'too-deep'
  where: string
  name: string
}
