import { SaxesParser } from 'saxes'
import { BrokenDocx, UnsafeDocx } from '../docx-refused.ts'
import { openLimits } from '../open/open-limits.ts'
import { shortName } from './names.ts'

export interface XmlElement {
  /** 'w:p'; 'foreign' for an element of a namespace that is not read. */
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly XmlNode[]
}
export type XmlNode = XmlElement | string

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string'
export const element = (name: string, attributes: Record<string, string> = {}, ...children: XmlNode[]): XmlElement => ({
  name,
  attributes,
  children,
})

/** A part of a Word file as a tree. Throws `BrokenDocx` where it is not well-formed, `UnsafeDocx` past the limits. */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true })
  const root: { name: string; attributes: Record<string, string>; children: XmlNode[] } = {
    name: '',
    attributes: {},
    children: [],
  }
  const open = [root]
  let elements = 0
  parser.on('error', () => {
    throw new BrokenDocx()
  })
  parser.on('doctype', () => {
    throw new UnsafeDocx()
  })
  parser.on('opentag', tag => {
    elements += 1
    if (open.length > openLimits.depth || elements > openLimits.elements) throw new UnsafeDocx()
    const attributes: Record<string, string> = {}
    for (const { uri, local, value } of Object.values(tag.attributes)) {
      const name = shortName(uri, local)
      if (name !== null) attributes[name] = value
    }
    const made = { name: shortName(tag.uri, tag.local) ?? 'foreign', attributes, children: [] }
    open.at(-1)?.children.push(made)
    open.push(made)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const keep = (words: string) => {
    open.at(-1)?.children.push(words)
  }
  parser.on('text', keep)
  parser.on('cdata', keep)
  parser.write(text.replace(/^\uFEFF/, '')).close()
  const [top] = root.children.filter(isElement)
  if (top === undefined) throw new BrokenDocx()
  return top
}

/** The first child of that name. */
export const child = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent?.children.find((node): node is XmlElement => isElement(node) && node.name === name)

export const childrenOf = (parent: XmlElement | undefined, name: string): XmlElement[] =>
  (parent?.children ?? []).filter((node): node is XmlElement => isElement(node) && node.name === name)

/** Everything of that name below, in document order. */
export function* descendants(parent: XmlElement, name: string): Generator<XmlElement> {
  for (const node of parent.children) {
    if (!isElement(node)) continue
    if (node.name === name) yield node
    yield* descendants(node, name)
  }
}

export function holds(parent: XmlElement, name: string): boolean {
  for (const _ of descendants(parent, name)) return true
  return false
}

/** A 'w:val' of a child: `value(pPr, 'w:pStyle')`. */
export const value = (parent: XmlElement | undefined, name: string): string | undefined =>
  child(parent, name)?.attributes['w:val']

/** A switch as Word writes it: there and not said to be off. */
export function isOn(parent: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(parent, name)
  if (found === undefined) return undefined
  return !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? '1')
}

/** The words in a tree as a reader of the accepted document sees them: `w:t`, not `w:delText`. */
export function wordsIn(parent: XmlElement, textNames: readonly string[] = ['w:t', 'm:t']): string {
  let words = ''
  for (const node of parent.children) {
    if (!isElement(node)) continue
    if (textNames.includes(node.name)) words += node.children.filter(part => typeof part === 'string').join('')
    else if (node.name === 'w:tab' || node.name === 'w:br' || node.name === 'w:cr') words += ' '
    else words += wordsIn(node, textNames) + (node.name === 'w:p' ? ' ' : '')
  }
  return words
}
