import { problem } from '../../http/index.ts'
import type { MemberNow } from '../reader.ts'

/** The people a text mentions, each once. Throws where one of them does not see what it stands in. */
export function mentioned(mentions: readonly string[], seenBy: readonly MemberNow[]): string[] {
  const people = [...new Set(mentions)]
  if (people.some(userId => !seenBy.some(member => member.userId === userId))) throw problem('mention-may-not-read')
  return people
}
