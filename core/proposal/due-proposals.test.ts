import { expect, test } from 'vitest'
import type { ExampleHealth, Health } from '../schema/health.ts'
import { claimsDue } from './claims-due.ts'
import { dueProposals } from './due-proposals.ts'

const FAILING = { scheduled: 4, other: 0, since: '2026-10-25T09:00:00.000Z', rung: 'smoked', reason: 'exit code 1' } as const
const row = (id: string, more: Partial<ExampleHealth> = {}): ExampleHealth =>
  ({ id, path: `examples/${id}`, tier: 'stable', health: 'red', why: 'x', required: 'smoked', rungs: null, checked: null, lastGreen: null, failing: FAILING, frozen: false, claim: null, owners: [], ...more }) as ExampleHealth
const proposal = (example: string) => ({ example, path: `examples/${example}`, why: 'it is red', evidence: [{ what: 'checks', value: 4, limit: 2, source: 'checks on the data branch' }], command: 'x' })
const page = (more: Partial<Health>): Health => ({ examples: [], incidents: [], proposals: { notice: [], archive: [], demote: [], promote: [], graduate: [] }, data: { source: 'branch' }, ...more }) as unknown as Health
const PROPOSALS = { notice: [], archive: [proposal('a')], demote: [proposal('b')], promote: [proposal('c')], graduate: [proposal('d')] } as unknown as Health['proposals']
const ROWS = [row('a'), row('b'), row('c', { tier: 'experimental', health: 'green', failing: null }), row('d')]

test('what the rules ask for comes as requests, with numbers and the day the trouble began: archives first, promotions last', () => {
  expect(dueProposals(page({ examples: ROWS, proposals: PROPOSALS }))).toEqual([
    { request: { kind: 'archive', example: 'a', reason: 'Red since 2026-10-25: 4 scheduled checks in a row failed at smoked.', successor: null, mode: null }, evidence: ['it is red.', 'checks: 4 (limit 2), from checks on the data branch'], since: '2026-10-25' },
    { request: { kind: 'tier', example: 'b', tier: 'beta', reason: 'Red since 2026-10-25: 4 scheduled checks in a row failed at smoked.' }, evidence: ['it is red.', 'checks: 4 (limit 2), from checks on the data branch'], since: '2026-10-25' },
    { request: { kind: 'tier', example: 'c', tier: 'beta', reason: 'It has kept for long what beta promises.' }, evidence: ['it is red.', 'checks: 4 (limit 2), from checks on the data branch'], since: null },
  ])
})

test('where nothing is archived, what would be is demoted, and what is at the lowest tier stays there', () => {
  const proposals = { ...PROPOSALS, archive: [proposal('a'), proposal('low')], promote: [] }
  const due = dueProposals(page({ examples: [...ROWS, row('low', { tier: 'experimental' })], proposals }), { archive: false, demote: true, promote: true })
  expect(due.map(({ request }) => request)).toMatchObject([{ kind: 'tier', example: 'b', tier: 'beta' }, { kind: 'tier', example: 'a', tier: 'beta' }])
  expect(dueProposals(page({ examples: ROWS, proposals }), { archive: false, demote: false, promote: true })).toEqual([])
})

test('while many fail together nothing is proposed for anybody', () => {
  const incident = { since: '2026-11-21T09:00:00.000Z', commit: 'c', trigger: 'schedule', cause: 'the base image', threshold: 3, examples: ['x', 'y', 'z'] }
  expect(dueProposals(page({ examples: ROWS, proposals: PROPOSALS, incidents: [incident] as unknown as Health['incidents'] }))).toEqual([])
})

test('what only this machine remembers, and who is frozen, is proposed nothing', () => {
  expect(dueProposals(page({ examples: ROWS, proposals: PROPOSALS, data: { source: 'local' } as Health['data'] }))).toEqual([])
  expect(dueProposals(page({ examples: [row('a', { frozen: true })], proposals: PROPOSALS }))).toEqual([])
})

const RULES = { stale_days: { stable: 14, beta: 28, experimental: 60 } } as unknown as Parameters<typeof claimsDue>[2]
const example = (id: string, date: string | null, more: object = {}) => ({ id, descriptor: `examples/${id}/example.yaml`, tier: 'stable', archivedBy: [], verification: { date, status: null, note: null, shape: 'nested', claimsVerified: date !== null }, ...more }) as unknown as Parameters<typeof claimsDue>[1][number]
const green = (id: string, more: Partial<ExampleHealth> = {}): ExampleHealth => row(id, { health: 'green', failing: null, lastGreen: { at: '2026-11-20T09:00:00.000Z', commit: 'abcdef0123456789'.padEnd(40, '0'), trigger: 'schedule', tree: null, days: 1, changed: false }, ...more })

test('a claim is dated anew when it is older than its files or than what its tier calls stale, or when there is none', () => {
  const changed = { claim: { claimed: '2026-11-15', changed: 1, newest: '2026-11-16', files: [] } } as Partial<ExampleHealth>
  const rows = [green('old'), green('young'), green('changed', changed), green('none'), green('ahead')]
  const examples = [example('old', '2026-01-01'), example('young', '2026-11-10'), example('changed', '2026-11-15'), example('none', null), example('ahead', '2026-12-01')]
  expect(claimsDue(rows, examples, RULES).map(({ example: id }) => id)).toEqual(['old', 'changed', 'none'])
  expect(claimsDue(rows, examples, RULES)[0]).toEqual({ example: 'old', descriptor: 'examples/old/example.yaml', claimed: '2026-01-01', day: '2026-11-20', note: 'Seen by Hortus to reach smoked at commit abcdef012345' })
})

test('who is not green with the files of today, contradicts a claim, is archived or graduated is left alone', () => {
  const rows = [green('yellow', { health: 'yellow' }), green('changed', { lastGreen: { ...green('x').lastGreen!, changed: true } }), green('unknown', { lastGreen: { ...green('x').lastGreen!, changed: null } }), green('broken'), green('gone'), green('away')]
  const verification = { date: null, status: 'FAILED', note: null, shape: 'status-only', claimsVerified: false }
  const examples = [example('yellow', null), example('changed', null), example('unknown', null), example('broken', null, { verification }), example('gone', null, { archivedBy: ['folder'] }), example('away', null, { graduatedTo: {} })]
  expect(claimsDue(rows, examples, RULES)).toEqual([])
})
