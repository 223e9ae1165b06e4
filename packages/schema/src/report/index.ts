export * from './attributes.ts'
export { allowedHref } from './marks/link.ts'
export { reportExtensions } from './schema/extensions.ts'
export { SCHEMA_VERSION, schemaFor } from './schema/schema.ts'
