import { expect, test } from 'vitest'
import { comesAlive } from './comes-alive.ts'
import { judgeFiles, LIMITS, type SourceFile } from './judge-files.ts'

const EXAMPLE = { id: 'vision/digits', path: 'examples/vision/digits' }
const file = (path: string, more: Partial<SourceFile> = {}): SourceFile => ({ path, kind: 'file', size: 10, executable: false, leadsTo: null, ...more })
const codes = (files: SourceFile[]) => judgeFiles(files, EXAMPLE).findings.map((each) => each.code)

test('ordinary files go along', () => {
  const judged = judgeFiles([file('train.py'), file('data/digits.csv')], EXAMPLE)
  expect(judged).toMatchObject({ files: [{ path: 'train.py' }, { path: 'data/digits.csv' }], links: [], findings: [] })
})

test.each([
  '.github/workflows/pwn.yml', '.GitHub/workflows/x.yml', '.githooks/pre-commit', '.husky/post-checkout', '.git/config', 'sub/.git/hooks/x', '.gitattributes', 'sub/.gitattributes', '.gitmodules', '.lfsconfig',
  '.devcontainer/devcontainer.json', '.devcontainer.json', '.vscode/tasks.json', 'sub/.vscode/settings.json', '.envrc', '.npmrc', '.gitlab-ci.yml', '.circleci/config.yml', 'Jenkinsfile', '.pre-commit-config.yaml',
  'AGENTS.md', 'docs/CLAUDE.md', '.cursorrules', '.cursor/rules/x.mdc', '.mcp.json', '.github/copilot-instructions.md',
])('A72, A75: %s would come alive and stays behind', (path) => {
  const judged = judgeFiles([file(path), file('train.py')], EXAMPLE)
  expect(judged.files.map((each) => each.path)).toEqual(['train.py'])
  expect(judged.findings).toMatchObject([{ code: 'EXPORT.LIVE_FILE_DROPPED', level: 'notice', path: `${EXAMPLE.path}/${path}` }])
})

test.each(['github/x.yml', 'src/git.py', '.gitignore', 'package.json', 'docs/agents.txt', '.dockerignore', 'husky.py'])('%s is an ordinary file', (path) => {
  expect(comesAlive(path)).toBeNull()
})

test('A11: a symlink inside the example goes along; one that leaves it or leads nowhere stops the export', () => {
  const judged = judgeFiles([file('a.py'), file('link.py', { kind: 'symlink', leadsTo: 'a.py' }), file('out', { kind: 'symlink' }), file('dangling', { kind: 'symlink', leadsTo: 'gone.py' })], EXAMPLE)
  expect(judged.links).toEqual([{ path: 'link.py', leadsTo: 'a.py' }])
  expect(judged.findings).toMatchObject([{ code: 'EXPORT.SYMLINK_LEAVES', level: 'error', path: `${EXAMPLE.path}/out` }, { code: 'EXPORT.SYMLINK_LEAVES', path: `${EXAMPLE.path}/dangling` }])
})

test('A11, A75: a symlink to a file that stays behind stops the export', () => {
  expect(codes([file('.github/workflows/x.yml'), file('ci.yml', { kind: 'symlink', leadsTo: '.github/workflows/x.yml' })])).toEqual(['EXPORT.LIVE_FILE_DROPPED', 'EXPORT.SYMLINK_LEAVES'])
})

test('A12: a submodule or a device stops the export', () => {
  expect(codes([file('sub', { kind: 'other' })])).toEqual(['EXPORT.NOT_A_FILE'])
})

test('A09: a file, a sum and a number over the cap stop the export', () => {
  expect(codes([file('model.bin', { size: LIMITS.fileBytes + 1 })])).toEqual(['EXPORT.FILE_TOO_LARGE'])
  expect(codes(Array.from({ length: 11 }, (_, index) => file(`${index}`, { size: LIMITS.fileBytes })))).toEqual(['EXPORT.TOO_LARGE'])
  expect(codes(Array.from({ length: LIMITS.files + 1 }, (_, index) => file(`${index}`)))).toEqual(['EXPORT.TOO_LARGE'])
  expect(codes([file('model.bin', { size: LIMITS.fileBytes })])).toEqual([])
})

test.each([['README.md', 'readme.md'], ['caf\u00e9', 'cafe\u0301'], ['STRASSE', 'strasse']])('A17: %s and %s are one name somewhere', (one, other) => {
  expect(codes([file(one), file(other)])).toEqual(['EXPORT.NAME_COLLISION'])
})
