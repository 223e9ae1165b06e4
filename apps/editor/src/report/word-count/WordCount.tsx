import type { Words } from '@candour/schema'
import type { Editor } from '@tiptap/react'
import { useEffect, useState } from 'react'
import { sectionAround, wordsBetween, wordsOf } from './count-words.ts'

interface WordCountProps {
  editor: Editor
  words: Words
}

const pause = 300

function count({ state: { doc, selection } }: Editor) {
  const { from, to } = selection
  return { all: wordsOf(doc), section: sectionAround(doc, from)?.words ?? null, selected: wordsBetween(doc, from, to) }
}

/** Words of the document, the section and the selection; counted in pauses, so that no key waits for it. */
export function WordCount({ editor, words }: WordCountProps) {
  const t = words.editor.page
  const [counted, setCounted] = useState(() => count(editor))
  useEffect(() => {
    let timer = 0
    const later = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => setCounted(count(editor)), pause)
    }
    later()
    editor.on('transaction', later)
    return () => {
      window.clearTimeout(timer)
      editor.off('transaction', later)
    }
  }, [editor])
  const said = [t.words(counted.all)]
  if (counted.section !== null && editor.isFocused) said.push(t.wordsInSection(counted.section))
  if (counted.selected > 0) said.push(t.wordsSelected(counted.selected))
  return (
    <p className="word-count">
      <span className="visually-hidden">{t.wordCount}: </span>
      {said.join(' · ')}
    </p>
  )
}
