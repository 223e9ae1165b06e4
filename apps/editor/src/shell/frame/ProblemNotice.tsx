import { Alert } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { sentenceOf } from '../interface/index.ts'

/** What was refused or failed, beside where it was asked for; read out at once. */
export function ProblemNotice({ error }: { error: Error | null }) {
  if (error === null) return null
  return (
    <Alert color="red" variant="light" icon={<IconAlertCircle size={20} stroke={1.7} aria-hidden />} className="problem-notice">
      {sentenceOf(error)}
    </Alert>
  )
}
