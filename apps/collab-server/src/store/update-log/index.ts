export { carriesWords } from './carries-words.ts'
export { AuthorConflict, type LogEntry, type LoggedDocument, type LoggedRow } from './logged.ts'
export { makeUpdateLog, type UpdateLog } from './update-log.ts'
