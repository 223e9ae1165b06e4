import { AnalysisAttributes, factors, sources } from '@candour/schema/report'
import { Text } from '@mantine/core'
import type { DetailsProps } from './details-props.ts'
import { ChoiceField, TicksField, WrittenField } from './fields.tsx'

const layered = ['inThisCase', 'notPeculiar', 'howWidespread', 'whyItMatters'] as const

export function AnalysisDetails({ attributes, words, readOnly, write, parts, inside }: DetailsProps) {
  const { fields: t, factors: factorWords, sources: sourceWords } = words.editor
  const analysis = AnalysisAttributes.parse(attributes)
  const findings = parts.parts('report').filter(part => part.kind === 'finding')
  const saysLayered = layered.some(name => analysis[name] !== '')
  return (
    <>
      {inside === 'finding' ? (
        <Text size="sm">{t.explainsInside}</Text>
      ) : (
        <ChoiceField
          label={t.explains}
          value={analysis.findingId}
          none={t.notSaid}
          choices={findings.map(({ id, name, headline }) => ({
            value: id,
            label: headline === '' ? name : `${name}: ${headline}`,
          }))}
          readOnly={readOnly}
          onWrite={value => write('findingId', value)}
        />
      )}
      <div className="field-row">
        <TicksField
          label={t.factors}
          hint={t.factorsHint}
          value={analysis.factors}
          choices={factors.map(value => ({ value, label: factorWords[value] }))}
          readOnly={readOnly}
          onWrite={value => write('factors', value)}
        />
        <TicksField
          label={t.sources}
          value={analysis.sources}
          choices={sources.map(value => ({ value, label: sourceWords[value] }))}
          readOnly={readOnly}
          onWrite={value => write('sources', value)}
        />
      </div>
      <WrittenField
        label={t.hindsight}
        hint={t.hindsightHint}
        value={analysis.hindsight}
        limit={4000}
        lines={2}
        readOnly={readOnly}
        onWrite={value => write('hindsight', value)}
      />
      <WrittenField
        label={t.counterEvidence}
        value={analysis.counterEvidence}
        limit={4000}
        lines={2}
        readOnly={readOnly}
        onWrite={value => write('counterEvidence', value)}
      />
      {readOnly && !saysLayered ? null : (
        <details className="field-more" open={saysLayered}>
          <summary>{t.layered}</summary>
          {layered.map(name => (
            <WrittenField
              key={name}
              label={t[name]}
              value={analysis[name]}
              limit={4000}
              lines={2}
              readOnly={readOnly}
              onWrite={value => write(name, value)}
            />
          ))}
        </details>
      )}
    </>
  )
}
