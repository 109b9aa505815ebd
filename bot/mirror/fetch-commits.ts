/**
 * Brings commits from GitHub into a mirror, every object checked. The token is told to git through its environment and to nobody else
 * (A67). git knows no limit for what it fetches: the pack is watched while it grows, and git is ended when it is too large.
 */
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'
import { gitToken } from '../../io/github/git-token.ts'
import { ownGit } from '../../io/own-git.ts'
import { mirrorProblem } from './mirror-problem.ts'

export interface FetchRequest {
  readonly rootAbs: string
  readonly remote: { readonly url: string; readonly token: string }
  /** `<source>:<ref>`. */
  readonly refs: readonly string[]
  readonly depth: number | null
  readonly maxBytes: number
  readonly signal: AbortSignal
}

/** What old commits of honest projects have, and GitHub takes too. */
const FORGIVEN = ['zeroPaddedFilemode', 'badTimezone', 'missingSpaceBeforeDate', 'missingSpaceBeforeEmail', 'badFilemode'].map((name) => `fetch.fsck.${name}=ignore`)
const SETTINGS = ['transfer.fsckObjects=true', ...FORGIVEN, 'protocol.allow=never', 'http.followRedirects=false', 'credential.helper=', 'core.askPass=true', 'fetch.unpackLimit=1000', 'fetch.writeCommitGraph=false', 'http.lowSpeedLimit=100', 'http.lowSpeedTime=60'].flatMap((setting) => ['-c', setting])

export async function fetchCommits({ rootAbs, remote: { url, token }, refs, depth, maxBytes, signal }: FetchRequest): Promise<Result<void>> {
  const watch = new AbortController()
  const looking = setInterval(() => void grown(rootAbs).then((bytes) => (bytes > maxBytes ? watch.abort() : undefined)), LOOK_MS)
  try {
    const scheme = url.startsWith('https:') ? 'https' : 'http'
    const how = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--no-auto-maintenance', '--refmap=', '--upload-pack=git-upload-pack', ...(depth === null ? [] : [`--depth=${depth}`])]
    const fetched = await ownGit(rootAbs, [...SETTINGS, '-c', `protocol.${scheme}.allow=always`, ...how, '--', url, ...refs.map((ref) => `+${ref}`)], { env: gitToken(token, url), signal: AbortSignal.any([signal, watch.signal]), group: true })
    if (watch.signal.aborted) return fail(tooLarge(maxBytes))
    return fetched.code === 0 ? ok(undefined) : fail(mirrorProblem(url, fetched.complaint, token, signal.aborted))
  } finally {
    clearInterval(looking)
  }
}

const LOOK_MS = 200

/** Bytes of the packs that are being written. */
async function grown(rootAbs: string): Promise<number> {
  const packs = join(rootAbs, '.git/objects/pack')
  const names = (await readdir(packs).catch(() => [])).filter((name) => name.startsWith('tmp_'))
  const sizes = await Promise.all(names.map((name) => stat(join(packs, name)).then(({ size }) => size, () => 0)))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Halves of packs that a fetch left which was ended. Not while somebody else fetches into it. */
export async function dropHalves(rootAbs: string): Promise<void> {
  const packs = join(rootAbs, '.git/objects/pack')
  const names = (await readdir(packs).catch(() => [])).filter((name) => name.startsWith('tmp_'))
  await Promise.all(names.map((name) => rm(join(packs, name), { force: true })))
}

export const tooLarge = (maxBytes: number): Problem => ({ code: 'MIRROR.TOO_LARGE', message: `The repository is larger than the ${Math.round(maxBytes / 2 ** 20)} MiB that a mirror may have.`, next: 'Give the bot a larger disk (docs/operations.md), or move large files to Git LFS.' })
