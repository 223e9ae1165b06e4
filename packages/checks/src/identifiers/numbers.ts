import type { ReadBlock, Seen } from '../blocks/read-block.ts'
import { kinds } from '../text/characters.ts'
import { traitOfWords } from '../text/traits.ts'
import { endOf, seenBetween, startOf, traitsAt, word } from './sighted.ts'

const code = 'identifier_contact_or_number'
/** Spaces, the unbreakable ones of word processors included, and hyphens, likewise. */
const space = '[ \\u00a0\\u2009\\u202f]'
const sign = '[ \\u00a0\\u2009\\u202f.\\u2010\\u2011\\u2013-]'
const sticky = (source: string): RegExp => new RegExp(source, 'y')
const telephone = sticky(
  `(?:\\+44${sign}?(?:\\(0\\)${space}?)?|\\(?0)\\d{2,4}\\)?${sign}?\\d{2,4}${sign}?\\d{2,4}(?:${sign}?\\d{1,4})?(?![\\d/])`,
)
const ten = sticky(`\\d{3}${sign}?\\d{3}${sign}?\\d{4}(?![\\d-])`)
const postcode = sticky(`[A-Z]{1,2}\\d[A-Z\\d]?${space}?\\d[A-Z]{2}(?![A-Za-z\\d])`)
const plate = sticky(`[A-Z]{2}\\d{2}${space}?[A-Z]{3}(?![A-Za-z\\d])`)
const olderPlate = sticky(`[A-Z]\\d{1,3}${space}?[A-Z]{3}(?![A-Za-z\\d])`)
const insurance = sticky(`[A-Z]{2}${space}?\\d{2}${space}?\\d{2}${space}?\\d{2}${space}?[A-D](?![A-Za-z\\d])`)
/** A pupil's and a patient's number: a letter and many figures. */
const lettered = /[A-Z]\d{6,12}(?![\dA-Za-z])/y
const courtCase = /[A-Z]{2}\d{2}[A-Z]\d{5}(?!\d)/y
const numbered = /(?:[A-Z]{0,4}[ /-]?\d[\dA-Z/-]{2,24}|[A-Z]{1,4}[/-]\d[\dA-Z/-]{2,24})/y
/** '18FE/2207/19', '1187/16', '55-1203-B': no sentence has such a thing but as a number of a paper. */
const papers = /(?:\d{1,4}[A-Z]{1,3}|[A-Z]{1,4}|\d{2,4})[/-]\d{3,6}(?:[/-](?:\d{1,4}|[A-Z]{1,2}))(?![\dA-Za-z/-])/y

/** The number at a place, or ''. */
function at(pattern: RegExp, text: string, place: number): string {
  pattern.lastIndex = place
  return pattern.exec(text)?.[0] ?? ''
}
export const digitsOf = (text: string): string => text.replaceAll(/\D/g, '')

