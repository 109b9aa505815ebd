/**
 * What a change makes a preset's script ask for that it did not before, in the order of danger: power over the machine first, then
 * what it can reach, then how it behaves. Compared are the containers that it starts, and what its builds are made from.
 */
import type { Report } from '../schema/report.ts'
import type { BuildCall, CapturedContract, RunCall } from './captured.ts'
import { mountText, pathText, reachOf, type Danger } from './mount-text.ts'
import { powersOf } from './powers.ts'

/** As the report holds them (schemas/report.schema.json). `before` and `after` are words of the script, untrusted. */
export type ContractDiff = NonNullable<Report['contracts']>[number]
export type ContractChange = ContractDiff['changes'][number]
type ChangeKind = ContractChange['kind']

/** Those that differ, by example and preset. */
export function diffContracts(base: readonly CapturedContract[], head: readonly CapturedContract[]): ContractDiff[] {
  const before = new Map(base.map((contract) => [keyOf(contract), contract]))
  const after = new Map(head.map((contract) => [keyOf(contract), contract]))
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((key): ContractDiff[] => {
    const [was, is] = [before.get(key), after.get(key)]
    const { example, preset } = (is ?? was)!
    if (is === undefined) return [{ example, preset, state: 'removed', changes: [] }]
    // Everything of a new preset is new: told is what a reviewer must know.
    if (was === undefined) return [{ example, preset, state: 'added', changes: ordered(diffCalls(EMPTY, is)).filter(({ danger }) => danger !== 'low').slice(0, MAX_CHANGES) }]
    const changes = ordered(diffCalls(was, is))
    return changes.length === 0 ? [] : [{ example, preset, state: 'changed', changes: changes.slice(0, MAX_CHANGES) }]
  })
}

/** A reviewer reads no more of one script; the worst come first. */
const MAX_CHANGES = 50
const EMPTY: Pick<CapturedContract, 'calls' | 'state'> = { calls: [], state: 'complete' }
const keyOf = ({ example, preset }: CapturedContract): string => `${example}\n${preset}`
const RANK: Readonly<Record<Danger, number>> = { high: 0, medium: 1, low: 2 }

function ordered(changes: readonly ContractChange[]): ContractChange[] {
  const unique = new Map(changes.map((change) => [JSON.stringify(change), change]))
  return [...unique.values()].sort((a, b) => RANK[a.danger] - RANK[b.danger])
}

type Calls = Pick<CapturedContract, 'calls' | 'state'>

function diffCalls(was: Calls, is: Calls): ContractChange[] {
  const [runsBefore, runsAfter] = [runsOf(was), runsOf(is)]
  const count = runsBefore.length === runsAfter.length || was === EMPTY ? [] : [change('containers', 'low', String(runsBefore.length), String(runsAfter.length))]
  const runs = runsAfter.flatMap((run, index) => diffRun(runsBefore[index] ?? null, run))
  const state = was.state === is.state ? [] : [change('state', 'low', was.state, is.state)]
  return [...runs, ...diffBuilds(was, is), ...count, ...state]
}

const runsOf = ({ calls }: Calls): RunCall[] => calls.filter((call) => call.kind === 'run')

function diffRun(was: RunCall | null, is: RunCall): ContractChange[] {
  const value = (kind: ChangeKind, danger: Danger, of: (run: RunCall) => string | null): ContractChange[] => {
    const [before, after] = [was === null ? null : of(was), of(is)]
    return before === after ? [] : [change(kind, danger, before, after)]
  }
  const fresh = was === null
  return [
    ...diffSets('power', () => 'high', was === null ? [] : powersOf(was), powersOf(is)),
    ...diffMounts(was?.mounts ?? [], is.mounts),
    ...value('gpus', is.gpus === null ? 'low' : 'medium', ({ gpus }) => gpus),
    ...value('network', is.network === null || is.network === 'none' ? 'low' : 'medium', ({ network }) => (network === 'host' ? null : network)),
    ...diffSets('port', () => 'medium', (was?.ports ?? []).map(portText), is.ports.map(portText)),
    ...value('image', fresh ? 'low' : 'medium', ({ image }) => image),
    ...value('command', 'low', ({ command }) => (command.length === 0 ? null : command.join(' '))),
    ...value('entrypoint', 'low', ({ entrypoint }) => entrypoint),
    ...value('workdir', 'low', ({ workdir }) => workdir),
    ...value('user', 'low', ({ user }) => user),
    ...value('shm', 'low', ({ shmSize }) => shmSize),
    ...diffSets('env', (name) => (/TOKEN|KEY|SECRET|PASSW/i.test(name) ? 'medium' : 'low'), was?.env ?? [], is.env),
    ...diffValues(was?.envValues ?? {}, is.envValues),
  ]
}

function diffMounts(was: RunCall['mounts'], is: RunCall['mounts']): ContractChange[] {
  const place = (mount: RunCall['mounts'][number]): string => mountText(mount, { mode: false })
  const [before, after] = [new Map(was.map((mount) => [place(mount), mount])), new Map(is.map((mount) => [place(mount), mount]))]
  const same = [...after].flatMap(([key, mount]): ContractChange[] => {
    const old = before.get(key)
    if (old === undefined || mountText(old) === mountText(mount)) return []
    return [change('mode', reachOf(mount), mountText(old), mountText(mount))]
  })
  const added = [...after].filter(([key]) => !before.has(key)).map(([, mount]) => change('mount', reachOf(mount), null, mountText(mount)))
  const removed = [...before].filter(([key]) => !after.has(key)).map(([, mount]) => change('mount', 'low', mountText(mount), null))
  return [...same, ...added, ...removed]
}

function diffSets(kind: ChangeKind, danger: (word: string) => Danger, was: readonly string[], is: readonly string[]): ContractChange[] {
  return [...is.filter((word) => !was.includes(word)).map((word) => change(kind, danger(word), null, word)), ...was.filter((word) => !is.includes(word)).map((word) => change(kind, 'low', word, null))]
}

function diffValues(was: RunCall['envValues'], is: RunCall['envValues']): ContractChange[] {
  return Object.keys(is).flatMap((name) => (Object.hasOwn(was, name) && was[name] !== is[name] ? [change('env_value', 'low', `${name}=${was[name]}`, `${name}=${is[name]}`)] : []))
}

function diffBuilds(was: Calls, is: Calls): ContractChange[] {
  const [before, after] = [buildsOf(was), buildsOf(is)]
  return diffSets('build', () => (before.length === 0 ? 'low' : 'medium'), before, after)
}

const buildsOf = ({ calls }: Calls): string[] => calls.flatMap((call) => (call.kind === 'build' ? [buildText(call)] : []))

function buildText({ tags, dockerfile, context, args, target, platform, other }: BuildCall): string {
  const names = Object.entries(args).map(([name, value]) => `${name}=${value}`)
  return [tags.join(' '), `by ${pathText(dockerfile)}`, `from ${pathText(context)}`, ...(target === null ? [] : [`stage ${target}`]), ...(platform === null ? [] : [platform]), ...names, ...other].join(' ')
}

const portText = ({ host, container, protocol }: RunCall['ports'][number]): string => `${host === null ? '' : `${host}:`}${container}/${protocol}`

const change = (kind: ChangeKind, danger: Danger, before: string | null, after: string | null): ContractChange => ({ kind, danger, before: cut(before), after: cut(after) })
const cut = (text: string | null): string | null => (text === null || text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT - 1)}…`)
const MAX_TEXT = 300
