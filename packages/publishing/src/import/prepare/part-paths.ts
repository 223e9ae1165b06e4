import { BrokenDocx, NotWord } from '../docx-refused.ts'
import type { WordParts } from '../open/word-parts.ts'
import { childrenOf, parseXml } from '../xml/xml-tree.ts'

export interface Relationship {
  /** The last word of the type's address: 'footnotes', 'image'. */
  type: string
  /** A part's name in the zip, or an address where `outside`. */
  target: string
  outside: boolean
}
export type Relationships = ReadonlyMap<string, Relationship>

const folderOf = (name: string) => name.slice(0, name.lastIndexOf('/') + 1)

/** 'word/' and '../media/a.png' → 'media/a.png'. */
function resolve(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

export const relationshipsName = (part: string) => `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`

/** What a part refers to, by id. */
export function relationshipsOf(parts: WordParts, part: string): Relationships {
  const text = parts.xml(relationshipsName(part))
  const found = new Map<string, Relationship>()
  if (text === null) return found
  for (const { attributes } of childrenOf(parseXml(text), 'rel:Relationship')) {
    const { Id: id, Type: type = '', Target: target = '', TargetMode: mode } = attributes
    if (id === undefined) continue
    const outside = mode === 'External'
    found.set(id, {
      type: type.slice(type.lastIndexOf('/') + 1),
      target: outside ? target : resolve(folderOf(part), target),
      outside,
    })
  }
  return found
}

const wordMain = /wordprocessingml\.(?:document|template)\.main\+xml|ms-word\.(?:document|template)\.macroEnabled/i

export interface PartPaths {
  main: string
  mainRelationships: Relationships
  styles: string | null
  numbering: string | null
  footnotes: string | null
  endnotes: string | null
  comments: string | null
  headersAndFooters: readonly string[]
}

/** Where the parts of a Word file stand. Throws `NotWord` for a zip, or another Office file, that is none. */
export function partPaths(parts: WordParts): PartPaths {
  const types = parts.xml('[Content_Types].xml')
  if (types === null) throw new NotWord()
  const root = [...relationshipsOf(parts, '').values()].find(({ type, outside }) => type === 'officeDocument' && !outside)
  const main = root?.target ?? 'word/document.xml'
  if (!wordMain.test(types)) throw new NotWord()
  if (parts.bytes(main) === null) throw new BrokenDocx()
  const mainRelationships = relationshipsOf(parts, main)
  const related = (type: string) =>
    [...mainRelationships.values()]
      .filter(relationship => relationship.type === type && !relationship.outside && parts.bytes(relationship.target) !== null)
      .map(({ target }) => target)
  return {
    main,
    mainRelationships,
    styles: related('styles')[0] ?? null,
    numbering: related('numbering')[0] ?? null,
    footnotes: related('footnotes')[0] ?? null,
    endnotes: related('endnotes')[0] ?? null,
    comments: related('comments')[0] ?? null,
    headersAndFooters: [...related('header'), ...related('footer')],
  }
}
