/** On what occasion something is appended, and by whom it is said: what the runner and git tell, never what a document of the repository says. */
import { readFileSync, statSync } from 'node:fs'
import type { Occasion } from '../../core/history/admission.ts'
import { parseJson } from '../../core/json/parse-json.ts'
import { git } from './git.ts'

type Env = Readonly<Record<string, string | undefined>>

/** `defaultBranch` null: nobody says. */
export async function occasionOf(env: Env, rootAbs: string, remote: string): Promise<Omit<Occasion, 'headBranch' | 'defaultBranch'> & { readonly defaultBranch: string | null; /** Of the workflow; null: there is none. */ readonly run: string | null }> {
  if (env['GITHUB_ACTIONS'] === 'true') {
    const [event, ref] = [env['GITHUB_EVENT_NAME'] ?? '', env['GITHUB_REF'] ?? null]
    // A schedule runs on the default branch only (GitHub, "events that trigger workflows"), and its payload may not name it.
    const run = /^\d{1,20}$/.exec(env['GITHUB_RUN_ID'] ?? '')?.[0] ?? null
    return { event, ref, run, defaultBranch: defaultBranchIn(env['GITHUB_EVENT_PATH']) ?? (event === 'schedule' ? (/^refs\/heads\/(.+)$/.exec(ref ?? '')?.[1] ?? null) : null) }
  }
  const head = await git({ rootAbs, signal: new AbortController().signal }, ['symbolic-ref', '--quiet', `refs/remotes/${remote}/HEAD`])
  const prefix = `refs/remotes/${remote}/`
  return { event: null, ref: null, run: null, defaultBranch: head.code === 0 && head.stdout.startsWith(prefix) ? head.stdout.trim().slice(prefix.length) : null }
}

/** `Ada <ada@example.org>` as git knows the person; in a workflow who started it. null: nobody says. */
export async function authorOf(env: Env, rootAbs: string): Promise<string | null> {
  if (env['GITHUB_ACTIONS'] === 'true' && env['GITHUB_ACTOR'] !== undefined) return env['GITHUB_ACTOR']
  const repository = { rootAbs, signal: new AbortController().signal }
  const [name, email] = await Promise.all(['user.name', 'user.email'].map(async (key) => (await git(repository, ['config', '--get', key])).stdout.trim()))
  if (name === '' && email === '') return null
  return [name, email === '' ? '' : `<${email}>`].filter((word) => word !== '').join(' ')
}

const EVENT_MAX_BYTES = 32 * 1024 * 1024

/** Written by GitHub; only this one word of it is used. */
function defaultBranchIn(path: string | undefined): string | null {
  try {
    if (path === undefined || statSync(path).size > EVENT_MAX_BYTES) return null
    const event = parseJson(readFileSync(path, 'utf8'), { maxLength: EVENT_MAX_BYTES, maxDepth: 64, maxString: EVENT_MAX_BYTES })
    const branch = event.ok ? (event.value as { repository?: { default_branch?: unknown } } | null)?.repository?.default_branch : null
    return typeof branch === 'string' && branch !== '' ? branch : null
  } catch {
    return null
  }
}
