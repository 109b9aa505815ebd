/** Who we are, and what we wrote (A30, A35): a marker in a stranger's comment is theirs, whatever it says. */
import type { Author } from '../world/github.ts'

/** An app is known from a check run that it wrote; a person's token is known by the number of the person. */
export type Identity = { readonly app: { readonly id: number; readonly slug: string } } | { readonly user: number }

/** The app behind `GITHUB_TOKEN` on github.com. No account of a person can have brackets in its name. */
export const GITHUB_ACTIONS: Identity = { app: { id: 15_368, slug: 'github-actions' } }

/** GitHub does not name the app of every comment; then it is the app's own bot user, of which there is one. */
export function isOurs(author: Author | null, us: Identity): boolean {
  if (author === null) return false
  if ('user' in us) return author.id === us.user && !author.bot && author.app === null
  return author.app === null ? author.bot && author.login === `${us.app.slug}[bot]` : author.app === us.app.id
}
