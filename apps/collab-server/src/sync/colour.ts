/** Dark enough to carry a white name, far enough from each other to be told apart, none of them the red of a warning. */
const colours = [
  '#1f5fa8',
  '#7a4a00',
  '#00695c',
  '#6a3d9a',
  '#8a2c6f',
  '#2e6b1f',
  '#35548f',
  '#7a5c00',
  '#5b4a8a',
  '#0b6b82',
  '#6b4226',
  '#4a5d23',
] as const

/** The colour of a person's caret and name: the same in every document and for everybody who looks. */
export function colourOf(userId: string): string {
  let sum = 0
  for (const letter of userId) sum = (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0
  return colours[sum % colours.length] ?? colours[0]
}
