import type { NodeJson } from '@candour/schema/report'

export type MarkJson = NonNullable<NodeJson['marks']>[number]

export const node = (type: string, attrs: Record<string, unknown> | null, content: readonly NodeJson[] = []): NodeJson => ({
  type,
  ...(attrs === null ? {} : { attrs }),
  ...(content.length === 0 ? {} : { content: [...content] }),
})
export const textNode = (text: string, marks: readonly MarkJson[] = []): NodeJson => ({
  type: 'text',
  text,
  ...(marks.length === 0 ? {} : { marks: [...marks] }),
})
export const paragraph = (content: readonly NodeJson[]): NodeJson => node('paragraph', null, content)

/** The words of a node, blanks where lines break; notes are left out. */
export function plainText(json: NodeJson): string {
  if (json.type === 'text') return json.text ?? ''
  if (json.type === 'hardBreak') return ' '
  const inner = (json.content ?? []).map(plainText)
  return inner.join(isTextblock(json) ? '' : '\n')
}

export const isTextblock = ({ type }: NodeJson): boolean => type === 'paragraph' || type === 'heading' || type === 'headline'

/** The same node with other inline content wherever text stands in it. */
export function mapTextblocks(json: NodeJson, change: (content: readonly NodeJson[]) => readonly NodeJson[]): NodeJson {
  if (json.content === undefined) return json
  if (isTextblock(json)) return { ...json, content: [...change(json.content)] }
  return { ...json, content: json.content.map(child => mapTextblocks(child, change)) }
}
