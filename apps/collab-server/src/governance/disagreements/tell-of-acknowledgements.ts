import { eq } from 'drizzle-orm'
import type * as Y from 'yjs'
import { readsVersion } from '../../report/index.ts'
import type { Store } from '../../store/index.ts'
import type { Documents } from '../../sync/index.ts'
import { type Acknowledgements, acknowledgedIn } from './acknowledged-in.ts'
import { readersOfDisagreements } from './open-disagreement.ts'

interface Parts {
  store: Store
  documents: Documents
  afterwards: (event: string, work: () => Promise<void>) => void
}

/** Keystrokes within this time are looked at together. */
const together = 100

/** When a report gains or loses the acknowledgement of a disagreement, every page that shows disagreements learns of it. */
export function tellOfAcknowledgements({ store, documents, afterwards }: Parts): void {
  const known = new WeakMap<Y.Doc, string>()
  const looking = new WeakSet<Y.Doc>()

  const tell = async (reviewId: string): Promise<void> => {
    const { member, review } = store.tables
    const [found] = await store.db.select({ opening: review.opening }).from(review).where(eq(review.id, reviewId))
    if (found === undefined) return
    const members = await store.db
      .select({ userId: member.userId, role: member.role })
      .from(member)
      .where(eq(member.reviewId, reviewId))
    // Whoever reads a version learns nothing of what the living report gains or loses.
    const readers = readersOfDisagreements(members, found).filter(({ role }) => !readsVersion('report', found, role))
    const toldTo = new Set(readers.map(({ userId }) => userId))
    documents.tell(reviewId, { type: 'changed', what: 'disagreements' }, userId => toldTo.has(userId))
    documents.tell(reviewId, { type: 'changed', what: 'sign-offs' }, userId => toldTo.has(userId))
  }

  documents.follow({
    loaded: ({ kind }, ydoc) => {
      if (kind === 'report') known.set(ydoc, inOneLine(acknowledgedIn(ydoc)))
    },
    changed: ({ kind, reviewId }, ydoc) => {
      if (kind !== 'report' || looking.has(ydoc)) return
      looking.add(ydoc)
      setTimeout(() => {
        looking.delete(ydoc)
        const now = inOneLine(acknowledgedIn(ydoc))
        if (now === known.get(ydoc)) return
        known.set(ydoc, now)
        afterwards('tell-of-acknowledgement', () => tell(reviewId))
      }, together).unref()
    },
  })
}

const inOneLine = (acknowledged: Acknowledgements): string =>
  [...acknowledged]
    .map(([id, revision]) => `${id} ${revision}`)
    .sort()
    .join('\n')
