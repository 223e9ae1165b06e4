import { wordsFor } from '@candour/schema'
import { recordEvent } from '../audit/index.ts'
import type { Configuration } from '../configuration.ts'
import { openStore, restoreBackup } from '../store/index.ts'
import type { Answer } from './call.ts'
import { CommandRefused, exitCodes } from './command-refused.ts'
import { connected } from './perform.ts'
import { requireReadable } from './written-file.ts'

const { commandLine: words } = wordsFor('scr')

/** Restores into an empty installation. It needs the data for itself, so it is the one command that a running server cannot do. */
export async function restoreHere(configuration: Configuration, path: string): Promise<Answer> {
  requireReadable(path)
  const running = await connected(configuration.dataFolder)
  if (running !== null) {
    running.destroy()
    throw new CommandRefused(words.stopFirst, exitCodes.refused)
  }
  const options = { dataFolder: configuration.dataFolder, databaseUrl: configuration.databaseUrl, masterKey: configuration.key }
  const { rows, madeAt } = await restoreBackup(options, path)
  const store = await openStore(options)
  try {
    await store.transaction(tx => recordEvent(tx, { actor: null, kind: 'installation.restore', detail: { rows, madeAt } }))
  } finally {
    await store.close()
  }
  return { data: { rows, madeAt }, text: words.restored(rows, madeAt) }
}
