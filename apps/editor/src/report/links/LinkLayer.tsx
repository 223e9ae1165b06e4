import type { Words } from '@candour/schema'
import { allowedHref } from '@candour/schema/report'
import { Button, Group, TextInput } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { type FormEvent, useState } from 'react'
import { AnchoredLayer } from '../document/AnchoredLayer.tsx'
import { rectOfSelection } from '../document/rect-of-selection.ts'
import { addressFrom } from './address-from.ts'

interface LinkLayerProps {
  editor: Editor
  words: Words
  onClose: () => void
}

/** Where the selected words lead. Only https, http and e-mail addresses. */
export function LinkLayer({ editor, words, onClose }: LinkLayerProps) {
  const t = words.editor.link
  const known: unknown = editor.getAttributes('link').href
  const before = typeof known === 'string' ? known : ''
  const [address, setAddress] = useState(before)
  const [wrong, setWrong] = useState(false)

  const close = () => {
    onClose()
    editor.view.focus()
  }
  const set = (event: FormEvent) => {
    event.preventDefault()
    const href = addressFrom(address)
    if (!allowedHref(href)) {
      setWrong(true)
      return
    }
    const chain = editor.chain().focus().extendMarkRange('link')
    if (editor.state.selection.empty && before === '') {
      chain.insertContent({ type: 'text', text: address.trim(), marks: [{ type: 'link', attrs: { href } }] }).run()
    } else chain.setLink({ href }).run()
    onClose()
  }
  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
    onClose()
  }

  return (
    <AnchoredLayer rect={() => rectOfSelection(editor)} trap label={t.title} onClose={close} className="link-layer">
      <form onSubmit={set}>
        <TextInput
          size="sm"
          label={t.address}
          placeholder={t.placeholder}
          value={address}
          error={wrong ? t.wrong : undefined}
          onChange={event => {
            setAddress(event.currentTarget.value)
            setWrong(false)
          }}
          data-autofocus
          inputMode="url"
          autoComplete="off"
        />
        <Group gap="xs" mt="sm">
          <Button size="xs" type="submit">
            {t.set}
          </Button>
          {before === '' ? null : (
            <>
              <Button size="xs" variant="default" onClick={remove}>
                {t.remove}
              </Button>
              <Button size="xs" variant="subtle" component="a" href={before} target="_blank" rel="noopener noreferrer">
                {t.open}
              </Button>
            </>
          )}
        </Group>
      </form>
    </AnchoredLayer>
  )
}
