import { DocxRefused, exportDocx, readDocx } from '@candour/publishing'
import type { ConversionAnswer, ConversionTask } from './conversion-task.ts'

/** One task in a process of its own, which ends with it: whatever a file does here, it does to nobody else. */
async function carryOut(task: ConversionTask): Promise<ConversionAnswer> {
  try {
    switch (task.kind) {
      case 'read':
        return { kind: 'read', imported: await readDocx(task.bytes) }
      case 'write':
        return { kind: 'written', bytes: await exportDocx(task.document) }
    }
  } catch (failure) {
    if (failure instanceof DocxRefused) return { kind: 'refused', reason: failure.reason }
    throw failure
  }
}

process.once('message', (task: ConversionTask) => {
  void carryOut(task).then(
    answer => process.send?.(answer),
    () => process.exit(1),
  )
})
// Whoever asked is gone.
process.once('disconnect', () => process.exit())
