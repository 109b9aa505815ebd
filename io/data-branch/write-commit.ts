/**
 * A change as a commit, by one process and without index or working tree (git-fast-import): only the trees along the changed paths
 * are read, so that it costs the same on a branch of a hundred files and of a hundred thousand.
 */
import { createHash, randomUUID } from 'node:crypto'
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'
import type { DataChange } from '../../core/world.ts'
import { git, type Repository } from './git.ts'

/** null: everything is there already. */
export async function writeCommit(repository: Repository, tip: string | null, change: DataChange, first: ReadonlyMap<string, string>): Promise<Result<string | null>> {
  const replace = change.replace ?? new Map<string, string>()
  const add = new Map([...(tip === null ? first : []), ...change.add].filter(([path]) => !replace.has(path)))
  const all = [...add.keys(), ...replace.keys(), ...(change.remove ?? [])]
  const wrong = all.find((path) => !isPlain(path))
  if (wrong !== undefined) return fail({ code: 'DATA.PATH', message: `${JSON.stringify(wrong)} is no path of the data branch.`, next: 'Report this: Hortus made a path that it must not make.' })
  const there = tip === null ? new Map<string, string>() : await lookUp(repository, tip, all)
  if (there === null) return fail(unreadable('git could not read its tip'))
  const clash = clashOf(add, there)
  if (clash !== null) return fail(clash)
  const files = [...add, ...replace].filter(([path, text]) => there.get(path) !== `blob ${blobId(text, tip)}`)
  const gone = (change.remove ?? []).filter((path) => there.has(path) && !add.has(path) && !replace.has(path))
  if (files.length === 0 && gone.length === 0) return ok(null)
  return importCommit(repository, tip, change.message, files, gone)
}

/** Stricter than git: what our layout makes, on every file system that may hold a checkout of it. */
function isPlain(path: string): boolean {
  return path.length <= 2000 && path.split('/').every((part) => /^[\w%.!()'@+,=-]+$/.test(part) && !/^\.{1,2}$|^\.git/i.test(part))
}

/** `type id` of what lies at the paths and at the directories above them. */
async function lookUp(repository: Repository, tip: string, paths: readonly string[]): Promise<ReadonlyMap<string, string> | null> {
  const asked = [...new Set(paths.flatMap((path) => path.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/'))))]
  const outcome = await git(repository, ['cat-file', '--batch-check=%(objecttype) %(objectname)', '--buffer'], asked.map((path) => `${tip}:${path}\n`).join(''))
  if (outcome.code !== 0) return null
  const lines = outcome.stdout.split('\n')
  return new Map(asked.flatMap((path, at) => (/^(?:blob|tree|commit) [0-9a-f]{40,64}$/.test(lines[at] ?? '') ? [[path, lines[at]!] as const] : [])))
}

/** What is there stays as it is: a record is never edited, and nothing is put where a file lies in the way. */
function clashOf(add: ReadonlyMap<string, string>, there: ReadonlyMap<string, string>): Problem | null {
  for (const [path, text] of add) {
    const own = there.get(path)
    if (own !== undefined && own !== `blob ${blobId(text, own.slice(5))}`) return { code: 'DATA.WOULD_CHANGE', message: `${path} is on the data branch already, with another content.`, next: 'Nothing was written. Give the new one another id.', path }
    const above = path.split('/').slice(0, -1).map((_, at, parts) => parts.slice(0, at + 1).join('/')).find((parent) => there.get(parent)?.startsWith('tree ') === false)
    if (above !== undefined) return unreadable(`${above} is a file, where a directory belongs`)
  }
  return null
}

const unreadable = (why: string): Problem => ({ code: 'DATA.UNREADABLE', message: `The data branch cannot be written to: ${why}.`, next: 'Look at it with `git ls-tree -r hortus-data`; `git log hortus-data` shows who wrote what is there.' })

/** As git names it; `like` is an id of the same repository, whose length says which hash. */
function blobId(text: string, like: string | null): string {
  const bytes = Buffer.from(text)
  return createHash(like?.length === 64 ? 'sha256' : 'sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

async function importCommit(repository: Repository, tip: string | null, message: string, files: readonly (readonly [string, string])[], gone: readonly string[]): Promise<Result<string>> {
  // A name of its own, removed by the same import: a killed process leaves none behind.
  const ref = `refs/hortus/pending/${randomUUID()}`
  const seconds = Math.floor(Date.now() / 1000)
  const parts = [
    `commit ${ref}\nmark :1\ncommitter Hortus <hortus@invalid> ${seconds} +0000\n`,
    data(message),
    ...(tip === null ? [] : [`from ${tip}\n`]),
    ...gone.map((path) => `D ${path}\n`),
    ...files.flatMap(([path, text]) => [`M 100644 inline ${path}\n`, data(text)]),
    `\nget-mark :1\nreset ${ref}\nfrom ${'0'.repeat(tip?.length ?? 40)}\n\ndone\n`,
  ]
  const outcome = await git(repository, ['fast-import', '--quiet', '--done', '--date-format=raw'], Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part))))
  const commit = /^([0-9a-f]{40,64})$/m.exec(outcome.stdout)?.[1]
  return outcome.code === 0 && commit !== undefined ? ok(commit) : fail(unreadable(outcome.stderr.split('\n').find((line) => line.startsWith('fatal')) ?? (outcome.stderr.slice(0, 200) || 'git fast-import failed')))
}

function data(text: string): Buffer {
  const bytes = Buffer.from(text)
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')])
}
