import type { DocumentKind } from '@candour/schema'
import { useEffect } from 'react'
import { useArrival, useFollowedLink } from '../../shell/index.ts'
import type { ConnectionView } from '../../sync/index.ts'
import type { Layout } from './layout.ts'

interface ArriveAtTextInput {
  arrangement: Layout['arrangement']
  views: Readonly<Record<DocumentKind, ConnectionView>>
  reveal: (kind: DocumentKind) => void
}

/** A link to one of the two texts (`#text-report`) brings it onto the screen, and takes the focus there once both stand. */
export function useArriveAtText({ arrangement, views, reveal }: ArriveAtTextInput): void {
  const { key, hash } = useFollowedLink()
  const kind = hash === 'text-report' ? 'report' : hash === 'text-response' ? 'response' : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that a link is followed.
  useEffect(() => {
    if (kind !== null) reveal(kind)
  }, [key, kind])
  const hidden = (arrangement === 'report' || arrangement === 'response') && arrangement !== kind
  // What is still being fetched would push the other text from where it was gone to.
  const standing = views.report.state.phase !== 'opening' && views.response.state.phase !== 'opening'
  useArrival(standing && !hidden, arrived => kind !== null && arrived === hash)
}
