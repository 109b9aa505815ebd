import fc from 'fast-check'
import { expect, test } from 'vitest'
import { validateIndex, type WorkspaceIndex } from '../../schema/index.ts'
import { detail } from './detail.ts'
import { indexWorkspace } from './index-workspace.ts'
import { select, type Query } from './query.ts'
import { resolveRun, resolveVersion, resolveVersions } from './resolve-id.ts'
import { sampleWorkspace } from './testing/sample-workspace.ts'

interface Plan {
  readonly derived: readonly (number | null)[]
  readonly runs: readonly { readonly dataset: number; readonly accuracy: number | null; readonly day: number; readonly status: string }[]
  readonly models: readonly { readonly run: number; readonly dataset: number | null; readonly state: string }[]
}

const DATASETS = 6
const plans: fc.Arbitrary<Plan> = fc.record({
  derived: fc.array(fc.option(fc.nat(DATASETS - 1)), { minLength: DATASETS, maxLength: DATASETS }),
  runs: fc.array(fc.record({ dataset: fc.nat(DATASETS), accuracy: fc.option(fc.integer({ min: 0, max: 10 }).map((tenth) => tenth / 10)), day: fc.integer({ min: 1, max: 9 }), status: fc.constantFrom('completed', 'failed') }), { maxLength: 12 }),
  models: fc.array(fc.record({ run: fc.nat(12), dataset: fc.option(fc.nat(DATASETS)), state: fc.constantFrom('production', 'staging') }), { maxLength: 8 }),
})

const runId = (at: number): string => `run-2025-01-01-${String(at + 1).padStart(3, '0')}`
const datasetId = (at: number): string => `d:v${at + 1}`

function build({ derived, runs, models }: Plan): WorkspaceIndex {
  const files: Record<string, string> = {}
  for (const [at, parent] of derived.entries()) files[`datasets/d/v${at + 1}/metadata.yaml`] = parent === null ? 'name: d\n' : `derived_from: {dataset: d, version: v${parent + 1}}\n`
  for (const [at, { dataset, accuracy, day, status }] of runs.entries()) {
    files[`runs/${runId(at)}/config.yaml`] = `dataset: ${datasetId(dataset)}\nstatus: ${status}\nstarted_at: 2025-01-0${day}\n`
    if (accuracy !== null) files[`runs/${runId(at)}/metrics.json`] = JSON.stringify({ summary: { accuracy } })
  }
  for (const [at, { run, dataset, state }] of models.entries()) files[`models/m/v${at + 1}/metadata.yaml`] = `run_id: ${runId(run)}\nstate: ${state}\n${dataset === null ? '' : `dataset: {name: d, version: v${dataset + 1}}\n`}`
  return indexWorkspace(sampleWorkspace(files), [])
}

const idsOf = (plan: Plan, kind: 'datasets' | 'runs' | 'models', query: Query): string[] => select(build(plan), kind, query)[kind].map(({ id }) => id)

