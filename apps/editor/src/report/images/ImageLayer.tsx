import type { Words } from '@candour/schema'
import { ImageAttributes } from '@candour/schema/report'
import { Button, Checkbox, Group, Textarea } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { AnchoredLayer } from '../document/AnchoredLayer.tsx'
import type { Place } from '../document/layers.ts'
import type { Surface } from '../node-views/surface.ts'
import { ImageFileName } from './ImageFileName.tsx'

interface ImageLayerProps {
  editor: Editor
  words: Words
  place: Place
  anchor: HTMLElement
  fileNameOf: Surface['imageFileName']
  onClose: () => void
}

/** What an image shows, in words, for those who hear the report; or that it only decorates. */
export function ImageLayer({ editor, words, place, anchor, fileNameOf, onClose }: ImageLayerProps) {
  const t = words.editor.image
  const at = place()
  const image = ImageAttributes.parse((at === undefined ? null : editor.state.doc.nodeAt(at)?.attrs) ?? {})
  const [alt, setAlt] = useState(image.alt)
  const [decorative, setDecorative] = useState(image.decorative)

  const done = () => {
    const now = place()
    onClose()
    if (now === undefined || !editor.isEditable || editor.state.doc.nodeAt(now)?.type.name !== 'image') return
    const { tr } = editor.state
    if (alt.trim() !== image.alt) tr.setNodeAttribute(now, 'alt', alt.trim())
    if (decorative !== image.decorative) tr.setNodeAttribute(now, 'decorative', decorative)
    if (tr.docChanged) editor.view.dispatch(tr)
    editor.view.focus()
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
      label={t.dialogTitle}
      onClose={done}
      className="image-layer"
    >
      <Textarea
        size="sm"
        label={t.alt}
        description={t.altWhy}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={1000}
        disabled={decorative}
        value={alt}
        onChange={event => setAlt(event.currentTarget.value)}
        data-autofocus
      />
      <Checkbox
        mt="sm"
        size="sm"
        label={t.decorative}
        checked={decorative}
        onChange={event => setDecorative(event.currentTarget.checked)}
      />
      <ImageFileName words={words} imageId={image.imageId} fileNameOf={fileNameOf} />
      <Group gap="xs" mt="sm">
        <Button size="xs" onClick={done}>
          {t.done}
        </Button>
        <Button size="xs" variant="default" onClick={remove}>
          {t.remove}
        </Button>
      </Group>
    </AnchoredLayer>
  )
}
