import type { ReadBlock } from '../blocks/read-block.ts'
import { be, have, modal, participle, pastVerb } from '../language/grammar.ts'
import { traitOfWords } from '../text/traits.ts'
import type { Detail } from './detail.ts'
import { label } from './marks.ts'
import { marksAt, sentenceAt, startOf, traitsAt, word } from './sighted.ts'

const staff = new Set(
  'adviser advisor expert barrister lawyer chaplain trainee volunteer researcher mentor trainer interpreter inspector sergeant constable paramedic pharmacist dentist clinician registrar detective superintendent commander surgeon anaesthetist obstetrician radiologist physiotherapist dietitian receptionist clerk reviewer author coroner judge magistrate worker visitor midwife doctor gp officer manager practitioner consultant paediatrician registrar psychologist psychiatrist therapist solicitor guardian coordinator counsellor supervisor chair matron headteacher sw hv colleague landlord teacher nurse'.split(
    ' ',
  ),
)
/** What anybody may be called who has been named by something else. */
const generic = new Set('man woman lad lass girl boy youth teenager person child son daughter student pupil tenant'.split(' '))
/** 'was a Somali woman'. */
function isPredicate(block: ReadBlock, token: number): boolean {
  for (let at = token - 1; at >= Math.max(0, token - 5); at--)
    if (/^an?$/.test(word(block, at).text)) return (word(block, at - 1).kinds & be) !== 0
  return false
}
const childish = new Set(
  'child lad lass youngster schoolboy schoolgirl newborn boy girl baby infant son daughter twin pupil student teenager youth toddler he she'.split(
    ' ',
  ),
)
const pronouns = new Set('he she his her him'.split(' '))
const many = traitOfWords(
  'children families adults reviews boys girls people pupils parents most figures team census babies men women some school schools teams panel panels board boards staff town towns district borough county area audit survey population residents charity charities reviewers researchers professionals practitioners agencies services adults mothers fathers teenagers nurses midwives teachers members minutes households cases'.split(
    ' ',
  ),
)
/** 'Twin boys of eight': two whom one set of details leads to. */
const areTwins = (block: ReadBlock, token: number): boolean =>
  /^(?:boys|girls|brothers|sisters)$/.test(word(block, token).text) && word(block, token - 1).text === 'twin'
const isMany = (block: ReadBlock, token: number): boolean => (traitsAt(block, token) & many) !== 0 && !areTwins(block, token)

