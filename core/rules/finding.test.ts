/** The table of findings as a whole: what no single family can see of itself. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { docsPathOf, docsUrlOf, FAMILIES, familyOf } from './families.ts'
import { FINDINGS, type FindingKind } from './finding.ts'

const kinds = Object.entries(FINDINGS as Record<string, FindingKind>)
const ROOT = new URL('../../', import.meta.url).pathname
const TABLES = [...readdirSync(join(ROOT, 'core/rules')).filter((name) => name.endsWith('-findings.ts')), 'policies/policy-table.ts']

/** The codes of every table that a file exports. */
async function codesOf(name: string): Promise<string[]> {
  const exported = Object.values((await import(/* @vite-ignore */ `./${name}`)) as Record<string, unknown>)
  return exported.flatMap((table) => (typeof table === 'object' && table !== null ? Object.entries(table).flatMap(([code, kind]) => (typeof kind === 'object' && 'means' in kind ? [code] : [])) : []))
}

test('every code has a family with a name, and words that survive as an anchor', () => {
  expect(kinds.filter(([code]) => !/^[A-Z][A-Z0-9]*\.[A-Z][A-Z0-9_]*$/.test(code) || FAMILIES[familyOf(code)] === undefined).map(([code]) => code)).toEqual([])
})

test('no code stands in two tables, and every table is a part of the one', async () => {
  const codes = await Promise.all(TABLES.map(codesOf))
  expect(codes.flat().toSorted()).toEqual(Object.keys(FINDINGS).toSorted())
})

test('a file that is named after a TFC holds only the codes of that TFC', async () => {
  for (const name of TABLES.filter((each) => each.startsWith('tfc'))) {
    expect({ name, strangers: (await codesOf(name)).filter((code) => familyOf(code).toLowerCase() !== name.slice(0, 7)) }).toEqual({ name, strangers: [] })
  }
})

test('no two codes have the same title', () => {
  const titles = kinds.map(([, { title }]) => title)
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
})

test('titles have no full stop; what it means and how to fix it have one', () => {
  const bad = kinds.filter(([, { title, means, fix }]) => /[.!?:;,\s]$/.test(title) || ![means, fix].every((text) => /^\S.*[.?!]\)?$/s.test(text)))
  expect(bad.map(([code]) => code)).toEqual([])
})

test('a finding of a TFC says where its rule comes from', () => {
  expect(kinds.filter(([code, { source }]) => /^TFC\d/.test(code) && source === undefined).map(([code]) => code)).toEqual([])
})

test('every code of the table is used by the code: a dead one would be documented and never found', () => {
  const text = ['core', 'app', 'io', 'cli', 'actions'].flatMap((room) => sources(join(ROOT, room))).map((path) => readFileSync(path, 'utf8')).join('\n')
  // A policy is found by the check that its line of the table names.
  const coded = kinds.filter(([, kind]) => !('check' in kind)).map(([code]) => code)
  expect(coded.filter((code) => !text.includes(`'${code}'`) && !text.includes(`\`${code}\``))).toEqual([])
})

test('every code has its place on the page of its family', () => {
  const lost = kinds.map(([code]) => docsPathOf(code)).filter((link) => {
    const [path = '', anchor = ''] = link.split('#')
    const headings = readFileSync(join(ROOT, path), 'utf8').split('\n').filter((line) => line.startsWith('## '))
    return headings.filter((line) => slug(line.slice(3)) === anchor).length !== 1
  })
  expect(lost).toEqual([])
  expect(docsUrlOf('TFC0001.DIRECTORY_MISSING')).toBe('https://github.com/hortus-ml/hortus/blob/main/docs/findings/tfc0001.md#tfc0001directory_missing')
})

/** As GitHub does it: lower case, punctuation away, a dash for a space. */
const slug = (heading: string): string => heading.toLowerCase().replaceAll(/[^\p{L}\p{N}_ -]/gu, '').replaceAll(' ', '-')

function sources(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !/(^|\/)(dist|generated|testing)\//.test(path))
    .map((path) => join(directory, path))
    .filter((path) => !TABLES.some((name) => path.endsWith(`/core/rules/${name}`)))
}
