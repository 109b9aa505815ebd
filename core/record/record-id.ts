/** Names of records and runs: sortable by time, unique by chance, safe as file and container names. */

/** `20261121T093000Z-1f2e3d4c` */
export function recordId(at: Date, hex: string): string {
  return `${at.toISOString().replace(/[-:]|\.\d+/g, '')}-${hex}`
}

/** Relative to the output directory. The example's id is one percent-encoded segment, so that it can name no other place. */
export function recordPath(example: string, id: string): string {
  return `records/${encodeSegment(example)}/${encodeSegment(id)}.json`
}

export function encodeSegment(text: string): string {
  const encoded = encodeURIComponent(text.toWellFormed())
  return /^\.+$/.test(encoded) ? encoded.replaceAll('.', '%2E') : encoded
}
