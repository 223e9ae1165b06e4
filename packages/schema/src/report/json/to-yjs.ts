import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import * as Y from 'yjs'

/** What stands in a node, as the binding would write it: text runs that stand side by side are one Y.XmlText. */
export function inlineToYjs(node: ProseMirrorNode): (Y.XmlElement | Y.XmlText)[] {
  const made: (Y.XmlElement | Y.XmlText)[] = []
  let run: { insert: string; attributes: Record<string, unknown> }[] = []
  const endRun = () => {
    if (run.length === 0) return
    const text = new Y.XmlText()
    text.applyDelta(run)
    made.push(text)
    run = []
  }
  node.forEach(child => {
    if (child.isText) {
      run.push({
        insert: child.text ?? '',
        attributes: Object.fromEntries(child.marks.map(mark => [mark.type.name, mark.attrs])),
      })
    } else {
      endRun()
      made.push(nodeToYjs(child))
    }
  })
  endRun()
  return made
}

type AttributeValue = object | string | number | boolean

/** Writes an attribute of any JSON value; Yjs keeps numbers, booleans and lists as they are, only its types say text. */
export function setAttribute(element: Y.XmlElement, name: string, value: AttributeValue): void {
  const wide: Y.XmlElement<{ [name: string]: AttributeValue }> = element
  wide.setAttribute(name, value)
}

/** Writes every attribute that has a value. */
export function setAttributes(element: Y.XmlElement, attributes: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') setAttribute(element, name, value)
    else if (typeof value === 'object' && value !== null) setAttribute(element, name, value)
  }
}

/** A ProseMirror node as the binding would write it: every attribute that is not null, marks as formatting. */
export function nodeToYjs(node: ProseMirrorNode): Y.XmlElement {
  const element = new Y.XmlElement(node.type.name)
  setAttributes(element, node.attrs)
  element.insert(0, inlineToYjs(node))
  return element
}
