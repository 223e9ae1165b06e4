import {
  ActionAttributes,
  AnalysisAttributes,
  BoardResponseAttributes,
  FindingAttributes,
  HeadingAttributes,
  headlineOf,
  ImageAttributes,
  RecommendationAttributes,
} from '@candour/schema/report'
import type { Node } from '@tiptap/pm/model'
import type * as z from 'zod'
import { quoteOf } from '../blocks/read-block.ts'
import { answerWords, ownWords, toldByAnswer } from './answer-words.ts'
import type { Item, PartItem, Placed, ToldByWords } from './item.ts'
import { speaksNationally } from './national-level.ts'
import { saysWithin } from './time-in-words.ts'

export const idOf = (node: Node): string => {
  const id: unknown = node.attrs.id
  return typeof id === 'string' ? id : ''
}

/**
 * Reads a node's attributes. A stranger's document may carry some of any shape; what does not fit counts as not said.
 * Typing in a node leaves it its very attributes: they are read once, and stay the same object for as long as nobody changes them.
 */
function attributesBy<Schema extends z.ZodType<object>>(schema: Schema): (node: Node) => z.output<Schema> {
  const known = new WeakMap<object, z.output<Schema>>()
  return node => {
    const before = known.get(node.attrs)
    if (before !== undefined) return before
    const read = schema.safeParse({ ...node.attrs, id: idOf(node) })
    const attributes = read.success ? read.data : schema.parse({})
    known.set(node.attrs, attributes)
    return attributes
  }
}

const attributes = {
  heading: attributesBy(HeadingAttributes),
  image: attributesBy(ImageAttributes),
  finding: attributesBy(FindingAttributes),
  analysis: attributesBy(AnalysisAttributes),
  recommendation: attributesBy(RecommendationAttributes),
  boardResponse: attributesBy(BoardResponseAttributes),
  action: attributesBy(ActionAttributes),
}

/** What cameras, scanners and office programs write where nobody described an image. */
const fileName =
  /^[\w ()-]{1,120}\.(?:jpe?g|png|gif|tiff?|bmp|heic|webp|emf|wmf)$|^(?:img|dsc|dscn|image|picture|screenshot|scan)[\s_-]?\d{0,12}$/i

/** So many words may hold a reason. */
const proseWords = 12

/** The first block of a node that has words. */
function firstWords(node: Node): string {
  if (node.isTextblock) return node.textContent.trim()
  for (const child of node.children) {
    const words = firstWords(child)
    if (words !== '') return words
  }
  return ''
}

const notOwn: ReadonlySet<string> = new Set([
  'headline',
  'heading',
  'finding',
  'analysis',
  'recommendation',
  'boardResponse',
  'action',
])

const hasOwnWords = (node: Node): boolean =>
  node.children.some(child =>
    notOwn.has(child.type.name) ? false : child.isTextblock ? /\S/.test(child.textContent) : hasOwnWords(child),
  )

function named(node: Node, facts: ToldByWords): PartItem {
  const headline = headlineOf(node)
  const opening = headline === '' ? firstWords(node) : headline
  const { sums, decides, describes, explains, topics, items } = facts
  return {
    id: idOf(node),
    headline,
    opening: quoteOf(opening, 0, opening.length),
    hasWords: sums.words > 0,
    hasOwnWords: hasOwnWords(node),
    hasProse: sums.proseWords >= proseWords,
    hasNotes: sums.footnotes > 0,
    decides,
    describes,
    explains,
    topics,
    inside: items,
  }
}

/** The item that a node is, if it is one. `facts` are those of the node itself. */
export function itemOf(node: Node, facts: ToldByWords): Item | null {
  const id = idOf(node)
  switch (node.type.name) {
    case 'heading': {
      const { level, kind } = attributes.heading(node)
      const text = node.textContent.trim()
      return { type: 'heading', id, level, kind, text, quote: quoteOf(text, 0, text.length) }
    }
    case 'image': {
      const { alt, decorative } = attributes.image(node)
      return { type: 'image', id, described: decorative || alt.trim() !== '', fileName: !decorative && fileName.test(alt.trim()) }
    }
    case 'finding':
      return { type: 'finding', ...named(node, facts), attributes: attributes.finding(node) }
    case 'analysis':
      return { type: 'analysis', ...named(node, facts), attributes: attributes.analysis(node) }
    case 'recommendation':
      return { type: 'recommendation', ...named(node, facts), attributes: attributes.recommendation(node) }
    case 'boardResponse': {
      const answer = attributes.boardResponse(node)
      const { decisionReason, frameworkPlace, priority } = answer
      const whole = `${node.textBetween(0, node.content.size, '\n')}\n${decisionReason}\n${frameworkPlace}\n${priority}`
      const says =
        toldByAnswer(decisionReason) | toldByAnswer(ownWords(node)) | (speaksNationally(whole) ? answerWords.national : 0)
      return { type: 'boardResponse', ...named(node, facts), attributes: answer, says }
    }
    case 'action':
      return { type: 'action', ...named(node, facts), attributes: attributes.action(node), inTime: saysWithin(node.textContent) }
    default:
      return null
  }
}

/** Whether two items tell the same, so that an outline made of the one holds for the other. */
export function alike(one: Item, other: Item): boolean {
  if (one.type === 'heading')
    return (
      other.type === 'heading' &&
      one.id === other.id &&
      one.level === other.level &&
      one.kind === other.kind &&
      one.text === other.text
    )
  if (one.type === 'image')
    return other.type === 'image' && one.id === other.id && one.described === other.described && one.fileName === other.fileName
  return (
    one.type === other.type &&
    one.id === other.id &&
    one.attributes === other.attributes &&
    one.headline === other.headline &&
    one.opening === other.opening &&
    one.hasWords === other.hasWords &&
    one.hasOwnWords === other.hasOwnWords &&
    one.hasProse === other.hasProse &&
    one.hasNotes === other.hasNotes &&
    one.decides === other.decides &&
    one.describes === other.describes &&
    one.explains === other.explains &&
    one.topics === other.topics &&
    (one.type !== 'action' || (other.type === 'action' && one.inTime === other.inTime)) &&
    (one.type !== 'boardResponse' || (other.type === 'boardResponse' && one.says === other.says)) &&
    allAlike(one.inside, other.inside)
  )
}

export const allAlike = (one: readonly Placed<Item>[], other: readonly Placed<Item>[]): boolean =>
  one.length === other.length &&
  one.every(({ leaf, it }, index) => {
    const same = other[index]
    return same !== undefined && same.leaf === leaf && alike(it, same.it)
  })
