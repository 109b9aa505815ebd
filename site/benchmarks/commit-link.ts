import { code, html, NOTHING, text, type Html } from '../../core/render/html/html.ts'

/** The first letters of a commit, linked where the repository is known. */
export function commitLink(commit: string | null, commitOf: (sha: string) => string | null): Html {
  if (commit === null) return NOTHING
  const address = commitOf(commit)
  return address === null ? code(commit.slice(0, 10)) : html`<a href="${text(address, 2000)}" rel="noreferrer">${code(commit.slice(0, 10))}</a>`
}
