import { isIPv6 } from 'node:net'

const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '')

/**
 * Where a request comes from. The socket says so; a header is believed only from a proxy that the configuration
 * names, and then only its last entry, which that proxy wrote itself.
 */
export function clientAddress(
  socketAddress: string | undefined,
  forwardedFor: string | null,
  trustedProxies: readonly string[],
): string {
  const direct = plain(socketAddress ?? 'unknown')
  if (forwardedFor === null || !trustedProxies.includes(direct)) return direct
  const last = forwardedFor.split(',').at(-1)?.trim()
  return last === undefined || last === '' ? direct : plain(last)
}

/** What a limit counts by: one IPv6 subscriber has a whole /64. */
export function addressBlock(address: string): string {
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.split('::')
  const groups = head === '' ? [] : head.split(':')
  const missing = tail === undefined ? 0 : 8 - groups.length - (tail === '' ? 0 : tail.split(':').length)
  return [...groups, ...Array.from({ length: missing }, () => '0')]
    .slice(0, 4)
    .map(group => group.toLowerCase())
    .join(':')
}
