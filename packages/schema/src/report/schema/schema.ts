import { getSchema } from '@tiptap/core'
import type { Schema } from '@tiptap/pm/model'
import type { DocumentKind } from '../../sync/index.ts'
import { reportExtensions } from './extensions.ts'

/**
 * Raised with every change of nodes, marks or attributes. The server turns an older page away ('reload') before it sees
 * anything: the binding deletes from the shared document what it does not know.
 */
export const SCHEMA_VERSION = 2

const made = new Map<DocumentKind, Schema>()

/** The ProseMirror schema of a document kind, made once. */
export function schemaFor(kind: DocumentKind): Schema {
  const known = made.get(kind)
  if (known !== undefined) return known
  const schema = getSchema(reportExtensions(kind))
  made.set(kind, schema)
  return schema
}
