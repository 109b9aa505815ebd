/** A request as a change of the repository, decided on one commit by the same code as on a laptop. Nothing is written. */
import { accept } from '../../app/accept.ts'
import { prepareArchive } from '../../app/archive.ts'
import { loadNamed, selectExamples } from '../../app/steps/select-examples.ts'
import { prepareUnarchive } from '../../app/unarchive.ts'
import { validate } from '../../app/validate.ts'
import { setStability } from '../../core/archive/set-stability.ts'
import { NO_CHANGE, type RepositoryChange } from '../../core/change/repository-change.ts'
import type { Example } from '../../core/garden/example.ts'
import { ledgerFile } from '../../core/history/ledger.ts'
import type { AcceptedChange } from '../../core/history/series.ts'
import { fail, ok, unreachable, type Problem, type Result } from '../../core/problem.ts'
import { narrowBaseline } from '../../core/proposal/narrow-baseline.ts'
import type { Fact } from '../../core/proposal/proposal-texts.ts'
import type { Request } from '../../core/proposal/request.ts'
import { BASELINE_LIMIT, readBaseline, writeBaseline, type BaselineEntry } from '../../core/rules/baseline.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Health } from '../../core/schema/health.ts'
import type { Finding } from '../../core/schema/report.ts'
import { DESCRIPTOR_LIMITS } from '../../core/source/yaml-limits.ts'
import type { World } from '../../core/world.ts'
import { makeReadme } from './make-readme.ts'
import { makeVerification } from './make-verification.ts'

export interface Made {
  /** null: refused, the findings say why. */
  readonly change: RepositoryChange | null
  readonly findings: readonly Finding[]
  readonly facts: readonly Fact[]
  /** Directories that the change moves as a whole. */
  readonly directories: readonly string[]
}

/** A problem is one of the request (no such example) or of this moment; either way nothing is proposed. `page`: how the garden is, where that is known. */
export async function makeChange(world: World, config: Config, request: Request, page?: Health): Promise<Result<Made>> {
  switch (request.kind) {
    case 'archive':
      return archived(await prepareArchive(world, config, { example: request.example, reason: request.reason, ...(request.successor === null ? {} : { successor: request.successor }), ...(request.mode === null ? {} : { mode: request.mode }) }))
    case 'unarchive':
      return archived(await prepareUnarchive(world, config, { example: request.example }))
    case 'tier':
      return makeTier(world, config, request)
    case 'baseline':
      return makeBaseline(world, config, request)
    case 'accept':
      return makeAccept(world, config, request)
    case 'readme':
      return makeReadme(world, config, page)
    case 'verification':
      return makeVerification(world, config, page)
    default:
      return unreachable(request)
  }
}

export const isEmpty = ({ moves, writes, removes }: RepositoryChange): boolean => moves.length + writes.length + removes.length === 0

function archived(prepared: Result<{ readonly example: Example; readonly change: RepositoryChange | null; readonly findings: readonly Finding[] }>): Result<Made> {
  if (!prepared.ok) return prepared
  const { example, change, findings } = prepared.value
  const moved = change?.moves[0]
  return ok({ change, findings, directories: moved === undefined ? [] : [example.path], facts: [{ what: 'example', value: example.id }, { what: 'its directory', value: example.path }, { what: 'files that move, bytes unchanged', value: String(change?.moves.length ?? 0) }] })
}

