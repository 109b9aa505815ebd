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

/** Bundles actions/main.ts into `out`, which must not exist yet. */
export async function bundle(out: string): Promise<void> {
  await using build = await temporary()
  tool('tsc', ['-p', 'tsconfig.build.json', '--outDir', build.path])
  // tsc emits nothing for JavaScript: the generated validators are copied.
  const validators = (await readdir(join(ROOT, GENERATED))).filter((name) => name.endsWith('.js'))
  await mkdir(join(build.path, GENERATED), { recursive: true })
  for (const name of validators) await cp(join(ROOT, GENERATED, name), join(build.path, GENERATED, name))
  // Packages are looked up from the entry: build/ has none of its own.
  await writeFile(join(build.path, 'package.json'), '{ "type": "module" }\n')
  tool('ncc', ['build', join(build.path, 'actions/main.js'), '--out', out, '--license', 'licenses.txt', '--no-source-map-register', '--quiet'])
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

function tool(name: string, args: readonly string[]): void {
  execFileSync(join(ROOT, 'node_modules/.bin', name), args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, PATH: `${join(ROOT, 'node_modules/.bin')}:${process.env['PATH']}` } })
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
