import { viewConfig } from '../../app/config.ts'
import { renderConfig, renderExplained } from '../../core/render/config.ts'
import { EXIT } from '../exit-codes.ts'
import { print } from '../print.ts'
import { couldNotRun } from '../problems.ts'
import { openGarden } from '../session.ts'
import { showFindings } from '../show-findings.ts'
import type { VerbRun } from '../verb.ts'

export const config: VerbRun = async (session, _words, options) => {
  const garden = await openGarden(session)
  if (!garden.ok) return couldNotRun(session, garden.problem)
  const { resolved } = garden.value
  const view = viewConfig(resolved)
  showFindings(session, view.findings)
  if (options['explain'] === true) print(session, view, ({ values }, text) => renderExplained(values, text))
  else print(session, view.config, renderConfig)
  return view.findings.some((finding) => finding.level === 'error') ? EXIT.errors : EXIT.clean
}