async function makeTier(world: World, config: Config, { example: named, tier }: Extract<Request, { kind: 'tier' }>): Promise<Result<Made>> {
  const selected = await selectExamples(world, await loadNamed(world, config, [named]), config, { named: [named] })
  if (!selected.ok) return selected
  const [example] = selected.value.examples
  if (example === undefined) return fail(problem('UNREADABLE', `The descriptor of ${named} cannot be read.`, '`hortus validate` says what is wrong with it.'))
  if (example.graduatedTo !== undefined) return fail(problem('GRADUATED', `${example.id} has a repository of its own: its tier is decided there.`, 'Ask for it there.'))
  if (example.archivedBy.length > 0) return fail(problem('ARCHIVED', `${example.id} is archived.`, `Bring it back first: \`/hortus unarchive ${example.id} --reason "…"\`.`))
  const facts: readonly Fact[] = [{ what: 'example', value: example.id }, { what: 'tier now', value: example.tier }, { what: 'descriptor', value: example.descriptor }]
  if (example.tier === tier && example.stabilityRaw === tier) return ok({ change: NO_CHANGE, findings: [], facts, directories: [] })
  const read = await world.files.readText(example.descriptor, { maxBytes: DESCRIPTOR_LIMITS.maxBytes })
  const text = read.ok ? setStability(read.value.text, tier) : null
  if (!read.ok || text === null) return fail(problem('DESCRIPTOR', `\`stability\` of ${example.descriptor} cannot be changed without changing anything else.`, 'Write it by hand.'))
  return ok({ change: { ...NO_CHANGE, writes: [{ path: example.descriptor, before: read.value.text, text }] }, findings: [], facts, directories: [] })
}

/** What `hortus validate --update-baseline` writes, taken from the scratch tree; below a path: those lines of it. */
async function makeBaseline(world: World, config: Config, { path: below }: Extract<Request, { kind: 'baseline' }>): Promise<Result<Made>> {
  const path = config.validate.baseline
  const before = await world.files.readText(path, { maxBytes: BASELINE_LIMIT })
  const report = await validate(world, config, { updateBaseline: true })
  const [wrong] = report.problems
  if (wrong !== undefined) return fail(wrong)
  const after = await world.files.readText(path, { maxBytes: BASELINE_LIMIT })
  const [old, now] = [readBaseline(before.ok ? before.value.text : '{"schema":"baseline/2","findings":[]}'), after.ok ? readBaseline(after.value.text) : null]
  if (!after.ok || now === null || !now.ok || !old.ok) return fail(problem('BASELINE', `${path} could not be made.`, 'Run `hortus validate --update-baseline` on a laptop: it says why.'))
  const entries = below === null ? now.value : narrowBaseline(old.value, now.value, { path: below, folder: config.garden.folder })
  const text = below === null ? after.value.text : writeBaseline(entries)
  const frozen = (all: readonly BaselineEntry[]): string => String(all.reduce((sum, { count }) => sum + count, 0))
  const facts: readonly Fact[] = [{ what: 'file', value: path }, { what: 'findings frozen before', value: frozen(old.value) }, { what: 'findings frozen by it', value: frozen(entries) }]
  const same = before.ok && before.value.text === text
  return ok({ change: same ? NO_CHANGE : { ...NO_CHANGE, writes: [{ path, before: before.ok ? before.value.text : null, text }] }, findings: [], facts, directories: [] })
}

/** An entry of the ledger on the data branch: what `hortus accept` writes there, as a change that a person merges. */
async function makeAccept(world: World, config: Config, request: Extract<Request, { kind: 'accept' }>): Promise<Result<Made>> {
  const { example, preset, metric, until, reason, who, commit } = request
  const decided = await accept(world, config, { example, reason, by: who, for: commit, now: world.clock.now().toISOString(), dryRun: true, ...(preset === null ? {} : { preset }), ...(metric === null ? {} : { key: metric }), ...(until === null ? {} : { until }) })
  if (!decided.ok) return decided
  const { entries, known, kind } = decided.value
  const files = entries.map((entry) => ledgerFile(kind, entry as AcceptedChange))
  const fresh = known === files.length ? [] : files
  const [entry] = entries
  const facts: readonly Fact[] = entry === undefined ? [] : [{ what: 'example', value: entry.example }, { what: 'presets', value: entries.map((each) => each.preset).join(', ') }, { what: 'metrics', value: entry.metric }, { what: 'until', value: entry.until }, { what: 'at commit', value: commit.slice(0, 12) }]
  return ok({ change: { ...NO_CHANGE, writes: fresh.map(({ path, text }) => ({ path, before: null, text })) }, findings: [], facts, directories: [] })
}

const problem = (code: string, message: string, next: string): Problem => ({ code: `PROPOSAL.${code}`, message, next })
