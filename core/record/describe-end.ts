import { describeStop } from '../supervise/describe-stop.ts'
import type { RunOutcome, RunRequest } from '../world.ts'

/** How a run ended, in words that follow "it"; null when it ended well. */
export function describeEnd(end: RunOutcome['end'], limits: Pick<RunRequest['limits'], 'timeoutMs' | 'memoryBytes'>): string | null {
  switch (end.kind) {
    case 'exited':
      return end.code === 0 ? null : end.code === 127 ? 'exited with code 127: the command was not found' : end.code === 126 ? 'exited with code 126: the command is not executable' : `exited with code ${end.code}`
    case 'signalled':
      return `was ended by ${end.signal}`
    case 'timed_out':
      return `did not end within ${limits.timeoutMs / 1000} s`
    case 'interrupted':
      return 'was interrupted'
    case 'stopped':
      return describeStop(end)
    case 'out_of_memory':
      return limits.memoryBytes === null ? 'ran out of memory' : `needed more than the ${mebibytes(limits.memoryBytes)} it was given`
    case 'engine_failed':
    case 'refused':
      return end.reason
  }
}

function mebibytes(bytes: number): string {
  return bytes >= 1024 ** 3 ? `${+(bytes / 1024 ** 3).toFixed(1)} GiB` : `${Math.round(bytes / 1024 ** 2)} MiB`
}
