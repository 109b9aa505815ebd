import { DEFAULT_POLICY, type BenchmarkPolicy } from '../../core/job/policy.ts'
import type { Config } from '../../core/schema/config.ts'

/** In force for the repository; the person who asks has no word in it. */
export function policyOf(config: Config): BenchmarkPolicy {
  const { bot } = config as { readonly bot?: { readonly benchmark?: Partial<BenchmarkPolicy> } }
  return { ...DEFAULT_POLICY, ...bot?.benchmark }
}
