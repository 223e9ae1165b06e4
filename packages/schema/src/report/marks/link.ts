import { Link as PlainLink } from '@tiptap/extension-link'

/** Where a link may lead: the web, an e-mail address, or a node of this document ('#id'). */
export function allowedHref(href: unknown): href is string {
  if (typeof href !== 'string' || href.length > 2000) return false
  if (/^#[\w-]{1,64}$/.test(href)) return true
  // Browsers skip control characters inside a scheme; so such an address is refused, not cleaned.
  if (!/^(https?:\/\/|mailto:)/i.test(href)) return false
  for (const letter of href) if (letter <= ' ' || letter === '\u007f') return false
  return URL.canParse(href)
}

export const Link = PlainLink.extend({
  addAttributes: () => ({ href: { default: '' } }),
}).configure({
  openOnClick: false,
  autolink: true,
  linkOnPaste: true,
  protocols: [],
  defaultProtocol: 'https',
  HTMLAttributes: { rel: 'noopener noreferrer nofollow' },
  isAllowedUri: allowedHref,
})
