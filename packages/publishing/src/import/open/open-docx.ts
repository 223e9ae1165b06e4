import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { BrokenDocx, DocxRefused, DocxTooLarge, EncryptedDocx, UnsafeDocx } from '../docx-refused.ts'
import { checkFileKind } from './file-kind.ts'
import { openLimits } from './open-limits.ts'
import { WordParts } from './word-parts.ts'

/**
 * Opens a .docx without trusting anything it says about itself: sizes are counted while unpacking, and nothing is
 * unpacked that is not read later. Throws one of the `DocxRefused` errors, and nothing else, for any bytes.
 */
export async function openDocx(bytes: Uint8Array): Promise<WordParts> {
  if (bytes.byteLength > openLimits.file) throw new DocxTooLarge()
  if (bytes.byteLength === 0) throw new BrokenDocx()
  checkFileKind(bytes)
  try {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return await unpack(await fromBufferPromise(file, { strictFileNames: true, validateEntrySizes: true }), bytes.byteLength)
  } catch (failure) {
    throw failure instanceof DocxRefused ? failure : meaning(failure)
  }
}

/** What the zip reader complains of; its sentences are its only sign. */
function meaning(failure: unknown): DocxRefused {
  const says = failure instanceof Error ? failure.message : ''
  if (/relative path|absolute path|invalid characters in fileName/.test(says)) return new UnsafeDocx(failure)
  if (/too many bytes/.test(says)) return new UnsafeDocx()
  if (/encrypt/i.test(says)) return new EncryptedDocx()
  return new BrokenDocx(failure)
}

const isXml = (name: string) => /\.(?:xml|rels)$/i.test(name)
const isPicture = (name: string) => /\/media\/[^/]+$/i.test(name)
/** Whole trees of XML that say nothing about the words: other programs' own. Of what the file says of itself, the three parts that are read. */
const isForeign = (name: string) =>
  /^customXml\/|^docProps\/(?!(?:core|app|custom)\.xml$)|\/(?:theme|embeddings|fonts|activeX|charts|diagrams|ink)\//i.test(name)

async function unpack(zip: ZipFile, fileSize: number): Promise<WordParts> {
  if (zip.entryCount > openLimits.entries) throw new UnsafeDocx()
  const entries: Entry[] = []
  const seen = new Set<string>()
  let packed = 0
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new EncryptedDocx()
    // Two entries of one name, or several that share one run of bytes, mean different things to different readers.
    if (seen.has(entry.fileName)) throw new UnsafeDocx()
    seen.add(entry.fileName)
    packed += entry.compressedSize
    if (packed > fileSize) throw new UnsafeDocx()
    if (!entry.fileName.endsWith('/')) entries.push(entry)
  }
  const parts = new Map<string, Uint8Array>()
  const untouched: string[] = []
  let unpacked = 0
  for (const entry of entries) {
    const name = entry.fileName
    const limit = isPicture(name) ? openLimits.picture : openLimits.xml
    if (isForeign(name) || !(isXml(name) || isPicture(name))) {
      untouched.push(name)
      continue
    }
    const content = await contentOf(zip, entry, Math.min(limit, openLimits.unpacked - unpacked))
    unpacked += content.byteLength
    parts.set(name, content)
  }
  return new WordParts(parts, untouched)
}

async function contentOf(zip: ZipFile, entry: Entry, limit: number): Promise<Uint8Array> {
  if (!entry.canDecodeFileData()) throw new BrokenDocx()
  if (entry.uncompressedSize > openLimits.ratioFrom && entry.uncompressedSize > entry.compressedSize * openLimits.ratio)
    throw new UnsafeDocx()
  if (entry.uncompressedSize > limit) throw new DocxTooLarge()
  const chunks: Buffer[] = []
  let length = 0
  // The reader stops at one byte more than the entry has announced.
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    if (!Buffer.isBuffer(chunk)) throw new BrokenDocx()
    length += chunk.byteLength
    if (length > limit) throw new DocxTooLarge()
    chunks.push(chunk)
  }
  const content = Buffer.concat(chunks, length)
  if (crc32(content) !== entry.crc32) throw new BrokenDocx()
  return content
}
