/** Handlers that waited for a metric which the run never reported. */
import type { Example, Preset } from '../garden/example.ts'
import { finding } from '../rules/finding.ts'
import type { Finding } from '../schema/report.ts'
import { quoted } from '../supervise/quoted.ts'

export function silentFindings(example: Example, preset: Preset, idle: readonly { readonly handler: string; readonly metric: string }[]): Finding[] {
  const place = { path: example.descriptor, line: preset.place.line, column: preset.place.column, example: example.id }
  return idle.map(({ handler, metric }) => finding('SUPERVISE.SILENT', place, `\`${handler}\` of the preset "${preset.name}" of ${example.id} waits for ${quoted(metric)}, and the run never reported it.`))
}
