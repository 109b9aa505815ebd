/** What a run left, read as a stranger's: one capped artifact, and nothing of it when it is not what it should be (A45, security 3.3). */
import { MAX_ARTIFACT_BYTES, ARTIFACT } from '../../core/posting/accept.ts'
import { readArtifact } from '../../core/posting/read-artifact.ts'
import { rejection, type Rejection } from '../../core/posting/rejection.ts'
import { matcher } from '../../core/garden/glob.ts'
import { fail, ok, type Result } from '../../core/problem.ts'
import type { Job } from '../../core/job/job.ts'
import { endOf, endOfRejection, endOfReport, type JobEnd } from '../../core/job/job-words.ts'
import { chooseResult, judgeResult, onlyMetrics } from '../../core/job/judge-result.ts'
import { isBelieved, runsOf } from '../../core/job/runs-of.ts'
import type { Report } from '../../core/schema/report.ts'
import type { Answer } from '../../core/world/github.ts'
import type { RepositoryClient, RunFacts } from '../github/repository-client.ts'
import { isLast } from '../worker/backoff.ts'
import { Stopped, type TaskContext } from '../worker/handler.ts'
import { mayStartAgain } from './may-start-again.ts'
import { inRepository } from './place.ts'

export const READS_RUNS = { metadata: 'read', actions: 'read' } as const

export async function takeResult(context: TaskContext, job: Job, run: number): Promise<JobEnd> {
  const { effects } = context
  const taken = await inRepository(context, job.place, READS_RUNS, async (client) => {
    const facts = await effects.need(client.runFacts(run))
    // Looked at again: what the look was told may be minutes old.
    const [own] = facts === null ? [] : runsOf([facts], job, { app: client.app })
    if (own === undefined) return null
    const believed = isBelieved(own, { app: client.app }, await mayStartAgain(context, job, [own]))
    return { url: own.url, report: believed ? await effects.need(take(client, job, own)) : null }
  })
  if (taken === null) return endOf(job, 'missing', null)
  const { url, report } = taken
  if (report === null) return endOf(job, 'stranger', url)
  if (!report.ok && report.problem.code === HALF.code && !isLast(context.task, HALF)) throw new Stopped({ kind: 'failed', problem: HALF })
  if (!report.ok) return endOfRejection(job, report.problem, url)
  const wanted = job.metric === null ? null : matcher([job.metric])
  const config = await context.config()
  return endOfReport(job, onlyMetrics(report.value, wanted), { run: url, strict: config.validate.strict })
}

/** Not the bytes that GitHub has: half of them, as a rule. Nobody's fault but the network's, unless it stays so. */
const HALF = { code: 'ARTIFACT_DIGEST', message: 'What was downloaded is not what GitHub keeps.', next: 'It is downloaded again.' } as const

export const runUrl = (context: TaskContext, { place }: Pick<Job, 'place'>, run: number): Promise<string | null> =>
  inRepository(context, place, READS_RUNS, async (client) => (await context.effects.need(client.runFacts(run)))?.url ?? null)

async function take(client: RepositoryClient, job: Job, run: RunFacts): Promise<Answer<Result<Report, Rejection>>> {
  const artifacts = await client.artifacts(run.id, ARTIFACT)
  if (!artifacts.ok) return artifacts
  const artifact = chooseResult(artifacts.value, run, { digests: client.isPublic })
  if (!artifact.ok) return ok(artifact)
  const bytes = await client.download(artifact.value.id, { maxBytes: MAX_ARTIFACT_BYTES })
  if (!bytes.ok) return bytes.problem.kind === 'too_large' ? ok(fail(rejection('ARTIFACT_SIZE'))) : bytes
  const read = await readArtifact(bytes.value, artifact.value.digest)
  return ok(read.ok ? judgeResult(read.value, job) : read)
}
