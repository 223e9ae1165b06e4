/** Days and moments as people here read them: '3 March 2026', '3 March 2026, 14:05'. */
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
const moment = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' })

/** A calendar day, 'YYYY-MM-DD', is the same day wherever it is read. */
export const dayInWords = (isoDay: string): string => {
  const [year = 0, month = 1, date = 1] = isoDay.split('-').map(Number)
  return day.format(new Date(year, month - 1, date))
}
export const dayOfMoment = (isoMoment: string): string => day.format(new Date(isoMoment))
export const momentInWords = (isoMoment: string): string => moment.format(new Date(isoMoment))

/** Today as a calendar day of this device. */
export const today = (now = new Date()): string =>
  `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
