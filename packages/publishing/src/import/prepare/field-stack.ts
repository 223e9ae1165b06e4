import { child, descendants, isElement, type XmlElement } from '../xml/xml-tree.ts'
import { chosen } from './equation.ts'

export type FieldKind = 'contents' | 'reference' | 'link' | 'form' | 'other'
export interface Field {
  kind: FieldKind
  /** For a reference: the bookmark it leads to. */
  bookmark: string
}
interface Open extends Field {
  instruction: string
  inResult: boolean
  /** What a drop-down field shows; it has no result of its own. */
  choice: string
}

/** What a field's instruction asks for: ' REF sec_3 \r \h ' leads to a bookmark. */
export function fieldOf(instruction: string): Field {
  const [, name = '', rest = ''] = /^\s*(\S+)\s*([\s\S]*)$/.exec(instruction) ?? []
  switch (name.toUpperCase()) {
    case 'TOC':
    case 'INDEX':
      return { kind: 'contents', bookmark: '' }
    case 'REF':
    case 'PAGEREF':
    case 'NOTEREF':
      return { kind: 'reference', bookmark: /^"?([^\s"\\]+)/.exec(rest)?.[1] ?? '' }
    case 'HYPERLINK':
      return { kind: 'link', bookmark: '' }
    case 'FORMTEXT':
    case 'FORMCHECKBOX':
    case 'FORMDROPDOWN':
      return { kind: 'form', bookmark: '' }
    default:
      return { kind: 'other', bookmark: '' }
  }
}

/** Follows the fields of a document, which begin and end anywhere in its text. */
export class FieldStack {
  #open: Open[] = []

  /** Takes a `w:fldChar` or `w:instrText`; gives the field that has just ended. */
  take(node: XmlElement): Open | null {
    const top = this.#open.at(-1)
    if (node.name === 'w:instrText') {
      if (top !== undefined && !top.inResult) {
        top.instruction += node.children.filter(part => typeof part === 'string').join('')
        Object.assign(top, fieldOf(top.instruction))
      }
      return null
    }
    switch (node.attributes['w:fldCharType']) {
      case 'begin': {
        const choice = chosen(child(child(node, 'w:ffData'), 'w:ddList'))
        this.#open.push({ kind: 'other', bookmark: '', instruction: '', inResult: false, choice })
        return null
      }
      case 'separate':
        if (top !== undefined) top.inResult = true
        return null
      case 'end':
        return this.#open.pop() ?? null
      default:
        return null
    }
  }

  within(kind: FieldKind): boolean {
    return this.#open.some(field => field.kind === kind)
  }

  /** The bookmark that the text at this place leads to; '' for none. */
  get bookmark(): string {
    return this.#open.findLast(({ kind, inResult }) => kind === 'reference' && inResult)?.bookmark ?? ''
  }
}

/** Whether every field that begins also ends: else a list of contents without an end would swallow the report. */
export function fieldsAreWhole(body: XmlElement): boolean {
  let open = 0
  for (const node of descendants(body, 'w:fldChar')) {
    if (node.attributes['w:fldCharType'] === 'begin') open += 1
    if (node.attributes['w:fldCharType'] === 'end') open -= 1
    if (open < 0) return false
  }
  return open === 0
}

/** The text of a run as Word shows it, for counting what a field holds. */
export const isFieldSign = (node: XmlElement | string): boolean =>
  isElement(node) && (node.name === 'w:fldChar' || node.name === 'w:instrText')
