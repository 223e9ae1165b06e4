import type { Words } from '@candour/schema'
import { Button, Text } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { type ComponentType, useCallback, useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { ActionDetails } from '../../response/ActionDetails.tsx'
import { ResponseDetails } from '../../response/ResponseDetails.tsx'
import type { Layer, PartType } from '../document/layers.ts'
import type { ReviewParts } from '../document/review-parts.ts'
import { AnalysisDetails } from './AnalysisDetails.tsx'
import type { DetailsProps } from './details-props.ts'
import { FindingDetails } from './FindingDetails.tsx'
import { RecommendationDetails } from './RecommendationDetails.tsx'
import { placeOf, writeAttribute } from './write-attribute.ts'

const detailsOf: Record<PartType, ComponentType<DetailsProps>> = {
  finding: FindingDetails,
  analysis: AnalysisDetails,
  recommendation: RecommendationDetails,
  boardResponse: ResponseDetails,
  action: ActionDetails,
}

interface DetailsLayerProps {
  editor: Editor
  words: Words
  parts: ReviewParts
  layer: Extract<Layer, { kind: 'details' }>
  onClose: () => void
}

/** All attributes of one part, opened under its quiet line. Kept as they are typed; Escape goes back to the line. */
export function DetailsLayer({ editor, words, parts, layer, onClose }: DetailsLayerProps) {
  const { place, opener, slot, type } = layer
  const panel = useRef<HTMLElement>(null)
  const id = useRef<string | null>(null)
  const node = useEditorState({
    editor,
    selector: ({ editor: { state, isEditable } }) => {
      const at = id.current === null ? place() : placeOf(editor, id.current, place)
      const found = at === undefined ? null : state.doc.nodeAt(at)
      if (at === undefined || found?.type.name !== type) return null
      return { attributes: found.attrs, inside: state.doc.resolve(at).parent.type.name, editable: isEditable }
    },
  })
  const nodeId = node === null ? null : String(node.attributes.id)
  id.current ??= nodeId

  const close = useCallback(() => {
    onClose()
    opener.focus()
  }, [onClose, opener])
  useEffect(() => {
    const first = panel.current?.querySelector<HTMLElement>('input, select, textarea, button')
    first?.focus({ preventScroll: true })
    panel.current?.scrollIntoView({ block: 'nearest' })
  }, [])

  if (node === null) return null
  const Details = detailsOf[type]
  const name = parts.get(nodeId ?? '')?.name ?? words.editor.parts[type]
  return createPortal(
    <section
      ref={panel}
      className="details"
      aria-label={words.editor.line.open(name)}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        close()
      }}
    >
      <Details
        attributes={node.attributes}
        words={words}
        parts={parts}
        readOnly={!node.editable}
        inside={node.inside}
        write={(attribute, value) => {
          if (id.current !== null) writeAttribute(editor, id.current, place, attribute, value)
        }}
      />
      <div className="details-foot">
        <Button size="xs" variant="default" onClick={close}>
          {words.editor.fields.close}
        </Button>
        {node.editable ? (
          <Text size="xs" c="dimmed">
            {words.editor.fields.saveNote}
          </Text>
        ) : null}
      </div>
    </section>,
    slot,
  )
}
