/** `8g`, `512m`, `16gb`, `64000000` as the engines read them; null for anything else. */
export function shmBytes(text: string): number | null {
  const match = /^(\d{1,15})(?:\.\d{1,6})? ?([bkmgt])?b?$/i.exec(text.trim())
  if (match?.[1] === undefined) return null
  return Number(match[1]) * 1024 ** UNITS.indexOf((match[2] ?? 'b').toLowerCase())
}

const UNITS = ['b', 'k', 'm', 'g', 't']
