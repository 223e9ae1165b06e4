import { Button, CopyButton } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { dayOfMoment, read, useWords } from '../../shell/index.ts'

/** Invitations that nobody has accepted, with their links. Which review they are for is not an administrator's to see. */
export function InvitationsToHandOver() {
  const words = useWords()
  const t = words.people
  const { data } = useSuspenseQuery(read('user.pendingInvitations'))
  if (data.length === 0) return <p>{t.noHandOver}</p>
  return (
    <ul className="rows">
      {data.map(({ id, email, role, agency, invitedAt, expiresAt, link }) => (
        <li key={id} className="row">
          <div className="row-words">
            <span className="row-name">{email}</span>
            <span className="quiet row-facts">
              {t.roleTitles[role]}
              {agency === '' ? '' : `, ${agency}`} · {t.invitedOn(dayOfMoment(invitedAt), dayOfMoment(expiresAt))}
            </span>
          </div>
          <CopyButton value={link} timeout={3000}>
            {({ copied, copy }) => (
              <Button
                variant="default"
                size="sm"
                aria-label={copied ? words.shell.copied : t.copyLinkFor(email)}
                leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
                onClick={copy}
              >
                {copied ? words.shell.copied : t.copyLink}
              </Button>
            )}
          </CopyButton>
        </li>
      ))}
    </ul>
  )
}
