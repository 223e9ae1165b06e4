import type { Node } from '@tiptap/pm/model'

export interface KnownFootnote {
  id: string
  text: string
}
const none: readonly KnownFootnote[] = []
const read = new WeakMap<Node, readonly KnownFootnote[]>()

/** The footnotes of a node in reading order. Nodes are immutable: a block is looked through once for as long as it stands. */
export function footnotesIn(node: Node): readonly KnownFootnote[] {
  if (node.type.name === 'footnote') return [{ id: String(node.attrs.id), text: String(node.attrs.text) }]
  if (node.isLeaf) return none
  const known = read.get(node)
  if (known !== undefined) return known
  let found: KnownFootnote[] | null = null
  for (const child of node.children) {
    const inside = footnotesIn(child)
    if (inside.length === 0) continue
    found ??= []
    found.push(...inside)
  }
  read.set(node, found ?? none)
  return found ?? none
}

/** The numbers of a document's footnotes, for the marks in the text and the list at its end. */
export class FootnoteNumbers {
  readonly #listeners = new Set<() => void>()
  #all: readonly KnownFootnote[] = none
  #numbers = new Map<string, number>()

  readonly all = (): readonly KnownFootnote[] => this.#all

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** 0 where the footnote is not known yet. */
  numberOf(id: string): number {
    return this.#numbers.get(id) ?? 0
  }

  read(doc: Node): void {
    const now = footnotesIn(doc)
    if (now === this.#all) return
    const same = now.length === this.#all.length && now.every((note, at) => sameNote(note, this.#all[at]))
    if (same) return
    this.#all = now
    this.#numbers = new Map(now.map((note, at) => [note.id, at + 1]))
    for (const listener of this.#listeners) listener()
  }
}

const sameNote = (one: KnownFootnote, other: KnownFootnote | undefined) => one.id === other?.id && one.text === other.text
