import type { Example } from '../garden/example.ts'
import type { CapturedContract } from './captured.ts'

/** An example with the contracts that are known of its presets. */
export interface ExampleContracts {
  readonly example: Pick<Example, 'id' | 'path' | 'descriptor' | 'presets'>
  readonly contracts: readonly CapturedContract[]
}

/** Where a preset stands in its descriptor. */
export function placeOfPreset({ example }: Pick<ExampleContracts, 'example'>, preset: string): { path: string; line: number | null; column: number | null; example: string } {
  const place = example.presets.find(({ name }) => name === preset)?.place
  return { path: example.descriptor, line: place?.line ?? null, column: place?.column ?? null, example: example.id }
}
