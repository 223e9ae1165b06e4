import { SCHEMA_VERSION } from '@candour/schema/report'
import { HocuspocusProviderWebsocket } from '@hocuspocus/provider'

/** The one socket of a review's page; both of its documents speak over it. */
export function openReviewSocket(): HocuspocusProviderWebsocket {
  const { protocol, host } = window.location
  return new HocuspocusProviderWebsocket({
    url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/collab?schema=${SCHEMA_VERSION}`,
    delay: 500,
    minDelay: 500,
    maxDelay: 10_000,
  })
}
