import type { NodeJson } from '@candour/schema/report'
import type { Draft, TextDraft } from './draft.ts'
import { node, paragraph } from './json-nodes.ts'
import { nestedLists } from './lists.ts'

/** A block that has been settled, with the draft it began with. */
export interface Settled {
  json: NodeJson
  draft: Draft
  bookmarks: readonly string[]
}

/** Joins runs of list items into lists and runs of quotations into one; all else stays a block for each. */
export function settle(drafts: readonly Draft[], single: (draft: TextDraft) => NodeJson): Settled[] {
  const settled: Settled[] = []
  for (let at = 0; at < drafts.length; ) {
    const draft = drafts[at]
    if (draft === undefined) break
    const run = runFrom(drafts, at)
    const bookmarks = drafts.slice(at, at + Math.max(1, run.length)).flatMap(one => one.bookmarks)
    if (draft.kind === 'block') settled.push({ json: draft.json, draft, bookmarks })
    else if (draft.list !== null) {
      const entries = run.flatMap(({ list, content }) => (list === null ? [] : [{ ...list, content: [paragraph(content)] }]))
      for (const json of nestedLists(entries)) settled.push({ json, draft, bookmarks })
    } else if (draft.quote) {
      const json = node(
        'blockquote',
        null,
        run.map(({ content }) => paragraph(content)),
      )
      settled.push({ json, draft, bookmarks })
    } else settled.push({ json: single(draft), draft, bookmarks })
    at += Math.max(1, run.length)
  }
  return settled
}

/** The drafts from here on that go into one list or one quotation. */
function runFrom(drafts: readonly Draft[], at: number): TextDraft[] {
  const run: TextDraft[] = []
  const first = drafts[at]
  if (first?.kind !== 'text' || (first.list === null && !first.quote)) return run
  for (const draft of drafts.slice(at)) {
    if (draft.kind !== 'text') break
    if (first.list === null ? draft.list !== null || !draft.quote : draft.list === null) break
    run.push(draft)
  }
  return run
}

/** Inside a cell: a heading is a line of text there, since a section cannot begin in a table. */
export const settledInside = (drafts: readonly Draft[]): NodeJson[] =>
  settle(drafts, ({ content }) => paragraph(content)).map(({ json }) => json)
