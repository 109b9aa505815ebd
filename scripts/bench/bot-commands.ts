/** 1,000 commands from 100 repositories, two replicas on one PostgreSQL, one of them killed: all done, in order, none twice. */
import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPostgresStore } from '../../bot/store/open-postgres-store.ts'
import { openTestDatabase } from '../../bot/store/testing/places.ts'
import { POSTGRES } from '../../test/require.ts'
import { median, type BenchFigure } from './measure.ts'

const COMMANDS = 1000
const REPOSITORIES = 100
const REPLICA = new URL('./bot-commands-replica.ts', import.meta.url).pathname

export async function botCommands(runs: number): Promise<BenchFigure | { readonly skipped: string }> {
  if (POSTGRES === null) return { skipped: 'needs a PostgreSQL server: eval "$(scripts/local-postgres.sh start)"' }
  const times: number[] = []
  let detail = ''
  for (let run = 0; run < runs; run++) {
    const { ms, ofKilled, again } = await once()
    times.push(ms)
    detail = `two replicas, one killed after ${ofKilled} of its own; ${again} of its leases ended and went on with the other; in order, none twice`
  }
  return { title: '1,000 commands from 100 repositories, two replicas of which one is killed (PostgreSQL)', value: median(times), limit: 60_000, unit: 'ms', detail }
}

async function once(): Promise<{ readonly ms: number; readonly ofKilled: number; readonly again: number }> {
  const directory = await mkdtemp(join(tmpdir(), 'hortus-bench-commands-'))
  const database = await openTestDatabase()
  const log = join(directory, 'done.log')
  try {
    await using store = await openPostgresStore({ url: database.url })
    const started = performance.now()
    const [killed, other] = [start(database.url, directory, 'first'), start(database.url, directory, 'second')]
    const said = Array.from({ length: COMMANDS }, (_, n) => ({ repository: n % REPOSITORIES, issue: 1 + (n % 3), n }))
    for (const each of said) await store.receive({ guid: `g${each.n}`, event: 'issue_comment', receivedAt: Date.now(), payload: Buffer.from(JSON.stringify(each)) })
    while ((await done(log)).length < COMMANDS / 3) await new Promise((resolve) => setTimeout(resolve, 10))
    killed.kill('SIGKILL')
    await Promise.all([ended(killed), ended(other)])
    const ms = performance.now() - started
    const { expired, ...left } = await store.figures(Date.now())
    const lines = await done(log)
    judge(lines.map(({ key }) => key), said, left)
    return { ms, ofKilled: lines.filter(({ by }) => by === 'first').length, again: expired }
  } finally {
    await database.drop()
    await rm(directory, { recursive: true, force: true })
  }
}

function judge(keys: readonly string[], said: readonly { readonly repository: number; readonly issue: number; readonly n: number }[], left: Readonly<Record<string, number>>): void {
  if (Object.values(left).some((count) => count !== 0)) throw new Error(`something is left: ${JSON.stringify(left)}`)
  if (new Set(keys).size !== keys.length) throw new Error('a command was done twice')
  if (keys.length !== COMMANDS) throw new Error(`${keys.length} of ${COMMANDS} commands were done`)
  for (const [subject, some] of Map.groupBy(said, ({ repository, issue }) => `c:r${repository}#${issue}:`)) {
    const order = keys.filter((key) => key.startsWith(subject)).join(' ')
    if (order !== some.map(({ n }) => `${subject}${n}`).join(' ')) throw new Error(`out of order: ${order}`)
  }
}

async function done(log: string): Promise<readonly { readonly key: string; readonly by: string }[]> {
  if (!existsSync(log)) return []
  return (await readFile(log, 'utf8')).split('\n').filter(Boolean).map((line) => ({ key: line.split(' ')[0]!, by: line.split(' ')[1]! }))
}

const start = (url: string, directory: string, name: string): ChildProcess => spawn(process.execPath, ['--no-warnings', REPLICA, url, directory, name], { stdio: ['ignore', 'inherit', 'inherit'] })

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const judgeExit = (code: number | null, signal: NodeJS.Signals | null): void => (code === 0 || signal === 'SIGKILL' ? resolve() : reject(new Error(`a replica ended with ${code ?? signal}`)))
    if (child.exitCode !== null || child.signalCode !== null) judgeExit(child.exitCode, child.signalCode)
    else child.once('exit', judgeExit)
  })
}
