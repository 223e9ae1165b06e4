import type { Words } from '@candour/schema'
import { FootnoteAttributes } from '@candour/schema/report'
import { Button, Group, Text, Textarea } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { AnchoredLayer } from '../document/AnchoredLayer.tsx'
import type { FootnoteNumbers } from '../document/footnote-numbers.ts'
import type { Place } from '../document/layers.ts'

interface FootnoteLayerProps {
  editor: Editor
  words: Words
  footnotes: FootnoteNumbers
  place: Place
  anchor: HTMLElement
  onClose: () => void
}

/** The text of one footnote, read or written beside its mark. */
export function FootnoteLayer({ editor, words, footnotes, place, anchor, onClose }: FootnoteLayerProps) {
  const t = words.editor.footnote
  const at = place()
  const note = FootnoteAttributes.parse((at === undefined ? null : editor.state.doc.nodeAt(at)?.attrs) ?? {})
  const [text, setText] = useState(note.text)
  const title = t.title(footnotes.numberOf(note.id))

  const keep = () => {
    const now = place()
    if (now === undefined || !editor.isEditable || text === note.text) return
    if (editor.state.doc.nodeAt(now)?.type.name !== 'footnote') return
    editor.view.dispatch(editor.state.tr.setNodeAttribute(now, 'text', text.trim()))
  }
  const done = () => {
    keep()
    onClose()
    const now = place()
    if (now !== undefined) editor.commands.focus(now + 1, { scrollIntoView: false })
  }
  const remove = () => {
    const now = place()
    onClose()
    if (now !== undefined)
      editor
        .chain()
        .focus()
        .deleteRange({ from: now, to: now + 1 })
        .run()
  }

  return (
    <AnchoredLayer
      rect={() => (anchor.isConnected ? anchor.getBoundingClientRect() : null)}
      trap
      label={title}
      onClose={done}
      className="footnote-layer"
    >
      {editor.isEditable ? (
        <>
          <Textarea
            size="sm"
            label={title}
            aria-label={`${title}. ${t.text}`}
            autosize
            minRows={2}
            maxRows={8}
            maxLength={4000}
            value={text}
            onChange={event => setText(event.currentTarget.value)}
            onBlur={keep}
            data-autofocus
          />
          <Group gap="xs" mt="sm">
            <Button size="xs" onClick={done}>
              {t.done}
            </Button>
            <Button size="xs" variant="default" onClick={remove}>
              {t.remove}
            </Button>
          </Group>
        </>
      ) : (
        <>
          <Text size="sm" fw={600}>
            {title}
          </Text>
          <Text size="sm">{note.text === '' ? t.empty : note.text}</Text>
          <Button size="xs" variant="default" mt="sm" onClick={done} data-autofocus>
            {words.editor.page.close}
          </Button>
        </>
      )}
    </AnchoredLayer>
  )
}
