import { UnstyledButton } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useMutation, useSuspenseQuery } from '@tanstack/react-query'
import { call, ProblemNotice, read, useWords } from '../../shell/index.ts'
import { enter } from '../../shell/session/index.ts'

/** The people of the demonstration: one press to be any of them. */
export function DemoPeople({ next }: { next: string | undefined }) {
  const words = useWords()
  const { data: people } = useSuspenseQuery(read('demo.people'))
  const become = useMutation({
    mutationFn: (userId: string) => call('demo.become', { body: { userId } }),
    onSuccess: () => enter(next),
  })
  return (
    <>
      <ProblemNotice error={become.error} />
      <ul className="demo-people">
        {people.map(({ userId, name, role, agency }) => (
          <li key={userId}>
            <UnstyledButton className="demo-person" disabled={become.isPending} onClick={() => become.mutate(userId)}>
              <span className="demo-person-words">
                <span className="demo-person-name">{name}</span>
                <span className="demo-person-role">
                  {role === null ? words.signIn.demoAdministrator : words.people.roleTitles[role]}
                  {agency === '' ? null : <span className="quiet"> · {agency}</span>}
                </span>
                {role === null ? null : <span className="demo-person-meaning">{words.people.roleMeanings[role]}</span>}
              </span>
              <IconChevronRight size={20} stroke={1.6} aria-hidden />
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </>
  )
}
