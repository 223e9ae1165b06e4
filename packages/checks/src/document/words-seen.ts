import type { Node } from '@tiptap/pm/model'
import type { Seen } from '../blocks/read-block.ts'
import type { NodeFacts } from './node-facts.ts'

/** Words that something was seen in, in positions counted from the beginning of a node. */
export interface WordsSeen {
  readonly from: number
  readonly to: number
  /** What was seen; `sentenceAbout` says it. */
  readonly seen: Seen
}

/** What was seen in the text blocks of a node, for marking it in the page. Costs nothing where nothing was seen. */
export function wordsSeen(node: Node, facts: NodeFacts): readonly WordsSeen[] {
  if (facts.seen.length === 0) return []
  const starts: number[] = []
  const walk = (inner: Node, position: number): void => {
    if (inner.isTextblock || inner.isLeaf) {
      starts.push(position + 1)
      return
    }
    inner.forEach((child, offset) => {
      walk(child, position + 1 + offset)
    })
  }
  walk(node, 0)
  return facts.seen.flatMap(({ leaf, it: { seen } }) => {
    const start = starts[leaf]
    // What stands in a footnote's or a part's own fields has no words here to mark.
    return start === undefined || seen.to <= seen.from ? [] : [{ from: start + seen.from, to: start + seen.to, seen }]
  })
}
