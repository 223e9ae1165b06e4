import type { Person } from '@candour/schema'
import { Menu, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconDeviceLaptop, IconLogout, IconUser, IconUsers } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call } from '../interface/index.ts'
import { signingOut } from '../session/index.ts'
import { useWords } from '../words.ts'

/** One's own name, and what belongs to it: the account, signing out, and in a demonstration being somebody else. */
export function AccountMenu({ person, demo }: { person: Person; demo: boolean }) {
  const t = useWords().shell
  const signOut = useMutation({
    mutationKey: signingOut,
    mutationFn: () => call('session.end'),
    onSuccess: () => window.location.replace('/sign-in'),
  })
  return (
    // An item leads to another page, whose heading takes the focus; Escape gives it back to the button all the same.
    <Menu position="bottom-end" withinPortal returnFocus={false}>
      <Menu.Target>
        <UnstyledButton className="frame-account" aria-label={t.accountOf(person.name)}>
          <IconUser size={20} stroke={1.6} aria-hidden className="frame-account-icon" />
          <span className="frame-account-name">{person.name}</span>
          <IconChevronDown size={16} stroke={1.8} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{person.email}</Menu.Label>
        <Menu.Item component={Link} to="/sessions" leftSection={<IconDeviceLaptop size={18} stroke={1.6} aria-hidden />}>
          {t.yourSessions}
        </Menu.Item>
        {demo ? (
          <Menu.Item component={Link} to="/sign-in" leftSection={<IconUsers size={18} stroke={1.6} aria-hidden />}>
            {t.beSomebodyElse}
          </Menu.Item>
        ) : null}
        <Menu.Item leftSection={<IconLogout size={18} stroke={1.6} aria-hidden />} onClick={() => signOut.mutate()}>
          {t.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
