/** `hortus archive` and `unarchive` as a person meets them: a real child process on a real repository. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { validateReport } from '../core/schema/report.ts'
import { temporaryRepository, type Temporary } from '../io/testing/temporary.ts'
import { GOOD, hortus, testGarden } from './test-garden.ts'

const FILES = {
  '.gitignore': '.hortus/\n',
  'README.md': '| example |\n| --- |\n| [digits](examples/vision/digits) |\n',
  'examples/vision/digits/example.yaml': GOOD,
  'examples/vision/digits/Dockerfile': 'FROM scratch\n',
  'examples/vision/resnet/example.yaml': GOOD.replace('digits', 'resnet'),
}

const status = (at: Temporary): string => (at.git('add', '-A'), at.git('status', '--porcelain'))

test('archive says what changed and what to type next; what it says to type makes the commit, and unarchive undoes it', async () => {
  await using at = await temporaryRepository(FILES)
  const { code, out, err } = await hortus(at.path, ['archive', 'vision/digits', '--reason', "it's gone; $(touch evil) `x`", '--successor', 'vision/resnet'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('Changed:\n  move   examples/vision/digits to archived_examples/vision/digits (2 files)\n  edit   README.md\n')
  const line = out.split('\n').find((each) => each.startsWith('  git add -A && git commit'))!
  execFileSync('sh', ['-c', line], { cwd: at.path, env: { PATH: process.env['PATH'], HOME: at.path, GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b' } })
  expect(at.git('log', '-1', '--format=%B').trim()).toBe("Archive vision/digits\n\nit's gone; $(touch evil) `x`")
  expect(at.git('ls-files').split('\n')).not.toContain('evil')
  expect(at.git('diff', '-M100%', '--name-status', 'HEAD~1').split('\n').filter((each) => each.startsWith('R'))).toEqual(['R100\texamples/vision/digits/Dockerfile\tarchived_examples/vision/digits/Dockerfile', 'R100\texamples/vision/digits/example.yaml\tarchived_examples/vision/digits/example.yaml'])
  const back = await hortus(at.path, ['unarchive', 'vision/digits'])
  expect([back.code, back.err]).toEqual([0, ''])
  expect(back.out).toContain('git add -A && git commit -m')
  status(at)
  expect(at.git('diff', '--cached', '--name-only', 'HEAD~1')).toBe('')
})

test('--json is a report with every change, for both ways', async () => {
  await using at = await temporaryRepository(FILES)
  for (const words of [['archive', 'digits', '--reason', 'gone', '--mode', 'flag'], ['unarchive', 'digits']]) {
    const { code, out } = await hortus(at.path, [...words, '--json'])
    const report = JSON.parse(out)
    expect([code, validateReport(report), report.verb, report.changes.length]).toEqual([0, true, words[0], 4])
  }
  expect(status(at)).toBe('')
})

test('--dry-run shows the same and writes nothing', async () => {
  await using at = await temporaryRepository(FILES)
  const { code, out } = await hortus(at.path, ['archive', 'vision/digits', '--reason', 'gone', '--dry-run'])
  expect([code, status(at)]).toEqual([0, ''])
  expect(out).toContain('Would change:\n  move   examples/vision/digits to archived_examples/vision/digits (2 files)')
  expect(out).toContain('leave --dry-run out')
})

test('refused is exit code 2 with every place, and nothing changed', async () => {
  await using at = await temporaryRepository({ ...FILES, 'examples/vision/resnet/a.sh': '#!/bin/sh\n. ../digits/lib.sh\n' })
  const { code, out } = await hortus(at.path, ['archive', 'vision/digits', '--reason', 'gone'])
  expect([code, status(at)]).toEqual([2, ''])
  expect(out).toContain('examples/vision/resnet/a.sh:2 error ARCHIVE.NEEDED')
})

test.each([[['archive', 'vision/digits'], 'ARCHIVE.NO_REASON'], [['archive', 'vision/digits', '--reason', ' '], 'ARCHIVE.NO_REASON'], [['archive', 'vision/none', '--reason', 'x'], 'GARDEN.EXAMPLE_UNKNOWN'], [['unarchive', 'vision/none'], 'GARDEN.EXAMPLE_UNKNOWN']])('%j could not run: exit code 3, and what to do', async (words, problem) => {
  await using at = await temporaryRepository(FILES)
  const { code, out, err } = await hortus(at.path, words)
  expect(code).toBe(3)
  expect(out + err).toContain(problem)
  expect(out + err).toMatch(/next: /)
})

test('outside of git nothing is archived: it could not be brought back', async () => {
  await using garden = await testGarden(FILES)
  const { code, out } = await hortus(garden.path, ['archive', 'vision/digits', '--reason', 'gone'])
  expect(code).toBe(3)
  expect(out).toContain('ARCHIVE.NO_REPOSITORY')
})

test('what is not archived cannot come back', async () => {
  await using at = await temporaryRepository(FILES)
  const { code, out } = await hortus(at.path, ['unarchive', 'vision/digits'])
  expect(code).toBe(2)
  expect(out).toContain('ARCHIVE.NOT_ARCHIVED')
})

test('the help has a part of its own for what leaves the garden', async () => {
  await using at = await temporaryRepository(FILES)
  const { out } = await hortus(at.path, ['archive', '--help'])
  for (const word of ['--reason', '--successor', '--mode', '--dry-run', 'hortus archive vision/digits --reason']) expect(out).toContain(word)
})

test('A28 hostile words in a reason and a file name stay inert on the terminal', async () => {
  await using at = await temporaryRepository({ ...FILES, 'examples/vision/digits/::error::x\u202E.txt': 'x', 'docs/a\u001b[2J.md': '[x](../examples/vision/digits/Dockerfile)\n' })
  const { code, out } = await hortus(at.path, ['archive', 'vision/digits', '--reason', '::set-output name=a::b\u001b[2J'])
  expect(code).toBe(0)
  const list = readFileSync(join(at.path, 'archived_examples/README.md'), 'utf8')
  expect(['\u001b', '\u202E'].filter((evil) => out.includes(evil) || list.includes(evil))).toEqual([])
  expect(out).not.toMatch(/^\s*::/m)
})
