/** What a graduation writes to GitHub, in order: the same values for a dry run and for the run that does it. */
import type { Report } from '../schema/report.ts'

export type Written = NonNullable<Report['proposals']>[number]

export const branchWrite = (place: Pick<Written, 'repository' | 'branch' | 'commit' | 'tree'>, state: Written['state']): Written => ({ kind: 'branch', state, base: null, title: null, body: null, number: null, ...place })

export const pullWrite = (place: Pick<Written, 'repository' | 'branch' | 'base' | 'title' | 'body' | 'draft'>, state: Written['state'], number: number | null): Written => ({ kind: 'pull_request', state, number, commit: null, tree: null, ...place })
