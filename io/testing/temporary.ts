/** Real directories and real git repositories for tests; they remove themselves. */
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export interface Temporary extends AsyncDisposable {
  readonly path: string
  /** Writes files (path → text), making directories; a text of `#!…` becomes executable. */
  put(files: Readonly<Record<string, string>>): Promise<void>
  git(...args: readonly string[]): string
}

export async function temporaryDirectory(files: Readonly<Record<string, string>> = {}): Promise<Temporary> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'hortus-test-')))
  const put: Temporary['put'] = async (wanted) => {
    for (const [file, text] of Object.entries(wanted)) {
      await mkdir(dirname(join(path, file)), { recursive: true })
      await writeFile(join(path, file), text, { mode: text.startsWith('#!') ? 0o755 : 0o644 })
    }
  }
  await put(files)
  return { path, put, git: (...args) => git(path, args), [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}

/** The same as a repository whose first commit holds the files. */
export async function temporaryRepository(files: Readonly<Record<string, string>>): Promise<Temporary> {
  const directory = await temporaryDirectory(files)
  directory.git('init', '-q', '-b', 'main')
  directory.git('add', '-A')
  directory.git('commit', '-q', '--allow-empty', '-m', 'first')
  return directory
}

function git(cwd: string, args: readonly string[]): string {
  const env = { PATH: process.env['PATH'], HOME: cwd, GIT_CONFIG_NOSYSTEM: '1', GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.invalid', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.invalid' }
  return execFileSync('git', args, { cwd, env, encoding: 'utf8' }).trim()
}
