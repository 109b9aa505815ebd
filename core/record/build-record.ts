/** The record of one run, from what the harness observed and what the example reported. Pure; valid whatever the run did. */
import type { Example } from '../garden/example.ts'
import { fail, ok, type Result } from '../problem.ts'
import { validateRunRecord, type Artifact, type Build, type Check, type Observed, type RunRecord, type Samples } from '../schema/run-record.ts'
import { VERSION } from '../version.ts'
import type { EngineName, Hardware, Image, KeptFile, RunOutcome, RunRequest } from '../world.ts'
import { fingerprint, hardwareClass } from './fingerprint.ts'
import type { ArtifactClaim, MetricLines } from './metric-lines.ts'
import { composeRecord } from './compose-record.ts'
import { describeEnd } from './describe-end.ts'
import { serviceRecord } from './service-record.ts'
import { endedWell } from '../supervise/describe-stop.ts'
import type { SupervisionRecord } from '../supervise/supervision-record.ts'

export interface RunFacts {
  readonly id: string
  readonly kind: RunRecord['kind']
  readonly example: Pick<Example, 'id' | 'path' | 'datasets'>
  readonly preset: string
  readonly params: Readonly<Record<string, unknown>>
  readonly engine: { readonly name: EngineName; readonly version: string | null }
  readonly image: Image | null
  /** How the image came here; left out: nobody knows. */
  readonly build?: Build
  readonly request: Pick<RunRequest, 'limits' | 'network' | 'gpus'>
  readonly user: string
  readonly cache: Observed['cache']
  /** Of a script. */
  readonly contract?: Observed['contract']
  readonly outcome: RunOutcome
  readonly startedAt: Date
  readonly endedAt: Date
  readonly phases: Readonly<Record<string, number>>
  readonly hardware: Hardware
  readonly code: Observed['code']
  readonly reported: MetricLines
  /** Files found below HORTUS_OUTPUTS after the run, kept by the harness. */
  readonly kept: readonly KeptFile[]
  /** What was expected of it, judged. */
  readonly checks?: readonly Check[]
  /** Quality that was recomputed from its predictions. */
  readonly scores?: Observed['scores'] | null
  /** What supervision did; left out: nothing watched it. */
  readonly supervised?: { readonly record: SupervisionRecord | null; readonly removed: ReadonlySet<string> }
  readonly warnings: readonly string[]
  /** Figures of the machine, when somebody took them. */
  readonly samples?: Samples
  /** What it left on the GPUs, when it was given any. */
  readonly gpuAfter?: NonNullable<Observed['gpuAfter']>
  readonly groupId?: string
}

/** A record that the schema refuses is a bug of ours, and is not written. */
export function buildRecord(facts: RunFacts): Result<RunRecord> {
  const { end } = facts.outcome
  // A run that was stopped because it had done enough succeeded, and its record still says why it is short.
  const reason = describeEnd(end, facts.request.limits) ?? (end.kind === 'stopped' && end.stop.verdict !== 'served' ? `was stopped early: ${end.stop.reason}` : null)
  const record: RunRecord = {
    schema: 'run-record/1',
    id: facts.id,
    ...(facts.groupId === undefined ? {} : { groupId: facts.groupId }),
    system: 'hortus',
    kind: facts.kind,
    example: { id: facts.example.id, path: facts.example.path },
    preset: facts.preset,
    status: { state: stateOf(facts.outcome.end), ...(reason === null ? {} : { reason }) },
    params: { ...facts.params },
    fingerprint: fingerprint({
      preset: facts.preset,
      params: facts.params,
      datasets: facts.example.datasets,
      image: facts.image,
      hardwareClass: hardwareClass(facts.hardware, facts.request.gpus !== 'none'),
      tree: facts.code.tree,
    }),
    observed: observed(facts),
    reported: {
      metrics: facts.reported.metrics,
      ...(facts.reported.notes.length > 0 ? { notes: facts.reported.notes.map((note) => ({ ...note })) } : {}),
      ...(facts.kept.length > 0 ? { outputs: outputs(facts.kept, facts.reported.artifacts) } : {}),
      ...((facts.reported.events.count ?? 0) > 0 ? { events: facts.reported.events } : {}),
    },
    source: {
      adapter: `hortus@${VERSION}`,
      files: [],
      ...(facts.reported.diagnostics.length + missing(facts).length > 0 ? { diagnostics: [...facts.reported.diagnostics, ...missing(facts)] } : {}),
    },
  }
  if (validateRunRecord(record)) return ok(record)
  const why = JSON.stringify(validateRunRecord.errors?.slice(0, 3))
  return fail({ code: 'RECORD.INVALID', message: `The record of ${facts.example.id} does not fit its schema: ${why}.`, next: 'Please report this as a bug of Hortus, with this message.' })
}

