import { type ProfileId, wordsFor } from '@candour/schema'
import type { Signal } from '../signal.ts'
import type { CheckResult } from './check-report.ts'

/** More places of one kind than this are counted instead of listed. */
const mostOfOneCode = 5

const sign = { for: '+', look: '?' } as const

function lines(signals: readonly Signal[], profile: ProfileId): string[] {
  const { terminal } = wordsFor(profile).markers
  const printed: string[] = []
  for (const ofOneKind of Map.groupBy(signals, ({ code }) => code).values()) {
    for (const { polarity, message, where } of ofOneKind.slice(0, mostOfOneCode)) {
      const place = where.quote === '' ? terminal.place(where.document, where.block) : `‘${where.quote}’`
      printed.push(`  ${sign[polarity]} ${message}`, `      ${place}`)
    }
    if (ofOneKind.length > mostOfOneCode) printed.push(`      ${terminal.more(ofOneKind.length - mostOfOneCode)}`)
  }
  return printed
}

/** Control characters in a document must not reach somebody's terminal as commands. */
const harmless = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}]/gu, character => (character === '\u00ad' ? '' : ' '))

/** The result as lines for a person to read: each question in our own words, under it what is seen (`+` speaks for it, `?` asks for a look). */
export function formatForTerminal(
  checked: CheckResult,
  { profile = 'scr', name }: { profile?: ProfileId; name: string },
): string {
  const { terminal, questions, nothingSeen, littleSeen, cannotJudge } = wordsFor(profile).markers
  const { report, response } = checked.stats
  const out = [terminal.title(name)]
  if (report !== null) out.push(terminal.stats(report.words, report.findings, report.recommendations))
  for (const question of checked.questions) {
    if (question.id.startsWith('QM16') && response === null && question.signals.length === 0) continue
    out.push('', `${question.number}  ${questions[question.id].asks}`)
    const reads = (question.id.startsWith('QM16') && response !== null ? response : report)?.reads ?? 'english'
    if (reads === 'another-language') out.push(`  ${littleSeen[reads]}`)
    else if (question.signals.length === 0) out.push(`  ${reads === 'english' ? nothingSeen : littleSeen[reads]}`)
    out.push(...lines(question.signals, profile))
    out.push(`  ${cannotJudge}: ${questions[question.id].cannotJudge}`)
  }
  out.push('', terminal.people)
  return `${out.map(harmless).join('\n')}\n`
}
