/** Which images and labels belong together: `images/<split>/a.png` and `labels/<split>/a.txt`, by folder. */
import type { WorkDir } from './work-dir.ts'

export interface LabelFolder {
  /** The directory that holds `images` and `labels`, below the work-dir. */
  readonly path: string
  readonly imageSplits: ReadonlySet<string>
  readonly labelSplits: ReadonlySet<string>
  /** Images without a label and the other way round, sorted. */
  readonly lonelyImages: readonly string[]
  readonly lonelyLabels: readonly string[]
  readonly labels: number
}

const IMAGE = /\.(?:jpe?g|png|bmp|webp|tiff?)$/i
const PLACE = /^(.*?)(?:^|\/)(images|labels)\/(.+)$/s

/** A label file lies below `labels`, or beside the image of its name in `datasets/labeled`. */
export function isLabelFile(path: string, entries: WorkDir['entries']): boolean {
  if (!path.startsWith('datasets/') || !path.endsWith('.txt') || /(^|\/)(classes|labels|readme)\.txt$/i.test(path)) return false
  if (/\/labels\//.test(path)) return true
  const stem = path.slice(0, -4)
  return path.startsWith('datasets/labeled/') && ['.jpg', '.jpeg', '.png', '.bmp', '.webp'].some((end) => entries.has(stem + end))
}

export function labelFolders(entries: WorkDir['entries']): LabelFolder[] {
  const found = new Map<string, { images: Map<string, string>; labels: Map<string, string>; imageSplits: Set<string>; labelSplits: Set<string> }>()
  for (const [path, { kind }] of entries) {
    const place = kind === 'file' && path.startsWith('datasets/') ? PLACE.exec(path) : null
    if (place === null) continue
    const [, folder = '', what, rest = ''] = place
    if (!(what === 'images' ? IMAGE.test(rest) : isLabelFile(path, entries))) continue
    const own = found.get(folder) ?? { images: new Map(), labels: new Map(), imageSplits: new Set(), labelSplits: new Set() }
    found.set(folder, own)
    // `train` beside `train2017` is a mistake of its own, and not one for every image.
    const stem = rest.replace(/\.[^./]*$/, '').replace(/^(train|val|test)2017\//, '$1/')
    own[what as 'images' | 'labels'].set(stem, path)
    const split = /^([^/]+)\//.exec(rest)?.[1]
    if (split !== undefined) own[what === 'images' ? 'imageSplits' : 'labelSplits'].add(split)
  }
  return [...found].map(([path, { images, labels, ...splits }]) => ({ path, ...splits, labels: labels.size, lonelyImages: lonely(images, labels), lonelyLabels: lonely(labels, images) }))
}

const lonely = (these: ReadonlyMap<string, string>, those: ReadonlyMap<string, string>): string[] => [...these].filter(([stem]) => !those.has(stem)).map(([, path]) => path).sort()
