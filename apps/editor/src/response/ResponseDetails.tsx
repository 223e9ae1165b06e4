import { BoardResponseAttributes, decisions } from '@candour/schema/report'
import type { DetailsProps } from '../report/attributes/details-props.ts'
import { ChoiceField, RadioField, WrittenField } from '../report/attributes/fields.tsx'

/** What the Board decides about a finding or recommendation, and why. A decision is asked for and never inferred. */
export function ResponseDetails({ attributes, words, readOnly, write, parts }: DetailsProps) {
  const { fields: t, decisions: decisionWords } = words.response
  const response = BoardResponseAttributes.parse(attributes)
  const answerable = parts.parts('report').filter(part => part.kind === 'finding' || part.kind === 'recommendation')
  return (
    <>
      <ChoiceField
        label={t.answers}
        value={response.answersId}
        none={t.answersNothing}
        choices={answerable.map(({ id, name, headline }) => ({
          value: id,
          label: headline === '' ? name : `${name}: ${headline}`,
        }))}
        readOnly={readOnly}
        onWrite={value => write('answersId', value)}
      />
      <RadioField
        label={t.decision}
        value={response.decision}
        choices={decisions.map(value => ({ value, label: decisionWords[value] }))}
        readOnly={readOnly}
        onWrite={value => write('decision', value)}
      />
      <WrittenField
        label={t.decisionReason}
        value={response.decisionReason}
        limit={4000}
        lines={2}
        readOnly={readOnly}
        onWrite={value => write('decisionReason', value)}
      />
      <WrittenField
        label={t.priority}
        value={response.priority}
        limit={400}
        readOnly={readOnly}
        onWrite={value => write('priority', value)}
      />
      <WrittenField
        label={t.frameworkPlace}
        value={response.frameworkPlace}
        limit={2000}
        lines={2}
        readOnly={readOnly}
        onWrite={value => write('frameworkPlace', value)}
      />
    </>
  )
}
