/** Which build makes the image that a captured script runs, and whether Hortus can make it by itself. */
import type { Example } from '../garden/example.ts'
import type { BuildCall, CapturedContract, CapturedPath } from './captured.ts'
import { kindOfName, leafOfImage, sameName } from './image-names.ts'

/** `foreign`: no build of the example makes it; the names are of the image that is run, and of those that are built. */
export type OwnBuild =
  | { readonly kind: 'own'; readonly build: Example['build'] }
  | { readonly kind: 'foreign'; readonly image: string }
  | { readonly kind: 'cannot'; readonly reason: string }

/** `contract`: of the preset that is run; `others`: of the example's other presets, as far as they are known. */
export function ownBuild(example: Example, contract: CapturedContract, others: readonly CapturedContract[]): OwnBuild {
  const images = [...new Set(contract.calls.flatMap((call) => (call.kind === 'run' ? [sameName(call.image)] : [])))]
  const all = [contract, ...others]
  const builds = images.map((image) => buildOf(image, all))
  const missing = images.find((_image, index) => builds[index] === null)
  if (missing !== undefined) return isOfDescriptor(example, missing, all) ? { kind: 'own', build: example.build } : { kind: 'foreign', image: missing }
  const [first, ...rest] = builds
  if (first === undefined || first === null) return { kind: 'cannot', reason: 'starts no container' }
  if (rest.some((build) => build !== first)) return { kind: 'cannot', reason: `runs ${images.length} images, and one is what Hortus builds for an example` }
  return buildHere(example, first)
}

/** The last build of that name counts, also under another name that `docker tag` gave it. */
function buildOf(image: string, contracts: readonly CapturedContract[]): BuildCall | null {
  const names = new Set([image])
  const calls = contracts.flatMap((contract) => contract.calls)
  for (const call of calls.toReversed()) if (call.kind === 'tag' && names.has(sameName(call.to))) names.add(sameName(call.from))
  return calls.findLast((call): call is Extract<typeof call, { kind: 'build' }> => call.kind === 'build' && call.tags.some((tag) => names.has(sameName(tag)))) ?? null
}

/** Where no build was seen, the descriptor's Dockerfile is the one build there is, if the name is the example's own. */
function isOfDescriptor(example: Example, image: string, contracts: readonly CapturedContract[]): boolean {
  if (example.build.kind !== 'docker' || contracts.some(({ calls }) => calls.some(({ kind }) => kind === 'build'))) return false
  const leaf = example.path.split('/').at(-1) ?? ''
  return (example.image !== null && sameName(example.image) === image) || (kindOfName(image) === 'local' && loose(leafOfImage(image)) === loose(leaf))
}

const loose = (name: string): string => name.toLowerCase().replaceAll(/[-_.]/g, '')

function buildHere(example: Example, call: BuildCall): OwnBuild {
  if (call.dockerfile.path === '-') return { kind: 'cannot', reason: 'builds its image by a Dockerfile that it writes itself' }
  const context = fromExample(call.context, example)
  const dockerfile = fromExample(call.dockerfile, example)
  if (context !== '.') return { kind: 'cannot', reason: `builds its image from ${place(call.context)}, and Hortus builds from the directory of the example` }
  if (dockerfile === null || dockerfile === '.') return { kind: 'cannot', reason: `builds its image by ${place(call.dockerfile)}, which is not in the directory of the example` }
  if (call.target !== null) return { kind: 'cannot', reason: `builds the stage ${call.target.slice(0, 60)} of its Dockerfile, and Hortus builds the last one` }
  return { kind: 'own', build: { kind: 'docker', dockerfile, args: { ...(example.build.kind === 'docker' ? example.build.args : {}), ...call.args } } }
}

/** null: outside of the example. */
function fromExample({ root, path }: CapturedPath, example: Example): string | null {
  if (path.split('/').includes('..')) return null
  if (root === 'example') return path
  if (root !== 'repository') return null
  if (path === example.path) return '.'
  return example.path !== '.' && path.startsWith(`${example.path}/`) ? path.slice(example.path.length + 1) : null
}

const place = ({ root, path }: CapturedPath): string => (root === 'repository' ? (path === '.' ? 'the root of the repository' : path.slice(0, 120)) : root === 'elsewhere' ? path.slice(0, 120) : `${path.slice(0, 120)} of the ${root} directory`)
