import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { IconTable } from '@tabler/icons-react'
import type { ChainedCommands } from '@tiptap/core'
import type { Bench } from '../tools/tool.ts'
import { tableTool } from '../tools/tools.ts'

interface TableMenuProps {
  bench: Bench
  inTable: boolean
}

/** Inserting a table; inside one, its rows, columns, headers and cells. */
export function TableMenu({ bench, inTable }: TableMenuProps) {
  const t = bench.words.editor.table
  const { editor } = bench
  const item = (name: string, change: (chain: ChainedCommands) => ChainedCommands) => (
    <Menu.Item onClick={() => void change(editor.chain().focus()).run()}>{name}</Menu.Item>
  )
  return (
    <Menu position="bottom-start" withinPortal returnFocus={false}>
      <Tooltip label={t.menu}>
        <Menu.Target>
          <ActionIcon
            data-toolbar-item
            variant={inTable ? 'light' : 'subtle'}
            color={inTable ? 'ink' : 'gray'}
            size={30}
            className="tool"
            aria-label={t.menu}
          >
            <IconTable size={19} stroke={1.75} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
      </Tooltip>
      <Menu.Dropdown>
        {inTable ? (
          <>
            {item(t.rowAbove, chain => chain.addRowBefore())}
            {item(t.rowBelow, chain => chain.addRowAfter())}
            {item(t.columnLeft, chain => chain.addColumnBefore())}
            {item(t.columnRight, chain => chain.addColumnAfter())}
            <Menu.Divider />
            {item(t.headerRow, chain => chain.toggleHeaderRow())}
            {item(t.headerColumn, chain => chain.toggleHeaderColumn())}
            {item(t.merge, chain => chain.mergeCells())}
            {item(t.split, chain => chain.splitCell())}
            <Menu.Divider />
            {item(t.deleteRow, chain => chain.deleteRow())}
            {item(t.deleteColumn, chain => chain.deleteColumn())}
            {item(t.remove, chain => chain.deleteTable())}
          </>
        ) : (
          <Menu.Item onClick={() => tableTool(bench.words).run(bench)}>{t.insert}</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
