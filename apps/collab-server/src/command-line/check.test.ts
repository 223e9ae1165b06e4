import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { questionIds } from '@candour/checks'
import { exportDocx } from '@candour/publishing'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import * as z from 'zod'
import { runCandour } from './run-candour.ts'

// Every line is a process of its own, and a test types several.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 })

let files: string
let word: string
beforeAll(async () => {
  files = mkdtempSync(join(tmpdir(), 'candour-test-'))
  word = join(files, 'draft.docx')
  const heading = (level: number, text: string) => ({ type: 'heading', attrs: { level }, content: [{ type: 'text', text }] })
  const content = { type: 'doc', content: [heading(1, 'Findings'), heading(2, 'Finding 1: News reached the school late')] }
  writeFileSync(word, await exportDocx({ kind: 'report', content, answered: null, title: 'Child K', profile: 'scr', images: [] }))
})
afterAll(() => rmSync(files, { recursive: true }))

describe('check', () => {
  test('reads a draft in any form, needs no installation and judges nothing', async () => {
    const nowhere = join(tmpdir(), 'candour-test-never-made')
    const text = join(files, 'draft.md')
    writeFileSync(text, '# Findings\n\n## Finding 1: News came late\n\nThe letter was opened on the Tuesday after.\n')
    const Checked = z.object({
      questions: z.array(z.object({ id: z.string() })),
      signals: z.array(z.unknown()),
      stats: z.unknown(),
    })
    const page = join(files, 'draft.html')
    writeFileSync(page, '<h1>Findings</h1><h2>Finding 1: News came late</h2><p>The letter was opened on the Tuesday after.</p>')
    for (const file of [text, word, page]) {
      const { code, out } = await runCandour(nowhere, ['check', file, '--json'])
      expect(code).toBe(0)
      expect(Checked.parse(JSON.parse(out)).questions.length).toBeGreaterThanOrEqual(7)
    }
    expect((await runCandour(nowhere, ['check', text])).out).toContain('QM14')
    expect(existsSync(nowhere)).toBe(false)
  })

  test('takes a text line by line', async () => {
    const text = join(files, 'lines.txt')
    writeFileSync(text, 'One line.\nAnother line.\n')
    const { out } = await runCandour(files, ['check', text, '--lines'])
    expect(
      out
        .trimEnd()
        .split('\n')
        .map(line => z.object({ line: z.number(), codes: z.array(z.string()) }).parse(JSON.parse(line)).line),
    ).toEqual([1, 2])
  })
})

describe('check, as it is asked', () => {
  const written = (name: string, content: string): string => {
    const path = join(files, name)
    writeFileSync(path, content)
    return path
  }

  test('names in its help every marker that is looked at, and the methods', async () => {
    const { out } = await runCandour(files, ['check', '--help'])
    for (const id of questionIds) expect(out).toContain(id.split('.')[0])
    expect(out).toContain('--method')
    expect(out.replaceAll(/\s+/g, ' ')).toContain('"learning-points"')
  })

  test('a method is not told of what it does not use', async () => {
    const draft = written('long.txt', 'The mother met the worker at the school. '.repeat(60))
    const told = async (method: string) => (await runCandour(files, ['check', draft, '--method', method, '--json'])).out
    expect(await told('findings-with-questions')).toContain('no_finding_marked')
    expect(await told('learning-points')).not.toContain('no_finding_marked')
    expect((await runCandour(files, ['check', draft, '--method', 'none'])).code).toBe(2)
  })

  test('--lines and --response do not go together', async () => {
    const draft = written('two.txt', 'A line.\n')
    const { code, out, errors } = await runCandour(files, ['check', draft, '--lines', '--response', draft])
    expect([code, out]).toEqual([2, ''])
    expect(errors).toContain('do not go together')
  })

  test('says which node of a JSON file is unknown', async () => {
    const content = [{ type: 'paragraph' }, { type: 'opinion' }]
    const { code, errors } = await runCandour(files, ['check', written('odd.json', JSON.stringify({ type: 'doc', content }))])
    expect(code).toBe(2)
    expect(errors).toContain('‘opinion’ at content[1]')
  })
})

describe('check of a page', () => {
  const Checked = z.object({ signals: z.array(z.object({ code: z.string(), where: z.object({ quote: z.string() }) })) })
  const checked = async (name: string, content: string) => {
    const path = join(files, name)
    writeFileSync(path, content)
    return runCandour(files, ['check', path, '--json'])
  }

  test('sees in it what it sees in the same draft as Markdown', async () => {
    const passage = 'The social worker failed to ring. The warning signs were obvious.'
    const html = await checked('a.html', `<script>x</script><h1>Findings</h1><h2>Finding 1: Late</h2><p>${passage}</p>`)
    const markdown = await checked('a.md', `# Findings\n\n## Finding 1: Late\n\n${passage}\n`)
    const signals = ({ out }: { out: string }) =>
      Checked.parse(JSON.parse(out)).signals.map(({ code, where }) => `${code} ${where.quote}`)
    expect(signals(html)).toContain('blame worker failed to')
    expect(signals(html)).toEqual(signals(markdown))
  })

  test('names it in the help, and refuses what is none with 2 and a sentence', async () => {
    expect((await runCandour(files, ['check', '--help'])).out).toContain('.html')
    expect((await runCandour(files, ['check', join(files, 'nothing.pdf')])).errors).toContain('.html')
    for (const [name, content] of [
      ['b.html', 'PNG\0\0'],
      ['c.htm', '<div>'.repeat(5000)],
      ['d.html', 'word '.repeat(700_000)],
    ] as const) {
      const { code, out, errors } = await checked(name, content)
      expect([code, out]).toEqual([2, ''])
      expect(errors).toContain(name)
      expect(errors).not.toMatch(/\n {4}at /)
    }
  })
})

describe('check with a register', () => {
  const written = (name: string, content: string): string => {
    const path = join(files, name)
    writeFileSync(path, content)
    return path
  }
  const one = JSON.stringify([{ words: 'Jolanta Pask', kind: 'person', pseudonym: 'Mother', variants: [] }])

  test('says which words it knows, and what stands for them', async () => {
    const draft = written('named.txt', 'Then jolanta pask rang.\n')
    const { code, out } = await runCandour(files, ['check', draft, '--register', written('register.json', one), '--json'])
    const Checked = z.object({ signals: z.array(z.object({ code: z.string(), instead: z.string().optional() })) })
    expect(code).toBe(0)
    expect(Checked.parse(JSON.parse(out)).signals).toContainEqual({ code: 'register_match', instead: 'Mother' })
  })

  test('goes line by line too', async () => {
    const draft = written('named-lines.txt', 'Then jolanta pask rang.\nNothing here.\n')
    const { out } = await runCandour(files, ['check', draft, '--lines', '--register', written('register.json', one)])
    const lines = out.trimEnd().split('\n')
    expect(lines.map(line => line.includes('register_match'))).toEqual([true, false])
  })

  test.each([
    ['no list', '{"words":"Jolanta"}'],
    ['no JSON', 'words,kind'],
    ['an entry that is not whole', '[{"words":"Jolanta Pask","kind":"person"}]'],
  ])('refuses %s with 2 and a sentence without its words', async (_, content) => {
    const draft = written('plain.txt', 'A line.\n')
    const { code, out, errors } = await runCandour(files, ['check', draft, '--register', written('bad.json', content)])
    expect([code, out]).toEqual([2, ''])
    expect(errors).toMatch(/register/)
    expect(errors).not.toContain('Jolanta')
  })
})
