/** `hortus export EXAMPLE --as-repo --out DIR`: one example as a repository of its own, from an allow-list and without history. */
import { judgeFiles, LIMITS, type Judged } from '../core/export/judge-files.ts'
import { NO_PINS } from '../core/export/pins/pins.ts'
import type { Example } from '../core/garden/example.ts'
import { fail, ok, type Problem, type Result } from '../core/problem.ts'
import { buildReport } from '../core/report/build-report.ts'
import type { Config } from '../core/schema/config.ts'
import type { Finding, Report } from '../core/schema/report.ts'
import type { Target, World } from '../core/world.ts'
import { exportExtras, type Extras } from './steps/export-extras.ts'
import { gatherFiles, secretsIn } from './steps/export-sources.ts'
import { loadGarden } from './steps/load-garden.ts'
import { selectExamples } from './steps/select-examples.ts'

export interface ExportOptions {
  readonly example: string
  readonly target: Target
  /** `owner/name`, for the provenance. */
  readonly repository: string | null
}

/** `tree` is the git tree hash of what was exported; null when nothing was written. */
export async function exportExample(world: World, config: Config, options: ExportOptions): Promise<{ readonly report: Report; readonly tree: string | null }> {
  const head = await world.git.head()
  const result = await attempt(world, config, options, head)
  const report = buildReport({
    verb: 'export',
    repository: { commit: head?.commit ?? null, dirty: head?.dirty ?? null },
    scope: { mode: 'named', reason: `${options.example} was named`, base: null },
    examples: result.ok ? [exampleResult(result.value.example, result.value.written)] : [],
    cells: { planned: [], executed: [] },
    findings: result.ok ? result.value.findings : [],
    comparisons: [],
    baseline: null,
    problems: result.ok ? [] : [result.problem],
  })
  return { report, tree: result.ok && result.value.written ? result.value.tree : null }
}

interface Exported {
  readonly example: Example
  readonly findings: readonly Finding[]
  readonly written: boolean
  readonly tree: string
}

async function attempt(world: World, config: Config, { example: id, target, repository }: ExportOptions, head: { commit: string; dirty: boolean } | null): Promise<Result<Exported>> {
  if (!(await target.isFree())) return fail(notFree(target))
  const found = await findExample(world, config, id)
  if (!found.ok) return found
  const example = found.value
  const tree = head === null ? null : await world.git.treeHash(example.path)
  const paths = await world.git.listFiles(example.path)
  if (head === null || tree === null || paths === null) return fail(notCommitted(id))
  const judged = judgeFiles(await gatherFiles(world, example, paths), example)
  const extras = await exportExtras(world, config, example, { judged, standalone: { copies: [], rewritten: new Map(), findings: [] }, from: { repository, commit: head.commit, dirty: head.dirty, tree }, pins: NO_PINS })
  const findings = [...judged.findings, ...(await secretsIn(world, example, judged)), ...extras.findings]
  if (findings.some((each) => each.level === 'error')) return ok({ example, findings, written: false, tree })
  const written = await emit(target, example, judged, extras)
  return written.ok ? ok({ example, findings, written: true, tree }) : written
}

async function findExample(world: World, config: Config, id: string): Promise<Result<Example>> {
  const selected = await selectExamples(world, await loadGarden(world, config), config, { named: [id] })
  if (!selected.ok) return selected
  const [example, another] = selected.value.examples
  if (example !== undefined && another === undefined) return ok(example)
  return fail({ code: 'EXPORT.ONE_EXAMPLE', message: `${id} names ${another === undefined ? 'no example that can be read' : 'more than one example'}.`, next: 'Give the id of one example; `hortus list` shows them.' })
}

async function emit(target: Target, example: Example, judged: Judged, extras: Extras): Promise<Result<void>> {
  const own = new Set(Object.keys(extras.texts).map((path) => path.toLowerCase()))
  const steps = [
    ...judged.files.filter(({ path }) => !own.has(path.toLowerCase())).map(({ path, executable }) => () => target.copy(`${example.path}/${path}`, path, { maxBytes: LIMITS.fileBytes, executable })),
    ...judged.links.filter(({ path }) => !own.has(path.toLowerCase())).map(({ path, leadsTo }) => () => target.link(leadsTo, path)),
    ...extras.copies.map(({ from, to }) => () => target.copy(from, to, { maxBytes: LIMITS.fileBytes, executable: false })),
    ...Object.entries(extras.texts).map(([path, { text, executable }]) => () => target.write(path, text, { executable })),
    () => target.finish(),
  ]
  for (const step of steps) {
    const done = await step()
    if (!done.ok) return done
  }
  return ok(undefined)
}

function exampleResult(example: Example, written: boolean): Report['examples'][number] {
  const { id, path, name, tier } = example
  return { id, path, name, tier, outcome: written ? 'passed' : 'failed', reason: written ? null : 'nothing was written: the findings say why', rungs: [{ rung: 'parsed', state: 'passed', reason: null }], records: [] }
}

const notFree = (target: Target): Problem => ({ code: 'EXPORT.TARGET_NOT_EMPTY', message: `${target.rootAbs} is already there and not empty.`, next: 'Name a directory that does not exist yet.' })
const notCommitted = (id: string): Problem => ({ code: 'EXPORT.NO_HISTORY', message: `${id} does not lie in a git repository with a commit, so its provenance cannot be stated.`, next: 'Commit the example, then export it.' })
