/** The pictures that the pages of a garden show: files of the repository that are what they say, copied as they are. */
import { createHash } from 'node:crypto'
import type { Example } from '../../core/garden/example.ts'
import { pictureFacts } from '../../core/picture/picture-facts.ts'
import type { Problem } from '../../core/problem.ts'
import type { World } from '../../core/world.ts'
import type { ExampleData } from '../../site/site-data.ts'
import { picturePlaces, type PicturePlace } from './picture-places.ts'
import type { Readme } from './readmes.ts'

export type Picture = ExampleData['pictures'][number]

export interface Pictures {
  /** Of one example: those that its README shows, and the one that its card shows. */
  of(example: Example): Pick<ExampleData, 'picture' | 'pictures'>
  /** Every picture once, in the order of paths. */
  readonly all: readonly Picture[]
  readonly problems: readonly Problem[]
}

export interface PictureLimits {
  /** Of one picture; larger ones are left out. */
  readonly maxBytes: number
  /** Of all together. */
  readonly togetherBytes: number
}

const COVERS: readonly string[] = ['cover.png', 'cover.jpg', 'cover.jpeg', 'cover.webp', 'cover.gif']

export async function readPictures({ files }: Pick<World, 'files'>, examples: readonly Example[], readmes: ReadonlyMap<string, Readme>, listed: readonly string[], limits: PictureLimits): Promise<Pictures> {
  const there = new Set(listed)
  const places = new Map(examples.map(({ path, name }) => [path, placesOf(path, name, readmes.get(path), there)]))
  const known = new Map<string, Picture>()
  const problems: Problem[] = []
  let left = limits.togetherBytes
  for (const path of [...new Set([...places.values()].flatMap((own) => own.map((each) => each.path)))].sort()) {
    const read = (await files.readBytes?.(path, { maxBytes: Math.min(limits.maxBytes, Math.max(0, left)) })) ?? null
    const facts = read?.ok === true ? pictureFacts(read.value) : null
    if (read?.ok === true && facts !== null) {
      left -= read.value.length
      known.set(path, { path, bytes: read.value.length, digest: createHash('sha256').update(read.value).digest('hex'), width: facts.width, height: facts.height })
    } else if (read !== null) problems.push(leftOut(path, read.ok ? 'it is no picture of a kind that is copied (PNG, JPEG, GIF, WebP)' : read.problem.message))
  }
  return {
    of: ({ path }) => {
      const own = (places.get(path) ?? []).flatMap((place) => (known.has(place.path) ? [{ place, picture: known.get(place.path)! }] : []))
      const [first] = own
      return { picture: first === undefined ? null : { path: first.picture.path, width: first.picture.width, height: first.picture.height, alt: first.place.alt }, pictures: own.map(({ picture }) => picture) }
    },
    all: [...known.values()],
    problems,
  }
}

/** Its cover comes first. What git does not list is nobody's to publish: a file that is ignored, or not there. */
function placesOf(directory: string, name: string, readme: Readme | undefined, there: ReadonlySet<string>): readonly PicturePlace[] {
  const cover = COVERS.map((each) => (directory === '.' ? each : `${directory}/${each}`)).find((path) => there.has(path))
  const shown = readme === undefined ? [] : picturePlaces(readme.path, readme.text)
  const all = [...(cover === undefined ? [] : [{ path: cover, alt: name }]), ...shown]
  return all.filter(({ path }, at) => there.has(path) && all.findIndex((other) => other.path === path) === at)
}

const leftOut = (path: string, why: string): Problem => ({ code: 'SITE.PICTURE', message: `${path} is not shown: ${why}.`, next: 'Its name is shown instead. Keep pictures of pages small, or raise `site.picture_kb`.', path })
