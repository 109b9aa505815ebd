/** `hortus accept`: a person says that a change is right, or that a metric is too noisy to decide anything for a while. */
import { matches } from '../core/compare/key-filter.ts'
import type { Example } from '../core/garden/example.ts'
import { measuredOf, seriesOf } from '../core/history/index-series.ts'
import { daysAfter, HASH, isDay, ledgerFile, wrongIn, type LedgerKind } from '../core/history/ledger.ts'
import { exampleOf } from '../core/history/layout.ts'
import type { AcceptedChange, Quarantine, Series } from '../core/history/series.ts'
import { fail, ok, type Problem, type Result } from '../core/problem.ts'
import { encodeSegment } from '../core/record/record-id.ts'
import { plain } from '../core/render/plain.ts'
import { byWord } from '../core/report/order.ts'
import type { Config } from '../core/schema/config.ts'
import type { RunRecord } from '../core/schema/run-record.ts'
import { didYouMean } from '../core/source/did-you-mean.ts'
import type { DataChange, DataSnapshot, World } from '../core/world.ts'
import { NO_DATA, withoutDataErrors } from './steps/data-errors.ts'
import { lastSnapshot } from './steps/last-snapshot.ts'
import { dataOf } from './steps/load-history.ts'
import { readHistory } from './steps/read-history.ts'
import { readOwnRecords } from './steps/read-own-records.ts'
import { loadNamed, selectExamples } from './steps/select-examples.ts'

export interface AcceptOptions {
  readonly example: string
  /** Left out: every preset that has a record with such a metric, on the data branch or in the own store. */
  readonly preset?: string
  /** Glob of metric names; `*` when left out. */
  readonly key?: string
  readonly reason: string
  /** YYYY-MM-DD; left out: `history.accept_days` from today. */
  readonly until?: string
  /** A commit, or the tree hash of the example; left out: HEAD. */
  readonly for?: string
  readonly quarantine?: boolean
  readonly by: string
  /** ISO 8601, UTC. */
  readonly now: string
  readonly dryRun?: boolean
}

export interface Accepted {
  readonly branch: string
  readonly kind: LedgerKind
  readonly commit: string | null
  readonly entries: readonly (AcceptedChange | Quarantine)[]
  /** Said before, word for word: nothing was written for it. */
  readonly known: number
  readonly dryRun: boolean
}

export async function accept(world: World, config: Config, options: AcceptOptions): Promise<Result<Accepted>> {
  const data = dataOf(world, config)
  if (data === null) return fail(NO_DATA)
  const today = options.now.slice(0, 10)
  const until = options.until ?? daysAfter(today, config.history.accept_days)
  const wrong = wrongWords(options, until, today)
  if (wrong !== null) return fail(wrong)
  const example = await findExample(world, config, options.example)
  if (!example.ok) return example
  const state = options.quarantine === true ? ok(null) : await stateOf(world, example.value, options.for)
  if (!state.ok) return state
  const kind = options.quarantine === true ? 'quarantine' : 'accepted'
  const here = await readOwnRecords(world, [example.value.id], NEWEST)
  return withoutDataErrors(async () => {
    let told: Pick<Accepted, 'entries' | 'known'> = { entries: [], known: 0 }
    const decide = async (now: DataSnapshot | null): Promise<Result<DataChange | null>> => {
      const presets = await presetsFor(now, here, example.value, config, options)
      if (!presets.ok) return presets
      const entries = presets.value.map((preset) => ({ example: example.value.id, preset, metric: options.key ?? '*', ...state.value, by: options.by, reason: options.reason, at: options.now, until }))
      const odd = entries.map((entry) => wrongIn(kind, entry)).find((why) => why !== null)
      if (odd !== undefined) return fail({ code: 'ACCEPT.INVALID', message: `The entry ${odd}.`, next: 'Shorten or correct it.' })
      const files = entries.map((entry) => ledgerFile(kind, entry as AcceptedChange))
      const there = now === null ? new Map() : await now.read(files.map(({ path }) => path), { maxBytes: 64 * 1024 })
      const fresh = files.filter(({ path }) => there.get(path)?.ok !== true)
      told = { entries, known: files.length - fresh.length }
      return ok(fresh.length === 0 ? null : { message: messageOf(kind, example.value.id, options), add: new Map(fresh.map(({ path, text }) => [path, text])) })
    }
    const dry = options.dryRun === true ? await data.snapshot() : null
    if (dry !== null && !dry.ok) return dry
    const decided = dry === null ? null : await decide(dry.value)
    if (decided !== null && !decided.ok) return decided
    const written = dry === null ? await data.update(decide) : ok({ commit: null })
    return written.ok ? ok({ branch: config.history.branch, kind, commit: written.value.commit, ...told, dryRun: dry !== null }) : written
  })
}

