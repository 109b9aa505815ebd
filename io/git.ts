/** `Git`: what the repository says about itself. Reads only; nothing is written into it, not even an index refresh. */
import { join } from 'node:path'
import { fail, ok, type Result } from '../core/problem.ts'
import type { Git } from '../core/world.ts'
import { contents, isThere } from './git-contents.ts'
import { below } from './inside.ts'
import { gitHistory } from './git-history.ts'
import { gitLog } from './git-log.ts'
import { gitTrees } from './git-trees.ts'
import { openGitWorkspace } from './git-workspace.ts'
import { runGit, zeroSeparated } from './run-git.ts'

export function openGit(rootAbs: string): Git {
  return {
    head: () => head(rootAbs),
    contents: async (path) => (below(rootAbs, path) === null ? null : contents(rootAbs, path)),
    treeHash: async (path) => (below(rootAbs, path) === null ? null : ((await contents(rootAbs, path))?.tree ?? null)),
    changedSince: (base) => changedSince(rootAbs, base),
    ignored: async (paths) => new Set(await ignored(rootAbs, paths.filter((path) => path !== '' && below(rootAbs, path) !== null))),
    listFiles: async (path) => (below(rootAbs, path) === null ? null : listFiles(rootAbs, path)),
    history: (options) => gitHistory(rootAbs, options),
    log: (options) => gitLog(rootAbs, options),
    trees: (commit, paths) => gitTrees(rootAbs, commit, paths),
    ...openGitWorkspace(rootAbs, (base) => changedSince(rootAbs, base)),
  }
}

async function head(rootAbs: string): ReturnType<Git['head']> {
  const status = await runGit(rootAbs, ['status', '--porcelain=v2', '--branch', '--no-renames', '--no-ahead-behind', '-z', '--', '.'])
  if (status.code !== 0) return null
  const lines = zeroSeparated(status.stdout)
  const commit = lines.find((line) => line.startsWith('# branch.oid '))?.slice('# branch.oid '.length)
  if (commit === undefined || commit === '(initial)') return null
  // Hortus' own output does not make a garden dirty.
  return { commit, dirty: lines.some((line) => !line.startsWith('# ') && !/^\? (.*\/)?\.hortus\/$/.test(line)) }
}

async function changedSince(rootAbs: string, base: string): ReturnType<Git['changedSince']> {
  const commit = await runGit(rootAbs, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`])
  if (commit.code !== 0) return noBase(base, commit.complaint || 'there is no such commit here', fetchOf(base))
  const merged = await runGit(rootAbs, ['merge-base', 'HEAD', commit.stdout.trim()])
  if (merged.code !== 0) return noBase(base, merged.complaint || 'it has no commit in common with HEAD here', 'git fetch --unshallow')
  const mergeBase = merged.stdout.split('\n')[0]!.trim()
  const [tracked, untracked] = await Promise.all([
    runGit(rootAbs, ['diff', '--name-only', '--no-renames', '--no-ext-diff', '--no-textconv', '--relative', '-z', mergeBase, '--']),
    runGit(rootAbs, ['ls-files', '--others', '--exclude-standard', '-z']),
  ])
  const failed = [tracked, untracked].find((outcome) => outcome.code !== 0)
  if (failed !== undefined) return noBase(base, failed.complaint || 'git could not compare the two', fetchOf(base))
  return ok({ mergeBase, files: [...new Set([...zeroSeparated(tracked.stdout), ...zeroSeparated(untracked.stdout)])].sort() })
}

function noBase(base: string, reason: string, fetch: string): Result<never> {
  return fail({
    code: 'GIT.NO_MERGE_BASE',
    message: `What changed since ${JSON.stringify(base)} cannot be found out: ${reason}.`,
    next: `Fetch it with its history (\`${fetch}\`; for actions/checkout \`fetch-depth: 0\`), or name a commit that is here.`,
  })
}

/** Pasted by a reader, so nothing odd of `base` comes into it. */
function fetchOf(base: string): string {
  const ref = base.replace(/^origin\//, '')
  return /^\w[\w./-]*$/.test(ref) ? `git fetch origin ${ref}` : 'git fetch origin'
}

/** git refuses a whole list for one path behind a symlink, so a refused list is halved until the culprit is alone. */
async function ignored(rootAbs: string, paths: readonly string[]): Promise<readonly string[]> {
  if (paths.length === 0) return []
  // check-ignore knows no literal pathspecs; behind `./` a leading colon is no magic.
  const outcome = await runGit(rootAbs, ['check-ignore', '-z', '--stdin'], { stdin: paths.map((path) => `./${path}\0`).join(''), env: { GIT_LITERAL_PATHSPECS: '0' } })
  if (outcome.code === 0) return zeroSeparated(outcome.stdout).map((path) => path.slice(2))
  if (outcome.code === 1 || paths.length === 1 || /not a git repository/.test(outcome.complaint)) return []
  const middle = paths.length >> 1
  return [...(await ignored(rootAbs, paths.slice(0, middle))), ...(await ignored(rootAbs, paths.slice(middle)))]
}

async function listFiles(rootAbs: string, path: string): Promise<readonly string[] | null> {
  const outcome = await runGit(rootAbs, ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate', '-z', '--', path === '' ? '.' : path])
  if (outcome.code !== 0) return null
  return zeroSeparated(outcome.stdout).filter((file) => isThere(join(rootAbs, file))).sort()
}
