/** Verbs that only look and answer. */
import type { VerbSpec } from '../command.ts'
import { DRY_RUN, REPLIES } from './spec-parts.ts'

const LOOKS = { where: 'anywhere', role: 'read', owner: false, destructive: false, permissions: REPLIES } as const

export const LOOK_VERBS = {
  help: {
    ...LOOKS,
    name: 'help',
    summary: 'Lists the commands, or explains one.',
    target: { kind: 'verb', required: false },
    options: [],
    example: '/hortus help archive',
  },
  status: {
    ...LOOKS,
    name: 'status',
    summary: 'Says how an example is: health, tier, last green and what is running; without a name the examples that the pull request touches, or the worst ones.',
    target: { kind: 'example', required: false },
    options: [],
    example: '/hortus status vision/resnet',
  },
  why: {
    ...LOOKS,
    name: 'why',
    summary: 'Says why an example has its colour: the checks that decided, and what would change it.',
    target: { kind: 'example', required: false },
    options: [],
    example: '/hortus why vision/resnet',
  },
  badge: {
    ...LOOKS,
    name: 'badge',
    summary: 'Gives the Markdown of the badges of an example.',
    target: { kind: 'example', required: false },
    options: [],
    example: '/hortus badge vision/resnet',
  },
  validate: {
    ...LOOKS,
    name: 'validate',
    summary: 'Checks every affected example again, from the commit itself, and writes the check run; of one example it only answers.',
    target: { kind: 'example', required: false },
    options: [DRY_RUN],
    role: 'triage',
    example: '/hortus validate',
    permissions: { ...REPLIES, checks: 'write' },
  },
} as const satisfies Readonly<Record<string, VerbSpec>>
