import type { Words } from '@candour/schema'
import { Avatar, Menu, UnstyledButton, VisuallyHidden } from '@mantine/core'
import type { SomebodyHere } from './presence.ts'

interface PeopleHereProps {
  people: SomebodyHere[]
  /** The connection that is followed, if any. */
  followed: number | null
  onFollow: (client: number | null) => void
  words: Words
}

const initials = (name: string) =>
  name
    .split(/\s+/)
    .map(part => part.charAt(0))
    .slice(0, 2)
    .join('')
    .toUpperCase()

/** Who is here, as one quiet row of initials that opens to names, with 'follow' for everybody who has a caret. */
export function PeopleHere({ people, followed, onFollow, words }: PeopleHereProps) {
  const t = words.sync
  if (people.length === 0) return null
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <UnstyledButton className="people-here">
          {/* The name holds what is seen, the initials, so that who speaks to the page can say them. */}
          <VisuallyHidden>{t.peopleHere(people.length)}</VisuallyHidden>
          <Avatar.Group spacing="sm">
            {people.slice(0, 4).map(({ client, person }) => (
              <Avatar
                key={client}
                size="sm"
                radius="xl"
                className="people-here-avatar"
                styles={{ placeholder: { borderColor: person.color } }}
              >
                {initials(person.name)}
              </Avatar>
            ))}
            {people.length > 4 ? (
              <Avatar size="sm" radius="xl">
                +{people.length - 4}
              </Avatar>
            ) : null}
          </Avatar.Group>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t.peopleHere(people.length)}</Menu.Label>
        {people.map(({ client, person, hasCaret }) => (
          <Menu.Item
            key={client}
            disabled={!hasCaret && followed !== client}
            onClick={() => onFollow(followed === client ? null : client)}
          >
            {followed === client ? t.stopFollowing(person.name) : hasCaret ? t.follow(person.name) : t.noCaretYet(person.name)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
