/**
 * Makes a repository of one example in a target, and proves it: gather → judge → vendor → look for secrets → pin → stage → commit →
 * prove. Nothing appears at the target before its `finish`, which is the caller's.
 */
import { comesAlive } from '../../core/export/comes-alive.ts'
import { BRANCH, exportedOf, type Exported } from '../../core/export/exported.ts'
import { EXPORTER, exportMessage } from '../../core/export/commit-words.ts'
import { limitsOf } from '../../core/export/judge-files.ts'
import { maskSecrets } from '../../core/export/find-secrets.ts'
import { NO_PINS, type Pins } from '../../core/export/pins/pins.ts'
import { NOT_ASKED, proofFindings, unproven, type Proof } from '../../core/export/proof.ts'
import { secretFile } from '../../core/export/secret-file.ts'
import type { Provenance } from '../../core/export/templates/provenance.ts'
import type { Example } from '../../core/garden/example.ts'
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'
import { finding } from '../../core/rules/finding.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { Committed, Target, World } from '../../core/world.ts'
import { collect, type Collected } from './export-collect.ts'
import { exportExtras } from './export-extras.ts'
import { findGround, type Ground } from './export-ground.ts'
import { historySecrets, openMessages } from './export-history-secrets.ts'
import { judgeLicences } from './export-licences.ts'
import { lockFromImage } from './export-pins-lock.ts'
import { resolvePins } from './export-pins.ts'
import { proveExport, type Proven } from './export-proof.ts'
import { rereadExample } from './export-reread.ts'
import { planStage, stage, stageFindings } from './export-stage.ts'
import { lookOnce } from './look-once.ts'

export interface ExportOptions {
  /** Id, path or the last name of a path. */
  readonly example: string
  readonly target: Target
  /** `owner/name`, for the provenance; null: what the remote `origin` says. */
  readonly repository: string | null
  /** The commits that made the example go along. Left out: one commit, and no history (A73). */
  readonly withHistory?: boolean
  /** Left out: what `export.prove` of the configuration says. */
  readonly prove?: boolean
}

export interface PreparedExport {
  readonly example: Example
  readonly from: Provenance
  /** Errors among them: nothing is to be finished. */
  readonly findings: readonly Finding[]
  /** null: it came to no proof, because of an error before it. */
  readonly proof: Proof | null
  /** What the target holds; null: nothing that anyone should have. */
  readonly committed: Committed | null
  /** null as `committed`. */
  readonly exported: Exported | null
}

export async function prepareExport(asked: World, config: Config, options: ExportOptions): Promise<Result<PreparedExport>> {
  const world = lookOnce(asked)
  if (!(await options.target.isFree())) return fail(notFree(options.target))
  const found = await findGround(world, config, options)
  if (!found.ok) return found
  const ground = found.value
  const { example, from } = ground
  world.log.progress({ kind: 'example-started', example: example.id, index: 0, total: 1 })
  const started = world.clock.elapsed()
  const prepared = await climbOut(world, config, ground, options)
  const outcome = !prepared.ok || hasError(prepared.value.findings) ? 'failed' : 'passed'
  world.log.progress({ kind: 'example-finished', example: example.id, outcome, reason: null, durationMs: world.clock.elapsed() - started })
  return prepared.ok ? ok({ example, from, ...prepared.value, findings: prepared.value.findings.map(withoutSecrets) }) : prepared
}

/** A finding may name a path that is written in a file, and the path may hold what must not be told. */
const withoutSecrets = (each: Finding): Finding => ({ ...each, message: maskSecrets(each.message), path: maskSecrets(each.path) })

type Outcome = Omit<PreparedExport, 'example' | 'from'>

async function climbOut(world: World, config: Config, ground: Ground, options: ExportOptions): Promise<Result<Outcome>> {
  const { example } = ground
  const say = sayer(world, example)
  say('gather')
  const collected = await collect(world, config, ground)
  if (!collected.ok) return collected
  if (hasError(collected.value.findings)) return ok(refused(collected.value.findings))
  const prove = options.prove ?? config.export.prove
  const parts = { ground, options, collected: collected.value, prove }
  const images = prove ? await resolvePins(world, config, example, collected.value.standalone) : { pins: NO_PINS, findings: [] }
  const first = await attempt(world, config, parts, images.pins)
  if (!first.ok) return first
  const findings = [...collected.value.findings, ...images.findings]
  const { built } = first.value
  if (built === null || hasError(first.value.outcome.findings)) return ok(withFindings(first.value.outcome, findings))
  return lockAndRepeat(world, config, parts, { pins: images.pins, findings, first: first.value, built })
}

interface Parts {
  readonly ground: Ground
  readonly options: ExportOptions
  readonly collected: Collected
  readonly prove: boolean
}

interface Tried {
  readonly outcome: Outcome
  readonly built: Proven['built']
}

