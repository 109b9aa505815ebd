/** Who acts: a user, or an app with the bot user that it acts as. Ids are numbers that never change; logins can (A35, A42). */
export interface App {
  readonly id: number
  readonly slug: string
  readonly name: string
}

export interface Identity {
  readonly login: string
  readonly id: number
  readonly type: 'User' | 'Organization' | 'Bot'
  /** The app whose installation token it is. */
  readonly app?: App
}

/** The app behind `GITHUB_TOKEN`, with the numbers that it has on github.com. */
export const GITHUB_ACTIONS: Identity = { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot', app: { id: 15_368, slug: 'github-actions', name: 'GitHub Actions' } }

export const ROLES = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const
export type Role = (typeof ROLES)[number]

export const atLeast = (role: Role, wanted: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(wanted)
