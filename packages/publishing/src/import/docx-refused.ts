import type { ProblemReason } from '@candour/schema'

export type DocxReason = Extract<ProblemReason, `docx-${string}`>

/** A file that is not read. `reason` names the sentence in the catalogue; nothing of the file's words is in the error. */
export abstract class DocxRefused extends Error {
  abstract readonly reason: DocxReason
  constructor(cause?: unknown) {
    super('The file was refused', cause === undefined ? {} : { cause })
  }
}

/** Some other kind of file, whatever its name says. */
export class NotWord extends DocxRefused {
  override readonly name = 'NotWord'
  readonly reason = 'docx-not-word'
}
/** Protected with a password. */
export class EncryptedDocx extends DocxRefused {
  override readonly name = 'EncryptedDocx'
  readonly reason = 'docx-encrypted'
}
/** The binary format of Word before 2007. */
export class OldWordFormat extends DocxRefused {
  override readonly name = 'OldWordFormat'
  readonly reason = 'docx-old-format'
}
/** Cut off, damaged, or without the parts that a Word file has. */
export class BrokenDocx extends DocxRefused {
  override readonly name = 'BrokenDocx'
  readonly reason = 'docx-broken'
}
/** Made to do harm: paths that lead elsewhere, entities, parts that unpack without end. */
export class UnsafeDocx extends DocxRefused {
  override readonly name = 'UnsafeDocx'
  readonly reason = 'docx-unsafe'
}
export class DocxTooLarge extends DocxRefused {
  override readonly name = 'DocxTooLarge'
  readonly reason = 'docx-too-large'
}
/** Stopped, because reading it took more time or memory than one file may have. */
export class DocxTooDemanding extends DocxRefused {
  override readonly name = 'DocxTooDemanding'
  readonly reason = 'docx-too-demanding'
}

const classes = { NotWord, EncryptedDocx, OldWordFormat, BrokenDocx, UnsafeDocx, DocxTooLarge, DocxTooDemanding }
const byReason: Record<DocxReason, new () => DocxRefused> = {
  'docx-not-word': classes.NotWord,
  'docx-encrypted': classes.EncryptedDocx,
  'docx-old-format': classes.OldWordFormat,
  'docx-broken': classes.BrokenDocx,
  'docx-unsafe': classes.UnsafeDocx,
  'docx-too-large': classes.DocxTooLarge,
  'docx-too-demanding': classes.DocxTooDemanding,
}
/** The error of a reason, as it comes back from another thread. */
export const docxRefusal = (reason: DocxReason): DocxRefused => new byReason[reason]()
