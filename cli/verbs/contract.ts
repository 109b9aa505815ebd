import { contract as captureContracts } from '../../app/contract.ts'
import { diffCaptured, judgeDiffs } from '../../app/steps/diff-captured.ts'
import { judgeCaptured } from '../../app/steps/judge-captured.ts'
import { storeContracts } from '../../app/steps/store-contracts.ts'
import { count } from '../../core/render/figures.ts'
import type { ContractDiff } from '../../core/contract/contract-diff.ts'
import { contractLines } from '../../core/render/contract-lines.ts'
import type { TerminalOptions } from '../../core/render/render-terminal.ts'
import { painter } from '../../core/render/terminal-style.ts'
import { renderContracts } from '../../core/render/contracts.ts'
import { EXIT } from '../exit-codes.ts'
import { print } from '../print.ts'
import { couldNotRun, showProblems } from '../problems.ts'
import { openGarden } from '../session.ts'
import { showFindings } from '../show-findings.ts'
import type { VerbRun } from '../verb.ts'
import { wordsOf } from '../words.ts'

const renderChanges = (changes: readonly ContractDiff[], { color, width }: TerminalOptions): readonly string[] => (changes.length === 0 ? [] : [...contractLines(changes, width, painter(color)), ''])

export const contract: VerbRun = async (session, words, options) => {
  const garden = await openGarden(session)
  if (!garden.ok) return couldNotRun(session, garden.problem)
  const { world, resolved } = garden.value
  showFindings(session, resolved.findings)
  const preset = typeof options['preset'] === 'string' ? { preset: options['preset'] } : {}
  const captured = await captureContracts(world, resolved.config, { ...wordsOf(session, garden.value, words), ...preset })
  if (!captured.ok) return couldNotRun(session, [captured.problem])
  const { contracts, left, problems } = captured.value
  const judged = await judgeCaptured(world, resolved.config, { ...captured.value, update: options['update'] === true })
  const base = session.options.base
  const diffed = base === undefined || problems.length > 0 ? null : await diffCaptured(world, resolved.config, base, contracts)
  if (diffed?.ok === false) return couldNotRun(session, [diffed.problem])
  const changes = diffed === null ? {} : { changes: diffed.value }
  const findings = [...judged, ...judgeDiffs(resolved.config, diffed?.value ?? [], captured.value.examples)]
  print(session, { contracts, left, findings, problems, ...changes }, (data, terminal) => [renderContracts(data, terminal), ...renderChanges(diffed?.value ?? [], terminal)].join('\n'))
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
