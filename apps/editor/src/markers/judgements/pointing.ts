import type { DocumentKind } from '@candour/schema'

/** What a judgement can point to on this page. */
export interface Pointing {
  /** The parts and sections of the documents that are open here, grouped as the other pickers show them. */
  groups: () => readonly { title: string; targets: readonly PointedAt[] }[]
  /** What a part is called now; undefined where it is gone, or its document is not open here. */
  nameOf: (id: string) => string | undefined
  goTo: (id: string) => void
  /** Told when a part may be called otherwise; `turn` goes up with it. */
  subscribe: (listener: () => void) => () => void
  turn: () => number
}

export interface PointedAt {
  id: string
  document: DocumentKind
  name: string
}
