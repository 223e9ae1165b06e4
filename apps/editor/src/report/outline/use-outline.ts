import type { PartNumbers } from '@candour/schema/report'
import { numberParts } from '@candour/schema/report'
import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { useEffect, useState } from 'react'
import { sameOutline } from '../document/review-parts.ts'
import { itemAt, type OutlineItem, outlineItems } from './outline-items.ts'

/** The outline of an editor's document as it stands; drawn again only when a line of it is different. */
export function useOutline(editor: Editor | null, report: Editor | null): readonly OutlineItem[] {
  const [items, setItems] = useState<readonly OutlineItem[]>([])
  useEffect(() => {
    if (editor === null) {
      setItems([])
      return
    }
    let frame = 0
    let shown = ''
    let docs: readonly Node[] = []
    const read = () => {
      frame = 0
      if (editor.isDestroyed) return
      const now = sources.filter(source => !source.isDestroyed).map(source => source.state.doc)
      if (docs.length === now.length && now.every((doc, at) => sameOutline(docs[at] ?? doc, doc))) return
      docs = now
      draw()
    }
    const draw = () => {
      const answered: PartNumbers | undefined =
        report === null || report === editor || report.isDestroyed ? undefined : numberParts(report.state.doc)
      const now = outlineItems(editor.state.doc, answered)
      const text = JSON.stringify(now)
      if (text === shown) return
      shown = text
      setItems(now)
    }
    // Many keys may come between two frames; one look is enough.
    const soon = ({ transaction }: { transaction: { docChanged: boolean } }) => {
      if (transaction.docChanged && frame === 0) frame = requestAnimationFrame(read)
    }
    const sources = report === null || report === editor ? [editor] : [editor, report]
    read()
    for (const source of sources) source.on('transaction', soon)
    return () => {
      cancelAnimationFrame(frame)
      for (const source of sources) source.off('transaction', soon)
    }
  }, [editor, report])
  return items
}

/** A little below the top of the window stands what somebody is reading. */
const readingLine = 140

const isInSight = ({ top, bottom }: { top: number; bottom: number }) => bottom > 0 && top < window.innerHeight

/** The item that somebody is at: where they last put the caret, or scrolled to. */
export function usePlace(editor: Editor | null): string | null {
  const [place, setPlace] = useState<string | null>(null)
  useEffect(() => {
    if (editor === null) {
      setPlace(null)
      return
    }
    let frame = 0
    const byCaret = () => {
      if (!editor.isDestroyed && editor.isFocused) setPlace(itemAt(editor.state.doc, editor.state.selection.head))
    }
    const byScroll = () => {
      frame = 0
      if (editor.isDestroyed) return
      // Where somebody writes is where they are, as long as they can see it.
      if (editor.isFocused && isInSight(editor.view.coordsAtPos(editor.state.selection.head))) {
        byCaret()
        return
      }
      const { left, width, top, bottom } = editor.view.dom.getBoundingClientRect()
      const line = Math.max(readingLine, top + 1)
      if (line > window.innerHeight / 2 || bottom < line) {
        setPlace(null)
        return
      }
      const found = editor.view.posAtCoords({ left: left + width / 2, top: line })
      if (found !== null) setPlace(itemAt(editor.state.doc, found.inside >= 0 ? Math.max(found.inside, found.pos) : found.pos))
    }
    const scrolled = () => {
      if (frame === 0) frame = requestAnimationFrame(byScroll)
    }
    scrolled()
    editor.on('selectionUpdate', byCaret)
    // A frame later: until then the caret may stand where it stood before the click.
    editor.on('focus', scrolled)
    document.addEventListener('scroll', scrolled, { capture: true, passive: true })
    return () => {
      cancelAnimationFrame(frame)
      editor.off('selectionUpdate', byCaret)
      editor.off('focus', scrolled)
      document.removeEventListener('scroll', scrolled, { capture: true })
    }
  }, [editor])
  return place
}
