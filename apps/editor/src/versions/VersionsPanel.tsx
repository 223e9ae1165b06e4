import { type DocumentKind, may, type Review, type Version, type Words } from '@candour/schema'
import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Dialog } from '../shell/dialog/index.ts'
import { call, keyOfReview, momentInWords, ProblemNotice, read, said, useAsker, useFollowedLink } from '../shell/index.ts'
import { ComparisonDialog } from './ComparisonDialog.tsx'
import { LastReadLine } from './LastReadLine.tsx'
import { SignOffs } from './SignOffs.tsx'
import type { Comparing } from './sources.ts'
import { Trail } from './Trail.tsx'
import './versions.css'

/** The panel's tab: what was kept, what changed, who has signed, and the trail. */
export function VersionsPanel({ review, words }: { review: Review; words: Words }) {
  const t = words.versions
  const asker = useAsker(review)
  const [kind, setKind] = useState<DocumentKind>(may(asker, 'response.write') ? 'response' : 'report')
  const followed = useFollowedLink()
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that a link is followed.
  useEffect(() => {
    if (followed.hash === 'versions-report' || followed.hash === 'versions-response')
      setKind(followed.hash === 'versions-report' ? 'report' : 'response')
  }, [followed.key, followed.hash])
  const [comparing, setComparing] = useState<Comparing | null>(null)
  const seen = may(asker, `version.read-${kind}`, { opening: review.opening })
  return (
    <div className="versions">
      <SegmentedControl
        fullWidth
        aria-label={t.whichDocument}
        value={kind}
        onChange={value => setKind(value === 'response' ? 'response' : 'report')}
        data={(['report', 'response'] as const).map(value => ({ value, label: t.documents[value] }))}
      />
      {seen ? (
        <>
          <LastReadLine {...{ review, words, kind }} onCompare={setComparing} />
          <SignOffs {...{ review, words, kind }} onCompare={setComparing} />
          <VersionList {...{ review, words, kind }} onCompare={setComparing} />
        </>
      ) : (
        <p>{words.sync.refusals['not-yet-shared']}</p>
      )}
      {may(asker, 'audit.read') ? <Trail review={review} words={words} /> : null}
      {comparing === null ? null : <ComparisonDialog {...{ review, words, comparing }} onClose={() => setComparing(null)} />}
    </div>
  )
}

interface VersionListProps {
  review: Review
  words: Words
  kind: DocumentKind
  onCompare: (comparing: Comparing) => void
}

function VersionList({ review, words, kind, onCompare }: VersionListProps) {
  const t = words.versions
  const asker = useAsker(review)
  const { finalised } = review
  const { data, error } = useQuery(
    read(kind === 'report' ? 'version.listOfReport' : 'version.listOfResponse', { params: { review: review.id } }),
  )
  const [restoring, setRestoring] = useState<Version | null>(null)
  return (
    <section aria-labelledby="versions-list-title">
      <h3 id="versions-list-title" className="versions-title">
        {t.tab}
      </h3>
      {may(asker, `version.make-${kind}`, { finalised }) ? <KeepVersion {...{ review, words, kind }} /> : null}
      <ProblemNotice error={error} />
      {data?.length === 0 ? <p className="versions-empty">{t.empty}</p> : null}
      <ol className="versions-list">
        {data?.map(version => {
          const name = version.name === '' ? t.occasions[version.occasion] : version.name
          const from = { of: 'version', version } as const
          const label = t.version(name, momentInWords(version.madeAt))
          return (
            <li key={version.id} className="versions-item">
              <p className="versions-name">{name}</p>
              <p className="versions-quiet">
                {t.madeBy(version.madeByName, momentInWords(version.madeAt))} · {t.hash(version.sha256.slice(0, 12))}
              </p>
              <div className="versions-actions">
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t.actionsOn(t.compareWithNow, label)}
                  onClick={() => onCompare({ document: kind, from, to: { of: 'now' } })}
                >
                  {t.compareWithNow}
                </Button>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t.actionsOn(t.read, label)}
                  onClick={() => onCompare({ document: kind, from, to: from })}
                >
                  {t.read}
                </Button>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t.actionsOn(t.whoWrote, label)}
                  onClick={() => onCompare({ document: kind, from, to: from, writers: true })}
                >
                  {t.whoWrote}
                </Button>
                {may(asker, `version.restore-${kind}`, { finalised }) ? (
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={t.actionsOn(t.restore, label)}
                    onClick={() => setRestoring(version)}
                  >
                    {t.restore}
                  </Button>
                ) : null}
              </div>
            </li>
          )
        })}
      </ol>
      {restoring === null ? null : (
        <RestoreDialog {...{ review, words, kind }} version={restoring} onClose={() => setRestoring(null)} />
      )}
    </section>
  )
}

function KeepVersion({ review, words, kind }: Omit<VersionListProps, 'onCompare'>) {
  const t = words.versions
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const keep = useMutation({
    mutationFn: () =>
      call(kind === 'report' ? 'version.makeOfReport' : 'version.makeOfResponse', {
        params: { review: review.id },
        body: { name },
      }),
    onSuccess: async () => {
      said(t.kept(name))
      setName('')
      await queries.invalidateQueries({ queryKey: keyOfReview(review.id) })
    },
  })
  return (
    <form
      className="versions-keep"
      onSubmit={event => {
        event.preventDefault()
        if (name.trim() !== '') keep.mutate()
      }}
    >
      <TextInput
        label={t.keepName}
        size="sm"
        description={t.keepNameHint}
        maxLength={120}
        value={name}
        onChange={event => setName(event.currentTarget.value)}
      />
      <Button type="submit" size="sm" variant="default" loading={keep.isPending}>
        {t.keep}
      </Button>
      <ProblemNotice error={keep.error} />
    </form>
  )
}

function RestoreDialog({
  review,
  words,
  kind,
  version,
  onClose,
}: Omit<VersionListProps, 'onCompare'> & { version: Version; onClose: () => void }) {
  const t = words.versions
  const queries = useQueryClient()
  const restore = useMutation({
    mutationFn: () =>
      call(kind === 'report' ? 'version.restoreOfReport' : 'version.restoreOfResponse', {
        params: { review: review.id, versionId: version.id },
      }),
    onSuccess: async ({ changed }) => {
      said(changed ? t.restored : t.restoredNothing)
      onClose()
      await queries.invalidateQueries({ queryKey: keyOfReview(review.id) })
    },
  })
  return (
    <Dialog onClose={onClose} title={t.restoreTitle}>
      <p>
        <strong>
          {t.version(version.name === '' ? t.occasions[version.occasion] : version.name, momentInWords(version.madeAt))}
        </strong>
      </p>
      <p>{t.restoreMeans}</p>
      <ProblemNotice error={restore.error} />
      <div className="form-actions">
        <Button loading={restore.isPending} onClick={() => restore.mutate()}>
          {t.restore}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t.cancel}
        </Button>
      </div>
    </Dialog>
  )
}