/** The check digit of an NHS number (NHS Data Dictionary, modulus 11). */
export function isNhsNumber(digits: string): boolean {
  if (digits.length !== 10) return false
  let sum = 0
  for (let index = 0; index < 9; index++) sum += (10 - index) * Number(digits[index])
  const check = (11 - (sum % 11)) % 11
  return check !== 10 && check === Number(digits[9])
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const numberWord = traitOfWords(
  set(
    'number no nos ref reference id urn upn uprn roll tel telephone mobile mob ext extension fax account acc sort registration',
  ),
)
const owners = set(
  'wristband case crime police hospital court passport mosaic liquidlogic file record incident log nhs unique pupil client account unit patient mobile phone niche athena cad custody warrant insurance file reference ref ccr licence id urn upn uprn collar badge prison tenancy rent account housing library claim asylum visa application benefit bank sort ext extension tel exhibit contract meter policy membership student candidate employee payroll shoulder',
)
/** After these a number follows at once: 'CAD 2214', 'Incident 338 of 14 December', 'Crime report 45/11820/13'. */
const numberedThings = set(
  'cad log incident crime niche mosaic liquidlogic exhibit custody occurrence warrant passport upn urn urns uprn nino crn pnc crim athena storm wristband record passport emis systmone rio carefirst ics framework-i frameworki lcs protocol hospital mrn paris report',
)
const bareOwner = traitOfWords(numberedThings)
const vehicles = set(
  'car van vehicle registration reg plate moped motorbike motorcycle truck lorry hatchback taxi registered vrm',
)
const quietNumbers: ReadonlySet<string> = new Set(['08001111', '0800', '101', '111', '999'])
const isYear = (text: string): boolean => /^(?:19|20)\d\d(?:[/-](?:19|20)?\d\d)?$/.test(text)

function isNear(block: ReadBlock, token: number, words: ReadonlySet<string>, before: number, after: number): boolean {
  for (let near = Math.max(0, token - before); near <= Math.min(block.tokens.count - 1, token + after); near++)
    if (words.has(word(block, near).text)) return true
  return false
}
const nhs = set('nhs')

function telephoneAt(block: ReadBlock, token: number): readonly [number, number] | null {
  const { text } = block
  let from = startOf(block, token)
  const before = text.charCodeAt(from - 1)
  if (before === 0x2b || before === 0x28) from--
  else if (text.charCodeAt(from) !== 0x30) return null
  const found = at(telephone, text, from)
  const digits = digitsOf(found)
  if (digits.length < 10 || digits.length > 13 || digits.startsWith('0800') || digits.startsWith('0808')) return null
  return [from, from + found.length]
}

/** 'Case no. 0048213', 'Mosaic ID 118204', 'URN 2214/15'; a number of six figures is somebody's, whatever it counts. */
function labelledAt(block: ReadBlock, token: number): readonly [number, number] | null {
  const { text, traits } = word(block, token)
  const bare = (traits & bareOwner) !== 0
  if ((traits & (numberWord | bareOwner)) === 0) return null
  const owned = owners.has(text) || owners.has(word(block, token - 1).text) || owners.has(word(block, token - 2).text)
  const least =
    (traits & numberWord) === 0
      ? /^(?:cad|incident|log|occurrence|exhibit)$/.test(text)
        ? 3
        : text === 'report'
          ? 5
          : 4
      : owned
        ? 4
        : 6
  for (
    let next = token + 1;
    next <= Math.min(block.tokens.count - 1, token + (bare && (traits & numberWord) === 0 ? 1 : 2));
    next++
  ) {
    const from = startOf(block, next)
    if (from - endOf(block, token) > 12) return null
    const found = at(numbered, block.text, from)
    const digits = digitsOf(found)
    if (digits.length >= least && !isYear(found) && !quietNumbers.has(digits) && !isTime(block, text, found, from + found.length))
      return [from, from + found.length]
  }
  return null
}
/** 'log 0212hrs', 'LOG 2318 attended'. */
const isTime = (block: ReadBlock, text: string, found: string, to: number): boolean =>
  (text === 'log' && /^(?:[01]\d|2[0-3])[0-5]\d$/.test(found)) || /^ ?(?:hrs|hours|h\b|am|pm)/i.test(block.text.slice(to, to + 7))

function codeAt(block: ReadBlock, token: number): readonly [number, number] | null {
  const { text } = block
  const from = startOf(block, token)
  for (const pattern of [postcode, plate, insurance, courtCase, lettered]) {
    const found = at(pattern, text, from)
    if (found !== '') return [from, from + found.length]
  }
  const older = at(olderPlate, text, from)
  return older !== '' && isNear(block, token, vehicles, 6, 5) ? [from, from + older.length] : null
}

/** The number of a paper by its form alone; days and years are written otherwise. */
function paperAt(block: ReadBlock, token: number): readonly [number, number] | null {
  const from = startOf(block, token)
  if (/[\d/-]/.test(block.text.charAt(from - 1))) return null
  const found = at(papers, block.text, from)
  return found === '' || digitsOf(found).length < (/^[A-Z]/.test(found) ? 4 : 5) || /^(?:19|20)\d\d[/-]/.test(found)
    ? null
    : [from, from + found.length]
}

/** E-mail addresses, by their sign: bounded on both sides, so that a page of signs costs no more than its length. */
function mailIn(block: ReadBlock, seen: Seen[]): void {
  const { text } = block
  let least = 0
  for (let sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
    let from = sign
    while (from > Math.max(least, sign - 64) && /[\w.+-]/.test(text.charAt(from - 1))) from--
    const host = /^[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){1,5}/.exec(text.slice(sign + 1, sign + 130))?.[0] ?? ''
    if (from === sign || host === '') continue
    least = sign + 1 + host.length
    seen.push(seenBetween(block, code, from, least, 'sure'))
  }
}

/** 'gran dot bell at example dot org', as a statement spells it; '@kyle_07', as a page has it. */
const spelled = /\b[a-z\d]{1,30}(?: (?:dot|underscore|dash) [a-z\d]{1,30}){0,3} at [a-z\d-]{1,30} dot [a-z]{2,6}\b/i
const handle = /(?<![\w.])@[A-Za-z][\w.]{2,29}/
/** What each has, its rarest unit first: a text is searched for that one, and spaces are everywhere. */
const spellings = [
  { rare: 'dot ', sign: ' dot ', pattern: spelled },
  { rare: '@', sign: '@', pattern: handle },
] as const
function spelledIn(block: ReadBlock, seen: Seen[]): void {
  const { text } = block
  for (const { rare, sign, pattern } of spellings) {
    const place = text.includes(rare) ? text.indexOf(sign) : -1
    if (place < 0) continue
    const from = Math.max(0, place - 130)
    const found = pattern.exec(text.slice(from, place + 160))
    if (found !== null) seen.push(seenBetween(block, code, from + found.index, from + found.index + found[0].length, 'likely'))
  }
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57
const isCapital = (unit: number): boolean => unit >= 65 && unit <= 90

/** Telephone, e-mail, postcode, NHS number, case and vehicle numbers. */
export function numbersIn(block: ReadBlock): Seen[] {
  const seen: Seen[] = []
  const { text, tokens } = block
  mailIn(block, seen)
  spelledIn(block, seen)
  let until = 0
  const take = (found: readonly [number, number] | null, confidence: Seen['confidence']): boolean => {
    if (found === null) return false
    seen.push(seenBetween(block, code, found[0], found[1], confidence))
    until = found[1]
    return true
  }
  for (let token = 0; token < tokens.count; token++) {
    const head = tokens.heads[token]
    if (head !== kinds.digit && head !== kinds.upper && (traitsAt(block, token) & (numberWord | bareOwner)) === 0) continue
    const from = startOf(block, token)
    if (from < until) continue
    const first = text.charCodeAt(from)
    if (isDigit(first)) {
      if (take(telephoneAt(block, token), 'sure')) continue
      const found = at(ten, text, from)
      if (found !== '' && (isNhsNumber(digitsOf(found)) || isNear(block, token, nhs, 5, 0)))
        take([from, from + found.length], 'sure')
    } else if (
      isCapital(first) &&
      (isDigit(text.charCodeAt(from + 1)) || isDigit(text.charCodeAt(from + 2)) || isDigit(text.charCodeAt(from + 3)))
    )
      take(codeAt(block, token), 'sure')
    if (from >= until && take(labelledAt(block, token), 'likely')) continue
    if (from >= until) take(paperAt(block, token), 'likely')
  }
  return seen
}
