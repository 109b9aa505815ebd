/** Images whose configuration wants to act before, beside or instead of what the harness runs (A57), built and run for real. */
import { execFileSync, spawnSync } from 'node:child_process'
import { afterEach, expect, test } from 'vitest'
import { openCli } from './cli.ts'
import { openContainerEngine } from './container-engine.ts'
import { containersOf, leftOver, openBench } from './testing/bench.ts'
import { dockerImage } from './testing/docker.ts'

const base = dockerImage()
const inDocker = { skip: base === null }

afterEach(async () => {
  if (base === null) return
  expect(await leftOver()).toEqual([])
  expect(await containersOf(openCli('docker', process.env))).toEqual([])
})

async function open(dockerfile: string) {
  const id = execFileSync('docker', ['build', '--quiet', '-'], { input: `FROM ${base?.ref}\n${dockerfile}`, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] }).trim()
  const bench = await openBench({ ref: 'hostile', id, digest: null })
  const engine = openContainerEngine('docker', { rootAbs: bench.pathAbs, outAbs: bench.outAbs })
  return { id, bench, engine, [Symbol.asyncDispose]: async () => (execFileSync('docker', ['rmi', '--force', id], { stdio: 'ignore' }), bench[Symbol.asyncDispose]()) }
}

test('A57 what ENV LD_PRELOAD and LD_AUDIT name is never loaded: the loader, which complains of a file that is not there, says nothing', inDocker, async () => {
  await using there = await open('ENV LD_PRELOAD=/evil/preload.so LD_AUDIT=/evil/audit.so\n')
  // Without the harness's own empty values every program of this image complains.
  const bare = spawnSync('docker', ['run', '--rm', '--network=none', there.id, 'true'], { encoding: 'utf8' }).stderr
  expect(bare).toContain('/evil/preload.so')
  const outcome = await there.bench.sh(there.engine, 'env; /bin/true')
  expect(outcome.end).toEqual({ kind: 'exited', code: 0 })
  expect(outcome.output).toMatch(/^LD_PRELOAD=$/m)
  expect(outcome.output).not.toContain('/evil/')
})

test('A57 a hostile ENTRYPOINT, CMD, HEALTHCHECK, USER root and VOLUME change nothing: the command of the preset is what runs, as nobody, and no volume stays', inDocker, async () => {
  await using there = await open('RUN printf "#!/bin/sh\\necho owned; exec sleep 60\\n" >/evil && chmod 4755 /evil\nENTRYPOINT ["/evil"]\nCMD ["x"]\nHEALTHCHECK --interval=1s CMD /evil\nUSER root\nVOLUME /left\nENV PATH=/evil-path:/usr/bin:/bin NVIDIA_VISIBLE_DEVICES=all\n')
  const volumes = (): string => execFileSync('docker', ['volume', 'ls', '--quiet'], { encoding: 'utf8' })
  const before = volumes()
  const outcome = await there.bench.sh(there.engine, 'id -u; echo "gpus=[$NVIDIA_VISIBLE_DEVICES]"; sleep 1.5')
  expect(outcome.end).toEqual({ kind: 'exited', code: 0 })
  expect(outcome.output).toContain('gpus=[]')
  expect(outcome.output).not.toMatch(/owned|^0$/m)
  expect(volumes().split('\n').filter((name) => /^[0-9a-f]{64}$/.test(name) && !before.includes(name))).toEqual([])
})
