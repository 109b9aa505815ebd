/** From the options of `hortus index` to a question about the index. Every mistake is told, not only the first. */
import { fail, ok, type Problem, type Result } from '../core/problem.ts'
import { cut } from '../core/render/plain.ts'
import type { WorkspaceIndex } from '../core/schema/index.ts'
import { parseCondition } from '../core/workspace/index/parse-condition.ts'
import type { Kind, Query } from '../core/workspace/index/query.ts'
import { isDate } from '../core/workspace/index/read-time.ts'
import { resolveRun, resolveVersions } from '../core/workspace/index/resolve-id.ts'
import { unknownWords } from '../core/workspace/index/unknown-words.ts'
import { textsOf } from './words.ts'

type Options = Readonly<Record<string, unknown>>

/** Which options a list understands, besides --since, --until, --sort and --desc. */
const FITS = { datasets: ['derivedFrom'], runs: ['dataset', 'metric', 'status'], models: ['dataset', 'run', 'metric', 'state'] } as const satisfies Record<Kind, readonly string[]>
const FLAGS = { derivedFrom: '--derived-from', dataset: '--dataset', run: '--run', metric: '--metric', status: '--status', state: '--state' } as const
const ALWAYS = { since: '--since', until: '--until', sort: '--sort', desc: '--desc' } as const

/** Of options that belong to lists, those that were given. */
export const givenFilters = (options: Options): readonly string[] => Object.entries({ ...FLAGS, ...ALWAYS }).flatMap(([name, flag]) => (options[name] === undefined ? [] : [flag]))

export function indexQuery(index: WorkspaceIndex, kind: Kind, options: Options): Result<Query, readonly Problem[]> {
  const problems: Problem[] = Object.entries(FLAGS).flatMap(([name, flag]) => (options[name] !== undefined && !(FITS[kind] as readonly string[]).includes(name) ? [unfit(flag, kind)] : []))
  const take = <T>(name: string, read: (text: string) => Result<T>): readonly T[] =>
    textsOf(options[name]).flatMap((text) => {
      const result = read(text)
      if (!result.ok) problems.push(result.problem)
      return result.ok ? [result.value] : []
    })
  const conditions = take('metric', parseCondition)
  const [since] = take('since', (text) => dateOf('--since', text))
  const [until] = take('until', (text) => dateOf('--until', text))
  const datasets = take('dataset', (text) => resolveVersions(index, 'datasets', text))
  const parents = take('derivedFrom', (text) => resolveVersions(index, 'datasets', text))
  const [run] = take('run', (text) => resolveRun(index, text))
  const [state, status, sort] = ['state', 'status', 'sort'].map((name) => textsOf(options[name])[0])
  problems.push(...unknownWords(index, kind, { metrics: conditions.map(({ metric }) => metric), ...(sort === undefined ? {} : { sort }), ...(state === undefined ? {} : { state }), ...(status === undefined ? {} : { status }) }))
  if (problems.length > 0) return fail(problems)
  return ok({
    conditions,
    descending: options['desc'] === true,
    ...(datasets[0] === undefined ? {} : { datasets: datasets[0] }),
    ...(parents[0] === undefined ? {} : { derivedFrom: parents[0] }),
    ...(run === undefined ? {} : { run }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(state === undefined ? {} : { state }),
    ...(status === undefined ? {} : { status }),
    ...(sort === undefined ? {} : { sort }),
  })
}

const unfit = (flag: string, kind: Kind): Problem => ({ code: 'USAGE.FILTER', message: `${flag} says nothing about ${kind}.`, next: `A list of ${kind} understands ${[...FITS[kind].map((name) => FLAGS[name]), ...Object.values(ALWAYS)].join(', ')}.` })

function dateOf(flag: string, text: string): Result<string> {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  if (year !== undefined && isDate(Number(year), Number(month), Number(day))) return ok(text)
  return fail({ code: 'USAGE.DATE', message: `${flag} ${JSON.stringify(cut(text, 40))} is no date.`, next: 'Write a calendar date as YYYY-MM-DD; it is compared with the date as the metadata write it.' })
}
