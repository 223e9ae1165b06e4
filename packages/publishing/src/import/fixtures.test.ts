import { fromJson } from '@candour/schema/report'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { fixtureKey, sharedFixture, sharedFixtures } from '../testing/shared-fixtures.ts'
import { missingFrom, wordsOfDocx } from '../testing/words-of-docx.ts'
import { allText } from './convert/words-kept.ts'
import { importedContent, previewOf, readDocx } from './read-docx.ts'

const tokens = (text: string) => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
const files = sharedFixtures()

describe.skipIf(files.length === 0)('the Word files beside the repository', () => {
  it.each(files)('$name comes across with every word, or says which not', async ({ name, bytes }) => {
    const file = bytes()
    const imported = await readDocx(file)
    const content = importedContent(imported)
    const accepted = importedContent(imported, new Set(imported.suggestions.map(({ id }) => id)))
    for (const json of [content, accepted]) expect(fromJson(json, 'report')).toMatchObject({ ok: true })

    const wanted = await wordsOfDocx(file)
    const have = tokens(allText(content))
    const kinds = imported.notices.map(({ kind }) => kind)
    // A formula is written on one line with signs between its letters, and a box may be anchored inside a word.
    const byLetter = kinds.includes('equation') || name.includes('grouped')
    const pieces = (words: readonly string[]) => (byLetter ? [...words.join('')] : words)
    const missing = missingFrom(pieces(wanted), pieces(have))
    process.stdout.write(`${name}: ${wanted.length} words in, ${have.length} out, ${missing.length} missing\n`)
    // What Word writes into a list of figures that it has not filled: part of a list of contents, which is left out.
    expect(missing.join(' ').replaceAll('No table of figures entries found', '').trim()).toBe('')
    expect(kinds).not.toContain('other')
  })

  const key = () =>
    z
      .object({
        headings: z.object({
          list: z.array(z.object({ level: z.number(), text: z.string() })),
          fake_list: z.array(z.object({ text: z.string() })),
        }),
        tables: z.object({ list: z.array(z.object({ rows: z.number(), header_rows: z.number() })) }),
        footnotes: z.object({ list: z.array(z.object({ text: z.string() })) }),
        comments: z.object({ count: z.number() }),
        tracked_changes: z.object({ list: z.array(z.object({ kind: z.string(), text: z.string() })) }),
        images: z.object({ count: z.number(), list: z.array(z.object({ alt: z.string().nullable() })) }),
        text_boxes: z.array(z.object({ text: z.string() })),
        cross_reference_fields: z.number(),
        document_facts: z.object({
          findings: z.number(),
          recommendations: z.number(),
          finding_to_recommendation: z.record(z.string(), z.string().nullable()),
          explained_findings: z.array(z.number()),
        }),
      })
      .parse(fixtureKey('KEY-A.json'))

  it('finds in the 25-page draft what its key says is in it', async () => {
    const fixture = sharedFixture('scr-child-t-draft3.docx')
    if (fixture === undefined) throw new Error('the draft is not there')
    const imported = await readDocx(fixture.bytes())
    const { headings, tables, footnotes, comments, tracked_changes, images, text_boxes, cross_reference_fields } = key()
    const read = fromJson(importedContent(imported), 'report')
    if (!read.ok) throw new Error(read.problem.reason)

    const found: { level: number; text: string }[] = []
    const notes: string[] = []
    const rows: { rows: number; header_rows: number }[] = []
    read.doc.descendants(block => {
      if (block.type.name === 'heading') found.push({ level: Number(block.attrs.level), text: block.textContent })
      if (block.type.name === 'footnote') notes.push(String(block.attrs.text))
      if (block.type.name !== 'table') return
      const headers = block.children.filter(row => row.firstChild?.type.name === 'tableHeader').length
      rows.push({ rows: block.childCount, header_rows: headers })
    })
    const guessed = headings.fake_list.map(({ text }) => text)
    expect(found.filter(({ text }) => !guessed.includes(text))).toEqual(headings.list)
    expect(found.map(({ text }) => text)).toEqual(expect.arrayContaining(guessed))
    expect(notes).toEqual(footnotes.list.map(({ text }) => text))
    expect(rows).toEqual(tables.list.map(({ rows: count, header_rows }) => ({ rows: count, header_rows })))
    expect(imported.images.map(({ alt }) => alt)).toEqual(images.list.map(({ alt }) => alt ?? ''))

    const count = (kind: string) => imported.notices.find(notice => notice.kind === kind)?.count ?? 0
    const changes = (kind: string) => tracked_changes.list.filter(change => change.kind.startsWith(kind)).length
    expect(count('tracked-insertion')).toBe(changes('insertion'))
    expect(count('tracked-deletion')).toBe(changes('deletion'))
    expect(count('comment')).toBe(comments.count)
    expect(count('text-box')).toBe(text_boxes.length)
    expect(count('field')).toBe(cross_reference_fields)
    expect(count('guessed-heading')).toBe(guessed.length)
    expect(count('contents-list')).toBe(1)
    expect(images.count).toBe(previewOf(imported).images)
  })

  it('suggests its findings and recommendations, and links them as the key does', async () => {
    const fixture = sharedFixture('scr-child-t-draft3.docx')
    if (fixture === undefined) throw new Error('the draft is not there')
    const imported = await readDocx(fixture.bytes())
    const { findings, recommendations, finding_to_recommendation, explained_findings } = key().document_facts
    const suggested = (node: string) => imported.suggestions.filter(suggestion => suggestion.node === node)
    expect(suggested('finding')).toHaveLength(findings)
    expect(suggested('recommendation')).toHaveLength(recommendations)
    expect([...suggested('finding'), ...suggested('recommendation')].every(({ sure }) => sure)).toBe(true)
    const explained = suggested('finding').flatMap(({ firstBlock, lastBlock }, at) =>
      suggested('analysis').some(analysis => analysis.firstBlock > firstBlock && analysis.lastBlock <= lastBlock) ? [at + 1] : [],
    )
    expect(explained).toEqual(explained_findings)
    process.stdout.write(
      `scr-child-t-draft3.docx: ${suggested('finding').length} of ${findings} findings, ${suggested('recommendation').length} of ${recommendations} recommendations suggested\n`,
    )

    const read = fromJson(importedContent(imported, new Set(imported.suggestions.map(({ id }) => id))), 'report')
    if (!read.ok) throw new Error(read.problem.reason)
    const findingIds: unknown[] = []
    const answers: unknown[] = []
    read.doc.descendants(({ type, attrs }) => {
      if (type.name === 'finding') findingIds.push(attrs.id)
      if (type.name === 'recommendation') answers.push(attrs.findingIds)
    })
    const wanted = Array.from({ length: recommendations }, (_, at) =>
      Object.entries(finding_to_recommendation).flatMap(([finding, answer]) =>
        answer === String(at + 1) ? [findingIds[Number(finding) - 1]] : [],
      ),
    )
    expect(answers).toEqual(wanted)
  })
})