export interface Ledger {
  readonly branch: string
  readonly accepted: readonly (AcceptedChange & { readonly expired: boolean })[]
  readonly quarantined: readonly (Quarantine & { readonly expired: boolean })[]
  readonly problems: readonly Problem[]
}

/** `hortus accept --list` */
export async function listAccepted(world: World, config: Config, options: { readonly example?: string; readonly today: string }): Promise<Result<Ledger>> {
  const data = dataOf(world, config)
  if (data === null) return fail(NO_DATA)
  const chosen = options.example === undefined ? ok(null) : await findExample(world, config, options.example)
  if (!chosen.ok) return chosen
  return withoutDataErrors(async (): Promise<Result<Ledger>> => {
    const found = await lastSnapshot(data)
    if (!found.ok) return found
    const { snapshot, problems } = found.value
    const { branch } = config.history
    if (snapshot === null) return ok({ branch, accepted: [], quarantined: [], problems })
    const examples = chosen.value !== null ? [chosen.value.id] : [...new Set((await snapshot.list('accepted', 'quarantine')).flatMap((path) => exampleOf(path) ?? []))]
    const stored = await readHistory(snapshot, examples, { recordsPerExample: 0 })
    const withEnd = <T extends AcceptedChange | Quarantine>(entry: T) => ({ ...entry, expired: entry.until < options.today })
    return ok({ branch, accepted: stored.accepted.map(withEnd), quarantined: stored.quarantined.map(withEnd), problems: [...problems, ...stored.problems] })
  })
}

function wrongWords({ reason, quarantine, key, for: state }: AcceptOptions, until: string, today: string): Problem | null {
  if (reason.trim() === '') return { code: 'ACCEPT.NO_REASON', message: 'An accepted change needs a reason.', next: 'Say in one sentence why it is right: --reason "…".' }
  if (!isDay(until)) return { code: 'ACCEPT.UNTIL', message: `--until ${until} is no day.`, next: 'Write YYYY-MM-DD, for instance --until 2027-03-31.' }
  if (until < today) return { code: 'ACCEPT.EXPIRED', message: `--until ${until} is over: today is ${today} (UTC).`, next: 'Name a day that is to come.' }
  if (quarantine === true && (key ?? '') === '') return { code: 'ACCEPT.NO_KEY', message: 'A quarantine needs the metric that it is for.', next: 'Add --key, for instance --key durationMs; `--key "*"` means every metric.' }
  if (quarantine === true && state !== undefined) return { code: 'ACCEPT.QUARANTINE_FOR', message: 'A quarantine holds for every build until its end, so --for means nothing with it.', next: 'Leave --for out.' }
  return null
}

async function findExample(world: World, config: Config, name: string): Promise<Result<Example>> {
  const selected = await selectExamples(world, await loadNamed(world, config, [name]), config, { named: [name] })
  if (!selected.ok) return selected
  const [example] = selected.value.examples
  return example === undefined ? fail({ code: 'ACCEPT.UNREADABLE', message: `The descriptor of ${name} cannot be read.`, next: '`hortus validate` says what is wrong with it.' }) : ok(example)
}

