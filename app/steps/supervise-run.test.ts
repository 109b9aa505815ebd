import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { Supervise } from '../../core/garden/example.ts'
import { leftOver } from '../../io/containers/testing/bench.ts'
import { openGarden, sampleConfig, shellExample, type Garden } from '../testing/walk.ts'

afterEach(async () => expect(await leftOver('hortus-supervised')).toEqual([]))

const NOTHING: Supervise = { earlyStop: null, stopOnNan: null, maxSeconds: null, maxEpochs: null, maxIterations: null, maxGpuMinutes: null, keepCheckpoints: null, log: null, graceSeconds: null }

/** Saves and exits with 0 when it is asked to end. */
const POLITE = `trap 'echo saved >"$HORTUS_OUTPUTS/last"; exit 0' TERM\n`
const EPOCHS = `i=0; while [ $i -lt 400 ]; do i=$((i+1)); echo "{\\"event\\":\\"epoch_completed\\",\\"epoch\\":$i,\\"metrics\\":{\\"loss\\":0.5}}" >>"$HORTUS_EVENTS"; sleep 0.05; done # hortus-supervised\n`
const CLOCK = 30

async function climbOne(script: string, supervise: Partial<Supervise>, config = sampleConfig()): Promise<{ garden: Garden; walk: Awaited<ReturnType<Garden['walk']>>; record: Awaited<ReturnType<Garden['records']>>[number] } & AsyncDisposable> {
  const garden = await openGarden({ 'examples/a/run.sh': script })
  const walk = await garden.walk([shellExample('a', {}, { supervise: { ...NOTHING, ...supervise }, timeoutSeconds: CLOCK })], { config })
  const [record] = await garden.records()
  return { garden, walk, record: record!, [Symbol.asyncDispose]: () => garden[Symbol.asyncDispose]() }
}

test('a run that stops getting better is asked to end; it saves, exits with 0 and succeeded, with the reason', async () => {
  await using tried = await climbOne(POLITE + EPOCHS, { earlyStop: { metric: 'loss', patience: 3, minDelta: 0, mode: null } })
  expect(tried.walk).toMatchObject({ findings: [], problems: [], results: [{ outcome: 'passed', reason: null }] })
  expect(tried.record.status).toEqual({ state: 'succeeded', reason: 'was stopped early: "loss" did not get better than 0.5 in 3 reports' })
  expect(tried.record.observed?.exit).toEqual({ code: 0, signal: null, timedOut: false })
  expect(tried.record.observed?.supervision).toMatchObject({
    handlers: [{ name: 'early_stop', priority: 50, settings: { metric: 'loss', patience: 3, min_delta: 0, mode: 'min' } }, { name: 'log' }],
    stop: { handler: 'early_stop', verdict: 'enough', event: 'epoch_completed', step: 4, signalled: true },
    firedCount: 1,
  })
  expect(tried.record.reported.outputs).toMatchObject([{ path: 'last' }])
  expect(tried.garden.events.some((event) => event.kind === 'supervised' && /^epoch \d+ · loss 0\.5$/.test(event.line))).toBe(true)
})

test('a run that dies of the signal did not end well, whatever it had reached', async () => {
  await using tried = await climbOne(EPOCHS, { maxEpochs: 2 })
  expect(tried.walk).toMatchObject({ findings: [{ code: 'SUPERVISE.NO_EXIT', line: 7 }], results: [{ outcome: 'failed' }] })
  expect(tried.record.status).toMatchObject({ state: 'failed', reason: 'was stopped early (it completed 2 epochs (max_epochs)), and was ended by SIGTERM instead of exiting with 0' })
})

test('a run that ignores the signal and daemonises is killed with all its children after the grace', async () => {
  await using tried = await climbOne(`trap '' TERM; setsid sh -c "trap '' TERM; sleep 60 # hortus-supervised" & ${EPOCHS}`, { maxEpochs: 1, graceSeconds: 0.5 })
  expect(tried.record.status).toMatchObject({ state: 'failed', reason: expect.stringContaining('had to be killed') })
  expect(tried.record.observed?.exit).toMatchObject({ code: null, signal: 'SIGKILL' })
  expect(tried.record.observed!.durationMs).toBeLessThan(10_000)
})

