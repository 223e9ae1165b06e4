import type { Asker, Person, Review, Visitor } from '@candour/schema'
import { useSuspenseQuery } from '@tanstack/react-query'
import { read } from '../interface/index.ts'

/** Who is signed in, and what kind of installation this is. */
export const readVisitor = { ...read('session.look'), staleTime: 60_000 }

/** Names the mutation that ends one's own session. */
export const signingOut = ['signing-out'] as const

export const useVisitor = (): Visitor => useSuspenseQuery(readVisitor).data

/** On pages behind sign-in there is somebody; the route has seen to it before the page is drawn. */
export class NobodySignedIn extends Error {
  override readonly name = 'NobodySignedIn'
}

export function useMe(): Person {
  const { person } = useVisitor()
  if (person === null) throw new NobodySignedIn()
  return person
}

/** Who asks, for `may(asker, verb, thing)`: the same table decides what the page shows and what the server allows. */
export function useAsker(review?: Review): Asker {
  const me = useMe()
  return { userId: me.id, administrator: me.administrator, role: review?.myRole ?? null }
}
