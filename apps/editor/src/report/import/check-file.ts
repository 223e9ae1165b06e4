import { docxType, limits, type Words } from '@candour/schema'

export type ChosenFile = { ok: true; file: Blob } | { ok: false; sentence: string }

const megabyte = 1024 * 1024

/** What can be told about a file before it is sent: the server looks into it, whatever its name is. */
export function checkFile(file: File, { publishing }: Words): ChosenFile {
  const t = publishing.import
  if (file.size === 0) return { ok: false, sentence: t.empty }
  if (file.size > limits.docx) return { ok: false, sentence: t.tooLarge(limits.docx / megabyte) }
  if (!/\.docx$/i.test(file.name) && file.type !== docxType) return { ok: false, sentence: t.wrongKind }
  return { ok: true, file }
}
