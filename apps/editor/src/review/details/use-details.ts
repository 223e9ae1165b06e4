import { Method, ProfileId, Title, type Words } from '@candour/schema'
import { type Fields, useFields } from '../../shell/form/index.ts'
import { useWords } from '../../shell/index.ts'
import type { DetailNames } from './DetailsFields.tsx'

interface Details {
  title: string
  profile: ProfileId
  method: Method
}

/** The fields of a review's details, and what they say once the rules hold. The words follow the kind that is chosen. */
export function useDetails(initial: Details): { fields: Fields<DetailNames>; words: Words; details: () => Details } {
  const fields: Fields<DetailNames> = useFields<DetailNames>(
    { ...initial },
    { title: value => (Title.safeParse(value).success ? null : titleNeeded) },
  )
  const profile = ProfileId.safeParse(fields.values.profile).data ?? initial.profile
  const words = useWords(profile)
  const titleNeeded = words.review.titleNeeded
  const details = (): Details => ({
    title: Title.parse(fields.values.title),
    profile,
    method: Method.safeParse(fields.values.method).data ?? initial.method,
  })
  return { fields, words, details }
}
