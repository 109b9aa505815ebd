/** The GPUs of this machine, as the driver's own tool lists them. */
import type { Hardware } from '../core/world.ts'
import { askTool } from './gpu-state/ask-tool.ts'

const FIELDS = 'name,uuid,memory.total,driver_version'

/** Empty when there is no tool, no driver, or no answer within 5 s (a hung driver must not hang a smoke). */
export async function findGpus(tool = 'nvidia-smi', env: NodeJS.ProcessEnv = process.env): Promise<Hardware['gpus']> {
  const told = await askTool(tool, [`--query-gpu=${FIELDS}`, '--format=csv,noheader,nounits'], { env, timeoutMs: 5000, maxBytes: 1024 * 1024 })
  return told.kind === 'told' ? readGpus(told.text) : []
}

export function readGpus(table: string): Hardware['gpus'] {
  return table
    .split('\n')
    .map((line) => line.split(',').map((each) => each.trim()))
    .filter((fields) => fields.length === FIELDS.split(',').length && fields[0] !== '')
    .map(([name = '', uuid = '', memory = '', driver = '']) => ({
      name,
      ...(uuid.startsWith('GPU-') ? { uuid } : {}),
      // MiB; "[N/A]" where the driver does not say.
      ...(/^\d+$/.test(memory) ? { memoryBytes: Number(memory) * 1024 * 1024 } : {}),
      ...(/^[\d.]+$/.test(driver) ? { driver } : {}),
    }))
}
