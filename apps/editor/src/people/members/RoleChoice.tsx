import { type Asker, may, type Role, roles, type Verb, type Words } from '@candour/schema'
import { Radio } from '@mantine/core'

interface RoleChoiceProps {
  asker: Asker
  /** What is done with the role: roles that the table does not let this person give are not offered. */
  verb: Extract<Verb, 'member.invite' | 'member.change-role'>
  value: string
  error: string | null
  onChange: (role: string) => void
  words: Words
}

/** The six roles, each with what it does in one line. */
export function RoleChoice({ asker, verb, value, error, onChange, words }: RoleChoiceProps) {
  const t = words.people
  const offered = roles.filter((role: Role) => may(asker, verb, { subjectRoles: [role] }))
  return (
    <Radio.Group label={t.role} value={value} onChange={onChange} error={error} className="role-choice">
      <div className="role-choices">
        {offered.map(role => (
          <Radio key={role} value={role} label={t.roleTitles[role]} description={t.roleMeanings[role]} />
        ))}
      </div>
    </Radio.Group>
  )
}
