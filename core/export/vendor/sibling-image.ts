/** An image that another example builds: its recipe goes along, and a script that builds it from the root of the new repository. */
import type { BuildCall, CapturedContract } from '../../contract/captured.ts'
import { kindOfName, leafOfImage, sameName } from '../../contract/image-names.ts'
import { madeBy, makesImages } from '../../contract/image-coherence.ts'
import type { Example } from '../../garden/example.ts'
import { ownBuild } from '../../contract/own-build.ts'
import type { Added } from '../standalone.ts'
import { shellQuote } from '../shell-quote.ts'
import { fromRoot, joinPath } from './garden-path.ts'

/** Images that scripts of the example run and none of them builds or pulls. `sure`: every script was seen to its end, and none could make any image. */
export function foreignImages(example: Example, contracts: readonly CapturedContract[]): { readonly images: readonly string[]; readonly sure: boolean } {
  const made = madeBy(contracts)
  const fetched = new Set(contracts.flatMap(({ calls }) => calls.flatMap((call) => (call.kind === 'pull' ? [sameName(call.image)] : []))))
  const run = [...new Set(contracts.flatMap(({ calls }) => calls.flatMap((call) => (call.kind === 'run' ? [sameName(call.image)] : []))))]
  const images = run.filter((image) => !made.has(image) && !fetched.has(image) && mayBeLocal(image) && contracts.some((contract) => isForeign(example, contract, contracts, image)))
  return { images: images.sort(), sure: contracts.every(({ state, calls }) => state === 'complete' && !calls.some((call) => call.kind === 'unknown' || call.kind === 'compose' || makesImages(call))) }
}

const mayBeLocal = (image: string): boolean => kindOfName(image) === 'local' || kindOfName(image) === 'namespaced'

function isForeign(example: Example, contract: CapturedContract, all: readonly CapturedContract[], image: string): boolean {
  const build = ownBuild(example, contract, all.filter((each) => each !== contract))
  return contract.calls.some((call) => call.kind === 'run' && sameName(call.image) === image) && build.kind === 'foreign'
}

/** The call that gives the image its name. */
export function buildOf(image: string, contracts: readonly CapturedContract[]): BuildCall | null {
  const names = new Set([image])
  const calls = contracts.flatMap((contract) => contract.calls)
  for (const call of calls.toReversed()) if (call.kind === 'tag' && names.has(sameName(call.to))) names.add(sameName(call.from))
  return calls.findLast((call): call is Extract<typeof call, { kind: 'build' }> => call.kind === 'build' && call.tags.some((tag) => names.has(sameName(tag)))) ?? null
}

export interface SiblingBuild {
  readonly image: string
  /** Of the garden. */
  readonly dockerfile: string
  readonly context: string
  readonly sibling: string
  readonly call: BuildCall
}

/** null: by a recipe that is no file of the garden. */
export function siblingBuild(image: string, sibling: Example, call: BuildCall): SiblingBuild | null {
  const path = ({ root, path: own }: BuildCall['dockerfile']): string | null => {
    if (own === '-' || (root !== 'example' && root !== 'repository')) return null
    const joined = joinPath(root === 'example' ? fromRoot(sibling.path) : '', own)
    return joined.over > 0 ? null : joined.path
  }
  const dockerfile = path(call.dockerfile)
  const context = path(call.context)
  return dockerfile === null || context === null || dockerfile === '' ? null : { image, dockerfile, context, sibling: sibling.id, call }
}

/** Its context is the root of the new repository, since that is where Hortus and everyone else builds from. */
export function buildScript({ image, dockerfile, sibling, call }: SiblingBuild, name: string): Added {
  const options = [...Object.entries(call.args).map(([key, value]) => `--build-arg ${shellQuote(`${key}=${value}`)}`), ...(call.target === null ? [] : [`--target ${shellQuote(call.target)}`]), ...(call.platform === null ? [] : [`--platform ${shellQuote(call.platform)}`])]
  const text = `#!/usr/bin/env bash
# Builds the image that the scripts of this repository run. In the garden another example builds it, ${sibling.replace(/[^\w./-]/g, '_')}, whose recipe this is.
# Words after the script's name go to \`docker build\`, for instance --build-arg NAME=VALUE.
set -euo pipefail

SCRIPT_DIR="$(cd "$(dirname "\${BASH_SOURCE[0]}")" && pwd)"

docker build "$@" \\
${options.map((option) => `  ${option} \\\n`).join('')}  -t ${shellQuote(image.replace(/:latest$/, ''))} \\
  -f "$SCRIPT_DIR"/${shellQuote(dockerfile)} \\
  "$SCRIPT_DIR"
`
  return { path: name, text, executable: true, because: `the image ${image}, which ${sibling} builds in the garden` }
}

/** `build.sh`, or a name that the example does not have yet. */
export function scriptName(image: string, own: ReadonlySet<string>): { readonly script: string; readonly preset: string } {
  if (!own.has('build.sh')) return { script: 'build.sh', preset: 'build' }
  const leaf = leafOfImage(image).replace(/[^\w.-]/g, '-').slice(0, 60) || 'image'
  for (let count = 1; ; count++) {
    const preset = `build-${leaf}${count === 1 ? '' : `-${count}`}`
    if (!own.has(`${preset}.sh`)) return { script: `${preset}.sh`, preset }
  }
}
