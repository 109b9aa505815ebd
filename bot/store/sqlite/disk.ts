/**
 * Says what was committed once it is on the disk. SQLite writes its log and does not sync it (`synchronous = NORMAL`); that is done here,
 * before anybody is answered, so what was acknowledged survives a power cut as with `FULL`, and the next batch is inserted meanwhile.
 * The log holds commits in order, each with a checksum over those before it: what is lost in a cut is what nobody was told of.
 */
import { closeSync, fdatasync, openSync } from 'node:fs'

export interface Disk {
  /** `tell` is called when all that was committed so far is synced; in the order of these calls. */
  whenSynced(tell: () => void): void
  close(): void
}

/** `path`: of the store, whose log is there and stays the same file as long as the store is open. A sync that fails ends the thread: nobody may be told anything any more. */
export function openDisk(path: string): Disk {
  const log = openSync(`${path}-wal`, 'r+')
  let next: (() => void)[] = []
  let syncing = false
  const sync = (): void => {
    const telling = next
    next = []
    syncing = true
    fdatasync(log, (error) => {
      if (error !== null) throw error
      syncing = false
      for (const tell of telling) tell()
      if (next.length > 0 && !syncing) sync()
    })
  }
  return {
    whenSynced: (tell) => {
      next.push(tell)
      if (!syncing) sync()
    },
    close: () => closeSync(log),
  }
}
