import type { Words } from '@candour/schema'
import type { Editor } from '@tiptap/core'
import { useEffect, useId, useRef, useSyncExternalStore } from 'react'
import { AnchoredLayer } from '../document/AnchoredLayer.tsx'
import type { SlashMenuState } from './slash-menu.ts'

interface SlashMenuProps {
  editor: Editor
  menu: SlashMenuState
  words: Words
}

/** The list below a slash. The caret stays in the text; the chosen entry is told to assistive technology by the editor's own element. */
export function SlashMenu({ editor, menu, words }: SlashMenuProps) {
  const t = words.editor.slash
  const open = useSyncExternalStore(menu.subscribe, menu.current)
  const list = useId()
  const chosen = useRef<HTMLDivElement>(null)
  const chosenId = open !== null && open.tools.length > 0 ? `${list}-${open.chosen}` : null
  const isOpen = open !== null

  useEffect(() => {
    if (!isOpen) return
    const { dom } = editor.view
    dom.setAttribute('aria-haspopup', 'listbox')
    dom.setAttribute('aria-controls', list)
    return () => {
      for (const name of ['aria-haspopup', 'aria-controls', 'aria-activedescendant']) dom.removeAttribute(name)
    }
  }, [editor, isOpen, list])
  useEffect(() => {
    if (chosenId !== null) editor.view.dom.setAttribute('aria-activedescendant', chosenId)
    chosen.current?.scrollIntoView({ block: 'nearest' })
  }, [editor, chosenId])

  if (open === null) return null
  return (
    <AnchoredLayer rect={open.rect} className="slash-menu">
      <div id={list} role="listbox" aria-label={t.label}>
        {open.tools.map((tool, at) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the caret stays in the text; aria-activedescendant points here.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the editor's (arrows, Enter, Escape).
          <div
            key={tool.id}
            id={`${list}-${at}`}
            role="option"
            aria-selected={at === open.chosen}
            ref={at === open.chosen ? chosen : null}
            className="slash-option"
            onPointerMove={() => menu.choose(at)}
            onMouseDown={event => event.preventDefault()}
            onClick={() => open.pick(tool)}
          >
            <tool.icon size={18} aria-hidden="true" />
            <span className="slash-name">{tool.name}</span>
            {tool.hint === undefined ? null : <span className="slash-hint">{tool.hint}</span>}
          </div>
        ))}
      </div>
      {open.tools.length === 0 ? (
        <p className="slash-nothing" role="status">
          {t.nothing}
        </p>
      ) : null}
    </AnchoredLayer>
  )
}
