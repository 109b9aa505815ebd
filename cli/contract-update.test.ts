/** Stored contracts as a person meets them: kept, seen in a change, stale. */
import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readContracts } from '../core/contract/stored-contract.ts'
import { hortus, testGarden } from './test-garden.ts'

const PATH = '.github/hortus-contracts.json'
const FILES = {
  'examples/a/example.yaml': 'name: a\nstability: stable\npresets:\n  build: {script: build.sh}\n  train: {script: train.sh}\n',
  'examples/a/Dockerfile': 'FROM x\n',
  'examples/a/build.sh': 'docker build -t a "$(dirname "$0")"\n',
  'examples/a/train.sh': 'docker run --rm a python train.py\n',
}
const git = (path: string, ...args: string[]) => execFileSync('git', ['-C', path, '-c', 'user.name=t', '-c', 'user.email=t@t', ...args], { encoding: 'utf8' })

async function gardenInGit() {
  const garden = await testGarden(FILES)
  git(garden.path, 'init', '-q')
  git(garden.path, 'add', '-A')
  git(garden.path, 'commit', '-q', '-m', 'first')
  return garden
}

test('--update keeps what was captured, the same bytes each time; a script that asks for more shows in the next validate', async () => {
  await using garden = await gardenInGit()
  const { err } = await hortus(garden.path, ['contract', '--update', '--verbose'])
  expect(err).toContain(`${PATH} holds 2 contracts`)
  const text = await readFile(join(garden.path, PATH), 'utf8')
  expect(readContracts(text)).toMatchObject({ ok: true, value: [{ preset: 'build' }, { preset: 'train', calls: [{ image: 'a' }] }] })
  await hortus(garden.path, ['contract', 'a', '--preset', 'train', '--update'])
  expect(await readFile(join(garden.path, PATH), 'utf8')).toBe(text)
  git(garden.path, 'add', '-A')
  git(garden.path, 'commit', '-q', '-m', 'contracts')
  await writeFile(join(garden.path, 'examples/a/train.sh'), 'docker run --rm --gpus all --privileged a python train.py\n')
  const stale = await hortus(garden.path, ['validate'])
  expect(stale.out).toContain('CONTRACT.STALE')
  await hortus(garden.path, ['contract', '--update'])
  const seen = await hortus(garden.path, ['validate', '--base', 'HEAD'])
  expect(seen.out).toContain('a train: asks for something else\n  danger: now asks for --privileged\n  now asks for all GPUs\n')
  expect(seen.out).toContain('CONTRACT.WIDENED')
  expect(seen.out).not.toContain('CONTRACT.STALE')
})

test('with --base, scripts are captured on both sides and what they ask for more is told, without any stored file', async () => {
  await using garden = await gardenInGit()
  await writeFile(join(garden.path, 'examples/a/train.sh'), 'docker run --rm -v "$HOME/.cache:/root/.cache" --network host a python3 train.py\n')
  const { out, code } = await hortus(garden.path, ['contract', '--base', 'HEAD'])
  expect(out).toContain('a train: asks for something else\n  danger: now asks for --network=host\n  adds mount ~/.cache → /root/.cache (rw)\n  command was python train.py, is python3 train.py\n')
  expect(out).toContain('warning CONTRACT.WIDENED')
  expect(code).toBe(1)
  const json = JSON.parse((await hortus(garden.path, ['contract', '--base', 'HEAD', '--json'])).out) as { changes: { preset: string }[]; findings: unknown[] }
  expect(json.changes.map(({ preset }) => preset)).toEqual(['train'])
  expect(json.findings).toMatchObject([{ code: 'CONTRACT.WIDENED', level: 'warning', path: 'examples/a/example.yaml', example: 'a' }])
})

test('an image that nobody builds is an error of `hortus contract` too', async () => {
  await using garden = await gardenInGit()
  await writeFile(join(garden.path, 'examples/a/train.sh'), 'docker run --rm b python train.py\n')
  const { code, out } = await hortus(garden.path, ['contract'], { COLUMNS: '120' })
  expect(out).toContain('  examples/a/example.yaml:5:3 error CONTRACT.IMAGE_NOT_BUILT\n    train.sh runs the image b, and what is built here is a.')
  expect(code).toBe(2)
  const json = JSON.parse((await hortus(garden.path, ['contract', '--json'])).out) as { findings: unknown[] }
  expect(json.findings).toMatchObject([{ code: 'CONTRACT.IMAGE_NOT_BUILT', level: 'error' }])
})

test('A46 a stored contract that was edited to hide what its script asks for looks fresh to validate, and is an error of `hortus contract`', async () => {
  await using garden = await gardenInGit()
  await writeFile(join(garden.path, 'examples/a/train.sh'), 'docker run --rm --privileged a python train.py\n')
  await hortus(garden.path, ['contract', '--update'])
  expect((await hortus(garden.path, ['contract'])).out).not.toContain('CONTRACT.EDITED')
  const text = await readFile(join(garden.path, PATH), 'utf8')
  await writeFile(join(garden.path, PATH), text.replace(/, ?"privileged": ?true|"privileged": ?true, ?/, ''))
  const { out, code } = await hortus(garden.path, ['contract'])
  expect(out).toContain('examples/a/example.yaml:5:3 error CONTRACT.EDITED')
  expect(code).toBe(2)
  await hortus(garden.path, ['contract', '--update'])
  expect(await readFile(join(garden.path, PATH), 'utf8')).toBe(text)
})
