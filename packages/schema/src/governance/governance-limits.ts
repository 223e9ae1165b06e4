/** What governance records may hold. The page tells before the server refuses. Texts in UTF-16 units. */
export const governanceLimits = {
  comment: 4000,
  reason: 4000,
  proposal: 4000,
  position: 8000,
  arrangement: 4000,
  quote: 2000,
  context: 32,
  /** Base64 of one Yjs relative position. */
  relativePosition: 512,
  mentions: 20,
  comments: 5000,
  replies: 500,
  edits: 50,
  disagreements: 200,
  steps: 200,
  rounds: 100,
  askedPeople: 200,
} as const
