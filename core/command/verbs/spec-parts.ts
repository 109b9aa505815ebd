/** What the declarations of verbs share. */
import type { OptionSpec, VerbSpec } from '../command.ts'

/** Replies, reactions and reading the comment again are Issues: write, on pull requests too; a role is read with Metadata. */
export const REPLIES = { metadata: 'read', issues: 'write', pull_requests: 'read', contents: 'read' } as const satisfies VerbSpec['permissions']

/** A branch and a pull request of ours. */
export const PROPOSES = { ...REPLIES, contents: 'write', pull_requests: 'write' } as const satisfies VerbSpec['permissions']

/** A workflow is dispatched, cancelled or run again. */
export const RUNS = { ...REPLIES, actions: 'write' } as const satisfies VerbSpec['permissions']

/** Every verb that changes something has it. */
export const DRY_RUN: OptionSpec = { name: 'dry-run', value: 'flag', required: false, summary: 'Say what would be done, and do nothing.' }

export const REASON: OptionSpec = { name: 'reason', value: 'text', required: true, summary: 'Why; it is kept, and whoever reviews reads it.' }
export const MAY_REASON: OptionSpec = { ...REASON, required: false }
