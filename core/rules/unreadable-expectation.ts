/** The same words before a run and after it: whoever does both says it once. */
import type { Place } from '../garden/example.ts'
import type { Finding } from '../schema/report.ts'
import { finding } from './finding.ts'
import { shorten } from './tfc/shorten.ts'

export const unreadableExpectation = (example: string, { reason, place }: { readonly reason: string; readonly place: Place }): Finding => told(example, place, `An expectation cannot be read: ${reason}.`)

export const unreadableScore = (example: string, preset: string, { reason, place }: { readonly reason: string; readonly place: Place }): Finding => told(example, place, `The \`score:\` of the preset "${shorten(preset)}" cannot be read: ${reason}.`)

export const told = (example: string, place: Place, message: string): Finding => finding('GARDEN.EXPECTATION_INVALID', { ...place, example }, message)
