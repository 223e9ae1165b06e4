export { Conversions } from './conversion/conversions.ts'
export { type ExportedFile, type ExportRequest, exportDocument } from './export/export-document.ts'
export { fileNamesOf, storeImage } from './images/stored-images.ts'
