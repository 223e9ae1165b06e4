import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconPlus } from '@tabler/icons-react'
import { useEditorState } from '@tiptap/react'
import type { ReactNode, Ref } from 'react'
import { TableMenu } from '../tables/TableMenu.tsx'
import { shortcutText } from '../tools/shortcut-text.ts'
import type { Bench, Tool } from '../tools/tool.ts'
import {
  blockTools,
  historyTools,
  insertTools,
  markTools,
  moreMarkTools,
  pageTools,
  partTools,
  styleTools,
} from '../tools/tools.ts'
import { useRovingToolbar } from './roving.ts'
import { ToolButton } from './ToolButton.tsx'

interface ToolbarProps {
  bench: Bench
  name: string
  /** Set to an element so that the page can bring the focus here (Alt+F10). */
  handle: Ref<HTMLDivElement>
}

/** Everything that formats, in one row with one stop for Tab. */
export function Toolbar({ bench, name, handle }: ToolbarProps) {
  const { editor, words, kind } = bench
  const t = words.editor.toolbar
  const styles = styleTools(words)
  const parts = partTools(kind, words)
  const plain = [...markTools(words), ...blockTools(words), ...insertTools(words)]
  const history = historyTools(words)
  const state = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      on: [...plain, ...parts].filter(tool => tool.isOn?.(now) === true).map(({ id }) => id),
      off: history.filter(tool => tool.can?.(now) === false).map(({ id }) => id),
      style: now.isActive('headline') ? t.headline : (styles.find(tool => tool.isOn?.(now) === true)?.name ?? t.style),
      inTable: now.isActive('table'),
    }),
  })
  const roving = useRovingToolbar(() => editor.view.focus())
  const button = (tool: Tool) => (
    <ToolButton
      key={tool.id}
      tool={tool}
      words={words}
      on={tool.isOn === undefined ? undefined : state.on.includes(tool.id)}
      off={state.off.includes(tool.id)}
      onRun={() => tool.run(bench)}
    />
  )

  return (
    <div ref={handle} className="toolbar-frame">
      <div
        ref={roving.bar}
        role="toolbar"
        aria-label={t.label(name)}
        className="toolbar"
        onFocus={roving.onFocus}
        onKeyDownCapture={roving.onKeyDown}
      >
        <Group>{history.map(button)}</Group>
        <Group>
          <ToolMenu label={t.style} shown={state.style} tools={styles} more={moreMarkTools(words)} bench={bench} />
        </Group>
        <Group>{markTools(words).map(button)}</Group>
        <Group>{blockTools(words).map(button)}</Group>
        <Group>
          {insertTools(words).map(button)}
          <TableMenu bench={bench} inTable={state.inTable} />
        </Group>
        <Group>
          <ToolMenu label={t.turnInto} shown={t.turnInto} tools={parts} bench={bench} icon />
        </Group>
        <Group>{pageTools(words).map(button)}</Group>
      </div>
    </div>
  )
}

function Group({ children }: { children: ReactNode }) {
  return <div className="tool-group">{children}</div>
}

interface ToolMenuProps {
  label: string
  shown: string
  tools: readonly Tool[]
  /** Below a line: what is seldom wanted. */
  more?: readonly Tool[]
  bench: Bench
  icon?: boolean
}

function ToolMenu({ label, shown, tools, more = [], bench, icon = false }: ToolMenuProps) {
  const item = (tool: Tool) => (
    <Menu.Item
      key={tool.id}
      leftSection={<tool.icon size={18} aria-hidden="true" />}
      rightSection={tool.keys === undefined ? null : <kbd className="menu-keys">{shortcutText(tool.keys)}</kbd>}
      onClick={() => tool.run(bench)}
    >
      {tool.name}
    </Menu.Item>
  )
  return (
    <Menu position="bottom-start" withinPortal returnFocus={false}>
      <Menu.Target>
        <Button
          data-toolbar-item
          variant="subtle"
          color="gray"
          size="compact-sm"
          className="tool-menu"
          aria-label={shown === label ? label : `${label}: ${shown}`}
          leftSection={icon ? <IconPlus size={16} aria-hidden="true" /> : undefined}
          rightSection={<IconChevronDown size={14} aria-hidden="true" />}
        >
          {shown}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {tools.map(item)}
        {more.length === 0 ? null : <Menu.Divider />}
        {more.map(item)}
      </Menu.Dropdown>
    </Menu>
  )
}
