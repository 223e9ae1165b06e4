const families = ['Source Sans 3 Variable', 'Source Serif 4 Variable'] as const

/**
 * Asks for the faces of the page before its words need them. A face that comes late has the browser lay out everything
 * on the page again, a long report included.
 */
export function loadFaces(): void {
  // One that does not come is no failure: the words stand in the next best face.
  for (const family of families)
    for (const style of ['', 'italic ']) void document.fonts.load(`${style}1em "${family}"`).catch(() => undefined)
}
