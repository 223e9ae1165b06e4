import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Before the first test: the page as it is shipped, built from the present sources. */
export default function pageBuilt(): void {
  const built = spawnSync(process.execPath, ['scripts/ready.mjs', 'page'], { cwd: root, stdio: ['ignore', 2, 2] })
  if (built.status !== 0) throw new Error('The page could not be built; see above.')
}
