/** A repository with one empty commit, always the same one: `git rev-parse --show-toplevel` works, and no tag depends on the commit. */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { deflateSync } from 'node:zlib'

export function makeFakeGit(baseAbs: string): readonly string[] {
  const tree = object('tree', '')
  const who = 'hortus <hortus@localhost> 946684800 +0000'
  const commit = object('commit', `tree ${tree.id}\nauthor ${who}\ncommitter ${who}\n\nhortus\n`)
  const files: Record<string, string | Buffer> = {
    HEAD: 'ref: refs/heads/main\n',
    config: '[core]\n\trepositoryformatversion = 0\n\tbare = false\n',
    'refs/heads/main': `${commit.id}\n`,
    [tree.path]: tree.bytes,
    [commit.path]: commit.bytes,
  }
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(join(baseAbs, '.git', dirname(name)), { recursive: true })
    writeFileSync(join(baseAbs, '.git', name), bytes)
  }
  return ['.git', '.git/refs', '.git/refs/heads', '.git/objects', ...Object.keys(files).map((name) => `.git/${name}`)]
}

function object(kind: 'tree' | 'commit', content: string): { readonly id: string; readonly path: string; readonly bytes: Buffer } {
  const whole = Buffer.from(`${kind} ${Buffer.byteLength(content)}\0${content}`)
  const id = createHash('sha1').update(whole).digest('hex')
  return { id, path: `objects/${id.slice(0, 2)}/${id.slice(2)}`, bytes: deflateSync(whole) }
}
