/** A term at the beginning of a sentence or on its own: 'lead reviewer' → 'Lead reviewer'. */
export const sentenceCase = (term: string): string => term.charAt(0).toUpperCase() + term.slice(1)
