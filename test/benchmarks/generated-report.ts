import type { NodeJson } from '@candour/schema/report'
import { seeded } from '../seeded.ts'

const who = [
  'The health visitor',
  'The social worker',
  'A team manager',
  'The school',
  'The ward',
  'The duty officer',
  'A family support worker',
]
const did = [
  'recorded the visit',
  'asked for a second opinion',
  'shared the chronology',
  'held the referral',
  'waited for the meeting',
  'spoke with the mother',
  'closed the episode',
]
const when = [
  'in the spring',
  'that week',
  'after the holiday',
  'on the same afternoon',
  'within ten working days',
  'late in the year',
]
const why = [
  'because the form asked for a category before it asked for a story',
  'since two systems held two halves of the same record',
  'as the team had carried vacancies for most of the year',
  'although the threshold document said otherwise',
  'while the question of who led had never been settled',
]

/** A report of about this many words: findings with analyses among ordinary sections, as the schema's JSON. Invented throughout. */
export function generatedReport(words: number, findings: number, seed = 1): NodeJson {
  const random = seeded(seed)
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  let count = 0
  const text = (value: string): NodeJson => {
    count += value.split(' ').length
    return { type: 'text', text: value }
  }
  const sentence = () => `${pick(who)} ${pick(did)} ${pick(when)}${random() < 0.5 ? ` ${pick(why)}` : ''}.`
  const paragraph = (): NodeJson => ({
    type: 'paragraph',
    content: [text(Array.from({ length: 3 + Math.floor(random() * 5) }, sentence).join(' '))],
  })
  const heading = (level: number, title: string, kind: string, id: string): NodeJson => ({
    type: 'heading',
    attrs: { id, level, kind },
    content: [text(title)],
  })
  const content: NodeJson[] = [heading(1, 'Summary', 'summary', 's-summary'), paragraph(), paragraph()]
  const share = (words * 0.5) / Math.max(1, findings)
  content.push(heading(1, 'What happened', 'what-happened', 's-happened'))
  let part = 0
  while (count < words * 0.5) {
    if (part++ % 12 === 0) content.push(heading(2, `Episode ${Math.ceil(part / 12)}`, 'other', `e-${part}`))
    content.push(paragraph())
  }
  content.push(heading(1, 'Findings', 'findings', 's-findings'))
  for (let number = 1; number <= findings; number++) {
    const begin = count
    const finding: NodeJson = {
      type: 'finding',
      attrs: { id: `finding-${number}`, priority: number },
      content: [
        { type: 'headline', content: [text(`What is known in one place does not reach the other, part ${number}`)] },
        paragraph(),
        {
          type: 'analysis',
          attrs: { id: `analysis-${number}`, factors: ['tools', 'organisation'], sources: ['records'] },
          content: [paragraph()],
        },
      ],
    }
    while (count - begin < share) finding.content?.splice(2, 0, paragraph())
    content.push(finding)
  }
  return { type: 'doc', content }
}
