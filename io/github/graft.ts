/**
 * The commit that a pull request in another repository brings: the tree of an exported commit, on top of a branch there. In a scratch
 * repository of our own, of which only objects come from outside: fetched with every object checked, and nothing is checked out (A12).
 */
import { mkdtemp, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'
import { plain } from '../../core/render/plain.ts'
import type { Grafted, GraftRequest } from '../../core/world.ts'
import { ownerId } from '../containers/owner.ts'
import { identWord, messageOf } from '../fast-import.ts'
import { ownGit } from '../own-git.ts'
import { redact } from '../redact.ts'
import { gitToken } from './git-token.ts'
import { removeTree } from '../remove-tree.ts'

export interface RemoteAddress {
  readonly url: string
  readonly token: string
}

/** Redirects are not followed: where they lead is not where the caller looked (A69, A76). */
const FETCH = ['-c', 'transfer.fsckObjects=true', '-c', 'protocol.allow=never', '-c', 'http.followRedirects=false', '-c', 'credential.helper=', '-c', 'core.askPass=true', '-c', 'fetch.unpackLimit=1000'] as const

export async function graft(remote: RemoteAddress, request: GraftRequest, signal: AbortSignal): Promise<Result<Grafted>> {
  const rootAbs = await realpath(await mkdtemp(join(tmpdir(), `hortus-${ownerId()}-graft-`)))
  const remove = (): Promise<void> => removeTree(rootAbs)
  const made = await make(rootAbs, remote, request, signal)
  if (!made.ok) return remove().then(() => made)
  return ok({ ...made.value, rootAbs, [Symbol.asyncDispose]: remove })
}

async function make(rootAbs: string, { url, token }: RemoteAddress, { fromAbs, commit, onto, message, author }: GraftRequest, signal: AbortSignal): Promise<Result<Omit<Grafted, 'rootAbs' | typeof Symbol.asyncDispose>>> {
  const git = (args: readonly string[], more: { readonly stdin?: readonly string[]; readonly env?: Readonly<Record<string, string>> } = {}) => ownGit(rootAbs, ['--git-dir', rootAbs, ...args], { signal, ...more })
  const inited = await ownGit(rootAbs, ['init', '--quiet', '--bare', '--template=', '--object-format=sha1', '.'], { signal })
  if (inited.code !== 0) return fail(notMade(inited.complaint))
  const exported = await git([...FETCH, '-c', 'protocol.file.allow=always', 'fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--', fromAbs, `+${commit}:refs/hortus/export`])
  if (exported.code !== 0) return fail(notMade(exported.complaint))
  const scheme = url.startsWith('https:') ? 'https' : 'http'
  const fetched = await git([...FETCH, '-c', `protocol.${scheme}.allow=always`, 'fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--depth=1', '--', url, `+refs/heads/${onto.branch}:refs/hortus/onto`], { env: gitToken(token, url) })
  if (fetched.code !== 0) return fail(notFetched(url, fetched.complaint, token))
  const there = await git(['rev-parse', 'refs/hortus/onto', 'refs/hortus/export^{commit}', 'refs/hortus/export^{tree}'])
  const [tip, source, tree] = there.stdout.split('\n')
  if (there.code !== 0 || source !== commit || tree === undefined) return fail(notMade(there.complaint))
  if (tip !== onto.commit) return fail(moved(url, onto.branch))
  const dated = await git(['log', '-1', '--no-show-signature', '--format=%ct', commit])
  const at = Number(dated.stdout.trim())
  if (dated.code !== 0 || !Number.isSafeInteger(at)) return fail(notMade(dated.complaint))
  const [name, email, date] = [identWord(author.name), identWord(author.email), `@${at} +0000`]
  const env = { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: date, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email, GIT_COMMITTER_DATE: date }
  const made = await git(['commit-tree', tree, '-p', onto.commit, '-p', commit, '-F', '-'], { stdin: [messageOf(message)], env })
  const listed = await git(['ls-tree', '-r', '-z', '--full-tree', '--name-only', tree])
  return made.code === 0 && listed.code === 0 ? ok({ commit: made.stdout.trim(), tree, at, paths: listed.stdout.split('\0').filter((path) => path !== '') }) : fail(notMade(made.complaint))
}

const words = (complaint: string): string => plain(redact(complaint)).replace(/^(fatal|error): /, '').replace(/\.$/, '').slice(0, 300) || 'git said nothing'

const notMade = (complaint: string): Problem => ({ code: 'GRADUATE.NO_COMMIT', message: `The commit for the new repository could not be made: ${words(complaint)}.`, next: 'Look at the reason, and run it again; nothing was written.' })
const notFetched = (url: string, complaint: string, token: string): Problem => ({ code: 'GRADUATE.NOT_FETCHED', message: `${url} could not be fetched: ${words(complaint.replaceAll(token, '***'))}.`, next: 'Look whether the token may read its contents, and run it again; nothing was written.' })
const moved = (url: string, branch: string): Problem => ({ code: 'GRADUATE.MOVED', message: `${url} changed while it was looked at: ${branch} is at another commit than GitHub said.`, next: 'Run it again.' })
