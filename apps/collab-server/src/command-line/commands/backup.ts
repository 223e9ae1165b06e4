import * as z from 'zod'
import { recordEvent } from '../../audit/index.ts'
import { newSpool, writeBackup } from '../../store/index.ts'
import { command } from '../command.ts'

/** Written beside the data first, since nobody is served while the embedded database is read; sent afterwards. */
export const backupCommands = {
  backup: command({
    parameters: z.object({}),
    run: async ({ store }) => {
      await store.transaction(tx => recordEvent(tx, { actor: null, kind: 'installation.backup' }))
      const spooled = newSpool(store.dataFolder)
      const { rows, madeAt } = await writeBackup(store, spooled)
      return { data: { rows, madeAt }, text: '', file: { spooled } }
    },
  }),
}
