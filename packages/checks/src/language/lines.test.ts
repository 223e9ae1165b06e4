import { describe, expect, test } from 'vitest'
import { readBlock } from '../blocks/read-block.ts'
import { Lexicon } from '../text/lexicon.ts'
import { tellsPractice } from './index.ts'

const tells = (text: string): boolean => tellsPractice(readBlock('paragraph', text, new Lexicon()))
const eachTells = (texts: readonly string[], expected: boolean): void => {
  for (const text of texts) expect(tells(text), text).toBe(expected)
}

describe('practice is told', () => {
  test('in the lines of a log: who turned to whom, what was done first, how long nothing came', () => {
    eachTells(
      [
        'SW to GP: any concerns?',
        'Email from the school asking for a date.',
        'Spoke to manager.',
        'Joint visit with police. Dogs in kitchen.',
        'Next contact is four months later.',
        'HV: baby thriving.',
        'T/c to mum, no answer.',
        'Fluoxetine started by GP.',
      ],
      true,
    )
    eachTells(
      ['Email from mother asking for a date.', 'Mother to grandmother: come home.', 'Number plate given to police by grandad'],
      false,
    )
  })

  test('of somebody by their name, where a title, a place of work or the act says what they are', () => {
    eachTells(
      [
        'Dr Amina Sow saw the boy twice.',
        'J. Carr (YOT) wrote to the court.',
        'Joan from the nursery rang.',
        'The head, Mrs Lunn, rang.',
      ],
      true,
    )
    eachTells(['Mrs Lunn saw the boy twice.', 'Joan from Leeds rang.'], false)
  })

  test('by what should or could have been done, and not by what should have been seen', () => {
    eachTells(
      ['He should never have been sent home.', 'The nurse could have rung.', 'Had the surgery been invited, it would have come.'],
      true,
    )
    eachTells(
      [
        'The illness should have been recognised.',
        'Alarm bells ought to have rung.',
        'Had the mother been well, she would have come.',
      ],
      false,
    )
  })

  test('by what papers lack, by how somebody’s work was and by those who write that they did not', () => {
    eachTells(
      [
        'The assessment makes no mention of him.',
        'The plan had no dates.',
        'The clinic’s response was brisk.',
        'There was a lack of professional curiosity.',
        'The enquiry took nine weeks.',
        'We did not come to see you.',
        'It was plain and nobody acted.',
      ],
      true,
    )
    eachTells(
      ['The mother’s response was brisk.', 'The family felt that nobody listened.', 'Her voice is missing from this report.'],
      false,
    )
  })

  test('and not by the review’s own method, by a length or by how a child grew up', () => {
    eachTells(
      [
        'The SCR was conducted by two reviewers.',
        'The procedures ran to 31 pages.',
        'Father was one of nine and was raised in the fens.',
      ],
      false,
    )
  })
})
