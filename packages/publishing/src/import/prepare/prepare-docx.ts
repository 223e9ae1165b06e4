import JSZip from 'jszip'
import { BrokenDocx } from '../docx-refused.ts'
import type { WordParts } from '../open/word-parts.ts'
import { type FileProperties, filePropertiesOf } from '../properties/file-properties.ts'
import { writeXml } from '../xml/write-xml.ts'
import { child, childrenOf, element, parseXml, wordsIn, type XmlElement } from '../xml/xml-tree.ts'
import { fieldsAreWhole } from './field-stack.ts'
import { NoticeList } from './notice-list.ts'
import { Numbering } from './numbering.ts'
import type { ParagraphFacts } from './paragraph-facts.ts'
import { type PartPaths, partPaths, relationshipsName, relationshipsOf } from './part-paths.ts'
import { type Surroundings, TextPreparation } from './prepare-text.ts'
import { WordStyles } from './word-styles.ts'

export interface PreparedDocx {
  /** A clean .docx of the parts that are read, and no others. */
  file: Uint8Array
  facts: readonly ParagraphFacts[]
  styles: WordStyles
  notices: NoticeList
  /** Every word of text and notes that should come across, for the comparison at the end. */
  words: string
  properties: FileProperties
}

/** Looks through a Word file, notes what will not come across, and packs a copy in which nothing is dropped in silence. */
export async function prepareDocx(parts: WordParts): Promise<PreparedDocx> {
  const paths = partPaths(parts)
  const notices = new NoticeList()
  const styles = new WordStyles(paths.styles === null ? null : parts.xml(paths.styles))
  const numbering = new Numbering(paths.numbering === null ? null : parts.xml(paths.numbering), styles)
  const facts: ParagraphFacts[] = []
  const zip = new JSZip()
  const words: string[] = []

  const main = parseXml(parts.xml(paths.main) ?? '')
  const body = child(main, 'w:body')
  if (body === undefined) throw new BrokenDocx()
  const dropContents = fieldsAreWhole(body)
  const around = (part: string): Surroundings => ({
    styles,
    numbering,
    relationships: relationshipsOf(parts, part),
    stands: name => parts.bytes(name) !== null,
    notices,
    facts,
    dropContents,
  })
  const prepared = element('w:body', {}, ...new TextPreparation(around(paths.main)).blocks(body.children))
  words.push(wordsIn(prepared))
  zip.file(paths.main, writeXml(element('w:document', {}, prepared)))

  for (const [part, name] of [
    [paths.footnotes, 'w:footnote'],
    [paths.endnotes, 'w:endnote'],
  ] as const) {
    if (part === null) continue
    const notes = preparedNotes(parseXml(parts.xml(part) ?? ''), name, around(part))
    words.push(...notes.map(note => wordsIn(note)))
    const root = name === 'w:footnote' ? 'w:footnotes' : 'w:endnotes'
    zip.file(part, writeXml(element(root, {}, ...notes)))
  }
  // Styles are read here; the reader only has to find a part of that kind.
  zip.file(paths.styles ?? 'word/styles.xml', writeXml(element('w:styles')))
  noteWhatIsLeftOut(parts, paths, notices)
  for (const name of parts.names) if (isNeeded(name, paths)) zip.file(name, parts.bytes(name) ?? new Uint8Array())
  return {
    file: await zip.generateAsync({ type: 'uint8array', compression: 'STORE' }),
    facts,
    styles,
    notices,
    words: words.join('\n'),
    properties: filePropertiesOf(parts, paths.main, paths.comments),
  }
}

/** The notes themselves, without the lines that Word keeps among them. */
function preparedNotes(root: XmlElement, name: string, around: Surroundings): XmlElement[] {
  const text = new TextPreparation(around)
  return childrenOf(root, name)
    .filter(({ attributes }) => attributes['w:type'] === undefined || attributes['w:type'] === 'normal')
    .map(note => {
      const id = note.attributes['w:id'] ?? ''
      return element(name, { 'w:id': id }, ...text.blocks(note.children))
    })
}

function noteWhatIsLeftOut(parts: WordParts, paths: PartPaths, notices: NoticeList): void {
  const comments = paths.comments === null ? [] : childrenOf(parseXml(parts.xml(paths.comments) ?? ''), 'w:comment')
  for (const comment of comments) notices.add('comment', wordsIn(comment))
  const lines = new Set<string>()
  for (const name of paths.headersAndFooters) {
    const line = wordsIn(parseXml(parts.xml(name) ?? '')).trim()
    if (line !== '' && !lines.has(line)) notices.add('header-footer', line)
    lines.add(line)
  }
}

/** What the reader of text needs beside the text: types, what leads where, pictures. */
function isNeeded(name: string, paths: PartPaths): boolean {
  const text = [paths.main, paths.footnotes, paths.endnotes].filter(part => part !== null)
  return (
    name === '[Content_Types].xml' ||
    name === '_rels/.rels' ||
    text.some(part => name === relationshipsName(part)) ||
    /\/media\//.test(name)
  )
}
