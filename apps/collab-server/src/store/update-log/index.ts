export { AuthorConflict, type LogEntry, makeUpdateLog, type UpdateLog } from './update-log.ts'
