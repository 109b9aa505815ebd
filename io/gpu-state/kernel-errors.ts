/** Lines of the driver's errors in the kernel's log: from dmesg, else from the journal, else the reasons why not. */
import { readXids } from '../../core/gpu-state/read-xids.ts'
import type { Readable } from '../../core/world.ts'
import { askTool, type AskOptions } from './ask-tool.ts'

/** The kernel's ring is a few MiB at most; a journal of one boot may be longer. */
const MOST = 32 * 1024 * 1024

export async function kernelErrors(options: Omit<AskOptions, 'maxBytes'>): Promise<Readable<readonly string[]>> {
  const reasons: string[] = []
  for (const [program, ...args] of ASKED) {
    const told = await askTool(program!, args, { ...options, maxBytes: MOST })
    // A journal that this user may not see is an empty one.
    if (told.kind === 'told' && told.text.trim() !== '' && !told.text.startsWith('-- No entries --')) return { readable: true, value: readXids(told.text) }
    reasons.push(told.kind === 'silent' ? told.reason : `${program} shows nothing to this user`)
  }
  return { readable: false, reason: reasons.join('; ') }
}

const ASKED = [['dmesg'], ['journalctl', '--dmesg', '--boot', '--no-pager', '--output=short-monotonic']] as const
