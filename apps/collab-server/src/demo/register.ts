import type { IdentifierEntry } from '@candour/schema'

/** Who and what the demonstration's report speaks of by other names. All of it is invented. */
export const demoRegister: readonly IdentifierEntry[] = [
  { words: 'Rowan Ellacott', kind: 'child', pseudonym: 'Child R', variants: ['Ro Ellacott'] },
  { words: 'Carys Ellacott', kind: 'family', pseudonym: 'the mother of Child R', variants: [] },
  { words: 'Saltmarsh Lane Primary', kind: 'school', pseudonym: 'the primary school', variants: ['Saltmarsh Primary'] },
]
