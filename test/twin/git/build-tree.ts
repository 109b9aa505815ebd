/** A tree from a base tree and changes to it, as `POST git/trees` builds it: with an index of its own, so that git checks it. */
import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from '../server/answer.ts'
import { git, gitText } from './git.ts'
import { readObject, writeObject } from './objects.ts'

export interface WantedEntry {
  readonly path?: string
  readonly mode?: string
  readonly type?: string
  /** Null removes the path, a directory with everything in it. */
  readonly sha?: string | null
  readonly content?: string
}

export async function buildTree(dir: string, base: string | null, entries: readonly WantedEntry[]): Promise<string> {
  const index = join(dir, `index-${randomUUID()}`)
  const env = { GIT_INDEX_FILE: index }
  try {
    await git(dir, ['read-tree', ...(base === null ? ['--empty'] : [base])], { env })
    for (const entry of entries) checkPath(entry.path ?? '')
    const plain = entries.filter(({ mode, sha }) => mode !== '040000' && sha !== null)
    const [removed, trees] = [entries.filter(({ sha }) => sha === null), entries.filter(({ mode, sha }) => mode === '040000' && sha !== null)]
    if (removed.length > 0) await git(dir, ['--literal-pathspecs', '--work-tree', '.', 'rm', '-r', '--cached', '--quiet', '--ignore-unmatch', '--', ...removed.map(({ path }) => path!)], { env })
    for (const { path, sha } of trees) await addTree(dir, env, path!, sha ?? '')
    const lines = await Promise.all(plain.map((entry) => indexLine(dir, entry)))
    await git(dir, ['update-index', '-z', '--index-info'], { env, input: lines.join('') })
    return (await gitText(dir, ['write-tree'], { env })).trim()
  } finally {
    await rm(index, { force: true })
  }
}

async function addTree(dir: string, env: Readonly<Record<string, string>>, path: string, sha: string): Promise<void> {
  if ((await readObject(dir, sha, 'tree')) === null) throw new Refusal(422, `tree.sha ${sha} is not a valid tree`)
  await git(dir, ['--literal-pathspecs', '--work-tree', '.', 'rm', '-r', '--cached', '--quiet', '--ignore-unmatch', '--', path], { env })
  await git(dir, ['read-tree', `--prefix=${path}/`, sha], { env })
}

async function indexLine(dir: string, { path = '', mode = '100644', sha, content }: WantedEntry): Promise<string> {
  const id = sha ?? (content === undefined ? '' : await writeObject(dir, 'blob', content))
  if (mode !== '160000' && (await readObject(dir, id, 'blob')) === null) throw new Refusal(422, `tree.sha ${id} is not a valid blob`)
  return `${mode} ${id}\t${path}\0`
}

/** GitHub's words; git itself would take some of these. */
function checkPath(path: string): void {
  const bad = path === '' || path.startsWith('/') || path.split('/').some((part) => ['', '.', '..'].includes(part) || part.toLowerCase() === '.git')
  if (bad) throw new Refusal(422, path.startsWith('/') ? 'tree.path cannot start with a slash' : 'tree.path contains a malformed path component')
}
