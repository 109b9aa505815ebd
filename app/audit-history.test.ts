/**
 * Claims, breaking changes and turnover over random histories of real git, held to another computation of the same: one that lists the whole
 * tree at each commit, knows every file of every example by a name of its own that never changes, and reads no log.
 */
import { execFileSync } from 'node:child_process'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakingChanges } from '../core/audit/breaking-changes.ts'
import { staleClaims } from '../core/audit/stale-claims.ts'
import { turnover } from '../core/audit/turnover.ts'
import { gitLog } from '../io/git-log.ts'

/** What somebody did in a commit; numbers choose among the examples and files of then. */
type Act =
  /** Several at once, in one commit. */
  | { readonly kind: 'many'; readonly acts: readonly Act[] }
  | { readonly kind: 'add'; readonly name: number; readonly folder: number }
  | { readonly kind: 'edit'; readonly pick: number; readonly file: number }
  | { readonly kind: 'sweep'; readonly file: number }
  | { readonly kind: 'move' | 'archive' | 'back'; readonly pick: number; readonly folder: number }
  | { readonly kind: 'remove'; readonly pick: number }

const nat = fc.nat({ max: 1000 })
const add = fc.record({ kind: fc.constant('add' as const), name: nat, folder: nat })
const edit = fc.record({ kind: fc.constant('edit' as const), pick: nat, file: nat })
const move = fc.record({ kind: fc.constantFrom('move' as const, 'archive' as const, 'back' as const), pick: nat, folder: nat })
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 2, arbitrary: add },
  { weight: 5, arbitrary: edit },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('many' as const), acts: fc.array(fc.oneof(edit, move), { minLength: 2, maxLength: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('sweep' as const), file: nat }) },
  { weight: 3, arbitrary: move },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), pick: nat }) },
)

const PARTS = ['Dockerfile', 'requirements.txt', 'train.py', 'run.sh', 'README.md', '__init__.py', 'sub/build.sh'] as const
const BUILDS: ReadonlySet<string> = new Set(['Dockerfile', 'requirements.txt', 'sub/build.sh'])
const READ: ReadonlySet<string> = new Set(['README.md', 'example.yaml'])
const FOLDERS = ['examples', 'examples/area', 'examples/deep/er'] as const
const DAY = 86_400_000
const BEGIN = Date.UTC(2026, 0, 1, 12)
const BULK = 2

/** An example as it is really meant: whatever moves, it stays the same one. */
interface Plant {
  readonly key: number
  path: string
  readonly texts: Map<string, string>
}

interface Step {
  readonly day: string
  readonly at: number
  /** Key → directory and texts. */
  readonly state: ReadonlyMap<number, { readonly path: string; readonly texts: ReadonlyMap<string, string> }>
  readonly sha: string
}

