/** Reads a file that hostile code may have written: never through a symlink, never a pipe or device, never more than asked (A11). */
import { constants, open, type FileHandle } from 'node:fs/promises'
import { fail, ok, type Result } from '../core/problem.ts'
import type { FileText, ReadProblem } from '../core/world.ts'

export async function readPlainFile(pathAbs: string, options: { readonly maxBytes: number; readonly head?: boolean }): Promise<Result<FileText, ReadProblem>> {
  const read = await readPlainBytes(pathAbs, options)
  if (!read.ok) return read
  const text = decode(read.value.bytes, options.head === true)
  return text === null ? fail({ kind: 'not_utf8', message: 'it is not UTF-8' }) : ok({ text, bytes: read.value.size })
}

/** `size` is the whole length. */
export async function readPlainBytes(pathAbs: string, options: { readonly maxBytes: number; readonly head?: boolean }): Promise<Result<{ readonly bytes: Uint8Array; readonly size: number }, ReadProblem>> {
  let file: FileHandle
  try {
    // O_NONBLOCK: opening a pipe would wait for a writer for ever.
    file = await open(pathAbs, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch (error) {
    return fail(openProblem(error as NodeJS.ErrnoException))
  }
  try {
    const found = await file.stat()
    if (!found.isFile()) return fail({ kind: 'not_a_file', message: 'it is not a plain file' })
    if (found.size > options.maxBytes && options.head !== true) return fail({ kind: 'too_large', message: `it has ${found.size} bytes; at most ${options.maxBytes} are read` })
    const bytes = Buffer.alloc(Math.min(found.size, options.maxBytes))
    let length = 0
    for (let read = 1; read > 0 && length < bytes.length; length += read) read = (await file.read(bytes, length, bytes.length - length, length)).bytesRead
    return ok({ bytes: bytes.subarray(0, length), size: found.size })
  } catch (error) {
    return fail({ kind: 'unreadable', message: (error as Error).message })
  } finally {
    await file.close()
  }
}

function decode(bytes: Uint8Array, tolerant: boolean): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: !tolerant, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function openProblem(error: NodeJS.ErrnoException): ReadProblem {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return { kind: 'missing', message: 'it is not there' }
  if (error.code === 'ELOOP' || error.code === 'ENXIO') return { kind: 'not_a_file', message: 'it is not a plain file' }
  return { kind: 'unreadable', message: error.message }
}
