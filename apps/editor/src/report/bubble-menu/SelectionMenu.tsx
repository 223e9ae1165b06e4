import { Button } from '@mantine/core'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import { useEditorState } from '@tiptap/react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { AnchoredLayer } from '../document/AnchoredLayer.tsx'
import type { Layers } from '../document/layers.ts'
import { rectOfSelection } from '../document/rect-of-selection.ts'
import { useRovingToolbar } from '../toolbar/roving.ts'
import { ToolButton } from '../toolbar/ToolButton.tsx'
import type { Bench } from '../tools/tool.ts'
import { commentTool, insertTools, markTools, partTools } from '../tools/tools.ts'

const patience = 250

/** For selected words: bold, italic, link, and turning the passage into a part. Comes when the selection has come to rest. */
export function SelectionMenu({ bench, layers }: { bench: Bench; layers: Layers }) {
  const { editor, words, kind } = bench
  const tools = [...markTools(words).slice(0, 2), ...insertTools(words).filter(({ id }) => id === 'link'), commentTool(words)]
  const state = useEditorState({
    editor,
    selector: ({ editor: { state: now, isFocused, isEditable } }) => {
      const { selection } = now
      const wanted = isEditable && isFocused && selection instanceof TextSelection && !selection.empty
      const onlySpace =
        wanted && now.doc.textBetween(selection.from, Math.min(selection.to, selection.from + 200), ' ', ' ').trim() === ''
      return {
        key: wanted && !onlySpace && !(selection instanceof NodeSelection) ? `${selection.from}-${selection.to}` : '',
        on: tools.filter(tool => tool.isOn?.(editor) === true).map(({ id }) => id),
      }
    },
  })
  const [shown, setShown] = useState('')
  useEffect(() => {
    if (state.key === '') {
      setShown('')
      return
    }
    const timer = window.setTimeout(() => setShown(state.key), patience)
    return () => window.clearTimeout(timer)
  }, [state.key])
  const busy = useSyncExternalStore(layers.subscribe, layers.current) !== null
  const roving = useRovingToolbar(() => editor.view.focus())

  if (busy || shown === '' || shown !== state.key) return null
  return (
    <AnchoredLayer rect={() => rectOfSelection(editor)} side="above" className="selection-menu">
      <div
        ref={roving.bar}
        role="toolbar"
        aria-label={words.editor.selectionMenu}
        className="toolbar"
        onFocus={roving.onFocus}
        onKeyDownCapture={roving.onKeyDown}
        onMouseDown={event => event.preventDefault()}
      >
        {tools.map(tool => (
          <ToolButton key={tool.id} tool={tool} words={words} on={state.on.includes(tool.id)} onRun={() => tool.run(bench)} />
        ))}
        {partTools(kind, words)
          .filter(({ id }) => id !== 'action')
          .map(tool => (
            <Button
              key={tool.id}
              data-toolbar-item
              variant="subtle"
              color="gray"
              size="compact-sm"
              className="tool-menu"
              aria-label={words.editor.parts.turnInto(tool.name)}
              leftSection={<tool.icon size={16} aria-hidden="true" />}
              onClick={() => tool.run(bench)}
            >
              {tool.name}
            </Button>
          ))}
      </div>
    </AnchoredLayer>
  )
}
