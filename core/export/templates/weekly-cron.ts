/** When the smoke test of a repository runs each week: always the same time for one example, and never on the hour, when everyone's runs start. */
import { createHash } from 'node:crypto'

/** Five digits and stars of ours: no letter of the id is in it (A48). */
export function weeklyCron(exampleId: string): string {
  const bytes = createHash('sha256').update(exampleId).digest()
  const minute = 5 + (bytes.readUInt16BE(0) % 50)
  const hour = bytes.readUInt16BE(2) % 24
  const day = bytes.readUInt16BE(4) % 7
  return `${minute} ${hour} * * ${day}`
}
