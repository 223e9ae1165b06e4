import type { Words } from '@candour/schema'
import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { IconCheck, IconLayoutColumns } from '@tabler/icons-react'
import { type Arrangement, arrangements, type Layout } from './layout.ts'

interface ViewMenuProps {
  layout: Layout
  words: Words
  /** Side by side needs the room of a larger screen. */
  small: boolean
  onChange: (part: Partial<Layout>) => void
}

/** How report and response stand, and whether outline and panel are there. */
export function ViewMenu({ layout, words, small, onChange }: ViewMenuProps) {
  const { page } = words.editor
  const names: Record<Arrangement, string> = {
    below: page.below,
    beside: page.beside,
    report: page.onlyReport,
    response: page.onlyResponse,
  }
  const choices = arrangements.filter(arrangement => !small || arrangement !== 'beside')
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Tooltip label={page.arrangement}>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={page.arrangementMenu}>
            <IconLayoutColumns size={20} stroke={1.6} aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{page.arrangement}</Menu.Label>
        {choices.map(arrangement => (
          <Choice
            key={arrangement}
            name={names[arrangement]}
            role="menuitemradio"
            chosen={layout.arrangement === arrangement}
            onClick={() => onChange({ arrangement })}
          />
        ))}
        {small ? null : (
          <>
            <Menu.Divider />
            <Choice
              name={page.outline}
              role="menuitemcheckbox"
              chosen={layout.outline}
              onClick={() => onChange({ outline: !layout.outline })}
            />
            <Choice
              name={page.panel}
              role="menuitemcheckbox"
              chosen={layout.panel}
              onClick={() => onChange({ panel: !layout.panel })}
            />
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}

interface ChoiceProps {
  name: string
  role: 'menuitemradio' | 'menuitemcheckbox'
  chosen: boolean
  onClick: () => void
}

function Choice({ name, role, chosen, onClick }: ChoiceProps) {
  return (
    <Menu.Item
      role={role}
      aria-checked={chosen}
      rightSection={chosen ? <IconCheck size={16} aria-hidden="true" /> : <span className="choice-room" />}
      onClick={onClick}
    >
      {name}
    </Menu.Item>
  )
}
