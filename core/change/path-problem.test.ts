import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pathProblem } from './path-problem.ts'

let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'hortus-test-'))
  execFileSync('git', ['init', '-q'], { cwd: root })
})
afterAll(() => rmSync(root, { recursive: true }))

test.each(['.git', '.GIT/config', 'a/.git/hooks/x', '.git ', '.git.', '.git. ./x', 'git~1', 'GIT~1/x', '.git::$INDEX_ALLOCATION', '.git:x', '.g\u200cit', '.gi\ufefft/x', 'a\\.git\\config', '..', 'a/../b', './a', 'a//b', '/a', 'a/', '', 'a\0b', 'x'.repeat(256), '\ud800'])('A10: %j is no path to write at', (path) => {
  expect(pathProblem(path)).not.toBeNull()
})

test.each(['a', '.gitignore', '.github/workflows/x.yml', '.gitattributes', 'git', 'agit~1', 'x.git', 'ä/ö ü', 'a\nb', '"a"', '-x', '...', 'git~x'])('%j is a path', (path) => {
  expect(pathProblem(path)).toBeNull()
})

const piece = fc.constantFrom('.git', '.GiT', 'git~1', '.', '..', ' ', ':', ':x', '\u200c', '\ufeff', 'a', '/', '\\', 'hub', 'ignore', '~1', '::$INDEX_ALLOCATION')

test('what git refuses to hold for Windows and macOS is refused here', { timeout: 120_000 }, () => {
  fc.assert(fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')), (path) => pathProblem(path) !== null || gitTakes(path)), { numRuns: 300 })
})

function gitTakes(path: string): boolean {
  const line = `100644 e69de29bb2d1d6434b8b29ae775ad8c2e48c5391 0\t${path}\0`
  try {
    execFileSync('git', ['-c', 'core.protectNTFS=true', '-c', 'core.protectHFS=true', 'update-index', '-z', '--index-info'], { cwd: root, input: line, stdio: ['pipe', 'ignore', 'ignore'], env: { ...process.env, GIT_INDEX_FILE: join(root, '.git/other') } })
    return execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', env: { ...process.env, GIT_INDEX_FILE: join(root, '.git/other') } }).split('\0').includes(path)
  } catch {
    return false
  } finally {
    rmSync(join(root, '.git/other'), { force: true })
  }
}
