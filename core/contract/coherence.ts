/**
 * Whether the scripts of an example fit together and fit the repository, judged from their captured contracts (specs: garden 2.3).
 * Only what is certain is told: a false accusation costs more trust than a missed one.
 */
import { finding } from '../rules/finding.ts'
import type { Finding } from '../schema/report.ts'
import type { BuildCall, CapturedContract, CapturedMount, CapturedPath, RunCall } from './captured.ts'
import { placeOfPreset, type ExampleContracts } from './example-contracts.ts'
import { imageFindings, knownImages } from './image-coherence.ts'

/** Paths from the root of the repository that git ignores: data and outputs, which a fresh clone has not. */
export type Ignored = (path: string) => boolean

/** `garden`: all contracts that are known, because one example may run the image of another. */
export function coherenceFindings(garden: readonly ExampleContracts[], ignored: Ignored = () => false): Finding[] {
  const images = knownImages(garden)
  return garden.flatMap((own) => [...imageFindings(own, garden, images), ...own.contracts.flatMap((contract) => pathFindings(own, contract, ignored))])
}

function pathFindings(own: ExampleContracts, contract: CapturedContract, ignored: Ignored): Finding[] {
  const at = placeOfPreset(own, contract.preset)
  const { path: example } = own.example
  const changed = (contract.changed ?? []).filter(ofRepository)
  return [
    ...contract.calls.flatMap((call) => {
      if (call.kind === 'build') return missingOf(call).filter(({ path }) => ofRepository(path)).map(({ what, path }) => finding('CONTRACT.DOCKERFILE_MISSING', at, `The ${what} ${pathInRepository(path, example)} that ${contract.script} builds from is not there.`))
      if (call.kind !== 'run') return []
      return call.mounts.flatMap((mount) => (isMissing(mount, call) && !ignored(pathInRepository(mount.source, example)) ? [mountMissing(mount, call, contract, example, at)] : []))
    }),
    ...(changed.length === 0 ? [] : [finding('CONTRACT.WRITES_TRACKED', at, `${contract.script} changes ${few(changed.map((path) => pathInRepository(path, example)))}.`)]),
  ]
}

/**
 * A source that is not there and may be written to is where outputs go: the engine makes it. Missing is what is only read, and what
 * the command is started in.
 */
function isMissing(mount: CapturedMount, call: RunCall): mount is Extract<CapturedMount, { kind: 'bind' }> {
  return mount.kind === 'bind' && mount.there === false && ofRepository(mount.source) && (mount.readonly || startsIn(mount.target, call))
}

const startsIn = (target: string, { workdir }: RunCall): boolean => workdir !== null && (workdir === target || workdir.startsWith(`${target}/`))

function mountMissing(mount: Extract<CapturedMount, { kind: 'bind' }>, call: RunCall, { script }: CapturedContract, example: string, at: Parameters<typeof finding>[1]): Finding {
  const source = pathInRepository(mount.source, example)
  // What is only read may be fetched by another preset first; a command that starts in an empty directory cannot work.
  return finding('CONTRACT.MOUNT_MISSING', at, `${script} mounts ${source} at ${mount.target}, and the repository has no ${source}.`, { level: startsIn(mount.target, call) ? 'error' : 'warning' })
}

function missingOf(call: BuildCall): { what: string; path: CapturedPath }[] {
  return (call.missing ?? []).map((what) => (what === 'dockerfile' ? { what: 'Dockerfile', path: call.dockerfile } : { what: 'context', path: call.context }))
}

const ofRepository = ({ root }: CapturedPath): boolean => root === 'repository' || root === 'example'

/** From the root of the repository. */
export function pathInRepository({ root, path }: CapturedPath, example: string): string {
  const parts = root === 'example' && example !== '.' ? [example, path] : [path]
  const joined = parts.filter((part) => part !== '.').join('/')
  return joined === '' ? '.' : joined
}

const few = (names: readonly string[]): string => `${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`
