/**
 * Where each page lies. An address is never moved by what the page says: it comes from the id alone. Paths are those of files, with
 * forward slashes; `linkTo` makes an address of one, for a page anywhere in the site, so that it also works from a file and below a path.
 */
import { sha256Text } from '../../core/integrity/sha256-text.ts'
import { text, type Html } from '../../core/render/html/html.ts'
import type { SiteData } from '../site-data.ts'

/** What every page may link to, whatever garden it is of. In the order of the navigation. */
export const SECTIONS = {
  gallery: { file: 'index.html', words: 'Examples' },
  health: { file: 'health.html', words: 'Health' },
  benchmarks: { file: 'benchmarks.html', words: 'Benchmarks' },
  runs: { file: 'runs.html', words: 'Runs' },
  leaderboard: { file: 'leaderboard.html', words: 'Leaderboard' },
  lineage: { file: 'lineage.html', words: 'Lineage' },
  workspace: { file: 'workspace.html', words: 'Workspace' },
  findings: { file: 'findings.html', words: 'Findings' },
} as const satisfies Readonly<Record<string, { file: string; words: string }>>
export type Section = keyof typeof SECTIONS

/** What the pages of a garden begin with: nothing for the first one of a site. */
export function rootOf({ gardens }: { readonly gardens: readonly Pick<SiteData['gardens'][number], 'slug'>[] }, { slug }: { readonly slug: string }): string {
  return gardens[0]?.slug === slug ? '' : `g/${segment(slug)}/`
}

export const sectionPath = (root: string, section: Section): string => `${root}${SECTIONS[section].file}`

/** `vision/resnet` → `examples/vision/resnet/index.html` */
export const examplePath = (root: string, id: string): string => below(`${root}examples/`, ...id.split('/'), 'index.html')

/** All examples as one list: beside the directories of examples, none of which has an empty name. */
export const allPath = (root: string): string => `${root}examples/index.html`

/** What of a long list does not stand on its first page; `name` is ours. */
export const listPath = (root: string, name: string, part: number): string => `${root}lists/${name}/${part}.html`

/** A picture of the repository, copied as it is. */
export const picturePath = (root: string, path: string): string => below(`${root}pictures/`, ...path.split('/')).slice(0, -1)

/** Data that a page loads (site/shell/data-script.ts). */
export const dataPath = (root: string, name: string): string => `${root}data/${segment(name)}.js`

/** Of the whole site, not of a garden: what `scripts/site-assets.ts` packed. */
export const assetPath = (name: string): string => `assets/${segment(name)}`

/** Names of somebody else's below `prefix`; the last may be a file's that we name (`index.html`), or nothing for a directory. */
export function below(prefix: string, ...names: readonly string[]): string {
  const own = names.at(-1) === 'index.html' ? names.slice(0, -1) : names
  return `${prefix}${own.map((name) => `${segment(name)}/`).join('')}${own.length === names.length ? '' : 'index.html'}`
}

/** A relative address from one page to another file of the site. */
export function linkTo(from: string, to: string, fragment = ''): Html {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')]
  let same = 0
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++
  const address = [...here.slice(same).map(() => '..'), ...there.slice(same)].join('/').replaceAll('%', '%25')
  return text(`${address}${fragment === '' ? '' : `#${encodeURIComponent(fragment)}`}`, 5000)
}

/**
 * One name of a directory or a file, as git, Linux, macOS and Windows can all hold it, and as none of them takes for another place.
 * Different texts give different names; one that is too long is cut and told apart by its hash.
 */
export function segment(name: string): string {
  const plain = name.toWellFormed()
  if (plain === '') return '%'
  const encoded = encodeURIComponent(plain).replaceAll(/[*~!'()]/g, (letter) => hex(letter)).replace(/^\.|\.$/g, '%2E')
  const safe = DEVICE.test(encoded) || encoded.toLowerCase() === 'index.html' ? `${hex(encoded[0]!)}${encoded.slice(1)}` : encoded
  return safe.length <= LONGEST ? safe : `${safe.slice(0, LONGEST - 17)}~${sha256Text(plain).slice(0, 16)}`
}

const hex = (letter: string): string => `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`

/** Windows opens a device for these, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

/** Most file systems hold 255 bytes. */
const LONGEST = 180
