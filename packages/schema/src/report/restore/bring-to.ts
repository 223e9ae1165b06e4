import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import * as Y from 'yjs'
import type { DocumentKind } from '../../sync/index.ts'
import { align } from '../compare/align.ts'
import { toJson } from '../json/to-json.ts'
import { inlineToYjs, nodeToYjs, setAttributes } from '../json/to-yjs.ts'
import { rootOf } from '../json/write-doc.ts'
import { readReport } from '../reading/read-report.ts'
import { bringText } from './bring-text.ts'

/**
 * Changes a shared document, in place and in one transaction, until it reads as `target` does: ids included. What is the
 * same is not touched, so that a colleague's caret and words in it stay; a paragraph that differs is changed word by word.
 * False, and nothing changed, where part of the document cannot be read.
 */
export function bringTo(ydoc: Y.Doc, kind: DocumentKind, target: ProseMirrorNode): boolean {
  const reading = readReport(ydoc, kind)
  if (!reading.ok || reading.report.unread.length > 0) return false
  const root = rootOf(ydoc)
  ydoc.transact(() => {
    bringChildren(root, reading.report.doc, target)
    const now = readReport(ydoc, kind)
    if (now.ok && said(now.report.doc) === said(target)) return
    // Never a text that is nearly what was asked for.
    root.delete(0, root.length)
    root.insert(
      0,
      target.children.map(child => nodeToYjs(child)),
    )
  })
  return true
}

const said = (node: ProseMirrorNode): string => JSON.stringify(toJson(node))
const idOf = ({ attrs }: ProseMirrorNode): string => (typeof attrs.id === 'string' ? attrs.id : '')

/** Nodes that are known by an id are the same node whatever stands in them; others while they say the same. */
const keyOf = (node: ProseMirrorNode): string => (idOf(node) === '' ? said(node) : `${node.type.name} ${idOf(node)}`)

function bringChildren(parent: Y.XmlFragment, now: ProseMirrorNode, target: ProseMirrorNode): void {
  const kept = pairsOf(now.children, target.children)
  let [place, next] = [0, 0]
  target.children.forEach((wanted, at) => {
    const from = kept.get(at)
    if (from === undefined) {
      parent.insert(place, [nodeToYjs(wanted)])
    } else {
      if (from > next) parent.delete(place, from - next)
      next = from + 1
      const [element, stands] = [parent.get(place), now.children[from]]
      if (element instanceof Y.XmlElement && stands !== undefined && !stands.eq(wanted)) bringNode(element, stands, wanted)
    }
    place += 1
  })
  if (parent.length > place) parent.delete(place, parent.length - place)
}

/** Position in the target → position now, rising on both sides. */
function pairsOf(now: readonly ProseMirrorNode[], target: readonly ProseMirrorNode[]): Map<number, number> {
  const kept = new Map<number, number>()
  let [from, to] = [0, 0]
  for (const [nextFrom, nextTo] of [...align(now.map(keyOf), target.map(keyOf)), [now.length, target.length] as const]) {
    // Between two that stayed: one after the other, while they are of one kind and known by no id.
    for (; from < nextFrom && to < nextTo; from += 1, to += 1) {
      const [one, other] = [now[from], target[to]]
      if (one?.type !== other?.type || one === undefined || other === undefined || idOf(one) !== idOf(other)) break
      kept.set(to, from)
    }
    if (nextTo < target.length) kept.set(nextTo, nextFrom)
    ;[from, to] = [nextFrom + 1, nextTo + 1]
  }
  return kept
}

function bringNode(element: Y.XmlElement, now: ProseMirrorNode, target: ProseMirrorNode): void {
  for (const name of Object.keys(element.getAttributes()))
    if ((target.attrs[name] ?? null) === null) element.removeAttribute(name)
  const changed = Object.entries(target.attrs).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(now.attrs[name]),
  )
  setAttributes(element, Object.fromEntries(changed))
  if (!target.isTextblock) {
    bringChildren(element, now, target)
    return
  }
  const [only] = element.toArray()
  const plain = (node: ProseMirrorNode) => node.children.every(({ isText }) => isText)
  if (element.length === 1 && only instanceof Y.XmlText && plain(now) && plain(target)) bringText(only, target)
  else {
    element.delete(0, element.length)
    element.insert(0, inlineToYjs(target))
  }
}
