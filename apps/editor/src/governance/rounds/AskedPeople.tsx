import { type AccuracyRound, type Member, may, type Review, type Words } from '@candour/schema'
import { Checkbox, Stack } from '@mantine/core'

/** Members who may read what a round is about. */
export const mayBeAsked = (
  members: readonly Member[],
  { opening }: Pick<Review, 'opening'>,
  { document }: Pick<AccuracyRound, 'document'>,
): Member[] => members.filter(({ role }) => may({ userId: '', administrator: false, role }, `${document}.read`, { opening }))

interface AskedPeopleProps {
  people: readonly Member[]
  /** Whether somebody of the review is left out because they may not read it yet. */
  someMayNotRead: boolean
  words: Words
  value: string[]
  error: string | null
  onChange: (userIds: string[]) => void
}

/** Who is asked in a round. Only people who may read what they are asked about are named. */
export function AskedPeople({ people, someMayNotRead, words, value, error, onChange }: AskedPeopleProps) {
  const t = words.governance.rounds
  return (
    <Checkbox.Group
      label={t.ask}
      description={someMayNotRead ? t.someMayNotRead : undefined}
      error={error}
      value={value}
      onChange={onChange}
    >
      <Stack gap={8} my={6}>
        {people.map(({ userId, name, role }) => (
          <Checkbox
            key={userId}
            size="sm"
            value={userId}
            aria-invalid={error !== null || undefined}
            label={`${name}, ${words.people.roleTitles[role]}`}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}
