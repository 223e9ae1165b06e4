import type { Words } from '@candour/schema'
import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { IconLayoutColumns } from '@tabler/icons-react'
import { type Arrangement, arrangements, type Layout } from './layout.ts'

interface ViewMenuProps {
  layout: Layout
  words: Words
  /** Side by side needs the room of a larger screen; outline and panel are sheets on a small one. */
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
      <Tooltip label={page.arrangement}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={page.arrangementMenu}>
            <IconLayoutColumns size={20} stroke={1.6} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
      </Tooltip>
      <Menu.Dropdown>
        <Menu.Label>{page.arrangement}</Menu.Label>
        <Menu.RadioGroup
          value={layout.arrangement}
          onChange={value => {
            const arrangement = arrangements.find(known => known === value)
            if (arrangement !== undefined) onChange({ arrangement })
          }}
        >
          {choices.map(arrangement => (
            <Menu.RadioItem key={arrangement} value={arrangement} closeMenuOnClick>
              {names[arrangement]}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        {small ? null : (
          <>
            <Menu.Divider />
            <Menu.CheckboxItem checked={layout.outline} onChange={outline => onChange({ outline })}>
              {page.outline}
            </Menu.CheckboxItem>
            <Menu.CheckboxItem checked={layout.panel} onChange={panel => onChange({ panel })}>
              {page.panel}
            </Menu.CheckboxItem>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