/** Tree and commit that are accepted: histories are rewritten, and the tree stays. */
async function stateOf(world: World, example: Example, wanted: string | undefined): Promise<Result<{ readonly tree: string | null; readonly commit: string | null }>> {
  const commit = await world.git.commitOf(wanted ?? 'HEAD')
  if (commit === null) {
    if (wanted !== undefined && HASH.test(wanted)) return ok({ tree: wanted, commit: wanted })
    return fail({ code: 'ACCEPT.NO_COMMIT', message: wanted === undefined ? 'There is no commit here that could be accepted.' : `--for ${wanted.slice(0, 100)} names no commit of this clone.`, next: 'Give a commit that is here, or the whole id of a commit or of the tree of the example (a record has it as fingerprint.tree).' })
  }
  const tree = (await world.remotes.treesElsewhere([example.path], { base: commit })).find(({ where }) => where === 'base')?.tree
  return tree === undefined ? fail({ code: 'ACCEPT.NOT_THERE', message: `${example.id} is not in the commit ${commit.slice(0, 12)}.`, next: 'Commit it first, or name another commit with --for.' }) : ok({ tree, commit })
}

/** Runs of the own store that name presets and metrics. */
const NEWEST = 50

/**
 * An entry is for one preset. A metric that nobody ever measured is most likely a slip of the pen. `here`, what was run on this machine,
 * counts too: what a person accepts after a look at a comparison may be of a preset that has no history yet.
 */
async function presetsFor(now: DataSnapshot | null, here: readonly RunRecord[], example: Example, config: Config, { preset, key = '*' }: AcceptOptions): Promise<Result<readonly string[]>> {
  const records = now === null ? [] : (await readHistory(now, [example.id])).records.map(({ record }) => record)
  const series = seriesOf([...records, ...here].flatMap((record) => measuredOf(record)))
  const own = series.filter((each) => preset === undefined || each.key.preset === preset)
  if (series.length > 0 && own.length === 0) return fail(noPreset(preset ?? '', series, example))
  const fitting = own.filter((each) => matches(key, each.key.metric))
  if (own.length > 0 && fitting.length === 0) return fail(noMetric(key, own, example))
  const presets = [...new Set(fitting.map((each) => each.key.preset))].sort(byWord)
  return ok(presets.length > 0 ? presets : [preset ?? config.smoke.preset])
}

function noMetric(key: string, series: readonly Series[], example: Example): Problem {
  const names = [...new Set(series.map((each) => each.key.metric))].sort(byWord)
  const near = didYouMean(key, names)
  return { code: 'ACCEPT.NO_METRIC', message: `No record of ${example.id} has a metric ${JSON.stringify(key.slice(0, 100))}.`, next: near === null ? `There are ${names.slice(0, 8).map((name) => name.slice(0, 60)).join(', ')}${names.length > 8 ? ' and more' : ''}; \`hortus history show ${example.id}\` lists them.` : `Did you mean ${near}?` }
}

const noPreset = (preset: string, series: readonly Series[], example: Example): Problem => ({ code: 'ACCEPT.NO_PRESET', message: `No record of ${example.id} is a run of the preset ${JSON.stringify(preset.slice(0, 100))}.`, next: `There are ${[...new Set(series.map((each) => each.key.preset))].sort(byWord).slice(0, 8).join(', ')}.` })

/** The reason is the author's own word, on one line: no other trailer can follow from it. What others named is encoded (A28). */
const messageOf = (kind: LedgerKind, example: string, { by, reason, key = '*' }: AcceptOptions): string => `${kind === 'accepted' ? 'Accepted' : 'Quarantine'}: ${encodeSegment(key)} of ${encodeSegment(example)}\n\n${plain(reason.slice(0, 2000))}\n\nBy: ${plain(by)}\n`
