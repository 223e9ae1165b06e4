import { ActionIcon, type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core'
import { IconCheck, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'
import { useWords } from '../words.ts'

const choices: readonly MantineColorScheme[] = ['auto', 'light', 'dark']
const icons = { auto: IconDeviceDesktop, light: IconSun, dark: IconMoon }

/** Light, dark, or as the device has it; remembered on this device. */
export function ColourSchemeMenu() {
  const t = useWords().shell
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const Icon = icons[colorScheme]
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t.coloursNow(t.colourChoices[colorScheme])}>
          <Icon size={20} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t.colours}</Menu.Label>
        {choices.map(choice => {
          const ChoiceIcon = icons[choice]
          const chosen = choice === colorScheme
          return (
            <Menu.Item
              key={choice}
              role="menuitemradio"
              aria-checked={chosen}
              leftSection={<ChoiceIcon size={18} stroke={1.6} aria-hidden />}
              rightSection={chosen ? <IconCheck size={16} aria-hidden /> : null}
              onClick={() => setColorScheme(choice)}
            >
              {t.colourChoices[choice]}
            </Menu.Item>
          )
        })}
      </Menu.Dropdown>
    </Menu>
  )
}
