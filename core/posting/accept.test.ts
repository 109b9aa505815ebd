import { expect, test } from 'vitest'
import type { Artifact, WorkflowRun } from '../world/github.ts'
import { chooseArtifact, judgeRun, MAX_ARTIFACT_BYTES } from './accept.ts'

const run: WorkflowRun = { id: 7, attempt: 1, event: 'pull_request', path: 'w.yml', status: 'completed', conclusion: 'success', headSha: 'a'.repeat(40), headBranch: 'x', headRepository: { id: 1, owner: 'ann' }, startedAt: 1000 }
const artifact: Artifact = { id: 1, name: 'hortus-report-v1', bytes: 10, expired: false, digest: `sha256:${'0'.repeat(64)}`, createdAt: 2000, run: 7, headSha: 'a'.repeat(40) }
const choose = (...artifacts: Partial<Artifact>[]) => chooseArtifact(artifacts.map((more) => ({ ...artifact, ...more })), run, { digests: true })

test('the one artifact of the attempt is taken', () => {
  expect(choose({}, { name: 'other' }, { createdAt: 500 })).toEqual({ ok: true, value: artifact })
})

test.each([
  ['A45: one of another run', { run: 8 }, 'ARTIFACT_FOREIGN'],
  ['A45: one that belongs to no run', { run: null }, 'ARTIFACT_FOREIGN'],
  ['A45: one of another commit', { headSha: 'b'.repeat(40) }, 'ARTIFACT_FOREIGN'],
  ['one that is no longer kept', { expired: true }, 'ARTIFACT_EXPIRED'],
  ['one that is too large', { bytes: MAX_ARTIFACT_BYTES + 1 }, 'ARTIFACT_SIZE'],
  ['one without a digest, where GitHub tells digests', { digest: null }, 'ARTIFACT_DIGEST'],
  ['one of before the attempt', { createdAt: 999 }, 'ARTIFACT_NONE'],
] as const)('%s is rejected', (_name, more, code) => {
  expect(choose(more)).toEqual({ ok: false, problem: { code } })
})

test('a server of its own that tells no digest is believed without', () => {
  expect(chooseArtifact([{ ...artifact, digest: null }], run, { digests: false })).toMatchObject({ ok: true })
})

test.each([
  [{}, null],
  [{ conclusion: 'failure' }, null],
  [{ status: 'in_progress', conclusion: null }, 'later'],
  [{ conclusion: 'cancelled' }, 'later'],
  [{ event: 'workflow_dispatch' }, { code: 'RUN_EVENT' }],
  [{ path: 'v.yml' }, { code: 'RUN_WORKFLOW' }],
  [{ path: 'v.yml', conclusion: 'cancelled' }, { code: 'RUN_WORKFLOW' }],
] as const)('a run with %j is judged %j', (more, judged) => {
  expect(judgeRun({ ...run, ...more }, 'w.yml')).toEqual(judged)
})
