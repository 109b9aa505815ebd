import type { Example } from '../../../garden/example.ts'
import type { ExampleHealth, Health } from '../../../schema/health.ts'

/** A red example, an archived one and one that lives elsewhere. */
export function healthFixture(): { readonly health: Pick<Health, 'examples'>; readonly examples: readonly Pick<Example, 'id' | 'need'>[] } {
  const none: ExampleHealth = { id: 'x', path: 'examples/x', tier: 'experimental', health: null, why: 'not judged', required: null, rungs: null, checked: null, lastGreen: null, failing: null, frozen: false, claim: null, owners: [] }
  const red: ExampleHealth = {
    ...none,
    id: 'nlp/bert',
    tier: 'beta',
    health: 'red',
    rungs: { parsed: 'passed', contracted: 'passed', built: 'passed', probed: 'not_run', smoked: 'failed', benchmarked: 'not_run' },
    lastGreen: { at: '2026-09-01T10:00:00.000Z', commit: null, trigger: 'schedule', tree: null, days: 80, changed: null },
  }
  const need: Example['need'] = { gpus: 1, vramGb: 16, cpuOk: false, ramGb: null, cpuCores: null, diskGb: null, spellings: [] }
  return { health: { examples: [red, { ...none, id: 'old/one', tier: 'archived' }, { ...none, id: 'gone/out', tier: 'beta' }] }, examples: [{ id: 'nlp/bert', need }] }
}
