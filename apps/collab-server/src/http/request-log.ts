/** One line of the log. Kinds, ids of requests and figures only: no address of a page, no name, no written word. */
export interface LogLine {
  event: string
  request?: string
  method?: string
  /** The route's name in the contract, never its address: addresses hold tokens and ids. */
  route?: string
  status?: number
  milliseconds?: number
  reason?: string
  error?: string
}
export type Log = (line: LogLine) => void

export const logTo =
  (write: (text: string) => void): Log =>
  line =>
    write(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`)

/** An error's class and code and the place in our source; its message may quote what somebody wrote. */
export function errorForLog(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const place = /\(?(?:file:\/\/)?[^\s()]*?((?:apps|packages|node_modules)\/[^\s()]+:\d+):\d+\)?/.exec(error.stack ?? '')?.[1]
  const cause = error.cause instanceof Error ? ` < ${errorForLog(error.cause)}` : ''
  return `${error.name}${code}${place === undefined ? '' : ` at ${place}`}${cause}`
}
