import { wordsFor } from '@candour/schema'
import * as z from 'zod'
import { ConfigurationError } from '../configuration.ts'
import { errorForLog, RefusedRequest } from '../http/index.ts'
import { refusalOf } from '../refusal-of.ts'
import { storeFailureIn } from '../store/index.ts'
import { CommandRefused, exitCodes } from './command-refused.ts'

const words = wordsFor('scr')

/** The one sentence for whoever typed the command; never a stack, never what a document says. */
export function refusedBy(failure: unknown): CommandRefused {
  if (failure instanceof CommandRefused) return failure
  if (failure instanceof ConfigurationError) return new CommandRefused(failure.message, exitCodes.usage)
  if (failure instanceof z.ZodError) {
    const field = failure.issues[0]?.path.join('.') ?? ''
    return new CommandRefused(words.commandLine.notUnderstood(field), exitCodes.usage)
  }
  const stored = storeFailureIn(failure)
  if (stored !== null) return new CommandRefused(stored.message)
  const refused = failure instanceof RefusedRequest ? failure : refusalOf(failure)
  if (refused !== null) return new CommandRefused(words.problem.sentences[refused.reason])
  return new CommandRefused(words.commandLine.wentWrong(errorForLog(failure)))
}
