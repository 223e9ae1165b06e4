import { type DocumentAddress, documentName } from '@candour/schema'
import { type Acknowledgements, acknowledgedInJson } from '../governance/index.ts'
import { type FrozenText, freeze, type Keeping } from '../versions/index.ts'

/** What sign-off asks of a document as it stands. */
export interface StandingText {
  sha256: string
  acknowledged: Acknowledgements
}

/** As many documents as may be looked at in turn; each is a hash and a few ids. */
const mostKnown = 500

/**
 * The hashes of documents as they stand: worked out once for each state of a document, whoever asks, and forgotten in the
 * moment in which it changes.
 */
export class StandingTexts {
  readonly #keeping: Keeping
  readonly #known = new Map<string, Promise<StandingText>>()

  /** @param moved is told of each change, with what stood before it where that was known */
  constructor(keeping: Keeping, moved: (address: DocumentAddress, before: Promise<StandingText> | undefined) => void) {
    this.#keeping = keeping
    keeping.documents.follow({
      changed: address => {
        const name = documentName(address)
        const before = this.#known.get(name)
        this.#known.delete(name)
        moved(address, before)
      },
    })
  }

  of(address: DocumentAddress): Promise<StandingText> {
    const name = documentName(address)
    const known = this.#known.get(name)
    if (known !== undefined) return known
    const forget = () => {
      if (this.#known.get(name) === looking) this.#known.delete(name)
    }
    const looking: Promise<StandingText> = freeze(this.#keeping, address).then(
      text => {
        const standing = { sha256: text.sha256, acknowledged: acknowledgedInJson(text.content) }
        if (!isWhole(text, standing.acknowledged)) forget()
        return standing
      },
      failure => {
        forget()
        throw failure
      },
    )
    this.#known.set(name, looking)
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= mostKnown) break
      this.#known.delete(oldest)
    }
    return looking
  }
}

/** Whether all that a text names is there. What is missing may come later, and then the hash is another without a word changed. */
const isWhole = ({ images, disagreements }: FrozenText, acknowledged: Acknowledgements): boolean =>
  disagreements === acknowledged.size && Object.values(images).every(hash => hash !== null)
