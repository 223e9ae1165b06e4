const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\\.?'

const two = (number: number): string => String(number).padStart(2, '0')
const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year))

/** A day that the calendar has, as 'YYYY-MM-DD'; else ''. `ofMonth` counts from 0. */
function dayOf(year: number, ofMonth: number, day: number): string {
  const last = new Date(Date.UTC(year, ofMonth + 1, 0)).getUTCDate()
  return ofMonth >= 0 && ofMonth < 12 && day >= 1 && day <= last ? `${year}-${two(ofMonth + 1)}-${two(day)}` : ''
}
const lastDayOf = (year: number, ofMonth: number): string =>
  dayOf(year, ofMonth, new Date(Date.UTC(year, ofMonth + 1, 0)).getUTCDate())
const indexOf = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase())

/** The day that a plan names ('31 July 2017', '31/07/17', '2017-07-31'), or the last one of the month, quarter or year it names; '' where it names none. */
export function dayInWords(text: string): string {
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(text)
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]) - 1, Number(iso[3]))
  const figures = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})\b/.exec(text)
  if (figures !== null) return dayOf(fullYear(figures[3] ?? ''), Number(figures[2]) - 1, Number(figures[1]))
  const day = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month},? (\\d{4})\\b`, 'i').exec(text)
  if (day !== null) return dayOf(Number(day[3]), indexOf(day[2] ?? ''), Number(day[1]))
  const inMonth = new RegExp(`\\b${month}[ ’'-]{1,2}(\\d{4}|\\d{2})\\b`, 'i').exec(text)
  if (inMonth !== null) return lastDayOf(fullYear(inMonth[2] ?? ''), indexOf(inMonth[1] ?? ''))
  const quarter = /\bq([1-4]),? (\d{4})\b/i.exec(text)
  if (quarter !== null) return lastDayOf(Number(quarter[2]), Number(quarter[1]) * 3 - 1)
  const year = /^\s*(?:by |in |during )?(?:the )?(?:end of )?(20\d{2})\s*\.?\s*$/i.exec(text)
  return year === null ? '' : `${year[1]}-12-31`
}
