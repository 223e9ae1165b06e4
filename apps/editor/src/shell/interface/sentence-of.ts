import { wordsFor } from '@candour/schema'
import { ApiProblem } from './api-problem.ts'

/** What to show for a failure: the server's own sentence, or that something went wrong in the page. */
export const sentenceOf = (error: unknown): string =>
  error instanceof ApiProblem ? error.message : wordsFor('scr').shell.failedHere
