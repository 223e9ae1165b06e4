export type { ExportImage } from './export/docx-blocks.ts'
export { type DocxExport, exportDocx, NotExportable } from './export/docx-file.ts'
export { exportJson, JsonFile } from './export/json-file.ts'
export type { ImportedImage } from './import/convert/image-shelf.ts'
export {
  BrokenDocx,
  type DocxReason,
  DocxRefused,
  DocxTooDemanding,
  DocxTooLarge,
  docxRefusal,
  EncryptedDocx,
  NotWord,
  OldWordFormat,
  UnsafeDocx,
} from './import/docx-refused.ts'
export { NotHtml, PageTooLarge, type ReadPage, readHtml } from './import/html/read-html.ts'
export type { FileProperties } from './import/properties/file-properties.ts'
export { type ImportedDocx, importedContent, importedDraft, previewOf, readDocx, withoutImages } from './import/read-docx.ts'
export type { WrittenNumber } from './import/suggest/accept-parts.ts'
