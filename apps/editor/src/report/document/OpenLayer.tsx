import type { Editor } from '@tiptap/react'
import { useSyncExternalStore } from 'react'
import { DetailsLayer } from '../attributes/DetailsLayer.tsx'
import { ReferencePicker } from '../cross-references/ReferencePicker.tsx'
import { FootnoteLayer } from '../footnotes/FootnoteLayer.tsx'
import { ImageLayer } from '../images/ImageLayer.tsx'
import { LinkLayer } from '../links/LinkLayer.tsx'
import type { Surface } from '../node-views/surface.ts'

/** The one thing that is open over a document. */
export function OpenLayer({ editor, surface }: { editor: Editor; surface: Surface }) {
  const { layers, words, parts, footnotes } = surface
  const layer = useSyncExternalStore(layers.subscribe, layers.current)
  if (layer === null) return null
  const shared = { editor, words, onClose: layers.close }
  switch (layer.kind) {
    case 'details':
      return <DetailsLayer key={layers.opened} {...shared} parts={parts} layer={layer} />
    case 'footnote':
      return <FootnoteLayer key={layers.opened} {...shared} footnotes={footnotes} place={layer.place} anchor={layer.anchor} />
    case 'image':
      return (
        <ImageLayer
          key={layers.opened}
          {...shared}
          place={layer.place}
          anchor={layer.anchor}
          fileNameOf={surface.imageFileName}
        />
      )
    case 'link':
      return <LinkLayer {...shared} />
    case 'cross-reference':
      return <ReferencePicker {...shared} parts={parts} />
  }
}
