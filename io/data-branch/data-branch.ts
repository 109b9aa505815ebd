/** `DataBranch` over git: never touches the working tree, the index or HEAD; nothing of the repository is run. */
import { setTimeout as sleep } from 'node:timers/promises'
import { checkMarker, FIRST_FILES, MARKER_MAX_BYTES, MARKER_PATH } from '../../core/history/layout-marker.ts'
import { fail, ok, type Result } from '../../core/problem.ts'
import type { DataBranch, DataChange, DataPlace, DataSnapshot, DataWritten } from '../../core/world.ts'
import type { Repository } from './git.ts'
import { openPlace, type Place, type Seen } from './place.ts'
import { refusalOf, type Refusal } from './refusals.ts'
import { openSnapshot } from './snapshot.ts'
import { openTurn } from './turn.ts'
import { writeCommit } from './write-commit.ts'

export const DEFAULT_PLACE: DataPlace = { remote: 'origin', branch: 'hortus-data' }

/** Longer than thirty writers take at a slow remote; a job has better things to do afterwards. */
const PATIENCE_MS = 300_000
/** Of a remote that does not answer. */
const PAUSES_MS = [500, 3000] as const

export interface DataBranchOptions {
  readonly rootAbs: string
  readonly signal: AbortSignal
  readonly place?: DataPlace
  /** After so many milliseconds a ticket in front that does nothing is removed. */
  readonly idleMs?: number
  /** A token for its remotes, asked for at each use. Left out: HORTUS_HISTORY_TOKEN. */
  readonly token?: () => Promise<string | undefined>
  /** More of git's environment, for instance that nobody's settings count. */
  readonly env?: Readonly<Record<string, string>>
}

export function openDataBranch(options: DataBranchOptions): DataBranch {
  const repository: Repository = { rootAbs: options.rootAbs, signal: options.signal, ...(options.token === undefined ? {} : { token: options.token }), ...(options.env === undefined ? {} : { secrets: options.env }) }
  const where = options.place ?? DEFAULT_PLACE
  return {
    at: (place) => openDataBranch({ ...options, place }),
    snapshot: async ({ fetched = false } = {}) => {
      const place = await openPlace(repository, where)
      if (!place.ok) return place
      const tip = fetched ? ok(await place.value.known()) : await newest(place.value)
      return tip.ok ? snapshotOf(repository, tip.value, where) : fail(tip.problem.problem)
    },
    update: async (decide) => {
      const place = await openPlace(repository, where)
      return place.ok ? update(repository, place.value, where, decide, options.idleMs) : place
    },
  }
}

type Decide = (now: DataSnapshot | null) => Promise<Result<DataChange | null>>

async function update(repository: Repository, place: Place, where: DataPlace, decide: Decide, idleMs?: number): Promise<Result<DataWritten>> {
  const until = performance.now() + PATIENCE_MS
  const turn = openTurn(place, repository.signal, idleMs)
  let attempts = 0
  try {
    while (performance.now() < until && !repository.signal.aborted) {
      const seen = await patient(repository, () => place.look())
      if (!seen.ok) return fail(seen.problem.problem)
      if (!(await turn.mayWrite(seen.value))) continue
      const started = performance.now()
      attempts += 1
      const written = await writeOnce(repository, place, where, seen.value, decide, turn.updates())
      turn.took(performance.now() - started)
      if (written.ok) {
        if (written.value !== null) turn.written()
        return ok({ commit: written.value, attempts })
      }
      const { kind, problem, commit } = written.problem
      if (kind !== 'lost') return fail(problem)
      if (commit !== undefined) await turn.lost(seen.value, commit)
    }
    return fail(repository.signal.aborted ? INTERRUPTED : refusalOf('write', where.branch, '(fetch first)').problem)
  } finally {
    await turn.leave()
  }
}

async function writeOnce(repository: Repository, place: Place, where: DataPlace, seen: Seen, decide: Decide, more: ReturnType<ReturnType<typeof openTurn>['updates']>): Promise<Result<string | null, Refusal & { readonly commit?: string }>> {
  const final = (problem: Refusal['problem']) => fail({ kind: 'final', problem } as const)
  const tip = seen.tip === null ? ok(null) : await patient(repository, () => bring(place, seen.tip!))
  if (!tip.ok) return tip
  const snapshot = await snapshotOf(repository, tip.value, where)
  if (!snapshot.ok) return final(snapshot.problem)
  const change = await decide(snapshot.value)
  if (!change.ok) return final(change.problem)
  if (change.value === null) return ok(null)
  const commit = await writeCommit(repository, tip.value, change.value, FIRST_FILES)
  if (!commit.ok) return final(commit.problem)
  if (commit.value === null) return ok(null)
  const published = await patient(repository, () => place.publish([{ ref: place.branchRef, from: tip.value, to: commit.value! }, ...more]))
  if (!published.ok) return fail({ ...published.problem, commit: commit.value })
  await place.remember(commit.value)
  return ok(commit.value)
}

/** The commit that the branch is at, here. */
async function newest(place: Place): Promise<Result<string | null, Refusal>> {
  const seen = await place.look()
  if (!seen.ok) return seen
  return seen.value.tip === null ? ok(null) : bring(place, seen.value.tip)
}

/** Another process of this clone may fetch the same at the same time. */
async function bring(place: Place, tip: string): Promise<Result<string, Refusal>> {
  for (let tries = 1; ; tries++) {
    const brought = await place.bring(tip)
    if (brought.ok || brought.problem.kind !== 'lost' || tries === 5) return brought
    await sleep(100 * tries * (1 + Math.random()))
  }
}

async function snapshotOf(repository: Repository, tip: string | null, { branch }: DataPlace): Promise<Result<DataSnapshot | null>> {
  if (tip === null) return ok(null)
  const snapshot = openSnapshot(repository, tip)
  const marker = (await snapshot.read([MARKER_PATH], { maxBytes: MARKER_MAX_BYTES })).get(MARKER_PATH)
  const checked = checkMarker(marker?.ok === true ? marker.value.text : null, branch)
  return checked.ok ? ok(snapshot) : checked
}

/** A remote that is gone for a moment is asked again. A push that was taken although its answer was lost is lost the next time, and `decide` finds its own work done. */
async function patient<T>(repository: Repository, ask: () => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> {
  for (const pause of PAUSES_MS) {
    const answer = await ask()
    if (answer.ok || answer.problem.kind !== 'passing' || repository.signal.aborted) return answer
    await sleep(pause * (0.5 + Math.random()), undefined, { signal: repository.signal }).catch(() => undefined)
  }
  return ask()
}

const INTERRUPTED = { code: 'DATA.INTERRUPTED', message: 'Writing to the data branch was interrupted before it was done.', next: 'Run it again: what was written already is not written twice.' } as const
