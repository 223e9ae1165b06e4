import { type Role, verbRow } from '@candour/schema'
import { type Keeping, readerOf } from '../governance/index.ts'
import { type Handling, handle } from '../http/index.ts'
import { membersOf } from '../people/members.ts'
import type { Services } from '../services.ts'
import { addEntries, changeEntry, registerOf, removeEntry } from './identifier-register.ts'
import { judgementsOf, recordJudgement } from './judgements.ts'
import { registerMatches } from './register-matches.ts'
import { answersOf, isOfRegister, recordAnswer, withdrawAnswer } from './signal-answers.ts'

const seesRegister = (role: Role): boolean => verbRow('register.see').roles.includes(role)

/** What people say beside the live checks: judgements, answers to signals, and the register of what must not be in the text. */
export function markerHandlers({ store, documents }: Pick<Services, 'store' | 'documents'>, keeping: Keeping): Handling[] {
  /** Even that the register has changed, or what was said of its matches, is told to its circle alone. */
  const tellCircle = async (reviewId: string, what: 'register' | 'answers'): Promise<void> => {
    const circle = new Set(
      (await membersOf(store, reviewId)).filter(({ role }) => seesRegister(role)).map(({ userId }) => userId),
    )
    documents.tell(reviewId, { type: 'changed', what }, userId => circle.has(userId))
  }
  const registerChanged = (reviewId: string) => tellCircle(reviewId, 'register')
  const answersChanged = async (reviewId: string, code: string): Promise<void> => {
    if (isOfRegister(code)) await tellCircle(reviewId, 'answers')
    else documents.tell(reviewId, { type: 'changed', what: 'answers' })
  }
  return [
    handle('judgement.list', async ({ asker, review }) => judgementsOf(store, asker, review)),
    handle('judgement.record', async ({ asker, review, body }) => {
      const judgement = await recordJudgement(store, asker, review, body)
      documents.tell(review.id, { type: 'changed', what: 'judgements' })
      return judgement
    }),

    handle('answer.list', async ({ asker, review }) => answersOf(store, asker, review)),
    handle('answer.record', async ({ asker, review, body }) => {
      const answer = await recordAnswer(store, asker, review, body)
      await answersChanged(review.id, body.code)
      return answer
    }),
    handle('answer.withdraw', async ({ asker, review, params: { answerId } }) => {
      const code = await withdrawAnswer(store, asker, review, answerId)
      await answersChanged(review.id, code)
      return undefined
    }),

    handle('register.read', async ({ review }) => registerOf(store, review.id)),
    handle('register.add', async ({ asker, review, body: { entries } }) => {
      const added = await addEntries(store, asker.userId, review.id, entries)
      await registerChanged(review.id)
      return added
    }),
    handle('register.change', async ({ asker, review, params: { entryId }, body }) => {
      const changed = await changeEntry(store, asker.userId, review.id, entryId, body)
      await registerChanged(review.id)
      return changed
    }),
    handle('register.remove', async ({ asker, review, params: { entryId } }) => {
      await removeEntry(store, asker.userId, review.id, entryId)
      await registerChanged(review.id)
      return undefined
    }),
    handle('register.matches', async ({ asker, review }) => registerMatches(keeping, readerOf(asker, review), review)),
  ]
}
