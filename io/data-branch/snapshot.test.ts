/** What stands between git and its objects, on a real repository. */
import { execFileSync } from 'node:child_process'
import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { temporaryDirectory, temporaryRepository } from '../testing/temporary.ts'
import { openSnapshot } from './snapshot.ts'

const FILES = { 'records/a.json': '{"a":1}', 'records/b.json': '{"b":2}' }
const LIMITS = { maxBytes: 1000 }
const { PATH } = process.env
afterEach(() => void (process.env['PATH'] = PATH))

test('what is not there is missing, what is there is read', async () => {
  await using repository = await temporaryRepository(FILES)
  const snapshot = openSnapshot({ rootAbs: repository.path, signal: new AbortController().signal }, repository.git('rev-parse', 'HEAD'))
  const read = await snapshot.read(['records/a.json', 'records/c.json'], LIMITS)
  expect([read.get('records/a.json'), read.get('records/c.json')]).toMatchObject([{ ok: true, value: { text: '{"a":1}' } }, { ok: false, problem: { kind: 'missing' } }])
})

test('a git that was stopped, or that ended before the last file, makes no file missing', async () => {
  await using repository = await temporaryRepository(FILES)
  await using directory = await temporaryDirectory()
  const commit = repository.git('rev-parse', 'HEAD')
  const stopped = openSnapshot({ rootAbs: repository.path, signal: AbortSignal.abort() }, commit)
  await expect(stopped.read(['records/a.json'], LIMITS)).rejects.toThrow('could not be read: it was interrupted')
  const git = execFileSync('/bin/sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
  await writeFile(join(directory.path, 'git'), `#!/bin/sh\ncase " $* " in *" --batch "*) exit 1;; esac\nexec ${git} "$@"\n`)
  await chmod(join(directory.path, 'git'), 0o755)
  process.env['PATH'] = `${directory.path}:${PATH}`
  const failing = openSnapshot({ rootAbs: repository.path, signal: new AbortController().signal }, commit)
  await expect(failing.read(['records/a.json', 'records/b.json'], LIMITS)).rejects.toThrow('could not be read: it ended before the last file')
})
