import { combineTransactionSteps, Extension, getChangedRanges } from '@tiptap/core'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import type { Mapping } from '@tiptap/pm/transform'
import type { EditorView } from '@tiptap/pm/view'
import { ySyncPluginKey } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import { fromElsewhere } from '../schema/from-elsewhere.ts'
import { identifiedNodes, isId, newId } from './identified.ts'
import { repairIds } from './settled-ids.ts'

/**
 * Keeps ids stable and unique while somebody edits: a new node gets one, a node that was cut and pasted or dragged keeps
 * its own, a copy beside which the original still stands gets a new one. What other people's edits bring is left alone,
 * except that two nodes which merged into one id are told apart the same way on every page.
 */
export const StableIds = Extension.create({
  name: 'stableIds',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('stableIds'),
      appendTransaction(transactions, before, after) {
        if (!transactions.some(({ docChanged }) => docChanged) || transactions.some(fromElsewhere)) return null
        const { mapping, ranges } = changesOf(before.doc, transactions)
        const touched = identifiedIn(after.doc, ranges)
        if (touched.length === 0) return null
        const tr = after.tr
        for (const pos of needNewId(before.doc, after.doc, touched, mapping)) tr.setNodeAttribute(pos, 'id', newId())
        return tr.docChanged ? tr : null
      },
      view: view => repairMerged(view),
    }),
  ],
})

interface Identified {
  pos: number
  id: unknown
}

function changesOf(before: ProseMirrorNode, transactions: readonly Transaction[]) {
  const transform = combineTransactionSteps(before, [...transactions])
  return { mapping: transform.mapping, ranges: getChangedRanges(transform).map(({ newRange }) => newRange) }
}

/** The identified nodes that begin in what has changed; none for plain typing, so that typing walks nothing. */
function identifiedIn(doc: ProseMirrorNode, ranges: readonly { from: number; to: number }[]): Identified[] {
  const found = new Map<number, Identified>()
  for (const { from, to } of ranges) {
    doc.nodesBetween(from, Math.min(to, doc.content.size), (node, pos) => {
      if (pos >= from && pos < to && identifiedNodes.has(node.type.name)) found.set(pos, { pos, id: node.attrs.id })
    })
  }
  return [...found.values()]
}

function positionsById(doc: ProseMirrorNode, wanted: ReadonlySet<unknown>): Map<string, number[]> {
  const positions = new Map<string, number[]>()
  doc.descendants((node, pos) => {
    const id: unknown = node.attrs.id
    if (!identifiedNodes.has(node.type.name) || typeof id !== 'string' || !wanted.has(id)) return
    positions.set(id, [...(positions.get(id) ?? []), pos])
  })
  return positions
}

function needNewId(before: ProseMirrorNode, after: ProseMirrorNode, touched: readonly Identified[], mapping: Mapping): number[] {
  const nameless = touched.filter(({ id }) => !isId(id)).map(({ pos }) => pos)
  const ids = new Set(touched.map(({ id }) => id).filter(isId))
  if (ids.size === 0) return nameless
  const stood = positionsById(before, ids)
  const copies: number[] = []
  for (const [id, positions] of positionsById(after, ids)) {
    if (positions.length < 2) continue
    const fresh = new Set(touched.filter(node => node.id === id).map(({ pos }) => pos))
    const original = stood.get(id)?.map(pos => mapping.mapResult(pos)) ?? []
    // The original is the one that the change has not touched, or that is where the old one was; else the first.
    const keeps =
      positions.find(pos => !fresh.has(pos)) ??
      positions.find(pos => original.some(place => !place.deleted && place.pos === pos)) ??
      positions[0]
    copies.push(...positions.filter(pos => pos !== keeps))
  }
  return [...nameless, ...copies]
}

/** Watches what others' edits bring in, and repairs after the binding has shown it; only a page that may write does. */
function repairMerged(view: EditorView) {
  const state: unknown = ySyncPluginKey.getState(view.state)
  const type: unknown = typeof state === 'object' && state !== null && 'type' in state ? state.type : null
  if (!(type instanceof Y.XmlFragment)) return {}
  let due = false
  const repairSoon = () => {
    if (due) return
    due = true
    queueMicrotask(() => {
      due = false
      if (!view.isDestroyed && view.editable) repairIds(type)
    })
  }
  const watch = (events: Y.YEvent<Y.AbstractType<unknown>>[], transaction: Y.Transaction) => {
    if (!transaction.local && events.some(bringsIds)) repairSoon()
  }
  type.observeDeep(watch)
  repairSoon()
  return { destroy: () => type.unobserveDeep(watch) }
}

function bringsIds(event: Y.YEvent<Y.AbstractType<unknown>>): boolean {
  if (event.changes.keys.has('id')) return true
  for (const { content } of event.changes.added) {
    if (!(content instanceof Y.ContentType)) continue
    const added: unknown = content.type
    if (added instanceof Y.XmlElement && holdsIdentified(added)) return true
  }
  return false
}

const holdsIdentified = (element: Y.XmlElement): boolean =>
  identifiedNodes.has(element.nodeName) ||
  element.toArray().some(child => child instanceof Y.XmlElement && holdsIdentified(child))
