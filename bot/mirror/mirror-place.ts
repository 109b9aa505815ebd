/**
 * One directory with a repository of ours: objects and refs of GitHub's, no file is ever checked out in it. What is whole has a ref of its
 * own, written last: a process that is killed while it fetches leaves objects that nobody takes for whole.
 */
import { mkdir, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fail, ok, type Result } from '../../core/problem.ts'
import { ownGit } from '../../io/own-git.ts'
import { removeTree } from '../../io/remove-tree.ts'
import type { GitOutcome } from '../../io/run-git.ts'

export const KINDS = ['tips', 'full'] as const
/** `tips`: single commits without those before them. `full`: with all of them. */
export type PlaceKind = (typeof KINDS)[number]

export interface MirrorPlace {
  readonly kind: PlaceKind
  readonly rootAbs: string
  /** Tasks that use it now: as long as there is one it stays. */
  users: number
  git(args: readonly string[]): Promise<GitOutcome>
  /** Makes it, unless it is there. */
  ready(url: string): Promise<Result<void>>
  exists(): Promise<boolean>
  /** Those that are not here with all that belongs to them. */
  missing(commits: readonly string[]): Promise<readonly string[]>
  /** From now on it is here. */
  keep(commit: string): Promise<Result<void>>
  /** One after the other: fetches of one repository do not hinder each other. */
  inTurn<T>(work: () => Promise<T>): Promise<T>
  /** It was used just now: others go before it. */
  touch(): Promise<void>
  /** Asks git; after each fetch. */
  figures(): Promise<Figures>
  remove(): Promise<void>
}

/** Bytes on the disk, and how many files and refs make work for git. */
export interface Figures {
  readonly bytes: number
  readonly packs: number
  readonly refs: number
}

export const refOf = (commit: string): string => `refs/hortus/c/${commit}`

export function openMirrorPlace(rootAbs: string, kind: PlaceKind): MirrorPlace {
  let turn: Promise<unknown> = Promise.resolve()
  let readyFor: string | null = null
  const git = (args: readonly string[]): Promise<GitOutcome> => ownGit(rootAbs, args)
  const place: MirrorPlace = {
    kind,
    rootAbs,
    users: 0,
    git,
    ready: async (url) => {
      if (readyFor === url) return ok(undefined)
      await mkdir(rootAbs, { recursive: true, mode: 0o700 })
      for (const args of [['init', '--quiet', '--template=', '--object-format=sha1', '.'], ['config', 'remote.origin.url', url]]) {
        const done = await git(args)
        if (done.code !== 0) return fail({ code: 'MIRROR.BROKEN', message: `A mirror could not be made: ${done.complaint}.`, next: 'Look at the disk of the bot.' })
      }
      await writeFile(join(rootAbs, 'used'), '')
      readyFor = url
      return ok(undefined)
    },
    exists: () => stat(join(rootAbs, '.git/HEAD')).then(() => true, () => false),
    missing: async (commits) => {
      const known = await git(['for-each-ref', '--format=%(refname:lstrip=3)', ...commits.map(refOf)])
      const here = new Set(known.code === 0 ? known.stdout.split('\n') : [])
      const asked = await Promise.all(commits.filter((commit) => !here.has(commit)).map(async (commit) => ((await isAncestor(place, commit)) ? [] : [commit])))
      return asked.flat()
    },
    keep: async (commit) => {
      const done = await git(['update-ref', refOf(commit), commit])
      return done.code === 0 ? ok(undefined) : fail({ code: 'MIRROR.NO_COMMIT', message: `The commit ${commit.slice(0, 12)} is not there.`, next: 'It was pushed away: look at what is there now, and ask again.' })
    },
    inTurn: async (work) => {
      const mine = turn.then(work)
      turn = mine.catch(() => undefined)
      await place.touch()
      return mine
    },
    touch: () => utimes(join(rootAbs, 'used'), new Date(), new Date()).catch(() => undefined),
    figures: async () => {
      const [objects, refs] = await Promise.all([git(['count-objects', '-v']), git(['for-each-ref', '--format=x', 'refs/hortus/c'])])
      const value = (name: string): number => Number(new RegExp(`^${name}: (\\d+)$`, 'm').exec(objects.stdout)?.[1] ?? 0)
      return { bytes: (value('size') + value('size-pack') + value('size-garbage')) * 1024, packs: value('packs'), refs: refs.stdout.length / 2 }
    },
    remove: async () => {
      readyFor = null
      await removeTree(rootAbs)
    },
  }
  return place
}

/** In a whole history what came before is whole too. */
async function isAncestor({ kind, git }: MirrorPlace, commit: string): Promise<boolean> {
  if (kind !== 'full' || (await git(['cat-file', '-e', `${commit}^{commit}`])).code !== 0) return false
  const found = await git(['for-each-ref', '--count=1', '--format=x', `--contains=${commit}`, 'refs/hortus/c'])
  return found.code === 0 && found.stdout !== ''
}
