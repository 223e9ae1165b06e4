/** The lines of a field that takes one thing to a line; empty ones are none. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
