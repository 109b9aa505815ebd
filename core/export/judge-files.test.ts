import { expect, test } from 'vitest'
import { comesAlive } from './comes-alive.ts'
import { judgeFiles, judgeLeaving, judgeTotal, type SourceFile } from './judge-files.ts'

const LIMITS = { fileBytes: 1000, totalBytes: 10_000, files: 100 }
const EXAMPLE = { id: 'vision/digits', path: 'examples/vision/digits' }
const file = (path: string, more: Partial<SourceFile> = {}): SourceFile => ({ path, kind: 'file', size: 10, executable: false, leadsTo: null, ...more })
const codes = (files: SourceFile[]) => {
  const judged = judgeFiles(files, EXAMPLE, LIMITS)
  return [...judged.findings, ...judgeLeaving(judged.leaving, [], EXAMPLE), ...judgeTotal(judged.files.map(({ size }) => size), EXAMPLE, LIMITS)].map((each) => each.code)
}

test('ordinary files go along', () => {
  const judged = judgeFiles([file('train.py'), file('data/digits.csv')], EXAMPLE, LIMITS)
  expect(judged).toMatchObject({ files: [{ path: 'train.py' }, { path: 'data/digits.csv' }], links: [], findings: [] })
})

test.each([
  '.github/workflows/pwn.yml', '.GitHub/workflows/x.yml', '.githooks/pre-commit', '.husky/post-checkout', '.git/config', 'sub/.git/hooks/x', '.gitattributes', 'sub/.gitattributes', '.gitmodules', '.lfsconfig',
  '.devcontainer/devcontainer.json', '.devcontainer.json', '.vscode/tasks.json', 'sub/.vscode/settings.json', '.envrc', '.npmrc', '.gitlab-ci.yml', '.circleci/config.yml', 'Jenkinsfile', '.pre-commit-config.yaml',
  '.github', '.vscode', 'sub/.claude', '.circleci', '.gitpod.yml', '.clinerules/x.md', 'mise.toml', 'CLAUDE.local.md', '.appveyor.yml',
  'AGENTS.md', 'docs/CLAUDE.md', '.cursorrules', '.cursor/rules/x.mdc', '.mcp.json', '.github/copilot-instructions.md',
])('A72, A75: %s would come alive and stays behind', (path) => {
  const judged = judgeFiles([file(path), file('train.py')], EXAMPLE, LIMITS)
  expect(judged.files.map((each) => each.path)).toEqual(['train.py'])
  expect(judged.findings).toMatchObject([{ code: 'EXPORT.LIVE_FILE_DROPPED', level: 'notice', path: `${EXAMPLE.path}/${path}` }])
})

test.each(['github/x.yml', 'src/git.py', '.gitignore', 'package.json', 'docs/agents.txt', '.dockerignore', 'husky.py', 'promise.toml', 'continue/x.py', '.githubx'])('%s is an ordinary file', (path) => {
  expect(comesAlive(path)).toBeNull()
})

test('A11: a symlink inside the example goes along; one that leaves it or leads nowhere stops the export', () => {
  const judged = judgeFiles([file('a.py'), file('link.py', { kind: 'symlink', leadsTo: 'a.py' }), file('out', { kind: 'symlink' }), file('dangling', { kind: 'symlink', leadsTo: 'gone.py' })], EXAMPLE, LIMITS)
  expect(judged.links).toEqual([{ path: 'link.py', leadsTo: 'a.py' }])
  expect(judgeLeaving(judged.leaving, [], EXAMPLE)).toMatchObject([{ code: 'EXPORT.SYMLINK_LEAVES', level: 'error', path: `${EXAMPLE.path}/out` }, { code: 'EXPORT.SYMLINK_LEAVES', path: `${EXAMPLE.path}/dangling` }])
  expect(judgeLeaving(judged.leaving, ['out/helper.py', 'dangling'], EXAMPLE)).toEqual([])
})

test('A11, A75: a symlink to a file that stays behind stops the export', () => {
  expect(codes([file('.github/workflows/x.yml'), file('ci.yml', { kind: 'symlink', leadsTo: '.github/workflows/x.yml' })])).toEqual(['EXPORT.LIVE_FILE_DROPPED', 'EXPORT.SYMLINK_LEAVES'])
})

test('A12: a submodule or a device stops the export', () => {
  expect(codes([file('sub', { kind: 'other', what: 'submodule' }), file('pipe', { kind: 'other' }), file('gone', { kind: 'other', what: 'absent' })])).toEqual(['EXPORT.SUBMODULE', 'EXPORT.NOT_A_FILE', 'EXPORT.FILE_ABSENT'])
})

test('A09: a file, a sum and a number over the cap stop the export', () => {
  expect(codes([file('model.bin', { size: LIMITS.fileBytes + 1 })])).toEqual(['EXPORT.FILE_TOO_LARGE'])
  expect(codes(Array.from({ length: 11 }, (_, index) => file(`${index}`, { size: LIMITS.fileBytes })))).toEqual(['EXPORT.TOO_LARGE'])
  expect(codes(Array.from({ length: LIMITS.files + 1 }, (_, index) => file(`${index}`)))).toEqual(['EXPORT.TOO_LARGE'])
  expect(codes([file('model.bin', { size: LIMITS.fileBytes })])).toEqual([])
  expect(codes(Array.from({ length: 10 }, (_, index) => file(`${index}`, { size: LIMITS.fileBytes })))).toEqual([])
})

test.each([['README.md', 'readme.md'], ['caf\u00e9', 'cafe\u0301'], ['STRASSE', 'strasse']])('A17: %s and %s are one name somewhere', (one, other) => {
  expect(codes([file(one), file(other)])).toEqual(['EXPORT.NAME_COLLISION'])
})

test.each([['Data/x.py', 'data/y.py'], ['a', 'A/b.py'], ['\u1e9e', 'ss'], ['\u03a3.py', '\u03c2.py']])('A17: %s and %s meet in one place somewhere', (one, other) => {
  expect(codes([file(one), file(other)])).toEqual(['EXPORT.NAME_COLLISION'])
})

test.each(['con', 'data/NUL.txt', 'com1.py', 'a:b', 'what?.py', 'end.', 'end ', 'back\\slash', 'line\nbreak', 'a/../b', `${'x'.repeat(256)}`, `${'long/'.repeat(41)}x`])('A17: %j is a name that not every system can hold', (path) => {
  expect(codes([file(path)])).toEqual(['EXPORT.NAME_NOT_PORTABLE'])
})

test.each(['console.py', 'nulls/x.txt', 'com10.py', '.gitignore', 'a b.py', 'caf\u00e9.py'])('%s is a name that every system can hold', (path) => {
  expect(codes([file(path)])).toEqual([])
})

test.each(['.env', 'conf/.env.production', '.netrc', 'keys/id_rsa', 'server.p12', '.aws/credentials', 'client_secret_123.json', 'infra/terraform.tfstate', '.bash_history', 'Kaggle.json', '.ENV'])('A73: %s is a file that is kept for secrets', (path) => {
  expect(codes([file(path)])).toEqual(['EXPORT.SECRET_FILE'])
})

test.each(['.env.example', 'environment.py', 'secrets.py', 'id_rsa.pub', 'credentials.md', 'tokenizer.json'])('%s is no file of secrets', (path) => {
  expect(codes([file(path)])).toEqual([])
})
