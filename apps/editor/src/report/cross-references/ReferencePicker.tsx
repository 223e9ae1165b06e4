import type { Words } from '@candour/schema'
import { Combobox, Text, TextInput, useCombobox } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { AnchoredLayer } from '../document/AnchoredLayer.tsx'
import { rectOfSelection } from '../document/rect-of-selection.ts'
import type { ReviewParts } from '../document/review-parts.ts'
import { matchingTargets } from './targets.ts'

interface ReferencePickerProps {
  editor: Editor
  words: Words
  parts: ReviewParts
  onClose: () => void
}

/** Picks what the text refers to; what it says then follows from where that part stands. */
export function ReferencePicker(props: ReferencePickerProps) {
  const { editor, words, onClose } = props
  const close = () => {
    onClose()
    editor.view.focus()
  }
  return (
    <AnchoredLayer
      rect={() => rectOfSelection(editor)}
      trap
      label={words.editor.crossReference.title}
      onClose={close}
      className="reference-layer"
    >
      <Targets {...props} />
    </AnchoredLayer>
  )
}

function Targets({ editor, words, parts, onClose }: ReferencePickerProps) {
  const t = words.editor.crossReference
  const [search, setSearch] = useState('')
  const combobox = useCombobox({ opened: true })
  const groups = matchingTargets(parts, words, search)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new search begins at its first answer.
  useEffect(() => void combobox.selectFirstOption(), [search])

  const pick = (targetId: string) => {
    onClose()
    editor.chain().focus().insertContent({ type: 'crossReference', attrs: { targetId } }).run()
  }

  return (
    <Combobox store={combobox} onOptionSubmit={pick} withinPortal={false}>
      <Combobox.EventsTarget>
        <TextInput
          size="sm"
          label={t.title}
          placeholder={t.search}
          value={search}
          onChange={event => setSearch(event.currentTarget.value)}
          data-autofocus
        />
      </Combobox.EventsTarget>
      <Combobox.Options mah={260} className="reference-options" aria-label={t.title}>
        {groups.length === 0 ? <Combobox.Empty>{t.nothing}</Combobox.Empty> : null}
        {groups.map(({ title, targets }) => (
          <Combobox.Group key={title} label={title}>
            {targets.map(({ id, name, headline }) => (
              <Combobox.Option key={id} value={id}>
                <Text size="sm" fw={600} component="span">
                  {name}
                </Text>{' '}
                <Text size="sm" component="span" c="dimmed">
                  {headline}
                </Text>
              </Combobox.Option>
            ))}
          </Combobox.Group>
        ))}
      </Combobox.Options>
    </Combobox>
  )
}
