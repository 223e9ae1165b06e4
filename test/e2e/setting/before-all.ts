import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { emptyDatabase } from '@candour/collab-server/src/store/ready-data-folder.ts'
import { emptyDatabaseVariable } from './shipped-server.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Before the first story: the page as it is shipped, built from the present sources, and an empty database to copy. */
export default async function beforeAll(): Promise<void> {
  const built = spawnSync(process.execPath, ['scripts/ready.mjs', 'page'], { cwd: root, stdio: ['ignore', 2, 2] })
  if (built.status !== 0) throw new Error('The page could not be built; see above.')
  process.env[emptyDatabaseVariable] = await emptyDatabase()
}
