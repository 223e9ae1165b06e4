import { FindingAttributes, persistences, reaches } from '@candour/schema/report'
import type { DetailsProps } from './details-props.ts'
import { ChoiceField, RankField, WrittenField } from './fields.tsx'

export function FindingDetails({ attributes, words, readOnly, write }: DetailsProps) {
  const { fields: t, reaches: reachWords, persistences: persistenceWords } = words.editor
  const finding = FindingAttributes.parse(attributes)
  return (
    <>
      <div className="field-row">
        <RankField
          label={t.priority}
          hint={t.priorityHint}
          value={finding.priority}
          readOnly={readOnly}
          onWrite={value => write('priority', value)}
        />
        <ChoiceField
          label={t.reach}
          value={finding.reach}
          none={t.notSaid}
          choices={reaches.map(value => ({ value, label: reachWords[value] }))}
          readOnly={readOnly}
          onWrite={value => write('reach', value)}
        />
        <ChoiceField
          label={t.stillExists}
          value={finding.stillExists}
          none={t.notSaid}
          choices={persistences.map(value => ({ value, label: persistenceWords[value] }))}
          readOnly={readOnly}
          onWrite={value => write('stillExists', value)}
        />
      </div>
      <WrittenField
        label={t.priorityReason}
        value={finding.priorityReason}
        limit={2000}
        lines={2}
        readOnly={readOnly}
        onWrite={value => write('priorityReason', value)}
      />
    </>
  )
}
