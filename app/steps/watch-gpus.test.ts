/** What a run leaves on the GPUs, told by a fake driver: each shape ends in "clean" or "quarantined", and never in "nobody knows". */
import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { sampleObserved, sampleRecord } from '../../core/compare/sample-record.ts'
import type { GpuAfter } from '../../core/gpu-state/gpu-after.ts'
import { validateRunRecord } from '../../core/schema/run-record.ts'
import type { GpuStates, World } from '../../core/world.ts'
import { openGpuStates } from '../../io/gpu-state/gpu-states.ts'
import { fakeDriver, GPU_A, GPU_B, HANG, say, type FakeDriver, type Page } from '../../io/gpu-state/testing/fake-driver.ts'
import { openQuarantine } from '../../io/quarantine.ts'
import { temporaryDirectory } from '../../io/testing/temporary.ts'
import { openGarden, sampleConfig, shellExample } from '../testing/walk.ts'
import { watchGpus } from './watch-gpus.ts'

/** A world with this driver and a place of its own for the mark; it gives a card little time. */
async function worldWith(driver: FakeDriver): Promise<{ world: World; stop: AsyncDisposable }> {
  const [garden, state] = [await openGarden({}), await temporaryDirectory()]
  const states = openGpuStates({ env: driver.env, timeoutMs: 3000, pauseMs: 50 })
  const gpuStates = { look: (options = {}) => states.look({ ...options, withinMs: 400 }) }
  const quarantine = openQuarantine({ HORTUS_STATE_DIR: state.path })
  return { world: { ...garden.world, gpuStates, quarantine }, stop: { [Symbol.asyncDispose]: async () => void (await Promise.all([garden[Symbol.asyncDispose](), state[Symbol.asyncDispose]()])) } }
}

interface Left {
  readonly after: GpuAfter
  readonly marked: boolean
  readonly handedOn: boolean
}

async function leave(after: Page, before: Page = {}, during: (driver: FakeDriver) => void = () => undefined): Promise<Left> {
  await using driver = await fakeDriver(after, before)
  const { world, stop } = await worldWith(driver)
  await using _stop = stop
  const watch = await watchGpus(world, { gpus: 'all' })
  await driver.turn()
  during(driver)
  const { after: seen, problems } = await watch.settle('run-1')
  expect(problems).toEqual([])
  expect(validateRunRecord(sampleRecord({}, { observed: sampleObserved({ gpuAfter: seen! }) }))).toBe(true)
  return { after: seen!, marked: (await world.quarantine!.read()) !== null, handedOn: (await world.output.list('')).includes('quarantine.json') }
}

/** A process that really is there, as this user or another. */
function someone(uid?: number): ChildProcess & { readonly pid: number } {
  const child = spawn('/bin/sleep', ['300'], { stdio: 'ignore', cwd: '/', ...(uid === undefined ? {} : { uid }) })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child as ChildProcess & { readonly pid: number }
}

const XID = '[  812.345678] NVRM: Xid (PCI:0000:3b:00): 79, pid=4711, name=python3, GPU has fallen off the bus.'

