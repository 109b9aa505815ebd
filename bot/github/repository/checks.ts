/** Check runs that say how far a job is. */
import type { Md } from '../../../core/render/markdown/md.ts'
import { shorten } from '../../../core/render/markdown/shorten.ts'
import type { CheckOutput } from '../../../core/world/github.ts'
import { outputFields } from '../../../io/github/github.ts'
import { readCheck } from '../../../io/github/readers.ts'
import type { RepositoryClient } from '../repository-client.ts'
import { given, type Parts } from './parts.ts'

type Checks = Pick<RepositoryClient, 'startCheck' | 'updateCheck'>

export function checks({ send, here }: Parts): Checks {
  return {
    startCheck: ({ name, sha, externalId, detailsUrl, ...output }) => send({ what: 'start a check run', route: 'POST /repos/{owner}/{repo}/check-runs', parameters: { ...here, name, head_sha: sha, external_id: externalId, status: 'in_progress', ...given({ details_url: detailsUrl }), output: outputFields(fitted(output)) }, read: ({ data }) => readCheck(data) }),
    updateCheck: (id, { status, conclusion, detailsUrl, title, summary, annotations }) => {
      const output = title === undefined || summary === undefined ? undefined : outputFields(fitted({ title, summary, annotations: annotations ?? [] }))
      const state = conclusion === undefined ? { status } : { status: 'completed', conclusion }
      // Annotations are added by each update: with some in it, it is not the same done twice.
      return send({ what: 'edit its check run', route: 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', parameters: { ...here, check_run_id: id, ...given({ ...state, details_url: detailsUrl, output }) }, read: ({ data }) => readCheck(data), repeatable: (annotations ?? []).length === 0 })
    },
  }
}

/** Bytes of a summary; GitHub takes 65,535 characters (A31). */
const LONGEST = 65_000

const fitted = (output: CheckOutput): CheckOutput => ({ ...output, summary: shorten(output.summary as Md, LONGEST) })
