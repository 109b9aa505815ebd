import { shellQuote } from '../core/export/shell-quote.ts'
import { renderChanges } from '../core/render/changes.ts'
import { inert } from '../core/render/plain.ts'
import type { Report } from '../core/schema/report.ts'
import type { Session } from './session.ts'

/** After the report of a verb that changes the working tree: what changed, and the commit that a person would make of it. */
export function showChange(session: Session, { report, message, dryRun }: { readonly report: Report; readonly message: readonly string[] | null; readonly dryRun: boolean }): void {
  if (session.options.json || session.options.format !== undefined || message === null) return
  const next = dryRun ? 'Nothing was written: leave --dry-run out to change the working tree.' : `Look through it (\`git status\`, \`git diff\`), then:\n  git add -A && git commit ${message.map((line) => `-m ${shellQuote(line)}`).join(' ')}`
  session.terminal.out(inert(`${renderChanges(report, { dryRun })}\n${next}\n`))
}
