import { combineTransactionSteps, Extension, getChangedRanges } from '@tiptap/core'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { fromElsewhere } from '../schema/from-elsewhere.ts'

/**
 * Puts back what the lenient schema lets merges leave out, where somebody edits: an empty list goes, an empty cell or
 * quotation gets its line, a finding its headline, an empty second headline goes. Only after a change of one's own and
 * only around it: if every page repaired what all of them see, each repair would be made many times over.
 */
export const WholeParts = Extension.create({
  name: 'wholeParts',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('wholeParts'),
      appendTransaction(transactions, before, after) {
        if (!transactions.some(({ docChanged }) => docChanged) || transactions.some(fromElsewhere)) return null
        const transform = combineTransactionSteps(before.doc, [...transactions])
        const tr = after.tr
        const around = containersAround(
          after.doc,
          getChangedRanges(transform).map(({ newRange }) => newRange),
        )
        // From the end, so that a repair does not move those that are still to be made.
        for (const [pos, node] of [...around].sort(([a], [b]) => b - a)) repair(tr, node, pos)
        return tr.docChanged ? tr : null
      },
    }),
  ],
})

const holders: ReadonlySet<string> = new Set(['listItem', 'blockquote', 'tableCell', 'tableHeader'])
const goWhenEmpty: ReadonlySet<string> = new Set(['bulletList', 'orderedList', 'table'])
const headed: ReadonlySet<string> = new Set(['finding', 'recommendation'])

function containersAround(doc: ProseMirrorNode, ranges: readonly { from: number; to: number }[]): Map<number, ProseMirrorNode> {
  const containers = new Map<number, ProseMirrorNode>()
  for (const range of ranges) {
    const from = Math.min(range.from, doc.content.size)
    const to = Math.min(range.to, doc.content.size)
    for (const $place of [doc.resolve(from), doc.resolve(to)])
      for (let depth = 1; depth <= $place.depth; depth += 1) containers.set($place.before(depth), $place.node(depth))
    doc.nodesBetween(from, to, (node, pos) => {
      if (!node.isTextblock) containers.set(pos, node)
      return !node.isTextblock
    })
  }
  return containers
}

function repair(tr: Transaction, node: ProseMirrorNode, pos: number): void {
  const { name, schema, spec } = node.type
  const { paragraph, headline } = schema.nodes
  if (paragraph === undefined || headline === undefined) return
  const at = tr.mapping.map(pos)
  const isPart = spec.group === 'part'
  if (node.childCount === 0 && goWhenEmpty.has(name)) tr.delete(at, at + node.nodeSize)
  else if (node.childCount === 0 && (holders.has(name) || isPart)) {
    tr.insert(at + 1, headed.has(name) ? [headline.create(), paragraph.create()] : paragraph.create())
  } else if (isPart) repairHeadlines(tr, node, at, headline)
}

function repairHeadlines(tr: Transaction, part: ProseMirrorNode, at: number, headline: ProseMirrorNode['type']): void {
  const headlines: { pos: number; size: number; empty: boolean }[] = []
  part.forEach((child, offset) => {
    if (child.type === headline) headlines.push({ pos: at + 1 + offset, size: child.nodeSize, empty: child.content.size === 0 })
  })
  if (headlines.length === 0) {
    if (headed.has(part.type.name)) tr.insert(at + 1, headline.create())
    return
  }
  // One stays: the first with words, or the first. Words are never deleted: two written headlines both stand.
  const stays = headlines.find(({ empty }) => !empty) ?? headlines[0]
  for (const { pos, size, empty } of headlines.toReversed()) if (empty && pos !== stays?.pos) tr.delete(pos, pos + size)
}
