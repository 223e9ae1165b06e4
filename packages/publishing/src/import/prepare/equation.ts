import { child, childrenOf, isElement, value, type XmlElement, type XmlNode } from '../xml/xml-tree.ts'

const inBrackets = (text: string) => (text.length > 1 ? `(${text})` : text)

/** A formula on one line: 'E = mc^2', '(a+b)/2', '√(x)'. Every sign in it is kept. */
export function equationText(node: XmlNode): string {
  if (!isElement(node)) return ''
  const of = (name: string) => linear(child(node, name))
  switch (node.name) {
    case 'm:t':
    case 'w:t':
      return node.children.filter(part => typeof part === 'string').join('')
    case 'm:f':
      return `${inBrackets(of('m:num'))}/${inBrackets(of('m:den'))}`
    case 'm:sSup':
      return `${of('m:e')}^${inBrackets(of('m:sup'))}`
    case 'm:sSub':
      return `${of('m:e')}_${inBrackets(of('m:sub'))}`
    case 'm:sSubSup':
      return `${of('m:e')}_${inBrackets(of('m:sub'))}^${inBrackets(of('m:sup'))}`
    case 'm:rad':
      return `${of('m:deg')}√${inBrackets(of('m:e'))}`
    case 'm:nary': {
      const sign = child(child(node, 'm:naryPr'), 'm:chr')?.attributes['m:val'] ?? '∫'
      const [from, to] = [of('m:sub'), of('m:sup')]
      return `${sign}${from === '' ? '' : `_${inBrackets(from)}`}${to === '' ? '' : `^${inBrackets(to)}`} ${of('m:e')}`
    }
    case 'm:d': {
      const properties = child(node, 'm:dPr')
      const sign = (name: string, usual: string) => child(properties, name)?.attributes['m:val'] ?? usual
      return `${sign('m:begChr', '(')}${childrenOf(node, 'm:e').map(linear).join(sign('m:sepChr', '|'))}${sign('m:endChr', ')')}`
    }
    case 'm:mr':
      return childrenOf(node, 'm:e').map(linear).join(' ')
    case 'm:m':
      return `[${childrenOf(node, 'm:mr').map(equationText).join('; ')}]`
    case 'm:eqArr':
      return childrenOf(node, 'm:e').map(linear).join('; ')
    case 'w:del':
    case 'w:moveFrom':
      return ''
    default:
      return linear(node)
  }
}

const linear = (parent: XmlElement | undefined): string => (parent?.children ?? []).map(equationText).join('')

/** A list choice, kept for what a drop-down shows. */
export const chosen = (list: XmlElement | undefined): string => {
  const entries = childrenOf(list, 'w:listEntry').map(({ attributes }) => attributes['w:val'] ?? '')
  return entries[Number(value(list, 'w:result') ?? 0)] ?? ''
}
