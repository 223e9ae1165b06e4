import type { Words } from '@candour/schema'
import {
  ActionAttributes,
  AnalysisAttributes,
  BoardResponseAttributes,
  FindingAttributes,
  type NodeJson,
  type PartNumbers,
  RecommendationAttributes,
} from '@candour/schema/report'

type Line = readonly [name: string, said: string]

const day = (iso: string) =>
  iso === ''
    ? ''
    : new Date(`${iso}T12:00:00Z`).toLocaleDateString('en-GB', {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      })

/** What is said about a part beside its text, in words: 'Reach: national'. What has not been said is not named. */
export function partDetails({ type, attrs }: NodeJson, words: Words, numbers: PartNumbers): string[] {
  return linesOf(type, attrs ?? {}, words, numbers)
    .filter(([, said]) => said !== '')
    .map(([name, said]) => (name === '' ? said : `${name}: ${said}`))
}

function linesOf(type: string, attrs: Record<string, unknown>, words: Words, numbers: PartNumbers): Line[] {
  const { file } = words.publishing
  const labelOf = (id: string) => {
    const part = numbers.get(id)
    return part === undefined ? '' : words.report.partLabel(part)
  }
  switch (type) {
    case 'finding': {
      const { priority, priorityReason, reach, stillExists } = FindingAttributes.parse(attrs)
      return [
        ['', priority === 0 ? '' : file.priority(priority)],
        [file.priorityReason, priorityReason],
        [file.reach, reach === '' ? '' : file.reaches[reach]],
        [file.stillExists, stillExists === '' ? '' : file.persistences[stillExists]],
      ]
    }
    case 'analysis': {
      const said = AnalysisAttributes.parse(attrs)
      return [
        [file.explains, labelOf(said.findingId)],
        [file.factors, said.factors.map(factor => file.factorNames[factor]).join(', ')],
        [file.sources, said.sources.map(source => file.sourceNames[source]).join(', ')],
        [file.inThisCase, said.inThisCase],
        [file.notPeculiar, said.notPeculiar],
        [file.howWidespread, said.howWidespread],
        [file.whyItMatters, said.whyItMatters],
        [file.hindsight, said.hindsight],
        [file.counterEvidence, said.counterEvidence],
      ]
    }
    case 'recommendation': {
      const { findingIds, addressedTo, reach } = RecommendationAttributes.parse(attrs)
      return [
        [
          file.answers,
          findingIds
            .map(labelOf)
            .filter(label => label !== '')
            .join(', '),
        ],
        [file.addressedTo, addressedTo],
        [file.reach, reach === '' ? '' : file.reaches[reach]],
      ]
    }
    case 'boardResponse': {
      const { decision, decisionReason, priority, frameworkPlace } = BoardResponseAttributes.parse(attrs)
      return [
        [file.decision, decision === '' ? '' : file.decisions[decision]],
        [file.decisionReason, decisionReason],
        [file.responsePriority, priority],
        [file.frameworkPlace, frameworkPlace],
      ]
    }
    case 'action': {
      const { responsibleBody, namedRole, dueOn, measure, reviewedOn } = ActionAttributes.parse(attrs)
      return [
        [file.responsibleBody, responsibleBody],
        [file.namedRole, namedRole],
        [file.dueOn, day(dueOn)],
        [file.measure, measure],
        [file.reviewedOn, day(reviewedOn)],
      ]
    }
    default:
      return []
  }
}
