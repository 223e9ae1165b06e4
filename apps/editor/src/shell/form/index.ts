export { linesOf } from './lines-of.ts'
export { emailRule, nameRule } from './rules.ts'
export { type FieldProps, type Fields, useFields } from './use-fields.ts'
