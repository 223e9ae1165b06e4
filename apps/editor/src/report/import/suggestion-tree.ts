import type { ImportSuggestion } from '@candour/schema'

export interface SuggestionBranch {
  suggestion: ImportSuggestion
  inside: SuggestionBranch[]
}

/** Suggestions as they lie inside each other: the analysis under its finding. In the order of the draft. */
export function suggestionTree(suggestions: readonly ImportSuggestion[]): SuggestionBranch[] {
  const roots: SuggestionBranch[] = []
  const open: SuggestionBranch[] = []
  const inOrder = suggestions.toSorted((one, other) => one.firstBlock - other.firstBlock || other.lastBlock - one.lastBlock)
  for (const suggestion of inOrder) {
    while (open.length > 0 && (open.at(-1)?.suggestion.lastBlock ?? -1) < suggestion.lastBlock) open.pop()
    const branch = { suggestion, inside: [] }
    const parent = open.at(-1)
    if (parent === undefined) roots.push(branch)
    else parent.inside.push(branch)
    open.push(branch)
  }
  return roots
}

/** What is ticked at first: what a label with a number leaves no doubt about. */
export const tickedAtFirst = (suggestions: readonly ImportSuggestion[]): ReadonlySet<string> =>
  new Set(suggestions.filter(({ sure }) => sure).map(({ id }) => id))
