/** Verbs that end in a pull request: merging it is the confirmation. */
import type { VerbSpec } from '../command.ts'
import { DRY_RUN, MAY_REASON, PROPOSES, REASON } from './spec-parts.ts'

const PROPOSAL = { where: 'anywhere', role: 'write', owner: true, destructive: true, permissions: PROPOSES } as const

export const CHANGE_VERBS = {
  tier: {
    ...PROPOSAL,
    name: 'tier',
    summary: 'Proposes another stability tier for an example.',
    target: { kind: 'tier', required: true },
    second: { kind: 'example', required: false },
    options: [REASON, DRY_RUN],
    example: '/hortus tier beta vision/resnet --reason "green for eight weeks"',
  },
  archive: {
    ...PROPOSAL,
    name: 'archive',
    summary: 'Proposes to move an example out of the way, with everything that points to it.',
    target: { kind: 'example', required: true },
    options: [REASON, { name: 'successor', value: 'example', required: false, summary: 'The example that takes its place.' }, DRY_RUN],
    role: 'maintain',
    example: '/hortus archive vision/old-resnet --reason "its base image is gone" --successor=vision/resnet',
  },
  unarchive: {
    ...PROPOSAL,
    name: 'unarchive',
    summary: 'Proposes to bring an archived example back.',
    target: { kind: 'example', required: true },
    options: [MAY_REASON, DRY_RUN],
    role: 'maintain',
    destructive: false,
    example: '/hortus unarchive vision/old-resnet',
  },
  graduate: {
    ...PROPOSAL,
    name: 'graduate',
    summary: 'Proposes to move an example to a repository of its own and leave a pointer here.',
    target: { kind: 'example', required: true },
    options: [{ name: 'to', value: 'repository', required: true, summary: 'The repository, which exists, where you may write, and which is empty or was filled by an earlier graduation.' }, MAY_REASON, DRY_RUN],
    role: 'maintain',
    destructive: false,
    example: '/hortus graduate vision/resnet --to=example-org/resnet',
  },
  accept: {
    ...PROPOSAL,
    name: 'accept',
    summary: 'Says that a change of metrics is right; the next comparisons take it as the new base.',
    target: { kind: 'example', required: true },
    options: [REASON, { name: 'metric', value: 'metric', required: false, summary: 'Only metrics whose name matches this glob.' }, { name: 'until', value: 'date', required: false, summary: 'The last day that it holds.' }, DRY_RUN],
    destructive: false,
    example: '/hortus accept vision/resnet --metric=val/accuracy --reason "a smaller model, as agreed"',
  },
  baseline: {
    ...PROPOSAL,
    name: 'baseline',
    summary: 'Proposes to freeze the findings that are there, below a path or everywhere, so that only new ones fail.',
    target: { kind: 'path', required: false },
    options: [REASON, DRY_RUN],
    role: 'maintain',
    example: '/hortus baseline vision --reason "adopting the checks"',
  },
} as const satisfies Readonly<Record<string, VerbSpec>>
