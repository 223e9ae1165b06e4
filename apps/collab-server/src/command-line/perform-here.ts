import { createReadStream, rmSync } from 'node:fs'
import type { Configuration } from '../configuration.ts'
import { InUse } from '../store/index.ts'
import type { Answer, Call } from './call.ts'
import { commands } from './commands/index.ts'
import { openInstallation } from './installation.ts'

export const isInUse = (failure: unknown): boolean => failure instanceof InUse

/** Opens the data for one command, carries it out and closes it again. */
export async function performHere(
  configuration: Configuration,
  { command, parameters, attachment, sink }: Call,
): Promise<Answer> {
  const ready = commands[command].prepare(parameters)
  const installation = await openInstallation(configuration)
  try {
    const { data, text, file } = await ready(installation, attachment ?? null)
    if (file !== undefined && 'bytes' in file) await sink?.(file.bytes)
    if (file !== undefined && 'spooled' in file) {
      try {
        for await (const part of createReadStream(file.spooled)) await sink?.(part)
      } finally {
        rmSync(file.spooled, { force: true })
      }
    }
    return { data, text }
  } finally {
    await installation.close()
  }
}
