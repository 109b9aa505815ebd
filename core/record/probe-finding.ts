/** A failed probe as a finding at the preset's line: it names the module and quotes the end of the log (A50). */
import type { ProbeVerdict } from '../contract/judge-probe.ts'
import type { Example, Preset } from '../garden/example.ts'
import { finding } from '../rules/finding.ts'
import type { Finding } from '../schema/report.ts'
import type { RunOutcome } from '../world.ts'
import { plainText, quoteLog } from './quote-log.ts'
import type { Climbed, RungPath } from './rung-path.ts'
import type { ShownPath } from './smoke-findings.ts'

export function probeFinding(example: Example, preset: Preset, argv: readonly string[], verdict: Extract<ProbeVerdict, { state: 'failed' }>, log: RunOutcome['log'], shown: ShownPath): Finding {
  const command = plainText(argv.join(' ')).slice(0, 120)
  const quoted = quoteLog(log.tail ?? [])
  const message = `The probe of the preset "${preset.name}" of ${example.id} (${command}): ${verdict.reason}${log.path === null ? '' : ` (log: ${shown(log.path)})`}.${quoted === '' ? '' : `\n${quoted}`}`
  const place = { path: example.descriptor, line: preset.place.line, column: preset.place.column, example: example.id }
  const fix = verdict.module === null ? (verdict.program === true ? { fix: 'Install the program in the Dockerfile, or correct the command of the preset.' } : {}) : { fix: `Install what provides \`${verdict.module}\` in the Dockerfile, or correct the import; \`probe: false\` in the preset leaves the probe out.` }
  return finding('SMOKE.PROBE_FAILED', place, message, { ...fix, ...(verdict.surely ? {} : { level: 'warning' }) })
}

/** A smoke that came to its end proved more than the probe; one that failed in the same words says it once. */
export function besideProbe(climbed: Climbed, probe: readonly Finding[]): Climbed {
  const { outcome } = climbed.result
  const said = new Set(climbed.findings.map(lastLine))
  const kept = outcome === 'passed' ? probe.map((each) => ({ ...each, level: 'warning' as const })) : probe.filter((each) => lastLine(each) === null || !said.has(lastLine(each)))
  return kept.length === 0 ? climbed : { ...climbed, findings: [...kept, ...climbed.findings] }
}

/** Built and probed is as far as an example for a GPU comes where there is none; a probe that surely failed is its end. */
export function withoutGpu(path: RungPath, probe: readonly Finding[]): Climbed {
  const skipped = path.skip('smoked', 'needs a GPU, and this machine has none')
  const broken = probe.find(({ level }) => level === 'error')
  if (broken === undefined) return { ...skipped, findings: probe }
  const reason = skipped.result.rungs.find(({ rung }) => rung === 'probed')?.reason ?? 'its probe failed'
  return path.fail('probed', reason, probe)
}

const lastLine = ({ message }: Finding): string | null => message.split('\n').findLast((line) => line.startsWith('│ ')) ?? null
