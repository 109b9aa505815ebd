/** What the run scripts use is what the builds make, or what a registry serves. */
import { finding } from '../rules/finding.ts'
import type { Finding } from '../schema/report.ts'
import type { CapturedContract, EngineCall } from './captured.ts'
import { placeOfPreset, type ExampleContracts } from './example-contracts.ts'
import { kindOfName, leafOfImage, namespaceOf, sameName } from './image-names.ts'

export interface KnownImages {
  /** Names that the garden builds, tags or pushes. */
  readonly known: ReadonlySet<string>
  readonly namespaces: ReadonlySet<string | null>
}

export function knownImages(garden: readonly ExampleContracts[]): KnownImages {
  const known = new Set(garden.flatMap(({ contracts }) => [...madeBy(contracts), ...named(contracts, 'push')]))
  return { known, namespaces: new Set([...known].map(namespaceOf)) }
}

export function imageFindings(own: ExampleContracts, garden: readonly ExampleContracts[], { known, namespaces }: KnownImages): Finding[] {
  const made = madeBy(own.contracts)
  if (made.size === 0 || !isWholeStory(own)) return []
  return own.contracts.flatMap((contract) => {
    const fetched = new Set(named([contract], 'pull'))
    const used = [...new Set(contract.calls.flatMap((call) => (call.kind === 'run' ? [sameName(call.image)] : [])))]
    return used
      .filter((image) => !known.has(image) && !fetched.has(image) && !mayBeBuiltBy(image, own, garden))
      .flatMap((image) => {
        const kind = kindOfName(image)
        // Under a namespace of the garden's own builds it was meant to be built here too, but somebody may have published it.
        const level = kind === 'local' ? 'error' : kind === 'namespaced' && namespaces.has(namespaceOf(image)) ? 'warning' : null
        if (level === null) return []
        return [finding('CONTRACT.IMAGE_NOT_BUILT', placeOfPreset(own, contract.preset), `${contract.script} runs the image ${shown(image)}, and what is built here is ${[...made].slice(0, 3).map(shown).join(', ')}.`, { level })]
      })
  })
}

/** Names that builds and tags give. */
export function madeBy(contracts: readonly CapturedContract[]): ReadonlySet<string> {
  return new Set(contracts.flatMap(({ calls }) => calls.flatMap((call) => (call.kind === 'build' ? call.tags.map(sameName) : call.kind === 'tag' ? [sameName(call.to)] : []))))
}

function named(contracts: readonly CapturedContract[], kind: 'pull' | 'push'): string[] {
  return contracts.flatMap(({ calls }) => calls.flatMap((call) => (call.kind === kind ? [sameName(call.image)] : [])))
}

/** A build that was not seen to its end, a compose file, a `load`, a call that nobody understood: each could make any image. */
function isWholeStory({ contracts, example }: ExampleContracts): boolean {
  const seen = new Set(contracts.map(({ preset }) => preset))
  const unseen = example.presets.some(({ name, action }) => name.includes('build') && action.kind === 'script' && !seen.has(name))
  return !unseen && contracts.every((contract) => !contract.calls.some(couldMakeAny) && (contract.state === 'complete' || !builds(contract)))
}

const builds = ({ preset, calls }: CapturedContract): boolean => preset.includes('build') || calls.some(({ kind }) => kind === 'build' || kind === 'tag')

function couldMakeAny(call: EngineCall): boolean {
  if (call.kind === 'unknown' || call.kind === 'compose') return true
  return makesImages(call)
}

/** `docker load` and its like: which image comes of it stands in a file. */
export const makesImages = (call: EngineCall): boolean => call.kind === 'query' && call.words.slice(0, 2).some((word) => MAKERS.has(word))

const MAKERS: ReadonlySet<string> = new Set(['load', 'import', 'commit', 'bake'])

/** Another example whose contracts are not all known, and that has the very name of the image. */
function mayBeBuiltBy(image: string, own: ExampleContracts, garden: readonly ExampleContracts[]): boolean {
  const leaf = loose(leafOfImage(image))
  return garden.some((other) => other !== own && loose(other.example.path.split('/').at(-1) ?? '') === leaf && !(madeBy(other.contracts).size > 0 && isWholeStory(other)))
}

const loose = (name: string): string => name.toLowerCase().replaceAll(/[-_.]/g, '')
const shown = (image: string): string => image.replace(/:latest$/, '').slice(0, 120)
