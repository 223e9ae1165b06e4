import { Alert } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { Link, useLocation } from '@tanstack/react-router'
import { ApiProblem, sentenceOf } from '../interface/index.ts'
import { useWords } from '../words.ts'

/** What was refused or failed, beside where it was asked for; read out at once. Where a session has ended, the way to a new one. */
export function ProblemNotice({ error }: { error: Error | null }) {
  const t = useWords().shell
  const here = useLocation({ select: location => location.href })
  if (error === null) return null
  const signedOut = error instanceof ApiProblem && error.reason === 'sign-in-needed'
  return (
    <Alert color="red" variant="light" icon={<IconAlertCircle size={20} stroke={1.7} aria-hidden />} className="problem-notice">
      {sentenceOf(error)}
      {signedOut ? (
        <>
          {' '}
          <Link to="/sign-in" search={{ next: here }}>
            {t.signIn}
          </Link>
        </>
      ) : null}
    </Alert>
  )
}
