/** A garden of 5,000 of everything: no page grows with it, and nothing of it is left out. */
import { expect, test } from 'vitest'
import type { Finding } from '../core/schema/report.ts'
import { buildSite } from './build-site.ts'
import { unpackFindings, type FindingData } from './findings/finding-data.ts'
import type { GardenData } from './site-data.ts'
import { sampleGarden, sampleSite } from './testing/sample-site.ts'

const MANY = 5000
const MOST_BYTES = 1_000_000
const numbers = Array.from({ length: MANY }, (_, at) => String(at).padStart(4, '0'))
const ids = numbers.map((at) => `area-${at.slice(-1)}/example-${at}`).sort()

/** Pages about the whole garden, by path; those of one example, one run or one version apart. */
const pages: ReadonlyMap<string, string> = new Map(await Promise.all(buildSite(sampleSite({ gardens: [large()] }))
  .filter(({ path, of }) => of === undefined && /\.(?:html|js)$/.test(path) && !/^(?:examples\/.+\/.+|workspace\/(?:runs|datasets)\/[^/]+\/.+|workspace\/models\/[^/]+\/[^/]+\/.+)/.test(path))
  .map(async ({ path, make }) => [path, String(await make())] as const)))

test('no page about the whole garden weighs more than a megabyte', () => {
  const heavy = [...pages].map(([path, text]) => [path, Buffer.byteLength(text)] as const).filter(([path, bytes]) => path.endsWith('.html') && bytes > MOST_BYTES)
  expect(heavy).toEqual([])
  expect([...pages.keys()]).toEqual(expect.arrayContaining(['index.html', 'health.html', 'benchmarks.html', 'runs.html', 'leaderboard.html', 'lineage.html', 'workspace.html', 'findings.html', 'examples/index.html', 'workspace/models/mlp/index.html']))
})

test.each([
  ['health', 'health.html', /href="(?:\.\.\/)*examples\/([^"]+)\/index\.html"/g],
  ['examples', 'examples/index.html', /<th scope="row"><a href="(?:\.\.\/)*(?:examples\/)?([^"]+)\/index\.html"/g],
  ['benchmarks', 'benchmarks.html', /href="(?:\.\.\/)*benchmarks\/([^"]+)\/index\.html"/g],
  ['runs', 'runs.html', /href="(?:\.\.\/)*examples\/([^"]+)\/index\.html#records"/g],
  ['leaderboard', 'leaderboard.html', /href="(?:\.\.\/)*examples\/([^"]+)\/index\.html"/g],
])('the list of %s has all of them, on pages that lead to one another', (name, first, link) => {
  const parts = chain(first)
  expect([parts[0], parts.length > 5, parts.slice(1).every((path) => path.startsWith(`lists/${name}/`))]).toEqual([first, true, true])
  const found = new Set(parts.flatMap((path) => [...pages.get(path)!.matchAll(link)].map(([, id]) => id!)))
  expect([...found].filter((id) => id.startsWith('area-')).sort()).toEqual(ids)
})

test('every finding stands on a page, its kind leads to it, and all are searched', () => {
  const parts = chain('findings.html')
  const said = parts.map((path) => [...pages.get(path)!.matchAll(/Number (\d+) is odd/g)].map(([, at]) => at!))
  expect(new Set(said.flat()).size).toBe(MANY)
  for (const [, path, code] of pages.get('findings.html')!.matchAll(/<th scope="row"><a href="([^"#]*)#([\w.]+)">/g)) expect(pages.get(path === '' ? 'findings.html' : path!)).toContain(`<section id="${code}">`)
  const data = JSON.parse(/JSON\.parse\('(.*)'\)\]\)\n$/s.exec(pages.get('data/findings.js')!)![1]!.replaceAll(/\\([\\'])/g, '$1')) as FindingData
  expect(unpackFindings(data)).toHaveLength(MANY)
})

test.each(['runs', 'models', 'datasets'])('all %s of a workspace are in its list', (kind) => {
  const found = chain(`workspace/${kind}/index.html`).flatMap((path) => [...pages.get(path)!.matchAll(/<th scope="row"><a href="[^"]+">([^<]+)</g)].map(([, id]) => id))
  expect(new Set(found).size).toBe(MANY)
})

/** From page to page by the link `next`. */
function chain(first: string): readonly string[] {
  const found = [first]
  for (let path: string | undefined = first; path !== undefined;) {
    const href: string | undefined = /<a href="([^"]+)">next<\/a>/.exec(pages.get(path)!)?.[1]
    path = href === undefined ? undefined : new URL(href, `https://x/${path}`).pathname.slice(1)
    if (path !== undefined) found.push(path)
  }
  return found
}

function large(): GardenData {
  const garden = sampleGarden()
  const like = garden.examples.find(({ example: { id } }) => id === 'vision/resnet')!
  const row = garden.health.examples.find(({ id }) => id === 'vision/resnet')!
  const workspace = garden.workspace!
  const finding = (at: number): Finding => ({ code: `KIND.NUMBER_${at % 7}`, level: at % 7 < 2 ? 'error' : 'warning', path: `examples/${ids[at]!}/example.yaml`, line: at, column: 1, message: `Number ${at} is odd.`, fix: 'Make it even.', example: ids[at]!, status: at % 3 === 0 ? 'known' : 'new' })
  return {
    ...garden,
    examples: ids.map((id, at) => ({ ...like, digest: `digest of ${id}`, example: { ...like.example, id, path: `examples/${id}`, name: `Example number ${at}`, tasks: [`task-${at % 40}`] }, health: { ...row, id } })),
    health: { ...garden.health, examples: ids.map((id) => ({ ...row, id })) },
    unreadable: [],
    findings: ids.map((_id, at) => finding(at)),
    workspace: {
      ...workspace,
      runs: numbers.map((at) => ({ ...workspace.runs[0]!, id: `run-${at}` })),
      models: numbers.map((at) => ({ ...workspace.models[0]!, id: `mlp:v${at}`, version: `v${at}`, latest: false })),
      datasets: numbers.map((at) => ({ ...workspace.datasets[0]!, id: `digits-${at}:v1`, name: `digits-${at}` })),
    },
  }
}
