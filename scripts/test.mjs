// The whole of the tests: types, lint, units, server, wire, browser. Ends with one line for each runner.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { testDatabase } from './test-database.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const results = join(root, 'test-results')
const database = await testDatabase()
const env = {
  ...process.env,
  // Hundreds of processes and threads begin here with the same modules: what one has compiled, the next one reads.
  NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'compiled'),
  ...(database === null ? {} : { CANDOUR_TEST_DATABASE_URL: database.url }),
}
const lines = []
let failed = false

function run(script, args, extra = {}) {
  const result = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 1, 2],
    env: { ...env, ...extra },
  })
  if (result.status !== 0) failed = true
  return result.status === 0
}

function check(name, script, args) {
  const fine = run(script, args)
  lines.push(`${name}: ${fine ? '1 passed, 0 failed' : '0 passed, 1 failed'}`)
}

/** Counts from a runner's own report; a runner that left none has failed. */
function counted(name, file, count) {
  if (!existsSync(file)) {
    failed = true
    lines.push(`${name}: 0 passed, 1 failed (no report: it did not run to its end)`)
    return
  }
  const { passed, missed } = count(JSON.parse(readFileSync(file, 'utf8')))
  if (missed > 0 || passed === 0) failed = true
  lines.push(`${name}: ${passed} passed, ${missed} failed`)
}

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
try {
  check('types', 'typescript/bin/tsc', ['-b'])
  check('format and lint', '@biomejs/biome/bin/biome', ['check', '.'])
  check('promises and cycles', 'oxlint/bin/oxlint', ['--type-aware'])

  const vitest = join(results, 'vitest.json')
  run('vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitest}`])
  counted('vitest', vitest, report => ({
    passed: report.numPassedTests,
    missed: report.numFailedTests > 0 || report.success ? report.numFailedTests : 1,
  }))

  const playwright = join(results, 'playwright.json')
  run('@playwright/test/cli.js', ['test', '-c', 'test/playwright.config.ts', '--reporter=line,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: playwright,
  })
  counted('playwright', playwright, report => ({
    passed: report.stats.expected + report.stats.flaky,
    missed: report.stats.unexpected,
  }))
} finally {
  database?.stop()
}
process.stdout.write(`\n${lines.join('\n')}\n`)
process.exit(failed ? 1 : 0)
