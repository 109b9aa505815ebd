/** Bare repositories. A fork has the object store of its parent, so that a commit of a fork is there by its SHA, as on GitHub. */
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gitText } from './git.ts'

/** Written as `git init --bare` writes it: of ten processes that a new repository took, two are left. */
export async function createBare(dir: string, defaultBranch: string, objectsOf?: string): Promise<void> {
  for (const part of ['hooks', 'refs/heads', 'refs/tags']) await mkdir(join(dir, part), { recursive: true })
  if (objectsOf === undefined) for (const part of ['info', 'pack']) await mkdir(join(dir, 'objects', part), { recursive: true })
  else await symlink(join(objectsOf, 'objects'), join(dir, 'objects'))
  await writeFile(join(dir, 'HEAD'), `ref: refs/heads/${defaultBranch}\n`)
  await writeFile(join(dir, 'config'), CONFIG)
  await writeFile(join(dir, 'hooks', 'pre-receive'), PRE_RECEIVE, { mode: 0o755 })
}

/** What GitHub refuses to take although the token may push: a protected branch, and workflows without the right for them. */
const PRE_RECEIVE = `#!/bin/sh
while read -r old new ref; do
  case " $TWIN_PROTECTED " in *" $ref "*)
    echo "error: GH006: Protected branch update failed for $ref." >&2
    echo "error: Changes must be made through a pull request." >&2
    exit 1
  esac
  [ -z "$TWIN_NO_WORKFLOWS" ] && continue
  case "$new" in *[!0]*) ;; *) continue ;; esac
  file=$(git rev-list "$new" --not --all | while read -r commit; do git diff-tree -m --root -r --no-commit-id --name-only "$commit" -- .github/workflows; done | head -n 1)
  [ -z "$file" ] && continue
  echo "refusing to allow $TWIN_NO_WORKFLOWS to create or update workflow $file without workflows permission" >&2
  exit 1
done
`

/**
 * Nothing in a shared store is garbage, and a gc in the middle of a test is noise. `hideRefs`: GitHub refuses pushes to the refs that it
 * makes itself.
 */
const CONFIG = `[core]
	repositoryformatversion = 0
	filemode = true
	bare = true
	quotePath = false
[http]
	receivepack = true
[gc]
	auto = 0
[receive]
	autogc = false
	hideRefs = refs/pull
[uploadpack]
	allowAnySHA1InWant = true
	allowFilter = true
`

/** All refs, as git has them now. */
export async function readRefs(dir: string): Promise<Map<string, string>> {
  const text = await gitText(dir, ['for-each-ref', '--format=%(objectname) %(refname)'])
  return new Map(text.split('\n').filter(Boolean).map((line) => [line.slice(41), line.slice(0, 40)]))
}

export interface Who {
  readonly name: string
  readonly email: string
  /** Milliseconds since 1970. */
  readonly at: number
}

export interface NewCommit {
  readonly ref: string
  readonly message: string
  readonly author: Who
  readonly parent: string | null
  /** Text or bytes to write; null removes. */
  readonly files: Readonly<Record<string, string | Uint8Array | null>>
}

/** One commit on a ref, by one process whatever the number of files. Returns its SHA. */
export async function commitFiles(dir: string, { ref, message, author, parent, files }: NewCommit): Promise<string> {
  const parts: (string | Uint8Array)[] = [`commit ${ref}\n`, 'mark :1\n', `committer ${signature(author)}\n`, ...data(message)]
  if (parent !== null) parts.push(`from ${parent}\n`)
  for (const [path, content] of Object.entries(files)) {
    if (content === null) parts.push(`D ${JSON.stringify(path)}\n`)
    else parts.push(`M ${isProgram(content) ? '100755' : '100644'} inline ${JSON.stringify(path)}\n`, ...data(content))
  }
  parts.push('get-mark :1\n')
  const input = Buffer.concat(parts.map((part) => Buffer.from(part as string)))
  return (await gitText(dir, ['fast-import', '--quiet', '--force'], { input })).trim()
}

const data = (content: string | Uint8Array): (string | Uint8Array)[] => [`data ${Buffer.byteLength(content)}\n`, content, '\n']

const isProgram = (content: string | Uint8Array): boolean => Buffer.from(content as string).subarray(0, 2).toString('latin1') === '#!'

export const signature = ({ name, email, at }: Who): string => `${name} <${email}> ${Math.floor(at / 1000)} +0000`
