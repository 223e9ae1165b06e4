import { DocumentFacts } from '../document/document-facts.ts'
import type { NodeReader } from '../document/node-facts.ts'
import type { Place } from '../signal.ts'
import { BlockSignals } from './block-signals.ts'
import { Jigsaw } from './jigsaw.ts'
import { UnexplainedTerms } from './unexplained-terms.ts'

/** One document with all that is remembered of it between two keys. */
export class Watched {
  readonly facts: DocumentFacts
  readonly blocks: BlockSignals
  readonly terms: UnexplainedTerms
  readonly jigsaw: Jigsaw

  constructor(name: Place['document'], reader: NodeReader) {
    this.facts = new DocumentFacts(reader)
    this.blocks = new BlockSignals(name)
    this.terms = new UnexplainedTerms(name)
    this.jigsaw = new Jigsaw(name)
  }
}
