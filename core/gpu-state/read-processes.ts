/** Processes that compute, as nvidia-smi lists them. */
import type { GpuProcess, Readable } from '../world.ts'
import { figure, isUuid } from './read-cards.ts'
import { shown } from './shown.ts'

/** For `nvidia-smi --query-compute-apps=… --format=csv,noheader,nounits`. */
export const PROCESS_FIELDS = 'gpu_uuid,pid,process_name,used_gpu_memory'

export type ListedProcess = Omit<GpuProcess, 'startTime' | 'uid' | 'elsewhere' | 'orphaned'>

const MOST_PROCESSES = 4096
const MIB = 1024 * 1024

export function readProcesses(text: string): Readable<readonly ListedProcess[]> {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !/^No running .*processes found$/i.test(line))
  if (lines.length > MOST_PROCESSES) return { readable: false, reason: `nvidia-smi lists more than ${MOST_PROCESSES} processes` }
  const processes: ListedProcess[] = []
  for (const line of lines) {
    const process = readProcess(line)
    if (process === null) return { readable: false, reason: `nvidia-smi says "${shown(line)}"` }
    processes.push(process)
  }
  return { readable: true, value: processes }
}

/** A name may hold commas. */
function readProcess(line: string): ListedProcess | null {
  const fields = line.split(',').map((each) => each.trim())
  const [gpu = '', pid = ''] = fields
  const memory = figure(fields.at(-1) ?? '')
  if (fields.length < 4 || !isUuid(gpu) || !/^[1-9]\d{0,9}$/.test(pid) || memory === undefined) return null
  return { gpu, pid: Number(pid), name: shown(fields.slice(2, -1).join(', ')), memoryBytes: memory === null ? null : memory * MIB }
}
