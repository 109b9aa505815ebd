/** Permissions of a GitHub App that Hortus knows of. */
export type PermissionName = 'actions' | 'administration' | 'checks' | 'contents' | 'issues' | 'metadata' | 'pull_requests' | 'workflows'
