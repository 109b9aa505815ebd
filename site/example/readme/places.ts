/** Where a link or a picture of a README leads. */
import { decodePercent } from '../../../core/source/decode-percent.ts'

/** What lies around it, and what of that has a place on the site. */
export interface Surroundings {
  /** Of the README, below the repository. */
  readonly path: string
  /** Address of the page of the example whose directory or README this is; null: it is none. */
  readonly page: (path: string) => string | null
  /** Address of a file or directory in the repository; null: nobody said where the repository is. */
  readonly file: (path: string) => string | null
  /** A picture of the repository that was copied. */
  readonly picture: (path: string) => { readonly src: string; readonly width: number | null; readonly height: number | null } | null
}

export type Place =
  | { readonly kind: 'web'; readonly address: string }
  | { readonly kind: 'here'; readonly fragment: string }
  /** Below the repository, without a slash at its ends; empty: the repository itself. */
  | { readonly kind: 'file'; readonly path: string; readonly fragment: string }
  | { readonly kind: 'nowhere' }

export function placeOf(address: string, { path }: Pick<Surroundings, 'path'>): Place {
  const said = address.trim()
  if (/^(?:https?:\/\/|mailto:)/i.test(said)) return { kind: 'web', address: said }
  if (/^[\\/]{2}/.test(said)) return { kind: 'web', address: `https://${said.slice(2).replaceAll('\\', '/')}` }
  if (/^[a-z][a-z0-9+.-]*:/i.test(said) || said === '') return { kind: 'nowhere' }
  const [before = '', ...after] = said.split('#')
  const fragment = decodePercent(after.join('#')) ?? ''
  if (before === '') return { kind: 'here', fragment }
  const names = decodePercent(before.split('?')[0]!.replaceAll('\\', '/'))
  const found = names === null ? null : walk(names.startsWith('/') ? [] : path.split('/').slice(0, -1), names.split('/'))
  return found === null ? { kind: 'nowhere' } : { kind: 'file', path: found, fragment }
}

/** null: it climbs out of the repository. */
function walk(from: readonly string[], names: readonly string[]): string | null {
  const at = [...from]
  for (const name of names) {
    if (name === '..') {
      if (at.pop() === undefined) return null
    } else if (name !== '.' && name !== '') at.push(name)
  }
  return at.join('/')
}
