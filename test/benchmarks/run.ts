// npm run bench: every benchmark that needs a server or a browser, one after the other, each in its own process.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

let failed = 0
for (const name of ['sync/run', 'governance/run', 'editor/run', 'editor/comments']) {
  process.stdout.write(`\n${name}\n`)
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL(`./${name}.ts`, import.meta.url))], {
    stdio: 'inherit',
  })
  if (status !== 0) failed += 1
}
process.exit(failed === 0 ? 0 : 1)
