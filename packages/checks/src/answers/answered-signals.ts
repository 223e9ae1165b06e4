import type { AnsweredSignal, SignalAnswer } from '@candour/schema'
import type { Node } from '@tiptap/pm/model'
import type { Place, Signal } from '../signal.ts'
import { wordsConcerned } from './words-concerned.ts'

/** A signal with the answer that holds for it. */
export interface Answered {
  readonly signal: Signal
  readonly answer: SignalAnswer
}

type Documents = Readonly<Record<Place['document'], Node | null>>

interface Candidate {
  readonly signal: Signal
  readonly about: AnsweredSignal
}

const keyOf = ({ document, code }: Pick<AnsweredSignal, 'document' | 'code'>): string => `${document} ${code}`
const isSamePlace = (one: AnsweredSignal, other: AnsweredSignal): boolean =>
  one.nodeId === other.nodeId && one.words === other.words && one.before === other.before && one.after === other.after

/** How many characters around the words are still the same, counted outwards from them. */
function surroundingsAlike(one: AnsweredSignal, other: AnsweredSignal): number {
  let alike = 0
  while (alike < one.before.length && one.before.at(-1 - alike) === other.before.at(-1 - alike)) alike++
  let after = 0
  while (after < one.after.length && one.after[after] === other.after[after]) after++
  return alike + after
}

function nearest(candidates: readonly Candidate[], answer: SignalAnswer): Candidate | null {
  let best: Candidate | null = null
  let most = -1
  for (const candidate of candidates) {
    const alike = surroundingsAlike(candidate.about, answer)
    if (alike > most) [best, most] = [candidate, alike]
  }
  return best
}

/**
 * Which signals have been answered: an answer holds while its words stand in the part it was given in, whatever is written around them,
 * and for one place alone where the same words stand twice. Words that moved elsewhere keep it if their surroundings came along.
 * Of two answers to one place the later counts. What is not among the result asks (again).
 */
export function answeredSignals(
  signals: readonly Signal[],
  answers: readonly SignalAnswer[],
  documents: Documents,
): readonly Answered[] {
  if (answers.length === 0) return []
  const codes = new Set(answers.map(keyOf))
  const open = new Map<string, Candidate[]>()
  for (const signal of signals) {
    const key = keyOf({ document: signal.where.document, code: signal.code })
    const document = documents[signal.where.document]
    if (!codes.has(key) || document === null) continue
    const about = wordsConcerned(signal, document)
    if (about === null) continue
    const others = open.get(key)
    if (others === undefined) open.set(key, [{ signal, about }])
    else others.push({ signal, about })
  }

  const held: Answered[] = []
  const taken = new Set<Signal>()
  const settled: SignalAnswer[] = []
  const free = (answer: SignalAnswer): Candidate[] => (open.get(keyOf(answer)) ?? []).filter(({ signal }) => !taken.has(signal))
  const hold = (answer: SignalAnswer, candidate: Candidate | null): boolean => {
    settled.push(answer)
    if (candidate === null) return false
    taken.add(candidate.signal)
    held.push({ signal: candidate.signal, answer })
    return true
  }
  const latestFirst = answers.toSorted((one, other) => (one.answeredAt < other.answeredAt ? 1 : -1))
  const left = latestFirst.filter(answer => {
    if (settled.some(other => keyOf(other) === keyOf(answer) && isSamePlace(other, answer))) return false
    const here = free(answer).filter(({ about }) => about.nodeId === answer.nodeId && about.words === answer.words)
    return here.length === 0 || !hold(answer, nearest(here, answer))
  })
  for (const answer of left) {
    if (answer.before === '' && answer.after === '') continue
    const elsewhere = free(answer).find(({ about }) => isSamePlace({ ...about, nodeId: answer.nodeId }, answer))
    if (elsewhere !== undefined) hold(answer, elsewhere)
  }
  return held
}
