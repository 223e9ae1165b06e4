import { declarations } from './names.ts'
import { isElement, type XmlElement } from './xml-tree.ts'

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, letter => (letter === '&' ? '&amp;' : letter === '<' ? '&lt;' : letter === '>' ? '&gt;' : '&quot;'))

/** A tree as XML again, under the usual prefixes. Elements of namespaces that are not read are left out. */
export function writeXml(root: XmlElement): string {
  const spaces = [...declarations].map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join('')
  const written: string[] = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>']
  write(root, spaces, written)
  return written.join('')
}

function write({ name, attributes, children }: XmlElement, spaces: string, written: string[]): void {
  if (name === 'foreign') return
  written.push('<', name, spaces)
  for (const [attribute, text] of Object.entries(attributes)) written.push(' ', attribute, '="', escaped(text), '"')
  if (children.length === 0) {
    written.push('/>')
    return
  }
  written.push('>')
  for (const child of children) {
    if (isElement(child)) write(child, '', written)
    else written.push(escaped(child))
  }
  written.push('</', name, '>')
}
