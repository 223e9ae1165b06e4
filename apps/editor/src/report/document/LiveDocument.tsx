import type { Review, Words } from '@candour/schema'
import { ReportUndo, rootName, rootOf } from '@candour/schema/report'
import type { HocuspocusProvider } from '@hocuspocus/provider'
import { Collaboration } from '@tiptap/extension-collaboration'
import { type Editor, EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type * as Y from 'yjs'
import { CommentOnSelection } from '../../governance/index.ts'
import { complained, said, useMe } from '../../shell/index.ts'
import { SelectionMenu } from '../bubble-menu/SelectionMenu.tsx'
import { FindBar } from '../find/FindBar.tsx'
import { useFindKeys } from '../find/use-find-keys.ts'
import { FootnoteList } from '../footnotes/FootnoteList.tsx'
import { acceptedImages } from '../images/image-files.ts'
import { insertImages } from '../images/insert-images.ts'
import type { Surface } from '../node-views/surface.ts'
import { goToNode } from '../page/go-to.ts'
import { ReadingHint } from '../reading/ReadingHint.tsx'
import { ReadingSurface } from '../reading/reading-surface.ts'
import { KeyboardDialog } from '../shortcuts/KeyboardDialog.tsx'
import { SlashMenu } from '../slash-menu/SlashMenu.tsx'
import { SlashMenuState } from '../slash-menu/slash-menu.ts'
import { StructureKeys } from '../structure/index.ts'
import { BeginWithTemplate } from '../templates/BeginWithTemplate.tsx'
import { Toolbar } from '../toolbar/Toolbar.tsx'
import type { Bench } from '../tools/tool.ts'
import { WordCount } from '../word-count/WordCount.tsx'
import { carets } from './carets.ts'
import { type Handlers, shownExtensions, writingExtensions } from './document-extensions.ts'
import { emptyLine, insertPart } from './insert-part.ts'
import type { PartType } from './layers.ts'
import { OpenLayer } from './OpenLayer.tsx'
import { turnInto } from './turn-into.ts'

interface LiveDocumentProps {
  review: Review
  words: Words
  ydoc: Y.Doc
  provider: HocuspocusProvider
  mayWrite: boolean
  surface: Surface
  /** The document that is searched when the focus is in neither. */
  first: boolean
  /** Tells the page which editor stands here, and null when it goes. */
  onEditor: (editor: Editor | null) => void
}

type Say = Handlers['say']
const say: Say = (sentence, how) => {
  if (how === 'notice') said(sentence)
  else complained(sentence, { goesAfter: 9_000 })
}

/** One document of the review, live. Mounted only once it has been loaded, so that it is never empty by mistake. */
export function LiveDocument({ review, words, ydoc, provider, mayWrite, surface, first, onEditor }: LiveDocumentProps) {
  const { kind, layers } = surface
  const { name } = useMe()
  const slash = useMemo(() => new SlashMenuState(), [])
  const handlers = useRef<Handlers | null>(null)
  const [help, setHelp] = useState(false)
  const undo = useMemo(() => new ReportUndo(rootOf(ydoc)), [ydoc])
  const extensions = useMemo(
    () => [
      ...shownExtensions(surface),
      ...writingExtensions({
        surface,
        reviewId: review.id,
        slash,
        handlers: {
          run: tool => handlers.current?.run(tool),
          toolbar: () => handlers.current?.toolbar(),
          replace: () => handlers.current?.replace(),
          details: () => handlers.current?.details() ?? false,
          say,
        },
      }),
      Collaboration.configure({ document: ydoc, field: rootName, yUndoOptions: { undoManager: undo } }),
      ReadingSurface.configure({ kind, help: () => setHelp(true) }),
      StructureKeys.configure({ words, say: said }),
      carets(provider, name),
    ],
    [surface, kind, review.id, slash, ydoc, undo, provider, name, words],
  )
  const label = kind === 'report' ? words.editor.page.reportEditor : words.editor.page.responseEditor
  const editor = useEditor(
    {
      extensions,
      editable: mayWrite,
      injectCSS: false,
      shouldRerenderOnTransaction: false,
      enableContentCheck: false,
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': label,
          class: 'text',
          spellcheck: 'true',
          lang: 'en-GB',
        },
      },
    },
    [extensions, label],
  )

  useEffect(() => {
    onEditor(editor)
    return () => onEditor(null)
  }, [editor, onEditor])
  useEffect(() => {
    if (editor.isEditable !== mayWrite) editor.setEditable(mayWrite, false)
    // The lines on the page say different things to who may write and who reads.
    surface.parts.tellAgain()
  }, [editor, mayWrite, surface])

  const [finding, setFinding] = useState<{ asked: number } | null>(null)
  const frame = useRef<HTMLDivElement>(null)
  const toolbar = useRef<HTMLDivElement>(null)
  const file = useRef<HTMLInputElement>(null)
  const find = () => setFinding(before => ({ asked: (before?.asked ?? 0) + 1 }))
  const bench: Bench = {
    editor,
    kind,
    words,
    layers,
    chooseImage: () => file.current?.click(),
    find,
    help: () => setHelp(true),
    comment: () => surface.comments.onBegin(kind),
    makePart: (type: PartType) => {
      if (type === 'action' || emptyLine(editor) !== null) insertPart(editor, type)
      else {
        const turned = turnInto({ editor, ydoc, kind, undo }, type)
        if ('refused' in turned) say(words.editor.refusedStructure[turned.refused], 'refusal')
        else requestAnimationFrame(() => goToNode(editor, turned.id))
      }
    },
  }
  handlers.current = {
    run: tool => tool.run(bench),
    toolbar: () => toolbar.current?.querySelector<HTMLElement>('[data-toolbar-item][tabindex="0"]')?.focus(),
    replace: find,
    details: () => openDetails(editor),
    say,
  }

  useFindKeys(frame, first, find)

  return (
    <div ref={frame} className="document">
      {mayWrite ? (
        <Toolbar
          bench={bench}
          name={kind === 'report' ? words.editor.page.report : words.editor.page.response}
          handle={toolbar}
        />
      ) : null}
      {finding === null ? null : (
        <FindBar editor={editor} words={words} mayReplace={mayWrite} asked={finding.asked} onClose={() => setFinding(null)} />
      )}
      <div className="sheet-of-text">
        {mayWrite ? (
          <BeginWithTemplate
            reviewId={review.id}
            ydoc={ydoc}
            kind={kind}
            method={review.method}
            words={words}
            onBegun={() => editor.commands.focus('start')}
          />
        ) : null}
        <EditorContent editor={editor} className="text-frame" />
        <FootnoteList footnotes={surface.footnotes} words={words} onGoTo={surface.goTo} />
      </div>
      {mayWrite ? null : <ReadingHint kind={kind} words={words} mayComment={surface.comments.mayComment(kind)} />}
      <WordCount editor={editor} words={words} />
      <OpenLayer editor={editor} surface={surface} />
      <CommentOnSelection editor={editor} kind={kind} desk={surface.comments} words={words} />
      {mayWrite ? (
        <>
          <SlashMenu editor={editor} menu={slash} words={words} />
          <SelectionMenu bench={bench} layers={layers} />
          <input
            ref={file}
            type="file"
            accept={acceptedImages}
            multiple
            hidden
            aria-label={words.editor.image.choose}
            onChange={event => {
              const chosen = [...(event.currentTarget.files ?? [])]
              event.currentTarget.value = ''
              void insertImages(editor, { place: { kind, reviewId: review.id }, words, say }, chosen, editor.state.selection.from)
            }}
          />
        </>
      ) : null}
      <KeyboardDialog kind={kind} words={words} writes={mayWrite} opened={help} onClose={() => setHelp(false)} />
    </div>
  )
}

/** Opens the details of the innermost part the caret is in. */
function openDetails(editor: Editor): boolean {
  const { $from } = editor.state.selection
  for (let depth = $from.depth; depth > 0; depth--) {
    if ($from.node(depth).type.spec.group !== 'part') continue
    const dom = editor.view.nodeDOM($from.before(depth))
    const line = dom instanceof HTMLElement ? dom.querySelector<HTMLButtonElement>(':scope > .part-head > .part-line') : null
    line?.click()
    return line !== null
  }
  return false
}
