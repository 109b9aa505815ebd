/** A compose file to a closed plan, and everything that is wrong with it at once. Pure and total. */
import { entry, isTrue, mapOr, words } from '../../garden/read-values.ts'
import { readYaml } from '../../source/read-yaml.ts'
import { isMap, pointer, type Plain, type SourceDocument, type SourceIssue } from '../../source/source-document.ts'
import { interpolateAll } from './interpolate.ts'
import type { ComposeIssue, ComposeProject, ComposeService } from './project.ts'
import { readComposeService, type Tell } from './read-service.ts'

export interface ReadProject {
  /** null: nothing of it can be run. */
  readonly project: ComposeProject | null
  readonly issues: readonly (ComposeIssue & { readonly line: number | null; readonly column: number | null })[]
}

const MAX_SERVICES = 20

/** `path` is relative to the repository, `directory` that of the file relative to the example (`''`: the example itself). */
export function readProject(text: string, path: string, directory: string): ReadProject {
  const read = readYaml(text, path)
  if (!read.ok) return { project: null, issues: read.problem.map(unreadable) }
  const document = read.value
  const issues: ComposeIssue[] = []
  const tell: Tell = (kind, at, message) => void issues.push({ kind, pointer: at, message })
  const unset = new Set<string>()
  const value = interpolateAll(document.value, (name) => unset.add(name))
  if (unset.size > 0) tell('ignored', '', `variables without a default (${[...unset].slice(0, 5).join(', ')}), which are empty`)
  judgeTop(value, tell)
  const services = readServices(value, document, directory, tell)
  judgePorts(services, tell)
  const ordered = inOrder(services, tell)
  const wrong = issues.some(({ kind }) => kind !== 'ignored')
  return { project: wrong || ordered === null ? null : { file: path, services: ordered }, issues: issues.map((issue) => ({ ...issue, ...placeOf(document, issue.pointer) })) }
}

const placeOf = (document: SourceDocument, at: string): { line: number | null; column: number | null } => {
  const { line, column } = document.keyPlace(at)
  return { line, column }
}

const unreadable = ({ message, line, column }: SourceIssue): ReadProject['issues'][number] => ({ kind: 'invalid', pointer: '', message, line, column })

const TOP_SILENT: ReadonlySet<string> = new Set(['version', 'name', 'services', 'volumes', 'networks'])

function judgeTop(value: Plain, tell: Tell): void {
  for (const key of Object.keys(mapOr(value))) if (!TOP_SILENT.has(key) && !key.startsWith('x-')) tell('invalid', pointer(key), `The file uses \`${key.slice(0, 60)}\`, which Hortus does not do`)
  // A volume with a driver can be any directory of the host; one that lives outside the project is somebody else's.
  for (const [name, volume] of Object.entries(mapOr(entry(value, 'volumes')))) {
    for (const key of ['driver', 'driver_opts']) if ((entry(volume, key) ?? null) !== null && entry(volume, key) !== 'local') tell('refused', pointer('volumes', name, key), `The volume "${name}" asks for \`${key}\`: it could be any directory of the host`)
    if (isTrue(entry(volume, 'external')) || isMap(entry(volume, 'external'))) tell('refused', pointer('volumes', name), `The volume "${name}" is external: what lies there is not the example's`)
  }
}

function readServices(value: Plain, document: SourceDocument, directory: string, tell: Tell): readonly ComposeService[] {
  const all = Object.entries(mapOr(entry(value, 'services')))
  if (all.length === 0) tell('invalid', '', 'The file has no services')
  if (all.length > MAX_SERVICES) tell('invalid', '/services', `The file has ${all.length} services; at most ${MAX_SERVICES} are run`)
  return all.slice(0, MAX_SERVICES).flatMap(([name, service]) => {
    const at = pointer('services', name)
    // As `docker compose up` does: a service with a profile is started when somebody names it, and nobody does.
    if (words(entry(service, 'profiles')).length > 0) return []
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/.test(name)) tell('invalid', at, `"${name.slice(0, 60)}" can be no name of a service`)
    const read = readComposeService(name, service, document.keyPlace(at).line, directory, tell)
    return read === null ? [] : [read.image.kind === 'named' ? { ...read, imageLine: document.keyPlace(`${at}${pointer('image')}`).line } : read]
  })
}

/** All of them share one loopback. */
function judgePorts(services: readonly ComposeService[], tell: Tell): void {
  const taken = new Map<number, string>()
  for (const { name, ports } of services) {
    for (const port of ports) {
      const other = taken.get(port)
      if (other === undefined) taken.set(port, name)
      else tell('ports', pointer('services', name), `The services "${other}" and "${name}" both use port ${port}, and here all services share one loopback`)
    }
  }
}

function inOrder(services: readonly ComposeService[], tell: Tell): readonly ComposeService[] | null {
  const byName = new Map(services.map((service) => [service.name, service]))
  for (const { name, dependsOn } of services) for (const { service } of dependsOn) if (!byName.has(service)) tell('invalid', pointer('services', name), `The service "${name}" depends on "${service.slice(0, 60)}", which is not run`)
  const ordered: ComposeService[] = []
  let rest = [...services]
  while (rest.length > 0) {
    const done = new Set(ordered.map(({ name }) => name))
    const ready = rest.filter(({ dependsOn }) => dependsOn.every(({ service }) => done.has(service) || !byName.has(service)))
    if (ready.length === 0) {
      tell('invalid', pointer('services', rest[0]!.name), `The services ${rest.map(({ name }) => `"${name}"`).join(', ')} wait for each other`)
      return null
    }
    ordered.push(...ready)
    rest = rest.filter((service) => !ready.includes(service))
  }
  return ordered
}
