import type { Node } from '@tiptap/pm/model'

/** Attributes that hold words that people write, by the node that has them. */
const written: Readonly<Record<string, readonly string[]>> = {
  image: ['alt'],
  finding: ['priorityReason'],
  analysis: ['hindsight', 'counterEvidence', 'inThisCase', 'notPeculiar', 'howWidespread', 'whyItMatters'],
  recommendation: ['addressedTo'],
  boardResponse: ['decisionReason', 'priority', 'frameworkPlace'],
  action: ['responsibleBody', 'namedRole', 'measure'],
}
const none: readonly string[] = []

/** Whether a node is of a kind that has words in its attributes. */
export const mayHaveWords = (node: Node): boolean => written[node.type.name] !== undefined

/** The words in a node's attributes. A stranger's document may hold anything there; only text counts. */
export function wordsOfAttributes(node: Node): readonly string[] {
  const names = written[node.type.name]
  if (names === undefined) return none
  return names.flatMap(name => {
    const said: unknown = node.attrs[name]
    return typeof said === 'string' && said !== '' ? [said] : []
  })
}
