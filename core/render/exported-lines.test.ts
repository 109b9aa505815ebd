import { expect, test } from 'vitest'
import { exportedLines, nextWords } from './exported-lines.ts'
import { HOSTILE } from './hostile-strings.ts'
import { renderTerminal } from './render-terminal.ts'
import { buildReport } from '../report/build-report.ts'
import { validateReport, type Report } from '../schema/report.ts'

type Exported = NonNullable<Report['exported']>
const EXPORTED: Exported = {
  directory: '/home/me/my digits',
  commit: 'a'.repeat(40),
  tree: 'b'.repeat(40),
  branch: 'main',
  source: { repository: 'acme/garden', path: 'examples/vision/digits', commit: 'c'.repeat(40), tree: 'd'.repeat(40) },
  files: 13,
  bytes: 11_700,
  commits: 2,
  proof: 'passed',
  vendored: [{ from: 'library/paths.py', to: 'library/paths.py', because: 'train.py' }],
  rewritten: Array.from({ length: 10 }, (_, index) => ({ path: `file${index}.sh`, lines: index })),
  pinned: [{ name: 'python:3.11', to: 'sha256:e' }],
  dropped: ['.github/workflows/x.yml'],
}
const plainPaint = (text: string): string => text

test('the account of a new repository, and what to type next', () => {
  expect(exportedLines(EXPORTED, 100, plainPaint).join('\n')).toMatchInlineSnapshot(`
    "New repository in /home/me/my digits
      commit      aaaaaaaaaaaa on main, after 2 commits of history: 13 files, 11.43 KiB
      from        acme/garden examples/vision/digits at cccccccccccc
      took along  library/paths.py (for train.py)
      rewritten   file0.sh
                  file1.sh (1 line)
                  file2.sh (2 lines)
                  file3.sh (3 lines)
                  file4.sh (4 lines)
                  file5.sh (5 lines)
                  file6.sh (6 lines)
                  file7.sh (7 lines)
                  and 2 more in report.json
      pinned      python:3.11 to sha256:e
      left behind .github/workflows/x.yml
      proof       a clean clone came as far as the rungs above say

    Next:
      cd '/home/me/my digits'
      git remote add origin git@github.com:OWNER/NAME.git
      git push -u origin main"
  `)
})

test('where nothing was written, nothing is to be typed', () => {
  const lines = exportedLines({ ...EXPORTED, directory: null, proof: 'failed' }, 100, plainPaint)
  expect([lines[0], lines.some((line) => line.includes('git push'))]).toEqual(['Nothing was written. It would have been:', false])
})

test('A48: the directory is one word of a shell, whatever it holds', () => {
  expect(nextWords({ ...EXPORTED, directory: "/a/it's $(id)" })[0]).toBe(`cd '/a/it'\\''s $(id)'`)
  expect(nextWords({ ...EXPORTED, directory: '-x' })[0]).toBe('cd ./-x')
})

test('A07, A50: names of files cannot act on a terminal, and the report that holds them is valid', () => {
  for (const hostile of HOSTILE.map((text) => text.slice(0, 1000))) {
    const exported: Exported = { ...EXPORTED, vendored: [{ from: hostile, to: hostile, because: hostile }], rewritten: [{ path: hostile, lines: 1 }], pinned: [{ name: hostile, to: hostile }], dropped: [hostile], source: { ...EXPORTED.source, path: hostile } }
    const report = buildReport({ verb: 'export', repository: { commit: null, dirty: null }, scope: { mode: 'named', reason: 'x', base: null }, examples: [], cells: { planned: [], executed: [] }, findings: [], comparisons: [], baseline: null, problems: [], exported })
    expect(validateReport(report)).toBe(true)
    // eslint-disable-next-line no-control-regex
    expect(renderTerminal(report, { color: false, width: 100 })).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|^\s*::/m)
  }
})