test('runs are those that a plain filter finds', () => {
  fc.assert(
    fc.property(plans, fc.nat(DATASETS - 1), fc.integer({ min: 0, max: 10 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (plan, dataset, tenth, from, to) => {
      const query = { datasets: new Set([datasetId(dataset)]), conditions: [{ metric: 'accuracy', operator: '>=', value: tenth / 10 }], since: `2025-01-0${from}`, until: `2025-01-0${to}`, status: 'completed' } as const
      const naive = plan.runs.flatMap((run, at) => (run.dataset === dataset && run.accuracy !== null && run.accuracy >= tenth / 10 && run.day >= from && run.day <= to && run.status === 'completed' ? [runId(at)] : []))
      expect(idsOf(plan, 'runs', query)).toEqual(naive)
    }),
  )
})

test('models for a dataset are those of its runs, and those that say so themselves', () => {
  fc.assert(
    fc.property(plans, fc.nat(DATASETS - 1), (plan, dataset) => {
      const naive = plan.models.flatMap((model, at) => (plan.runs[model.run]?.dataset === dataset || model.dataset === dataset ? [`m:v${at + 1}`] : []))
      expect(idsOf(plan, 'models', { datasets: new Set([datasetId(dataset)]) })).toEqual(naive)
    }),
  )
})

test('models for a run and in a state are those that a plain filter finds', () => {
  fc.assert(
    fc.property(plans, fc.nat(11), (plan, run) => {
      const naive = plan.models.flatMap((model, at) => (model.run === run && model.state === 'production' ? [`m:v${at + 1}`] : []))
      expect(idsOf(plan, 'models', { run: runId(run), state: 'production' })).toEqual(naive)
    }),
  )
})

test('derived datasets are those whose chain of parents meets the dataset, cycles included', () => {
  fc.assert(
    fc.property(plans, fc.nat(DATASETS - 1), (plan, root) => {
      const meets = (at: number): boolean => {
        for (let [step, parent] = [0, plan.derived[at] ?? null]; parent !== null && step < DATASETS + 1; step++, parent = plan.derived[parent] ?? null) if (parent === root) return true
        return false
      }
      expect(idsOf(plan, 'datasets', { derivedFrom: new Set([datasetId(root)]) })).toEqual(plan.derived.flatMap((_parent, at) => (meets(at) ? [datasetId(at)] : [])))
    }),
  )
})

test('sorting by a metric orders what has it, either way round, and puts the rest last', () => {
  fc.assert(
    fc.property(plans, fc.boolean(), (plan, descending) => {
      const values = idsOf(plan, 'runs', { sort: 'accuracy', descending }).map((id) => plan.runs[Number(id.slice(-3)) - 1]!.accuracy)
      const known = values.filter((value) => value !== null)
      expect(values).toEqual([...known.toSorted((a, b) => (descending ? b - a : a - b)), ...values.filter((value) => value === null)])
    }),
  )
})

test('a list and a detail keep to the schema, and their edges touch what they list', () => {
  fc.assert(
    fc.property(plans, fc.nat(DATASETS - 1), (plan, dataset) => {
      const index = build(plan)
      const list = select(index, 'runs', { datasets: new Set([datasetId(dataset)]) })
      const shown = detail(index, 'datasets', datasetId(dataset))
      expect([validateIndex(list), validateIndex(shown)]).toEqual([true, true])
      const runs = new Set(list.runs.map(({ id }) => id))
      expect(list.edges.every(({ from, to }) => runs.has(from) || runs.has(to))).toBe(true)
      expect(shown.runs.map(({ id }) => id)).toEqual(list.runs.map(({ id }) => id))
    }),
  )
})

const SMALL = build({ derived: [null, 0, null, null, null, null], runs: [{ dataset: 0, accuracy: 0.5, day: 1, status: 'completed' }], models: [{ run: 0, dataset: 0, state: 'production' }] })

test('a name stands for all of its versions, and latest for the highest number', () => {
  expect(resolveVersions(SMALL, 'datasets', 'd')).toMatchObject({ ok: true, value: new Set(['d:v1', 'd:v2', 'd:v3', 'd:v4', 'd:v5', 'd:v6']) })
  expect([resolveVersion(SMALL, 'datasets', 'd:latest'), resolveVersion(SMALL, 'datasets', 'd/v2')]).toMatchObject([{ value: 'd:v6' }, { value: 'd:v2' }])
  expect(resolveVersion(SMALL, 'datasets', 'd')).toMatchObject({ ok: false, problem: { code: 'INDEX.AMBIGUOUS' } })
})

test('an unknown id is a problem that says what is near', () => {
  expect(resolveRun(SMALL, 'run-2025-01-01-01')).toMatchObject({ ok: false, problem: { code: 'INDEX.UNKNOWN', next: `Did you mean ${runId(0)}?` } })
  expect(resolveVersions(SMALL, 'models', 'mm:v1')).toMatchObject({ ok: false, problem: { next: 'Did you mean m:v1?' } })
  expect(resolveVersions(SMALL, 'models', '../../etc:v1')).toMatchObject({ ok: false, problem: { code: 'INDEX.UNKNOWN' } })
})
