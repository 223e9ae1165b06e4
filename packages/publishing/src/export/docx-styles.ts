import type { INumberingOptions, IStylesOptions } from 'docx'

const ink = '1F2A37'
const quiet = '4B5563'
/** The rule beside a part, as on the page; the label says the same in words. */
const rules = { finding: '1D4E89', analysis: '0F766E', recommendation: '7C3AED', response: '92400E', action: '6B7280' } as const
export type PartStyle = keyof typeof rules

/** The style of a part's first line, by part and by the level it has as a heading (2 to 4). */
export const partStyle = (part: PartStyle, level: number): string => `${part}-${level}`
export const attributesStyle = 'part-details'
export const quotationStyle = 'Quote'
export const tableTextStyle = 'table-text'

const heading = (size: number, before: number) => ({
  run: { size, bold: true, color: ink, font: 'Calibri' },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
})

export const docxStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 160, line: 290 } },
    },
    title: { run: { size: 40, bold: true, color: ink }, paragraph: { spacing: { after: 320 } } },
    heading1: heading(32, 480),
    heading2: heading(26, 320),
    heading3: heading(23, 240),
    heading4: heading(22, 200),
  },
  paragraphStyles: [
    ...(['finding', 'analysis', 'recommendation', 'response', 'action'] as const).flatMap(part =>
      [2, 3, 4].map(level => ({
        id: partStyle(part, level),
        name: `Candour ${part} ${level}`,
        basedOn: `Heading${level}`,
        next: 'Normal',
        quickFormat: true,
        paragraph: {
          outlineLevel: level - 1,
          border: { left: { style: 'single', size: 18, space: 8, color: rules[part] } },
        } as const,
      })),
    ),
    {
      id: attributesStyle,
      name: 'Candour details',
      basedOn: 'Normal',
      next: 'Normal',
      run: { color: quiet, size: 20 },
      paragraph: { indent: { left: 240 }, spacing: { after: 80 } },
    },
    {
      id: quotationStyle,
      name: 'Quote',
      basedOn: 'Normal',
      next: 'Normal',
      run: { italics: true },
      paragraph: { indent: { left: 720, right: 560 } },
    },
    {
      id: tableTextStyle,
      name: 'Candour table text',
      basedOn: 'Normal',
      run: { size: 20 },
      paragraph: { spacing: { before: 40, after: 40, line: 250 } },
    },
  ],
}

const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const
const indent = (level: number) => ({ paragraph: { indent: { left: 500 + level * 400, hanging: 340 } } })
const bullets = ['•', '–', '▪'] as const
export const bulletReference = 'bullets'
export const deepestListLevel = levels.length - 1

const formats = { '1': 'decimal', a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' } as const
export type NumberForm = keyof typeof formats

/** One list of numbers: where it stands, how it counts and from where. */
export interface NumberedList {
  reference: string
  level: number
  form: NumberForm
  start: number
}

/** The bullets, and a list of numbers of its own for each that the document has, so that each begins where it should. */
export const docxNumbering = (lists: readonly NumberedList[]): INumberingOptions => ({
  config: [
    {
      reference: bulletReference,
      levels: levels.map(
        level => ({ level, format: 'bullet', text: bullets[level % bullets.length] ?? '•', style: indent(level) }) as const,
      ),
    },
    ...lists.map(({ reference, level: own, form, start }) => ({
      reference,
      levels: levels.map(
        level =>
          ({
            level,
            format: level === own ? formats[form] : 'decimal',
            text: `%${level + 1}.`,
            start: level === own ? start : 1,
            style: indent(level),
          }) as const,
      ),
    })),
  ],
})