test.each([
  ['a process is left', { apps: `echo "${GPU_A}, 4194000, python, train.py, 512"\n` }, 'process_left', /4194000 \(python, train\.py\) still computes/],
  ['memory is left', { cards: say(`${GPU_A}, 69, 0`) }, 'memory_left', /65 MiB of memory/],
  ['the driver reports an error', { log: say(XID) }, 'xid', /Xid 79: NVRM: Xid \(PCI:0000:3b:00\)/],
  ['memory fails for good', { cards: say(`${GPU_A}, 4, 2`) }, 'uncorrected_errors', /2 more memory errors/],
  ['nvidia-smi hangs', { cards: HANG, apps: HANG }, 'unreadable', /did not answer within/],
  ['only the list of processes hangs', { apps: HANG }, 'unreadable', /processes on the GPUs cannot be listed: nvidia-smi did not answer/],
  ['nvidia-smi prints garbage', { cards: "printf '\\033[31mow\\007ned'\n" }, 'unreadable', /nvidia-smi says "\[31mow ned"/],
  ['nvidia-smi prints nothing', { cards: '' }, 'unreadable', /lists no GPU/],
  ['nvidia-smi pours', { cards: 'yes "GPU-aaaaaaaa, 1, 0"\n' }, 'unreadable', /printed more than 1048576 bytes|more than 256/],
  ['nvidia-smi dies', { cards: 'kill -SEGV $$\n' }, 'unreadable', /ended (by SIGSEGV|with code)/],
  ['the GPU is lost', { cards: `${say('Unable to determine the device handle for GPU0000:3B:00.0: GPU is lost.  Reboot the system to recover this GPU')}exit 15\n` }, 'unreadable', /code 15: ".*GPU is lost/],
  ['a field of the GPU is lost', { cards: say(`${GPU_A}, [GPU is lost], 0`) }, 'unreadable', /GPU is lost/],
  ['the card says an unknown error', { cards: say(`${GPU_A}, [Unknown Error], [N/A]`) }, 'unreadable', /Unknown Error/],
  ['the card no longer says how much is used', { cards: say(`${GPU_A}, [N/A], 0`) }, 'unreadable', /no longer says/],
  ['another card stands in its place', { cards: say(`${GPU_B}, 4, 0`) }, 'gpu_lost', /was there before the run and is not now/],
] as const)('A61: when %s, the record is marked, the machine is quarantined, and the job hands it on', async (_what, page, fault, message) => {
  const { after, marked, handedOn } = await leave(page)
  expect(after).toMatchObject({ clean: false, reasons: expect.arrayContaining([expect.objectContaining({ fault, message: expect.stringMatching(message) })]) })
  expect({ marked, handedOn }).toEqual({ marked: true, handedOn: true })
})

test('A61: when nvidia-smi is gone afterwards, the machine is quarantined', async () => {
  const { after, marked } = await leave({}, {}, ({ binAbs }) => rmSync(join(binAbs, 'nvidia-smi')))
  expect(after.reasons[0]).toMatchObject({ fault: 'unreadable', message: expect.stringContaining('nvidia-smi is not on PATH') })
  expect(marked).toBe(true)
})

test('A61: a driver that did not answer before the run either is not trusted', async () => {
  const { after, marked } = await leave({}, { cards: 'exit 9\n' })
  expect(after).toMatchObject({ clean: false, cards: [] })
  expect(marked).toBe(true)
})

test.each([
  ['all is as before', {}, {}],
  ['memory differs by 64 MiB', { cards: say(`${GPU_A}, 68, 0`) }, {}],
  ['memory is lower than before', { cards: say(`${GPU_A}, 4, 0`) }, { cards: say(`${GPU_A}, 900, 0`) }],
  ['an old error is still in the log', { log: say(XID, '[ 900.0] usb 1-1: new device') }, { log: say(XID) }],
  ['the ring of the log has moved on', { log: say('[ 900.0] usb 1-1: new device') }, { log: say(XID) }],
  ['old memory errors are still counted', {}, { cards: say(`${GPU_A}, 4, 7`) }],
  ['a card has no figures at all, as under MIG', {}, { cards: say(`${GPU_A}, [Insufficient Permissions], [N/A]`), apps: '' }],
  ['an older driver says that it has no list of processes', {}, { apps: say('No running processes found') }],
])('A61: when %s, the machine is clean', async (_what, after, before) => {
  const seen = await leave(after, before)
  expect(seen).toMatchObject({ after: { clean: true, reasons: [] }, marked: false, handedOn: false })
})

test('what could not be judged is said: a card without figures, and a log that is closed to this user', async () => {
  const closed = `echo 'dmesg: read kernel buffer failed: Operation not permitted' >&2; exit 1\n`
  const { after } = await leave({}, { cards: say(`${GPU_A}, [N/A], [N/A]`), log: closed })
  expect(after.clean).toBe(true)
  expect(after.notes).toEqual([`${GPU_A} does not say how much of its memory is used`, expect.stringMatching(/^errors of the driver \(Xid\) were not looked for: dmesg ended with code 1: "dmesg: read kernel buffer failed: Operation not permitted"; journalctl /)])
})

test("A61: another's process that was there before is not blamed, whatever it holds now", async () => {
  const { pid } = someone()
  const { after } = await leave({ cards: say(`${GPU_A}, 9004, 0`), apps: say(`${GPU_A}, ${pid}, other, 9000`) }, { cards: say(`${GPU_A}, 1004, 0`), apps: say(`${GPU_A}, ${pid}, other, 1000`) })
  expect(after).toMatchObject({ clean: true })
})

test("A61: memory of ours does not hide behind another's process that gave its own back", async () => {
  const { pid } = someone()
  const { after } = await leave({ cards: say(`${GPU_A}, 4004, 0`), apps: '' }, { cards: say(`${GPU_A}, 5004, 0`), apps: say(`${GPU_A}, ${pid}, other, 5000`) })
  expect(after.reasons).toMatchObject([{ fault: 'memory_left', message: expect.stringContaining('3.906 GiB') }])
})

test.skipIf(process.getuid?.() !== 0)("A61: a process that another user started meanwhile is not blamed, nor its errors; ours is (needs root, to be another user)", async () => {
  const [theirs, ours] = [someone(12_345), someone()]
  const error = (pid: number) => `[  9.0] NVRM: Xid (PCI:0000:3b:00): 31, pid=${pid}, name=x, MMU Fault`
  const { after } = await leave({ cards: say(`${GPU_A}, 804, 0`), apps: say(`${GPU_A}, ${theirs.pid}, theirs, 800`), log: say(error(theirs.pid)) })
  expect(after).toMatchObject({ clean: true })
  const blamed = await leave({ apps: say(`${GPU_A}, ${theirs.pid}, theirs, 800`, `${GPU_A}, ${ours.pid}, ours, 800`), log: say(error(ours.pid)) })
  expect(blamed.after.reasons.map(({ fault }) => fault).toSorted()).toEqual(['process_left', 'xid'])
})

test('A61: a card that is clean a moment later is clean', async () => {
  await using driver = await fakeDriver({ cards: say(`${GPU_A}, 700, 0`) })
  const { world, stop } = await worldWith(driver)
  await using _stop = stop
  const states = openGpuStates({ env: driver.env, pauseMs: 50 })
  const watch = await watchGpus({ ...world, gpuStates: states }, { gpus: 'all' })
  const real = driver.env
  // The first page again, after half a second.
  await driver.turn()
  setTimeout(() => spawn('/bin/sh', ['-c', driver.turnCommand.replace('after', 'before')], { env: real }), 500)
  const { after } = await watch.settle('run-1')
  expect(after).toMatchObject({ clean: true })
  expect(after!.waitedMs).toBeGreaterThan(300)
})

test('a run without GPUs asks nobody', async () => {
  await using garden = await openGarden({})
  const look = vi.fn<GpuStates['look']>()
  const watch = await watchGpus({ ...garden.world, gpuStates: { look } }, { gpus: 'none' })
  expect(await watch.settle('x')).toEqual({ problems: [] })
  expect(look).not.toHaveBeenCalled()
})

test('A61: a smoke whose run leaves an error of the driver: its record is marked, a finding says it, and the next example is not run', async () => {
  await using driver = await fakeDriver({ log: say(XID) })
  await using state = await temporaryDirectory()
  vi.stubEnv('PATH', `${driver.binAbs}:${process.env['PATH']}`)
  vi.stubEnv('HORTUS_STATE_DIR', state.path)
  onTestFinished(() => void vi.unstubAllEnvs())
  await using garden = await openGarden({ 'examples/a/run.sh': `${driver.turnCommand}\n`, 'examples/b/run.sh': 'true\n' })
  const need = { ...shellExample('a').need, gpus: 1 }
  const walk = await garden.walk([shellExample('a', { need }), shellExample('b', { need })], { config: sampleConfig() })
  const [record, ...more] = await garden.records()
  expect(more).toEqual([])
  expect(record).toMatchObject({ status: { state: 'succeeded' }, observed: { gpuAfter: { clean: false, reasons: [{ fault: 'xid' }] } } })
  expect(walk.findings).toContainEqual(expect.objectContaining({ code: 'SMOKE.GPU_NOT_CLEAN', level: 'warning', example: 'a' }))
  expect(walk.results.map(({ outcome }) => outcome)).toEqual(['passed', 'skipped'])
  expect(walk.problems).toEqual([expect.objectContaining({ code: 'MACHINE.QUARANTINED', message: expect.stringMatching(/quarantined since .*Z, after the run .*Xid 79/), next: expect.stringContaining('hortus doctor --lift-quarantine') })])
  expect(await garden.world.quarantine!.lift()).toEqual({ ok: true, value: true })
  expect((await garden.walk([shellExample('b')])).results).toMatchObject([{ outcome: 'passed' }])
})

test.skipIf(process.platform !== 'linux')('A61: the run of another harness that lives is not what this one left; one whose harness is dead is (skipped without /proc)', async () => {
  const other = spawn('/bin/sleep', ['300'], { stdio: 'ignore' })
  onTestFinished(() => void other.kill('SIGKILL'))
  const stat = readFileSync(`/proc/${other.pid}/stat`, 'utf8')
  const namespace = /\d+/.exec(readlinkSync('/proc/self/ns/pid'))![0]
  const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]!
  const marked = (start: string): number => {
    const child = spawn('/bin/sleep', ['300'], { stdio: 'ignore', env: { HORTUS_RUN: `${namespace}-${other.pid}-${start}-aaaaaaaaaaaa` } })
    onTestFinished(() => void child.kill('SIGKILL'))
    return child.pid!
  }
  const [living, dead] = [marked(started), marked('1')]
  expect((await leave({ cards: say(`${GPU_A}, 904, 0`), apps: say(`${GPU_A}, ${living}, other, 900`) })).after).toMatchObject({ clean: true })
  const apps = say(`${GPU_A}, ${dead}, other, 900`)
  expect((await leave({ apps })).after.reasons).toMatchObject([{ fault: 'process_left' }])
  // Also when it was there before this run: its harness was killed and could not look.
  expect((await leave({}, { apps })).after.reasons).toMatchObject([{ fault: 'process_left' }])
})
