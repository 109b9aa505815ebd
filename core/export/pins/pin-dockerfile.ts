/** A Dockerfile whose base images cannot move. */
import { changedLines } from '../changed-lines.ts'
import type { Rewritten } from '../standalone.ts'
import { imageWords } from './image-words.ts'
import type { Pins } from './pins.ts'

/**
 * `FROM name:tag` becomes `FROM name:tag@sha256:…` where the digest is known, also in the default of the argument that names it, and in
 * `COPY --from=`; every other byte stays.
 */
export function pinDockerfile(text: string, { images }: Pick<Pins, 'images'>): Rewritten {
  const digests = new Map<number, string>()
  for (const { name, end } of imageWords(text)) {
    const digest = name === null ? undefined : images.get(name)
    if (end !== null && digest !== undefined && DIGEST.test(digest)) digests.set(end, digest)
  }
  const ends = [...digests].sort(([one], [other]) => other - one)
  const pinned = ends.reduce((so, [end, digest]) => `${so.slice(0, end)}@${digest}${so.slice(end)}`, text)
  return { text: pinned, edits: changedLines(text, pinned) }
}

const DIGEST = /^sha256:[0-9a-f]{64}$/
