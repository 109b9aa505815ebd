/**
 * How soon a command is seen (G6), and how much later when somebody else has far more to do than GitHub allows (G9): the whole bot over
 * SQLite, thirty installations, and a GitHub that takes a tenth of a second for every answer.
 */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { readSettings } from '../../bot/settings/read-settings.ts'
import { startBot } from '../../bot/start-bot.ts'
import { openLog } from '../../io/log.ts'
import { freePort } from '../bot/free-port.ts'
import type { Opened, Told, ToTwin } from './bot-ack-twin.ts'
import { BENCH_SECRET } from './bot-bench.ts'
import type { BenchFigure } from './measure.ts'

const LATENCY_MS = 100
/** 400 commands are 40 writes of each, which GitHub allows in a minute; a token is made by 5 of the 900 points that an App has. */
const PLACES = 30

export async function botAck(): Promise<BenchFigure> {
  const [told] = await play(async (say, tell) => {
    await steadily(20, 20, (n) => say(n % PLACES, 'all'))
    return [await settled(tell, 'all')]
  })
  const [eyes, rocket] = [told!.map(({ eyes: ms }) => ms), told!.map(({ rocket: ms }) => ms)]
  return { title: '👀 after a command, p95 of 400 at 20 a second, GitHub takes 100 ms', value: quantile(eyes, 0.95), limit: 2000, unit: 'ms', detail: `p50 ${ms(quantile(eyes, 0.5))}, p99 ${ms(quantile(eyes, 0.99))} (at most 5,000 ms); answered p95 ${ms(quantile(rocket, 0.95))}` }
}

export async function botCrowd(): Promise<BenchFigure> {
  const [alone, beside] = await play(async (say, tell) => {
    // Each installation has its tokens.
    await steadily(20, 5, (n) => say(n % PLACES, 'first'))
    await settled(tell, 'first')
    await steadily(4, 15, (n) => say(1 + (n % (PLACES - 1)), 'alone'))
    const before = await settled(tell, 'alone')
    for (let n = 0; n < 300; n += 1) say(0, 'crowd')
    await sleep(1000)
    await steadily(4, 15, (n) => say(1 + (n % (PLACES - 1)), 'beside'))
    return [before, await settled(tell, 'beside')]
  })
  const [before, after] = [quantile(alone!.map(({ rocket }) => rocket), 0.95), quantile(beside!.map(({ rocket }) => rocket), 0.95)]
  return { title: 'Answers to others, p95, later while one installation has 300 commands at once', value: (after / before - 1) * 100, limit: 10, unit: '%', detail: `${ms(before)} alone, ${ms(after)} beside them` }
}

type Say = (place: number, tag: string) => void
type Tell = (tag: string) => Promise<readonly Told[]>

async function play(story: (say: Say, tell: Tell) => Promise<readonly (readonly Told[])[]>): Promise<readonly (readonly Told[])[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hortus-bench-ack-'))
  const port = await freePort()
  const child = fork(fileURLToPath(new URL('bot-ack-twin.ts', import.meta.url)), [JSON.stringify({ places: PLACES, hook: `http://127.0.0.1:${port}/webhooks`, secret: BENCH_SECRET, latencyMs: LATENCY_MS })], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  try {
    const opened = (await message(child)) as Opened
    const settings = readSettings({ APP_ID: String(opened.appId), PRIVATE_KEY: opened.privateKey, WEBHOOK_SECRET: BENCH_SECRET, GITHUB_API_URL: opened.url, GITHUB_SERVER_URL: opened.url, HORTUS_DATA_DIR: dataDir, PORT: String(port) })
    if (!settings.ok) throw new Error(settings.problem.message)
    const clock = { now: () => new Date(), elapsed: () => performance.now() }
    const bot = await startBot({ settings: settings.value, clock, log: openLog({ write: () => undefined, level: 'warn', json: true, clock }) })
    try {
      const send = (to: ToTwin): void => void child.send(to)
      return await story((place, tag) => send({ kind: 'say', place, tag }), async (tag) => {
        const answer = message(child)
        send({ kind: 'tell', tag })
        return (await answer) as readonly Told[]
      })
    } finally {
      await bot.stop()
    }
  } finally {
    const gone = once(child, 'exit')
    if (child.connected) child.send({ kind: 'end' } satisfies ToTwin)
    await gone
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function message(child: ChildProcess): Promise<unknown> {
  const waiting = new AbortController()
  const { signal } = waiting
  try {
    const [told] = (await Promise.race([once(child, 'message', { signal }), once(child, 'exit', { signal }).then(() => Promise.reject(new Error('the twin of the bench has ended')))])) as [unknown]
    return told
  } finally {
    waiting.abort()
  }
}

async function steadily(aSecond: number, seconds: number, act: (n: number) => void): Promise<void> {
  const began = performance.now()
  for (let n = 0; n < aSecond * seconds; n += 1) {
    await sleep(Math.max(0, began + (n * 1000) / aSecond - performance.now()))
    act(n)
  }
}

/** Until all are answered. */
async function settled(tell: Tell, tag: string): Promise<readonly Told[]> {
  for (let tries = 0; ; tries += 1) {
    const told = await tell(tag)
    if (told.every(({ rocket }) => rocket !== null)) return told
    if (tries === 60) throw new Error(`${told.filter(({ rocket }) => rocket === null).length} of ${told.length} commands were not answered`)
    await sleep(1000)
  }
}

function quantile(values: readonly (number | null)[], share: number): number {
  const sorted = values.map((value) => value ?? Infinity).toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)]!
}

const ms = (value: number): string => `${Math.round(value).toLocaleString('en')} ms`
