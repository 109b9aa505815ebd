/** Errors of the NVIDIA driver in the kernel's log: `NVRM: Xid (PCI:0000:3b:00): 79, pid=1234, name=python3, GPU has fallen off the bus.` */

/** A log with more of them is a log of a broken machine; the last ones are kept. */
const MOST = 1000
const LONGEST = 400

/** Whole lines: their times tell an error from the same one again. */
export function readXids(log: string): readonly string[] {
  const lines = log.split('\n').filter((line) => line.includes('NVRM: Xid (PCI:'))
  return lines.slice(-MOST).map((line) => line.slice(0, LONGEST))
}

export interface Xid {
  readonly number: number | null
  /** The process that had it, as the driver says; null: it does not know. */
  readonly pid: number | null
}

export function parseXid(line: string): Xid {
  const match = /NVRM: Xid \(PCI:[0-9a-fA-F:.]{1,32}\): (\d{1,5})(?:, pid='?(\d{1,10}))?/.exec(line)
  return { number: match?.[1] === undefined ? null : Number(match[1]), pid: match?.[2] === undefined ? null : Number(match[2]) }
}
