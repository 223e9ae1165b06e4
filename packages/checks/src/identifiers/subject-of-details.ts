import type { ReadBlock } from '../blocks/read-block.ts'
import { traitOfWords } from '../text/traits.ts'
import { label } from './marks.ts'
import { marksAt, sentenceAt, startOf, traitsAt, word } from './sighted.ts'

const staff = new Set(
  'worker visitor midwife doctor gp officer manager practitioner consultant paediatrician registrar psychologist psychiatrist therapist solicitor guardian coordinator counsellor supervisor chair matron headteacher sw hv colleague landlord teacher nurse'.split(
    ' ',
  ),
)
const childish = new Set(
  'child lad lass youngster schoolboy schoolgirl newborn boy girl baby infant son daughter twin pupil student teenager youth toddler he she'.split(
    ' ',
  ),
)
const pronouns = new Set('he she his her him'.split(' '))
const many = traitOfWords(
  'children families adults reviews boys girls people pupils parents most figures team census babies men women some school schools'.split(
    ' ',
  ),
)
const kin: Readonly<Record<string, string>> = {
  mum: 'mother',
  mam: 'mother',
  dad: 'father',
  stepdad: 'stepfather',
  'step-father': 'stepfather',
  'step-mother': 'stepmother',
  person: 'young person',
  brother: 'sibling',
  sister: 'sibling',
  'half-brother': 'sibling',
  'half-sister': 'sibling',
}
/** Kin, with the pronoun that stands for them, where one does. */
const kinOf: Readonly<Record<string, string>> = {
  mother: 'she',
  father: 'he',
  parent: '',
  parents: '',
  stepfather: 'he',
  stepmother: 'she',
  grandmother: 'she',
  grandfather: 'he',
  grandparents: '',
  aunt: 'she',
  uncle: 'he',
  mgm: 'she',
  mgf: 'he',
  pgm: 'she',
  pgf: 'he',
  carer: '',
  carers: '',
  partner: '',
}
const afterOf = new Set('of for'.split(' '))

/** 'as a dental nurse', 'was a senior care officer': the person's work, and nobody else. */
function isWork(block: ReadBlock, token: number): boolean {
  for (let at = token - 2; at >= token - 3; at--)
    if (/^an?$/.test(word(block, at).text) && /^(?:as|was|is)$/.test(word(block, at - 1).text)) return true
  return false
}

/** Whom a sentence speaks of at each token: the last person named before it, else the one who comes next, else that of the sentence before. */
export class Subject {
  person = ''
  /** Whose mother, father or other kin the person is, where 'his' or "the boy's" says so: a pronoun after them may be theirs. */
  of = ''
  sentence = -1

  /** Takes the word at a token. */
  pass(block: ReadBlock, token: number, first: number): void {
    const { text, marks, traits } = word(block, token)
    if (this.of !== '' && (text === 'he' || text === 'she') && (token === first || this.#isOther(text))) {
      this.person = this.of
      this.of = ''
    }
    if (token === first && this.sentence !== first) {
      this.sentence = first
      if (!this.#opensWithPronoun(block, first)) this.person = this.#ahead(block, first) ?? this.person
      else if (this.person === '' || this.person === 'many') this.person = 'somebody'
    }
    if ((traits & many) !== 0 && token - first < 4 && !afterOf.has(word(block, token - 1).text) && (marks & label) === 0)
      this.person = text === 'school' ? this.person : 'many'
    if ((marks & label) === 0) return
    const named = this.#named(block, token)
    if (named === null) return
    if (named in kinOf) this.of = this.#owner(block, token) ?? this.of
    else if (named !== 'staff') this.of = ''
    this.person = named
  }

  /** 'He' after 'his mother' is not the mother. */
  #isOther(pronoun: string): boolean {
    const gender = kinOf[this.person]
    return gender !== undefined && gender !== '' && gender !== pronoun
  }

  /** Whose kin stands at a token: 'his mother', "the boy's father". */
  #owner(block: ReadBlock, token: number): string | null {
    for (let at = token - 1; at >= Math.max(0, token - 2); at--) {
      const { text, marks } = word(block, at)
      if (text === 'his' || text === 'her' || text === 'whose') {
        if (this.of !== '') return this.of
        return this.person in kinOf || this.person === '' || this.person === 'many' || this.person === 'staff'
          ? 'somebody'
          : this.person
      }
      if (text.endsWith("'s")) {
        const base = text.slice(0, -2)
        if (childish.has(base)) return this.person.startsWith('child ') ? this.person : 'child'
        if (/^[a-z]$|^\d$/.test(base)) return `${word(block, at - 1).text} ${base}`
        return (marks & label) !== 0 ? (kin[base] ?? base) : null
      }
    }
    return null
  }

  #isApposed(block: ReadBlock, token: number): boolean {
    for (let at = token - 1; at >= Math.max(0, token - 4); at--)
      if (/^an?$/.test(word(block, at).text)) return block.clauses.breaks[at] === 1 && (marksAt(block, at - 1) & label) !== 0
    return false
  }

  #opensWithPronoun(block: ReadBlock, first: number): boolean {
    return pronouns.has(word(block, first).text)
  }

  #ahead(block: ReadBlock, first: number): string | null {
    const { last } = sentenceAt(block, first)
    for (let at = first; at < Math.min(last, first + 14); at++) {
      if (at - first < 4 && (traitsAt(block, at) & many) !== 0) return 'many'
      const found = (marksAt(block, at) & label) === 0 ? null : this.#named(block, at)
      if (found !== null) return found
    }
    // 'The youngest of five, he was …'
    for (let at = first; this.person === '' && at < Math.min(last, first + 14); at++)
      if (word(block, at).text === 'he' || word(block, at).text === 'she') return 'somebody'
    return null
  }

  #named(block: ReadBlock, token: number): string | null {
    const { text, traits } = word(block, token)
    const before = word(block, token - 1).text
    if (text.endsWith("'s") || (text === 'pupil' && word(block, token + 1).text === 'referral')) return null
    if ((traits & many) !== 0) return token - sentenceAt(block, token).first < 3 ? 'many' : null
    // 'Mother, a Polish dental nurse, was 23': what she does.
    if (staff.has(text) && this.#isApposed(block, token)) return null
    if (staff.has(text)) return /^(?:a|an|former|as|prison|police|army)$/.test(before) || isWork(block, token) ? null : 'staff'
    const letter = word(block, token + 1).text
    if (/^[a-z]$|^\d$/.test(letter) && letter !== 'a' && letter !== 'i') return `${text} ${letter}`
    if (letter === 'a' && block.text.charAt(startOf(block, token + 1)) === 'A') return `${text} a`
    // 'the first child of', 'an only child', 'of five brothers': no other person.
    if (
      /^(?:only|first|second|third|fourth|fifth|middle|youngest|eldest|oldest|last|of|five|four|three|two|six|seven)$/.test(
        before,
      ) &&
      this.person !== '' &&
      this.person !== 'many'
    )
      return null
    if (childish.has(text) && this.person.startsWith('child')) return null
    // 'Baby T was … the seventh child of …': still the same person.
    if (childish.has(text) && /^(?:baby|sibling|boy|girl|twin|infant|young)/.test(this.person) && before !== 'the') return null
    // 'He was a boy of ten', 'she, the daughter of …': still the same person.
    if (childish.has(text) && this.person === 'somebody' && /^(?:the|a|an)$/.test(before)) return null
    if (text === 'person' && before !== 'young') return null
    return childish.has(text) ? 'child' : (kin[text] ?? text)
  }
}
