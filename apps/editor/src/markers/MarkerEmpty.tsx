import type { LiveResult } from '@candour/checks'
import type { DocumentKind, Words } from '@candour/schema'
import { Button } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import type { Marker } from './marker.ts'

interface MarkerEmptyProps {
  marker: Marker
  result: LiveResult | null
  words: Words
  editors: Readonly<Record<DocumentKind, Editor | null>>
  reveal: ((kind: DocumentKind) => void) | undefined
}

/** Where there is nothing to look at yet: one sentence, and one thing to do. */
export function MarkerEmpty({ marker, result, words, editors, reveal }: MarkerEmptyProps) {
  const { empty } = words.markers
  const kind = marker === 16 ? 'response' : 'report'
  const editor = editors[kind]
  if (editor === null) return <p className="marker-empty">{kind === 'report' ? empty.closed : empty.closedResponse}</p>
  if (result?.begun[kind] !== false) return null
  return (
    <div className="marker-empty">
      <p>{empty[kind]}</p>
      <Button
        size="sm"
        variant="light"
        onClick={() => {
          reveal?.(kind)
          requestAnimationFrame(() => {
            if (editor.isEditable) editor.commands.focus('start')
            else editor.view.dom.scrollIntoView({ block: 'start' })
          })
        }}
      >
        {kind === 'report' ? empty.reportAction : empty.responseAction}
      </Button>
    </div>
  )
}
