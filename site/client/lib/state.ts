/** What a page shows as a part of its address, so that it can be sent to somebody. */

/** What the address says; only of these names, each once. */
export function readState(names: readonly string[]): Readonly<Record<string, string>> {
  const said = new URLSearchParams(location.search)
  return Object.fromEntries(names.flatMap((name) => { const value = said.get(name); return value === null || value === '' ? [] : [[name, value.slice(0, 300)]] }))
}

/** Empty values are left out. No entry of the history for every letter: the address of now takes the place of the one before. */
export function writeState(state: Readonly<Record<string, string>>): void {
  const said = new URLSearchParams(Object.entries(state).filter(([, value]) => value !== ''))
  const search = said.toString()
  try {
    history.replaceState(null, '', `${location.pathname}${search === '' ? '' : `?${search}`}${location.hash}`)
  } catch {
    // Some browsers refuse it for a page that was opened from a file; the page works without.
  }
}
