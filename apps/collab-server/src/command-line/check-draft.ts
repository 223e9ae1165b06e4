import { extname } from 'node:path'
import {
  type CheckResult,
  checkReport,
  documentFromText,
  formatForTerminal,
  keepNumbers,
  RegisterEntries,
  type RegisterEntry,
  recogniseParts,
} from '@candour/checks'
import {
  DocxRefused,
  type FileProperties,
  importedDraft,
  NotHtml,
  PageTooLarge,
  readHtml,
  type WrittenNumber,
} from '@candour/publishing'
import { type DocumentKind, limits, type Method, type ProfileId, wordsFor } from '@candour/schema'
import { type FromJson, fromJson } from '@candour/schema/report'
import type { Node } from '@tiptap/pm/model'
import { Conversions } from '../report/conversion/conversions.ts'
import { CommandRefused, exitCodes } from './command-refused.ts'
import { readGivenFile } from './written-file.ts'

const { commandLine: words, problem } = wordsFor('scr')
const unreadable = (sentence: string) => new CommandRefused(sentence, exitCodes.usage)

/** How a draft is to be looked at. `register`: the path of an identifier register. */
interface Asked {
  profile: ProfileId
  method: Method
  register: string | undefined
}

/** The checks over files, without an installation: nothing of them is stored or sent anywhere. */
export async function checkDraft(
  path: string,
  { response: responsePath, profile, method, register: registerPath }: Asked & { response: string | undefined },
): Promise<CheckResult> {
  const register = registerAt(registerPath)
  const { doc: report, properties } = await documentAt(path, 'report', null)
  const response = responsePath === undefined ? null : (await documentAt(responsePath, 'response', report)).doc
  return checkReport({ report, response, profile, method, register, fileProperties: properties })
}

export const draftForTerminal = (checked: CheckResult, profile: ProfileId, name: string): string =>
  formatForTerminal(checked, { profile, name })

/** Every line of a text as a document of its own: which signals it gives. */
export function checkLines(
  path: string,
  { profile, method, register: registerPath }: Asked,
): { line: number; codes: string[] }[] {
  if (extname(path).toLowerCase() !== '.txt') throw unreadable(words.linesNeedText)
  const lines = decoded(readGivenFile(path, limits.docx)).split(/\r\n?|\n/)
  if (lines.at(-1) === '') lines.pop()
  const register = registerAt(registerPath)
  return lines.map((line, index) => {
    const read = documentFromText(line, 'txt')
    if (!read.ok) throw unreadable(words.cannotCheck(path))
    const { signals } = checkReport({ report: read.doc, profile, method, wholeIsPassage: true, register })
    return { line: index + 1, codes: [...new Set(signals.map(({ code }) => code))] }
  })
}

/** The identifier register of a file. What is wrong with one is said by its place, never by its words. */
function registerAt(path: string | undefined): readonly RegisterEntry[] {
  if (path === undefined) return []
  let json: unknown
  try {
    json = JSON.parse(decoded(readGivenFile(path, limits.docx)))
  } catch (failure) {
    if (failure instanceof CommandRefused) throw failure
    throw unreadable(words.notARegister(path))
  }
  const read = RegisterEntries.safeParse(json)
  if (read.success) return read.data
  const [entry, field] = read.error.issues[0]?.path ?? []
  if (typeof entry !== 'number') throw unreadable(words.notARegister(path))
  throw unreadable(words.notARegisterEntry(path, entry + 1, typeof field === 'string' ? field : ''))
}

/** A document, and what its file says of itself. */
interface ReadFile {
  doc: Node
  properties: FileProperties
}
const plain = (doc: Node): ReadFile => ({ doc, properties: {} })

async function documentAt(path: string, kind: DocumentKind, report: Node | null): Promise<ReadFile> {
  const form = extname(path).toLowerCase()
  switch (form) {
    case '.txt':
    case '.md': {
      const text = decoded(readGivenFile(path, limits.docx))
      return plain(read(documentFromText(text, form === '.md' ? 'md' : 'txt', kind, report), words.cannotCheck(path)))
    }
    case '.html':
    case '.htm': {
      const { content, properties } = pageAt(path)
      return { doc: recogniseParts(read(fromJson(content, kind), words.cannotCheck(path)), kind, report), properties }
    }
    case '.json':
      return plain(ownDocument(path, fromJson(documentIn(parsed(path)), kind)))
    case '.docx': {
      const { content, properties, numbers } = await fromWord(path, kind)
      const document = read(fromJson(content, kind), words.cannotCheck(path))
      keepNumbers(document, numbers)
      return { doc: wordDocument(document, kind, report), properties }
    }
    default:
      throw unreadable(words.otherKind(path))
  }
}

function read(made: ReturnType<typeof fromJson>, sentence: string): Node {
  if (made.ok) return made.doc
  throw unreadable(sentence)
}

/** Names are as somebody wrote them: what would command a terminal is left out. */
const harmless = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}]/gu, '')

/** A document in our own JSON. What has no place in one is named, so that it can be found. */
function ownDocument(path: string, made: FromJson): Node {
  if (made.ok) return made.doc
  const { reason, name, where } = made.problem
  const known = reason === 'unknown-node' || reason === 'unknown-mark' || reason === 'misplaced'
  throw unreadable(known ? words.unknownInJson(path, harmless(name), where) : words.notOurJson(path))
}

/** What is suggested in a Word file are parts of a report; in a response the answers are recognised by the headings that name what they answer. */
const wordDocument = (document: Node, kind: DocumentKind, report: Node | null): Node =>
  kind === 'response' ? recogniseParts(document, kind, report) : document

function pageAt(path: string): ReturnType<typeof readHtml> {
  try {
    return readHtml(readGivenFile(path, limits.docx))
  } catch (failure) {
    if (failure instanceof NotHtml) throw unreadable(words.notHtml(path))
    if (failure instanceof PageTooLarge) throw unreadable(words.cannotCheck(path))
    throw failure
  }
}

interface WordFile {
  content: unknown
  numbers: readonly WrittenNumber[]
  properties: FileProperties
}

async function fromWord(path: string, kind: DocumentKind): Promise<WordFile> {
  try {
    const imported = await new Conversions().read(readGivenFile(path, limits.docx))
    const accepted = kind === 'response' ? [] : imported.suggestions.filter(({ sure }) => sure)
    const draft = importedDraft(imported, new Set(accepted.map(({ id }) => id)))
    return { ...draft, properties: imported.properties }
  } catch (failure) {
    if (failure instanceof DocxRefused) throw unreadable(problem.sentences[failure.reason])
    throw failure
  }
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(decoded(readGivenFile(path, limits.docx)))
  } catch (failure) {
    if (failure instanceof CommandRefused) throw failure
    throw unreadable(words.notOurJson(path))
  }
}

/** A document by itself, or inside the file that `export` writes. */
function documentIn(json: unknown): unknown {
  return typeof json === 'object' && json !== null && 'content' in json && !('type' in json) ? json.content : json
}

/** UTF-8, or UTF-16 where the file begins by saying so, as Word's ‘Unicode text’ does. */
function decoded(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe
  return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8').decode(bytes)
}
