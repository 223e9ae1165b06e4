import { type ProfileId, wordsFor } from '@candour/schema'
import type { Signal } from '../signal.ts'
import type { CheckResult } from './check-report.ts'

/** More places of one kind than this are counted instead of listed. */
const mostOfOneCode = 5

const sign = { for: '+', look: '?' } as const

function lines(signals: readonly Signal[], profile: ProfileId): string[] {
  const { terminal } = wordsFor(profile).markers
  const totals = new Map<string, number>()
  for (const { code } of signals) totals.set(code, (totals.get(code) ?? 0) + 1)
  const counts = new Map<string, number>()
  const printed: string[] = []
  for (const signal of signals) {
    const count = (counts.get(signal.code) ?? 0) + 1
    counts.set(signal.code, count)
    if (count <= mostOfOneCode) {
      const { quote, block, document } = signal.where
      const place = quote === '' ? terminal.place(document, block) : `‘${quote}’`
      printed.push(`  ${sign[signal.polarity]} ${signal.message}`, `      ${place}`)
    }
    if (count > mostOfOneCode && count === totals.get(signal.code)) printed.push(`      ${terminal.more(count - mostOfOneCode)}`)
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
