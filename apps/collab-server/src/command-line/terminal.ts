import { once } from 'node:events'
import type { Answer } from './call.ts'
import { CommandRefused, exitCodes } from './command-refused.ts'

/** One line of JSON, or sentences for a person; data alone on standard output. */
export function say({ data, text }: Answer, asJson: boolean): void {
  if (asJson) process.stdout.write(`${JSON.stringify(data)}\n`)
  else if (text !== '') process.stdout.write(`${text}\n`)
}

/** Whether a line asks for JSON, known before it is understood. */
export function wantsJson(line: readonly string[]): boolean {
  const end = line.indexOf('--')
  return line.slice(0, end === -1 ? undefined : end).includes('--json')
}

/** Why a line was not carried out, for standard error. */
export const refusal = (sentence: string, asJson: boolean): string =>
  `${asJson ? JSON.stringify({ error: sentence }) : sentence}\n`

/** The bytes of a file, to standard output, as fast as whoever reads them takes them. */
export async function toStandardOutput(bytes: Uint8Array): Promise<void> {
  if (!process.stdout.write(bytes)) await once(process.stdout, 'drain')
}

/** Runs a command to its end and sets the exit code: 0 done, 1 refused or failed, 2 not understood or unreadable. */
export async function settle(work: () => Promise<void>, asJson: boolean): Promise<void> {
  try {
    // Before the work, which may say otherwise: a trail that is not whole was still read to its end.
    process.exitCode = exitCodes.done
    await work()
  } catch (failure) {
    const { message, exitCode } = await explained(failure)
    process.stderr.write(refusal(message, asJson))
    process.exitCode = exitCode
  }
}

/** What explains failures knows the whole server, so it is loaded only where one has to be explained. */
async function explained(failure: unknown): Promise<CommandRefused> {
  if (failure instanceof CommandRefused) return failure
  const { refusedBy } = await import('./refusal.ts')
  return refusedBy(failure)
}

/** Whoever reads our output may stop early (`| head`); that is no failure. */
export function allowClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (failure: NodeJS.ErrnoException) => {
      if (failure.code !== 'EPIPE') throw failure
      process.exit(process.exitCode ?? exitCodes.done)
    })
  }
}
