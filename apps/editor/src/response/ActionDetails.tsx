import { ActionAttributes } from '@candour/schema/report'
import type { DetailsProps } from '../report/attributes/details-props.ts'
import { DayField, WrittenField } from '../report/attributes/fields.tsx'

/** Who does it, by when, and how its effect will be known: asked of the Board's actions, never of a finding. */
export function ActionDetails({ attributes, words, readOnly, write }: DetailsProps) {
  const { fields: t } = words.response
  const action = ActionAttributes.parse(attributes)
  return (
    <>
      <div className="field-row">
        <WrittenField
          label={t.responsibleBody}
          value={action.responsibleBody}
          limit={400}
          readOnly={readOnly}
          onWrite={value => write('responsibleBody', value)}
        />
        <WrittenField
          label={t.namedRole}
          hint={t.namedRoleHint}
          value={action.namedRole}
          limit={400}
          readOnly={readOnly}
          onWrite={value => write('namedRole', value)}
        />
        <DayField label={t.dueOn} value={action.dueOn} readOnly={readOnly} onWrite={value => write('dueOn', value)} />
      </div>
      <WrittenField
        label={t.measure}
        hint={t.measureHint}
        value={action.measure}
        limit={2000}
        lines={2}
        readOnly={readOnly}
        onWrite={value => write('measure', value)}
      />
      <div className="field-row">
        <DayField
          label={t.reviewedOn}
          value={action.reviewedOn}
          readOnly={readOnly}
          onWrite={value => write('reviewedOn', value)}
        />
      </div>
    </>
  )
}
