export * from './attributes.ts'
