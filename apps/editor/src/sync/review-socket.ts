import { SCHEMA_VERSION } from '@candour/schema/report'
import { HocuspocusProviderWebsocket } from '@hocuspocus/provider'

/**
 * The one socket of a review's page; both of its documents speak over it. What cannot be sent now is not kept for later: when the socket is open again
 * both sides tell each other everything, and a frame from before, such as the farewell of a document that was let go meanwhile, would
 * end what has only just begun.
 */
class ReviewSocket extends HocuspocusProviderWebsocket {
  override send(message: unknown): void {
    if (this.webSocket?.readyState === WebSocket.OPEN) super.send(message)
  }
}

export function openReviewSocket(): HocuspocusProviderWebsocket {
  const { protocol, host } = window.location
  return new ReviewSocket({
    url: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/collab?schema=${SCHEMA_VERSION}`,
    delay: 500,
    minDelay: 500,
    maxDelay: 10_000,
  })
}