test('NaN ends a run as failed, even one that exits with 0 when it is asked', async () => {
  await using tried = await climbOne(`${POLITE}echo '{"metric":"loss","value":1e400,"step":7}' >>"$HORTUS_METRICS"\n${EPOCHS}`, { stopOnNan: true })
  expect(tried.walk).toMatchObject({ findings: [{ code: 'SUPERVISE.BROKEN' }], results: [{ outcome: 'failed', reason: 'was stopped: it reported Infinity for "loss" at step 7' }] })
  expect(tried.record).toMatchObject({ status: { state: 'failed' }, observed: { supervision: { stop: { verdict: 'broken', signalled: true } } } })
})

test('NaN is seen however short the run was: the configuration may ask for it', async () => {
  await using tried = await climbOne(`printf '{"metric":"loss","value":NaN}' >>"$HORTUS_METRICS"`, {}, sampleConfig({ stop_on_nan: true }))
  expect(tried.record).toMatchObject({ status: { state: 'failed', reason: 'was stopped: it reported NaN for "loss"' }, observed: { exit: { code: 0 } } })
})

test('time used up is timed out, without a single report', async () => {
  await using tried = await climbOne(`${POLITE}while :; do sleep 0.05; done # hortus-supervised`, { maxSeconds: 0.5 })
  expect(tried.walk.findings.map((each) => each.code)).toEqual(['SUPERVISE.SPENT'])
  expect(tried.record).toMatchObject({ status: { state: 'timed_out', reason: 'was stopped: it used up its 0.5 s (max_seconds)' }, observed: { exit: { code: 0, timedOut: true }, supervision: { stop: { event: 'tick' } } } })
})

test('of five checkpoints the two best are left, and the others are not missed', async () => {
  const save = [0.1, 0.9, 0.3, 0.8, 0.2].map((accuracy, at) => `echo ${at} >"$HORTUS_OUTPUTS/e${at}.pt"; echo '{"event":"checkpoint","path":"e${at}.pt","metrics":{"accuracy":${accuracy}}}' >>"$HORTUS_EVENTS"; sleep 0.1`)
  await using tried = await climbOne(save.join('\n'), { keepCheckpoints: { n: 2, metric: 'accuracy', mode: 'max' } })
  expect(tried.record.reported.outputs?.map((each) => each.path)).toEqual(['e1.pt', 'e3.pt'])
  expect(tried.record.observed?.supervision?.checkpoints).toEqual({ kept: ['e1.pt', 'e3.pt'], dropped: 3, notRemoved: 0 })
  expect(tried.walk.findings).toEqual([])
  expect(tried.record.source.diagnostics).toBeUndefined()
})

test('A11 a checkpoint below a link is not removed through it', async () => {
  await using tried = await climbOne(`mkdir away; echo x >away/victim; ln -s "$PWD/away" "$HORTUS_OUTPUTS/link"
    for path in link/victim ../../workspace/away/victim good; do echo "{\\"event\\":\\"checkpoint\\",\\"path\\":\\"$path\\"}" >>"$HORTUS_EVENTS"; done
    touch "$HORTUS_OUTPUTS/good"; sleep 0.7; cat away/victim`, { keepCheckpoints: { n: 1, metric: null, mode: null } })
  expect(tried.record.observed?.exit.code).toBe(0)
  expect(tried.record.observed?.supervision?.checkpoints).toEqual({ kept: ['good'], dropped: 0, notRemoved: 1 })
})

