/**
 * The arrows of the house (ARCHITECTURE.md), proven twice: the tree itself has no forbidden import, and the linter's rules
 * would say so while someone writes one.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, copyFile, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { expect, test } from 'vitest'

/** Room → rooms it may import. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  core: ['core'],
  app: ['app', 'core'],
  io: ['io', 'core'],
  site: ['site', 'core'],
  cli: ['cli', 'app', 'io', 'core'],
  actions: ['actions', 'app', 'io', 'core'],
  bot: ['bot', 'app', 'io', 'core'],
}
/** Packages a room may import; a room that is not named may import any. */
const PACKAGES: Record<string, RegExp> = {
  core: /^(yaml|smol-toml|ajv|picomatch|mdast$|mdast-|micromark|badge-maker$|node:crypto$)/,
  app: /^node:crypto$/,
  site: /^(hast$|hast-util-|markdown-it$|minisearch$|@observablehq\/plot$)/,
}
const VERB = /^app\/([a-z-]+)(\.ts|\/)/

interface Import {
  readonly from: string
  readonly to: string
}

const imports = await readImports()

test('the tree has imports to look at, in every room that stands', () => {
  expect(imports.length).toBeGreaterThan(100)
  expect(new Set(imports.map((each) => room(each.from)))).toEqual(new Set(['core', 'app', 'io', 'site', 'cli', 'actions', 'bot']))
})

test('no room imports a room that the arrows do not allow', () => {
  const wrong = imports.filter(({ from, to }) => to.includes('/') && isLocal(to) && !MAY_IMPORT[room(from)]!.includes(room(to)) && !isSiteExport(from, to))
  expect(wrong).toEqual([])
})

test('core, app and site import only the packages that keep them pure', () => {
  const wrong = imports.filter(({ from, to }) => !isLocal(to) && PACKAGES[room(from)] !== undefined && !PACKAGES[room(from)]!.test(to))
  expect(wrong).toEqual([])
})

test('verbs do not import each other, except that app/check composes them', () => {
  const wrong = imports.filter(({ from, to }) => {
    const [verb, other] = [VERB.exec(from)?.[1], VERB.exec(to)?.[1]]
    return verb !== undefined && other !== undefined && verb !== 'check' && verb !== 'steps' && other !== 'steps' && verb !== other
  })
  expect(wrong).toEqual([])
})

test('core reads no clock, environment, console or random number', async () => {
  const reaching = /\bprocess\.|\bconsole\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bglobalThis\./
  const wrong: string[] = []
  for (const file of sources().filter((path) => path.startsWith('core/'))) {
    const code = (await readFile(file, 'utf8')).replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '')
    if (reaching.test(code)) wrong.push(file)
  }
  expect(wrong).toEqual([])
})

test.each([
  ['core/probe.ts', "import { readFile } from 'node:fs/promises'"],
  ['core/deep/probe.ts', "import { openFiles } from '../../io/files.ts'"],
  ['core/probe.ts', "import { validate } from '../app/validate.ts'"],
  ['core/probe.ts', "import * as core from '@actions/core'"],
  ['app/probe.ts', "import { openFiles } from '../io/files.ts'"],
  ['app/probe.ts', "import { spawn } from 'node:child_process'"],
  ['app/probe.ts', "import { smoke } from './smoke.ts'"],
  ['io/probe.ts', "import { validate } from '../app/validate.ts'"],
  ['site/probe.ts', "import { readFile } from 'node:fs/promises'"],
  ['core/probe.ts', "export const load = () => import('../io/files.ts')"],
])('the linter refuses in %s: %s', async (path, line) => {
  await using repository = await temporaryRepository()
  await mkdir(dirname(join(repository.path, path)), { recursive: true })
  await writeFile(join(repository.path, path), `${line}\n`)
  const lint = spawnSync(join(process.cwd(), 'node_modules/.bin/oxlint'), ['--format=json'], { cwd: repository.path, encoding: 'utf8' })
  expect(lint.stdout).toContain('no-restricted-imports')
})

test('the linter lets app/check compose the verbs', async () => {
  await using repository = await temporaryRepository()
  await mkdir(join(repository.path, 'app'), { recursive: true })
  await writeFile(join(repository.path, 'app/check.ts'), "import { smoke } from './smoke.ts'\nexport const check = smoke\n")
  const lint = spawnSync(join(process.cwd(), 'node_modules/.bin/oxlint'), ['--format=json'], { cwd: repository.path, encoding: 'utf8' })
  expect(lint.stdout).not.toContain('no-restricted-imports')
})

async function readImports(): Promise<Import[]> {
  const found: Import[] = []
  for (const from of sources()) {
    for (const match of (await readFile(from, 'utf8')).matchAll(/^\s*(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm)) {
      const specifier = (match[1] ?? match[2] ?? match[3])!
      found.push({ from, to: specifier.startsWith('.') ? posix.normalize(posix.join(posix.dirname(from), specifier)) : specifier })
    }
  }
  return found
}

/** Source files of the rooms, tests and bundles left out. */
function sources(): string[] {
  return execFileSync('git', ['ls-files', '-co', '--exclude-standard', ...Object.keys(MAY_IMPORT)], { encoding: 'utf8' })
    .split('\n')
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.includes('/dist/') && !path.includes('/testing/'))
}

function room(path: string): string {
  return path.split('/')[0]!
}

function isLocal(to: string): boolean {
  return /^(core|app|io|cli|actions|bot|site|scripts|test)\//.test(to)
}

function isSiteExport(from: string, to: string): boolean {
  return from.startsWith('app/site') && room(to) === 'site'
}

async function temporaryRepository(): Promise<{ path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), 'hortus-arrows-'))
  await copyFile('.oxlintrc.json', join(path, '.oxlintrc.json'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}
