/** What the browser does for a letter that somebody types into the search of the first page: the same code, the data of 236 examples. */
import { entriesOf } from '../../site/gallery/gallery-pages.ts'
import { openFinder } from '../../site/client/lib/find.ts'
import { exampleOf } from '../../core/garden/testing/example.ts'
import { sampleExample, sampleGarden } from '../../site/testing/sample-site.ts'
import { median, type Bench } from './measure.ts'

const EXAMPLES = 236
const TYPED = ['s', 'se', 'seg', 'segm', 'segment', 'segment p', 'segment pytorch', 'segmant pytorch', 'translate 24', 'quantised model on two cards']

export const siteSearch: Bench = (runs) => {
  const entries = entriesOf(sampleGarden({ examples: Array.from({ length: EXAMPLES }, (_, at) => ({ ...sampleExample(exampleOf(descriptor(at), `examples/area-${at % 12}/example-${at}/example.yaml`)), readme: { path: 'README.md', text: words(at, 700), bytes: 5000 } })) }), '')
  const started = performance.now()
  const find = openFinder(entries)
  find({ q: 'train', sort: '', facets: {} })
  const first = performance.now() - started
  const times = Array.from({ length: runs * 4 }, () => TYPED.map((q) => {
    const begun = performance.now()
    find({ q, sort: '', facets: { framework: 'pytorch' } })
    return performance.now() - begun
  }))
  const slowest = TYPED.map((_, at) => median(times.map((each) => each[at]!)))
  return Promise.resolve({ title: 'the search of the first page, 236 examples: the slowest of ten questions', value: Math.max(...slowest), limit: 50, unit: 'ms', detail: `their middle ${median(slowest).toFixed(1)} ms; the index, made with the first of them, ${first.toFixed(0)} ms` })
}

const WORDS = 'train evaluate segment detect classify transcribe denoise rank embed cluster forecast translate quantise distil align sample cache stream batch shard mask crop rotate normalise augment score calibrate prune export serve model card two on'.split(' ')
const words = (seed: number, many: number): string => Array.from({ length: many }, (_, at) => `${WORDS[(seed * 31 + at * 17) % WORDS.length]!}${at % 3 === 0 ? '' : ((seed * 7919 + at * 104_729) % 5000).toString(36)}`).join(' ')
const descriptor = (at: number): string => `name: example-${at}\ndescription: ${words(at, 20)}\ntags: [${words(at, 5).replaceAll(' ', ', ')}]\ntasks: [${WORDS[at % WORDS.length]!}]\nframeworks: [${at % 3 === 0 ? 'tensorflow' : 'pytorch'}]\npresets:\n  train: {command: [python, train.py]}\n`
