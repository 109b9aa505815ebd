import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleObserved, sampleRecord } from '../compare/sample-record.ts'
import { admitOccasion, admitRecord } from './admission.ts'

test('a push, a schedule and a call by hand on the default branch are let in', () => {
  for (const event of ['push', 'schedule', 'workflow_dispatch']) expect(admitOccasion({ event, ref: 'refs/heads/main', headBranch: null, defaultBranch: 'main' }).ok).toBe(true)
  expect(admitOccasion({ event: null, ref: null, headBranch: 'main', defaultBranch: 'main' }).ok).toBe(true)
})

test('A45: no event that can carry a stranger’s work is let in, whatever the ref says', () => {
  fc.assert(fc.property(fc.oneof(fc.constantFrom('pull_request', 'pull_request_target', 'workflow_run', 'issue_comment', 'merge_group', '', '__proto__', 'PUSH'), fc.string().filter((event) => !['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'].includes(event))), (event) => void expect(admitOccasion({ event, ref: 'refs/heads/main', headBranch: 'main', defaultBranch: 'main' }).ok).toBe(false)))
})

test('another branch, a tag of the same name and a detached head are not', () => {
  for (const ref of ['refs/heads/feature', 'refs/tags/main', 'refs/pull/1/merge', 'main', null]) expect(admitOccasion({ event: 'push', ref, headBranch: 'main', defaultBranch: 'main' }).ok).toBe(false)
  for (const headBranch of [null, 'feature']) expect(admitOccasion({ event: null, ref: 'refs/heads/main', headBranch, defaultBranch: 'main' })).toMatchObject({ ok: false, problem: { code: 'HISTORY.NOT_DEFAULT' } })
})

test('only a clean run of a commit that the branch holds is let in', () => {
  const record = (code: { commit: string | null; dirty: boolean | null; tree: string | null }) => sampleRecord({}, { observed: sampleObserved({ code }) })
  const known = new Set(['a'.repeat(40)])
  expect(admitRecord(record({ commit: 'a'.repeat(40), dirty: false, tree: null }), known).ok).toBe(true)
  for (const code of [{ commit: 'b'.repeat(40), dirty: false, tree: null }, { commit: 'a'.repeat(40), dirty: true, tree: null }, { commit: null, dirty: null, tree: null }]) expect(admitRecord(record(code), known)).toMatchObject({ ok: false, problem: { code: 'HISTORY.LEFT_OUT' } })
  expect(admitRecord(sampleRecord({}, { observed: null }), known).ok).toBe(false)
})
