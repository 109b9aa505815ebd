/** What is shown before anybody approves a run: what it costs, what would run, and the line that approves it. */
import { code, join, link, md, ours, ownWords, type Md } from '../render/markdown/md.ts'
import type { Approval, Asked } from './approve.ts'
import type { Cost } from './cost.ts'

export interface Shown {
  readonly asked: Pick<Asked, 'example'>
  readonly commit: string
  readonly cost: Cost
  readonly minutes: Pick<Approval, 'minutes'>['minutes']
  /** Files of the change that can act: Dockerfiles, scripts, requirements. Untrusted. */
  readonly acting: readonly string[]
  /** More of them. */
  readonly more: number
  /** Page of the difference at this commit. */
  readonly diff: string
  readonly executor: string | null
}

export function offerWords({ asked, commit, cost, acting, more, diff, executor }: Omit<Shown, 'minutes'>): Md {
  const where = executor === null ? ours('on a hosted machine without a GPU') : md`in ${code(executor)}`
  return join([
    md`Nothing runs yet. A benchmark of ${code(asked.example)} at ${code(commit.slice(0, 12))} would run ${where}: ${costWords(cost)}`,
    acting.length === 0 ? md`No file of the change could act by itself. ${link(ownWords('The change at this commit'), diff)}` : md`Of the change, this can act: ${join(acting.map((path) => code(path, 120)), ', ')}${ours(more === 0 ? '.' : ` and ${more} more.`)} ${link(ownWords('The change at this commit'), diff)}`,
    md`Who may approve it writes, for this one commit and one run, within a day:`,
    md`${code(approvalLine(commit, asked.example))}`,
    ours('A push makes it void.'),
  ], '\n\n')
}

export const approvalLine = (commit: string, example: string): string => `/hortus benchmark ${commit} ${example}`

export function costWords({ minutes, from, limit, starts, gpus }: Cost): Md {
  const took = minutes === null || from === null ? ours('nobody knows how long it takes, since no run of it is on record;') : md`about **${minutes} minutes**, after ${from.runs} ${ours(from.runs === 1 ? 'run' : 'runs')} of its preset ${code(from.preset)};`
  return md`${took} ${starts} starts, base and head in turn, ${ours(gpus === 0 ? 'no GPU' : gpus === 1 ? 'one GPU' : `${gpus} GPUs`)}. It is stopped after ${limit} minutes.`
}

/** What can make a machine do something else, by its name: a hint for the eye, and no promise about the rest. */
export function isActing(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return ACTING.test(name)
}

const ACTING = /^(Dockerfile.*|.*\.dockerfile|Containerfile|Makefile|compose\.ya?ml|docker-compose.*|requirements.*|pyproject\.toml|setup\.(py|cfg)|package(-lock)?\.json|example\.yaml|.*\.(sh|bash|py|mjs|cjs|js|ts|rs|c|cc|cu|cpp|so|ipynb|toml))$/i
