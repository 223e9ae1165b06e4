/** Has the browser save a file that was fetched, so that a refusal can be shown as a sentence and not as a page. */
export function saveFile(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(bytes)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken the address over by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(address))
}
