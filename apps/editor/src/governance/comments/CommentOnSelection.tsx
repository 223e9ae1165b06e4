import type { DocumentKind, Words } from '@candour/schema'
import { Button } from '@mantine/core'
import { IconMessagePlus } from '@tabler/icons-react'
import { TextSelection } from '@tiptap/pm/state'
import { type Editor, useEditorState } from '@tiptap/react'
import { useEffect, useState } from 'react'
import { AnchoredLayer } from '../../report/document/AnchoredLayer.tsx'
import { rectOfSelection } from '../../report/document/rect-of-selection.ts'
import { shortcutText } from '../../report/tools/shortcut-text.ts'
import { commentTool } from '../../report/tools/tools.ts'
import { beginComment } from './begin-comment.ts'
import type { CommentDesk } from './comment-desk.ts'
import { useDesk } from './use-comments.ts'

const patience = 250

interface CommentOnSelectionProps {
  editor: Editor
  kind: DocumentKind
  desk: CommentDesk
  words: Words
}

/** For who reads and does not write: a way to comment on the words they have selected. */
export function CommentOnSelection({ editor, kind, desk, words }: CommentOnSelectionProps) {
  const selected = useEditorState({
    editor,
    selector: ({ editor: { state, isEditable } }) => {
      const { selection } = state
      return !isEditable && selection instanceof TextSelection && !selection.empty ? `${selection.from}-${selection.to}` : ''
    },
  })
  const [shown, setShown] = useState('')
  useEffect(() => {
    if (selected === '') {
      setShown('')
      return
    }
    const timer = window.setTimeout(() => setShown(selected), patience)
    return () => window.clearTimeout(timer)
  }, [selected])
  const composing = useDesk(desk).composing !== null
  if (shown === '' || shown !== selected || composing || !desk.mayComment(kind)) return null
  return (
    <AnchoredLayer rect={() => rectOfSelection(editor)} side="above" className="selection-menu">
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        leftSection={<IconMessagePlus size={16} aria-hidden="true" />}
        aria-keyshortcuts="Control+Alt+M"
        onMouseDown={event => event.preventDefault()}
        onClick={() => {
          setShown('')
          beginComment(editor, kind, desk, words)
        }}
      >
        {words.governance.comments.add}{' '}
        <span className="comment-keys" aria-hidden="true">
          {shortcutText(commentTool(words).keys ?? '')}
        </span>
      </Button>
    </AnchoredLayer>
  )
}
