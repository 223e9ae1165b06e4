import { fromJson } from '@candour/schema/report'
import { Alert } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useMemo, useState } from 'react'
import { CommentOnSelection } from '../../governance/index.ts'
import { FootnoteList } from '../footnotes/FootnoteList.tsx'
import type { Surface } from '../node-views/surface.ts'
import { ReadingHint } from '../reading/ReadingHint.tsx'
import { ReadingSurface } from '../reading/reading-surface.ts'
import { KeyboardDialog } from '../shortcuts/KeyboardDialog.tsx'
import { WordCount } from '../word-count/WordCount.tsx'
import { shownExtensions } from './document-extensions.ts'
import { OpenLayer } from './OpenLayer.tsx'

interface StaticDocumentProps {
  /** The document as JSON, as it was read over HTTP. */
  content: unknown
  surface: Surface
  onEditor: (editor: Editor | null) => void
}

/** A document that is read and does not change: over HTTP, or as the version that was opened to the Board. Looks as the live one does. */
export function StaticDocument({ content, surface, onEditor }: StaticDocumentProps) {
  const { kind, words } = surface
  // One object for as long as the content is the same: an editor is made for each, and telling of it draws the page again.
  const read = useMemo(() => {
    const checked = fromJson(content, kind)
    return checked.ok ? { shown: checked.doc.toJSON() } : checked
  }, [content, kind])
  if ('problem' in read) {
    return (
      <Alert color="red" role="alert" title={words.editor.page.couldNotRead}>
        {words.report.jsonProblem(read.problem)}
      </Alert>
    )
  }
  return <Shown content={read.shown} surface={surface} onEditor={onEditor} />
}

function Shown({ content, surface, onEditor }: { content: object; surface: Surface; onEditor: StaticDocumentProps['onEditor'] }) {
  const { kind, words } = surface
  const label = kind === 'report' ? words.editor.page.reportEditor : words.editor.page.responseEditor
  const [help, setHelp] = useState(false)
  const extensions = useMemo(
    () => [...shownExtensions(surface), ReadingSurface.configure({ kind, help: () => setHelp(true) })],
    [surface, kind],
  )
  const editor = useEditor(
    {
      extensions,
      content,
      editable: false,
      injectCSS: false,
      shouldRerenderOnTransaction: false,
      editorProps: { attributes: { 'aria-label': label, class: 'text', lang: 'en-GB' } },
    },
    [extensions, content, label],
  )
  useEffect(() => {
    onEditor(editor)
    return () => onEditor(null)
  }, [editor, onEditor])
  return (
    <div className="document">
      <div className="sheet-of-text">
        <EditorContent editor={editor} className="text-frame" />
        <FootnoteList footnotes={surface.footnotes} words={words} onGoTo={surface.goTo} />
      </div>
      <ReadingHint kind={kind} words={words} mayComment={surface.comments.mayComment(kind)} />
      <WordCount editor={editor} words={words} />
      <OpenLayer editor={editor} surface={surface} />
      <CommentOnSelection editor={editor} kind={kind} desk={surface.comments} words={words} />
      <KeyboardDialog kind={kind} words={words} writes={false} opened={help} onClose={() => setHelp(false)} />
    </div>
  )
}
