/**
 * `npm run bench [-- NAME…] [--check] [--write] [--runs N]`: measures what ARCHITECTURE promises and prints the table. `--write` keeps the
 * figures in docs/performance.json and in the table of docs/performance.md. `--check` exits 2 when a figure is over its limit.
 * Whole processes, interleaved where two are compared, median of five: a shared machine's speed drifts.
 */
import { execFileSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { arch, cpus, totalmem, type } from 'node:os'
import { parseArgs } from 'node:util'
import { archive } from './bench/archive.ts'
import { auditLarge } from './bench/audit.ts'
import { botAck, botCrowd } from './bench/bot-ack.ts'
import { botCommands } from './bench/bot-commands.ts'
import { botReceive, botStart, botTake } from './bench/bot-store.ts'
import { containerOverhead } from './bench/container-overhead.ts'
import { botBadges, botBadgesP99 } from './bench/bot-badges.ts'
import { botDeliveries, botDeliveriesMemory, botDeliveriesP99 } from './bench/bot-deliveries.ts'
import { contracts } from './bench/contracts.ts'
import { exportPlain } from './bench/export.ts'
import { exportHistory } from './bench/export-history.ts'
import { firstRun } from './bench/first-run.ts'
import { health } from './bench/health.ts'
import { history, historyMemory } from './bench/history.ts'
import type { Bench, BenchResult } from './bench/measure.ts'
import { hashingRate, hashingSmall, historiesMemory, workspaceBenches } from './bench/workspace.ts'
import { processOverhead } from './bench/process-overhead.ts'
import { posting } from './bench/posting.ts'
import { reportBenches } from './bench/report.ts'
import { sampling } from './bench/sampling.ts'
import { planLarge, planMakespan } from './bench/plan.ts'
import { siteFull, siteLarge, siteRebuild } from './bench/site.ts'
import { siteSearch } from './bench/site-search.ts'
import { validateCorpus, validateLarge, validateLargeSecond, validateSmall } from './bench/validate.ts'

const BENCHES: Record<string, Bench> = {
  'validate-small': validateSmall,
  'validate-corpus': validateCorpus,
  'validate-5000': validateLarge,
  'validate-5000-second': validateLargeSecond,
  ...workspaceBenches,
  'workspace-histories-memory': historiesMemory,
  'hashing-rate': hashingRate,
  'hashing-small': hashingSmall,
  'plan-5000': planLarge,
  'plan-makespan': planMakespan,
  ...reportBenches,
  posting,
  archive,
  export: exportPlain,
  'export-history': exportHistory,
  'container-overhead': containerOverhead,
  'first-run': firstRun,
  'audit-5000': auditLarge,
  contracts,
  'process-overhead': processOverhead,
  sampling,
  'bot-deliveries': botDeliveries,
  'bot-deliveries-p99': botDeliveriesP99,
  'bot-deliveries-memory': botDeliveriesMemory,
  'bot-ack': botAck,
  'bot-crowd': botCrowd,
  'bot-badges': botBadges,
  'bot-badges-p99': botBadgesP99,
  health,
  site: siteFull,
  'site-rebuild': siteRebuild,
  'site-large': siteLarge,
  'site-search': siteSearch,
  history,
  'history-memory': historyMemory,
  'bot-receive': botReceive,
  'bot-store-start': botStart,
  'bot-take': botTake,
  'bot-commands': botCommands,
}
const STORE = 'docs/performance.json'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { check: { type: 'boolean' }, write: { type: 'boolean' }, runs: { type: 'string', default: '5' } } })
const unknown = positionals.filter((name) => BENCHES[name] === undefined)
if (unknown.length > 0) {
  console.error(`no bench is called ${unknown.join(', ')}; there are: ${Object.keys(BENCHES).join(', ')}`)
  process.exit(3)
}

const results: BenchResult[] = []
for (const name of positionals.length > 0 ? positionals : Object.keys(BENCHES)) {
  const result = await BENCHES[name]!(Number(values.runs))
  if ('skipped' in result) console.log(`${name.padEnd(20)} skipped: ${result.skipped}`)
  else {
    results.push({ name, ...result })
    console.log(line({ name, ...result }))
  }
}
if (values.write) await store(results)
const over = results.filter(({ value, limit }) => limit !== null && value > limit)
if (values.check && over.length > 0) {
  console.error(`over the limit: ${over.map((result) => result.name).join(', ')}`)
  process.exit(2)
}

function line(result: BenchResult): string {
  const verdict = result.limit === null ? 'no limit' : `${result.value <= result.limit ? 'within' : 'OVER'} ${result.limit} ${result.unit}`
  return `${result.name.padEnd(20)} ${result.value.toFixed(0).padStart(6)} ${result.unit}  ${verdict}  ${result.detail}`
}

/** New figures replace old ones of the same name; the others keep the commit and machine they were measured with. */
async function store(measured: readonly BenchResult[]): Promise<void> {
  if (measured.length === 0) return
  const known = JSON.parse(await readFile(STORE, 'utf8').catch(() => '{}')) as Record<string, unknown>
  const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, memoryGb: Math.round(totalmem() / 2 ** 30), system: `${type()} ${arch()}`, node: process.version }
  const commit = execFileSync('git', ['describe', '--always', '--dirty', '--abbrev=12'], { encoding: 'utf8' }).trim()
  for (const result of measured) known[result.name] = { ...result, commit, machine, date: new Date().toISOString().slice(0, 10) }
  await mkdir('docs', { recursive: true })
  await writeFile(STORE, `${JSON.stringify(known, null, 2)}\n`)
  await writeFile('docs/performance.md', page(known as Record<string, StoredResult>))
}

type StoredResult = BenchResult & { commit: string; machine: { cpu: string; cores: number; node: string }; date: string }

function page(stored: Record<string, StoredResult>): string {
  const rows = Object.values(stored).map(
    (each) => `| ${each.title} | ${each.value.toFixed(0)} ${each.unit} | ${each.limit === null ? '' : `${each.limit} ${each.unit}`} | ${each.detail} | \`npm run bench -- ${each.name}\` | ${each.machine.cpu}, ${each.machine.cores} cores, ${each.machine.node}, ${each.commit}, ${each.date} |`,
  )
  return `# Performance\n\nMedians of whole processes, written by \`npm run bench -- --write\`. \`npm run bench -- --check\` exits 2 when a figure is over its limit.\n\n| what | median | limit | beside it | command | where |\n|---|---|---|---|---|---|\n${rows.join('\n')}\n`
}
