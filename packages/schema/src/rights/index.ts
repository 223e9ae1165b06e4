export { type Asker, authorise, may, type Opening, type Refusal, type Ruling, type Thing } from './authorise.ts'
export { boardRoles, isBoardRole, Role, roles } from './roles.ts'
export { type Condition, type Verb, type VerbRow, verbRow, verbs } from './verbs.ts'
