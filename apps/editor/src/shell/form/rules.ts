import { Email, PersonName } from '@candour/schema'

/** The rule of the contract, with the sentence that says how to meet it. */
export const emailRule =
  (sentence: string) =>
  (value: string): string | null =>
    Email.safeParse(value).success ? null : sentence

export const nameRule =
  (sentence: string) =>
  (value: string): string | null =>
    PersonName.safeParse(value).success ? null : sentence