async function grow(acts: readonly Act[], use: (rootAbs: string, steps: readonly Step[]) => Promise<void>): Promise<void> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'hortus-history-')))
  try {
    const steps = importInto(root, acts)
    await use(root, steps)
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

/** All commits through one process; nothing is checked out. */
function importInto(root: string, acts: readonly Act[]): readonly Step[] {
  const git = (args: readonly string[], input?: string): string => execFileSync('git', args, { cwd: root, encoding: 'utf8', input: input ?? '', env: { PATH: process.env['PATH'], HOME: root, GIT_CONFIG_NOSYSTEM: '1' } }).trim()
  git(['init', '-q', '-b', 'main'])
  const plants: Plant[] = []
  const steps: Omit<Step, 'sha'>[] = []
  let stream = ''
  acts.forEach((each, index) => {
    const taken = plants.map(({ path }) => path)
    for (const one of each.kind === 'many' ? each.acts : [each]) perform(one, index, plants, taken)
    const at = BEGIN + index * DAY
    const files = plants.flatMap(({ path, texts }) => [...texts].map(([file, text]) => [`${path}/${file}`, text] as const))
    stream += `commit refs/heads/main\ncommitter a <a@example.invalid> ${at / 1000} +0000\ndata 1\nx\ndeleteall\nM 100644 inline anchor\ndata 1\n${index % 10}\n${files.map(([path, text]) => `M 100644 inline ${path}\ndata ${text.length}\n${text}\n`).join('')}\n`
    steps.push({ at, day: new Date(at).toISOString().slice(0, 10), state: new Map(plants.map(({ key, path, texts }) => [key, { path, texts: new Map(texts) }])) })
  })
  git(['fast-import', '--quiet'], stream)
  const shas = git(['rev-list', '--reverse', 'main']).split('\n')
  return steps.map((step, index) => ({ ...step, sha: shas[index]! }))
}

/** `taken`: where something stood before the commit; what takes another's place at once nobody could follow. */
function perform(each: Act, index: number, plants: Plant[], taken: readonly string[]): void {
  if (each.kind === 'many') return
  const pick = (number: number): Plant | undefined => (plants.length === 0 ? undefined : plants[number % plants.length])
  const isFree = (path: string): boolean => ![...taken, ...plants.map((other) => other.path)].some((other) => other === path || other.startsWith(`${path}/`) || path.startsWith(`${other}/`))
  const isArchived = ({ path }: Plant): boolean => path.startsWith('archived_examples/')
  const leaf = ({ path }: Plant): string => path.slice(path.lastIndexOf('/') + 1)
  if (each.kind === 'add') {
    const path = `${FOLDERS[each.folder % FOLDERS.length]}/e${each.name % 6}`
    // The same text in every example, so that only its place tells one from another; one file is empty.
    if (isFree(path)) plants.push({ key: index, path, texts: new Map([['example.yaml', `key ${index}\n`], ...PARTS.map((file) => [file, file === '__init__.py' ? '' : file === 'train.py' ? `${index}\n` : `same ${file}\n`] as const)]) })
  } else if (each.kind === 'edit') pick(each.pick)?.texts.set(PARTS[each.file % PARTS.length]!, `edit ${index}\n`)
  else if (each.kind === 'sweep') for (const plant of plants) plant.texts.set(PARTS[each.file % PARTS.length]!, `sweep ${index}\n`)
  else if (each.kind === 'remove') {
    const plant = pick(each.pick)
    if (plant !== undefined) plants.splice(plants.indexOf(plant), 1)
  } else {
    const plant = pick(each.pick)
    const to = plant === undefined || (each.kind === 'archive') === isArchived(plant) ? undefined : `${each.kind === 'archive' ? 'archived_examples' : FOLDERS[each.folder % FOLDERS.length]}/${each.kind === 'move' ? `m${index}_${plant.key}` : leaf(plant)}`
    if (plant !== undefined && to !== undefined && isFree(to)) plant.path = to
  }
}

/** Files that differ between two steps, of an example that was there at both. */
function changes(before: Step | undefined, after: Step, key: number): readonly string[] {
  const [one, other] = [before?.state.get(key)?.texts, after.state.get(key)?.texts]
  if (one === undefined || other === undefined) return []
  return [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file)).sort()
}

/** Examples whose files or place differ. */
const touched = (before: Step | undefined, after: Step): number =>
  [...new Set([...(before?.state.keys() ?? []), ...after.state.keys()])].filter((key) => before?.state.get(key)?.path !== after.state.get(key)?.path || changes(before, after, key).length > 0).length

/** Some examples first: else most histories are about none. */
const history = fc.tuple(fc.array(add, { minLength: 3, maxLength: 5 }), fc.array(act, { minLength: 2, maxLength: 12 })).map(([first, rest]): readonly Act[] => [...first, ...rest])
const RUNS = 25

test(`${RUNS} histories: claims that are stale, and since what, are those that the trees themselves show`, async () => {
  await fc.assert(
    fc.asyncProperty(history, fc.nat({ max: 7 }), async (acts, claimedAt) => {
      await grow(acts, async (root, steps) => {
        const last = steps.at(-1)!
        const claimed = new Date(BEGIN + claimedAt * DAY).toISOString().slice(0, 10)
        const examples = [...last.state].map(([key, { path }]) => ({ id: String(key), path, verification: { date: claimed, status: null, note: null, shape: 'nested' as const, claimsVerified: true } }))
        const found = staleClaims(examples, (await gitLog(root, { paths: [], sinceMs: null, limit: 1000 }))!, { bulkExamples: BULK })
        const expected = examples.flatMap(({ id, path }) => {
          const files = steps.flatMap((step, at) => (step.day <= claimed || touched(steps[at - 1], step) > BULK ? [] : changes(steps[at - 1], step, Number(id)).filter((file) => !READ.has(file)).map((file) => `${step.sha} ${path}/${file}`)))
          return files.length === 0 ? [] : [[id, files.sort()]]
        })
        expect([...found].map(([id, { changed }]) => [id, changed.map(({ sha, path }) => `${sha} ${path}`).sort()]).sort()).toEqual(expected.sort())
      })
    }),
    { numRuns: RUNS },
  )
}, 120_000)

