import { BrokenDocx, UnsafeDocx } from '../docx-refused.ts'

/** The parts of a Word file, unpacked within limits. Names as in the zip: 'word/document.xml'. */
export class WordParts {
  readonly #parts: ReadonlyMap<string, Uint8Array>
  /** Parts that were not unpacked: embedded files, fonts. */
  readonly untouched: readonly string[]

  constructor(parts: ReadonlyMap<string, Uint8Array>, untouched: readonly string[]) {
    this.#parts = parts
    this.untouched = untouched
  }

  get names(): string[] {
    return [...this.#parts.keys()]
  }

  bytes(name: string): Uint8Array | null {
    return this.#parts.get(name) ?? null
  }

  /** A part of XML as text; null where there is none. Throws `UnsafeDocx` for a document type: Word writes none, bombs do. */
  xml(name: string): string | null {
    const bytes = this.bytes(name)
    if (bytes === null) return null
    const text = decode(bytes)
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new UnsafeDocx()
    return text
  }
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : first === 0x3c && second === 0
          ? 'utf-16le'
          : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new BrokenDocx()
  }
}
