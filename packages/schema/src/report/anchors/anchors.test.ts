import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Anchor } from '../../governance/index.ts'
import { rootOf } from '../json/write-doc.ts'
import { locate } from '../structure/locate.ts'
import { moveNode } from '../structure/move-node.ts'
import { ReportUndo } from '../structure/report-undo.ts'
import { unwrapNode, wrapBlocks } from '../structure/wrap-blocks.ts'
import { doc, finding, headline, p, reading, section, shared } from '../testing/build.ts'
import { wordsBetween } from './flat-text.ts'
import { LiveAnchors } from './live-anchors.ts'
import { anchorOnNode, anchorOnWords } from './make-anchor.ts'
import { resolveAnchor } from './resolve-anchor.ts'

const begin = () =>
  shared(
    'report',
    doc(
      section('s1', 'What happened'),
      p('The school wrote to the office twice, and nobody answered either letter.'),
      p('No further action was taken.'),
      finding('f1', headline('Letters lie'), p('A letter that nobody owns is a letter that nobody answers.')),
      section('s2', 'Later'),
      p('No further action was taken.'),
    ),
    1,
  )
const docOf = (ydoc: Y.Doc): ProseMirrorNode => reading(ydoc).doc

function find(document: ProseMirrorNode, words: string): { from: number; to: number } {
  let from = -1
  document.descendants((node, position) => {
    const at = node.isTextblock ? node.textContent.indexOf(words) : -1
    if (at !== -1 && from === -1) from = position + 1 + at
  })
  return { from, to: from + words.length }
}
function on(ydoc: Y.Doc, words: string): Anchor {
  const document = docOf(ydoc)
  const { from, to } = find(document, words)
  const anchor = anchorOnWords({ document: 'report', doc: document, ydoc }, from, to)
  if (anchor === null) throw new Error('no words')
  return anchor
}
function look(ydoc: Y.Doc, anchor: Anchor) {
  const document = docOf(ydoc)
  const resolved = resolveAnchor(anchor, document, ydoc)
  return resolved.status === 'orphan' ? 'orphan' : [resolved.status, wordsBetween(document, resolved.from, resolved.to)]
}
function textOf(ydoc: Y.Doc, block: number): Y.XmlText {
  const element = rootOf(ydoc).get(block)
  const text = element instanceof Y.XmlElement ? element.get(0) : null
  if (!(text instanceof Y.XmlText)) throw new Error('no text')
  return text
}
/** As the binding writes Enter: the tail goes and comes again in a new block. */
function enter(ydoc: Y.Doc, block: number, at: number): void {
  ydoc.transact(() => {
    const text = textOf(ydoc, block)
    const tail = text.toString().slice(at)
    text.delete(at, text.length - at)
    const fresh = new Y.XmlElement('paragraph')
    const words = new Y.XmlText()
    words.insert(0, tail)
    fresh.insert(0, [words])
    rootOf(ydoc).insert(block + 1, [fresh])
  })
}

