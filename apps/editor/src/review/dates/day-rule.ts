import { Day } from '@candour/schema'

/** A whole calendar day of a year that a review can be in, or nothing. */
export const dayRule =
  (sentence: string) =>
  (value: string): string | null =>
    value === '' || (Day.safeParse(value).success && value >= '2000-01-01' && value <= '2099-12-31') ? null : sentence
