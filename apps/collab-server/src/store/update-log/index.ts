export { AuthorConflict, type LogEntry, type LoggedDocument } from './logged.ts'
export { makeUpdateLog, type UpdateLog } from './update-log.ts'
