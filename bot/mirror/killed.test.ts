/** A71: kill -9 while a mirror is fetched. What is left must hurt nobody, also while git of the dead process still goes on. */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { mirroredGarden } from './testing/mirrored-garden.ts'
import type { Wanted } from './testing/fetching-child.ts'

const CHILD = fileURLToPath(new URL('testing/fetching-child.ts', import.meta.url))

test.each([['while the server is silent', 0], ['in the midst of the objects', 60], ['a little later', 140], ['near the end', 260]] as const)('A71: a process that is killed %s is followed by one that fetches the same', { timeout: 60_000 }, async (_when, afterMs) => {
  await using g = await mirroredGarden()
  const files = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`f${at}`, randomBytes(4000)]))
  const commit = await g.twin.push(g.repository, { branch: 'main', files, message: 'many' })
  const slow = afterMs === 0 ? g.twin.arm({ on: 'GIT upload-pack', fault: { kind: 'slow' } }) : null
  const wanted: Wanted = { apiUrl: g.twin.url, appId: g.app.id, privateKey: g.app.privateKey, now: g.twin.now(), installation: g.installation, repository: g.repository.id, dirAbs: g.mirrorsAbs, commit }
  const child = spawn(process.execPath, [CHILD, JSON.stringify(wanted)], { stdio: 'ignore' })
  const ended = new Promise((done) => child.once('exit', done))
  if (slow === null) {
    while (g.twin.requests({ operation: 'GIT upload-pack' }).length === 0 && child.exitCode === null) await sleep(5)
    await sleep(afterMs)
  } else await slow.met
  child.kill('SIGKILL')
  await ended
  slow?.release()
  // git of the dead process may hold a lock for as long as it goes on: the task is tried again then, and so is this.
  let world = await g.mirror.at(commit)
  for (let tries = 0; !world.ok && world.problem.code === 'MIRROR.BUSY' && tries < 50; tries += 1) {
    await sleep(100)
    world = await g.mirror.at(commit)
  }
  expect(world).toMatchObject({ ok: true })
  if (!world.ok) return
  await using at = world.value
  expect(await at.world.git.head()).toEqual({ commit, dirty: false })
})
