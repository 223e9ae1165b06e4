import * as z from 'zod'
import { route } from './route.ts'

/** Limits that the page tells before the server refuses (bytes). */
export const limits = { docx: 30 * 1024 * 1024, image: 10 * 1024 * 1024, json: 256 * 1024, update: 512 * 1024 } as const

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
export const DocumentParameter = z.enum(['report', 'response'])

export const importNoticeKinds = [
  // Kept, and said so.
  'tracked-insertion',
  'equation',
  'text-box',
  'field',
  'form-control',
  'endnote',
  'guessed-heading',
  // Left out, wholly or in part.
  'tracked-deletion',
  'comment',
  'header-footer',
  'hidden-text',
  'contents-list',
  'paragraph-number',
  'image',
  'embedded-object',
  'link',
  'formatting',
  'other',
] as const

/** Something in the Word file that would not come across silently: said before anything is written. */
export const ImportNotice = z.object({
  kind: z.enum(importNoticeKinds),
  count: z.number().int(),
  /** A few places, as the words that stand there. */
  examples: z.array(z.string().max(200)).max(5),
})
/** A passage that looks like a finding, an analysis or a recommendation. */
export const ImportSuggestion = z.object({
  id: z.string(),
  node: z.enum(['finding', 'analysis', 'recommendation']),
  headline: z.string().max(300),
  /** Index of the first and last top-level block in the preview. */
  firstBlock: z.number().int(),
  lastBlock: z.number().int(),
  sure: z.boolean(),
})
export type ImportNotice = z.infer<typeof ImportNotice>
export type ImportSuggestion = z.infer<typeof ImportSuggestion>

export const ImportPreview = z.object({
  /** The report as it would be written, as the schema's JSON, without the suggestions applied. */
  content: z.unknown(),
  words: z.number().int(),
  /** Images that would be stored with the report. */
  images: z.number().int(),
  sections: z.array(z.object({ title: z.string(), kind: z.string(), firstBlock: z.number().int() })),
  suggestions: z.array(ImportSuggestion),
  notices: z.array(ImportNotice),
  /** Where it would go now: in place of a report that nobody has written in, or after what stands. */
  place: z.enum(['replace-empty', 'append']),
})
export type ImportPreview = z.infer<typeof ImportPreview>

/** Words that somebody typed into a part which a colleague was moving at that moment; offered back to their writer. */
export const FallenWords = z.object({
  id: z.string(),
  document: DocumentParameter,
  words: z.string(),
  /** The finding, section or other node they were typed in, if it still stands. */
  nearNodeId: z.string().nullable(),
  at: z.iso.datetime(),
})
export type FallenWords = z.infer<typeof FallenWords>

/** The name of somebody's file, without its folders. Personal data: people name pictures after people. */
export const FileName = z.string().min(1).max(255)

export const reportRoutes = {
  'report.read': route({
    method: 'GET',
    path: '/api/reviews/:review/report',
    verb: 'report.read',
    summary: 'The report as JSON, as it stands or as the version that was opened to the Board',
    answer: z.object({ content: z.unknown(), asVersion: z.boolean(), at: z.iso.datetime() }),
  }),
  'response.read': route({
    method: 'GET',
    path: '/api/reviews/:review/response',
    verb: 'response.read',
    summary: 'The response as JSON',
    answer: z.object({ content: z.unknown(), asVersion: z.boolean(), at: z.iso.datetime() }),
  }),
  'report.previewImport': route({
    method: 'POST',
    path: '/api/reviews/:review/report/import/preview',
    verb: 'report.import',
    summary: 'Read a Word file and say what would come across, writing nothing',
    body: { bytes: [docxType], limit: limits.docx },
    answer: ImportPreview,
  }),
  'report.import': route({
    method: 'POST',
    path: '/api/reviews/:review/report/import',
    verb: 'report.import',
    summary: 'Write a Word file into the report; `accept` names the suggestions to carry out, comma-separated',
    query: z.object({ accept: z.string().max(20000).default(''), place: z.enum(['replace-empty', 'append']).default('append') }),
    body: { bytes: [docxType], limit: limits.docx },
    answer: z.object({ words: z.number().int(), findings: z.number().int(), recommendations: z.number().int() }),
  }),
  'report.export': route({
    method: 'GET',
    path: '/api/reviews/:review/report/export',
    verb: 'report.export',
    summary: 'The report as a file',
    query: z.object({ format: z.enum(['json', 'docx']) }),
    answer: { bytes: ['application/json', docxType] },
  }),
  'response.export': route({
    method: 'GET',
    path: '/api/reviews/:review/response/export',
    verb: 'response.export',
    summary: 'The response as a file',
    query: z.object({ format: z.enum(['json', 'docx']) }),
    answer: { bytes: ['application/json', docxType] },
  }),
  'image.storeInReport': route({
    method: 'POST',
    path: '/api/reviews/:review/report/images',
    verb: 'report.write',
    summary: 'Store an image for the report; its metadata is stripped, its file’s name is kept apart',
    body: { bytes: ['image/png', 'image/jpeg', 'image/webp', 'image/gif'], limit: limits.image, named: true },
    answer: z.object({ imageId: z.string(), width: z.number().int(), height: z.number().int() }),
  }),
  'image.storeInResponse': route({
    method: 'POST',
    path: '/api/reviews/:review/response/images',
    verb: 'response.write',
    summary: 'Store an image for the response; its metadata is stripped, its file’s name is kept apart',
    body: { bytes: ['image/png', 'image/jpeg', 'image/webp', 'image/gif'], limit: limits.image, named: true },
    answer: z.object({ imageId: z.string(), width: z.number().int(), height: z.number().int() }),
  }),
  'image.fileNameInReport': route({
    method: 'GET',
    path: '/api/reviews/:review/report/images/:imageId/file-name',
    verb: 'image.file-name-report',
    summary: 'The name that the file of an image of the report had; null where none was given',
    answer: z.object({ fileName: FileName.nullable() }),
  }),
  'image.readInReport': route({
    method: 'GET',
    path: '/api/reviews/:review/report/images/:imageId',
    verb: 'report.read',
    summary: 'An image of the report',
    answer: { bytes: ['image/png', 'image/jpeg', 'image/webp'] },
  }),
  'image.fileNameInResponse': route({
    method: 'GET',
    path: '/api/reviews/:review/response/images/:imageId/file-name',
    verb: 'image.file-name-response',
    summary: 'The name that the file of an image of the response had; null where none was given',
    answer: z.object({ fileName: FileName.nullable() }),
  }),
  'image.readInResponse': route({
    method: 'GET',
    path: '/api/reviews/:review/response/images/:imageId',
    verb: 'response.read',
    summary: 'An image of the response',
    answer: { bytes: ['image/png', 'image/jpeg', 'image/webp'] },
  }),
  'fallenWords.list': route({
    method: 'GET',
    path: '/api/reviews/:review/fallen-words',
    verb: 'words.reclaim',
    summary: 'One’s own words that fell out when a part was moved',
    answer: z.array(FallenWords),
  }),
  'fallenWords.settle': route({
    method: 'POST',
    path: '/api/reviews/:review/fallen-words/:id/settle',
    verb: 'words.reclaim',
    summary: 'Say what became of one’s own fallen words',
    body: z.object({ how: z.enum(['put-back', 'copied', 'let-go']) }),
  }),
}
