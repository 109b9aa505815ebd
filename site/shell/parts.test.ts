import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pager, partsOf, partTitle } from './parts.ts'

const parts = (many: number, most = 3) => partsOf(Array.from({ length: many }, (_, at) => at), { root: 'g/x/', name: 'things', path: 'g/x/things.html', most })

test('rows stand in their order, each once; the first page is where the list always was', () => {
  fc.assert(fc.property(fc.nat(40), fc.integer({ min: 1, max: 9 }), (many, most) => {
    const all = parts(many, most)
    expect(all.flatMap(({ rows }) => rows)).toEqual(Array.from({ length: many }, (_, at) => at))
    expect(all.map(({ path }) => path)).toEqual(['g/x/things.html', ...all.slice(1).map((_part, at) => `g/x/lists/things/${at + 2}.html`)])
    expect(all.every(({ rows, first }) => rows.length <= most && (rows.length === 0 || rows[0] === first - 1))).toBe(true)
  }))
})

test('what is on one page needs no way to another', () => {
  expect([pager(parts(3)[0], 'thing'), pager(parts(0)[0], 'thing')]).toEqual(['', ''])
})

test('a page says which rows it has, and leads to its neighbours and to both ends', () => {
  const all = parts(100)
  const made = pager(all[9]!, 'thing')
  expect(made).toContain('28 to 30 of 100 things.')
  expect([...made.matchAll(/<a (?:aria-current="page" )?href="([^"]+)">([^<]+)/g)].map(([, href, words]) => `${words} ${href}`)).toEqual(['before 9.html', '1 ../../things.html', ...[6, 7, 8, 9, 10, 11, 12, 13, 14].map((at) => `${at} ${at}.html`), '34 34.html', 'next 11.html'])
  expect([partTitle('Things', all[0]), partTitle('Things', all[1]!)]).toEqual(['Things', 'Things, page 2'])
})
