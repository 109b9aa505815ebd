import { duration } from '../../core/render/figures.ts'
import { byWord } from '../../core/report/order.ts'
import { digestOf } from '../shell/digest.ts'
import { dataScript } from '../shell/data-script.ts'
import { frame, frameFacts } from '../shell/frame.ts'
import { partsOf, partTitle } from '../shell/parts.ts'
import { allPath, assetPath, dataPath, rootOf, sectionPath } from '../shell/paths.ts'
import type { ExampleData, GardenData, SiteData } from '../site-data.ts'
import type { SiteFile } from '../site-file.ts'
import { entryOf } from './entry-of.ts'
import { times } from './facets-of.ts'
import type { Entry, GalleryData } from './entry.ts'
import { FIRST, galleryBody } from './gallery-page.ts'
import { listBody } from './list-page.ts'
import { readmeWords } from './readme-words.ts'

/** The first page of a garden, the list of all examples, and what the browser searches. */
export function* galleryPages(site: SiteData, garden: GardenData): Iterable<SiteFile> {
  const root = rootOf(site, garden)
  const { summary, today, data: { last } } = garden.health
  const digest = digestOf('gallery', frameFacts(site), site.today, garden.commit, garden.name, summary, today, last, garden.examples.map(shownOf), garden.unreadable, garden.problems)
  const entries = once(() => entriesOf(garden, root))
  const path = sectionPath(root, 'gallery')
  const scripts = [assetPath('gallery.js'), dataPath(root, 'gallery')]
  yield { path, digest, make: () => frame({ site, garden, title: site.title, path, active: 'gallery', body: galleryBody(site, garden, root, entries()), scripts, description: `Examples of ${garden.name}: what each does, what it needs, and whether it runs.` }) }
  const around = digestOf('list', frameFacts(site), garden.health.today, garden.slug, garden.name)
  for (const part of partsOf(garden.examples.toSorted((a, b) => byWord(a.example.id, b.example.id)), { root, name: 'examples', path: allPath(root) })) {
    yield { path: part.path, digest: digestOf(around, part.number, part.all, part.rows.map(shownOf)), make: () => frame({ site, garden, title: partTitle(`All examples of ${garden.name}`, part), path: part.path, active: 'gallery', body: listBody(garden, part, root) }) }
  }
  yield { path: dataPath(root, 'gallery'), digest: digestOf(digest, garden.examples.map(({ readme, expected }) => [readme?.digest ?? readme?.text, garden.examples.length > FIRST ? Object.values(expected).map(({ runMs }) => runMs) : null])), make: () => dataScript('gallery', galleryData(entries())) }
}

/** What a preset takes is shown in words, and by it examples are filtered; the data of those beyond the first page hold the figure. A median moves a little with each record. */
const shownOf = ({ factsDigest, expected }: ExampleData): readonly unknown[] => [factsDigest, Object.entries(expected).map(([preset, { runMs }]) => [preset, duration(runMs), times(runMs)])]

/** In the order of the page: what was green last comes first, then what was never. */
export function entriesOf({ examples }: GardenData, root: string): readonly Entry[] {
  const words = readmeWords(examples.map(({ readme }) => readme?.text ?? null))
  return examples.map((data, at) => entryOf(data, root, words[at]!)).toSorted(byFreshness)
}

/** Green ones first, of those the ones that were checked last; names decide the rest. */
export function byFreshness(a: Entry, b: Entry): number {
  return rank(a) - rank(b) || byWord(b.lastGreen ?? '', a.lastGreen ?? '') || byWord(a.id, b.id)
}

const rank = ({ health, moved, tier }: Entry): number => (moved !== null || tier === 'archived' ? 2 : health === 'green' ? 0 : 1)

/** What the page says itself is not said twice: the first page stays small. */
function galleryData(entries: readonly Entry[]): GalleryData {
  return { shown: entries.slice(0, FIRST).map(({ lastGreen, facets, tags, words }) => ({ lastGreen, facets, tags, words })), more: entries.slice(FIRST) }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}
