import type { RoundAnswer } from '@candour/schema'
import { Kept } from '../drafts/kept.ts'

/** An answer on its way: what somebody thinks is not guessed for them. */
export type BegunAnswer = Omit<RoundAnswer, 'accurate' | 'agrees'> & {
  accurate: RoundAnswer['accurate'] | ''
  agrees: RoundAnswer['agrees'] | ''
}

/**
 * Answers to rounds that were begun and not sent. A round leads to the text that is to be read, which is another page: they
 * outlive both, in memory alone, and the browser asks before they are lost with it.
 */
export const begunAnswers = new Kept<BegunAnswer>(
  ({ accuracyWords, agreementWords }) => `${accuracyWords}${agreementWords}`.trim() !== '',
)

/** One person's answer to one round: whoever signs in after them in this window begins with nothing. */
export const keyOfAnswer = (userId: string, roundId: string): string => `${userId} ${roundId}`

const askBeforeLeaving = (event: BeforeUnloadEvent) => event.preventDefault()
begunAnswers.subscribe(() => {
  if (begunAnswers.anyWords) window.addEventListener('beforeunload', askBeforeLeaving)
  else window.removeEventListener('beforeunload', askBeforeLeaving)
})