function stateOf(end: RunOutcome['end']): RunRecord['status']['state'] {
  switch (end.kind) {
    case 'exited':
      return end.code === 0 ? 'succeeded' : 'failed'
    case 'signalled':
    case 'out_of_memory':
      return 'failed'
    case 'timed_out':
    case 'interrupted':
      return end.kind
    case 'stopped':
      return end.stop.verdict === 'spent' ? 'timed_out' : endedWell(end) ? 'succeeded' : 'failed'
    case 'engine_failed':
    case 'refused':
      return 'unknown'
  }
}

function observed(facts: RunFacts): Observed {
  const { outcome, request, hardware } = facts
  const { path, bytes, keptBytes, truncated } = outcome.log
  return {
    engine: { ...facts.engine },
    image: facts.image === null ? null : { ref: facts.image.ref, id: facts.image.id, digest: facts.image.digest },
    ...(facts.build === undefined ? {} : { build: facts.build }),
    startedAt: facts.startedAt.toISOString(),
    endedAt: facts.endedAt.toISOString(),
    durationMs: Math.max(0, Math.round(outcome.durationMs)),
    phases: Object.fromEntries(Object.entries(facts.phases).map(([name, ms]) => [name, Math.max(0, Math.round(ms))])),
    exit: exitOf(outcome.end),
    peakMemoryBytes: { ...outcome.peakMemoryBytes },
    cpuTimeMs: { ...outcome.cpuTimeMs },
    hardware: { ...hardware, class: hardwareClass(hardware, request.gpus !== 'none'), gpus: hardware.gpus.map((gpu) => ({ ...gpu })) },
    limits: {
      timeoutMs: request.limits.timeoutMs,
      memoryBytes: facts.outcome.memoryLimited === false ? null : request.limits.memoryBytes,
      pids: request.limits.pids,
      network: facts.engine.name === 'process' ? 'host' : request.network,
      user: facts.user,
    },
    cache: facts.cache,
    ...(facts.contract === undefined ? {} : { contract: { ...facts.contract } }),
    code: { ...facts.code },
    log: { path, bytes, keptBytes, truncated },
    ...(outcome.services === undefined ? {} : { services: composeRecord(outcome.services) }),
    ...(outcome.service === undefined ? {} : { service: serviceRecord(outcome.service) }),
    ...(facts.supervised?.record == null ? {} : { supervision: facts.supervised.record }),
    ...(facts.samples === undefined ? {} : { samples: facts.samples }),
    ...(facts.gpuAfter === undefined ? {} : { gpuAfter: facts.gpuAfter }),
    ...(facts.warnings.length > 0 ? { warnings: [...facts.warnings] } : {}),
    ...((facts.checks ?? []).length > 0 ? { checks: facts.checks!.map((check) => ({ ...check })) } : {}),
    ...(facts.scores == null ? {} : { scores: facts.scores }),
  }
}

function exitOf(end: RunOutcome['end']): Observed['exit'] {
  return {
    code: end.kind === 'exited' || end.kind === 'stopped' ? end.code : null,
    signal: end.kind === 'signalled' || end.kind === 'stopped' ? end.signal : end.kind === 'out_of_memory' ? 'SIGKILL' : null,
    timedOut: end.kind === 'timed_out' || (end.kind === 'stopped' && end.stop.verdict === 'spent'),
    ...(end.kind === 'out_of_memory' ? { oomKilled: true } : {}),
  }
}

/** The digest is the harness's; only the role is the example's word. */
function outputs(kept: RunFacts['kept'], claims: readonly ArtifactClaim[]): Artifact[] {
  const roles = new Map(claims.map((claim) => [claim.path, claim.role]))
  return kept.map((file) => ({
    role: roles.get(file.path) ?? 'other',
    path: file.path,
    bytes: file.bytes,
    ...(file.kept === undefined ? {} : { kept: file.kept }),
    ...(file.sha256 === null ? {} : { digest: { alg: 'sha256', value: file.sha256, wellFormed: true } as const }),
  }))
}

function missing(facts: RunFacts): { code: string; level: 'warning'; message: string }[] {
  const there = new Set(facts.kept.map((file) => file.path))
  return facts.reported.artifacts
    .filter((claim) => !there.has(claim.path) && facts.supervised?.removed.has(claim.path) !== true)
    .map((claim) => ({ code: 'REPORT.ARTIFACT_MISSING', level: 'warning', message: `The example reported "${claim.path}", and it is not below HORTUS_OUTPUTS.` }))
}
