import { describe, expect, test } from 'vitest'
import { documentFromText } from '../reading/document-from-text.ts'
import { checkReport } from './check-report.ts'
import { formatForTerminal } from './terminal.ts'

function shown(text: string): string {
  const read = documentFromText(text, 'txt')
  if (!read.ok) throw new Error(read.problem.reason)
  return formatForTerminal(checkReport({ report: read.doc }), { name: 'draft.txt' })
}

describe('what is printed of many places', () => {
  test('those of one kind stand together, with how many more there are', () => {
    const out = shown('It was obvious that the visit was horrific. The social worker failed to ring. '.repeat(8)).split('\n')
    const more = out.flatMap((line, at) => (/and \d+ more places/.test(line) ? [at] : []))
    expect(more.length).toBeGreaterThan(1)
    for (const at of more) {
      const kinds = new Set([2, 4, 6, 8, 10].map(back => out[at - back]?.replace(/‘.*’|\d+/g, '')))
      expect(kinds.size).toBe(1)
    }
  })
})

describe('what is printed where little can be seen', () => {
  test.each(['', '\u0001\u0002\u0003', '🙂🙂 🙈'])('no words are no all-clear: %j', text => {
    expect(shown(text)).toContain('There are no words to look at')
    expect(shown(text)).not.toContain('Nothing seen')
  })
  test.each([
    'Mae’r plentyn yn byw gyda’i fam a’i chwaer mewn tref fach. Ni ddaeth y gweithiwr cymdeithasol i’r cartref am dri mis. Nid oedd neb wedi gofyn i’r plentyn sut yr oedd yn teimlo, ac nid oedd neb wedi ysgrifennu dim. '.repeat(
      30,
    ),
    'Die Sozialarbeiterin hat die Familie nicht besucht, weil niemand ihr davon erzählt hatte. Das Kind war in der Schule, und die Lehrerin schrieb einen Brief an das Jugendamt. '.repeat(
      60,
    ),
    '儿童安全审查报告。社会工作者没有访问该家庭。因为没有人告诉她。',
  ])('another language is said to be one, and measured by nothing: %.20s', text => {
    expect(shown(text)).toContain('This text does not read as English; little can be seen')
    expect(shown(text)).not.toMatch(/Nothing seen|does not say what it is for|to read/)
  })
  test('terse English notes are English', () => {
    const notes =
      'Mo seen at home with HV. No concerns noted. Fa not present. Plan: review in two weeks, HV to ring school and GP. '
    expect(shown(notes.repeat(5))).not.toContain('does not read as English')
  })
})
