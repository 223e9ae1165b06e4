import type { SessionInUse } from '@candour/schema'
import { Button } from '@mantine/core'
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { call, momentInWords, ProblemNotice, read, said, useWords } from '../../shell/index.ts'

const readSessions = read('session.list')

/** This device first, then the others by when they were last used; each of the others can be ended. */
export function OwnSessions() {
  const t = useWords().people
  const queries = useQueryClient()
  const { data } = useSuspenseQuery(readSessions)
  const end = useMutation({
    mutationFn: (sessionId: string) => call('session.revoke', { params: { sessionId } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: readSessions.queryKey })
      said(t.sessionEnded)
    },
  })
  return (
    <>
      <ProblemNotice error={end.error} />
      <ul className="rows">
        {[...data].sort(thisDeviceThenLatest).map(session => (
          <li key={session.id} className="row">
            <div className="row-words">
              <span className="row-name">
                {session.device}
                {session.current ? <span className="tag">{t.thisDevice}</span> : null}
              </span>
              <span className="quiet row-facts">
                {t.lastSeen(momentInWords(session.lastSeenAt))} · {t.signedInOn(momentInWords(session.beganAt))}
              </span>
            </div>
            {session.current ? null : (
              <Button
                variant="default"
                size="sm"
                aria-label={t.endSession(session.device, momentInWords(session.beganAt))}
                loading={end.isPending && end.variables === session.id}
                onClick={() => end.mutate(session.id)}
              >
                {t.end}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {data.length === 1 ? <p className="quiet">{t.noOthers}</p> : null}
    </>
  )
}

const thisDeviceThenLatest = (one: SessionInUse, other: SessionInUse): number =>
  Number(other.current) - Number(one.current) || other.lastSeenAt.localeCompare(one.lastSeenAt)
