import type { DocumentKind } from '@candour/schema'
import type { PartNumber } from '@candour/schema/report'
import { numberParts, uniqueIds } from '@candour/schema/report'
import { Fragment, type Node, type NodeType } from '@tiptap/pm/model'
import { actionsIn } from './recognise-actions.ts'
import { keepWrittenNumbers, type WrittenNumbers, writtenKey, writtenNumbersOf } from './written-numbers.ts'

const beginning = /^(finding|recommendation|analysis|learning point)\s*(?:no\.?\s*)?(\d{1,3})?\s*(?:[:.–—-]\s*(.*))?$/i
const answering =
  /^(?:(?:our |the )?(?:response|answer) to )?(finding|recommendation|question|learning point)\s*(?:no\.?\s*)?(\d{1,3})\s*(?:[:.–—-]\s*(.*))?$/i

interface Opened {
  type: NodeType
  attributes: Record<string, unknown>
  headline: string
  /** What the draft calls it ('finding 3'), where it gives a number. */
  written?: string
  level: number
  blocks: Node[]
}

const levelOf = (node: Node): number =>
  node.type.name === 'heading' && typeof node.attrs.level === 'number' ? node.attrs.level : 0

/** What can be answered: the parts of the report by the numbers that its draft gave them, else by their order. */
interface Answerable {
  readonly written: WrittenNumbers
  readonly numbers: readonly PartNumber[]
}

/** The id of the part that a key ('finding 3') means, or ''. */
function idAnswered(key: string, { written, numbers }: Answerable): string {
  const name = key.slice(0, key.lastIndexOf(' '))
  const number = Number(key.slice(key.lastIndexOf(' ') + 1))
  const what = name === 'finding' ? 'finding' : 'recommendation'
  const called = [...written.keys()].some(other => other.startsWith(name))
  if (called) return written.get(key) ?? ''
  return numbers.find(part => part.kind === what && part.number === number)?.id ?? ''
}

function partBegunBy(heading: Node, kind: DocumentKind, answerable: Answerable): Omit<Opened, 'level' | 'blocks'> | null {
  const { nodes } = heading.type.schema
  const text = heading.textContent.trim()
  if (kind === 'response') {
    const match = answering.exec(text)
    const type = nodes.boardResponse
    if (match === null || type === undefined) return null
    const answersId = idAnswered(writtenKey(match[1] ?? '', match[2] ?? ''), answerable)
    return { type, attributes: { answersId }, headline: match[3] ?? '' }
  }
  const match = beginning.exec(text)
  const name = match?.[1]?.toLowerCase()
  if (match === null || name === undefined) return null
  // A bare 'Findings' or 'Analysis of the case' is a section; only what is numbered, or 'Analysis' inside a finding, is a part.
  if (name !== 'analysis' && match[2] === undefined) return null
  const type = name === 'finding' ? nodes.finding : name === 'analysis' ? nodes.analysis : nodes.recommendation
  if (type === undefined) return null
  const attributes = name === 'learning point' ? { form: 'learning-point' } : {}
  const called = name === 'analysis' || match[2] === undefined ? {} : { written: writtenKey(name, match[2]) }
  return { type, attributes, headline: match[3] ?? '', ...called }
}

function closed({ type, attributes, headline, blocks }: Opened): Node {
  const { schema } = type
  const line = schema.nodes.headline?.create(null, headline === '' ? null : schema.text(headline))
  return type.create(attributes, line === undefined ? blocks : [line, ...blocks])
}

/**
 * Makes parts of what a plain draft only calls 'Finding 2: …' under headings, so that a file on the command line can be looked at like a
 * report. In a response, `report` is what the numbers refer to, and rows of an action plan are actions. Nothing is decided: a decision that
 * stands in the words stays in the words.
 */
export function recogniseParts(document: Node, kind: DocumentKind, report: Node | null = null): Node {
  const numbers = report === null ? [] : [...numberParts(report).values()]
  const answerable = { written: writtenNumbersOf(report), numbers }
  const written = new Map<number, string>()
  const blocks: Node[] = []
  let part: Opened | null = null
  let analysis: Opened | null = null
  const endAnalysis = () => {
    if (analysis !== null) (part?.blocks ?? blocks).push(closed(analysis))
    analysis = null
  }
  const endPart = () => {
    endAnalysis()
    if (part?.written !== undefined) written.set(blocks.length, part.written)
    if (part !== null) blocks.push(closed(part))
    part = null
  }
  // A row of a plan that names its finding belongs to the answer to that one, wherever the plan stands.
  const placed = new Map<string, Node[]>()
  const answersElsewhere = (node: Node, answers: string | null): boolean => {
    const id = answers === null ? '' : idAnswered(answers, answerable)
    if (id === '' || node.type.name !== 'action' || part?.attributes.answersId === id) return false
    placed.set(id, [...(placed.get(id) ?? []), node])
    return true
  }
  for (const block of document.children) {
    const level = levelOf(block)
    const begun = level === 0 ? null : partBegunBy(block, kind, answerable)
    const isAnalysis = begun?.type.name === 'analysis'
    if (begun !== null && isAnalysis && openedAs(part, 'finding')) {
      endAnalysis()
      analysis = { ...begun, level, blocks: [] }
    } else if (begun !== null && !isAnalysis) {
      endPart()
      part = { ...begun, level, blocks: [] }
    } else {
      if (level > 0 && analysis !== null && level <= levelOfOpened(analysis)) endAnalysis()
      if (level > 0 && part !== null && level <= levelOfOpened(part)) endPart()
      const made = kind === 'response' ? actionsIn(block) : []
      const here = made.filter(({ node, answers }) => !answersElsewhere(node, answers))
      innermost(analysis, part, blocks).push(...(made.length > 0 ? here.map(({ node }) => node) : [block]))
    }
  }
  endPart()
  for (const [answersId, actions] of placed) {
    const at = blocks.findIndex(({ type, attrs }) => type.name === 'boardResponse' && attrs.answersId === answersId)
    const answer = blocks[at]
    if (answer !== undefined) blocks[at] = answer.copy(answer.content.append(Fragment.fromArray(actions)))
    else {
      const type = document.type.schema.nodes.boardResponse
      if (type !== undefined) blocks.push(closed({ type, attributes: { answersId }, headline: '', level: 0, blocks: actions }))
    }
  }
  const made = uniqueIds(document.copy(Fragment.fromArray(blocks)))
  keepWrittenNumbers(made, written)
  return made
}

const openedAs = (opened: Opened | null, name: string): boolean => opened?.type.name === name
const levelOfOpened = ({ level }: Opened): number => level
const innermost = (analysis: Opened | null, part: Opened | null, blocks: Node[]): Node[] =>
  analysis?.blocks ?? part?.blocks ?? blocks
