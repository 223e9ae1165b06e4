import { type Asker, commentRouteNames, type DocumentKind, may, type Review, type Words } from '@candour/schema'
import { useQuery } from '@tanstack/react-query'
import type { Editor } from '@tiptap/core'
import { useEffect, useSyncExternalStore } from 'react'
import { read, said } from '../../shell/index.ts'
import { beginComment } from './begin-comment.ts'
import type { CommentDesk, DeskState } from './comment-desk.ts'

interface CommentsInput {
  review: Review
  words: Words
  asker: Asker
  desk: CommentDesk
  editors: Readonly<Record<DocumentKind, Editor | null>>
}

/** Reads the comments of both documents and lays them on the desk; Ctrl+Alt+M comments on what is selected, or where the caret stands, in either. */
export function useComments({ review, words, asker, desk, editors }: CommentsInput) {
  const report = useDocumentComments(review, asker, desk, 'report')
  const response = useDocumentComments(review, asker, desk, 'response')
  useEffect(() => {
    desk.say = said
    const begin = (kind: DocumentKind): boolean => {
      const editor = editors[kind]
      if (editor !== null) beginComment(editor, kind, desk, words)
      return editor !== null
    }
    desk.onBegin = otherwise => begin(selectedIn(editors) ?? otherwise)
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || !(event.ctrlKey || event.metaKey) || event.code !== 'KeyM') return
      const kind = selectedIn(editors)
      if (kind !== null && begin(kind)) event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [desk, editors, words])
  return { error: report.error ?? response.error, pending: report.isPending && response.isPending }
}

function useDocumentComments(review: Review, asker: Asker, desk: CommentDesk, kind: DocumentKind) {
  const thing = { opening: review.opening }
  const mayRead = may(asker, `comment.read-${kind}`, thing)
  const mayWrite = may(asker, `comment.write-${kind}`, thing)
  const query = useQuery({ ...read(commentRouteNames[kind].list, { params: { review: review.id } }), enabled: mayRead })
  const { data } = query
  useEffect(() => desk.set(kind, data ?? none, mayWrite), [desk, kind, data, mayWrite])
  return query
}
const none: never[] = []

function selectedIn(editors: CommentsInput['editors']): DocumentKind | null {
  const kinds = ['report', 'response'] as const
  const holding = (place: Node | null) => kinds.find(kind => place !== null && editors[kind]?.view.dom.contains(place))
  return holding(document.activeElement) ?? holding(window.getSelection()?.anchorNode ?? null) ?? null
}

export const useDesk = (desk: CommentDesk): DeskState => useSyncExternalStore(desk.subscribe, desk.state)
