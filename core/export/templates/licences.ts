/** Licences and notices that an export must carry: of the example, of each directory that files are taken from, and of the garden. */
import type { Copy } from '../standalone.ts'

export interface LicencePlan {
  readonly copies: readonly { readonly from: string; readonly to: string }[]
  /** Something says under which terms the example may be used. */
  readonly licensed: boolean
}

/**
 * `own`: paths of the new repository so far. `garden`: every path of the garden that `isLicence` and git know. A licence stands in the
 * place that it has in the garden; the garden's own goes to the root, or into `LICENSES/garden/` where the example has one there.
 */
export function planLicences(examplePath: string, own: readonly string[], vendored: readonly Pick<Copy, 'from' | 'to'>[], garden: readonly string[]): LicencePlan {
  const there = new Set(own.map((path) => path.toLowerCase()))
  const ownAtRoot = own.filter((path) => !path.includes('/') && isLicence(path))
  const atRoot = garden.filter((path) => !path.includes('/'))
  const needsGardens = !ownAtRoot.some(isTerms) || vendored.length > 0
  const above = needsGardens ? [...atRoot, ...between(examplePath, garden)] : atRoot.filter((path) => !isTerms(path))
  const copies = new Map<string, string>()
  const take = (from: string, to: string): void => void (there.has(to.toLowerCase()) || copies.has(to) || copies.set(to, from))
  for (const from of above) {
    const name = from.slice(from.lastIndexOf('/') + 1)
    const clash = ownAtRoot.some((path) => isTerms(path) === isTerms(name)) || [...copies.keys()].includes(name)
    take(from, clash ? `LICENSES/garden/${from}` : name)
  }
  const sources = new Map(vendored.map(({ from, to }) => [directoryOf(from), directoryOf(to)]))
  for (const [from, to] of sources) {
    for (const path of garden) {
      const place = directoryOf(path)
      if (place === '' || !(from === place || from.startsWith(`${place}/`)) || examplePath.startsWith(`${place}/`)) continue
      // As many levels above the copy as it is above the original, where the copy has that many.
      const levels = from === place ? 0 : from.slice(place.length + 1).split('/').length
      const parts = to.split('/').filter(Boolean)
      const target = parts.length > levels ? `${parts.slice(0, parts.length - levels).join('/')}/${path.slice(place.length + 1)}` : `LICENSES/garden/${path}`
      take(path, target)
    }
  }
  const list = [...copies].map(([to, from]) => ({ from, to })).sort((one, other) => (one.to < other.to ? -1 : 1))
  return { copies: list, licensed: ownAtRoot.some(isTerms) || list.some(({ to }) => !to.includes('/') && isTerms(to)) }
}

/** By its name; whatever is in it. */
export const isLicence = (path: string): boolean => /(?:^|\/)(?:licen[cs]e|copying|notice|copyright|third[-_]party[-_](?:notices?|licen[cs]es?))(?:[.-][^/]{0,40})?$/i.test(path) && !/\.(?:py|js|ts|sh|c|h|rs)$/i.test(path)

const isTerms = (path: string): boolean => /(?:^|\/)(?:licen[cs]e|copying)(?:[.-][^/]{0,40})?$/i.test(path)

/** Of the directories between the garden's root and the example, the example's own apart. */
function between(examplePath: string, garden: readonly string[]): string[] {
  return garden.filter((path) => path.includes('/') && examplePath !== directoryOf(path) && examplePath.startsWith(`${directoryOf(path)}/`))
}

const directoryOf = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '')
