import { child, isOn, value, type XmlElement } from '../xml/xml-tree.ts'
import type { ListNumber, Numbering } from './numbering.ts'
import { outlineOf, readSize, type WordStyles } from './word-styles.ts'

/** What a paragraph is beside its words; found again by the mark that stands in it. */
export interface ParagraphFacts {
  /** The style's name, small letters. */
  style: string
  /** 0 for the highest heading; null for text. */
  outline: number | null
  number: ListNumber | null
  /** Of the style; runs say more. */
  bold: boolean
  caps: boolean
  size: number | null
  /** Set in from both sides. */
  indented: boolean
}

export const noFacts: ParagraphFacts = {
  style: '',
  outline: null,
  number: null,
  bold: false,
  caps: false,
  size: null,
  indented: false,
}

const twips = (ind: XmlElement | undefined, ...names: string[]) =>
  Math.max(0, ...names.map(name => Number(ind?.attributes[name] ?? 0)).filter(Number.isFinite))

/** Reads a paragraph's properties, and counts its number: ask in document order. */
export function factsOf(pPr: XmlElement | undefined, styles: WordStyles, numbering: Numbering): ParagraphFacts {
  const styleId = value(pPr, 'w:pStyle')
  const style = styles.style(styleId)
  const numPr = child(pPr, 'w:numPr')
  const numId = value(numPr, 'w:numId') ?? style.numbering.numId
  let number: ListNumber | null = null
  if (numId !== null && numId !== '0') {
    const level = value(numPr, 'w:ilvl') ?? style.numbering.level ?? numbering.levelOfStyle(numId, styleId) ?? 0
    number = numbering.next(numId, Number(level) || 0)
  }
  const own = child(pPr, 'w:outlineLvl') === undefined ? null : outlineOf('', pPr)
  const ind = child(pPr, 'w:ind')
  return {
    style: style.name,
    outline: child(pPr, 'w:outlineLvl') === undefined ? style.outline : own,
    number,
    bold: style.bold || isOn(child(pPr, 'w:rPr'), 'w:b') === true,
    caps: style.caps,
    size: readSize(child(pPr, 'w:rPr')) ?? style.size,
    indented: twips(ind, 'w:left', 'w:start') >= 400 && twips(ind, 'w:right', 'w:end') >= 300,
  }
}

/** The name of the mark that leads from a paragraph, as the reader gives it back, to its facts. */
export const markName = (index: number) => `candour paragraph ${index}`
export function markedIndex(name: string): number | null {
  const found = /^candour paragraph (\d+)$/.exec(name)?.[1]
  return found === undefined ? null : Number(found)
}
