/** What the App is asked to be: the one list of its permissions (docs/operations.md says what each is for). */
import type { Permissions } from '../github/app-client.ts'
import { EVENTS } from '../app.ts'

export const PERMISSIONS = { metadata: 'read', contents: 'write', issues: 'write', pull_requests: 'write', checks: 'write', actions: 'write' } as const satisfies Permissions

/** GitHub sends these to every App, and takes no manifest that names them. */
const ALWAYS: ReadonlySet<string> = new Set(['installation', 'installation_repositories'])

/** `baseUrl`: where GitHub and the person reach the bot. */
export function manifestOf(baseUrl: string): object {
  return {
    name: 'Hortus',
    url: baseUrl,
    hook_attributes: { url: `${baseUrl}/webhooks`, active: true },
    redirect_url: `${baseUrl}/setup/done`,
    public: false,
    default_permissions: PERMISSIONS,
    default_events: EVENTS.filter((event) => !ALWAYS.has(event)),
  }
}
