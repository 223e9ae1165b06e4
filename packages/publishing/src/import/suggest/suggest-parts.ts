import type { ImportSuggestion } from '@candour/schema'
import type { NodeJson } from '@candour/schema/report'
import { plainText } from '../convert/json-nodes.ts'
import { excerpt } from '../prepare/notice-list.ts'
import { labelOf, type SuggestedNode } from './labels.ts'

/** One top-level block, as far as recognising parts needs it. */
interface Line {
  text: string
  /** 1 for the heading of a section; null for text. */
  level: number | null
  json: NodeJson
}
interface Range {
  node: SuggestedNode
  first: number
  last: number
  sure: boolean
}

const whyHeading = /^(?:analysis|explanation|why\b|understanding why|what made)/i
const whyOpening = /^(?:analysis|explanation|why (?:it|this|that)\b[^.:]{0,40})[.:]\s/i
const otherOpening = /^(?:what (?:was|we) found|evidence|recommendations?|questions?|response|learning)\b[^.:]{0,40}[.:]\s/i
const longestHeadline = 280

/**
 * Passages that look like findings, analyses and recommendations, by their headings and labels. `sure` where a label
 * with a number says so; else it is a likeness. Ranges lie inside each other or apart, never across.
 */
export function suggestParts(blocks: readonly NodeJson[]): ImportSuggestion[] {
  const lines = blocks.map(json => ({ json, text: plainText(json).trim(), level: levelOf(json) }))
  const recommendations = recommendationRanges(lines)
  const findings = findingRanges(lines, recommendations)
  const analyses = [
    ...findings.flatMap(finding => analysesIn(lines, finding, recommendations)),
    ...themes(lines, [...findings, ...recommendations]),
  ]
  return [...findings, ...analyses, ...recommendations]
    .toSorted((one, other) => one.first - other.first || other.last - one.last)
    .map(({ node, first, last, sure }) => ({
      id: `${node}-${first}-${last}`,
      node,
      headline: headlineFor(lines, first),
      firstBlock: first,
      lastBlock: last,
      sure,
    }))
}

const levelOf = ({ type, attrs }: NodeJson): number | null =>
  type === 'heading' && typeof attrs?.level === 'number' ? attrs.level : null

function headlineFor(lines: readonly Line[], first: number): string {
  const text = lines[first]?.text ?? ''
  const rest = text.slice(labelOf(text)?.length ?? 0).trim()
  return excerpt(rest === '' ? (lines[first + 1]?.text ?? '') : rest, longestHeadline)
}

/** Whether this block begins a part of that kind with a label of its own. */
function begins(line: Line | undefined, node: SuggestedNode): boolean {
  if (line === undefined || (line.level === null && line.json.type !== 'paragraph')) return false
  const found = labelOf(line.text)
  return found !== null && found.node === node && (line.level !== null || found.separated)
}

const until = (lines: readonly Line[], from: number, stops: (line: Line) => boolean): number => {
  let last = from
  for (let next = lines[last + 1]; next !== undefined && !stops(next); next = lines[last + 1]) last += 1
  return last
}

function recommendationRanges(lines: readonly Line[]): Range[] {
  const ranges: Range[] = []
  for (const [at, line] of lines.entries()) {
    if (!begins(line, 'recommendation')) continue
    const { level } = line
    const isStart = (next: Line) => begins(next, 'recommendation') || begins(next, 'finding')
    let last = at
    if (level !== null) last = until(lines, at, next => isStart(next) || (next.level !== null && next.level <= level))
    else {
      const labelAlone = line.text.length <= (labelOf(line.text)?.length ?? 0)
      const follows = (next: Line | undefined) => next !== undefined && next.level === null && !isStart(next)
      if (labelAlone && follows(lines[last + 1])) last += 1
      const next = lines[last + 1]
      if (/:$/.test(lines[last]?.text ?? '') && (next?.json.type === 'bulletList' || next?.json.type === 'orderedList')) last += 1
    }
    ranges.push({ node: 'recommendation', first: at, last, sure: true })
  }
  return ranges
}

function findingRanges(lines: readonly Line[], recommendations: readonly Range[]): Range[] {
  const ranges: Range[] = []
  for (const [at, line] of lines.entries()) {
    if (!begins(line, 'finding')) continue
    const level = line.level ?? Number.POSITIVE_INFINITY
    const last = until(lines, at, next => begins(next, 'finding') || (next.level !== null && next.level <= level))
    ranges.push({ node: 'finding', first: at, last: withoutTrailing(at, last, recommendations), sure: true })
  }
  return ranges
}

/** Recommendations that close a finding stand after it, not in it. */
function withoutTrailing(first: number, last: number, recommendations: readonly Range[]): number {
  let end = last
  for (const { first: begin, last: close } of recommendations.toReversed()) if (close === end && begin > first) end = begin - 1
  return end
}

function analysesIn(lines: readonly Line[], finding: Range, recommendations: readonly Range[]): Range[] {
  const ranges: Range[] = []
  const isTaken = (at: number) => recommendations.some(({ first, last }) => at >= first && at <= last)
  for (let at = finding.first + 1; at <= finding.last; at += 1) {
    const line = lines[at]
    if (line === undefined || isTaken(at)) continue
    const { level } = line
    const isHeading = level !== null && whyHeading.test(line.text)
    if (!isHeading && !(line.json.type === 'paragraph' && whyOpening.test(line.text))) continue
    let last = at
    while (last < finding.last) {
      const next = lines[last + 1]
      if (next === undefined || isTaken(last + 1) || otherOpening.test(next.text)) break
      if (next.level !== null && (level === null || next.level <= level)) break
      last += 1
    }
    ranges.push({ node: 'analysis', first: at, last, sure: isHeading && /^analysis\b/i.test(line.text) })
    at = last
  }
  return ranges
}

/** The headings under a section of analysis: 'Theme one: …'. */
function themes(lines: readonly Line[], taken: readonly Range[]): Range[] {
  const ranges: Range[] = []
  let inAnalysis = false
  for (const [at, { level, text }] of lines.entries()) {
    if (level === 1) inAnalysis = /\banalysis\b/i.test(text)
    if (!inAnalysis || level !== 2) continue
    const last = until(lines, at, next => next.level !== null && next.level <= 2)
    if (last > at && !taken.some(range => range.first <= last && range.last >= at))
      ranges.push({ node: 'analysis', first: at, last, sure: false })
  }
  return ranges
}
