import type { Words } from '@candour/schema'
import type { Pointing } from '../../markers/index.ts'
import { matchingTargets } from '../cross-references/targets.ts'
import type { ReviewParts } from '../document/review-parts.ts'

/** The parts and sections of both documents, for a judgement to point to. */
export function pointingOf(parts: ReviewParts, words: Words, goTo: (id: string) => void): Pointing {
  const named = (name: string, headline: string) => (headline.trim() === '' ? name : `${name}: ${headline.trim()}`)
  return {
    groups: () =>
      matchingTargets(parts, words, '').map(({ title, targets }) => ({
        title,
        targets: targets.map(({ id, name, headline }) => ({
          id,
          document: parts.documentOf(id) ?? 'report',
          name: named(name, headline),
        })),
      })),
    nameOf: id => {
      const part = parts.get(id)
      return part === undefined ? parts.heading(id)?.title : named(part.name, part.headline)
    },
    goTo,
    subscribe: parts.subscribe,
    turn: parts.turn,
  }
}
