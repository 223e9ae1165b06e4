import { expect, test } from 'vitest'
import { tuples } from './literals.ts'

test('values become literals that cannot end early', () => {
  expect(tuples([['report/1', 7, Uint8Array.of(0, 255)]])).toBe("('report/1'::text, 7::bigint, '\\x00ff'::bytea)")
  expect(tuples([["'); drop table review; --", 1]])).toBe("('''); drop table review; --'::text, 1::bigint)")
  expect(
    tuples([
      ['a backslash \\', 1],
      ['two', 2],
    ]),
  ).toBe("('a backslash \\'::text, 1::bigint), ('two'::text, 2::bigint)")
})

test('what has no literal is refused', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 1.5, 'a\0b']) expect(() => tuples([[value]])).toThrow(RangeError)
})
