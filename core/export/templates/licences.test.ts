import { expect, test } from 'vitest'
import { isLicence, planLicences } from './licences.ts'

const PATH = 'examples/vision/digits'
const copies = (plan: ReturnType<typeof planLicences>) => plan.copies.map(({ from, to }) => `${from} > ${to}`)

test("the garden's licence and notice go to the root of an example that has none", () => {
  expect(planLicences(PATH, ['train.py'], [], ['LICENSE', 'NOTICE', 'other/LICENSE'])).toEqual({ copies: [{ from: 'LICENSE', to: 'LICENSE' }, { from: 'NOTICE', to: 'NOTICE' }], licensed: true })
})

test("an example's own licence stays where it is, and the garden's notice still goes along", () => {
  const plan = planLicences(PATH, ['LICENSE.md'], [], ['LICENSE', 'NOTICE'])
  expect([copies(plan), plan.licensed]).toEqual([['NOTICE > NOTICE'], true])
})

test("with files of the garden in it, the garden's licence goes along beside the example's own", () => {
  expect(copies(planLicences(PATH, ['LICENSE', 'NOTICE'], [{ from: 'lib/a.py', to: 'lib/a.py' }], ['LICENSE', 'NOTICE']))).toEqual(['LICENSE > LICENSES/garden/LICENSE', 'NOTICE > LICENSES/garden/NOTICE'])
})

test('licences of the directories that files come from go along, where the files go', () => {
  const garden = ['LICENSE', 'third/x/LICENSE', 'third/x/sub/NOTICE.txt', 'third/y/LICENSE', 'third/COPYING']
  expect(copies(planLicences(PATH, [], [{ from: 'third/x/sub/a.py', to: 'third/x/sub/a.py' }], garden))).toEqual(['LICENSE > LICENSE', 'third/COPYING > third/COPYING', 'third/x/LICENSE > third/x/LICENSE', 'third/x/sub/NOTICE.txt > third/x/sub/NOTICE.txt'])
})

test('where a copy lies higher than its original, the licence of a directory that is not there has a place of its own', () => {
  expect(copies(planLicences(PATH, [], [{ from: 'third/x/a.py', to: 'a.py' }], ['third/LICENSE']))).toEqual(['third/LICENSE > LICENSES/garden/third/LICENSE'])
})

test('without any licence the plan says so; a notice is none', () => {
  expect(planLicences(PATH, ['a.py'], [], ['NOTICE', 'elsewhere/LICENSE'])).toEqual({ copies: [{ from: 'NOTICE', to: 'NOTICE' }], licensed: false })
})

test.each([['LICENSE', true], ['licence.txt', true], ['a/COPYING.LESSER', true], ['LICENSE-APACHE', true], ['NOTICE.md', true], ['THIRD_PARTY_NOTICES', true], ['license.py', false], ['notices.txt', false], ['src/licensed.md', false]])('%s: %s', (path, is) => {
  expect(isLicence(path)).toBe(is)
})
