/** What several verbs take. */
export const EXAMPLES = { name: '[example...]', description: 'ids or directories of examples; by default all', complete: 'example' } as const
export const EXAMPLE = { name: '<example>', description: 'id or directory of the example', complete: 'example' } as const
export const DRY_RUN = { flags: '--dry-run', description: 'say what would be written, and write nothing' } as const
