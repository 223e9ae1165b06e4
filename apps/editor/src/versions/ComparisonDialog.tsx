import type { DocumentKind, Review, Words } from '@candour/schema'
import { compareTexts } from '@candour/schema/report'
import { Loader, NativeSelect, Switch } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useState } from 'react'
import { Dialog } from '../shell/dialog/index.ts'
import { call, keyOfReview, momentInWords, ProblemNotice, read } from '../shell/index.ts'
import { ChangeWalk } from './ChangeWalk.tsx'
import { ComparedText } from './ComparedText.tsx'
import { type Comparing, nameOfSource, type Source, useSource } from './sources.ts'
import { WritersWalk } from './WritersWalk.tsx'
import { type Writers, writersIn } from './writers.ts'

interface ComparisonDialogProps {
  review: Review
  words: Words
  comparing: Comparing
  onClose: () => void
}

/** Two texts as one: what came, what went, what moved, with a way from change to change. Also one version, with its writers. */
export function ComparisonDialog({ review, words, comparing, onClose }: ComparisonDialogProps) {
  const t = words.versions
  const { document: kind, from } = comparing
  const [to, setTo] = useState(comparing.to)
  const before = useSource(review, kind, from, words)
  const after = useSource(review, kind, to, words)
  const compared = useMemo(
    () => (before.data === undefined || after.data === undefined ? null : compareTexts(before.data, after.data)),
    [before.data, after.data],
  )
  const alone = from.of === 'version' && to.of === 'version' && from.version.id === to.version.id
  const [asksWriters, setAsksWriters] = useState(comparing.writers ?? false)
  const [chosen, setChosen] = useState<number | null>(null)
  const { writers: found, error: noWriters } = useWriters(review, kind, alone && asksWriters ? from : null, words)
  // A long report is drawn anew in pieces: the page answers meanwhile.
  const writers = useDeferredValue(found)
  const title = alone ? nameOfSource(from, words) : t.compared(nameOfSource(from, words), nameOfSource(to, words))
  return (
    <Dialog onClose={onClose} fullScreen title={`${t.documents[kind]}: ${title}`}>
      <ProblemNotice error={before.error ?? after.error ?? noWriters} />
      {alone && comparing.to.of === 'version' && to === comparing.to ? null : (
        <CompareWith {...{ review, words, kind, from, to }} onChange={setTo} />
      )}
      {compared === null ? <Loader size="sm" aria-label={t.loading} /> : null}
      {compared === null || alone ? null : (
        <ChangeWalk key={to.of === 'version' ? to.version.id : to.of} compared={compared} words={words} />
      )}
      {alone ? (
        <Switch
          className="compared-with"
          label={t.showWriters}
          checked={asksWriters}
          onChange={event => setAsksWriters(event.currentTarget.checked)}
        />
      ) : null}
      {alone && asksWriters && writers === undefined && noWriters === null ? (
        <Loader size="sm" aria-label={t.findingWriters} />
      ) : null}
      {compared === null || writers === undefined ? null : <WritersWalk {...{ writers, words, chosen }} onChoose={setChosen} />}
      {compared === null ? null : <ComparedText {...{ compared, words, writers, chosen }} label={t.textOf(title)} />}
    </Dialog>
  )
}

interface CompareWithProps {
  review: Review
  words: Words
  kind: DocumentKind
  from: Source
  to: Source
  onChange: (to: Source) => void
}

/** The other text of the comparison: as it stands, or any version. */
function CompareWith({ review, words, kind, from, to, onChange }: CompareWithProps) {
  const t = words.versions
  const { data = [] } = useQuery(
    read(kind === 'report' ? 'version.listOfReport' : 'version.listOfResponse', { params: { review: review.id } }),
  )
  const own = from.of === 'version' ? from.version.id : ''
  const versions = data.filter(({ id }) => id !== own)
  return (
    <NativeSelect
      className="compared-with"
      label={t.compareWith}
      value={to.of === 'version' ? to.version.id : ''}
      onChange={event => {
        const version = versions.find(({ id }) => id === event.currentTarget.value)
        onChange(version === undefined ? { of: 'now' } : { of: 'version', version })
      }}
    >
      <option value="">{t.now}</option>
      {versions.map(({ id, name, occasion, madeAt }) => (
        <option key={id} value={id}>
          {t.version(name === '' ? t.occasions[occasion] : name, momentInWords(madeAt))}
        </option>
      ))}
    </NativeSelect>
  )
}

function useWriters(
  review: Review,
  kind: DocumentKind,
  source: Source | null,
  words: Words,
): { writers: Writers | undefined; error: Error | null } {
  const id = source?.of === 'version' ? source.version.id : ''
  const { data, error } = useQuery({
    queryKey: [...keyOfReview(review.id), 'written-by', kind, id],
    queryFn: () =>
      call(kind === 'report' ? 'version.writtenByOfReport' : 'version.writtenByOfResponse', {
        params: { review: review.id, versionId: id },
      }),
    enabled: id !== '',
  })
  const writers = useMemo(() => (data === undefined || id === '' ? undefined : writersIn(data, words)), [data, id, words])
  return { writers, error }
}
