/**
 * The commits that a reply is about, hidden at its end: with the database gone, a job that still runs is taken up as what it was asked for,
 * whatever was pushed since (G5). Sealed with the key of the App, for maintainers may edit our comments (A30).
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { sealOf } from '../proposals/seal-of.ts'
import type { TaskContext } from './handler.ts'

export interface About {
  readonly commit: string
  readonly base: string
}

type Place = Pick<TaskContext, 'settings' | 'github'>

/** `key`: of the task that the reply is to. */
export const writeAbout = (place: Place, key: string, { commit, base }: About): string => `\n\n<!-- hortus:about ${commit} ${base} ${macsOf(place, key, { commit, base })[0]!} -->`

/** null: there is none, or none of ours. */
export function readAbout(place: Place, key: string, reply: string): About | null {
  const [, commit, base, mac] = MARK.exec(reply) ?? []
  if (commit === undefined || base === undefined || mac === undefined) return null
  const isOurs = macsOf(place, key, { commit, base }).some((each) => timingSafeEqual(Buffer.from(each), Buffer.from(mac)))
  return isOurs ? { commit, base } : null
}

const MARK = /\n<!-- hortus:about ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) ([0-9a-f]{64}) -->\s*$/

function macsOf(place: Place, key: string, { commit, base }: About): readonly string[] {
  const { repository, keys } = sealOf(place)
  return keys.map((each) => createHmac('sha256', each).update(`about\n${repository}\n${key}\n${commit}\n${base}`).digest('hex'))
}
