/**
 * Reads a file while hostile code writes it (A11, A62): never through a symlink, never a pipe or a device, no more bytes a second
 * than the budget, whatever is written. What is over the budget is passed over and counted. A file that is cut short is read from
 * its beginning again, and so is another file that takes its place: the handle that is held keeps its inode from being used twice.
 */
import { constants, lstat, open, type FileHandle } from 'node:fs/promises'

export interface TailLimits {
  /** What is read on average. */
  readonly bytesPerSecond: number
  /** What may come at once: also what is read after the end. */
  readonly burstBytes: number
  readonly lineBytes: number
}

export interface TailCounts {
  readonly droppedBytes: number
  /** Lines over the limit, not given to anyone. */
  readonly longLines: number
  readonly restarts: number
}

export interface Tail {
  /** Reads what is new. */
  poll(): Promise<void>
  /** Reads the rest, a last line without its end too, and closes. */
  finish(): Promise<TailCounts>
}

export const TAIL_LIMITS: TailLimits = { bytesPerSecond: 1024 * 1024, burstBytes: 4 * 1024 * 1024, lineBytes: 64 * 1024 }

export function tailFile(pathAbs: string, onLine: (line: string) => void, limits: TailLimits = TAIL_LIMITS): Tail {
  const lines = splitter(limits.lineBytes, onLine)
  const chunk = Buffer.alloc(64 * 1024)
  let file: Opened | null = null
  let offset = 0
  let budget = limits.burstBytes
  let refilled = performance.now()
  let droppedBytes = 0
  let restarts = 0

  const begin = (): void => {
    offset = 0
    restarts += 1
    lines.forget()
  }
  const readNew = async ({ handle }: Opened): Promise<void> => {
    const { size } = await handle.stat()
    if (size < offset) begin()
    const end = Math.min(size, offset + Math.max(0, Math.floor(budget)))
    budget -= end - offset
    while (offset < end) {
      const { bytesRead } = await handle.read(chunk, 0, Math.min(chunk.length, end - offset), offset)
      if (bytesRead === 0) return
      offset += bytesRead
      lines.write(chunk.subarray(0, bytesRead))
    }
    if (size <= end) return
    droppedBytes += size - end
    offset = size
    lines.skip()
  }
  const replaced = async (old: Opened): Promise<boolean> => {
    const found = await lstat(pathAbs).catch(() => null)
    return found !== null && found.isFile() && (found.ino !== old.ino || found.dev !== old.dev)
  }
  const poll = async (): Promise<void> => {
    const now = performance.now()
    budget = Math.min(limits.burstBytes, budget + ((now - refilled) / 1000) * limits.bytesPerSecond)
    refilled = now
    file ??= await openPlain(pathAbs)
    if (file === null) return
    await readNew(file)
    if (!(await replaced(file))) return
    await file.handle.close()
    begin()
    file = await openPlain(pathAbs)
    if (file !== null) await readNew(file)
  }
  return {
    poll,
    async finish() {
      // The run is over: the rest costs nobody anything but one burst.
      budget = limits.burstBytes
      await poll()
      lines.end()
      await file?.handle.close()
      file = null
      return { droppedBytes, longLines: lines.long(), restarts }
    },
  }
}

interface Opened {
  readonly handle: FileHandle
  readonly ino: number
  readonly dev: number
}

async function openPlain(pathAbs: string): Promise<Opened | null> {
  // O_NONBLOCK: opening a pipe would wait for a writer for ever.
  const handle = await open(pathAbs, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK).catch(() => null)
  const found = await handle?.stat().catch(() => null)
  if (handle !== null && found?.isFile() === true) return { handle, ino: found.ino, dev: found.dev }
  await handle?.close()
  return null
}

interface Splitter {
  write(bytes: Buffer): void
  /** What comes next is the middle of a line. */
  skip(): void
  /** What comes next is a first line. */
  forget(): void
  end(): void
  long(): number
}

/** Whole lines out of pieces: a half line waits for its end, and a character of several bytes is never cut. */
function splitter(lineBytes: number, onLine: (line: string) => void): Splitter {
  let rest: Buffer = Buffer.alloc(0)
  let skipping = false
  let long = 0
  const emit = (bytes: Buffer): void => {
    if (!skipping && bytes.length > 0) onLine(bytes.toString('utf8').replace(/\r$/, ''))
    skipping = false
  }
  const hold = (bytes: Buffer): void => {
    if (!skipping && rest.length + bytes.length > lineBytes) {
      long += 1
      skipping = true
    }
    rest = skipping ? Buffer.alloc(0) : Buffer.concat([rest, bytes])
  }
  const write = (bytes: Buffer): void => {
    for (let start = 0; start < bytes.length; ) {
      const end = bytes.indexOf(10, start)
      hold(bytes.subarray(start, end === -1 ? bytes.length : end))
      if (end === -1) return
      emit(rest)
      rest = Buffer.alloc(0)
      start = end + 1
    }
  }
  return {
    write,
    skip() {
      rest = Buffer.alloc(0)
      skipping = true
    },
    forget() {
      rest = Buffer.alloc(0)
      skipping = false
    },
    end() {
      emit(rest)
      rest = Buffer.alloc(0)
    },
    long: () => long,
  }
}
