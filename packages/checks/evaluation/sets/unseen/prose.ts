import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { SignalCode } from '../../../src/signal.ts'
import type { Split } from '../../labelled-set.ts'

const passages = z
  .array(z.object({ text: z.string(), codes: z.array(SignalCode) }))
  .parse(JSON.parse(readFileSync(new URL('prose.json', import.meta.url), 'utf8')))

/** Labels that the table of the codes (CHECKS.md) does not bear out, and why. They are left out of the counting. */
const disputed: Partial<Record<SignalCode, Readonly<Record<string, string>>>> = {
  smart_pressure: {
    'LSCB to seek assurance from CCG via CDOP.':
      'to seek assurance changes no condition: the passage was labelled for its abbreviations alone',
  },
}

/** What a code should make of prose that is labelled with every code of the language at once: most passages are quiet for most codes. */
export function proseOf(code: SignalCode): Split {
  const counted = passages.filter(({ text }) => disputed[code]?.[text] === undefined)
  return {
    fires: counted.filter(({ codes }) => codes.includes(code)).map(({ text }) => text),
    quiet: counted.filter(({ codes }) => !codes.includes(code)).map(({ text }) => text),
  }
}