/** The image says which packages it holds. With them locked it is another repository, which is staged and proven as such. */
async function lockAndRepeat(world: World, config: Config, parts: Parts, before: { readonly pins: Pins; readonly findings: readonly Finding[]; readonly first: Tried; readonly built: NonNullable<Proven['built']> }): Promise<Result<Outcome>> {
  const { example } = parts.ground
  sayer(world, example)('pin')
  const locked = before.built.engine.images === undefined ? { lock: null, findings: [] } : await lockFromImage(world, config, example, { ...before.built, standalone: parts.collected.standalone })
  const findings = [...before.findings, ...locked.findings]
  if (locked.lock === null) return ok(withFindings(before.first.outcome, findings))
  const again = await repeat(world, config, parts, { ...before.pins, lock: locked.lock })
  if (!again.ok) return again
  if (again.value.outcome.proof?.result.outcome !== 'failed') return ok(withFindings(again.value.outcome, findings))
  // The lock is ours: it must not keep an example in that works without it.
  const reason = again.value.outcome.proof.result.reason ?? 'its image did not build'
  const plain = await repeat(world, config, parts, before.pins)
  const dropped = finding('EXPORT.LOCK_DROPPED', { path: example.descriptor, example: example.id }, `With its packages locked it did not work: ${reason}.`)
  return plain.ok ? ok(withFindings(plain.value.outcome, [...findings, dropped])) : plain
}

async function repeat(world: World, config: Config, parts: Parts, pins: Pins): Promise<Result<Tried>> {
  const cleared = await parts.options.target.clear()
  return cleared.ok ? attempt(world, config, parts, pins) : cleared
}

/** One repository with these pins: written, committed, proven. */
async function attempt(world: World, config: Config, { ground, options, collected, prove }: Parts, pins: Pins): Promise<Result<Tried>> {
  const { example, from, listing } = ground
  const { target } = options
  const limits = limitsOf(config.export)
  const say = sayer(world, example)
  say('write')
  const extras = await exportExtras(world, config, rereadExample(config, example, collected.judged, collected.standalone), { judged: collected.judged, standalone: collected.standalone, from, pins })
  const plan = planStage(example, { judged: collected.judged, standalone: collected.standalone, extras }, listing)
  const licences = await judgeLicences(world, ground, extras.copies, limits)
  if (!licences.ok) return licences
  const judged = [...extras.findings, ...licences.value, ...stageFindings(plan, example, limits)]
  if (hasError(judged)) return ok({ outcome: refused(judged), built: null })
  if (world.signal.aborted) return fail(interrupted(example))
  const staged = await stage(target, plan, limits)
  if (!staged.ok) return staged
  const said = openMessages(from.repository)
  const history = options.withHistory === true ? { path: example.path, commit: from.commit, drop: (path: string) => comesAlive(path) !== null || secretFile(path) !== null, message: said.message } : null
  const committed = await target.commit({ branch: BRANCH, message: exportMessage(example, from), author: EXPORTER, at: ground.at, ...(history === null ? {} : { history }) })
  if (!committed.ok) return committed
  const past = history === null ? { findings: [], commits: 0 } : await historySecrets(target, config, example, said.secrets())
  if (hasError(past.findings)) return ok({ outcome: refused([...judged, ...past.findings]), built: null })
  if (prove) say('prove')
  const proven = prove ? await proveExport(world, config, example, target.stagedAbs() ?? target.rootAbs) : ok({ proof: unproven(example, NOT_ASKED), built: null })
  if (!proven.ok) return proven
  const { proof, built } = proven.value
  const sizes = [...plan.copies.map(({ size }) => size), ...plan.links.map(() => 0), ...Object.values(plan.texts).map(({ text }) => new TextEncoder().encode(text).length)]
  const dropped = collected.findings.filter(({ code }) => code === 'EXPORT.LIVE_FILE_DROPPED').map(({ path }) => path)
  const exported = exportedOf({ path: example.path, from, committed: committed.value, proof, standalone: collected.standalone, pins, sizes, commits: past.commits, dropped })
  return ok({ outcome: { findings: [...judged, ...past.findings, ...proofFindings(example, proof)], proof, committed: committed.value, exported }, built })
}

const refused = (findings: readonly Finding[]): Outcome => ({ findings, proof: null, committed: null, exported: null })
const withFindings = (outcome: Outcome, findings: readonly Finding[]): Outcome => ({ ...outcome, findings: [...findings, ...outcome.findings] })
const hasError = (findings: readonly Finding[]): boolean => findings.some(({ level }) => level === 'error')
const sayer = (world: World, { id }: Example) => (step: string): void => world.log.progress({ kind: 'step-started', example: id, step })

const notFree = (target: Target): Problem => ({ code: 'EXPORT.TARGET_NOT_EMPTY', message: `${target.rootAbs} is already there and not empty.`, next: 'Name another directory with --out DIR, or take this one away.', path: target.rootAbs })
const interrupted = ({ id }: Example): Problem => ({ code: 'RUN.INTERRUPTED', message: `The export of ${id} was interrupted; nothing was written.`, next: 'Export again.' })
