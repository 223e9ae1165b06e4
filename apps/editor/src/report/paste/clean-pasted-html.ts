import { allowedHref } from '@candour/schema/report'
import { takeFootnotesOver } from './word-footnotes.ts'
import { rebuildWordLists } from './word-lists.ts'

/** Pasted HTML as the report can take it, and what was left out, so that it can be said. */
export interface CleanedPaste {
  html: string
  /** Images: nothing is fetched from elsewhere, and a Word clipboard only points to files. */
  imagesLeftOut: number
  /** Comments and tracked deletions of a Word draft. */
  commentsLeftOut: number
  deletionsLeftOut: number
}

const fromWord = /\bclass="?Mso|mso-|urn:schemas-microsoft-com:office/i
const keptAttributes = new Set(['href', 'colspan', 'rowspan', 'start'])
const footnote = 'span[data-type="footnote"]'

/** Cleans what another program put on the clipboard. What was copied from Candour itself is left as it is. */
export function cleanPastedHtml(html: string): CleanedPaste {
  if (/\bdata-pm-slice\b/.test(html)) return { html, imagesLeftOut: 0, commentsLeftOut: 0, deletionsLeftOut: 0 }
  const page = new DOMParser().parseFromString(withoutLiveStyles(html), 'text/html')
  const { body } = page
  const word = fromWord.test(html)
  removeComments(body)
  for (const element of [...body.querySelectorAll('*')]) if (element.localName.includes(':')) unwrap(element)
  const commentsLeftOut = word ? removeWordComments(body) : 0
  const deletionsLeftOut = word ? removeDeletions(body) : 0
  if (word) {
    takeFootnotesOver(body)
    for (const old of body.querySelectorAll('p[class^="MsoToc" i], p.MsoHeader, p.MsoFooter')) old.remove()
    nameWordParagraphs(body)
    rebuildWordLists(body)
  }
  for (const node of body.querySelectorAll('style, script, meta, link, title, xml, iframe, object, template')) node.remove()
  const imagesLeftOut = removeImages(body)
  marksFromStyles(body)
  headersOfTables(body)
  checkLinks(body)
  if (word) removeEmptyParagraphs(body)
  for (const element of body.querySelectorAll('*')) {
    if (word && element.matches(footnote)) continue
    for (const { name } of [...element.attributes]) if (!keptAttributes.has(name)) element.removeAttribute(name)
  }
  return { html: body.innerHTML, imagesLeftOut, commentsLeftOut, deletionsLeftOut }
}

/**
 * What Word means stands in its styles, so they are read; but as plain data, since the page's content policy rightly
 * reports every inline style, even in a document that is never shown.
 */
const withoutLiveStyles = (html: string): string =>
  html.replace(/<[a-z][^>]*>/gi, tag => tag.replace(/\sstyle\s*=/gi, ' data-style='))

export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes)
}

export function rename(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElement(name)
  renamed.append(...element.childNodes)
  element.replaceWith(renamed)
  return renamed
}

/** Conditional comments of Word among them: `<![if !supportLists]>` is read as a comment. */
function removeComments(body: HTMLElement): void {
  const walker = body.ownerDocument.createTreeWalker(body, 128 /* NodeFilter.SHOW_COMMENT */)
  const comments: Node[] = []
  while (walker.nextNode()) comments.push(walker.currentNode)
  for (const comment of comments) comment.parentNode?.removeChild(comment)
}

function removeWordComments(body: HTMLElement): number {
  const references = body.querySelectorAll('a.msocomanchor, .MsoCommentReference')
  let count = 0
  for (const reference of references) {
    if (!reference.isConnected) continue
    if (reference.matches('a') || reference.querySelector('a.msocomanchor') !== null) count += 1
    reference.remove()
  }
  for (const list of body.querySelectorAll('[data-style*="mso-element:comment"]')) list.remove()
  return count
}

