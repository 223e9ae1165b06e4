import type { Store } from '../store/index.ts'
import type { Documents } from '../sync/index.ts'
import { DocumentWords } from './comments/document-words.ts'
import type { Notices } from './notifications/notices.ts'

/** What the verbs of governance work with. */
export interface Keeping {
  store: Store
  documents: Documents
  notices: Notices
  words: DocumentWords
}

export const keepingOf = ({ store, documents, notices }: Omit<Keeping, 'words'>): Keeping => ({
  store,
  documents,
  notices,
  words: new DocumentWords(store, documents),
})
