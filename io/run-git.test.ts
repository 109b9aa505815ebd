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

test('A67: git and what it starts are handed nothing of our environment but what they need', async () => {
  await using garden = await temporaryRepository({ 'a.txt': 'a' })
  const secrets = { PGPASSWORD: 'of-the-database', PRIVATE_KEY: 'of-the-app', WEBHOOK_SECRET: 'of-the-hook', GITHUB_TOKEN: 'of-the-job', AWS_SECRET_ACCESS_KEY: 'of-the-cloud', HORTUS_HISTORY_TOKEN: 'of-the-branch', GIT_DIR: '/elsewhere', NODE_OPTIONS: '--no-warnings' }
  const before = { ...process.env }
  Object.assign(process.env, secrets, { HTTPS_PROXY: 'http://proxy.example' })
  try {
    const seen = (await runGit(garden.path, ['-c', 'alias.show-env=!env', 'show-env'])).stdout
    for (const [name, value] of Object.entries(secrets)) expect(seen).not.toMatch(new RegExp(`^${name}=${value}$`, 'm'))
    expect(seen).not.toContain('of-the-')
    expect(seen).toMatch(/^PATH=.+$/m)
    expect(seen).toMatch(/^HTTPS_PROXY=http:\/\/proxy.example$/m)
  } finally {
    for (const name of [...Object.keys(secrets), 'HTTPS_PROXY']) if (before[name] === undefined) delete process.env[name]
    Object.assign(process.env, before)
  }
})

test('A12, A67: the data branch of a garden in a subdirectory asks no remote, and starts no program, that such files name', async () => {
  await using elsewhere = await temporaryDirectory()
  await using garden = await planted(`[core]\n\tsshCommand = touch ${elsewhere.path}/owned; false\n[remote "origin"]\n\turl = ssh://git@example.invalid/x.git\n`)
  const read = await openDataBranch({ rootAbs: `${garden.path}/sub`, signal: new AbortController().signal }).snapshot()
  expect({ ok: read.ok, owned: existsSync(`${elsewhere.path}/owned`) }).toEqual({ ok: false, owned: false })
})
