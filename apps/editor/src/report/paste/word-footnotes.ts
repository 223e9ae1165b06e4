/**
 * Word puts the text of footnotes and endnotes in a list at the end of the clipboard and a numbered link where each belongs.
 * Brings each text to its place, as the footnote of the report.
 */
export function takeFootnotesOver(body: HTMLElement): void {
  const texts = new Map<string, string>()
  for (const note of body.querySelectorAll('[data-style*="mso-element:footnote"], [data-style*="mso-element:endnote"]')) {
    if (note.id === '') continue
    for (const back of note.querySelectorAll('a[data-style*="mso-footnote-id"], a[data-style*="mso-endnote-id"]')) back.remove()
    texts.set(note.id, (note.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim())
  }
  for (const list of body.querySelectorAll(
    '[data-style*="mso-element:footnote-list"], [data-style*="mso-element:endnote-list"]',
  )) {
    list.remove()
  }
  for (const reference of body.querySelectorAll('a[data-style*="mso-footnote-id"], a[data-style*="mso-endnote-id"]')) {
    const text = texts.get((reference.getAttribute('href') ?? '').replace(/^#_?/, ''))
    if (text === undefined) {
      reference.remove()
      continue
    }
    const mark = body.ownerDocument.createElement('span')
    mark.setAttribute('data-type', 'footnote')
    mark.setAttribute('data-text', text)
    reference.replaceWith(mark)
  }
}
