/** `index.json`: what the site has, for programs. */
import type { SiteIndex, SiteIndexExample } from '../../core/schema/site-index.ts'
import { examplePath, picturePath, rootOf } from '../shell/paths.ts'
import type { ExampleData, GardenData, SiteData } from '../site-data.ts'

export function indexDocument(site: Pick<SiteData, 'title' | 'today' | 'url' | 'version' | 'gardens'>, garden: GardenData): SiteIndex {
  const root = rootOf(site, garden)
  const { examples, green, yellow, red, archived, graduated } = garden.health.summary
  return {
    schema: 'site-index/1',
    tool: { name: 'hortus', version: site.version },
    title: site.title,
    url: site.url,
    asOf: site.today,
    garden: { slug: garden.slug, name: garden.name, repositoryUrl: garden.repositoryUrl, commit: garden.commit },
    gardens: site.gardens.map((each) => ({ slug: each.slug, name: each.name, index: relative(root, `${rootOf(site, each)}index.json`) })),
    summary: { examples, green, yellow, red, archived, graduated },
    examples: garden.examples.map((each) => exampleOf(each, root)),
  }
}

function exampleOf({ example, health, expected, picture }: ExampleData, root: string): SiteIndexExample {
  const { id, path, name, description, tier, need, verification } = example
  return {
    id,
    path,
    page: relative(root, examplePath(root, id)),
    name,
    description,
    tier,
    graduatedTo: example.graduatedTo?.repository ?? null,
    health: (health?.health ?? null) as SiteIndexExample['health'],
    why: health?.why ?? null,
    required: (health?.required ?? null) as SiteIndexExample['required'],
    rungs: health?.rungs ?? null,
    checked: health?.checked?.at ?? null,
    lastGreen: health?.lastGreen?.at ?? null,
    claim: { date: verification.date, status: verification.status },
    tasks: [...example.tasks],
    modalities: [...example.modalities],
    frameworks: [...example.frameworks],
    tags: [...example.tags],
    datasets: [...example.datasets],
    need: { gpus: need.gpus, vramGb: need.vramGb, cpuOk: need.cpuOk, ramGb: need.ramGb, diskGb: need.diskGb },
    presets: example.presets.map((preset) => preset.name),
    expectedMs: Object.fromEntries(Object.entries(expected).map(([preset, { runMs }]) => [preset, runMs])),
    picture: picture === null ? null : relative(root, picturePath(root, picture.path)),
  }
}

/** From the directory of a garden's index. An address escapes the `%` of a file's name. */
function relative(root: string, path: string): string {
  const [here, there] = [root.split('/').slice(0, -1), path.split('/')]
  let same = 0
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++
  return [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/').replaceAll('%', '%25')
}
