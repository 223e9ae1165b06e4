import { limits } from '@candour/schema'
import { rootOf } from '@candour/schema/report'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { examineUpdate } from './examine-update.ts'

const refused = { accepted: false, reason: 'malformed' }

function aReport(): Y.Doc {
  const ydoc = new Y.Doc()
  const paragraph = new Y.XmlElement('paragraph')
  rootOf(ydoc).insert(0, [paragraph])
  paragraph.insert(0, [new Y.XmlText('A sentence.')])
  return ydoc
}
/** What somebody's change of this document sends. */
function sentBy(document: Y.Doc, change: (root: Y.XmlFragment) => void): Uint8Array {
  const theirs = new Y.Doc()
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(document))
  const before = Y.encodeStateVector(theirs)
  theirs.transact(() => change(rootOf(theirs)))
  return Y.encodeStateAsUpdate(theirs, before)
}
const examine = (update: Uint8Array, document: Y.Doc) =>
  examineUpdate(update, { document, mayAuthor: () => true, limit: limits.update })

test('text that stands bare at the top is refused: at the beginning, between elements, and beside other such text', () => {
  const document = aReport()
  for (const place of [0, 1]) {
    expect(
      examine(
        sentBy(document, root => root.insert(place, [new Y.XmlText('bare')])),
        document,
      ),
    ).toEqual(refused)
  }
  expect(
    examine(
      sentBy(new Y.Doc(), root => root.insert(0, [new Y.XmlText('bare')])),
      new Y.Doc(),
    ),
  ).toEqual(refused)
  const twice = sentBy(document, root => {
    root.insert(1, [new Y.XmlElement('paragraph')])
    root.insert(2, [new Y.XmlText('bare')])
  })
  expect(examine(twice, document)).toEqual(refused)
})

test('words in elements are taken, typed into what stands and brought with it', () => {
  const document = aReport()
  const typed = sentBy(document, root => {
    const [paragraph] = root.toArray()
    const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null
    if (text instanceof Y.XmlText) for (const letter of ' More.') text.insert(text.length, letter)
  })
  expect(examine(typed, document)).toMatchObject({ accepted: true })
  const brought = sentBy(document, root => {
    const paragraph = new Y.XmlElement('paragraph')
    root.insert(1, [paragraph])
    const text = new Y.XmlText()
    paragraph.insert(0, [text])
    for (const letter of 'Written backwards') text.insert(0, letter)
    paragraph.setAttribute('id', 'p2')
  })
  expect(examine(brought, document)).toMatchObject({ accepted: true })
  expect(examine(Y.encodeStateAsUpdate(document), new Y.Doc())).toMatchObject({ accepted: true })
})

test('an update of very many pieces is looked through once', () => {
  const many = sentBy(new Y.Doc(), root => {
    const paragraph = new Y.XmlElement('paragraph')
    root.insert(0, [paragraph])
    const text = new Y.XmlText()
    paragraph.insert(0, [text])
    for (let at = 0; at < 20_000; at++) text.insert(0, 'x')
  })
  expect(examine(many, new Y.Doc())).toMatchObject({ accepted: true, clients: [expect.any(Number)] })
})
