import type { NodeJson } from '@candour/schema/report'

export type SuggestedNode = 'finding' | 'analysis' | 'recommendation'
export interface Label {
  node: SuggestedNode
  form: 'recommendation' | 'question' | 'learning-point'
  number: number
  /** Characters that the label and what separates it take. */
  length: number
  /** A colon, dash or stop, or nothing at all, follows: it labels, and is not the beginning of a sentence. */
  separated: boolean
}

const label =
  /^\s*(?:key |draft )?(finding|recommendation|learning point|question)(?: for [\p{L}’' ]{3,40}?)?\s+(?:no\.?\s*)?(\d{1,2})(?![\d.]*\d)\s*([:.)–—-]*)(\s*)/iu

/** As this program itself writes it: 'Analysis 2.1: …'. */
const analysisLabel = /^\s*analysis\s+(\d{1,2})(?:\.\d{1,2})?(?:, not linked to a finding)?\s*([:.)–—-]+)(\s*)/i

/** 'Finding 3: …', 'Recommendation 2', 'Learning point 4 – …' at the beginning of a text; null where there is none. */
export function labelOf(text: string): Label | null {
  const analysis = analysisLabel.exec(text)
  if (analysis !== null)
    return { node: 'analysis', form: 'recommendation', number: Number(analysis[1]), length: analysis[0].length, separated: true }
  const match = label.exec(text)
  if (match === null) return null
  const [whole, name = '', number, separator = ''] = match
  const rest = text.slice(whole.length)
  const word = name.toLowerCase()
  return {
    node: word === 'finding' ? 'finding' : 'recommendation',
    form: word === 'question' ? 'question' : word === 'learning point' ? 'learning-point' : 'recommendation',
    number: Number(number),
    length: whole.length,
    separated: separator !== '' || rest.trim() === '',
  }
}

/** The same inline content without its first characters. */
export function withoutCharacters(content: readonly NodeJson[], count: number): NodeJson[] {
  const kept: NodeJson[] = []
  let left = count
  for (const piece of content) {
    if (left <= 0 || piece.type !== 'text') {
      // A line break right after a label goes with it.
      if (!(piece.type === 'hardBreak' && kept.length === 0 && count > 0)) kept.push(piece)
      continue
    }
    const text = piece.text ?? ''
    const rest = text.slice(left)
    left -= text.length
    if (rest !== '') kept.push({ ...piece, text: rest })
  }
  const [first, ...others] = kept
  if (first?.type !== 'text') return kept
  const text = (first.text ?? '').trimStart()
  return text === '' ? others : [{ ...first, text }, ...others]
}
