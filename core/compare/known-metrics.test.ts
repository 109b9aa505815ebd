import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FLOORS, floorOf } from './floors.ts'
import { KNOWN_METRICS, knownClass, knownDirection, wordsOf, type KnownMetric } from './known-metrics.ts'

test.each([
  ['val_loss', null, 'quality', 'min'],
  ['valLoss/Top-5', null, 'quality', 'min'],
  ['error_throughput', null, 'time', 'max'],
  ['tokens_per_s', null, 'time', 'max'],
  ['tokens', 'tokens/s', 'time', 'max'],
  ['forward', 'ms', 'time', 'min'],
  ['step_time', null, 'time', 'min'],
  ['time_per_image', null, 'time', 'min'],
  ['jit_compile_ms', null, 'time', 'min'],
  ['accuracy', '%', 'quality', 'max'],
  ['peakMemoryBytes', 'bytes', 'near', 'min'],
  ['num_parameters', null, 'exact', null],
  ['tokens', null, 'quality', null],
  ['glossy', null, 'quality', null],
  ['ms_per_token', null, 'time', 'min'],
  ['sec_per_step', null, 'time', 'min'],
  ['s/it', null, 'time', 'min'],
  ['time_per_step_ms', null, 'time', 'min'],
  ['latency/s', null, 'time', 'min'],
  ['time/tokens_per_s', null, 'time', 'max'],
  ['tokens/s', null, 'time', 'max'],
  ['GB/s', null, 'time', 'max'],
  ['eval/samples/second', null, 'time', 'max'],
  ['images_per_sec_per_gpu', null, 'time', 'max'],
  ['mAP', null, 'quality', 'max'],
  ['mIoU', null, 'quality', 'max'],
  ['reward_std', null, 'quality', null],
  ['loss_scale', null, 'quality', null],
  ['constructor', 'toString', 'quality', null],
] as const)('%s in %s is %s, better %s', (name, unit, kind, direction) => {
  expect([knownClass(name, unit), knownDirection(name, unit)]).toEqual([kind, direction])
})

test('words of a name end at capitals and at whatever is no letter or digit', () => {
  expect(wordsOf('valLoss/Top-5_p95 ms')).toEqual(['val', 'loss', 'top', '5', 'p95', 'ms'])
})

test('a metric that is declared as another class has no floor of what its name would be', () => {
  const options = { runner: 'shared', quality: 0.05 } as const
  expect([floorOf('image_size', 'time', options), floorOf('compile_time', 'near', options), floorOf('latency', 'exact', options), floorOf('latency', 'quality', options)]).toEqual([0.03, 0.01, 0, 0.05])
})

const percent = (share: number): string => `${100 * share} %`

function floorText({ class: kind, floor }: KnownMetric): string {
  if (kind === 'exact' || floor === undefined) return kind === 'exact' ? '0' : 'the tolerance'
  const { shared, dedicated } = FLOORS[floor]
  return shared === dedicated ? percent(shared) : `${percent(shared)}, ${percent(dedicated)} dedicated`
}

const words = (all: readonly string[]): string => all.map((word) => `\`${word}\``).join(' ')
const row = (line: KnownMetric): string => `| ${words(line.words)}${line.and === undefined ? '' : ` and one of ${words(line.and)}`}${line.next === undefined ? '' : `, right after it one of ${words(line.next)}`} | ${line.class} | ${line.direction === null ? 'nobody knows' : line.direction === 'max' ? 'more' : 'less'} | ${floorText(line)} |`

test('docs/compare.md shows this very table', () => {
  const page = readFileSync(new URL('../../docs/compare.md', import.meta.url), 'utf8')
  const table = page.split('<!-- table:')[1]!.split('\n').slice(3).filter((_, at, all) => all.slice(0, at + 1).every((each) => each.startsWith('|')))
  expect(table).toEqual(KNOWN_METRICS.map(row))
})
