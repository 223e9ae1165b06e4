import { DocumentConnection } from './document-connection.ts'
import { openReviewSocket } from './review-socket.ts'
import { watchFirstConnection } from './socket-watch.ts'

export interface ReviewConnection {
  report: DocumentConnection
  response: DocumentConnection
  /** True while leaving the page would lose words. Words that are on their way are waited for a moment. */
  wouldLoseWords: () => Promise<boolean>
  close: () => void
}

/** How long somebody who leaves waits for their last words to be stored, before they are asked. */
const patience = 1_500
const nextTurn = () => new Promise(resolve => window.setTimeout(resolve, 30))

const answersOverHttp = async (): Promise<boolean> => {
  try {
    return (await fetch('/api/health', { cache: 'no-store' })).ok
  } catch {
    return false
  }
}

/** Opens both documents of a review over one socket, and guards the tab against closing while words are kept only here. */
export function connectReview(reviewId: string): ReviewConnection {
  const socket = openReviewSocket()
  const report = new DocumentConnection({ address: { kind: 'report', reviewId }, socket })
  const response = new DocumentConnection({ address: { kind: 'response', reviewId }, socket })
  const stopWatching = watchFirstConnection(socket, answersOverHttp, how => {
    report.blocked(how)
    response.blocked(how)
  })
  const guard = (event: BeforeUnloadEvent) => {
    if (report.unsaved || response.unsaved) event.preventDefault()
  }
  window.addEventListener('beforeunload', guard)
  const documents = [report, response]
  return {
    report,
    response,
    wouldLoseWords: async () => {
      const until = performance.now() + patience
      while (documents.some(({ unsaved, sending }) => unsaved && sending) && performance.now() < until) await nextTurn()
      return documents.some(({ unsaved }) => unsaved)
    },
    close: () => {
      window.removeEventListener('beforeunload', guard)
      stopWatching()
      report.close()
      response.close()
      socket.destroy()
    },
  }
}
