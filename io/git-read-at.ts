/** Files as they were at a commit. All that is asked for at once is read by one process. */
import { fail, ok, type Result } from '../core/problem.ts'
import type { FileText, Git, ReadProblem } from '../core/world.ts'
import { below } from './inside.ts'
import { blobs } from './git-blobs.ts'

export function openReadAt(rootAbs: string): Git['readAt'] {
  const waiting = new Map<number, Map<string, ((bytes: Uint8Array | null) => void)[]>>()
  const flush = (maxBytes: number): void => {
    const asked = waiting.get(maxBytes)!
    waiting.delete(maxBytes)
    void blobs(rootAbs, [...asked.keys()], maxBytes).then((found) => {
      for (const [name, answer] of asked) for (const each of answer) each(found.get(name) ?? null)
    })
  }
  return async (commit, path, { maxBytes }) => {
    // A line end would be another question to git; such a path is told as missing.
    if (!/^[\w][\w./-]*$/.test(commit) || below(rootAbs, path) === null || path.includes('\n')) return MISSING
    const bytes = await new Promise<Uint8Array | null>((resolve) => {
      if (!waiting.has(maxBytes)) {
        waiting.set(maxBytes, new Map())
        setImmediate(flush, maxBytes)
      }
      const asked = waiting.get(maxBytes)!
      const name = `${commit}:./${path}`
      asked.set(name, [...(asked.get(name) ?? []), resolve])
    })
    return bytes === null ? MISSING : decode(bytes)
  }
}

const MISSING = fail<ReadProblem>({ kind: 'missing', message: 'it is not there' })
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decode(bytes: Uint8Array): Result<FileText, ReadProblem> {
  try {
    return ok({ text: strict.decode(bytes), bytes: bytes.length })
  } catch {
    return fail({ kind: 'not_utf8', message: 'its bytes are not UTF-8' })
  }
}
