import { MailDigest, type Notification, placeOfNotification, type Review, wordsFor } from '@candour/schema'
import { ActionIcon, Indicator, NativeSelect, Popover } from '@mantine/core'
import { IconBell } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { call, momentInWords, ProblemNotice, read, useListening } from '../../shell/index.ts'
import '../governance.css'

const pause = 60_000

/** What one should know, with how much of it is unread. Live; where the network lets no live channel through, looked for every minute. */
export function Bell() {
  const t = wordsFor('scr').governance.bell
  const queries = useQueryClient()
  const [opened, setOpened] = useState(false)
  const listening = useListening()
  const list = useQuery({ ...read('notification.list'), refetchInterval: listening ? false : pause })
  const again = () => queries.invalidateQueries({ queryKey: ['installation', 'notification.list'] })
  const mark = useMutation({
    mutationFn: (body: { ids: string[] } | { all: true }) => call('notification.markRead', { body }),
    onSettled: again,
  })
  const unread = list.data?.unread ?? 0
  const { data: reviews = [] } = useQuery({ ...read('review.list'), enabled: opened })
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      width={360}
      shadow="md"
      trapFocus
      returnFocus
      withinPortal
    >
      <Indicator label={unread > 99 ? '99+' : unread} size={16} offset={6} disabled={unread === 0} color="ink">
        <Popover.Target>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t.label(unread)} onClick={() => setOpened(!opened)}>
            <IconBell size={20} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Popover.Target>
      </Indicator>
      <Popover.Dropdown aria-label={t.title} className="bell">
        <div className="bell-head">
          <h2 className="bell-title">{t.title}</h2>
          {unread === 0 ? null : (
            <button type="button" className="link-button" onClick={() => mark.mutate({ all: true })}>
              {t.markAll}
            </button>
          )}
        </div>
        <ProblemNotice error={list.error ?? mark.error} />
        {list.data?.notifications.length === 0 ? <p className="quiet">{t.none}</p> : null}
        <ul className="bell-list">
          {list.data?.notifications.map(notification => (
            <Line
              key={notification.id}
              notification={notification}
              review={reviews.find(({ id }) => id === notification.reviewId)}
              named={reviews.length > 1}
              onGo={() => {
                if (notification.readAt === null) mark.mutate({ ids: [notification.id] })
                setOpened(false)
              }}
            />
          ))}
        </ul>
        <Settings />
      </Popover.Dropdown>
    </Popover>
  )
}

interface LineProps {
  notification: Notification
  /** The review that it is of; unknown until the list of them is there. */
  review: Review | undefined
  /** Whether the review is named: somebody who belongs to one alone knows which. */
  named: boolean
  onGo: () => void
}

function Line({ notification, review, named, onGo }: LineProps) {
  const words = wordsFor(review?.profile ?? 'scr')
  const t = words.governance.bell
  const { kind, document, by, at, readAt, reviewId } = notification
  const { page, hash } = placeOfNotification(notification)
  return (
    <li className="bell-line" data-unread={readAt === null || undefined}>
      <Link
        to={page === '/write' ? '/reviews/$review/write' : '/reviews/$review'}
        params={{ review: reviewId }}
        hash={hash}
        hashScrollIntoView={false}
        className="bell-link"
        onClick={onGo}
      >
        {words.notifications.sentence(kind, document)}
      </Link>
      <span className="quiet">
        {named && review !== undefined ? `${review.title} · ` : ''}
        {by === null ? momentInWords(at) : t.by(by.name, momentInWords(at))}
        {readAt === null ? ` · ${t.unread}` : ''}
      </span>
    </li>
  )
}

/** When mails are sent. */
function Settings() {
  const t = wordsFor('scr').governance.bell
  const queries = useQueryClient()
  const { data } = useQuery(read('notification.settings'))
  const change = useMutation({
    mutationFn: (mail: MailDigest) => call('notification.changeSettings', { body: { mail } }),
    onSettled: () => queries.invalidateQueries({ queryKey: read('notification.settings').queryKey }),
  })
  if (data === undefined) return null
  return (
    <>
      <NativeSelect
        label={t.mail}
        size="xs"
        className="bell-mail"
        value={data.mail}
        data={MailDigest.options.map(value => ({ value, label: t.digests[value] }))}
        onChange={event => change.mutate(MailDigest.parse(event.currentTarget.value))}
      />
      <ProblemNotice error={change.error} />
    </>
  )
}
