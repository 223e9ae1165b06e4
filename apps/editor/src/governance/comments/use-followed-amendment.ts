import { type Comment, commentRouteNames } from '@candour/schema'
import { useQueryClient } from '@tanstack/react-query'
import type { Editor } from '@tiptap/core'
import { useEffect } from 'react'
import { keyOfReview } from '../../shell/index.ts'

/** After the last change of the text, in milliseconds: once its words should be with the server, and once more for a slow line. */
const looksAfter = [1_000, 5_000]

/**
 * While somebody has an amended comment before them, what is said of the amended words follows the text: that an undo, by
 * whomever, takes them out is nowhere recorded, so nobody is told of it but by looking again.
 */
export function useFollowedAmendment(reviewId: string, { anchor: { document }, answer }: Comment, editor: Editor | null): void {
  const queries = useQueryClient()
  const isAmended = answer?.how === 'amended'
  useEffect(() => {
    if (editor === null || !isAmended) return
    let timers: number[] = []
    const look = () => void queries.invalidateQueries({ queryKey: keyOfReview(reviewId, commentRouteNames[document].list) })
    const onUpdate = () => {
      timers.forEach(window.clearTimeout)
      timers = looksAfter.map(after => window.setTimeout(look, after))
    }
    editor.on('update', onUpdate)
    return () => {
      timers.forEach(window.clearTimeout)
      editor.off('update', onUpdate)
    }
  }, [queries, reviewId, document, isAmended, editor])
}
