/** How long a browser may take to read a file that it saves, in milliseconds. */
const READ_BY_THEN = 60_000

/** Saves as a link with `download` does: no permission is needed for that. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), READ_BY_THEN)
}