test(`${RUNS} histories: breaking changes are the commits that changed what builds an example, sweeps aside`, async () => {
  await fc.assert(
    fc.asyncProperty(history, fc.nat({ max: 7 }), async (acts, since) => {
      await grow(acts, async (root, steps) => {
        const sinceMs = BEGIN + since * DAY
        const examples = [...steps.at(-1)!.state].map(([key, { path }]) => ({ id: String(key), path }))
        const found = breakingChanges(examples, (await gitLog(root, { paths: [], sinceMs, limit: 1000 }))!, { sinceMs, bulkExamples: BULK })
        const expected = examples.flatMap(({ id, path }) => {
          const commits = steps.flatMap((step, at) => {
            const files = step.at < sinceMs || touched(steps[at - 1], step) > BULK ? [] : changes(steps[at - 1], step, Number(id)).filter((file) => BUILDS.has(file))
            return files.length === 0 ? [] : [`${step.sha} ${files.map((file) => `${path}/${file}`).join(' ')}`]
          })
          return commits.length === 0 ? [] : [[id, commits.toReversed()]]
        })
        expect([...found].map(([id, all]) => [id, all.map(({ sha, files }) => `${sha} ${[...files].sort().join(' ')}`)]).sort()).toEqual(expected.sort())
      })
    }),
    { numRuns: RUNS },
  )
}, 120_000)

test(`${RUNS} histories: who came, went and was archived is the difference of the garden at both ends of the window`, async () => {
  await fc.assert(
    fc.asyncProperty(history, fc.nat({ max: 7 }), async (acts, since) => {
      await grow(acts, async (root, steps) => {
        const sinceMs = BEGIN + since * DAY
        const { added, removed, archived } = turnover((await gitLog(root, { paths: [], sinceMs, limit: 1000 }))!, { sinceMs, folder: 'examples', archiveFolder: null })
        const [before, after] = [steps.findLast(({ at }) => at < sinceMs)?.state ?? new Map<number, { path: string }>(), steps.at(-1)!.state]
        const at = (state: ReadonlyMap<number, { readonly path: string }>, inArchive: boolean): Map<number, string> => new Map([...state].filter(([, { path }]) => path.startsWith('archived_examples/') === inArchive).map(([key, { path }]) => [key, path]))
        const [live, lived, kept] = [at(after, false), at(before, false), at(after, true)]
        const pathsBefore = new Set([...before.values()].map(({ path }) => path))
        // Nothing is born in the archive here: what is new and lies there came first.
        const came = [...live, ...kept].filter(([key, path]) => !before.has(key) && !goneAt(before, after, path)).map(([, path]) => path)
        const went = [...lived].filter(([key, path]) => !after.has(key) && !cameAt(before, after, path)).length
        expect(added.map(({ path }) => path).sort()).toEqual(came.sort())
        expect(removed).toHaveLength(went)
        expect(archived.map(({ path }) => path).sort()).toEqual([...kept].filter(([key]) => !before.has(key) || lived.has(key)).map(([, path]) => path).sort())
        expect(pathsBefore.size).toBe(before.size)
      })
    }),
    { numRuns: RUNS },
  )
}, 120_000)

type State = ReadonlyMap<number, { readonly path: string }>
/** Another one stood there and is gone, or stands there and came: one that was removed and came back. */
const goneAt = (before: State, after: State, path: string): boolean => [...before].some(([key, each]) => each.path === path && !after.has(key))
const cameAt = (before: State, after: State, path: string): boolean => [...after].some(([key, each]) => each.path === path && !before.has(key))
