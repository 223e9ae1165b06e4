import * as Y from 'yjs'

const sorted = (element: Y.XmlElement): string =>
  JSON.stringify(Object.entries(element.getAttributes()).sort(([a], [b]) => (a < b ? -1 : 1)))

/** Whether two nodes say the same: kind, attributes, text with its formatting, and everything inside. */
export function sameContent(a: unknown, b: unknown): boolean {
  if (a instanceof Y.XmlText && b instanceof Y.XmlText) return JSON.stringify(a.toDelta()) === JSON.stringify(b.toDelta())
  if (!(a instanceof Y.XmlElement) || !(b instanceof Y.XmlElement)) return false
  if (a.nodeName !== b.nodeName || a.length !== b.length || sorted(a) !== sorted(b)) return false
  const others = b.toArray()
  return a.toArray().every((child, at) => sameContent(child, others[at]))
}
