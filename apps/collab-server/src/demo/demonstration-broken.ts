/** The demonstration's own documents do not fit together: a mistake in them, found at the start. */
export class DemonstrationBroken extends Error {
  override readonly name = 'DemonstrationBroken'
}
