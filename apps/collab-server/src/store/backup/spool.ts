import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { newId } from '../new-id.ts'

const spooled = /^backup-[a-z0-9]{20}\.partial$/

/** Where a back-up lies between its making and its handing over. */
export const newSpool = (dataFolder: string): string => join(dataFolder, `backup-${newId()}.partial`)

/** Removes what a process that was killed had not handed over. */
export function clearSpools(dataFolder: string): void {
  for (const name of readdirSync(dataFolder)) if (spooled.test(name)) rmSync(join(dataFolder, name), { force: true })
}
