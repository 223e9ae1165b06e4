import * as Y from 'yjs'

export const isSectionHeading = (child: unknown): child is Y.XmlElement => {
  if (!(child instanceof Y.XmlElement) || child.nodeName !== 'heading') return false
  const level: unknown = child.getAttribute('level')
  return level === 1
}

/** The run of top-level blocks that a section is: from its heading to the next one. `end` is the index after the last. */
export function sectionRange(fragment: Y.XmlFragment, headingIndex: number): { first: number; end: number } {
  const blocks = fragment.toArray()
  let end = headingIndex + 1
  while (end < blocks.length && !isSectionHeading(blocks[end])) end += 1
  return { first: headingIndex, end }
}
