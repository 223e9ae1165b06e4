import type { DocumentKind } from '@candour/schema'
import { schemaFor } from '@candour/schema/report'
import type { Node } from '@tiptap/pm/model'

/** Short builders of documents for tests. Text is a string. */
type Child = Node | string
const builder = (kind: DocumentKind) => {
  const schema = schemaFor(kind)
  const node = (type: string, attributes: Record<string, unknown>, ...children: Child[]): Node => {
    const content = children.filter(child => child !== '').map(child => (typeof child === 'string' ? schema.text(child) : child))
    const found = schema.nodes[type]
    if (found === undefined) throw new Error(`There is no node ‘${type}’ in a ${kind}`)
    return found.create(attributes, content)
  }
  return {
    node,
    doc: (...children: Child[]) => node('doc', {}, ...children),
    p: (...children: Child[]) => node('paragraph', {}, ...children),
    h: (level: number, title: string, kindOfSection = 'other', id = '') =>
      node('heading', { level, kind: kindOfSection, id }, title),
    headline: (text: string) => node('headline', {}, text),
  }
}
export const inReport = builder('report')
export const inResponse = builder('response')

/** So many words of prose, in sentences of ten. */
export const prose = (words: number): string =>
  Array.from(
    { length: words },
    (_, index) => `${index % 10 === 0 ? 'Some' : index % 10 === 5 ? 'the' : 'word'}${index % 10 === 9 ? '.' : ''}`,
  ).join(' ')
/** One sentence of so many words. */
export const oneSentence = (words: number): string => `It ${'goes '.repeat(words - 2)}on.`
