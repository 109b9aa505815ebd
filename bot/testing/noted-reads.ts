/** For tests: what worlds of a mirror read in this thread. */
import type { World } from '../../core/world.ts'
import type { Mirror, Mirrors } from '../mirror/mirror.ts'

export function noteReads(mirrors: Mirrors, note: (path: string) => void): Mirrors {
  return { of: (client) => noted(mirrors.of(client), note), [Symbol.asyncDispose]: () => mirrors[Symbol.asyncDispose]() }
}

const noted = (mirror: Mirror, note: (path: string) => void): Mirror => ({
  ...mirror,
  at: async (commit) => {
    const laid = await mirror.at(commit)
    // The object stays the same one: by it a world is known where it lies.
    if (laid.ok) watch(laid.value.world.files as { -readonly [K in keyof World['files']]: World['files'][K] }, note)
    return laid
  },
})

function watch(files: { -readonly [K in keyof World['files']]: World['files'][K] }, note: (path: string) => void): void {
  const { readText, readTexts } = files
  files.readText = (path, options) => {
    note(path)
    return readText.call(files, path, options)
  }
  files.readTexts = (paths, options) => {
    for (const path of paths) note(path)
    return readTexts.call(files, paths, options)
  }
}
