/** The GPUs of this machine, as the driver's own tool lists them. */
import { execFile } from 'node:child_process'
import type { Hardware } from '../core/world.ts'

const FIELDS = 'name,uuid,memory.total,driver_version'

/** Empty when there is no tool, no driver, or no answer within 5 s (a hung driver must not hang a smoke). */
export function findGpus(tool = 'nvidia-smi'): Promise<Hardware['gpus']> {
  return new Promise((done) => {
    execFile(tool, [`--query-gpu=${FIELDS}`, '--format=csv,noheader,nounits'], { timeout: 5000, killSignal: 'SIGKILL' }, (error, stdout) => {
      done(error === null ? readGpus(stdout) : [])
    })
  })
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
