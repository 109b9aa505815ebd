/**
 * A process of its own that plays GitHub: signed deliveries with real payloads and new ids, over raw connections, so that the sender costs
 * less than what is measured. `node bot-load.ts URL '{"connections":32,"seconds":3}'`, or `"rate"` for so many a second, whatever is
 * answered meanwhile; `"badges"` GETs those instead. Prints one JSON line.
 */
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import examples from '@octokit/webhooks-examples' with { type: 'json' }
import { sign } from '../../bot/server/signature.ts'
import { BADGE_PATHS } from './bot-badge-paths.ts'
import { BENCH_SECRET } from './bot-bench.ts'

export interface Load {
  readonly connections: number
  readonly seconds?: number
  readonly count?: number
  /** A second, spread evenly; left out: each connection sends the next when it has its answer. */
  readonly rate?: number
  /** GETs badges instead. */
  readonly badges?: true
}
export interface Loaded {
  readonly done: number
  readonly wrong: number
  /** A second. */
  readonly rate: number
  readonly p50: number
  readonly p99: number
  readonly max: number
}

interface Connection {
  readonly socket: Socket
  /** Waiting for its answer since; 0: none. Counted from the moment it was due, so that a stall is not left out. */
  since: number
  text: string
}

const [url = '', given = '{}'] = process.argv.slice(2)
const load = JSON.parse(given) as Load
const { hostname, port, host } = new URL(url)
const next = load.badges === true ? gets(BADGE_PATHS) : deliveries()
const times: number[] = []
let wrong = 0

const connections = await Promise.all(Array.from({ length: load.connections }, open))
const started = performance.now()
const until = started + (load.seconds ?? 1e6) * 1000
let sent = 0
const isOver = (): boolean => performance.now() >= until || sent >= (load.count ?? Number.POSITIVE_INFINITY)
const over = Promise.withResolvers<void>()
if (load.rate === undefined) for (const connection of connections) send(connection, performance.now())
else await pace(load.rate)
await over.promise
const elapsed = performance.now() - started
const sorted = times.toSorted((a, b) => a - b)
const within = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
for (const { socket } of connections) socket.removeAllListeners('close').destroy()
console.log(JSON.stringify({ done: times.length, wrong, rate: (times.length / elapsed) * 1000, p50: within(0.5), p99: within(0.99), max: within(1) } satisfies Loaded))

async function open(): Promise<Connection> {
  const socket = connect({ host: hostname, port: Number(port), noDelay: true })
  await once(socket, 'connect')
  const connection: Connection = { socket, since: 0, text: '' }
  socket.on('data', (part: Buffer) => answered(connection, part.toString('latin1')))
  // Nobody may hang up on us while the bench runs.
  socket.on('close', () => {
    wrong += 1
    connection.since = 0
  })
  return connection
}

function send(connection: Connection, due: number): void {
  sent += 1
  connection.since = due
  connection.socket.cork()
  for (const part of next()) connection.socket.write(part)
  connection.socket.uncork()
}

function answered(connection: Connection, part: string): void {
  connection.text += part
  const head = connection.text.indexOf('\r\n\r\n')
  if (head === -1) return
  const length = Number(/content-length: (\d+)/i.exec(connection.text.slice(0, head))?.[1] ?? 0)
  if (connection.text.length < head + 4 + length) return
  if (!connection.text.startsWith('HTTP/1.1 20')) wrong += 1
  connection.text = ''
  times.push(performance.now() - connection.since)
  connection.since = 0
  if (load.rate !== undefined) return
  if (!isOver()) send(connection, performance.now())
  else if (connections.every(({ since }) => since === 0)) over.resolve()
}

/** Due ones wait for a free connection, and their waiting counts. */
async function pace(rate: number): Promise<void> {
  let due = performance.now()
  // In turn: one that is never used is cut off, and rightly so.
  let turn = 0
  while (!isOver()) {
    while (due <= performance.now() && !isOver()) {
      const free = connections.findIndex((_, at) => connections[(turn + at) % connections.length]!.since === 0)
      if (free === -1) break
      turn = (turn + free) % connections.length
      send(connections[turn]!, due)
      turn += 1
      due += 1000 / rate
    }
    await sleep(1)
  }
  while (connections.some(({ since }) => since !== 0)) await sleep(5)
  over.resolve()
}

function deliveries(): () => readonly (string | Buffer)[] {
  const some = (examples as unknown as readonly { readonly name: string; readonly examples: readonly object[] }[]).filter(({ name }) => ['issue_comment', 'pull_request', 'push', 'workflow_run', 'check_run'].includes(name))
  const bodies = some.flatMap(({ name, examples: all }) => all.slice(0, 3).map((each) => ({ name, body: Buffer.from(JSON.stringify({ ...each, installation: { id: 1 } })) })))
  const ready = bodies.map(({ name, body }) => ({ body, head: `POST /webhooks HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\nuser-agent: GitHub-Hookshot/1\r\nx-github-event: ${name}\r\nx-hub-signature-256: ${sign(BENCH_SECRET, body)}\r\nx-github-delivery: ` }))
  let turn = 0
  return () => {
    const { head, body } = ready[turn++ % ready.length]!
    return [`${head}${randomUUID()}\r\n\r\n`, body]
  }
}

function gets(paths: readonly string[]): () => readonly string[] {
  let turn = 0
  return () => [`GET ${paths[turn++ % paths.length]} HTTP/1.1\r\nhost: ${host}\r\n\r\n`]
}
