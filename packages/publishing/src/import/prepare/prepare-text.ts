import { child, element, holds, isElement, isOn, value, wordsIn, type XmlElement, type XmlNode } from '../xml/xml-tree.ts'
import { chosenBranch, leadsToPart, objectsIn, picturesIn, plainPicture, textBoxesIn } from './drawings.ts'
import { equationText } from './equation.ts'
import { FieldStack, fieldOf } from './field-stack.ts'
import { excerpt, type NoticeList } from './notice-list.ts'
import type { Numbering } from './numbering.ts'
import { factsOf, markName, type ParagraphFacts } from './paragraph-facts.ts'
import type { Relationships } from './part-paths.ts'
import type { WordStyles } from './word-styles.ts'

export interface Surroundings {
  styles: WordStyles
  numbering: Numbering
  relationships: Relationships
  /** Whether a part of the file is there. */
  stands(name: string): boolean
  notices: NoticeList
  /** Facts of all paragraphs, in the order of their marks. */
  facts: ParagraphFacts[]
  /** Whether lists of contents may be left out: only where every field has an end. */
  dropContents: boolean
}

const wordsOfBoth = (node: XmlElement) => wordsIn(node, ['w:t', 'w:delText', 'm:t'])
const run = (text: string): XmlElement => element('w:r', {}, element('w:t', {}, text))
const contentsStyle = /^(?:toc \d|toc heading|table of figures|index \d)$/

/**
 * Makes the text of one part ready for the reader: what the reader would drop in silence is put into a form that it
 * keeps, or noted. Each paragraph gets a mark by which its facts are found again.
 */
export class TextPreparation {
  readonly #around: Surroundings
  readonly #fields = new FieldStack()
  /** Paragraphs out of text boxes, waiting for the end of the paragraph they were anchored in. */
  #boxed: XmlNode[] = []
  #waitingBookmarks: XmlNode[] = []
  #soFar = ''
  #contents = false

  constructor(around: Surroundings) {
    this.#around = around
  }

