import { type AuditEventSeen, type AuditFault, may, type Review, type Verb, verbRow, verbs, type Words } from '@candour/schema'
import { Alert, Button, SegmentedControl } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Dialog } from '../shell/dialog/index.ts'
import { addressOf, call, keyOfReview, momentInWords, ProblemNotice, read, useAsker } from '../shell/index.ts'

/** The trail of decisions in words, and whether it is whole. */
export function Trail({ review, words }: { review: Review; words: Words }) {
  const t = words.versions
  const [open, setOpen] = useState(false)
  return (
    <section>
      <Button variant="default" size="sm" onClick={() => setOpen(true)}>
        {t.trail}
      </Button>
      {open ? <TrailDialog {...{ review, words }} onClose={() => setOpen(false)} /> : null}
    </section>
  )
}

function TrailDialog({ review, words, onClose }: { review: Review; words: Words; onClose: () => void }) {
  const t = words.versions
  const params = { review: review.id }
  const seesTeam = may(useAsker(review), 'audit.read-team')
  const [trail, setTrail] = useState<'review' | 'team'>('review')
  const ofTeamTrail = trail === 'team'
  const whole = useQuery(read('audit.verify', { params }))
  const said = ({ kind, position, belongsAt }: AuditFault) => words.commandLine.auditFaults[kind](position, belongsAt ?? 0)
  const ofTeam = whole.data?.team?.faults ?? []
  const faults = [...(whole.data?.faults ?? []).map(said), ...ofTeam.map(fault => words.commandLine.auditTeam(said(fault)))]
  const pages = useInfiniteQuery({
    queryKey: keyOfReview(review.id, ofTeamTrail ? 'audit.listOfTeam' : 'audit.list'),
    queryFn: ({ pageParam }) =>
      call(ofTeamTrail ? 'audit.listOfTeam' : 'audit.list', { params, query: pageParam === 0 ? {} : { before: pageParam } }),
    initialPageParam: 0,
    getNextPageParam: ({ events, more }) => (more ? events.at(-1)?.position : undefined),
  })
  return (
    <Dialog onClose={onClose} size="lg" title={t.trail}>
      <ProblemNotice error={whole.error ?? pages.error} />
      {whole.data === undefined ? null : faults.length === 0 ? (
        <p role="status">
          {t.trailWhole(whole.data.events)}
          {whole.data.team === null ? '' : ` ${t.trailTeamWhole(whole.data.team.events)}`}
        </p>
      ) : (
        <Alert color="red" role="alert">
          {t.trailBroken(faults.length)}
          {faults.map(fault => (
            <p key={fault}>{fault}</p>
          ))}
        </Alert>
      )}
      {seesTeam ? (
        <>
          <SegmentedControl
            fullWidth
            aria-label={t.trailWhich}
            value={trail}
            onChange={value => setTrail(value === 'team' ? 'team' : 'review')}
            data={(['review', 'team'] as const).map(value => ({ value, label: t.trails[value] }))}
          />
          {ofTeamTrail ? <p className="versions-quiet">{t.trailOfTeam}</p> : null}
        </>
      ) : null}
      {pages.data?.pages[0]?.events.length === 0 ? <p className="versions-empty">{t.trailEmpty}</p> : null}
      <ol className="versions-list" aria-label={t.trails[trail]}>
        {pages.data?.pages
          .flatMap(({ events }) => events)
          .map(event => (
            <li key={event.position} className="versions-item">
              <p>
                <strong>{t.trailActor(event.actorName)}</strong> {eventInWords(event, words)}
              </p>
              <p className="versions-quiet">
                {event.position} · {momentInWords(event.at)}
              </p>
            </li>
          ))}
      </ol>
      <div className="versions-actions">
        {pages.hasNextPage ? (
          <Button size="sm" variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
            {t.trailMore}
          </Button>
        ) : null}
        <Button
          size="sm"
          variant="default"
          component="a"
          href={addressOf(ofTeamTrail ? 'audit.exportOfTeam' : 'audit.export', { params })}
          download
        >
          {t.trailFile}
        </Button>
      </div>
    </Dialog>
  )
}

const isVerb = (kind: string): kind is Verb => kind in verbs

function eventInWords({ kind }: AuditEventSeen, words: Words): string {
  const t = words.versions
  const known: Readonly<Record<string, string>> = t.trailKinds
  return known[kind] ?? (isVerb(kind) ? t.trailOther(verbRow(kind).says) : t.trailUnknown)
}
