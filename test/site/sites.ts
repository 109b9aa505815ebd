/** Sites in real directories, served below a path by our own server, as a project's pages lie on GitHub. */
import { execFileSync } from 'node:child_process'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { site } from '../../app/site.ts'
import { loadConfig } from '../../app/steps/load-config.ts'
import { serveFolder } from '../../io/serve-folder.ts'
import { temporaryDirectory } from '../../io/testing/temporary.ts'
import { openWorld } from '../../io/world.ts'
import { buildSite } from '../../site/build-site.ts'
import type { SiteData } from '../../site/site-data.ts'

export interface Site extends AsyncDisposable {
  /** With slashes at their ends. */
  readonly served: string
  readonly file: string
  readonly rootAbs: string
  /** Paths of all pages. */
  readonly pages: readonly string[]
}

/** As `hortus site` builds it; what runs left on this machine is not looked at. */
export const siteOf = (repositoryAbs: string, today = new Date().toISOString().slice(0, 10)): Promise<Site> => open(async (outAbs) => {
  const log = { progress: () => undefined, debug: () => undefined, info: () => undefined, warn: () => undefined }
  const world = await openWorld({ rootAbs: repositoryAbs, outAbs: join(dirname(outAbs), 'no-records'), log, signal: new AbortController().signal })
  const resolved = await loadConfig(world, {})
  if (!resolved.ok) throw new Error(resolved.problem.message)
  const built = await site(world, resolved.value.config, { outAbs, today })
  if (!built.ok) throw new Error(`${built.problem.code} ${built.problem.message}`)
})

/** Of values, for what no repository of ours holds. */
export const siteFrom = (data: SiteData): Promise<Site> => open(async (outAbs) => {
  for (const { path, make } of buildSite(data)) await write(join(outAbs, path), await make())
  await cp('site/assets', join(outAbs, 'assets'), { recursive: true })
})

async function open(build: (outAbs: string) => Promise<void>): Promise<Site> {
  const directory = await temporaryDirectory()
  const rootAbs = join(directory.path, 'repo')
  await build(rootAbs)
  const served = await serveFolder(directory.path, 0)
  if (!served.ok) throw new Error(served.problem.message)
  const pages = execFileSync('find', ['.', '-name', '*.html'], { cwd: rootAbs, encoding: 'utf8' }).trim().split('\n').map((path) => path.slice(2)).sort()
  const close = async (): Promise<void> => { await served.value[Symbol.asyncDispose](); await directory[Symbol.asyncDispose]() }
  return { served: `${served.value.url}repo/`, file: `${pathToFileURL(rootAbs).href}/`, rootAbs, pages, [Symbol.asyncDispose]: close }
}

async function write(path: string, bytes: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, bytes)
}

/** Address of a page below either beginning: names in it are percent-encoded as they lie on the disk. */
export const addressOf = (begin: string, path: string): string => `${begin}${path.replaceAll('%', '%25')}`
