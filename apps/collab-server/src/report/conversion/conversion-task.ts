import type { DocxExport, DocxReason, ImportedDocx } from '@candour/publishing'

/** What is handed to the process, and what comes back. Both ends are this program's own. */
export type ConversionTask = { kind: 'read'; bytes: Uint8Array } | { kind: 'write'; document: DocxExport }
export type ConversionAnswer =
  | { kind: 'read'; imported: ImportedDocx }
  | { kind: 'written'; bytes: Uint8Array }
  | { kind: 'refused'; reason: DocxReason }
