import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Word files that stand beside the repository, for trying; they are not part of it. */
const folder = fileURLToPath(new URL('../../../../../shared/fixtures/', import.meta.url))

export interface FixtureFile {
  name: string
  bytes: () => Uint8Array
}

/** The files, or none with a line that says so. */
export function sharedFixtures(): FixtureFile[] {
  if (!existsSync(folder)) {
    process.stdout.write(`Not tried on the Word files of ../shared/fixtures: ${folder} is not there.\n`)
    return []
  }
  const named = (name: string): FixtureFile => ({ name, bytes: () => readFileSync(`${folder}${name}`) })
  const inFolder = (sub: string) => readdirSync(`${folder}${sub}`).filter(name => name.endsWith('.docx'))
  return [...inFolder('').map(named), ...inFolder('word').map(name => named(`word/${name}`))]
}

export const sharedFixture = (name: string): FixtureFile | undefined => sharedFixtures().find(file => file.name === name)

/** A key beside a fixture: what is planted in it. */
export function fixtureKey(name: string): unknown {
  return JSON.parse(readFileSync(`${folder}${name}`, 'utf8'))
}
