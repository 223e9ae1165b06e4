import { child, childrenOf, isOn, parseXml, value, type XmlElement } from '../xml/xml-tree.ts'

/** What a style says of the text it stands on, with what it is based on. */
export interface WordStyle {
  /** As Word names it, small letters: 'heading 1'. */
  name: string
  /** 0 for the highest heading; null for text. */
  outline: number | null
  bold: boolean
  italic: boolean
  caps: boolean
  hidden: boolean
  /** In points. */
  size: number | null
  numbering: { numId: string | null; level: string | null }
}

const plain: WordStyle = {
  name: '',
  outline: null,
  bold: false,
  italic: false,
  caps: false,
  hidden: false,
  size: null,
  numbering: { numId: null, level: null },
}

export const readSize = (rPr: XmlElement | undefined): number | null => {
  const half = Number(value(rPr, 'w:sz'))
  return Number.isFinite(half) && half > 0 ? half / 2 : null
}

/** The styles of a file, each with what it inherits. */
export class WordStyles {
  readonly #elements = new Map<string, XmlElement>()
  readonly #read = new Map<string, WordStyle>()
  readonly #numbered: XmlElement[] = []
  readonly #usual: string | undefined

  constructor(xml: string | null) {
    const styles = xml === null ? [] : childrenOf(parseXml(xml), 'w:style')
    for (const style of styles) {
      const id = style.attributes['w:styleId']
      if (id !== undefined && !this.#elements.has(id)) this.#elements.set(id, style)
      if (style.attributes['w:type'] === 'numbering') this.#numbered.push(style)
    }
    const isUsual = ({ attributes }: XmlElement) =>
      attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(attributes['w:default'] ?? '')
    this.#usual = styles.find(isUsual)?.attributes['w:styleId']
  }

  /** The style of that id; plain text where there is none. `undefined` asks for what a paragraph has by default. */
  style(id: string | undefined): WordStyle {
    const wanted = id ?? this.#usual
    if (wanted === undefined) return plain
    const known = this.#read.get(wanted)
    if (known !== undefined) return known
    // Known before it is read, so that styles which are based on each other come to an end.
    this.#read.set(wanted, plain)
    const read = this.#inherit(wanted)
    this.#read.set(wanted, read)
    return read
  }

  #inherit(id: string): WordStyle {
    const element = this.#elements.get(id)
    if (element === undefined) return { ...plain, name: id.toLowerCase() }
    const parent = value(element, 'w:basedOn')
    const base = parent === undefined ? plain : this.style(parent)
    const rPr = child(element, 'w:rPr')
    const pPr = child(element, 'w:pPr')
    const name = (value(element, 'w:name') ?? id).toLowerCase()
    const numPr = child(pPr, 'w:numPr')
    return {
      name,
      outline: outlineOf(name, pPr) ?? base.outline,
      bold: isOn(rPr, 'w:b') ?? base.bold,
      italic: isOn(rPr, 'w:i') ?? base.italic,
      caps: isOn(rPr, 'w:caps') ?? base.caps,
      hidden: isOn(rPr, 'w:vanish') ?? base.hidden,
      size: readSize(rPr) ?? base.size,
      numbering: {
        numId: value(numPr, 'w:numId') ?? base.numbering.numId,
        level: value(numPr, 'w:ilvl') ?? base.numbering.level,
      },
    }
  }

  /** The numbering that a numbering style stands for. */
  numberingOf(styleId: string): string | null {
    const style = this.#numbered.find(({ attributes }) => attributes['w:styleId'] === styleId)
    return value(child(child(style, 'w:pPr'), 'w:numPr'), 'w:numId') ?? null
  }
}

/** The level of a heading, by what Word calls it or by the level it has in the outline. 9 means text. */
export function outlineOf(name: string, pPr: XmlElement | undefined): number | null {
  const named = /^heading (\d)$/.exec(name)?.[1]
  if (named !== undefined) return Number(named) - 1
  const level = Number(value(pPr, 'w:outlineLvl') ?? Number.NaN)
  return Number.isInteger(level) && level >= 0 && level < 9 ? level : null
}
