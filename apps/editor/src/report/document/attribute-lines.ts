import type { Words } from '@candour/schema'
import {
  ActionAttributes,
  AnalysisAttributes,
  BoardResponseAttributes,
  FindingAttributes,
  RecommendationAttributes,
} from '@candour/schema/report'
import { dayInWords } from '../../shell/dates.ts'
import type { PartType } from './layers.ts'

/** What the line needs to know of other parts. */
export type NameOf = (id: string) => string | undefined

/** The attributes of a part as one quiet line. '' where nothing has been said yet. */
export function attributeLine(type: PartType, attributes: unknown, words: Words, nameOf: NameOf): string {
  return said(type, attributes, words, nameOf)
    .filter(item => item !== '')
    .join(' · ')
}

function said(type: PartType, attributes: unknown, words: Words, nameOf: NameOf): string[] {
  switch (type) {
    case 'finding':
      return findingSays(FindingAttributes.parse(attributes), words)
    case 'analysis':
      return analysisSays(AnalysisAttributes.parse(attributes), words, nameOf)
    case 'recommendation':
      return recommendationSays(RecommendationAttributes.parse(attributes), words, nameOf)
    case 'boardResponse':
      return responseSays(BoardResponseAttributes.parse(attributes), words)
    case 'action':
      return actionSays(ActionAttributes.parse(attributes), words)
  }
}

function findingSays({ priority, reach, stillExists }: FindingAttributes, { editor }: Words): string[] {
  return [
    priority === 0 ? '' : editor.line.order(priority),
    reach === '' ? '' : editor.reaches[reach],
    stillExists === '' ? '' : editor.persistences[stillExists],
  ]
}

function analysisSays(analysis: AnalysisAttributes, { editor }: Words, nameOf: NameOf): string[] {
  const { line } = editor
  const finding = analysis.findingId === '' ? undefined : nameOf(analysis.findingId)
  return [
    finding === undefined ? '' : line.explains(finding),
    analysis.factors.length === 0 ? '' : line.factors(analysis.factors.length),
    analysis.sources.length === 0 ? '' : line.sources(analysis.sources.length),
    analysis.hindsight === '' ? '' : line.hindsight,
    analysis.counterEvidence === '' ? '' : line.counterEvidence,
  ]
}

function recommendationSays({ findingIds, addressedTo, reach }: RecommendationAttributes, { editor }: Words, nameOf: NameOf) {
  const { line } = editor
  const findings = findingIds.flatMap(id => nameOf(id) ?? [])
  return [
    findings.length === 0 ? line.answersNothing : line.answers(line.joined(findings)),
    addressedTo === '' ? '' : line.to(addressedTo),
    reach === '' ? '' : editor.reaches[reach],
  ]
}

function responseSays({ decision, decisionReason, priority }: BoardResponseAttributes, { response }: Words): string[] {
  const { line } = response
  if (decision === '') return [line.noDecision, priority]
  return [response.decisions[decision], decisionReason === '' ? line.withoutReason : line.withReason, priority]
}

function actionSays({ responsibleBody, namedRole, dueOn, measure, reviewedOn }: ActionAttributes, { response }: Words): string[] {
  const { line } = response
  return [
    line.responsible(responsibleBody, namedRole),
    dueOn === '' ? '' : line.due(dayInWords(dueOn)),
    measure === '' ? '' : line.measured(reviewedOn === '' ? '' : dayInWords(reviewedOn)),
  ]
}