describe('an anchor', () => {
  it('keeps the words, their surroundings and the heading they stand under', () => {
    const anchor = on(begin(), 'nobody answered')
    expect(anchor).toMatchObject({
      document: 'report',
      nodeId: 's1',
      quote: 'nobody answered',
      before: 'hool wrote to the office twice, and '.slice(-32),
      after: ' either letter.\nNo further action'.slice(0, 32),
    })
  })

  it('leaves blanks at the ends of a selection out, and is none where there are no words', () => {
    const ydoc = begin()
    const document = docOf(ydoc)
    const { from, to } = find(document, ' nobody answered ')
    expect(anchorOnWords({ document: 'report', doc: document, ydoc }, from, to)?.quote).toBe('nobody answered')
    expect(anchorOnWords({ document: 'report', doc: document, ydoc }, from, from + 1)).toBeNull()
  })

  it('stays on its words while others write before, after and beside them', () => {
    const ydoc = begin()
    const anchor = on(ydoc, 'nobody answered')
    const text = textOf(ydoc, 1)
    text.insert(0, 'It is said that ')
    text.insert(text.toString().indexOf('nobody'), 'sadly ')
    text.insert(text.toString().indexOf(' either'), ', ever,')
    expect(look(ydoc, anchor)).toEqual(['exact', 'nobody answered'])
  })

  it('says that the words were changed, and what stands there now', () => {
    const ydoc = begin()
    const anchor = on(ydoc, 'nobody answered')
    const text = textOf(ydoc, 1)
    text.insert(text.toString().indexOf('answered'), 'ever ')
    expect(look(ydoc, anchor)).toEqual(['changed', 'nobody ever answered'])
  })

  it('is found again after Enter inside it', () => {
    const ydoc = begin()
    const anchor = on(ydoc, 'nobody answered')
    enter(ydoc, 1, textOf(ydoc, 1).toString().indexOf('answered'))
    expect(look(ydoc, anchor)).toEqual(['moved', 'nobody \nanswered'])
  })

  it('goes with a block that is wrapped as a finding, unwrapped and moved', () => {
    const ydoc = begin()
    const anchor = on(ydoc, 'nobody answered either')
    const wrapped = wrapBlocks(ydoc, 'report', { first: 1, end: 3, as: 'finding' })
    expect(wrapped.ok && look(ydoc, anchor)).toEqual(['moved', 'nobody answered either'])
    const id = wrapped.ok ? wrapped.step.id : ''
    expect(moveNode(ydoc, 'report', id, { after: 'f1' }).ok).toBe(true)
    expect(look(ydoc, anchor)).toEqual(['moved', 'nobody answered either'])
    expect(unwrapNode(ydoc, 'report', id).ok).toBe(true)
    expect(look(ydoc, anchor)).toEqual(['moved', 'nobody answered either'])
  })

  it('is an orphan when its words are deleted, and finds them again when that is undone', () => {
    const ydoc = begin()
    const undo = new ReportUndo(rootOf(ydoc))
    const anchor = on(ydoc, 'nobody answered')
    undo.trackedOrigins.add('me')
    ydoc.transact(() => textOf(ydoc, 1).delete(textOf(ydoc, 1).toString().indexOf('nobody'), 20), 'me')
    expect(look(ydoc, anchor)).toEqual('orphan')
    undo.undo()
    expect(look(ydoc, anchor)).toEqual(['exact', 'nobody answered'])
  })

  it('never stands on the same sentence elsewhere', () => {
    const ydoc = begin()
    const anchor = on(ydoc, 'No further action was taken.')
    rootOf(ydoc).delete(2, 1)
    expect(look(ydoc, anchor)).toBe('orphan')
  })

  it('stays an orphan between two places that are equally likely', () => {
    const ydoc = shared('report', doc(p('same words here'), p('x'), p('same words here')), 1)
    const anchor = { ...on(ydoc, 'same words here'), start: null, end: null, before: '', after: 'zzzz', nodeId: null }
    expect(look(ydoc, anchor)).toBe('orphan')
  })

  it('on a part stands on the part wherever it goes, until it is deleted', () => {
    const ydoc = begin()
    const anchor = anchorOnNode({ document: 'report', doc: docOf(ydoc), ydoc }, 'f1')
    if (anchor === null) throw new Error('no node')
    expect(moveNode(ydoc, 'report', 'f1', { before: 's1' }).ok).toBe(true)
    expect(resolveAnchor(anchor, docOf(ydoc), ydoc)).toMatchObject({ status: 'exact', on: 'node' })
    const place = locate(ydoc, 'f1')
    place?.parent.delete(place.index, 1)
    expect(look(ydoc, anchor)).toBe('orphan')
  })

  it('is read from a stranger without harm', () => {
    const ydoc = begin()
    const names = [...ydoc.share.keys()]
    const forged = { ...on(ydoc, 'nobody answered'), start: 'AAAA', end: '////', quote: 'not in it at all' }
    expect(look(ydoc, forged)).toBe('orphan')
    expect([...ydoc.share.keys()]).toEqual(names)
  })

  it('resolves by its words alone in a version', () => {
    const ydoc = begin()
    const anchor = on(ydoc, 'nobody answered either')
    expect(resolveAnchor({ ...anchor, start: null, end: null }, docOf(ydoc), null)).toMatchObject({ status: 'moved' })
  })
})

describe('many anchors in a living document', () => {
  it('move along, and only what a change touches is asked for again', () => {
    const ydoc = begin()
    const live = new LiveAnchors(docOf(ydoc), ydoc)
    live.keep(
      new Map([
        ['before', on(ydoc, 'nobody answered')],
        ['after', on(ydoc, 'nobody owns')],
      ]),
    )
    textOf(ydoc, 2).insert(0, 'At first, ')
    expect(live.follow(docOf(ydoc))).toBe(false)
    const at = (id: string) => {
      const resolved = live.resolved.get(id)
      return resolved === undefined || resolved.status === 'orphan' ? null : wordsBetween(docOf(ydoc), resolved.from, resolved.to)
    }
    expect([at('before'), at('after')]).toEqual(['nobody answered', 'nobody owns'])
    textOf(ydoc, 1).insert(textOf(ydoc, 1).toString().indexOf('answered'), 'ever ')
    expect(live.follow(docOf(ydoc))).toBe(true)
    expect(live.resolved.get('before')).toMatchObject({ status: 'changed', now: 'nobody ever answered' })
  })
})
