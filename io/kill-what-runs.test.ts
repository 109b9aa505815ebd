import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { killWhatRuns } from './kill-what-runs.ts'
import { ownerId } from './containers/owner.ts'

const gone = async (pid: number): Promise<boolean> => {
  for (let round = 0; round < 100 && existsSync(`/proc/${pid}`); round++) await new Promise((done) => setTimeout(done, 20))
  return !existsSync(`/proc/${pid}`)
}

test('children, their children, and a daemon that a run left behind are gone, whatever signals they ignore', async () => {
  const script = `trap '' TERM INT; (trap '' TERM INT; sleep 300) & echo $!; setsid sleep 301 >/dev/null 2>&1 & echo $!; wait`
  const child = spawn('bash', ['-c', script], { stdio: ['ignore', 'pipe', 'ignore'], env: { PATH: process.env['PATH'], HORTUS_RUN: `${ownerId()}-test` } })
  const pids = await new Promise<number[]>((done) => {
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.trim().split('\n').length === 2) done(said.trim().split('\n').map(Number))
    })
  })
  killWhatRuns()
  for (const pid of [child.pid!, ...pids]) expect(await gone(pid)).toBe(true)
})
