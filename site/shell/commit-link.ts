import { code, html, NOTHING, text, type Html } from '../../core/render/html/html.ts'

/** The first letters of a commit, linked where the repository is known. */
export function commitLink(commit: string | null, commitOf: (sha: string) => string | null, letters = 10): Html {
  if (commit === null) return NOTHING
  const [address, short] = [commitOf(commit), code(commit.slice(0, letters))]
  return address === null ? short : html`<a href="${text(address, 2000)}" rel="noreferrer">${short}</a>`
}
