import { type Review, type Version, wordsFor } from '@candour/schema'
import { useCallback } from 'react'
import { call, said, useMe } from '../shell/index.ts'

const justNow = 30_000

/** Says to everybody else on the page that somebody has brought a version back: a text that changes by itself is a fright. */
export function useRestoreNotice(review: Pick<Review, 'id' | 'profile'>): () => void {
  const me = useMe()
  const { id, profile } = review
  return useCallback(() => {
    const t = wordsFor(profile).versions
    const look = async (kind: 'report' | 'response') => {
      const versions = await call(kind === 'report' ? 'version.listOfReport' : 'version.listOfResponse', {
        params: { review: id },
      })
      const [latest] = versions
      if (latest !== undefined && isRecent(latest) && latest.madeBy !== me.id)
        said(t.restoredBy(latest.madeByName, t.documents[kind]))
    }
    // Who may not see the versions is not told of one; the next look at the list says the rest.
    for (const kind of ['report', 'response'] as const) look(kind).catch(() => undefined)
  }, [id, profile, me.id])
}

const isRecent = ({ occasion, madeAt }: Version): boolean =>
  occasion === 'before-restore' && Math.abs(Date.now() - new Date(madeAt).getTime()) < justNow
