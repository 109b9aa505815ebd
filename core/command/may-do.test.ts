import { expect, test } from 'vitest'
import { mayDo, RANK, type Facts, type Role } from './may-do.ts'
import { standingOf, readOwners } from './owners.ts'
import { VERB_NAMES, VERBS } from './verbs.ts'

const ROLES = Object.keys(RANK) as readonly Role[]
const OWNERS = new Map([['OWNERS', readOwners('OWNERS', 'root 1\n')], ['vision/OWNERS', readOwners('vision/OWNERS', 'ann 2\nbob\n')]])
const facts = (more: Partial<Facts> & { readonly id?: number; readonly login?: string; readonly role?: Role; readonly paths?: readonly string[] } = {}): Facts => {
  const { id = 2, login = 'ann', role = 'admin', paths = ['vision/resnet'], ...rest } = more
  return { by: { id, login, role, bot: false, app: null }, pull: { open: true, headRepository: 9, authors: [77], fromFork: true }, locked: false, touches: paths.map((path) => ({ path, standing: standingOf({ id, login }, path, OWNERS) })), ...rest }
}

test('A41: every verb in every role, on what one owns and on what one does not', () => {
  const rows = VERB_NAMES.map((verb) => {
    const may = (more: Parameters<typeof facts>[0]) => (mayDo({ verb }, facts(more)).ok ? '+' : '-')
    return `${verb.padEnd(10)} own ${ROLES.map((role) => may({ role })).join('')} other ${ROLES.map((role) => may({ role, paths: ['audio/x'] })).join('')} both ${ROLES.map((role) => may({ role, paths: ['vision/x', 'audio/x'] })).join('')}`
  })
  expect(`\n${rows.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    help       own -+++++ other -+++++ both -+++++
    status     own -+++++ other -+++++ both -+++++
    why        own -+++++ other -+++++ both -+++++
    badge      own -+++++ other -+++++ both -+++++
    validate   own --++++ other --++++ both --++++
    smoke      own ---+++ other ---+++ both ---+++
    benchmark  own ---+++ other ------ both ------
    compare    own ---+++ other ---+++ both ---+++
    export     own ---+++ other ---+++ both ---+++
    rerun      own ---+++ other ---+++ both ---+++
    cancel     own ---+++ other ---+++ both ---+++
    tier       own ---+++ other -----+ both -----+
    archive    own ----++ other -----+ both -----+
    unarchive  own ----++ other -----+ both -----+
    graduate   own ----++ other -----+ both -----+
    accept     own ---+++ other -----+ both -----+
    baseline   own ----++ other -----+ both -----+
    "
  `)
})

test('where nobody ever wrote an OWNERS file maintainers decide, and nobody approves a run on a GPU', () => {
  const touches = [{ path: 'vision/x', standing: { kind: 'nobody' } as const }]
  const may = (verb: (typeof VERB_NAMES)[number]) => ROLES.map((role) => (mayDo({ verb }, facts({ role, touches })).ok ? '+' : '-')).join('')
  expect(['archive', 'tier', 'accept', 'benchmark'].map((verb) => may(verb as 'archive'))).toEqual(['----++', '----++', '----++', '------'])
  expect(mayDo({ verb: 'tier' }, facts({ role: 'write', touches }))).toMatchObject({ ok: false, why: expect.stringContaining('maintain') })
})

test('A35: a bot does nothing, whatever its role', () => {
  for (const verb of VERB_NAMES) expect(mayDo({ verb }, facts({ by: { id: 2, login: 'ann', role: 'admin', bot: true, app: null } })).ok).toBe(false)
})

test('A36: whose role is not known may do nothing', () => {
  for (const verb of VERB_NAMES) expect(mayDo({ verb }, facts({ role: 'none' })).ok).toBe(false)
})

test('a verb about pull requests is refused in an issue, with the way to do it', () => {
  expect(mayDo({ verb: 'benchmark' }, facts({ pull: null }))).toMatchObject({ ok: false, why: expect.stringContaining('pull request') })
})

test('A40: in a closed pull request only what looks is done', () => {
  const closed = { open: false, headRepository: 9, authors: [], fromFork: false }
  expect(VERB_NAMES.filter((verb) => mayDo({ verb }, facts({ pull: closed })).ok)).toEqual(VERB_NAMES.filter((verb) => VERBS[verb].role === 'read'))
})

test.each<[string, Partial<Facts>]>([
  ['who opened it or wrote a commit of it', { pull: { open: true, headRepository: 9, authors: [2], fromFork: true } }],
  ['through an app', { by: { id: 2, login: 'ann', role: 'admin', bot: false, app: 5 } }],
  ['of a fork that is gone', { pull: { open: true, headRepository: null, authors: [], fromFork: true } }],
  ['of paths that are not known', { touches: [] }],
])('A39: a benchmark is not approved by or %s, not even by an administrator', (_, more) => {
  expect(mayDo({ verb: 'benchmark' }, facts()).ok).toBe(true)
  expect(mayDo({ verb: 'benchmark' }, facts(more)).ok).toBe(false)
})

test('an approval needs the number in OWNERS, a login alone is not enough', () => {
  expect(mayDo({ verb: 'benchmark' }, facts({ id: 3, login: 'bob' })).ok).toBe(false)
  expect(mayDo({ verb: 'archive' }, facts({ id: 3, login: 'bob', role: 'maintain' })).ok).toBe(true)
})

test('A28: a refusal has no word of a stranger', () => {
  const told = VERB_NAMES.flatMap((verb) => ROLES.map((role) => mayDo({ verb }, facts({ role, login: '@evil', paths: ['@evil/#1'] })))).flatMap((may) => (may.ok ? [] : [may.why]))
  expect(told.filter((why) => /[@#]/.test(why))).toEqual([])
})
