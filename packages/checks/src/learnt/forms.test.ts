import { describe, expect, test } from 'vitest'
import { endingOf, endings, formOf, markOf, marks } from './forms.ts'

describe('a word form as the network knows it', () => {
  test('figures are known by their kind', () => {
    expect(['2019', '14:30', '412', '3.5', 's.47', 'nurse'].map(formOf)).toEqual(['#year', '#time', '#', '#', '#mixed', 'nurse'])
  })

  test('a word never met is known by its ending, the longest that it has', () => {
    const ending = (form: string) => endings[endingOf(form)]
    expect(['unflaggingly', 'mislogged', 'overtasking', 'gzyx'].map(ending)).toEqual(['ingly', 'ed', 'ing', ''])
  })

  test('every quotation mark is one mark, and every dash', () => {
    const mark = (text: string) => marks[markOf(text.charCodeAt(0))]
    expect(['“', '’', '"', '—', '–', ';'].map(mark)).toEqual(['"', '"', '"', '–', '–', ';'])
    expect([' ', '.', '/'].map(text => markOf(text.charCodeAt(0)))).toEqual([-1, -1, -1])
  })
})
