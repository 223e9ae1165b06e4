import { describe, expect, test } from 'vitest'
import { readBlock } from '../blocks/read-block.ts'
import { Lexicon } from './lexicon.ts'

const split = (text: string): string[] =>
  readBlock('paragraph', text, new Lexicon()).sentences.map(({ from, to }) => text.slice(from, to))

const hard: [string, string[]][] = [
  ['Dr. Osei saw her. She was tired.', ['Dr. Osei saw her.', 'She was tired.']],
  ['An enquiry under s.47 began. It took nine days.', ['An enquiry under s.47 began.', 'It took nine days.']],
  ['An enquiry under s. 47 began.', ['An enquiry under s. 47 began.']],
  ['See para. 12 for this. Then read on.', ['See para. 12 for this.', 'Then read on.']],
  ['Some tools, e.g. The Graded Profile, were in use.', ['Some tools, e.g. The Graded Profile, were in use.']],
  ['They met with Child A. The visit was short.', ['They met with Child A.', 'The visit was short.']],
  ['They met with Children A and B. The visit was short.', ['They met with Children A and B.', 'The visit was short.']],
  ['The author is J. Smith. She wrote it.', ['The author is J. Smith.', 'She wrote it.']],
  ['They wrote to Mr A. The father did not answer.', ['They wrote to Mr A.', 'The father did not answer.']],
  ['They wrote to Dr A. Jones about it.', ['They wrote to Dr A. Jones about it.']],
  ['The visit began at 10 a.m. on a Monday.', ['The visit began at 10 a.m. on a Monday.']],
  ['The visit began at 10 a.m. The family were out.', ['The visit began at 10 a.m.', 'The family were out.']],
  ['Agencies, schools etc. were asked. All replied.', ['Agencies, schools etc. were asked.', 'All replied.']],
  ['Vincent et al. (2014) say so. Others differ.', ['Vincent et al. (2014) say so.', 'Others differ.']],
  ['This is case No. 12. It was the last.', ['This is case No. 12.', 'It was the last.']],
  ['Was it asked? No. The form had no box for it.', ['Was it asked?', 'No.', 'The form had no box for it.']],
  ['‘Why did nobody ask?’ she said. Nobody knew.', ['‘Why did nobody ask?’ she said.', 'Nobody knew.']],
  ['She said: ‘I was tired.’ The visit ended.', ['She said: ‘I was tired.’', 'The visit ended.']],
  ['1. The team met. 2. The team agreed.', ['1. The team met.', '2. The team agreed.']],
  ['It rose by 3.5 a week. That is a lot.', ['It rose by 3.5 a week.', 'That is a lot.']],
  ['In 2014. The law changed.', ['In 2014.', 'The law changed.']],
  ['She was at home.The team did not know.', ['She was at home.', 'The team did not know.']],
  ['She was in her care.12 The team knew.', ['She was in her care.12', 'The team knew.']],
  ['See www.gov.uk. The page is short.', ['See www.gov.uk.', 'The page is short.']],
  ['The first line\nThe second line', ['The first line', 'The second line']],
  ['Police • Health • Schools', ['Police', 'Health', 'Schools']],
  ['Why now?! Nobody said.', ['Why now?!', 'Nobody said.']],
  ['She waited … and waited.', ['She waited … and waited.']],
  ['She waited… The phone rang.', ['She waited…', 'The phone rang.']],
  ['In Jan. 2014 it closed. In Feb. The doors opened.', ['In Jan. 2014 it closed.', 'In Feb.', 'The doors opened.']],
  ['He is older than I. The rest is known.', ['He is older than I.', 'The rest is known.']],
  ['هل سأل أحد؟ لم يسأل أحد.', ['هل سأل أحد؟', 'لم يسأل أحد.']],
  ['她很累。她没有说。', ['她很累。', '她没有说。']],
  ['It ended.\ufffc The next began.', ['It ended.\ufffc', 'The next began.']],
  ['', []],
  ['😀 🎉', []],
  ['No full stop at the end', ['No full stop at the end']],
]

describe('sentences', () => {
  test.each(hard)('%s', (text, expected) => {
    expect(split(text)).toEqual(expected)
  })
})
