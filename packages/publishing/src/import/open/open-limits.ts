import { limits } from '@candour/schema'

/** What a Word file may hold (bytes, unless said). A 300-page report with forty pictures has about 200 entries and 60 MB. */
export const openLimits = {
  file: limits.docx,
  entries: 3000,
  /** All parts together, unpacked. */
  unpacked: 200 * 1024 * 1024,
  /** One part of XML, unpacked: far above the text of 60,000 words (about 6 MB). */
  xml: 24 * 1024 * 1024,
  /** One picture. */
  picture: 40 * 1024 * 1024,
  /** How much larger than packed a part may be; XML of large tables reaches about 60. Looked at above `ratioFrom` only. */
  ratio: 250,
  ratioFrom: 1024 * 1024,
  /** Elements inside elements. */
  depth: 200,
  elements: 1_500_000,
} as const
