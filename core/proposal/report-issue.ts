/** The one issue that holds the weekly report: how it is known again, and what it says. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { healthMarkdown, HEALTH_LIMIT } from '../render/health-markdown.ts'
import type { Health } from '../schema/health.ts'
import type { Seal } from './mark.ts'

export const REPORT_TITLE = 'How the garden is'

/** Sealed like a mark: a stranger's issue is never edited (A30). */
const reportMark = ({ repository, keys }: Seal): string => `${FRONT}${macOf(repository, keys[0])} -->`

export function isReport(body: string, { repository, keys }: Seal): boolean {
  const [, mac] = body.startsWith(FRONT) ? (/^([0-9a-f]{64}) -->(?:\r?\n|$)/.exec(body.slice(FRONT.length, FRONT.length + 80)) ?? []) : []
  return mac !== undefined && keys.some((key) => timingSafeEqual(Buffer.from(mac), Buffer.from(macOf(repository, key))))
}

export const reportBody = (health: Health, seal: Seal): string => `${reportMark(seal)}\n${healthMarkdown(health, HEALTH_LIMIT - 200)}`

const FRONT = '<!-- hortus:garden-report '
const macOf = (repository: number, key: string): string => createHmac('sha256', key).update(`hortus:garden-report\n${repository}`).digest('hex')