test('half lines, lines written twice, NaN, 1e400, __proto__ and binary leave a valid record and end nothing', async () => {
  await using tried = await climbOne(
    String.raw`printf '{"event":"epoch_completed","epo' >>"$HORTUS_EVENTS"; sleep 0.4; printf 'ch":1,"metrics":{"loss":1}}\n' >>"$HORTUS_EVENTS"
    for i in 1 2 3; do echo '{"event":"epoch_completed","epoch":1,"metrics":{"loss":1}}' >>"$HORTUS_EVENTS"; done
    printf '{"metric":"loss","value":NaN,"step":2}\n{"metric":"loss","value":1e400,"step":3}\n{"__proto__":{"metric":"loss","value":1}}\n{"metric":"__proto__","value":1}\n{"event":"__proto__"}\n{"event":"constructor"}\n' >>"$HORTUS_METRICS"
    head -c 200000 /dev/urandom >>"$HORTUS_METRICS"; printf '\n{"event":"my_own","x":1}\n{"metric":"loss","value":1,"step":4}\n' >>"$HORTUS_METRICS"; sleep 0.3`,
    { earlyStop: { metric: 'loss', patience: 5, minDelta: 0, mode: null } },
  )
  expect(tried.walk.results[0]?.outcome).toBe('passed')
  const { supervision } = tried.record.observed!
  expect(supervision?.stop).toBeNull()
  expect(supervision?.stream.byKind).toMatchObject({ epoch_completed: 4, metric: 3 })
  expect(supervision?.stream.byKind['custom']).toBe(1)
  expect(tried.record.reported.events?.items).toContainEqual({ event: 'my_own', x: 1 })
  expect(supervision!.stream.unreadLines).toBeGreaterThan(100)
})

test('50 MB of events cost the harness a bounded share, are counted, and the last word is still heard', async () => {
  await using tried = await climbOne(`yes '{"event":"tick_of_mine","n":1}' | head -c 50000000 >>"$HORTUS_EVENTS"; sleep 0.5; echo >>"$HORTUS_EVENTS"; echo '{"event":"epoch_completed","epoch":1}' >>"$HORTUS_EVENTS"; sleep 5 # hortus-supervised`, { maxEpochs: 1, graceSeconds: 1 })
  expect(tried.record.observed?.supervision?.stop).toMatchObject({ handler: 'max_epochs', signalled: true })
  expect(tried.record.observed?.supervision?.stream.droppedBytes).toBeGreaterThan(1e6)
  expect(tried.record.observed?.warnings?.some((each) => each.includes('came faster than they are read'))).toBe(true)
})

test('a hundred thousand checkpoints are all accounted for', async () => {
  await using tried = await climbOne(`seq 1 100000 | sed 's/.*/{"event":"checkpoint","path":"c&"}/' >>"$HORTUS_EVENTS"; touch "$HORTUS_OUTPUTS/c1"; sleep 0.5`, { keepCheckpoints: { n: 1, metric: null, mode: null } })
  const { checkpoints, stream } = tried.record.observed!.supervision!
  expect(checkpoints!.dropped + checkpoints!.notRemoved).toBe(stream.byKind['checkpoint']! - 1)
})

test('an early stop that waits for a metric nobody reports is a warning', async () => {
  await using tried = await climbOne('true', { earlyStop: { metric: 'val_loss', patience: 3, minDelta: 0, mode: null } })
  expect(tried.walk).toMatchObject({ results: [{ outcome: 'passed' }], findings: [{ code: 'SUPERVISE.SILENT', level: 'warning', message: expect.stringContaining('"val_loss"') }] })
})

test('a run that nobody supervises has no such field, and its directory is gone', async () => {
  await using garden = await openGarden({ 'examples/a/run.sh': `echo '{"metric":"loss","value":NaN}' >>"$HORTUS_METRICS"; echo '{"metric":"loss","value":1}' >>"$HORTUS_METRICS"` })
  await garden.walk([shellExample('a')])
  const [record] = await garden.records()
  expect(record?.status.state).toBe('succeeded')
  expect(record?.observed).not.toHaveProperty('supervision')
  expect(await readdir(join(garden.world.output.rootAbs))).toContain('records')
})
