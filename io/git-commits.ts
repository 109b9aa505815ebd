/** Questions about the history. A shallow clone does not have it, and says nothing rather than something wrong. */
import { runGit } from './run-git.ts'

export async function commitOf(rootAbs: string, name: string): Promise<string | null> {
  const outcome = await runGit(rootAbs, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
  return outcome.code === 0 ? outcome.stdout.trim() : null
}

export async function lastCommitOf(rootAbs: string, path: string): Promise<string | null> {
  const outcome = await runGit(rootAbs, ['log', '-1', '--format=%H %P', '--', path])
  const [commit, parent] = outcome.stdout.trim().split(' ')
  if (outcome.code !== 0 || commit === undefined || commit === '') return null
  // At the end of a shallow clone every file looks as if it came with the last commit that is here.
  return parent === undefined && (await isShallow(rootAbs)) ? null : commit
}

/** Two processes, however many commits. */
export async function inHistory(rootAbs: string, commits: readonly string[]): Promise<ReadonlySet<string> | null> {
  const asked = [...new Set(commits)].filter((commit) => /^[0-9a-f]{4,64}$/.test(commit))
  const whole = asked.length === 0 ? new Map<string, string>() : await resolveAll(rootAbs, asked)
  if (whole === null) return null
  const outside = whole.size === 0 ? new Set<string>() : await notInHistory(rootAbs, [...whole.values()])
  if (outside === null) return null
  const found = new Set([...whole].filter(([, id]) => !outside.has(id)).map(([commit]) => commit))
  return found.size < asked.length && (await isShallow(rootAbs)) ? null : found
}

/** As they were given → whole ids; those that are no commit here are left out. */
async function resolveAll(rootAbs: string, commits: readonly string[]): Promise<ReadonlyMap<string, string> | null> {
  const outcome = await runGit(rootAbs, ['cat-file', '--batch-check=%(objectname) %(objecttype)', '--buffer'], { stdin: commits.map((commit) => `${commit}^{commit}\n`).join('') })
  if (outcome.code !== 0) return null
  const lines = outcome.stdout.split('\n')
  return new Map(commits.flatMap((commit, at) => {
    const match = /^([0-9a-f]{40,64}) commit$/.exec(lines[at] ?? '')
    return match === null ? [] : [[commit, match[1]!] as const]
  }))
}

/** A commit that HEAD does not reach is listed itself. */
async function notInHistory(rootAbs: string, ids: readonly string[]): Promise<ReadonlySet<string> | null> {
  const outcome = await runGit(rootAbs, ['rev-list', '--stdin'], { stdin: `^HEAD\n${ids.join('\n')}\n` })
  return outcome.code === 0 ? new Set(outcome.stdout.split('\n')) : null
}

async function isShallow(rootAbs: string): Promise<boolean> {
  return (await runGit(rootAbs, ['rev-parse', '--is-shallow-repository'])).stdout.trim() !== 'false'
}
