/** Why a report that another run left is not shown. Each has a code; the check run that says so shows it, and nothing of the report. */
export const REJECTIONS = {
  RUN_EVENT: 'The run was not started by a pull request.',
  RUN_WORKFLOW: 'The run is of another workflow file than the one that reports are taken from.',
  PULL_NONE: 'No open pull request has this commit of this repository at its head.',
  PULL_SEVERAL: 'Several open pull requests have this commit of this repository at their head, and the report does not say for which it was made.',
  ARTIFACT_NONE: 'The last attempt of the run left no report: it ended before its job `report` did.',
  ARTIFACT_SEVERAL: 'The last attempt of the run left several reports.',
  ARTIFACT_EXPIRED: 'The report is no longer kept.',
  ARTIFACT_SIZE: 'The artifact is larger than a report may be.',
  ARTIFACT_FOREIGN: 'The artifact belongs to another run or commit.',
  ARTIFACT_DIGEST: 'The artifact is not what was uploaded: its digest differs, or the server tells none.',
  ZIP: 'The artifact is not a plain zip file with the expected members.',
  MEMBER_MISSING: 'The artifact holds no report.json.',
  MEMBER_LINES: 'The metrics in the artifact have more lines than they may.',
  TEXT: 'The report is not UTF-8.',
  REPORT: 'The report is not a valid report/1, or it says about itself what does not follow from it.',
} as const satisfies Record<string, string>

export type RejectionCode = keyof typeof REJECTIONS

export interface Rejection {
  readonly code: RejectionCode
  /** More about it; may hold words of the document. */
  readonly detail?: string
}

export const rejection = (code: RejectionCode, detail?: string): Rejection => ({ code, ...(detail === undefined ? {} : { detail }) })
