import type { DocumentKind, Words } from '@candour/schema'
import { Modal, Table, Text } from '@mantine/core'
import { onApple, shortcutText } from '../tools/shortcut-text.ts'
import type { Tool } from '../tools/tool.ts'
import {
  blockTools,
  commentTool,
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
  /** Whether this person writes the document: whoever reads it has other keys. */
  writes: boolean
  opened: boolean
  onClose: () => void
}

interface Group {
  title: string
  rows: readonly { keys: string; name: string }[]
}

const fromTools = (tools: readonly Tool[]) => tools.flatMap(({ keys, name }) => (keys === undefined ? [] : [{ keys, name }]))

/** What walks over words and to the ends of the text, on this keyboard. */
const farther = onApple ? { word: 'Alt', ends: 'Mod-↑ / ↓' } : { word: 'Ctrl', ends: 'Ctrl-Home / End' }

function readingGroups(words: Words): Group[] {
  const { reading: t, shortcuts } = words.editor
  return [
    {
      title: t.walking,
      rows: [
        { keys: '← / → / ↑ / ↓', name: t.keys.walk },
        { keys: `${farther.word}-← / →`, name: t.keys.word },
        { keys: `${farther.word}-↑ / ↓`, name: t.keys.paragraph },
        { keys: 'Home / End', name: t.keys.line },
        { keys: farther.ends, name: t.keys.ends },
        { keys: 'Shift', name: t.keys.select },
      ],
    },
    {
      title: shortcuts.groups.moving,
      rows: [
        commentRow(words),
        { keys: 'Mod-f', name: words.editor.find.find },
        { keys: 'Tab', name: t.keys.next },
        { keys: 'Escape', name: t.keys.leave },
        { keys: 'Mod-/', name: shortcuts.help },
      ],
    },
  ]
}

const commentRow = (words: Words) => ({ keys: commentTool(words).keys ?? '', name: words.editor.shortcuts.comment })

function writingGroups(kind: DocumentKind, words: Words): Group[] {
  const t = words.editor.shortcuts
  return [
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
        commentRow(words),
        ...fromTools(pageTools(words).filter(({ id }) => id === 'find')),
        { keys: 'Mod-h', name: words.editor.find.replace },
        { keys: 'Tab', name: t.inTable },
        { keys: 'Escape', name: t.leave },
        { keys: 'Mod-/', name: t.help },
      ],
    },
  ]
}

/** Every key of the text in one list, made from the tools themselves so that it cannot be out of date. */
export function KeyboardDialog({ kind, words, writes, opened, onClose }: KeyboardDialogProps) {
  const t = words.editor.shortcuts
  const groups = writes ? writingGroups(kind, words) : readingGroups(words)
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t.title}
      size="lg"
      closeButtonProps={{ 'aria-label': words.editor.page.close }}
    >
      <Text size="sm" mb="md">
        {t.intro} {writes ? t.escapeHint : words.editor.reading.notes}
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
