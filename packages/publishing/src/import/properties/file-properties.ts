import { BrokenDocx } from '../docx-refused.ts'
import type { WordParts } from '../open/word-parts.ts'
import { relationshipsOf } from '../prepare/part-paths.ts'
import { child, childrenOf, descendants, isElement, parseXml, type XmlElement } from '../xml/xml-tree.ts'

/**
 * What a Word file says of itself beside its text, by name: who wrote it, who saved it last, for whom they work, and who wrote its comments and
 * tracked changes. Only what is there, in the order of the file's own dialogue; a property of somebody's own has the name they gave it.
 */
export type FileProperties = Readonly<Record<string, string>>

const core = {
  'dc:title': 'title',
  'dc:subject': 'subject',
  'dc:creator': 'author',
  'cp:lastModifiedBy': 'lastModifiedBy',
  'cp:keywords': 'keywords',
  'dc:description': 'comments',
  'cp:category': 'category',
  'cp:contentStatus': 'status',
} as const
const extended = { 'ep:Company': 'company', 'ep:Manager': 'manager', 'ep:HyperlinkBase': 'linkBase' } as const

/** More are no property that somebody reads; a file may hold thousands. */
const mostOwn = 100
const longest = 1000

export function filePropertiesOf(parts: WordParts, main: string, comments: string | null): FileProperties {
  const found = new Map<string, string>()
  const add = (name: string, said: string) => {
    const text = said.trim().slice(0, longest)
    if (text !== '' && !found.has(name)) found.set(name, text)
  }
  for (const [part, names] of [
    [partOf(parts, 'core-properties', 'docProps/core.xml'), core],
    [partOf(parts, 'extended-properties', 'docProps/app.xml'), extended],
  ] as const) {
    const root = treeOf(parts, part)
    for (const [element, name] of Object.entries(names)) add(name, textIn(child(root, element)))
  }
  const own = treeOf(parts, partOf(parts, 'custom-properties', 'docProps/custom.xml'))
  for (const property of childrenOf(own, 'cust:property').slice(0, mostOwn))
    add((property.attributes.name ?? '').slice(0, 200), textIn(property))
  add('commentAuthors', authorsIn(treeOf(parts, comments), ['w:comment']))
  add('changeAuthors', authorsIn(treeOf(parts, main), ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange', 'w:pPrChange']))
  return Object.fromEntries(found)
}

/** Where the package says that the part stands, or where Word always puts it. */
const partOf = (parts: WordParts, type: string, usual: string): string =>
  [...relationshipsOf(parts, '').values()].find(relationship => relationship.type === type && !relationship.outside)?.target ??
  usual

/** A part as a tree; undefined where there is none, or none that can be read: the text is read all the same. */
function treeOf(parts: WordParts, name: string | null): XmlElement | undefined {
  if (name === null) return undefined
  try {
    const text = parts.xml(name)
    return text === null ? undefined : parseXml(text)
  } catch (failure) {
    if (failure instanceof BrokenDocx) return undefined
    throw failure
  }
}

const textIn = (element: XmlElement | undefined): string =>
  (element?.children ?? []).map(node => (isElement(node) ? textIn(node) : node)).join('')

function authorsIn(root: XmlElement | undefined, names: readonly string[]): string {
  if (root === undefined) return ''
  const authors = new Set<string>()
  for (const name of names)
    for (const { attributes } of descendants(root, name)) {
      const author = attributes['w:author']?.trim() ?? ''
      if (author !== '') authors.add(author)
    }
  return [...authors].join('; ')
}
