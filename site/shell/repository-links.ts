import { encodedPath } from './encoded-path.ts'
import { isWebAddress } from './frame.ts'

/** Addresses in the repository, as GitHub and those after it have them; null where nobody said where it is. `HEAD`: its default branch. */
export function repositoryLinks(repositoryUrl: string | null): { readonly file: (path: string) => string | null; readonly commit: (sha: string) => string | null } {
  const base = repositoryUrl !== null && isWebAddress(repositoryUrl) ? repositoryUrl.replace(/\/$/, '') : null
  return {
    file: (path) => (base === null ? null : path === '' ? base : `${base}/blob/HEAD/${encodedPath(path)}`),
    commit: (sha) => (base === null || !/^[0-9a-f]{7,64}$/.test(sha) ? null : `${base}/commit/${sha}`),
  }
}
