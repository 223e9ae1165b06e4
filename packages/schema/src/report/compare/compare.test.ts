import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doc, finding, headline, node, p, section } from '../testing/build.ts'
import { align } from './align.ts'
import { type Comparison, compareTexts } from './compare.ts'

/** What a reader would see: '=' stayed, '~' changed, '+' came, '-' went, '>' moved here, '<' moved away; words in brackets. */
const signs = { same: '=', changed: '~', inserted: '+', deleted: '-', 'moved-here': '>', 'moved-away': '<' } as const
const brackets = { same: ['', ''], inserted: ['{+', '+}'], deleted: ['[-', '-]'] } as const
const told = ({ rows }: Comparison): string[] =>
  rows.map(({ state, type, pieces }) => {
    const text = pieces.map(piece => brackets[piece.change].join(piece.text)).join('')
    return `${signs[state]}${text === '' ? type : text}`
  })

const news = p('The news reached the school on a Friday, late in the day.')
const rota = p('The rota had been drawn up for a team twice the size.')
const ward = p('The ward knew nothing of the plan that the meeting had made.')

describe('the comparison of two texts', () => {
  it('tells word by word what changed in a paragraph', () => {
    const later = p('The news reached the nursery on a Friday, early in the day.')
    expect(told(compareTexts(doc(news, rota), doc(later, rota)))).toEqual([
      '~The news reached the [-school-]{+nursery+} on a Friday, [-late-]{+early+} in the day.',
      '=The rota had been drawn up for a team twice the size.',
    ])
  })

  it('reads a changed phrase as one, not as words with blanks between', () => {
    const [before, after] = [
      p('The visit was not made that week because of a long rota.'),
      p('The visit was not made that week owing to the short staff.'),
    ]
    expect(told(compareTexts(doc(before, news), doc(after, news)))[0]).toMatch(
      / week \[-because of a long rota-\]\{\+owing to the short staff\+\}\.$/,
    )
  })

  it('says of a sentence that came between two words that it came, and of no blank that it went', () => {
    const after = p('The news reached the  Nobody rang.school on a Friday, late in the day.')
    const compared = compareTexts(doc(news), doc(after))
    expect(told(compared)).toEqual(['~The news reached the {+ Nobody rang.+}school on a Friday, late in the day.'])
    expect(compared.words).toMatchObject({ deleted: 0 })
  })

  it('tells a moved paragraph from one that went and one that came', () => {
    const compared = compareTexts(doc(news, rota, ward), doc(rota, ward, news))
    expect(compared.changes).toEqual([{ kind: 'moved', rows: [3, 0], words: { inserted: 0, deleted: 0 } }])
    expect(compared.rows.map(({ state }) => state)).toEqual(['moved-away', 'same', 'same', 'moved-here'])
  })

  it('keeps a finding that moved together, with what changed in it', () => {
    const [one, two] = [
      finding('f1', headline('News came late'), news),
      finding('f2', headline('The rota was thin'), rota, ward, p('And the door was shut.')),
    ]
    const changed = finding('f1', headline('News came late'), p('The news reached the nursery on a Friday, late in the day.'))
    const { changes, rows } = compareTexts(doc(one, two), doc(two, changed))
    expect(changes.map(({ kind, words }) => [kind, words])).toEqual([['moved', { inserted: 1, deleted: 1 }]])
    expect(rows.filter(({ state }) => state === 'moved-here').map(({ type }) => type)).toEqual([
      'finding',
      'headline',
      'paragraph',
    ])
  })

  it('shows what is said about a part, and a block that was lifted out of a list', () => {
    const one = node('finding', { id: 'f1', reach: 'local', priority: 1 }, headline('News came late'))
    const other = node('finding', { id: 'f1', reach: 'national', priority: 1 }, headline('News came late'))
    const [row] = compareTexts(doc(one), doc(other)).rows
    expect(row).toMatchObject({ state: 'changed', attributeChanges: [{ name: 'reach', before: 'local', after: 'national' }] })
    const listed = compareTexts(doc(node('bulletList', {}, node('listItem', {}, rota))), doc(rota))
    expect(listed.rows[0]).toMatchObject({ state: 'changed', attributeChanges: [{ name: 'within', after: [] }] })
  })

  it('sees a changed footnote, and words that became bold', () => {
    const note = (text: string) => p('It took days', node('footnote', { id: 'n1', text }), '.')
    expect(told(compareTexts(doc(note('Three.')), doc(note('Four.'))))).toEqual(['~It took days[-Three.-]{+Four.+}.'])
    const bold = p('It ', { type: 'text', text: 'took', marks: [{ type: 'bold' }] }, ' days.')
    expect(compareTexts(doc(p('It took days.')), doc(bold)).rows[0]?.pieces).toContainEqual({
      change: 'inserted',
      text: 'took',
      marks: ['bold'],
    })
  })

  it('finds nothing between a text and itself, and all of it against nothing', () => {
    const whole = doc(section('s1', 'Findings'), finding('f1', headline('News came late'), news), rota, rota)
    expect(compareTexts(whole, whole).changes).toEqual([])
    expect(compareTexts(doc(), whole).changes).toMatchObject([{ kind: 'inserted' }])
    expect(compareTexts(whole, doc()).words.inserted).toBe(0)
  })

  it('loses and doubles no word, whatever was moved, changed and taken out', () => {
    const sentence = fc
      .array(fc.constantFrom('news', 'rota', 'ward', 'school', 'the', ','), { maxLength: 9 })
      .map(words => words.join(' '))
    const text = fc.array(sentence, { maxLength: 12 }).map(lines => doc(...lines.map(line => (line === '' ? p() : p(line)))))
    const lines = (json: { content?: { content?: { text?: string }[] }[] }) =>
      (json.content ?? []).map(({ content = [] }) => content.map(({ text: words }) => words).join('')).sort()
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { rows } = compareTexts(before, after)
        const side = (out: 'inserted' | 'deleted', states: readonly string[]) =>
          rows
            .filter(({ state }) => states.includes(state))
            .map(({ pieces }) =>
              pieces
                .filter(({ change }) => change !== out)
                .map(({ text: words }) => words)
                .join(''),
            )
        expect(side('deleted', ['same', 'changed', 'inserted', 'moved-here']).sort()).toEqual(lines(after))
        const stayed = side('inserted', ['same', 'changed', 'deleted', 'moved-here'])
        expect(stayed.sort()).toEqual(lines(before))
      }),
    )
  })
})

describe('the alignment of two lists', () => {
  it('gives pairs of equal elements that rise on both sides', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 })
    fc.assert(
      fc.property(list, list, (before, after) => {
        const pairs = align(before, after)
        pairs.forEach(([one, other], at) => {
          expect(before[one]).toBe(after[other])
          const next = pairs[at + 1]
          if (next !== undefined) expect(next[0] > one && next[1] > other).toBe(true)
        })
        if (before.join() === after.join()) expect(pairs.length).toBe(before.length)
      }),
    )
  })
})