const kin: Readonly<Record<string, string>> = {
  parents: 'family',
  couple: 'family',
  household: 'family',
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
  family: '',
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
/** Besides labels and those who are many: words by which a text may turn to somebody else. */
const turning = new Set('he she the family couple household parents son daughter child boy girl baby'.split(' '))

const oldOne = /-year-old$/
/** 'the family', 'a Roma family', 'the couple', and no 'family court'. */
function isFamily(block: ReadBlock, token: number, person: string): boolean {
  const { text } = word(block, token)
  const known = person !== '' && person !== 'many' && person !== 'staff'
  if (text === 'parents')
    return (
      (known || word(block, token - 1).text === 'both') &&
      (token === sentenceAt(block, token).first || /^(?:the|both|whose|his|her)$/.test(word(block, token - 1).text))
    )
  if (text !== 'family' && text !== 'couple' && text !== 'household') return false
  if (
    /^(?:worker|support|court|courts|members?|group|intervention|nurse|doctor|centre|hub|therapy|law|law|of|time|history|first|solutions|home)$/.test(
      word(block, token + 1).text,
    )
  )
    return text === 'family' && word(block, token + 1).text === 'of'
  for (let at = token - 1; at >= Math.max(0, token - 3); at--)
    // 'from a Traveller family': of the one told of.
    if (known && word(block, at).text === 'a') return !/^(?:from|of|to|in)$/.test(word(block, at - 1).text)
    else if (/^(?:the|his|her|their|this|a|whose|our)$/.test(word(block, at).text) || word(block, at).text.endsWith("'s"))
      return true
  return false
}

const orders = new Set('eldest oldest youngest middle older elder younger'.split(' '))

/** 'cared for a mother', 'the father, who …' after a child: theirs. */
const isOfOne = (block: ReadBlock, token: number): boolean => {
  const { text } = word(block, token - 1)
  return (
    (text === 'the' && /^(?:mother|father)$/.test(word(block, token).text)) ||
    (/^an?$/.test(text) && /^(?:for|of|by|with)$/.test(word(block, token - 2).text))
  )
}
const childLike = /^(?:child|baby|infant|boy|girl|twin|young person|patient|subject|tenant|male|female|somebody)(?: \w+)?$/
const labelled = /^(?:child|baby|infant|boy|girl|twin|young person) (?:\w+)$/

/**
 * What is told of the family is told of its children; and where a text names no child or one alone, 'the boy', 'he' and that one are the same person.
 */
export function merged(details: Detail[], links: ReadonlyMap<string, string>): readonly Detail[] {
  const people = new Set(details.map(({ person }) => person))
  if (people.size < 2) return details
  const children = [...people].filter(person => childLike.test(person))
  const named = children.filter(person => labelled.test(person))
  const one = named.length > 1 ? '' : (named[0] ?? children[0] ?? '')
  const all: Detail[] = []
  for (const detail of details) {
    const { person } = detail
    if (one !== '' && childLike.test(person)) all.push(person === one ? detail : { ...detail, person: one })
    else all.push(detail)
    const linked = links.get(person)
    if (linked !== undefined && detail.kind !== 'age')
      all.push({ ...detail, person: one !== '' && childLike.test(linked) ? one : linked })
    if (person !== 'family') continue
    for (const child of one === '' ? children : [one]) all.push({ ...detail, person: child })
  }
  return all
}

const startsSmall = (block: ReadBlock, token: number): boolean => block.text.charCodeAt(startOf(block, token)) > 96

/** 'as a dental nurse', 'was a senior care officer': the person's work, and nobody else. */
function isWork(block: ReadBlock, token: number): boolean {
  for (let at = token - 2; at >= token - 3; at--)
    if (/^an?$/.test(word(block, at).text) && /^(?:as|was|is)$/.test(word(block, at - 1).text)) return true
  return false
}

/**
 * Whom a sentence speaks of at each token: the last person named before it, else the one who comes next, else that of the sentence before. It is asked
 * in the order of the text, and reads no further than it is asked.
 */
export class Subject {
  readonly #block: ReadBlock
  #next = 0
  #nextSentence = 0
  person = ''
  /** Whose mother, father or other kin the person is, where 'his' or "the boy's" says so: a pronoun after them may be theirs. */
  of = ''
  sentence = -1
  /** The child last spoken of, for a pronoun that is not the mother's. */
  #lastChild = ''
  #lastKin = ''
  /** Kin whose child a text names: 'Father … Child K, his only daughter'. */
  readonly #links = new Map<string, string>()

  constructor(block: ReadBlock) {
    this.#block = block
  }

  /** Goes on to a token: then `person` is whom the text speaks of there. */
  reach(token: number): void {
    const { sentences } = this.#block
    for (; this.#next <= token; this.#next++) {
      while ((sentences[this.#nextSentence]?.lastToken ?? token + 1) <= this.#next) this.#nextSentence++
      this.#pass(this.#block, this.#next, sentences[this.#nextSentence]?.firstToken ?? 0)
    }
  }

  /** The links of the whole text. */
  linksOfAll(): ReadonlyMap<string, string> {
    this.reach(this.#block.tokens.count - 1)
    return this.#links
  }

  /** Takes the word at a token. */
  #pass(block: ReadBlock, token: number, first: number): void {
    const { text, marks, traits } = word(block, token)
    // Within a sentence most words speak of nobody.
    if (token > first + 2 && (marks & label) === 0 && (traits & many) === 0 && !turning.has(text)) return
    if (this.of !== '' && (text === 'he' || text === 'she') && (token === first || this.#isOther(text))) {
      this.person = this.of
      this.of = ''
    }
    if (childLike.test(this.person)) this.#lastChild = this.person
    else if (this.person in kinOf) this.#lastKin = this.person
    if (this.of === '' && (text === 'he' || text === 'she') && this.#isOther(text))
      this.person = this.#lastChild === '' ? 'somebody' : this.#lastChild
    if (this.#lastKin !== '' && childLike.test(this.person) && /^(?:son|daughter|child|boy|girl|baby)$/.test(text))
      for (let at = token - 1; at >= Math.max(first, token - 2); at--)
        if (/^(?:his|her|their)$/.test(word(block, at).text)) this.#links.set(this.#lastKin, this.person)
    // 'One mother in our group … Another …': one of many. 'S was deaf', 'S's dad'.
    if (token === first) {
      const next = word(block, token + 1)
      if (
        /^(?:another|others)$/.test(text) ||
        (text === 'one' && (next.marks & label) !== 0) ||
        (text === 'a' &&
          /^(?:third|fourth|fifth|second|sixth)$/.test(next.text) &&
          (word(block, token + 2).kinds & (be | have | pastVerb)) !== 0)
      ) {
        this.person = 'many'
        this.sentence = first
        return
      }
      const letter = /^([b-hj-z])(?:'s)?$/.exec(text)
      if (
        letter !== null &&
        startOf(block, token + 1) > startOf(block, token) + text.length &&
        (text.length > 1 || (next.kinds & (be | have | pastVerb)) !== 0) &&
        block.text.charCodeAt(startOf(block, token)) < 91
      ) {
        this.person = `child ${letter[1]}`
        this.sentence = first
        return
      }
    }
    if (token === first && this.sentence !== first) {
      this.sentence = first
      if (!this.#opensWithPronoun(block, first)) this.person = this.#ahead(block, first) ?? this.person
      else if (this.person === '' || this.person === 'many') this.person = 'somebody'
    }
    if (isMany(block, token) && token - first < 4 && !afterOf.has(word(block, token - 1).text) && (marks & label) === 0)
      this.person = text === 'school' ? this.person : 'many'
    if (isFamily(block, token, this.person)) {
      this.of = this.#owner(block, token) ?? ''
      this.person = 'family'
      return
    }
    // 'The eldest child was … The youngest went …': each is somebody else.
    if (token === first && text === 'the' && orders.has(word(block, token + 1).text)) {
      const { text: next } = word(block, token + 2)
      if (
        childish.has(next) ||
        next === 'sibling' ||
        (word(block, token + 2).kinds & (be | have | pastVerb | participle)) !== 0
      ) {
        this.person = word(block, token + 1).text
        this.of = ''
        return
      }
    }
    if (text === 'the' && (this.person === '' || this.person === 'many') && oldOne.test(word(block, token + 1).text))
      this.person = 'child'
    // 'The volunteer, …', 'Our interpreter was …': met at work, though no label of a family.
    if ((marks & label) === 0) {
      if (
        (token === first + 1 || token === first + 2) &&
        staff.has(text) &&
        /^(?:the|a|an|our|one)$/.test(word(block, first).text)
      )
        this.person = 'staff'
      return
    }
    const named = this.#named(block, token)
    if (named === null) return
    // 'mum is a cleaner here', in a record: whose mum is told by whom the record is about.
    if (named in kinOf)
      this.of =
        this.#owner(block, token) ??
        (/^(?:mum|dad|mam)$/.test(text) && startsSmall(block, token)
          ? this.#child()
          : isOfOne(block, token) && childLike.test(this.person)
            ? this.person
            : this.of)
    else if (named !== 'staff') this.of = ''
    this.person = named
  }

  #child(): string {
    return this.person in kinOf || this.person === 'many' || this.person === 'staff'
      ? this.of
      : this.person === ''
        ? 'somebody'
        : this.person
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
        if (/^[a-z]$|^\d$/.test(base))
          return (marksAt(block, at - 1) & label) !== 0 ? `${word(block, at - 1).text} ${base}` : `child ${base}`
        return (marks & label) !== 0 ? (kin[base] ?? base) : null
      }
    }
    return null
  }

  #isApposed(block: ReadBlock, token: number): boolean {
    for (let at = token - 1; at >= Math.max(0, token - 4); at--)
      if (/^an?$/.test(word(block, at).text))
        return block.clauses.breaks[at] === 1 && (this.person === 'staff' || (marksAt(block, at - 1) & label) !== 0)
    return false
  }

  /** 'She …', 'At 14 she …'. */
  #opensWithPronoun(block: ReadBlock, first: number): boolean {
    if (pronouns.has(word(block, first).text)) return true
    if (!/^(?:at|by|in|on|when|aged|from|until|since)$/.test(word(block, first).text)) return false
    for (let at = first + 1; at < first + 4; at++) if (/^(?:he|she)$/.test(word(block, at).text)) return true
    return false
  }

  /** Of whom a word tells that stands before its noun: 'visited the Vietnamese girl'. Null where that is whoever is spoken of anyway. */
  ahead(block: ReadBlock, token: number): string | null {
    for (let at = token + 1; at <= token + 2; at++) {
      if ((block.clauses.breaks[at] ?? 0) !== 0) return null
      if ((marksAt(block, at) & label) === 0) continue
      return childish.has(word(block, at).text) || generic.has(word(block, at).text) ? this.#named(block, at) : null
    }
    return null
  }

  #ahead(block: ReadBlock, first: number): string | null {
    const { last } = sentenceAt(block, first)
    for (let at = first; at < Math.min(last, first + 3); at++) if (isFamily(block, at, this.person)) return 'family'
    for (let at = first; at < Math.min(last, first + (this.person === '' ? 30 : 14)); at++) {
      if (at - first < 4 && isMany(block, at)) return 'many'
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
    // 'kinship carer', 'in foster care with carers': a placement, not the one told of.
    if (text.startsWith('carer') && /^(?:kinship|foster|paid|young)$/.test(before)) return null
    if (text.endsWith("'s") || (text === 'pupil' && word(block, token + 1).text === 'referral')) return null
    if (areTwins(block, token)) return 'child'
    if ((traits & many) !== 0) return token - sentenceAt(block, token).first < 3 ? 'many' : null
    // 'Mother, a Polish dental nurse, was 23': what she does; 'the lodger, a man of 22': still the lodger.
    if ((staff.has(text) || generic.has(text)) && this.#isApposed(block, token)) return null
    // 'The interpreter was a woman of 30': still the interpreter.
    if (generic.has(text) && this.person !== '' && this.person !== 'many' && isPredicate(block, token)) return null
    // 'GP summary: …' heads a record.
    if (staff.has(text) && /^(?:summary|notes?|log|letter|record|entry|report|statement)$/.test(word(block, token + 1).text))
      return null
    if (staff.has(text)) return /^(?:a|an|former|as|prison|police|army)$/.test(before) || isWork(block, token) ? null : 'staff'
    const letter = word(block, token + 1).text
    if (/^[a-z]$|^\d$/.test(letter) && letter !== 'a' && letter !== 'i') return `${text} ${letter}`
    if (letter === 'a' && block.text.charAt(startOf(block, token + 1)) === 'A') return `${text} a`
    // 'placed with carers', 'lives with grandparents': with whom, unless more is told of them.
    if (before === 'with' && this.person !== '' && text in kinOf && !/^(?:who|whose|aged)$/.test(letter)) return null
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
    // A 'mother and baby unit' is a place.
    if (text === 'mother' && word(block, token + 1).text === 'and' && word(block, token + 2).text === 'baby') return null
    if (text === 'person' && before !== 'young') return null
    // 'with his younger sister': told of him; 'his sister was …' tells of her.
    if (kin[text] === 'sibling' && this.person !== '' && (word(block, token + 1).kinds & (be | have | pastVerb | modal)) === 0)
      return null
    return childish.has(text) ? 'child' : (kin[text] ?? text)
  }
}
