/** What stands for a word form that holds figures: its number itself teaches nothing. */
export const figures = { number: '#', year: '#year', time: '#time', mixed: '#mixed' } as const

const hasFigure = /\d/
const aNumber = /^[\d.,/-]+$/
const aYear = /^(?:19|20)\d\d$/
const aTime = /^\d{1,2}[:.]\d\d(?:am|pm)?$/

/** A folded word form as the network knows it: figures by their kind, all others as they are. */
export function formOf(text: string): string {
  if (!hasFigure.test(text)) return text
  if (aYear.test(text)) return figures.year
  if (aTime.test(text)) return figures.time
  return aNumber.test(text) ? figures.number : figures.mixed
}

/** By what a form ends with, the longer ones first: all that is known of a word that the network has not met. */
export const endings = [
  'ingly',
  'edly',
  'tion',
  'ness',
  'ment',
  'able',
  'ing',
  'ity',
  'ers',
  'ive',
  'ed',
  'ly',
  'er',
  'al',
  's',
  '',
] as const

/** Which of the `endings` a form has. */
export const endingOf = (form: string): number => endings.findIndex(ending => form.endsWith(ending))

/** What stands between words and says something of them: the same for every kind of quotation mark and of dash. */
export const marks = [',', ';', ':', '(', ')', '"', '?', '!', '–'] as const
/** Every kind of quotation mark is one mark, and both dashes are. */
const sameAs: Readonly<Record<string, (typeof marks)[number]>> = {
  '“': '"',
  '”': '"',
  '‘': '"',
  '’': '"',
  '«': '"',
  '»': '"',
  '„': '"',
  '—': '–',
}
const markByUnit = new Map<number, number>([
  ...marks.map((mark, at): [number, number] => [mark.charCodeAt(0), at]),
  ...Object.entries(sameAs).map(([mark, same]): [number, number] => [mark.charCodeAt(0), marks.indexOf(same)]),
])

/** Which of the `marks` a UTF-16 unit is, or -1. */
export const markOf = (unit: number): number => (unit === 0x20 || unit === 0x2e ? -1 : (markByUnit.get(unit) ?? -1))

/** How a word is written: small, with a capital within its sentence, or in capitals. */
export const shapes = { small: 0, capital: 1, capitals: 2 } as const
