import * as z from 'zod'

// What is no letter (but tab and line break stay), and what turns the direction of the text that follows it.
const unseen = /(?![\t\n])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gu

/**
 * Text as somebody meant it: line breaks as '\n', composed (NFC), no control characters and nothing that turns the
 * direction of what stands beside it. Markup is not interpreted anywhere: '<b>' is three characters.
 */
export const plainText = (text: string): string =>
  text
    .replaceAll(/\r\n?|\u2028|\u2029/g, '\n')
    .replaceAll(unseen, '')
    .toWellFormed()
    .normalize('NFC')
    .trim()

/** Written words of at most `limit` UTF-16 units, made plain. */
export const PlainText = (limit: number) => z.string().max(limit).overwrite(plainText).max(limit)
/** The same, and not nothing. */
export const Words = (limit: number) => PlainText(limit).min(1)
