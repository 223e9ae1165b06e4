import { identifiersInFileName } from '@candour/checks'
import { type DocumentKind, may, type Review, type Words } from '@candour/schema'
import { useQueryClient } from '@tanstack/react-query'
import type { Editor } from '@tiptap/core'
import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { beginCommentOnNode, CommentDesk } from '../../governance/index.ts'
import { addressOf, call, read, useAsker } from '../../shell/index.ts'
import type { ConnectionView } from '../../sync/index.ts'
import { FootnoteNumbers } from '../document/footnote-numbers.ts'
import { appendPart } from '../document/insert-part.ts'
import { Layers } from '../document/layers.ts'
import { ReviewParts } from '../document/review-parts.ts'
import type { Surface } from '../node-views/surface.ts'
import { goToNode } from './go-to.ts'

interface WritingInput {
  review: Review
  words: Words
  views: Readonly<Record<DocumentKind, ConnectionView>>
  /** Makes sure that a document is on the screen before somebody is taken there. */
  reveal: (kind: DocumentKind) => void
}

type Editors = Readonly<Record<DocumentKind, Editor | null>>

/** What the two documents of the page share: their editors, their parts, the ways between them. */
export function useWriting({ review, words, views, reveal }: WritingInput) {
  const asker = useAsker(review)
  const queries = useQueryClient()
  const desk = useMemo(() => new CommentDesk(), [])
  const parts = useMemo(() => new ReviewParts(words), [words])
  const [editors, setEditors] = useState<Editors>({ report: null, response: null })

  const mayRespond = views.response.state.phase === 'open' && views.response.state.mayWrite && may(asker, 'response.write')
  const seesRegister = may(asker, 'register.see')
  const latest = useRef({ editors, mayRespond, reveal, seesRegister })
  latest.current = { editors, mayRespond, reveal, seesRegister }

  const goTo = useCallback(
    (id: string) => {
      const kind = parts.documentOf(id) ?? documentWith(latest.current.editors, id)
      if (kind === null) return
      latest.current.reveal(kind)
      // The document may only now be coming onto the screen.
      requestAnimationFrame(() => {
        const editor = latest.current.editors[kind]
        if (editor !== null) goToNode(editor, id)
      })
    },
    [parts],
  )
  const respond = useCallback(
    (id: string) => {
      const known = parts.responseTo(id)
      if (known !== undefined) {
        goTo(known.id)
        return
      }
      latest.current.reveal('response')
      requestAnimationFrame(() => {
        const editor = latest.current.editors.response
        if (editor !== null) appendPart(editor, 'boardResponse', { answersId: id })
      })
    },
    [goTo, parts],
  )
  const surfaces = useMemo(() => {
    const surface = (kind: DocumentKind): Surface => ({
      kind,
      words,
      parts,
      footnotes: new FootnoteNumbers(),
      layers: new Layers(),
      comments: desk,
      readRevision: (disagreementId, revision) =>
        call('disagreement.revision', { params: { review: review.id, disagreementId, revision: String(revision) } }),
      commentOn: id => {
        const editor = latest.current.editors[kind]
        if (editor !== null) beginCommentOnNode(editor, kind, desk, id)
      },
      imageAddress: imageId =>
        addressOf(kind === 'report' ? 'image.readInReport' : 'image.readInResponse', { params: { review: review.id, imageId } }),
      imageFileName: async imageId => {
        const params = { review: review.id, imageId }
        const { fileName } = await (kind === 'report'
          ? call('image.fileNameInReport', { params })
          : call('image.fileNameInResponse', { params }))
        if (fileName === null) return { fileName, identifying: [] }
        // Whoever may not see the register is not sent it; the server looks for them and tells its circle alone.
        const register = latest.current.seesRegister
          ? await queries.ensureQueryData(read('register.read', { params: { review: review.id } }))
          : []
        const identifying = identifiersInFileName(fileName, register).map(({ quote }) => quote)
        return { fileName, identifying: [...new Set(identifying)] }
      },
      goTo,
      respondTo: () => (latest.current.mayRespond ? respond : null),
    })
    return { report: surface('report'), response: surface('response') }
  }, [words, parts, desk, queries, review.id, goTo, respond])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the links to responses are drawn again when this right changes.
  useEffect(() => parts.tellAgain(), [parts, mayRespond])

  const onEditor = useMemo(() => {
    const of = (kind: DocumentKind) => (editor: Editor | null) => {
      const set = () => setEditors(before => ({ ...before, [kind]: editor }))
      if (editor === null) {
        parts.read(kind, null)
        set()
      }
      // Whoever has opened a long report may write before its outline and panels are drawn.
      else startTransition(set)
    }
    return { report: of('report'), response: of('response') }
  }, [parts])

  return { asker, desk, parts, editors, surfaces, onEditor, mayRespond, respond, goTo }
}

/** Footnotes and the like are no parts: look for the id itself. */
function documentWith(editors: Editors, id: string): DocumentKind | null {
  for (const kind of ['report', 'response'] as const) {
    if (editors[kind]?.view.dom.querySelector(`[data-id="${CSS.escape(id)}"]`)) return kind
  }
  return null
}