  blocks(nodes: readonly XmlNode[]): XmlNode[] {
    return nodes.flatMap(node => (isElement(node) ? this.#block(node) : []))
  }

  #block(node: XmlElement): XmlNode[] {
    const { notices } = this.#around
    switch (node.name) {
      case 'w:p':
        return this.#paragraph(node)
      case 'w:tbl':
        return [{ ...node, children: node.children.flatMap(part => this.#tablePart(part)) }]
      case 'w:sdt':
        return this.#isContents(node) ? [] : this.blocks(this.#control(node))
      case 'w:bookmarkStart':
        this.#waitingBookmarks.push(node)
        return []
      case 'w:altChunk':
      case 'w:subDoc':
        notices.add('embedded-object')
        return []
      case 'w:del':
      case 'w:moveFrom':
        this.#deleted(node)
        return []
      case 'm:oMathPara':
      case 'm:oMath':
        return this.#paragraph(element('w:p', {}, node))
      case 'mc:AlternateContent':
        return this.blocks(chosenBranch(node)?.children ?? [])
      case 'w:sectPr':
      case 'foreign':
        return []
      default:
        return holds(node, 'w:p') ? this.blocks(node.children) : []
    }
  }

  #isContents(node: XmlElement): boolean {
    const gallery = value(child(child(node, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery')
    if (!this.#around.dropContents || gallery !== 'Table of Contents') return false
    this.#noteContents()
    return true
  }

  #noteContents(): void {
    if (!this.#contents) this.#around.notices.add('contents-list')
    this.#contents = true
  }

  #tablePart(part: XmlNode): XmlNode[] {
    if (!isElement(part)) return []
    switch (part.name) {
      case 'w:tr': {
        if (child(child(part, 'w:trPr'), 'w:del') !== undefined) {
          this.#deleted(part)
          return []
        }
        return [{ ...part, children: part.children.flatMap(inner => this.#tablePart(inner)) }]
      }
      case 'w:tc': {
        const [properties, rest] = [
          child(part, 'w:tcPr'),
          part.children.filter(inner => isElement(inner) && inner.name !== 'w:tcPr'),
        ]
        return [{ ...part, children: [...(properties === undefined ? [] : [properties]), ...this.blocks(rest)] }]
      }
      case 'w:tblPr':
      case 'w:tblGrid':
        return [part]
      // The reader looks whether the sign is there, not whether it is switched off.
      case 'w:trPr':
        return [{ ...part, children: isOn(part, 'w:tblHeader') === true ? [element('w:tblHeader')] : [] }]
      case 'w:bookmarkStart':
        this.#waitingBookmarks.push(part)
        return []
      case 'w:sdt':
        return this.#control(part).flatMap(inner => this.#tablePart(inner))
      case 'w:del':
      case 'w:moveFrom':
        this.#deleted(part)
        return []
      default:
        return holds(part, 'w:tc') ? part.children.flatMap(inner => this.#tablePart(inner)) : []
    }
  }

  #paragraph(paragraph: XmlElement): XmlNode[] {
    const { styles, numbering, facts } = this.#around
    const pPr = child(paragraph, 'w:pPr')
    const markDeleted = child(child(pPr, 'w:rPr'), 'w:del') !== undefined
    const index = facts.length
    const read = factsOf(markDeleted ? undefined : pPr, styles, numbering)
    facts.push(read)
    const outerText = this.#soFar
    const outerBoxes = this.#boxed
    this.#soFar = ''
    this.#boxed = []
    const bookmarks = this.#waitingBookmarks
    this.#waitingBookmarks = []
    const isContents = this.#around.dropContents && contentsStyle.test(read.style)
    if (isContents) this.#noteContents()
    const content = paragraph.children
      .filter(node => isElement(node) && node.name !== 'w:pPr')
      .flatMap(node => (isElement(node) ? this.#inline(node, false) : []))
    const made = element(
      'w:p',
      {},
      // The numbering is counted here; the reader is told the style alone.
      ...(pPr === undefined
        ? []
        : [{ ...pPr, children: pPr.children.filter(node => isElement(node) && node.name !== 'w:numPr') }]),
      element('w:bookmarkStart', { 'w:name': markName(index) }),
      ...bookmarks,
      ...(isContents ? [] : content),
    )
    const boxes = this.#boxed
    this.#soFar = outerText
    this.#boxed = outerBoxes
    return [made, ...boxes]
  }

  #inlineAll(nodes: readonly XmlNode[], inLink: boolean): XmlNode[] {
    return nodes.flatMap(node => (isElement(node) ? this.#inline(node, inLink) : []))
  }

  #inline(node: XmlElement, inLink: boolean): XmlNode[] {
    const { notices, relationships } = this.#around
    switch (node.name) {
      case 'w:r':
        return this.#run(node, inLink)
      case 'w:ins':
      case 'w:moveTo': {
        const words = wordsIn(node)
        if (words.trim() !== '') notices.add('tracked-insertion', words)
        return this.#inlineAll(node.children, inLink)
      }
      case 'w:del':
      case 'w:moveFrom':
        this.#deleted(node)
        return []
      case 'w:hyperlink': {
        const { 'r:id': id, 'w:anchor': anchor } = node.attributes
        const children = this.#inlineAll(node.children, true)
        if (id !== undefined && relationships.has(id)) return [{ ...node, children }]
        return anchor === undefined ? children : [element('w:hyperlink', { 'w:anchor': anchor }, ...children)]
      }
      case 'w:fldSimple':
        return this.#simpleField(node, inLink)
      case 'w:sdt':
        return this.#inlineAll(this.#control(node), inLink)
      case 'm:oMath':
      case 'm:oMathPara':
        return this.#equation(node)
      case 'w:bookmarkStart':
        return [node]
      case 'mc:AlternateContent':
        return this.#inlineAll(chosenBranch(node)?.children ?? [], inLink)
      case 'w:p':
        return this.#inlineAll(node.children, inLink)
      case 'w:subDoc':
        notices.add('embedded-object')
        return []
      case 'foreign':
        return []
      default:
        return holds(node, 'w:r') ? this.#inlineAll(node.children, inLink) : []
    }
  }

  #equation(node: XmlElement): XmlNode[] {
    const text = equationText(node)
    if (text.trim() === '') return []
    this.#around.notices.add('equation', text)
    this.#soFar += text
    return [run(text)]
  }

  #simpleField(node: XmlElement, inLink: boolean): XmlNode[] {
    const { kind, bookmark } = fieldOf(node.attributes['w:instr'] ?? '')
    if (kind === 'contents' && this.#around.dropContents) {
      this.#noteContents()
      return []
    }
    const children = this.#inlineAll(node.children, inLink)
    this.#noteField(kind, wordsIn(node))
    return kind === 'reference' && !inLink ? [element('w:hyperlink', { 'w:anchor': bookmark }, ...children)] : children
  }

  #noteField(kind: string, result: string): void {
    if (kind === 'form') this.#around.notices.add('form-control', result)
    else if (kind !== 'link' && kind !== 'contents' && result.trim() !== '')
      this.#around.notices.add('field', excerpt(this.#soFar.slice(-60).replace(/^\S{0,59}\s/u, '… '), 64))
  }

  /** A content control: what stands in it, and that it was one. */
  #control(node: XmlElement): readonly XmlNode[] {
    const properties = child(node, 'w:sdtPr')
    const content = child(node, 'w:sdtContent')
    const isForm = ['w14:checkbox', 'w:dropDownList', 'w:comboBox', 'w:date'].some(name => child(properties, name) !== undefined)
    if (isForm) this.#around.notices.add('form-control', content === undefined ? '' : wordsIn(content))
    return content?.children ?? []
  }

  #deleted(node: XmlElement): void {
    const words = wordsOfBoth(node)
    if (words.trim() !== '') this.#around.notices.add('tracked-deletion', words)
  }

  #run(node: XmlElement, inLink: boolean): XmlNode[] {
    const { styles, notices } = this.#around
    const rPr = child(node, 'w:rPr')
    const words = wordsIn(node)
    const hidden = isOn(rPr, 'w:vanish') ?? styles.style(value(rPr, 'w:rStyle') ?? '').hidden
    if (hidden && words.trim() !== '') {
      notices.add('hidden-text', words)
      return []
    }
    const children: XmlNode[] = rPr === undefined ? [] : [rPr]
    for (const part of node.children) if (isElement(part) && part !== rPr) children.push(...this.#runPart(part))
    const marked = isOn(rPr, 'w:strike') === true || isOn(rPr, 'w:dstrike') === true || isOn(rPr, 'w:highlight') === true
    if (marked && words.trim() !== '' && !this.#inContents) notices.add('formatting', words)
    const made = { ...node, children }
    const { bookmark } = this.#fields
    return bookmark !== '' && !inLink && words !== '' ? [element('w:hyperlink', { 'w:anchor': bookmark }, made)] : [made]
  }

  get #inContents(): boolean {
    return this.#around.dropContents && this.#fields.within('contents')
  }

  #runPart(part: XmlElement): XmlNode[] {
    switch (part.name) {
      case 'w:fldChar':
      case 'w:instrText':
        return this.#fieldSign(part)
      case 'w:t':
        if (this.#inContents) return []
        this.#soFar += part.children.filter(text => typeof text === 'string').join('')
        return [part]
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
      case 'mc:AlternateContent':
        return this.#drawing(part)
      case 'w:cr':
        return [element('w:br')]
      case 'w:ptab':
        return [element('w:tab')]
      case 'w:ruby':
        return [element('w:t', {}, wordsIn(part))]
      case 'w:tab':
      case 'w:br':
      case 'w:sym':
      case 'w:noBreakHyphen':
      case 'w:softHyphen':
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        return this.#inContents ? [] : [part]
      default:
        return []
    }
  }

  #fieldSign(part: XmlElement): XmlNode[] {
    const inContents = this.#inContents
    const ended = this.#fields.take(part)
    if (this.#inContents || (ended?.kind === 'contents' && this.#around.dropContents)) {
      this.#noteContents()
      return []
    }
    if (inContents) return []
    if (ended !== null) {
      this.#noteField(ended.kind, ended.inResult ? 'result' : '')
      if (ended.choice !== '') return [part, element('w:t', {}, ended.choice)]
    }
    return [part]
  }

  #drawing(drawing: XmlElement): XmlNode[] {
    const { notices, relationships, stands } = this.#around
    if (this.#inContents) return []
    const objects = objectsIn(drawing)
    if (objects > 0) notices.add('embedded-object', '', objects)
    for (const box of textBoxesIn(drawing)) {
      const words = wordsIn(box)
      if (words.trim() !== '') notices.add('text-box', words)
      const blocks = this.blocks(box.children)
      this.#boxed.push(...blocks)
    }
    const kept: XmlNode[] = []
    for (const { embedded, linked, alt } of picturesIn(drawing)) {
      if (embedded !== undefined && leadsToPart(relationships, embedded, stands)) kept.push(plainPicture(embedded, alt))
      else if (embedded !== undefined || linked) notices.add('image', alt)
    }
    // Words of a drawing that is neither a box nor an alternative stay with the run.
    if (drawing.name === 'mc:AlternateContent' && kept.length === 0 && textBoxesIn(drawing).length === 0) {
      const words = chosenBranch(drawing)
      if (words !== undefined && wordsIn(words) !== '') kept.push(element('w:t', {}, wordsIn(words)))
    }
    return kept
  }
}
