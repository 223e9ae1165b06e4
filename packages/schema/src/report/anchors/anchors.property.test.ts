import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { expect, inject, it } from 'vitest'
import * as Y from 'yjs'
import type { Anchor } from '../../governance/index.ts'
import { rootOf } from '../json/write-doc.ts'
import { moveNode } from '../structure/move-node.ts'
import { ReportUndo } from '../structure/report-undo.ts'
import { unwrapNode, wrapBlocks } from '../structure/wrap-blocks.ts'
import { doc, finding, headline, p, reading, replica, section, shared } from '../testing/build.ts'
import { wordsBetween } from './flat-text.ts'
import { anchorOnWords } from './make-anchor.ts'
import { AnchorResolver } from './resolve-anchor.ts'

declare module 'vitest' {
  interface ProvidedContext {
    anchorEdits: number
  }
}

/** Mulberry32: the same edits on every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return sides => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) % sides
  }
}
const roll = dice(20_261)
const letters = (count: number, from: string) => Array.from({ length: count }, () => from[roll(from.length)]).join('')
const small = 'abcdefghijklmnopqrstuvwxyz'
const written = new Set<string>()
/** A word that stands nowhere else; the words of edits are capitals, so that the two are never confused. */
function freshWord(): string {
  for (let word = letters(6, small); ; word = letters(6, small)) if (!written.has(word) && written.add(word)) return word
}
const sentence = (words: number) => Array.from({ length: words }, freshWord).join(' ')

/** vitest.config.ts says how many; docs/benchmarks.md has the figures of ten thousand. */
const edits = inject('anchorEdits')
const content = doc(
  ...Array.from({ length: 80 }, (_, at) => [
    section(`s${at}`, sentence(3)),
    p(sentence(25)),
    p(sentence(20)),
    finding(`f${at}`, headline(sentence(5)), p(sentence(25)), p(sentence(15))),
    p(sentence(25)),
  ]).flat(),
)

const elementsOf = (fragment: Y.XmlFragment): Y.XmlElement[] =>
  fragment.toArray().flatMap(child => (child instanceof Y.XmlElement ? [child, ...elementsOf(child)] : []))
const textsOf = (ydoc: Y.Doc): Y.XmlText[] =>
  elementsOf(rootOf(ydoc)).flatMap(element => element.toArray().filter(child => child instanceof Y.XmlText))
const key = (client: number, clock: number) => `${client}:${clock}`

/** The id of every standing character of a run, in order. */
function characters(text: Y.XmlText): string[] {
  const ids: string[] = []
  for (let item = text._start; item !== null; item = item.right)
    if (!item.deleted && item.content instanceof Y.ContentString)
      for (let at = 0; at < item.length; at += 1) ids.push(key(item.id.client, item.id.clock + at))
  return ids
}

/** One random edit of one person, as the binding or the structural commands would write it. */
function edit(ydoc: Y.Doc, undo: ReportUndo): void {
  const root = rootOf(ydoc)
  const texts = textsOf(ydoc).filter(text => text.length > 0)
  const text = texts[roll(texts.length)]
  if (text === undefined) return
  const at = roll(text.length)
  const kind = roll(100)
  if (kind < 38) ydoc.transact(() => text.insert(at, `${letters(1 + roll(6), small.toUpperCase())} `), 'typing')
  else if (kind < 58) ydoc.transact(() => text.delete(at, Math.min(1 + roll(9), text.length - at)), 'typing')
  else if (kind < 64) ydoc.transact(() => text.format(at, Math.min(4, text.length - at), { bold: {} }), 'typing')
  else if (kind < 66) split(text, at)
  else if (kind < 88) {
    if (roll(3) === 0) undo.redo()
    else undo.undo()
  } else if (kind < 90) {
    const findings = elementsOf(root).filter(({ nodeName }) => nodeName === 'finding')
    const [one, other] = [findings[roll(findings.length)], findings[roll(findings.length)]]
    if (one === undefined || other === undefined || one === other) return
    undo.perform(() => moveNode(ydoc, 'report', idOf(one), { after: idOf(other) }))
  } else if (kind < 91) {
    const first = roll(root.length)
    undo.perform(() => wrapBlocks(ydoc, 'report', { first, end: first + 1, as: 'finding' }))
  } else if (kind < 92) {
    const findings = elementsOf(root).filter(({ nodeName }) => nodeName === 'finding')
    const one = findings[roll(findings.length)]
    if (one !== undefined) undo.perform(() => unwrapNode(ydoc, 'report', idOf(one)))
  } else undo.stopCapturing()
}
const idOf = (element: Y.XmlElement) => String(element.getAttribute('id'))

function split(text: Y.XmlText, at: number): void {
  const block = text.parent
  if (!(block instanceof Y.XmlElement) || block.nodeName !== 'paragraph' || !(block.parent instanceof Y.XmlFragment)) return
  const { parent } = block
  const index = parent.toArray().indexOf(block)
  text.doc?.transact(() => {
    const tail = text
      .toString()
      .replaceAll(/<\/?bold>/g, '')
      .slice(at)
    text.delete(at, text.length - at)
    const fresh = new Y.XmlElement('paragraph')
    const words = new Y.XmlText()
    words.insert(0, tail)
    fresh.insert(0, [words])
    parent.insert(index + 1, [fresh])
  }, 'typing')
}

function exchange(docs: readonly Y.Doc[]): void {
  for (const to of docs)
    for (const from of docs) if (from !== to) Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)), 'network')
}

