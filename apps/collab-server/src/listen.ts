import type { Server } from 'node:http'
import { setTimeout } from 'node:timers/promises'

/** The port or address cannot be used. The message says which and what to do. */
export class CannotListen extends Error {
  override readonly name = 'CannotListen'
}

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : '')

/** Listens, and gives the port (another than asked for only where 0 was). */
export function listen(server: Server, { port, host }: { port: number; host: string }): Promise<number> {
  return new Promise((resolve, reject) => {
    const refuse = (error: Error) => reject(new CannotListen(sentenceFor(codeOf(error), port, host), { cause: error }))
    server.once('error', refuse)
    server.listen(port, host, () => {
      server.off('error', refuse)
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

function sentenceFor(code: string, port: number, host: string): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is already in use on ${host}. Stop what uses it, or choose another with PORT.`
    case 'EACCES':
      return `Port ${port} may not be used by this user. Choose one above 1023 with PORT.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is not an address of this machine. Choose another with HOST.`
    default:
      return `The server cannot listen on ${host}, port ${port}${code === '' ? '' : ` (${code})`}.`
  }
}

const closingTakesAtMost = 5_000

/**
 * Takes no more connections, lets the requests under way end, and cuts what has not ended in time. Sockets are not
 * waited for: the documents close theirs.
 */
export async function stopListening(server: Server, underWay: ReadonlySet<Promise<void>>): Promise<void> {
  server.close()
  server.closeIdleConnections()
  await Promise.race([Promise.allSettled(underWay), setTimeout(closingTakesAtMost, undefined, { ref: false })])
  server.closeAllConnections()
}

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/
export const isLoopback = (host: string): boolean => loopback.test(host)

/** How this machine's own browser reaches the server. */
export function localUrl(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::'
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}
