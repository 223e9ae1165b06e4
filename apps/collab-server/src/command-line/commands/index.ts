import type { RegisteredCommand } from '../command.ts'
import { auditCommands } from './audit.ts'
import { backupCommands } from './backup.ts'
import { peopleCommands } from './people.ts'
import { reportCommands } from './report.ts'
import { reviewCommands } from './reviews.ts'

/** Every command that works on an installation, by the name that travels over the socket. */
export const commands = {
  ...peopleCommands,
  ...reviewCommands,
  ...reportCommands,
  ...auditCommands,
  ...backupCommands,
} satisfies Record<string, RegisteredCommand>
export type CommandName = keyof typeof commands

const byName = new Map<string, RegisteredCommand>(Object.entries(commands))
export const commandNamed = (name: string): RegisteredCommand | undefined => byName.get(name)
