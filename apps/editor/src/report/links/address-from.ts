/** What somebody means who types an address: 'example.org' is https, 'name@example.org' an e-mail. */
export function addressFrom(typed: string): string {
  const text = typed.trim()
  if (/^(https?:\/\/|mailto:|#)/i.test(text)) return text
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return `mailto:${text}`
  return /^[\w-]+(\.[\w-]+)+([/?#].*)?$/.test(text) ? `https://${text}` : text
}
