import { DocxRefused } from '@candour/publishing'
import { problem, type RefusedRequest } from './http/index.ts'
import { StorageUnavailable, storeFailureIn } from './store/index.ts'
import { DocumentDamaged, DocumentFinalised } from './sync/index.ts'

/** What a failure of the layers below means to whoever asked; null for a fault of ours, which is logged. */
export function refusalOf(error: unknown): RefusedRequest | null {
  if (storeFailureIn(error) instanceof StorageUnavailable) return problem('storage-unavailable')
  if (error instanceof DocumentDamaged) return problem('report-unreadable')
  if (error instanceof DocumentFinalised) return problem('finalised')
  if (error instanceof DocxRefused) return problem(error.reason)
  return null
}
