import type { Words } from '@candour/schema'
import { ActionIcon, Tooltip } from '@mantine/core'
import { shortcutText } from '../tools/shortcut-text.ts'
import type { Tool } from '../tools/tool.ts'

interface ToolButtonProps {
  tool: Tool
  words: Words
  /** Whether it is on; undefined for what does something once. */
  on?: boolean | undefined
  off?: boolean
  onRun: () => void
}

export function ToolButton({ tool, words, on, off = false, onRun }: ToolButtonProps) {
  const label = tool.keys === undefined ? tool.name : words.editor.toolbar.withShortcut(tool.name, shortcutText(tool.keys))
  return (
    <Tooltip label={label}>
      <ActionIcon
        data-toolbar-item
        variant={on === true ? 'light' : 'subtle'}
        color={on === true ? 'ink' : 'gray'}
        size={28}
        className="tool"
        aria-label={tool.name}
        aria-pressed={on}
        aria-keyshortcuts={tool.keys?.replace('Mod', 'Control').replaceAll('-', '+')}
        disabled={off}
        onMouseDown={event => event.preventDefault()}
        onClick={onRun}
      >
        <tool.icon size={19} stroke={1.75} aria-hidden="true" />
      </ActionIcon>
    </Tooltip>
  )
}
