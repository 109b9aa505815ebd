/**
 * A process that kills itself, the hard way. `points`: it counts where it could be killed. `at`: number and manner of the point, before,
 * after or while a call is on its way. `flood`: it writes as fast as it can, and says what was acknowledged, until somebody kills it.
 */
import { writeSync } from 'node:fs'
import { openPostgresStore } from '../open-postgres-store.ts'
import { openSqliteStore } from '../open-sqlite-store.ts'
import type { Store } from '../store.ts'
import { T } from './places.ts'
import { delivery, task } from './shapes.ts'
import { openWorld, runTinyBot, type World } from './tiny-bot.ts'

const [where, worldPath, mode, at] = process.argv.slice(2) as [string, string, 'points' | 'at' | 'flood', string | undefined]
const store = where.startsWith('postgresql:') ? await openPostgresStore({ url: where, now: () => T }) : await openSqliteStore({ path: where, now: () => T })

if (mode === 'flood') await flood()
else {
  const points: string[] = []
  await runTinyBot(deadly(store, points), deadlyWorld(openWorld(worldPath), points), 'child', T)
  writeSync(1, JSON.stringify(points))
  await store[Symbol.asyncDispose]()
}

function die(): never {
  process.kill(process.pid, 'SIGKILL')
  throw new Error('dead')
}

/** Notes a point, and is the end when it is the one. */
function point(points: string[], name: string): void {
  points.push(name)
  if (mode === 'at' && points.length - 1 === Number(at)) die()
}

function deadly(inner: Store, points: string[]): Store {
  return new Proxy(inner, {
    get: (target, method: keyof Store) => {
      const call = target[method]
      if (typeof call !== 'function' || typeof method === 'symbol') return call
      return async (...args: readonly unknown[]) => {
        point(points, `before ${method}`)
        const answer = (call as (...given: readonly unknown[]) => Promise<unknown>)(...args)
        points.push(`during ${method}`)
        if (mode === 'at' && points.length - 1 === Number(at)) {
          await new Promise((resolve) => setTimeout(resolve, Number(at) % 4))
          die()
        }
        const value = await answer
        point(points, `after ${method}`)
        return value
      }
    },
  })
}

function deadlyWorld(inner: World, points: string[]): World {
  return {
    ...inner,
    make: (what) => {
      point(points, 'before make')
      inner.make(what)
      point(points, 'after make')
    },
  }
}

/** Sixty-four at a time, so that many are in one commit. */
async function flood(): Promise<void> {
  let next = 0
  const one = async (): Promise<void> => {
    for (;;) {
      const n = next++
      await store.receive(delivery(`g${n}`, { payload: Buffer.alloc(4000, n % 256) }))
      await store.add([task(`s${n % 7}.${n}`), task(`t${n % 7}.${n}`)], T)
      process.stdout.write(`${n}\n`)
    }
  }
  await Promise.all(Array.from({ length: 64 }, one))
}
