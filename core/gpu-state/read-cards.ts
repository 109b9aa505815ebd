/** The cards as nvidia-smi lists them. Total: a list with one line that says nothing is no list. */
import type { GpuCard, Readable } from '../world.ts'
import { shown } from './shown.ts'

/** For `nvidia-smi --query-gpu=… --format=csv,noheader,nounits`. */
export const CARD_FIELDS = 'uuid,memory.used,ecc.errors.uncorrected.volatile.total'

/** More cards than any machine has. */
const MOST_CARDS = 256
const MIB = 1024 * 1024

export function readCards(text: string): Readable<readonly GpuCard[]> {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '')
  if (lines.length === 0) return { readable: false, reason: 'nvidia-smi lists no GPU' }
  if (lines.length > MOST_CARDS) return { readable: false, reason: `nvidia-smi lists more than ${MOST_CARDS} GPUs` }
  const cards: GpuCard[] = []
  for (const line of lines) {
    const card = readCard(line)
    if (card === null) return { readable: false, reason: `nvidia-smi says "${shown(line)}"` }
    cards.push(card)
  }
  return { readable: true, value: cards }
}

/** null: no such line, for instance "Unable to determine the device handle for GPU …: GPU is lost." */
function readCard(line: string): GpuCard | null {
  const [uuid = '', memory = '', errors = '', ...more] = line.split(',').map((each) => each.trim())
  if (more.length > 0 || !isUuid(uuid)) return null
  const [memoryMib, uncorrectedErrors] = [figure(memory), figure(errors)]
  if (memoryMib === undefined || uncorrectedErrors === undefined) return null
  return { uuid, memoryBytes: memoryMib === null ? null : memoryMib * MIB, uncorrectedErrors }
}

export const isUuid = (word: string): boolean => /^(GPU|MIG)-[0-9a-fA-F-]{8,64}$/.test(word)

/** null: the card has no such figure, or this user may not see it. undefined: no figure and no such word, for instance `[GPU is lost]`. */
export function figure(text: string): number | null | undefined {
  if (/^\d{1,12}$/.test(text)) return Number(text)
  return /^\[?(N\/A|Not Supported|Insufficient Permissions)\]?$/i.test(text) ? null : undefined
}
