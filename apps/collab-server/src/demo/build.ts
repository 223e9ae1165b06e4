import type { NodeJson } from '@candour/schema/report'

/** Short builders of the demonstration's documents. A text is a string; `**bold**` marks what is bold. */
type Inline = NodeJson | string

const runs = (text: string): NodeJson[] =>
  text
    .split('**')
    .map((run, at): NodeJson => ({ type: 'text', text: run, ...(at % 2 === 1 && { marks: [{ type: 'bold' }] }) }))
    .filter(run => run.text !== '')

const inline = (parts: readonly Inline[]): NodeJson[] => parts.flatMap(part => (typeof part === 'string' ? runs(part) : [part]))

export const node = (type: string, attrs: Record<string, unknown>, ...content: NodeJson[]): NodeJson => ({ type, attrs, content })
export const p = (...parts: Inline[]): NodeJson => node('paragraph', {}, ...inline(parts))
export const headline = (text: string): NodeJson => node('headline', {}, ...inline([text]))
export const section = (kind: string, title: string): NodeJson => node('heading', { level: 1, kind }, ...inline([title]))
export const list = (...items: string[]): NodeJson => node('bulletList', {}, ...items.map(item => node('listItem', {}, p(item))))
export const quotation = (text: string): NodeJson => node('blockquote', {}, p(text))
export const footnote = (text: string): NodeJson => ({ type: 'footnote', attrs: { text } })
export const reference = (targetId: string): NodeJson => ({ type: 'crossReference', attrs: { targetId } })

/** A table whose first row is its head. */
export function table(head: readonly string[], ...rows: readonly (readonly string[])[]): NodeJson {
  const row = (cell: string, texts: readonly string[]) => node('tableRow', {}, ...texts.map(text => node(cell, {}, p(text))))
  return node('table', {}, row('tableHeader', head), ...rows.map(texts => row('tableCell', texts)))
}
