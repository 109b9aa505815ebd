/** Workflow runs and their artifacts, as the runner makes them: tests act on them, the API only reads. */
import { createHash } from 'node:crypto'
import type { Identity } from './people.ts'
import type { Artifact, Repository, WorkflowRun } from './repository.ts'
import type { State } from './state.ts'

export const ARTIFACT_DAYS = 90

export interface NewRun {
  readonly headBranch: string
  readonly headSha: string
  readonly actor: Identity
  /** Where the head is: a fork for its pull requests. */
  readonly headRepository?: Repository
  readonly name?: string
  readonly path?: string
  readonly event?: string
  readonly title?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly status?: 'queued' | 'in_progress'
}

export function startRun(state: State, repository: Repository, { name = 'ci', path = '.github/workflows/ci.yml', event = 'pull_request', title, inputs = {}, status = 'in_progress', ...wanted }: NewRun): WorkflowRun {
  state.journal.begin()
  const now = state.now()
  const id = state.nextId()
  const number = repository.workflowRuns.all().filter((run) => run.path === path).length + 1
  const run = repository.workflowRuns.set(id, {
    id,
    number,
    attempt: 1,
    name,
    path,
    event,
    title: title ?? null,
    inputs,
    status,
    conclusion: null,
    headBranch: wanted.headBranch,
    headSha: wanted.headSha,
    headRepository: wanted.headRepository ?? repository,
    actor: wanted.actor,
    startedBy: wanted.actor,
    createdAt: now,
    attemptAt: now,
    updatedAt: now,
  })
  state.happened({ name: 'workflow_run', action: 'requested', repository: repository.id, subject: id, sender: wanted.actor })
  return run
}

export function finishRun(state: State, repository: Repository, id: number, conclusion: string): WorkflowRun {
  state.journal.begin()
  const run = repository.workflowRuns.get(id)!
  const done = repository.workflowRuns.set(id, { ...run, status: 'completed', conclusion, updatedAt: state.now() })
  state.happened({ name: 'workflow_run', action: 'completed', repository: repository.id, subject: id, sender: run.actor })
  return done
}

/** The same run again: the number of the attempt goes up, artifacts of earlier attempts stay. */
export function rerun(state: State, repository: Repository, id: number, status: 'queued' | 'in_progress' = 'in_progress', by: Identity | null = null): WorkflowRun {
  state.journal.begin()
  const run = repository.workflowRuns.get(id)!
  const next = repository.workflowRuns.set(id, { ...run, attempt: run.attempt + 1, startedBy: by ?? run.actor, status, conclusion: null, attemptAt: state.now(), updatedAt: state.now() })
  state.happened({ name: 'workflow_run', action: 'requested', repository: repository.id, subject: id, sender: by ?? run.actor })
  return next
}

/** A runner has taken it. */
export function beginRun(state: State, repository: Repository, id: number): WorkflowRun {
  state.journal.begin()
  const run = repository.workflowRuns.get(id)!
  const next = repository.workflowRuns.set(id, { ...run, status: 'in_progress', updatedAt: state.now() })
  state.happened({ name: 'workflow_run', action: 'in_progress', repository: repository.id, subject: id, sender: run.actor })
  return next
}

export function addArtifact(state: State, repository: Repository, run: number, name: string, zip: Buffer, days = ARTIFACT_DAYS): Artifact {
  state.journal.begin()
  const id = state.nextId()
  return repository.artifacts.set(id, { id, run, name, zip, createdAt: state.now(), expiresAt: state.now() + days * 86_400_000 })
}

export const digestOf = ({ zip }: Artifact): string => `sha256:${createHash('sha256').update(zip).digest('hex')}`
