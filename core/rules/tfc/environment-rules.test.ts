/** Rules 107 to 110. */
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { requirementKey } from '../../workspace/environment/environment-facts.ts'
import { sampleWorkspace } from '../../workspace/index/testing/sample-workspace.ts'
import { environmentRules } from './environment-rules.ts'

const CORE = ['torch>=2', 'numpy', 'pandas', 'scikit-learn', 'matplotlib', 'seaborn', 'PyYAML', 'tqdm', 'jsonschema', 'click', 'rich', 'requests'].join('\n')
const SYSTEM = 'system_requirements:\n  operating_system:\n    supported: ["Ubuntu 20.04+"]\n  system_dependencies:\n    required:\n      git: ">=2.30"\n      git-lfs: ">=3.0"\n      python3: ">=3.11"\n'
const IGNORE = '.venv/\nvenv/\nENV/\nenv/\n.env\n.python-version\n__pycache__/\n*.pyc\n'
const FILES = { 'requirements.txt': CORE, 'environments/system.yaml': SYSTEM, '.gitignore': IGNORE }

const found = (files: Readonly<Record<string, string>>, hashes: ReadonlyMap<string, string | null> = new Map()) =>
  environmentRules(sampleWorkspace({ ...FILES, ...files }, { environment: { requirementHashes: hashes } })).map(({ code, path, line, message }) => ({ code: code.slice('TFC0010.'.length), path, line, message }))

test('a repository as TFC-0010 wants it gives nothing', () => {
  expect(found({})).toEqual([])
})

test('with the profile off nothing is looked at', () => {
  expect(environmentRules(sampleWorkspace({ 'requirements.txt': '<<<' }))).toEqual([])
})

test.each([
  [{ 'requirements.txt': `${CORE}\n=1\n` }, 'REQUIREMENT', 'requirements.txt', 13, 'is no requirement'],
  [{ 'requirements-gpu.txt': '\ntorch --index-url https://x\n' }, 'REQUIREMENT_OPTION', 'requirements-gpu.txt', 2, '--index-url'],
  [{ 'requirements-dev.txt': 'pytest==7\nblack\nPyTest==8\n' }, 'REQUIREMENT_CONFLICT', 'requirements-dev.txt', 3, 'pytest==8 excludes ==7 of line 1'],
  [{ 'requirements.txt': CORE.replace('tqdm\n', '').replace('torch>=2\n', '') }, 'CORE_MISSING', 'requirements.txt', 1, 'torch and tqdm'],
  [{ 'environments/system.yaml': '- x\n' }, 'SYSTEM_SPEC', 'environments/system.yaml', 1, 'no map'],
  [{ 'environments/system.yaml': SYSTEM.replace('      git-lfs: ">=3.0"\n', '') }, 'SYSTEM_SPEC', 'environments/system.yaml', 6, 'git-lfs is missing'],
  [{ 'environments/system.yaml': 'system_requirements: 1\n' }, 'SYSTEM_SPEC', 'environments/system.yaml', 1, 'is no map'],
  [{ '.gitignore': IGNORE.replace('.env\n', '') }, 'GITIGNORE', '.gitignore', 1, 'lacks .env.'],
  [{ '.gitignore': `${IGNORE}!.env\n` }, 'GITIGNORE', '.gitignore', 1, 'lacks .env.'],
  [{ 'runs/run-2025-01-02-001/system.json': '{\n"python": "3.10.2"}' }, 'PYTHON_OLD', 'runs/run-2025-01-02-001/system.json', 2, 'Python 3.10'],
] as const)('%j gives %s in %s at line %d', (files, code, path, line, says) => {
  const all = found(files)
  expect(all.map((each) => [each.code, each.path, each.line])).toEqual([[code, path, line]])
  expect(all[0]?.message).toContain(says)
})

test.each(['.venv\nvenv\nENV\nenv\n.env\n.python-version\n__pycache__\n*.py[cod]\n', '/.venv/\n**/venv/\nENV/**\nenv/\n.env*\n.python-version\n__pycache__/\n*.py?\n'])('patterns that say the same are enough (%#)', (text) => {
  expect(found({ '.gitignore': text })).toEqual([])
})

test('a repository without .gitignore is told at its root', () => {
  const { '.gitignore': _none, ...files } = FILES
  const [first] = environmentRules(sampleWorkspace(files, { environment: { requirementHashes: new Map() } }))
  expect(first).toMatchObject({ code: 'TFC0010.GITIGNORE', path: '.', line: null })
})

test('core packages that -r brings along count, and a circle of files ends', () => {
  expect(found({ 'requirements.txt': '-r requirements-base.txt\n', 'requirements-base.txt': `-r ./requirements.txt\n${CORE}` })).toEqual([])
})

test('the same package for two platforms is no conflict', () => {
  expect(found({ 'requirements-dev.txt': 'a==1 ; sys_platform=="linux"\na==2 ; sys_platform=="win32"\n' })).toEqual([])
})

test.each(['3.11.6', '3.13.5', 'Python 3.12', '4.0', '', 'unknown'])('Python %j is not too old', (python) => {
  expect(found({ 'runs/run-2025-01-02-001/system.json': JSON.stringify({ python }) })).toEqual([])
})

const hash = createHash('sha256').update(CORE).digest('hex')
const run = (system: object) => ({ 'runs/run-2025-01-02-001/config.yaml': 'code: {commit: abcdef1}\n', 'runs/run-2025-01-02-001/system.json': JSON.stringify(system) })
const AT = requirementKey('abcdef1', 'requirements.txt')

test.each([
  [{ environment: { requirements_hash: `sha256:${hash}` } }, []],
  [{ environment: { requirements: { core_hash: hash.toUpperCase() } } }, []],
  [{ environment: { requirements_hash: `sha256:${'0'.repeat(64)}` } }, ['REQUIREMENTS_HASH']],
  [{ environment: { requirements: { core_hash: 'sha256:abc123...' } } }, []],
])('the hash in %j gives %j', (system, expected) => {
  expect(found(run(system), new Map([[AT, hash]])).map(({ code }) => code)).toEqual(expected)
})

test('a file that was not there at the commit is told; a commit that is not here says nothing', () => {
  const system = { environment: { requirements_hash: hash } }
  expect(found(run(system), new Map([[AT, null]])).map(({ message }) => message)).toEqual(['There is no requirements.txt at the commit abcdef1 that could have this hash.'])
  expect(found(run(system))).toEqual([])
})

test('a thousand runs of one old Python are not a thousand findings', () => {
  const files = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`runs/run-2025-01-02-${String(at + 1).padStart(3, '0')}/system.json`, '{"python":"3.8"}']))
  expect(found(files)).toHaveLength(20)
})
