export { BrokenBackup, type VerifiedBackup, verifyBackup } from './read-backup.ts'
export { NotEmpty, restoreBackup } from './restore-backup.ts'
export { newSpool } from './spool.ts'
export { writeBackup } from './write-backup.ts'