function anchorsIn(ydoc: Y.Doc, document: ProseMirrorNode): { anchor: Anchor; ids: string[] }[] {
  const made: { anchor: Anchor; ids: string[] }[] = []
  const runs = textsOf(ydoc)
  const starts = positionsOfRuns(document)
  for (const [at, text] of runs.entries()) {
    const start = starts[at] ?? 0
    for (let count = 0; count < 2; count += 1) {
      const words = text.toString().split(' ')
      const first = roll(words.length)
      const from = words.slice(0, first).join(' ').length + (first === 0 ? 0 : 1)
      const length = words.slice(first, first + 1 + roll(4)).join(' ').length
      const anchor = anchorOnWords({ document: 'report', doc: document, ydoc }, start + from, start + from + length)
      if (anchor !== null) made.push({ anchor, ids: characters(text).slice(from, from + length) })
    }
  }
  return made
}
function positionsOfRuns(document: ProseMirrorNode): number[] {
  const starts: number[] = []
  document.descendants((node, position) => {
    if (node.isTextblock && node.content.size > 0) starts.push(position + 1)
    return !node.isTextblock
  })
  return starts
}

/**
 * Whether what stands in the text is the quotation's: a piece of three letters of it, or nothing but letters of it in
 * their order, where edits have left no more than one or two.
 */
function ofItsWords(text: string, quote: string): boolean {
  const only = text.replaceAll(/[^a-z]/g, '')
  const own = quote.replaceAll(/[^a-z]/g, '')
  if (only === '') return false
  let left = only
  for (const letter of own) if (left.startsWith(letter)) left = left.slice(1)
  if (left === '') return true
  const piece = Math.min(3, own.length)
  for (let at = 0; at + piece <= own.length; at += 1) if (only.includes(own.slice(at, at + piece))) return true
  return false
}

it(`anchors through ${edits} random edits and undos by three people`, { timeout: 240_000 }, () => {
  const first = shared('report', content, 1)
  const docs = [first, replica(first, 2), replica(first, 3)]
  const people = docs.map(ydoc => {
    const undo = new ReportUndo(rootOf(ydoc))
    undo.trackedOrigins.add('typing')
    return { ydoc, undo }
  })
  const anchors = anchorsIn(first, reading(first).doc)
  const owner = new Map<string, number[]>()
  for (const [at, { ids }] of anchors.entries()) for (const id of ids) owner.set(id, [...(owner.get(id) ?? []), at])
  const everDeleted = new Set<number>()
  for (const ydoc of docs)
    ydoc.on('afterTransaction', ({ deleteSet }: Y.Transaction) => {
      for (const [client, ranges] of deleteSet.clients)
        for (const { clock, len } of ranges)
          if (client === 1)
            for (let at = clock; at < clock + len; at += 1)
              for (const each of owner.get(key(client, at)) ?? []) everDeleted.add(each)
    })

  for (let at = 0; at < edits; at += 1) {
    const person = people[roll(people.length)]
    if (person !== undefined) edit(person.ydoc, person.undo)
    if (roll(6) === 0) exchange(docs)
  }
  exchange(docs)
  exchange(docs)

  const now = reading(first).doc
  const position = new Map<string, number>()
  const starts = positionsOfRuns(now)
  const runs = textsOf(first)
  let run = 0
  for (const block of elementsOf(rootOf(first))) {
    const texts = block.toArray().filter(child => child instanceof Y.XmlText)
    if (texts.every(({ length }) => length === 0)) continue
    let offset = starts[run] ?? 0
    run += 1
    for (const text of texts) {
      for (const [at, id] of characters(text).entries()) position.set(id, offset + at)
      offset += text.length
    }
  }

  const resolver = new AnchorResolver(now, first)
  const figures = {
    anchors: anchors.length,
    neverDeleted: 0,
    stillThere: 0,
    deleted: 0,
    exact: 0,
    changed: 0,
    moved: 0,
    orphan: 0,
  }
  let elsewhere = 0
  for (const [at, { anchor, ids }] of anchors.entries()) {
    const resolved = resolver.resolve(anchor)
    const words = resolved.status === 'orphan' ? '' : wordsBetween(now, resolved.from, resolved.to)
    if (resolved.status !== 'orphan' && !ofItsWords(words, anchor.quote)) {
      elsewhere += 1
    }
    if (everDeleted.has(at)) {
      figures.deleted += 1
      figures[resolved.status] += 1
      continue
    }
    figures.neverDeleted += 1
    const from = position.get(ids[0] ?? '')
    const last = position.get(ids.at(-1) ?? '')
    if (resolved.status !== 'orphan' && resolved.from === from && resolved.to === (last ?? -2) + 1) figures.stillThere += 1
  }
  const { neverDeleted, stillThere, deleted, exact, changed, moved, orphan } = figures
  console.info(
    `${anchors.length} anchors, ${edits} edits, ${runs.length} runs at the end: never deleted ${neverDeleted}, of them on their words ${stillThere}; ` +
      `deleted at some time ${deleted}: exact again ${exact}, changed ${changed}, found elsewhere ${moved}, orphan ${orphan}; on other words ${elsewhere}`,
  )
  expect(neverDeleted).toBeGreaterThan(100)
  expect(stillThere).toBe(neverDeleted)
  expect(elsewhere).toBe(0)
  expect(exact + moved).toBeGreaterThan(0)
})
