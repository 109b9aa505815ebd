/** What can be found where one machine builds and another one runs (`smoke.stage`): a part of the one table in finding.ts. */
export const STAGE_FINDINGS = {
  'SMOKE.IMAGE_NOT_KEPT': {
    level: 'warning',
    title: 'The image was built, and is not kept for the machine that runs',
    means: 'The job that runs has nothing to run of this example, and will skip it.',
    fix: 'Make the image smaller, or raise `smoke.images_gb`; copy fewer files into it when it has no build key.',
    source: 'docs/runners.md',
  },
  'SMOKE.KEPT_IMAGE_MISSING': {
    level: 'warning',
    title: 'No image of the example was kept by the job that builds',
    means: 'With `smoke.stage: run` nothing is built, so the example was not run.',
    fix: 'Look at the report of the job that builds: its image did not build, was too large, or its artifact was not handed over. `smoke.images` names the directory.',
    source: 'docs/runners.md',
  },
  'SMOKE.KEPT_IMAGE_REFUSED': {
    level: 'error',
    title: 'The kept image is not the one of this example at this commit',
    means: 'The archive, or the document beside it, does not fit what is checked out here, or holds what no engine writes there. It comes from a job that ran code of the change; it was not run, and nothing of it stays on the machine (A50, A56, A63).',
    fix: 'Let both jobs check out one full commit with one configuration, and hand the artifact over as it is. If they do, look at who wrote it.',
    source: 'specs: A63, security.md 3.1',
  },
} as const
