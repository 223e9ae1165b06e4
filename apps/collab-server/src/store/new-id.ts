import { randomInt } from 'node:crypto'

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** An id for a review or a record: 20 small letters and digits (103 bits), safe in addresses and document names. */
export const newId = (): string => Array.from({ length: 20 }, () => letters[randomInt(letters.length)]).join('')
