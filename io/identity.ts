/** Whether a file is still the one that somebody read, from what the disk says of it. */
import type { BigIntStats } from 'node:fs'

/** Changes whenever the content may have: size, times in nanoseconds, inode. */
export const identity = ({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string => `${dev}:${ino}:${size}:${mtimeNs}:${ctimeNs}`

/** Two changes within one tick of the file system's clock look like one, so what is younger than two seconds is not trusted. */
export function isRacy({ mtimeNs, ctimeNs }: BigIntStats, now = Date.now()): boolean {
  const youngest = mtimeNs > ctimeNs ? mtimeNs : ctimeNs
  return now - Number(youngest / 1_000_000n) < 2000
}
