import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const hortus = (env: Record<string, string>): string => execFileSync(process.execPath, ['cli/hortus.mjs', '--version'], { encoding: 'utf8', env: { PATH: process.env['PATH'], ...env } })

test('what was compiled is kept in the cache of the user, never in a place that all users share', () => {
  const home = mkdtempSync(join(tmpdir(), 'hortus-compiled-'))
  try {
    const version = hortus({ HOME: home, TMPDIR: home })
    expect(readdirSync(home)).toEqual(['.cache'])
    expect(readdirSync(join(home, '.cache/hortus'))).toEqual(['compiled'])
    expect(hortus({ HOME: home, TMPDIR: home })).toBe(version)
    // Where nothing can be kept it runs all the same.
    expect(hortus({ HOME: '/dev/null', XDG_CACHE_HOME: '/dev/null', TMPDIR: home })).toBe(version)
    expect(existsSync(join(home, 'node-compile-cache'))).toBe(false)
  } finally {
    rmSync(home, { recursive: true })
  }
})
