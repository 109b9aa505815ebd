/** Whole addresses, for readers that are not on the site. */
import { encodedPath } from '../shell/encoded-path.ts'

/** `url`: where the site is published, with a slash at its end. The name of a file may hold `%`, which an address must escape. */
export const addressOf = (url: string, path: string): string => url + path.replaceAll('%', '%25').replace(/(^|\/)index\.html$/, '$1')

/** A name for all time that nobody need be able to open (RFC 4151): it stays when the site moves. */
export function tagOf(garden: { readonly slug: string; readonly repositoryUrl: string | null }, ...words: readonly string[]): string {
  const [, host, path] = /^https?:\/\/([^/\s:]+)(?::\d+)?\/(.+)$/.exec(garden.repositoryUrl ?? '') ?? []
  return `tag:${host === undefined ? 'hortus.invalid' : host.toLowerCase()},2026:${[path ?? garden.slug, ...words].map(encodedPath).join(':')}`
}
