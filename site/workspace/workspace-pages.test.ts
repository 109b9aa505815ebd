import type { Element } from 'hast'
import { expect, test } from 'vitest'
import { HOSTILE } from '../../core/render/hostile-strings.ts'
import { elementsOf } from '../example/readme/testing/elements.ts'
import { lineagePages } from '../lineage/lineage-pages.ts'
import { sampleGarden, sampleSite } from '../testing/sample-site.ts'
import type { GardenData, WorkspaceDetails } from '../site-data.ts'
import { workspacePages } from './workspace-pages.ts'

const build = async (garden: GardenData = sampleGarden()): Promise<Readonly<Record<string, string>>> => Object.fromEntries(await Promise.all([...workspacePages(sampleSite({ gardens: [garden] }), garden)].map(async ({ path, make }) => [path, String(await make())])))

test('every dataset, run and model has a page at an address of its kind, name and version', async () => {
  expect(Object.keys(await build()).sort()).toEqual([
    'workspace.html',
    'workspace/datasets/digits-clean/index.html',
    'workspace/datasets/digits-clean/v1/index.html',
    'workspace/datasets/digits/index.html',
    'workspace/datasets/digits/v1/index.html',
    'workspace/datasets/index.html',
    'workspace/models/index.html',
    'workspace/models/mlp/index.html',
    'workspace/models/mlp/v1/index.html',
    'workspace/runs/index.html',
    'workspace/runs/run-2026-03-01-001/index.html',
  ])
})

test('a repository without a workspace has no page of one', async () => {
  expect(await build(sampleGarden({ workspace: null }))).toEqual({})
})

const DETAILS: WorkspaceDetails = {
  cards: new Map([['mlp:v1', { path: 'models/mlp/v1/card.md', text: '# mlp\n\nA **card** <script>alert(1)</script>.\n', bytes: 40 }]]),
  curves: new Map([['run-2026-03-01-001', [{ name: 'loss', steps: [0, 1], values: [1, 0.3], points: 2 }]]]),
  trust: new Map([['models/mlp/v1', { checksums: 'agree', signature: 'trusted', by: ['AB12'] }], ['datasets/digits/v1', { checksums: 'differ', signature: 'none', by: [] }]]),
}

test('a model says its state, its metrics, where it comes from, whether it may be believed, and its card', async () => {
  const page = (await build(sampleGarden({ workspaceDetails: DETAILS })))['workspace/models/mlp/v1/index.html']!
  expect(page).toContain('</span> production</span> · the newest version')
  expect(page).toMatch(/accuracy <small>decides<\/small><\/th><td class="n">0\.91/)
  expect(page).toContain('<a href="../../../runs/run-2026-03-01-001/index.html">run-2026-03-01-001</a>')
  expect(page).toMatch(/files are as its checksum list says<\/span>; .*signed by a trusted key<\/span> <small>by <code>AB12<\/code>/)
  expect(page).toContain('<strong>card</strong>')
  expect(page).not.toContain('alert(1)</script>')
})

test('a run shows what it reported and how it went; only then the page asks for charts', async () => {
  const path = 'workspace/runs/run-2026-03-01-001/index.html'
  const page = (await build(sampleGarden({ workspaceDetails: DETAILS })))[path]!
  expect(page).toContain('data-chart="lines"')
  expect(page).toContain('assets/charts.js')
  expect((await build())[path]).not.toContain('charts.js')
})

test('a dataset says what was made from it, and that its files are not what its list says', async () => {
  const page = (await build(sampleGarden({ workspaceDetails: DETAILS })))['workspace/datasets/digits/v1/index.html']!
  expect(page).toContain('files are not as its checksum list says')
  for (const part of ['id="runs"', 'id="models"', 'id="derived"']) expect(page).toContain(part)
})

