/** What validation found in the directory of each dataset, run and model. */
import type { Finding } from '../../schema/report.ts'
import type { WorkspaceIndex } from '../../schema/index.ts'

export interface Marks {
  readonly errors: number
  readonly warnings: number
  readonly codes: readonly string[]
}

export interface MarkedFindings {
  of(path: string): Marks
  readonly validation: WorkspaceIndex['validation']
}

export function markFindings(findings: readonly Finding[], known: ReadonlySet<string>): MarkedFindings {
  const errors = findings.filter(({ level }) => level === 'error')
  const warnings = findings.filter(({ level }) => level === 'warning')
  const [errorsOf, warningsOf] = [group(errors), group(warnings)]
  return {
    of: (path) => ({ errors: errorsOf.get(path)?.length ?? 0, warnings: warningsOf.get(path)?.length ?? 0, codes: [...new Set((errorsOf.get(path) ?? []).map(({ code }) => code))].sort() }),
    validation: {
      errors: errors.length,
      warnings: warnings.length,
      elsewhere: errors.filter(({ path }) => !known.has(entityOf(path))).length,
      codes: Object.fromEntries([...Map.groupBy(errors, ({ code }) => code)].map(([code, each]) => [code, each.length] as const).sort(([a], [b]) => (a < b ? -1 : 1))),
      first: errors.slice(0, MAX_FIRST).map(({ code, path, line, message }) => ({ code, path, line, message })),
    },
  }
}

const MAX_FIRST = 20

const group = (findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> => Map.groupBy(findings, ({ path }) => entityOf(path))

/** `datasets/cifar10/v1/train/a.png` → `datasets/cifar10/v1`, `runs/run-1/config.yaml` → `runs/run-1`. */
function entityOf(path: string): string {
  const parts = path.split('/')
  return parts.slice(0, parts[0] === 'runs' ? 2 : 3).join('/')
}
