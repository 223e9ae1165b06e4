import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type * as Y from 'yjs'
import { align } from '../compare/align.ts'

interface Word {
  text: string
  attributes: Record<string, unknown>
  key: string
}

const pieces = /\s+|[^\s]+/gu

function wordsOf(text: string, attributes: Record<string, unknown>): Word[] {
  const marks = JSON.stringify(Object.entries(attributes).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return (text.match(pieces) ?? []).map(word => ({ text: word, attributes, key: `${word}\u0000${marks}` }))
}

/** Changes a shared text word by word into the words of a node: what stayed keeps its writer. */
export function bringText(text: Y.XmlText, target: ProseMirrorNode): void {
  const runs: { insert?: unknown; attributes?: Record<string, unknown> }[] = text.toDelta()
  const now = runs.flatMap(({ insert, attributes }) => (typeof insert === 'string' ? wordsOf(insert, attributes ?? {}) : []))
  const wanted = target.children.flatMap(child =>
    wordsOf(child.text ?? '', Object.fromEntries(child.marks.map(mark => [mark.type.name, mark.attrs]))),
  )
  const stays = align(
    now.map(({ key }) => key),
    wanted.map(({ key }) => key),
  )
  let [place, from, to] = [0, 0, 0]
  for (const [nextFrom, nextTo] of [...stays, [now.length, wanted.length] as const]) {
    const gone = now.slice(from, nextFrom).reduce((sum, word) => sum + word.text.length, 0)
    if (gone > 0) text.delete(place, gone)
    for (const word of wanted.slice(to, nextTo)) {
      text.insert(place, word.text, word.attributes)
      place += word.text.length
    }
    place += now[nextFrom]?.text.length ?? 0
    ;[from, to] = [nextFrom + 1, nextTo + 1]
  }
}
