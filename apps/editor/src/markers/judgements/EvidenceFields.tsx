import { type EvidenceReference, evidenceLimits, type Words } from '@candour/schema'
import { MultiSelect, Textarea } from '@mantine/core'
import { useMemo, useSyncExternalStore } from 'react'
import type { PointedAt, Pointing } from './pointing.ts'

interface EvidenceFieldsProps {
  pointing: Pointing
  words: Words
  references: readonly EvidenceReference[]
  written: string
  onPick: (references: EvidenceReference[]) => void
  onWrite: (written: string) => void
}

/** What the judgement points to: places in the documents, picked by what they are called, and whatever stands elsewhere. */
export function EvidenceFields({ pointing, words, references, written, onPick, onWrite }: EvidenceFieldsProps) {
  const w = words.markers.evidence
  const turn = useSyncExternalStore(pointing.subscribe, pointing.turn)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the parts are read again when one of them is called otherwise.
  const groups = useMemo(() => pointing.groups(), [pointing, turn])
  const targets = useMemo(() => new Map(groups.flatMap(group => group.targets.map(target => [target.id, target]))), [groups])
  const pick = (ids: readonly string[]) =>
    onPick(
      ids.flatMap(id => {
        const target = targets.get(id)
        return target === undefined ? [] : [referenceTo(target)]
      }),
    )
  return (
    <>
      <MultiSelect
        name="evidence.references"
        size="sm"
        label={w.places}
        description={w.placesHint}
        value={references.map(({ nodeId }) => nodeId)}
        onChange={pick}
        data={groups.map(({ title, targets: items }) => ({
          group: title,
          items: items.map(({ id, name }) => ({ value: id, label: name })),
        }))}
        maxValues={evidenceLimits.references}
        searchable
        hidePickedOptions
        nothingFoundMessage={w.nothingFound}
        comboboxProps={{ withinPortal: false }}
      />
      <Textarea
        name="evidence.words"
        size="sm"
        label={w.elsewhere}
        description={w.elsewhereHint}
        value={written}
        autosize
        minRows={1}
        maxRows={6}
        maxLength={evidenceLimits.words}
        onChange={event => onWrite(event.currentTarget.value)}
      />
    </>
  )
}

const referenceTo = ({ id, document, name }: PointedAt): EvidenceReference => ({
  document,
  nodeId: id,
  title: name.slice(0, evidenceLimits.title),
})
