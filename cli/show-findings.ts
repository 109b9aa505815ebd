import { ended } from '../core/render/sentences.ts'
import type { Finding } from '../core/schema/report.ts'
import type { Session } from './session.ts'

/** Verbs without a report say on the log what is wrong with the configuration. */
export function showFindings(session: Session, findings: readonly Finding[]): void {
  for (const { path, line, column, message, fix } of findings) session.log.warn(`${[path, line, column].filter((part) => part !== null).join(':')}: ${ended(message)} ${fix}`)
}
