import { explain, type ExplainedValue } from '../core/config/explain.ts'
import type { Config } from '../core/schema/config.ts'
import type { Finding } from '../core/schema/report.ts'
import type { ResolvedConfig } from './steps/load-config.ts'

export interface ConfigView {
  readonly config: Config
  readonly values: readonly ExplainedValue[]
  readonly findings: readonly Finding[]
}

/** The configuration that holds, with the origin of every value. */
export function viewConfig(resolved: ResolvedConfig): ConfigView {
  return { config: resolved.config, values: explain(resolved), findings: resolved.findings }
}
