import type { DocumentKind, Words } from '@candour/schema'
import type { Editor } from '@tiptap/core'
import { DocumentOutline } from './DocumentOutline.tsx'
import './outline.css'

export interface OutlineProps {
  words: Words
  /** The editors of the page; null where a document is not open. */
  editors: Readonly<Record<DocumentKind, Editor | null>>
  /** How many things are to be looked at, by the id of the heading or part. */
  attention?: ReadonlyMap<string, number>
  goTo: (id: string) => void
}

const nothing: ReadonlyMap<string, number> = new Map()

/** Headings, findings, analyses, recommendations and responses of both documents: where one is, goes, and what needs a look. */
export function Outline({ words, editors, attention = nothing, goTo }: OutlineProps) {
  return (
    <div className="outline">
      {(['report', 'response'] as const).map(kind => {
        const editor = editors[kind]
        return editor === null ? null : (
          <DocumentOutline key={kind} {...{ kind, words, editor, attention, goTo }} report={editors.report} />
        )
      })}
    </div>
  )
}
