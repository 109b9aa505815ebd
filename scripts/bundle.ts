/**
 * `npm run bundle`: TypeScript → JavaScript (tsc, build/) → one unminified ESM bundle for all actions (ncc, actions/dist/).
 * `--check` builds beside it and exits 1 with the files that differ from the committed ones (A78).
 * ncc cannot read TypeScript with TypeScript 7 around, hence the two steps (specs: toolchain 1).
 */
import { execFileSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const ROOT = new URL('..', import.meta.url).pathname
const DIST = join(ROOT, 'actions/dist')
const GENERATED = 'core/schema/generated'

/** Bundles actions/main.ts into `out`, which must not exist yet. Lines end as git keeps them, or a fresh clone would differ; to JavaScript both are one. */
export async function bundle(out: string): Promise<void> {
  await using build = await temporary()
  // Types are the business of `npm run check`.
  tool('tsc', ['-p', 'tsconfig.build.json', '--noCheck', '--outDir', build.path])
  // tsc emits nothing for JavaScript: the generated validators are copied.
  const validators = (await readdir(join(ROOT, GENERATED))).filter((name) => name.endsWith('.js'))
  await mkdir(join(build.path, GENERATED), { recursive: true })
  for (const name of validators) await cp(join(ROOT, GENERATED, name), join(build.path, GENERATED, name))
  await writeFile(join(build.path, 'package.json'), '{ "type": "module" }\n')
  // Module numbers come from paths relative to the working directory; the name of the build directory is random.
  const ncc = (entry: string, to: string, stats: string): void => tool('ncc', ['build', entry, '--out', to, '--stats-out', stats, '--no-source-map-register', '--quiet'], build.path)
  ncc('actions/main.js', out, 'stats.json')
  for (const name of WORKERS) {
    ncc(`io/${name}.js`, join(build.path, 'workers', name), `${name}.json`)
    await cp(join(build.path, 'workers', name, 'index.js'), join(out, `${name}.js`))
  }
  const stats = await Promise.all(['stats', ...WORKERS].map((name) => readFile(join(build.path, `${name}.json`), 'utf8')))
  await writeFile(join(out, 'licenses.txt'), await licences(stats.join('\n')))
  for (const [name, text] of await readAll(out)) if (text.includes('\r\n')) await writeFile(join(out, name), text.replaceAll('\r\n', '\n'))
}

/** What runs in a thread is a file of its own beside the bundle: a thread loads it in a tenth of the time. It must fit in one file. */
const WORKERS = ['bulk-worker', 'actions-cache-worker']

/** The licence of every package whose code is in the bundle. ncc's own list leaves out packages of the first chunk. */
async function licences(stats: string): Promise<string> {
  const packages = [...new Set([...stats.matchAll(/node_modules\/((?:@[^/"]+\/)?[^/"]+)\//g)].map((match) => match[1]!))].sort()
  const texts = await Promise.all(
    packages.map(async (name) => {
      const dir = join(ROOT, 'node_modules', name)
      const file = (await readdir(dir)).find((entry) => /^licen[cs]e/i.test(entry))
      const { version, license, author } = JSON.parse(await readFile(join(dir, 'package.json'), 'utf8')) as { version: string; license: string; author?: string | { name: string } }
      const text = file === undefined ? NAMED_ONLY[name]?.(typeof author === 'object' ? author.name : (author ?? '')) : await readFile(join(dir, file), 'utf8')
      if (text === undefined) throw new Error(`${name} comes without a licence text`)
      return `${name} ${version} (${license})\n\n${text.trim()}\n`
    }),
  )
  return texts.join(`\n${'-'.repeat(80)}\n\n`)
}

/** Packages that name their licence and forgot its text. */
const NAMED_ONLY: Readonly<Record<string, (author: string) => string>> = {
  'binary-search': () => 'The Dark Sky Company, LLC waived all copyright and related rights to it: CC0-1.0, https://creativecommons.org/publicdomain/zero/1.0/',
  '@nodable/entities': (author) => `Copyright (c) ${author}. The package names the MIT licence and comes without its text: https://opensource.org/license/mit`,
}

/** Paths below actions/dist/ whose bytes are not what the source gives. */
export async function staleBundle(): Promise<string[]> {
  await using fresh = await temporary()
  await bundle(join(fresh.path, 'dist'))
  const [built, committed] = await Promise.all([readAll(join(fresh.path, 'dist')), readAll(DIST)])
  return [...new Set([...built.keys(), ...committed.keys()])].filter((name) => built.get(name) !== committed.get(name)).sort()
}

async function replaceBundle(): Promise<void> {
  const fresh = join(ROOT, 'actions', `.dist-${process.pid}`)
  await bundle(fresh)
  await rm(DIST, { recursive: true, force: true })
  await rename(fresh, DIST)
}

async function readAll(dir: string): Promise<Map<string, string>> {
  const names = await readdir(dir).catch(() => [])
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(dir, name), 'utf8')] as const)))
}

function tool(name: string, args: readonly string[], cwd = ROOT): void {
  execFileSync(join(ROOT, 'node_modules/.bin', name), args, { cwd, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, PATH: `${join(ROOT, 'node_modules/.bin')}:${process.env['PATH']}` } })
}

async function temporary(): Promise<{ path: string } & AsyncDisposable> {
  // Below the repository, so that node_modules is found; ignored by git.
  await mkdir(join(ROOT, 'build'), { recursive: true })
  const path = await mkdtemp(join(ROOT, 'build/bundle-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}

if (import.meta.main) {
  if (!process.argv.includes('--check')) {
    await replaceBundle()
    for (const [name, text] of await readAll(DIST)) console.log(`${name.padEnd(20)} ${(text.length / 1024).toFixed(0).padStart(6)} kB`)
  } else {
    const stale = await staleBundle()
    for (const name of stale) console.error(`actions/dist/${name} is not what the source gives: run \`npm run bundle\``)
    process.exitCode = stale.length === 0 ? 0 : 1
  }
}
