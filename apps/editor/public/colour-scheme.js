// Runs before the first paint, so that somebody who chose the dark page never sees a white flash.
// The same key and values as shell/colour-scheme/remembered-scheme.ts.
;(() => {
  let chosen = null
  try {
    chosen = localStorage.getItem('candour-colour-scheme')
  } catch {
    // Storage may be forbidden; the system's choice then holds.
  }
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
})()
