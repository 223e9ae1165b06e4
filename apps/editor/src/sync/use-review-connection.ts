import { useEffect, useState, useSyncExternalStore } from 'react'
import type { ConnectionView, DocumentConnection } from './document-connection.ts'
import { connectReview, type ReviewConnection } from './review-connection.ts'

/** The review's live connection for as long as the page that asks stands; null on the very first render. */
export function useReviewConnection(reviewId: string): ReviewConnection | null {
  const [connection, setConnection] = useState<ReviewConnection | null>(null)
  useEffect(() => {
    const opened = connectReview(reviewId)
    setConnection(opened)
    return () => {
      setConnection(null)
      opened.close()
    }
  }, [reviewId])
  return connection
}

/** One document's view, re-rendered when its state, its document or its refused words change. */
export function useDocumentConnection(connection: DocumentConnection): ConnectionView {
  return useSyncExternalStore(connection.subscribe, connection.view)
}
