/** A stretch of words that stays, goes or comes. */
export interface Stretch {
  how: 'same' | 'out' | 'in'
  text: string
}

const tokens = (text: string): string[] => text.match(/\S+\s*|\s+/g) ?? []

/** Two wordings as one text, word by word. Of very long ones only what is alike at both ends is set apart. */
export function wordDifference(before: string, after: string): Stretch[] {
  const [old, now] = [tokens(before), tokens(after)]
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1
  let end = 0
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end += 1
  const stretches: Stretch[] = []
  const add = (how: Stretch['how'], words: readonly string[]) => {
    const text = words.join('')
    if (text === '') return
    const last = stretches.at(-1)
    if (last?.how === how) last.text += text
    else stretches.push({ how, text })
  }
  add('same', old.slice(0, start))
  const [gone, come] = [old.slice(start, old.length - end), now.slice(start, now.length - end)]
  if (gone.length * come.length > 250_000) {
    add('out', gone)
    add('in', come)
  } else between(gone, come, add)
  add('same', end === 0 ? [] : old.slice(-end))
  return stretches
}

function between(old: string[], now: string[], add: (how: Stretch['how'], words: readonly string[]) => void): void {
  const width = now.length + 1
  const common = new Uint16Array((old.length + 1) * width)
  const at = (row: number, column: number) => common[row * width + column] ?? 0
  for (let row = old.length - 1; row >= 0; row -= 1)
    for (let column = now.length - 1; column >= 0; column -= 1)
      common[row * width + column] =
        old[row] === now[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1))
  let [row, column] = [0, 0]
  while (row < old.length || column < now.length) {
    const [gone, come] = [old[row], now[column]]
    if (gone !== undefined && gone === come) {
      add('same', [gone])
      row += 1
      column += 1
    } else if (come === undefined || (gone !== undefined && at(row + 1, column) >= at(row, column + 1))) {
      add('out', gone === undefined ? [] : [gone])
      row += 1
    } else {
      add('in', [come])
      column += 1
    }
  }
}
