import { writeFile } from 'node:fs/promises'
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { temporaryRepository } from '../../io/testing/temporary.ts'
import { cpuNow } from '../../test/cpu-time.ts'
import { attributePattern } from './attribute-pattern.ts'
import { readAttributes } from './read-attributes.ts'

const part = fc.array(fc.constantFrom('a', 'b', 'x', '.', '*', '**', '?', '***'), { minLength: 1, maxLength: 4 }).map((chars) => chars.join(''))
const pattern = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'))
const path = fc.array(fc.array(fc.constantFrom('a', 'b', 'x', '.'), { minLength: 1, maxLength: 4 }).map((chars) => `${chars.join('')}a`), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'))

test('patterns match what git check-attr matches (3,000 pairs)', { timeout: 60_000 }, async () => {
  await using repository = await temporaryRepository({})
  const patterns = fc.sample(pattern, { numRuns: 150, seed: 7 })
  const paths = [...new Set([...fc.sample(path, { numRuns: 46, seed: 9 }), 'a', 'a/a', 'a/b/a', 'xa/ba/aa/x.a'])]
  let agreed = 0
  let matched = 0
  for (const each of patterns) {
    await writeFile(join(repository.path, '.gitattributes'), `${each} filter=lfs\n`)
    const words = execFileSync('git', ['check-attr', '-z', '--stdin', 'filter'], { cwd: repository.path, input: paths.map((one) => `${one}\0`).join(''), encoding: 'utf8' }).split('\0')
    const matches = attributePattern(each)
    if (matches === null) continue
    for (const [index, one] of paths.entries()) {
      const byGit = words[index * 3 + 2] === 'lfs'
      expect({ pattern: each, path: one, matches: matches(one) }).toEqual({ pattern: each, path: one, matches: byGit })
      agreed++
      if (byGit) matched++
    }
  }
  expect(agreed).toBeGreaterThan(2500)
  expect(matched).toBeGreaterThan(100)
})

test.each(['[ab]*', 'a\\*', 'ö*', 'a/x**', 'x**/a'])('%s is not judged', (each) => expect(attributePattern(each)).toBeNull())

test('A08: a pattern of many stars is matched at once', () => {
  const started = cpuNow()
  const matches = attributePattern(`${'**/*a*a*a*a/'.repeat(60)}b`)!
  expect(matches(`${'aaaaaaaaaaaaaaaaaaaa/'.repeat(60)}c`)).toBe(false)
  expect(cpuNow() - started).toBeLessThan(200)
})

test('lines are read with their filter; macros are followed, comments, negative patterns and what is too long are skipped', () => {
  const text = `# comment\n[attr]big filter=lfs -text\n*.bin big\n\n  *.csv filter=lfs diff=lfs\r\n*.txt -filter\n!*.a filter=lfs\n"with space*" filter=lfs\n*.md text\n${'x'.repeat(3000)} filter=lfs\n`
  expect(readAttributes(text)).toEqual([
    { pattern: '*.bin', line: 3, filter: 'lfs' },
    { pattern: '*.csv', line: 5, filter: 'lfs' },
    { pattern: '*.txt', line: 6, filter: null },
    { pattern: 'with space*', line: 8, filter: 'lfs' },
    { pattern: '*.md', line: 9, filter: undefined },
  ])
})
