import { child, childrenOf, parseXml, value, type XmlElement } from '../xml/xml-tree.ts'
import type { WordStyles } from './word-styles.ts'

/** The number of one paragraph, as Word would show it. */
export interface ListNumber {
  /** Which list; equal for paragraphs that count on. */
  list: string
  level: number
  /** 'bullet', 'decimal', 'lowerLetter', … */
  format: string
  /** As the file writes it: '%1.%2', 'Recommendation %1:'. */
  pattern: string
  /** As the reader sees it: '6.14', 'Recommendation 3:'; a sign for bullets. */
  label: string
  value: number
}

interface Level {
  start: number
  format: string
  pattern: string
  styleId: string | undefined
}
interface List {
  abstractId: string
  levels: ReadonlyMap<number, Level>
  restarts: ReadonlyMap<number, number>
}

const levelNumber = (element: XmlElement) => Number(element.attributes['w:ilvl'] ?? 0)

function readLevel(element: XmlElement): Level {
  return {
    start: Number(value(element, 'w:start') ?? 0) || 0,
    format: value(element, 'w:numFmt') ?? 'decimal',
    pattern: value(element, 'w:lvlText') ?? '',
    styleId: value(element, 'w:pStyle'),
  }
}

/** Counts the numbered paragraphs of a document as Word does. Ask in document order. */
export class Numbering {
  readonly #lists = new Map<string, List>()
  readonly #counts = new Map<string, number[]>()
  readonly #restarted = new Set<string>()

  constructor(xml: string | null, styles: WordStyles) {
    if (xml === null) return
    const root = parseXml(xml)
    const abstract = new Map(childrenOf(root, 'w:abstractNum').map(one => [one.attributes['w:abstractNumId'] ?? '', one]))
    const nums = new Map(childrenOf(root, 'w:num').map(one => [one.attributes['w:numId'] ?? '', one]))
    const abstractOf = (numId: string, seen: readonly string[] = []): string => {
      const id = value(nums.get(numId), 'w:abstractNumId') ?? ''
      const link = value(abstract.get(id), 'w:numStyleLink')
      const linked = link === undefined ? null : styles.numberingOf(link)
      return linked === null || seen.includes(linked) ? id : abstractOf(linked, [...seen, numId])
    }
    for (const [numId, num] of nums) {
      const abstractId = abstractOf(numId)
      const levels = new Map(childrenOf(abstract.get(abstractId), 'w:lvl').map(level => [levelNumber(level), readLevel(level)]))
      const restarts = new Map<number, number>()
      for (const override of childrenOf(num, 'w:lvlOverride')) {
        const own = child(override, 'w:lvl')
        if (own !== undefined) levels.set(levelNumber(override), readLevel(own))
        const start = value(override, 'w:startOverride')
        if (start !== undefined) restarts.set(levelNumber(override), Number(start) || 0)
      }
      this.#lists.set(numId, { abstractId, levels, restarts })
    }
  }

  /** The level of a list that belongs to a paragraph style. */
  levelOfStyle(numId: string, styleId: string | undefined): number | null {
    if (styleId === undefined) return null
    for (const [level, { styleId: own }] of this.#lists.get(numId)?.levels ?? []) if (own === styleId) return level
    return null
  }

  /** Counts one more paragraph; null where the file does not say how. */
  next(numId: string, level: number): ListNumber | null {
    const list = this.#lists.get(numId)
    const at = list?.levels.get(level)
    if (list === undefined || at === undefined) return null
    const counts = this.#counts.get(list.abstractId) ?? []
    this.#counts.set(list.abstractId, counts)
    const restart = list.restarts.get(level)
    if (restart !== undefined && !this.#restarted.has(`${numId}/${level}`)) counts[level] = restart
    else counts[level] = (counts[level] ?? at.start - 1) + 1
    this.#restarted.add(`${numId}/${level}`)
    counts.length = level + 1
    const label = at.pattern.replace(/%(\d)/g, (_, digit: string) => {
      const other = Number(digit) - 1
      const { start, format } = list.levels.get(other) ?? at
      return written(counts[other] ?? start, format)
    })
    return {
      list: restart === undefined ? list.abstractId : `${list.abstractId}/${numId}`,
      level,
      format: at.format,
      pattern: at.pattern,
      label: at.format === 'none' ? '' : label,
      value: counts[level] ?? at.start,
    }
  }
}

const romans: readonly [number, string][] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(number: number): string {
  let rest = Math.min(number, 399)
  let text = ''
  for (const [worth, letters] of romans) {
    while (rest >= worth) {
      text += letters
      rest -= worth
    }
  }
  return text
}

/** Word goes a … z, aa, bb, cc. */
const letters = (number: number) =>
  number < 1 ? '' : String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(Math.ceil(number / 26), 10))

function written(number: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(number)
    case 'upperLetter':
      return letters(number).toUpperCase()
    case 'lowerRoman':
      return roman(number)
    case 'upperRoman':
      return roman(number).toUpperCase()
    case 'decimalZero':
      return String(number).padStart(2, '0')
    case 'bullet':
    case 'none':
      return ''
    default:
      return String(number)
  }
}
