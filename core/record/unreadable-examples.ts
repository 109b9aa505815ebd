/** Descriptors that could not be read are failed at the first rung: an example must not disappear because its file is broken. */
import type { ExampleResult, Finding, Report } from '../schema/report.ts'

export interface UnreadableGarden {
  readonly findings: readonly Finding[]
  readonly unreadable: readonly { readonly id: string; readonly path: string }[]
}

/** Of the ones looked at: all, or the named. When a difference chose the examples, `validate` says it. */
export function unreadableExamples(garden: UnreadableGarden, mode: Report['scope']['mode'], named: readonly string[]): { results: ExampleResult[]; findings: Finding[] } {
  const wanted = garden.unreadable.filter(({ id, path }) => mode === 'all' || (mode === 'named' && named.some((word) => isNamed(word, id, path))))
  const results = wanted.map(({ id, path }): ExampleResult => {
    const first = findingsOf(garden, path).find((each) => each.level === 'error')
    return {
      id,
      path,
      name: id,
      tier: 'experimental',
      outcome: 'failed',
      reason: first?.message ?? 'its descriptor cannot be read',
      rungs: RUNGS.map((rung) => (rung === 'parsed' ? { rung, state: 'failed', reason: 'the descriptor cannot be read' } : { rung, state: 'not_run', reason: null })),
      records: [],
    }
  })
  return { results, findings: wanted.flatMap(({ path }) => findingsOf(garden, path)) }
}

const RUNGS = ['parsed', 'contracted', 'built', 'probed', 'smoked', 'benchmarked'] as const

/** The same spellings that select readable examples: id, path, path of the descriptor, or the last name. */
function isNamed(word: string, id: string, path: string): boolean {
  const name = word.replace(/^\.\//, '').replace(/\/(example\.yaml)?$/, '')
  return name === id || name === path || path.endsWith(`/${name}`)
}

function findingsOf(garden: UnreadableGarden, path: string): Finding[] {
  return garden.findings.filter((each) => each.path === path || each.path.startsWith(`${path}/`))
}
