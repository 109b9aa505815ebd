/** Verbs whose work is done by a workflow: the bot dispatches, follows, cancels. */
import type { VerbSpec } from '../command.ts'
import { DRY_RUN, REPLIES, RUNS } from './spec-parts.ts'

const ASKS = { where: 'anywhere', role: 'write', owner: false, destructive: false, permissions: RUNS } as const

export const RUN_VERBS = {
  smoke: {
    ...ASKS,
    name: 'smoke',
    summary: 'Builds and runs the smoke preset of an example, or of every affected one.',
    target: { kind: 'example', required: false },
    options: [DRY_RUN],
    example: '/hortus smoke vision/resnet',
  },
  benchmark: {
    ...ASKS,
    name: 'benchmark',
    summary: 'Approves one benchmark run, on a GPU where it needs one, of one commit of this pull request. A push makes it void.',
    target: { kind: 'sha', required: true },
    second: { kind: 'example', required: false },
    options: [DRY_RUN],
    where: 'pull request',
    owner: true,
    example: '/hortus benchmark 3f9c2ab81d04 vision/resnet',
  },
  compare: {
    ...ASKS,
    name: 'compare',
    summary: 'Compares an example, or every affected one, with its base.',
    target: { kind: 'example', required: false },
    options: [{ name: 'metric', value: 'metric', required: false, summary: 'Only metrics whose name matches this glob.' }, DRY_RUN],
    example: '/hortus compare vision/resnet --metric=val/*',
  },
  export: {
    ...ASKS,
    name: 'export',
    summary: 'Exports an example as a repository of its own, proves it in a clean clone and keeps it as an artifact of the run.',
    target: { kind: 'example', required: true },
    options: [DRY_RUN],
    example: '/hortus export vision/resnet',
  },
  rerun: {
    ...ASKS,
    name: 'rerun',
    summary: 'Runs again what failed of this pull request, or of the default branch.',
    target: { kind: 'none', required: false },
    options: [DRY_RUN],
    example: '/hortus rerun',
  },
  cancel: {
    ...ASKS,
    name: 'cancel',
    summary: 'Stops what commands of this issue or pull request started and is still running.',
    target: { kind: 'none', required: false },
    options: [DRY_RUN],
    example: '/hortus cancel',
  },
} as const satisfies Readonly<Record<string, VerbSpec>>

/** What reads results needs no more than this; named here so that both sides agree. */
export const FOLLOWS = { ...REPLIES, actions: 'read', checks: 'write' } as const satisfies VerbSpec['permissions']
