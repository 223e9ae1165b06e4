import { type DocumentAddress, type DocumentKind, documentName, type SignSubject } from '@candour/schema'
import { and, eq, inArray } from 'drizzle-orm'
import type { Keeping } from '../versions/index.ts'
import { type StandingText, StandingTexts } from './standing-texts.ts'

const subjectsOn: Record<DocumentKind, SignSubject[]> = { report: ['report', 'receipt'], response: ['response'] }
/** After so long without a change it is looked whether the text is one that was signed: somebody may have taken a change back. */
const pause = 1_000

type Afterwards = (event: string, work: () => Promise<void>) => void

/**
 * A signature's standing reaches every page as it changes. A text that has been looked at since its last change and was
 * a signed one has moved on with the first keystroke; whether it has come back is looked at in the next pause.
 */
export function tellOfMovedTexts(keeping: Keeping, afterwards: Afterwards): { texts: StandingTexts; stop: () => void } {
  const { store, documents } = keeping
  const waiting = new Map<string, NodeJS.Timeout>()

  const isSigned = async ({ kind, reviewId }: DocumentAddress, sha256: string): Promise<boolean> => {
    const { signOff } = store.tables
    const rows = await store.db
      .select({ id: signOff.id })
      .from(signOff)
      .where(and(eq(signOff.reviewId, reviewId), inArray(signOff.subject, subjectsOn[kind]), eq(signOff.sha256, sha256)))
      .limit(1)
    return rows.length > 0
  }
  const hasSignatures = async ({ kind, reviewId }: DocumentAddress): Promise<boolean> => {
    const { signOff } = store.tables
    const rows = await store.db
      .select({ id: signOff.id })
      .from(signOff)
      .where(and(eq(signOff.reviewId, reviewId), inArray(signOff.subject, subjectsOn[kind])))
      .limit(1)
    return rows.length > 0
  }
  const tellIfSigned = async (address: DocumentAddress, text: StandingText): Promise<void> => {
    if (await isSigned(address, text.sha256)) documents.tell(address.reviewId, { type: 'changed', what: 'sign-offs' })
  }
  const lookInPause = (address: DocumentAddress): void => {
    const name = documentName(address)
    clearTimeout(waiting.get(name))
    const timer = setTimeout(() => {
      waiting.delete(name)
      afterwards('look-for-signed-text', async () => {
        if (await hasSignatures(address)) await tellIfSigned(address, await texts.of(address))
      })
    }, pause).unref()
    waiting.set(name, timer)
  }
  const texts = new StandingTexts(keeping, (address, before) => {
    // What nobody has looked at since it last changed stands on no page.
    if (before !== undefined || waiting.has(documentName(address))) lookInPause(address)
    if (before !== undefined) afterwards('signed-text-moved', async () => tellIfSigned(address, await before))
  })
  return {
    texts,
    stop: () => {
      for (const timer of waiting.values()) clearTimeout(timer)
    },
  }
}
