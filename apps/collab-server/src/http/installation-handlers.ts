import { SCHEMA_VERSION } from '@candour/schema/report'
import type { Store } from '../store/index.ts'
import type { Handling } from './call.ts'
import { handle } from './handle.ts'
import { openApi } from './openapi.ts'

export function installationHandlers({ store, publicUrl }: { store: Store; publicUrl: () => string }): Handling[] {
  return [
    handle('installation.health', async () => {
      // Asks the database, so that 'ok' means that something can be read and written.
      await store.mayWrite()
      await store.db.select({ id: store.tables.installation.id }).from(store.tables.installation).limit(1)
      return { ok: true, database: store.driver, schemaVersion: SCHEMA_VERSION }
    }),
    handle('installation.openapi', async () => openApi(publicUrl())),
  ]
}
