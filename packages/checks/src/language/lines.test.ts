import { describe, expect, test } from 'vitest'
import { readBlock } from '../blocks/read-block.ts'
import { Lexicon } from '../text/lexicon.ts'
import { tellsPractice } from './index.ts'

const tells = (text: string): boolean => tellsPractice(readBlock('paragraph', text, new Lexicon()))
const eachTells = (texts: readonly string[], expected: boolean): void => {
  for (const text of texts) expect(tells(text), text).toBe(expected)
}

describe('practice is told', () => {
  test('in the lines of a log: who turned to whom, and what was done first', () => {
    eachTells(
      [
        'SW to GP: any concerns?',
        'Email from the school asking for a date.',
        'Spoke to manager.',
        'Joint visit with police. Dogs in kitchen.',
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

  test('of somebody by their name, where a title or a place of work says what they are', () => {
    eachTells(['Dr Amina Sow saw the boy twice.', 'J. Carr (YOT) wrote to the court.'], true)
    eachTells(['Mrs Lunn saw the boy twice.'], false)
  })

  test('by what should have been done, and not by what should have been seen', () => {
    eachTells(['He should never have been sent home.', 'Had the surgery been invited, it would have come.'], true)
    eachTells(
      [
        'The illness should have been recognised.',
        'Alarm bells ought to have rung.',
        'Had the mother been well, she would have come.',
      ],
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
