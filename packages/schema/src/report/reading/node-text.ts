import type { Node as ProseMirrorNode } from '@tiptap/pm/model'

/**
 * The words of a node, a line for each block of text. 'own' leaves out the parts inside it (a finding without the
 * analyses that stand in it), 'whole' has everything. Footnotes are not in the line; a line break is a blank.
 */
export function textOf(node: ProseMirrorNode, reach: 'own' | 'whole'): string {
  const lines: string[] = []
  const walk = (block: ProseMirrorNode) => {
    if (block.isTextblock) {
      lines.push(block.textBetween(0, block.content.size, undefined, leaf => (leaf.type.name === 'hardBreak' ? ' ' : '')))
      return
    }
    block.forEach(child => {
      if (reach === 'whole' || child.type.spec.group !== 'part') walk(child)
    })
  }
  walk(node)
  return lines.join('\n')
}

/** The first headline with words in it; '' where a part has none (yet). */
export function headlineOf(part: ProseMirrorNode): string {
  for (const child of part.children) {
    const text = child.type.name === 'headline' ? child.textContent.trim() : ''
    if (text !== '') return text
  }
  return ''
}
