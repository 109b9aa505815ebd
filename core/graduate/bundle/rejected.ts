import type { Problem } from '../../problem.ts'

/** Why an artifact is not published. Nothing was written. */
export type Rejection = 'DIGEST' | 'MISSING' | 'MANIFEST' | 'BUNDLE' | 'HEADS' | 'COMMIT' | 'TREE' | 'ENTRY' | 'LIVE' | 'WORKFLOW' | 'MARK' | 'SIZE' | 'HISTORY'

export const rejected = (why: Rejection, what: string): Problem => ({ code: `PUBLISH.${why}`, message: `The artifact was rejected: ${what}.`, next: 'Nothing was pushed. Build the export again in a job that nobody else writes to, and look at who could change the artifact in between.' })
