import type { DocumentKind, Words } from '@candour/schema'
import { Modal, Table, Text } from '@mantine/core'
import { shortcutText } from '../tools/shortcut-text.ts'
import type { Tool } from '../tools/tool.ts'
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

interface KeyboardDialogProps {
  kind: DocumentKind
  words: Words
  opened: boolean
  onClose: () => void
}

/** Every key of the writing surface in one list, made from the tools themselves so that it cannot be out of date. */
export function KeyboardDialog({ kind, words, opened, onClose }: KeyboardDialogProps) {
  const t = words.editor.shortcuts
  const fromTools = (tools: readonly Tool[]) => tools.flatMap(({ keys, name }) => (keys === undefined ? [] : [{ keys, name }]))
  const groups = [
    {
      title: t.groups.text,
      rows: fromTools([...markTools(words), ...moreMarkTools(words), ...insertTools(words), ...historyTools(words)]),
    },
    { title: t.groups.blocks, rows: fromTools([...styleTools(words), ...blockTools(words)]) },
    {
      title: t.groups.parts,
      rows: [...fromTools(partTools(kind, words)), { keys: 'Mod-Enter', name: t.details }],
    },
    {
      title: t.groups.moving,
      rows: [
        { keys: '/', name: t.slash },
        { keys: 'Alt-F10', name: t.toolbar },
        ...fromTools(pageTools(words).filter(({ id }) => id === 'find')),
        { keys: 'Mod-h', name: words.editor.find.replace },
        { keys: 'Tab', name: t.inTable },
        { keys: 'Escape', name: t.leave },
        { keys: 'Mod-/', name: t.help },
      ],
    },
  ]
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t.title}
      size="lg"
      closeButtonProps={{ 'aria-label': words.editor.page.close }}
    >
      <Text size="sm" mb="md">
        {t.intro} {t.escapeHint}
      </Text>
      {groups.map(({ title, rows }) => (
        <Table key={title} className="keys-table" mb="md">
          <Table.Caption className="keys-caption">{title}</Table.Caption>
          <Table.Thead className="visually-hidden">
            <Table.Tr>
              <Table.Th scope="col">{t.does}</Table.Th>
              <Table.Th scope="col">{t.key}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ keys, name }) => (
              <Table.Tr key={keys + name}>
                <Table.Td>{name}</Table.Td>
                <Table.Td className="keys-cell">
                  <kbd>{shortcutText(keys)}</kbd>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ))}
    </Modal>
  )
}
