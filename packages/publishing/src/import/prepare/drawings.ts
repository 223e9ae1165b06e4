import { child, descendants, element, holds, isElement, type XmlElement } from '../xml/xml-tree.ts'
import type { Relationships } from './part-paths.ts'

/** A picture in a drawing: where it is embedded (or linked to), and what is said for who cannot see it. */
export interface PictureFound {
  embedded: string | undefined
  linked: boolean
  alt: string
}

/** The half of an alternative that says more: words in a box first, then pictures, else what old programs read. */
export function chosenBranch(alternative: XmlElement): XmlElement | undefined {
  const branches = alternative.children.filter(isElement).filter(({ name }) => name === 'mc:Choice' || name === 'mc:Fallback')
  return (
    branches.find(branch => holds(branch, 'w:txbxContent')) ??
    branches.find(branch => holds(branch, 'a:blip') || holds(branch, 'v:imagedata')) ??
    branches.find(branch => holds(branch, 'w:t')) ??
    child(alternative, 'mc:Fallback') ??
    branches[0]
  )
}

const describes = (properties: XmlElement | undefined): string =>
  [properties?.attributes.descr, properties?.attributes.title].find(text => text !== undefined && text.trim() !== '') ?? ''

/** Every picture in a drawing, also inside groups. */
export function picturesIn(drawing: XmlElement): PictureFound[] {
  const found: PictureFound[] = []
  const walk = (node: XmlElement, alt: string) => {
    // Text boxes are read as text, with the pictures in them.
    if (node.name === 'w:txbxContent') return
    let here = alt
    if (node.name === 'wp:inline' || node.name === 'wp:anchor') here = describes(child(node, 'wp:docPr')) || alt
    if (node.name === 'pic:pic') here = describes(child(child(node, 'pic:nvPicPr'), 'pic:cNvPr')) || alt
    if (node.name === 'v:shape' || node.name === 'v:rect') here = (node.attributes.alt ?? '') || alt
    if (
      node.name === 'a:blip' &&
      !found.some(({ embedded }) => embedded !== undefined && embedded === node.attributes['r:embed'])
    )
      found.push({ embedded: node.attributes['r:embed'], linked: node.attributes['r:link'] !== undefined, alt: here })
    if (node.name === 'v:imagedata')
      found.push({ embedded: node.attributes['r:id'], linked: false, alt: here || (node.attributes['o:title'] ?? '') })
    if (node.name === 'mc:AlternateContent') {
      const branch = chosenBranch(node)
      if (branch !== undefined) walk(branch, here)
      return
    }
    for (const inner of node.children) if (isElement(inner)) walk(inner, here)
  }
  walk(drawing, '')
  return found
}

/** The boxes of text in a drawing, one for each, whichever half of an alternative holds them. */
export function textBoxesIn(drawing: XmlElement): XmlElement[] {
  if (drawing.name === 'w:txbxContent') return [drawing]
  if (drawing.name === 'mc:AlternateContent') {
    const branch = chosenBranch(drawing)
    return branch === undefined ? [] : branch.children.filter(isElement).flatMap(textBoxesIn)
  }
  return drawing.children.filter(isElement).flatMap(textBoxesIn)
}

export const objectNames = ['o:OLEObject', 'c:chart', 'dgm:relIds', 'w:control'] as const

export function objectsIn(drawing: XmlElement): number {
  let count = 0
  for (const name of objectNames) for (const _ of descendants(drawing, name)) count += 1
  return count
}

/** A picture in the plainest form, as the reader takes it. */
export const plainPicture = (relationshipId: string, alt: string): XmlElement =>
  element(
    'w:drawing',
    {},
    element(
      'wp:inline',
      {},
      element('wp:docPr', { descr: alt }),
      element(
        'a:graphic',
        {},
        element(
          'a:graphicData',
          {},
          element('pic:pic', {}, element('pic:blipFill', {}, element('a:blip', { 'r:embed': relationshipId }))),
        ),
      ),
    ),
  )

export const leadsToPart = (relationships: Relationships, id: string | undefined, stands: (name: string) => boolean): boolean => {
  const relationship = id === undefined ? undefined : relationships.get(id)
  return relationship !== undefined && !relationship.outside && stands(relationship.target)
}
