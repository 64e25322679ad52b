/** Says on the error output how far a long measurement has come: once for each tenth of it. */
export function tellProgress(what: string, done: number, of: number): void {
  const tenth = (n: number) => Math.floor((n * 10) / of)
  if (tenth(done) > tenth(done - 1)) console.error(`${what}: ${done} of ${of}`)
}
