import { contract as captureContracts } from '../../app/contract.ts'
import { judgeCaptured } from '../../app/steps/judge-captured.ts'
import { storeContracts } from '../../app/steps/store-contracts.ts'
import { count } from '../../core/render/figures.ts'
import { renderContracts } from '../../core/render/contracts.ts'
import { EXIT } from '../exit-codes.ts'
import { print } from '../print.ts'
import { couldNotRun, showProblems } from '../problems.ts'
import { openGarden } from '../session.ts'
import { showFindings } from '../show-findings.ts'
import type { VerbRun } from '../verb.ts'
import { wordsOf } from '../words.ts'

export const contract: VerbRun = async (session, words, options) => {
  const garden = await openGarden(session)
  if (!garden.ok) return couldNotRun(session, garden.problem)
  const { world, resolved } = garden.value
  showFindings(session, resolved.findings)
  const preset = typeof options['preset'] === 'string' ? { preset: options['preset'] } : {}
  const captured = await captureContracts(world, resolved.config, { ...wordsOf(session, garden.value, words), ...preset })
  if (!captured.ok) return couldNotRun(session, [captured.problem])
  const { contracts, left, problems } = captured.value
  const findings = await judgeCaptured(world, resolved.config, captured.value)
  showFindings(session, findings)
  print(session, { contracts, left, problems }, renderContracts)
  if (problems.length > 0) {
    showProblems(session.terminal, problems)
    return EXIT.couldNotRun
  }
  if (options['update'] === true) {
    const stored = await storeContracts(world, resolved.config, captured.value)
    if (!stored.ok) return couldNotRun(session, [stored.problem])
    session.log.info(`${stored.value.path} holds ${count(stored.value.count, 'contract')}`)
  }
  if (findings.some(({ level }) => level === 'error')) return EXIT.errors
  return findings.length > 0 || left.length > 0 || contracts.some(({ state }) => state !== 'complete') ? EXIT.warnings : EXIT.clean
}
