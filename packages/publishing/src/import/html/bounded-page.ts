import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5'

export type PageNode = DefaultTreeAdapterTypes.ChildNode
export type PageElement = DefaultTreeAdapterTypes.Element

export const isPageElement = (node: PageNode): node is PageElement => 'tagName' in node
export const isPageText = (node: PageNode): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text'
export const pageAttribute = ({ attrs }: PageElement, name: string): string =>
  attrs.find(attribute => attribute.name === name)?.value ?? ''

/** More is no draft of a report, and tags left open can make a small file into a tree without end. */
export const pageLimits = { elements: 100_000, depth: 400 } as const

/** The page has more elements, or more of them inside each other, than a draft needs. */
export class PageTooLarge extends Error {
  override readonly name = 'PageTooLarge'
}

/** A page as the HTML standard has it read, however broken. Nothing in it is run or fetched. Throws `PageTooLarge`. */
export function boundedPage(html: string): DefaultTreeAdapterTypes.Document {
  const depths = new WeakMap<object, number>()
  let elements = 0
  const placed = (parent: object, node: object): void => {
    const depth = (depths.get(parent) ?? 0) + 1
    if (depth > pageLimits.depth) throw new PageTooLarge()
    depths.set(node, depth)
  }
  const treeAdapter: TreeAdapter<DefaultTreeAdapterMap> = {
    ...defaultTreeAdapter,
    createElement(name, namespace, attributes) {
      elements += 1
      if (elements > pageLimits.elements) throw new PageTooLarge()
      return defaultTreeAdapter.createElement(name, namespace, attributes)
    },
    appendChild(parent, node) {
      placed(parent, node)
      defaultTreeAdapter.appendChild(parent, node)
    },
    insertBefore(parent, node, before) {
      placed(parent, node)
      defaultTreeAdapter.insertBefore(parent, node, before)
    },
  }
  // Without script, so that what a page says to those who have none is read as well.
  return parse(html, { treeAdapter, scriptingEnabled: false })
}
