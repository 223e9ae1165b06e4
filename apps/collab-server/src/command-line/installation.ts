import type { Configuration } from '../configuration.ts'
import { Notices } from '../governance/index.ts'
import { originRule } from '../http/index.ts'
import { openPeople, type People } from '../people/index.ts'
import { openStore, type Store } from '../store/index.ts'
import { type Documents, openSync } from '../sync/index.ts'

/** What a command works on: the data of the running server, or the same opened for one command. */
export interface Installation {
  store: Store
  documents: Documents
  people: People
  notices: Notices
}

/** Opens the data for one command, while no server runs. */
export async function openInstallation(configuration: Configuration): Promise<Installation & { close(): Promise<void> }> {
  const store = await openStore({
    dataFolder: configuration.dataFolder,
    databaseUrl: configuration.databaseUrl,
    masterKey: configuration.key,
  })
  try {
    const people = await openPeople(store, configuration.url?.origin ?? 'http://localhost')
    const { documents } = openSync({
      store,
      people,
      origins: originRule(configuration.url, true),
      // Standard output belongs to the command's answer.
      log: () => undefined,
      yjs: false,
    })
    return {
      store,
      people,
      documents,
      // Mails wait in the data until a server runs.
      notices: new Notices(store, documents, () => undefined),
      close: async () => {
        await documents.close()
        await store.close()
      },
    }
  } catch (failure) {
    await store.close()
    throw failure
  }
}