function removeDeletions(body: HTMLElement): number {
  let count = 0
  for (const deletion of body.querySelectorAll('del, .msoDel')) {
    if (!deletion.isConnected) continue
    if ((deletion.textContent ?? '').trim() !== '') count += 1
    deletion.remove()
  }
  for (const insertion of [...body.querySelectorAll('ins, .msoIns')]) unwrap(insertion)
  return count
}

/** Word writes some headings and all quotations as paragraphs with a class. */
function nameWordParagraphs(body: HTMLElement): void {
  for (const paragraph of [...body.querySelectorAll('p[class^="Mso" i]')]) {
    const name = paragraph.className.toLowerCase()
    const heading = /^msoheading([1-9])/.exec(name)
    if (heading !== null) rename(paragraph, `h${Math.min(Number(heading[1]), 4)}`)
    else if (name.startsWith('msotitle')) rename(paragraph, 'h1')
    else if (name.startsWith('msoquote') || name.startsWith('msointensequote')) {
      const quotation = body.ownerDocument.createElement('blockquote')
      paragraph.before(quotation)
      quotation.append(paragraph)
    }
  }
  for (const heading of [...body.querySelectorAll('h5, h6')]) rename(heading, 'h4')
}

function removeImages(body: HTMLElement): number {
  let count = 0
  for (const image of body.querySelectorAll('img, picture, svg, video, audio, canvas')) {
    if (!image.isConnected) continue
    count += 1
    image.remove()
  }
  return count
}

/** Bold and the like as elements: Word and Google Docs write some of them as styles, and a style may also undo an element. */
function marksFromStyles(body: HTMLElement): void {
  for (const element of [...body.querySelectorAll<HTMLElement>('span, b, i, font')]) {
    const style = (element.getAttribute('data-style') ?? '').toLowerCase()
    if (element.matches('b') && /(?<![-\w])font-weight:\s*(normal|400)/.test(style)) {
      unwrap(element)
      continue
    }
    if (!element.matches('span, font')) continue
    const marks: string[] = []
    if (/(?<![-\w])font-weight:\s*(bold|[6-9]00)/.test(style)) marks.push('strong')
    if (/(?<![-\w])font-style:\s*italic/.test(style)) marks.push('em')
    if (/text-decoration[^;]*:\s*[^;]*underline/.test(style) && element.closest('a') === null) marks.push('u')
    if (/vertical-align:\s*super/.test(style)) marks.push('sup')
    if (/vertical-align:\s*sub/.test(style)) marks.push('sub')
    if (element.matches(footnote)) continue
    let inside: Element = element
    for (const mark of marks) {
      const wrapper = body.ownerDocument.createElement(mark)
      wrapper.append(...inside.childNodes)
      inside.append(wrapper)
      inside = wrapper
    }
    unwrap(element)
  }
}

/** A row that Word repeats on every page is a row of headers. */
function headersOfTables(body: HTMLElement): void {
  for (const cell of [...body.querySelectorAll('thead td')]) {
    const { colSpan, rowSpan } = cell instanceof HTMLTableCellElement ? cell : { colSpan: 1, rowSpan: 1 }
    const header = rename(cell, 'th')
    if (colSpan > 1) header.setAttribute('colspan', String(colSpan))
    if (rowSpan > 1) header.setAttribute('rowspan', String(rowSpan))
  }
}

function checkLinks(body: HTMLElement): void {
  for (const link of [...body.querySelectorAll('a')]) {
    const href = link.getAttribute('href')
    if (href === null || href.startsWith('#') || !allowedHref(href)) unwrap(link)
  }
}

/** Word drafts make space with empty paragraphs; here the page does. */
function removeEmptyParagraphs(body: HTMLElement): void {
  for (const paragraph of [...body.querySelectorAll('p')]) {
    if (paragraph.closest('td, th') === null && isEmpty(paragraph)) paragraph.remove()
  }
}

function isEmpty(paragraph: Element): boolean {
  return (paragraph.textContent ?? '').replace(/[\s\u00a0]/g, '') === '' && paragraph.querySelector(footnote) === null
}
