/** Whether this machine lets us make the sandbox of a captured script: root, or user namespaces. */
import { spawnSync } from 'node:child_process'
import { present } from '../require.ts'

const WAYS = process.getuid?.() === 0 ? [] : ['--user', '--map-root-user']

export const namespacesPresent = (): boolean => present('namespaces', spawnSync('unshare', [...WAYS, '--net', '--mount', '--pid', '--fork', 'true']).status === 0)
