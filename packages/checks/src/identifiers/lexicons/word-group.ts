/** Words of one kind, and where they come from or why they are there. */
export interface WordGroup {
  readonly why: string
  /** Divided by blanks or line ends. */
  readonly words: string
}

/** The words of a group, one by one. */
export const wordsOf = ({ words }: Pick<WordGroup, 'words'>): string[] => words.trim().split(/\s+/)
