import { CommentKind, CommentState, commentKinds, commentStates, type Words } from '@candour/schema'
import { Checkbox, NativeSelect } from '@mantine/core'
import type { CommentFilter } from './comment-filter.ts'

interface CommentFiltersProps {
  filter: CommentFilter
  words: Words
  onChange: (filter: CommentFilter) => void
}

export function CommentFilters({ filter, words, onChange }: CommentFiltersProps) {
  const t = words.governance.comments
  const change = (part: Partial<CommentFilter>) => onChange({ ...filter, ...part })
  return (
    <fieldset className="comment-filters">
      <legend className="visually-hidden">{t.filter}</legend>
      <NativeSelect
        size="xs"
        aria-label={t.state}
        value={filter.state ?? ''}
        data={[
          { value: 'live', label: t.liveStates },
          ...commentStates.map(value => ({ value, label: t.states[value] })),
          { value: '', label: t.anyState },
        ]}
        onChange={({ currentTarget: { value } }) =>
          change({ state: value === 'live' ? value : (CommentState.safeParse(value).data ?? null) })
        }
      />
      <NativeSelect
        size="xs"
        aria-label={t.kind}
        value={filter.kind ?? ''}
        data={[{ value: '', label: t.anyKind }, ...commentKinds.map(value => ({ value, label: t.kinds[value] }))]}
        onChange={({ currentTarget: { value } }) => change({ kind: CommentKind.safeParse(value).data ?? null })}
      />
      <Checkbox
        size="xs"
        label={t.onlyMine}
        checked={filter.mine}
        onChange={({ currentTarget: { checked } }) => change({ mine: checked })}
      />
    </fieldset>
  )
}
