import type { Permissions } from '../github/app-client.ts'

/** One report issue, and branches with pull requests from them. */
export const LIFECYCLE: Permissions = { metadata: 'read', contents: 'write', pull_requests: 'write', issues: 'write' }
