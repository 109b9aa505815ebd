/** `Remotes`: the heads of others, as far as they were fetched. */
import type { Addresses, Remotes, TreeElsewhere } from '../core/world.ts'
import { commitOf } from './git-commits.ts'
import { runGit, zeroSeparated } from './run-git.ts'

export const openRemotes = (rootAbs: string): Remotes => ({ treesElsewhere: (paths, { base }) => treesElsewhere(rootAbs, paths, base), addresses: () => addresses(rootAbs) })

async function addresses(rootAbs: string): Promise<Addresses> {
  const outcome = await runGit(rootAbs, ['config', '--null', '--get-regexp', '^(lfs|remote\\.origin)\\.(lfs)?url$'])
  // The last one counts, as everywhere in git.
  const found = new Map(zeroSeparated(outcome.code === 0 ? outcome.stdout : '').map((entry) => [entry.slice(0, entry.indexOf('\n')), entry.slice(entry.indexOf('\n') + 1)]))
  return { lfsUrl: found.get('lfs.url') ?? null, remoteLfsUrl: found.get('remote.origin.lfsurl') ?? null, remoteUrl: found.get('remote.origin.url') ?? null }
}

const MAX_HEADS = 500
const MAX_PATHS = 100
/** Whoever adds a hundred runs at once has them compared with fewer heads: 50,000 questions would take git more than a second. */
const MAX_QUESTIONS = 10_000

async function treesElsewhere(rootAbs: string, paths: readonly string[], base: string): Promise<readonly TreeElsewhere[]> {
  const asked = paths.filter((path) => !/[\n\0]/.test(path)).slice(0, MAX_PATHS)
  const commit = asked.length === 0 ? null : await commitOf(rootAbs, base)
  if (commit === null) return []
  const heads = [{ where: 'here', ref: 'HEAD', commit: 'HEAD', holdsHead: false }, { where: 'base', ref: base, commit, holdsHead: false }, ...(await otherHeads(rootAbs, commit, Math.min(MAX_HEADS, Math.floor(MAX_QUESTIONS / asked.length))))] as const
  const questions = heads.flatMap((head) => asked.map((path) => ({ ...head, path, question: `${head.commit}:./${path}` })))
  const outcome = await runGit(rootAbs, ['cat-file', '--batch-check=%(objecttype) %(objectname)', '--buffer'], { stdin: questions.map(({ question }) => `${question}\n`).join('') })
  if (outcome.code !== 0) return []
  const answers = outcome.stdout.split('\n')
  const found = questions.map((question, at) => ({ ...question, tree: /^tree ([0-9a-f]{40,64})$/.exec(answers[at] ?? '')?.[1] }))
  const committed = new Set(found.flatMap(({ where, path, tree }) => (where === 'here' && tree !== undefined ? [path] : [])))
  // A branch that was built on HEAD has what HEAD has, as it went on. What is not committed it cannot have from here.
  return found.flatMap(({ where, ref, path, tree, holdsHead }) => (tree === undefined || (holdsHead && committed.has(path)) ? [] : [{ where, ref, path, tree }]))
}

interface Head {
  readonly where: 'other'
  readonly ref: string
  readonly commit: string
  readonly holdsHead: boolean
}

async function otherHeads(rootAbs: string, base: string, most: number): Promise<readonly Head[]> {
  const format = ['%(refname)', '%(objectname)', '%(objecttype)', '%(symref)'].join('%00')
  const [outcome, later, branch] = await Promise.all([
    runGit(rootAbs, ['for-each-ref', `--count=${most}`, '--sort=-committerdate', '--no-merged=HEAD', `--format=${format}`, 'refs/remotes', 'refs/pull']),
    runGit(rootAbs, ['for-each-ref', '--contains=HEAD', '--format=%(objectname)', 'refs/remotes', 'refs/pull']),
    runGit(rootAbs, ['for-each-ref', '--format=%(HEAD)%00%(refname:strip=2)%00%(upstream)%00%(push)', '--points-at=HEAD', 'refs/heads']),
  ])
  if (outcome.code !== 0 || later.code !== 0) return []
  const built = new Set(later.stdout.split('\n'))
  const isOwn = ownRefs(branch.stdout)
  const all = outcome.stdout.split('\n').map((line) => line.split('\0') as readonly string[])
  // A pull request of the own branch is the same commit under another name.
  const own = new Set(all.flatMap(([ref = '', commit = '']) => (isOwn(ref) ? [commit] : [])))
  const heads = all.flatMap(([ref = '', commit = '', type = '', symref = '']): Head[] => {
    // `merge` is what GitHub makes of a pull request and its base: the head beside it says the same.
    if (type !== 'commit' || symref !== '' || commit === base || /\/\d+\/merge$/.test(ref) || own.has(commit)) return []
    return [{ where: 'other', ref: nameOf(ref), commit, holdsHead: built.has(commit) }]
  })
  // One commit under several names is one head: a pull request of a branch of the same repository.
  return [...new Map(heads.toReversed().map((head) => [head.commit, head])).values()].toReversed()
}

/** The branch that HEAD is on may lie on a server in an older form: that is no one else's. */
function ownRefs(text: string): (ref: string) => boolean {
  const [, name = '', upstream = '', push = ''] = text.split('\n').find((line) => line.startsWith('*'))?.split('\0') ?? []
  return (ref) => ref === upstream || ref === push || (name !== '' && /^refs\/remotes\/[^/]+\/(.+)$/.exec(ref)?.[1] === name)
}

const nameOf = (ref: string): string => /^refs\/(?:pull|remotes\/(?:.+\/)?(?:pull|pr))\/(\d+)(?:\/head)?$/.exec(ref)?.[1]?.replace(/^/, 'pull/') ?? ref.replace(/^refs\/remotes\//, '')
