import { EncryptedDocx, NotWord, OldWordFormat } from '../docx-refused.ts'

const oleCompound = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)
const zipSignatures = ['PK\u0003\u0004', 'PK\u0005\u0006']

const beginsWith = (bytes: Uint8Array, signature: Uint8Array) => signature.every((byte, at) => bytes[at] === byte)
/** The names of streams in a compound file are UTF-16. */
const holdsStream = (file: Buffer, name: string) => file.includes(Buffer.from(name, 'utf16le'))

/** Says by its first bytes what a file is, and throws for all that is not a zip. The file's name says nothing. */
export function checkFileKind(bytes: Uint8Array): void {
  if (beginsWith(bytes, oleCompound)) {
    const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (holdsStream(file, 'EncryptedPackage')) throw new EncryptedDocx()
    if (holdsStream(file, 'WordDocument')) throw new OldWordFormat()
    throw new NotWord()
  }
  if (!zipSignatures.some(signature => beginsWith(bytes, Buffer.from(signature, 'latin1')))) throw new NotWord()
}
