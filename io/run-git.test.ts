import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { openDataBranch } from './data-branch/data-branch.ts'
import { cleanEnvironment, runGit } from './run-git.ts'
import { temporaryDirectory, temporaryRepository, type Temporary } from './testing/temporary.ts'

/** A commit cannot hold `.git`; what git takes for a bare repository it can. */
const bare = (config: string) => ({ 'sub/HEAD': 'ref: refs/heads/main\n', 'sub/objects/.keep': '', 'sub/refs/.keep': '', 'sub/config': `[core]\n\trepositoryformatversion = 0\n\tbare = true\n${config}` })

const planted = async (config: string): Promise<Temporary> => temporaryRepository({ 'sub/examples/a.txt': 'a', ...bare(config) })

test('A12: files of a commit that look like a bare repository are none', async () => {
  await using garden = await planted('')
  // Git itself takes it for one.
  expect(execFileSync('git', ['rev-parse', '--git-dir'], { cwd: `${garden.path}/sub`, env: cleanEnvironment(), encoding: 'utf8' }).trim()).toBe('.')
  expect(await runGit(`${garden.path}/sub`, ['rev-parse', '--git-dir'])).toMatchObject({ code: 128, stdout: '' })
})

test('A12, A67: the data branch of a garden in a subdirectory asks no remote, and starts no program, that such files name', async () => {
  await using elsewhere = await temporaryDirectory()
  await using garden = await planted(`[core]\n\tsshCommand = touch ${elsewhere.path}/owned; false\n[remote "origin"]\n\turl = ssh://git@example.invalid/x.git\n`)
  const read = await openDataBranch({ rootAbs: `${garden.path}/sub`, signal: new AbortController().signal }).snapshot()
  expect({ ok: read.ok, owned: existsSync(`${elsewhere.path}/owned`) }).toEqual({ ok: false, owned: false })
})
