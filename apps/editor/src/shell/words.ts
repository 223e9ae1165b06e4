import { type ProfileId, type Words, wordsFor } from '@candour/schema'

/**
 * The catalogue of sentences in the words of a review's profile; outside a review the default profile's.
 *
 *     const words = useWords(review.profile)
 */
export const useWords = (profile: ProfileId = 'scr'): Words => wordsFor(profile)
