import type { Words } from '@candour/schema'
import type { KnownPart, ReviewParts } from '../document/review-parts.ts'

export interface Target {
  id: string
  name: string
  headline: string
}
export interface TargetGroup {
  title: string
  targets: Target[]
}

/** What a text can refer to, grouped, as far as name or headline holds every word that is looked for. */
export function matchingTargets(parts: Pick<ReviewParts, 'parts' | 'headings'>, words: Words, search: string): TargetGroup[] {
  const t = words.editor.crossReference
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean)
  const matches = ({ name, headline }: Target) => {
    const text = `${name} ${headline}`.toLowerCase()
    return wanted.every(word => text.includes(word))
  }
  const ofKind = (...kinds: KnownPart['kind'][]) =>
    [...parts.parts('report'), ...parts.parts('response')].filter(part => kinds.includes(part.kind))
  const sections = [...parts.headings('report'), ...parts.headings('response')]
    .filter(heading => heading.title.trim() !== '')
    .map(({ id, title }) => ({ id, name: title, headline: '' }))
  const groups: TargetGroup[] = [
    { title: t.findings, targets: ofKind('finding', 'analysis') },
    { title: t.recommendations, targets: ofKind('recommendation') },
    { title: t.responses, targets: ofKind('boardResponse', 'action') },
    { title: t.sections, targets: sections },
  ]
  return groups
    .map(({ title, targets }) => ({ title, targets: targets.filter(matches) }))
    .filter(({ targets }) => targets.length > 0)
}
