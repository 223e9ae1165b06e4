interface FakedItem {
  element: Element
  /** Which of Word's lists it belongs to: 'l0'. */
  list: string
  level: number
  ordered: boolean
  number: number
}

const bullets = /^[·•●○o§▪■◦–—➢ü*\-\u00b7\uf0b7\uf0a7\uf0fc]$/u

/**
 * Word writes a list as paragraphs with a style, `mso-list: l0 level1 lfo1`, and the bullet or number as text.
 * Makes real lists of them, nested by level, and takes the number away from numbered headings.
 */
export function rebuildWordLists(body: HTMLElement): void {
  for (const heading of body.querySelectorAll('h1, h2, h3, h4')) takeMarker(heading)
  let run: FakedItem[] = []
  const close = () => {
    if (run.length > 0) build(run)
    run = []
  }
  for (const paragraph of [...body.querySelectorAll('p')]) {
    const item = readItem(paragraph)
    const last = run.at(-1)
    if (item === null || (last !== undefined && last.element.nextElementSibling !== paragraph)) close()
    if (item !== null) run.push(item)
  }
  close()
}

function readItem(element: Element): FakedItem | null {
  const style = element.getAttribute('data-style') ?? ''
  const match = /mso-list:\s*(l\d+)\s+level(\d+)/i.exec(style)
  if (match === null) return null
  const marker = takeMarker(element)
  // A paragraph that belongs to a list but has no marker goes on with the item before it.
  const number = Number(/\d+/.exec(marker)?.[0] ?? 1)
  return { element, list: match[1] ?? '', level: Number(match[2]), ordered: marker !== '' && !bullets.test(marker), number }
}

function takeMarker(element: Element): string {
  let marker = ''
  for (const span of element.querySelectorAll('span')) {
    if (!/mso-list:\s*ignore/i.test(span.getAttribute('data-style') ?? '')) continue
    marker += span.textContent ?? ''
    span.remove()
  }
  return marker.replace(/[\s\u00a0]/g, '')
}

function build(items: readonly FakedItem[]): void {
  const first = items[0]
  if (first === undefined) return
  const page = first.element.ownerDocument
  const open: { list: Element; level: number; name: string }[] = []
  const place = page.createElement('div')
  first.element.before(place)
  for (const item of items) {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > item.level) open.pop()
    let top = open.at(-1)
    const sameList = top?.level === item.level && top.name === item.list + String(item.ordered)
    if (top !== undefined && top.level === item.level && !sameList) {
      open.pop()
      top = open.at(-1)
    }
    if (top === undefined || top.level < item.level) {
      const list = page.createElement(item.ordered ? 'ol' : 'ul')
      if (item.ordered && item.number > 1) list.setAttribute('start', String(item.number))
      const parent = top?.list.lastElementChild ?? place
      parent.append(list)
      top = { list, level: item.level, name: item.list + String(item.ordered) }
      open.push(top)
    }
    const entry = page.createElement('li')
    const paragraph = page.createElement('p')
    paragraph.append(...item.element.childNodes)
    entry.append(paragraph)
    top.list.append(entry)
    item.element.remove()
  }
  place.replaceWith(...place.childNodes)
}
