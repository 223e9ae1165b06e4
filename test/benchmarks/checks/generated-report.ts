import { schemaFor } from '@candour/schema/report'
import type { Node } from '@tiptap/pm/model'
import { seeded } from '../../seeded.ts'

const words =
  `the team knew about family and visit home school nurse meeting plan child mother father record form time work health worker children social care when because
  could had was were with from that this which their they each agency review practice information concern referral assessment decision support service manager week
  later during between before after case conference held without enough people usually often local system shared letter call appointment hospital community safeguarding
  organisation responsibility understanding circumstances professionals communication arrangements opportunity considerable significant particular`
    .split(/\s+/)
    .filter(word => word !== '')

/** A report of about `size` words: sections, paragraphs of 40 to 160 words, a list, a table, a finding with its analysis and a recommendation now and then. */
export function generatedReport(size: number, seed = 1): Node {
  const schema = schemaFor('report')
  const random = seeded(seed)
  const pick = (from: number, to: number) => from + Math.floor(random() * (to - from))
  let written = 0
  let ids = 0
  const id = () => `n${++ids}`
  const sentence = () => {
    const length = random() < 0.2 ? pick(26, 45) : pick(6, 25)
    written += length
    const text = Array.from({ length }, () => words[Math.floor(random() * words.length)]).join(' ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  }
  const prose = (sentences: number) => schema.text(Array.from({ length: sentences }, sentence).join(' '))
  const paragraph = () => schema.node('paragraph', null, prose(pick(3, 9)))
  const heading = (level: number, kind: string, title: string) =>
    schema.node('heading', { id: id(), level, kind }, schema.text(title))
  const headline = () => schema.node('headline', null, schema.text('What people usually did, and what made it likely'))
  const list = () =>
    schema.node(
      'bulletList',
      null,
      Array.from({ length: 5 }, () => schema.node('listItem', null, schema.node('paragraph', null, prose(1)))),
    )
  const cell = () => schema.node('tableCell', null, schema.node('paragraph', null, prose(1)))
  const table = () =>
    schema.node(
      'table',
      null,
      Array.from({ length: 4 }, () => schema.node('tableRow', null, [cell(), cell(), cell()])),
    )
  const finding = () =>
    schema.node('finding', { id: id() }, [
      headline(),
      paragraph(),
      schema.node('analysis', { id: id(), factors: random() < 0.5 ? ['task', 'tools'] : [] }, [paragraph(), paragraph(), list()]),
    ])
  const recommendation = () => schema.node('recommendation', { id: id(), findingIds: [] }, [headline(), paragraph()])

  const blocks: Node[] = [heading(1, 'summary', 'Summary'), paragraph(), heading(1, 'method', 'How we worked'), paragraph()]
  while (written < size) {
    blocks.push(heading(1, 'what-happened', 'What happened'))
    for (let part = 0; part < 4 && written < size; part++) {
      blocks.push(heading(2, 'other', 'A time in the family’s life'))
      for (let index = 0; index < 8; index++) blocks.push(paragraph())
      blocks.push(part % 2 === 0 ? list() : table())
    }
    blocks.push(finding(), recommendation())
  }
  return schema.node('doc', null, blocks)
}
