import { audit as auditGarden } from '../../app/audit.ts'
import { renderAudit } from '../../core/render/audit.ts'
import { inert } from '../../core/render/plain.ts'
import { renderJson } from '../../core/render/render-json.ts'
import { EXIT } from '../exit-codes.ts'
import { textOptions } from '../print.ts'
import { couldNotRun } from '../problems.ts'
import { openGarden } from '../session.ts'
import { showFindings } from '../show-findings.ts'
import type { VerbRun } from '../verb.ts'

/** Shows and judges nothing: whoever wants a rule switches it on. */
export const audit: VerbRun = async (session) => {
  const garden = await openGarden(session)
  if (!garden.ok) return couldNotRun(session, garden.problem)
  const { world, resolved } = garden.value
  showFindings(session, resolved.findings)
  const document = await auditGarden(world, resolved.config)
  const { json, format, verbose } = session.options
  if (json) session.terminal.out(renderJson(document))
  else if (format === 'markdown') session.terminal.out(inert((await import('../../core/render/audit-markdown.ts')).renderAuditMarkdown(document)))
  else session.terminal.out(renderAudit(document, { ...textOptions(session), all: verbose }))
  return EXIT.clean
}
