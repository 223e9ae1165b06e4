import { useLocation } from '@tanstack/react-router'

/** The token of the link that opened this page. It stands in the fragment, which no server, log or referrer sees. */
export function useTokenOfLink(): string | null {
  const token = useLocation({ select: location => location.hash })
  return token.length >= 16 && token.length <= 200 ? token : null
}
