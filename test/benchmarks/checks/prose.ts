import { importedContent, readDocx } from '@candour/publishing'
import { fromJson, type NodeJson } from '@candour/schema/report'
import type { Node } from '@tiptap/pm/model'
import { sharedFixture } from '../../../packages/publishing/src/testing/shared-fixtures.ts'
import { generatedReport } from '../generated-report.ts'

function reportOf(json: NodeJson): Node {
  const read = fromJson(json, 'report')
  if (!read.ok) throw new Error(`Not a report: ${JSON.stringify(read.problem)}`)
  return read.doc
}

/** Sentences as people write them, some twenty words long, put together from a few dozen clauses. */
export const reportOfSentences = (words: number): Node => reportOf(generatedReport(words, 20))

/** The Word draft that stands beside the repository, read anew each time; null where it is not there. */
export async function wordDraft(): Promise<(() => Node) | null> {
  const fixture = sharedFixture('scr-child-t-draft3.docx')
  if (fixture === undefined) return null
  const content = importedContent(await readDocx(fixture.bytes()))
  return () => reportOf(content)
}