test('a page changes when its entity does, and no other does with it', async () => {
  const garden = sampleGarden()
  const digests = (given: GardenData): ReadonlyMap<string, string | null> => new Map([...workspacePages(sampleSite({ gardens: [given] }), given)].map(({ path, digest }) => [path, digest]))
  const before = digests(garden)
  const workspace = { ...garden.workspace!, datasets: garden.workspace!.datasets.map((each) => (each.name === 'digits-clean' ? { ...each, description: 'other' } : each)) }
  const after = digests({ ...garden, workspace })
  expect([...before.keys()].filter((path) => before.get(path) !== after.get(path)).sort()).toEqual(['workspace.html', 'workspace/datasets/digits-clean/index.html', 'workspace/datasets/digits-clean/v1/index.html', 'workspace/datasets/digits/v1/index.html', 'workspace/datasets/index.html'])
})

test('A27 whatever datasets, runs and models are called and say, pages hold no script, no style and no address of theirs', async () => {
  const garden = sampleGarden()
  const { datasets, runs, models } = garden.workspace!
  const bad: string[] = []
  for (const text of HOSTILE.map((each) => each.slice(0, 300))) {
    const reference = { id: text, written: text, resolved: false }
    const time = { written: text, date: null, clock: null, zone: null, utc: null }
    const workspace = {
      ...garden.workspace!,
      datasets: datasets.map((each) => ({ ...each, id: `${text}:${each.version}`, name: text, description: text, license: text, source: { type: text, uri: text }, hash: { algorithm: text, value: text, scheme: text }, derived_from: reference, path: text, created_at: time, splits: [{ name: text, files: 1, bytes: 1 }] })).slice(0, 1),
      runs: runs.map((each) => ({ ...each, id: text, status: text, experiment: text, dataset: reference, model: reference, code: { repo: text, commit: text }, seed: text, params: { [text]: text }, path: text, log: text, metrics: { ...each.metrics!, summary: { [text]: 1 }, no_numbers: [text] } })),
      models: models.map((each) => ({ ...each, id: `${text}:v1`, name: text, state: text, framework: text, run: reference, dataset: reference, code: { repo: text, commit: text }, primary_metric: text, metrics: { [text]: 1 }, path: text, card: text, artifacts: [{ path: text, bytes: 1, sha256: text }] })),
      validation: { ...garden.workspace!.validation, errors: 1, first: [{ code: text, path: text, line: 1, message: text }] },
    }
    const given: GardenData = { ...garden, workspace, workspaceDetails: { cards: new Map([[`${text}:v1`, { path: text, text, bytes: 1 }]]), curves: new Map([[text, [{ name: text, steps: [0, 1], values: [1, 2], points: 2 }]]]), trust: new Map([[text, { checksums: 'agree', signature: 'trusted', by: [text] }]]) } }
    const site = sampleSite({ gardens: [given] })
    for (const { make, path } of [...workspacePages(site, given), ...lineagePages(site, given)]) {
      if (!/^(?:workspace|lineage)[\w%.~/-]*\.html$/.test(path)) bad.push(path)
      bad.push(...elementsOf(String(await make())).filter(isForeign).map(({ tagName, properties }) => `${path}: ${tagName} ${JSON.stringify(properties)}`))
    }
  }
  // One question at the end: asked of each of a million elements it took 20 s.
  expect(bad).toEqual([])
})

/** What none of ours is. */
function isForeign({ tagName, properties }: Element): boolean {
  return ['img', 'iframe', 'style', 'form', 'base', 'object'].includes(tagName)
    || (tagName === 'script' && !/^(?:\.\.\/)*assets\/(?:copy|charts)\.js$/.test(String(properties['src'])))
    || Object.keys(properties).some((name) => /^on|^style$|srcSet/i.test(name))
    || /^\s*(?:javascript|data|vbscript):/i.test(String(properties['href'] ?? ''))
}

test('A27 what is asked of hostile pages is answered: an element of theirs is found', async () => {
  const found = (html: string): readonly boolean[] => elementsOf(html).map(isForeign)
  for (const html of ['<img src=x>', '<p onclick="x"></p>', '<p style="x"></p>', '<a href=" javascript:x"></a>', '<script src="https://evil.example/copy.js"></script>', '<script></script>']) expect(found(html)).toContain(true)
  expect(found('<a href="x.html">x</a><script src="../../assets/copy.js"></script>')).not.toContain(true)
})
