import { describe, expect, test } from 'vitest'
import { amendmentBetween, changedLines, standingOf } from './amendment.ts'

test('only the lines that differ are kept', () => {
  expect(changedLines('a\nb\nc\nd', 'a\nB\nc\nd\ne')).toEqual({ before: ['b'], after: ['B', 'e'] })
  expect(changedLines('a\nb', 'a\nb')).toEqual({ before: [], after: [] })
  expect(changedLines('one\ntwo\nthree', 'three\ntwo')).toEqual({ before: ['one', 'two'], after: ['two'] })
})

const long = 'The health visitor could not have known of the call because the two systems did not meet.'

describe('an amendment', () => {
  const changed = amendmentBetween('Finding\nThe worker should have known.\nEnd.', `Finding\n${long}\nEnd.`)

  test('says what stood there before and after', () => {
    expect(changed).toEqual({ before: 'The worker should have known.', after: long, wordsChanged: true, cut: false })
  })
  test('stands while its words are in the part, wherever they are', () => {
    expect(standingOf(changed, `${long}\nSomething new.`)).toBe('stands')
  })
  test('is taken out by an undo, or with its part', () => {
    expect(standingOf(changed, 'Finding\nThe worker should have known.\nEnd.')).toBe('taken-out')
    expect(standingOf(changed, 'Finding\nEnd.')).toBe('taken-out')
    expect(standingOf(changed, null)).toBe('taken-out')
  })
  test('is changed again where it is written on', () => {
    expect(standingOf(changed, `Finding\n${long.replace('systems', 'registers')}\nEnd.`)).toBe('changed-again')
  })
  test('that only takes away stands until the words are back', () => {
    const removed = amendmentBetween('Kept.\nThe worker was careless.', 'Kept.')
    expect(removed).toMatchObject({ before: 'The worker was careless.', after: '' })
    expect(standingOf(removed, 'Kept.')).toBe('stands')
    expect(standingOf(removed, 'Kept.\nThe worker was careless.')).toBe('taken-out')
  })
  test('that changed nothing in the part says so', () => {
    expect(amendmentBetween('The same.', 'The same.')).toMatchObject({ wordsChanged: false })
  })
})

test('very long passages are cut, and said to be', () => {
  const amendment = amendmentBetween('', 'a'.repeat(20_000))
  expect(amendment.cut).toBe(true)
  expect(amendment.after).toHaveLength(8000)
})
