/** Kinds of details that are harmless alone (CHECKS.md, `jigsaw`, names the first eight). */
export const detailKinds = [
  'age',
  'place',
  'date',
  'condition',
  'school',
  'ethnicity',
  'sibling order',
  'occupation',
  'appearance',
  'pastime',
] as const
export type DetailKind = (typeof detailKinds)[number]

/** Something about a person that is harmless alone. */
export interface Detail {
  readonly kind: DetailKind
  /** Whom it is about, as far as words tell: 'mother', 'child a'. */
  readonly person: string
  readonly from: number
  readonly to: number
  readonly quote: string
}
