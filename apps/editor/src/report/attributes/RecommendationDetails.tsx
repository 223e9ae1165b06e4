import { RecommendationAttributes, reaches, recommendationForms } from '@candour/schema/report'
import type { DetailsProps } from './details-props.ts'
import { ChoiceField, RadioField, TicksField, WrittenField } from './fields.tsx'

export function RecommendationDetails({ attributes, words, readOnly, write, parts }: DetailsProps) {
  const { fields: t, forms, reaches: reachWords } = words.editor
  const recommendation = RecommendationAttributes.parse(attributes)
  const findings = parts.parts('report').filter(part => part.kind === 'finding')
  return (
    <>
      <TicksField
        label={t.answers}
        hint={t.answersHint}
        empty={t.answersEmpty}
        value={recommendation.findingIds}
        choices={findings.map(({ id, name, headline }) => ({
          value: id,
          label: headline === '' ? name : `${name}: ${headline}`,
        }))}
        readOnly={readOnly}
        onWrite={value => write('findingIds', value)}
      />
      <div className="field-row">
        <WrittenField
          label={t.addressedTo}
          value={recommendation.addressedTo}
          limit={400}
          readOnly={readOnly}
          onWrite={value => write('addressedTo', value)}
        />
        <ChoiceField
          label={t.reach}
          value={recommendation.reach}
          none={t.notSaid}
          choices={reaches.map(value => ({ value, label: reachWords[value] }))}
          readOnly={readOnly}
          onWrite={value => write('reach', value)}
        />
      </div>
      <RadioField
        label={t.form}
        value={recommendation.form}
        choices={recommendationForms.map(value => ({ value, label: forms[value] }))}
        readOnly={readOnly}
        onWrite={value => {
          if (value !== '') write('form', value)
        }}
      />
    </>
  )
}
