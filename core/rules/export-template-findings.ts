/** What can be found about what an export writes itself, and about its pins: a part of the one table in finding.ts. */
export const EXPORT_TEMPLATE_FINDINGS = {
  'EXPORT.SMOKE_NEEDS_GPU': {
    level: 'notice',
    title: 'The workflow builds, and runs nothing',
    means: 'The smoke test needs a GPU, and the machines of GitHub have none: a workflow that ran it would be red from its first day.',
    fix: 'Say `gpu: optional` under `resources` if the example also runs without a GPU, or run the smoke script on a machine that has one.',
  },
  'EXPORT.TESTS_NOT_RUN': {
    level: 'notice',
    title: 'Tests are there that no workflow runs',
    means: 'The exported repository would be red from its first day, or the workflow cannot know how to run them.',
    fix: 'Add a job that runs them to the exported repository.',
  },
  'EXPORT.BASE_NOT_PINNED': {
    level: 'notice',
    title: 'A base image is not pinned to its digest',
    means: 'What its name stands for may change, and with it what the exported repository builds (A74).',
    fix: 'Use an image of a registry, named in full in its FROM, and export on a machine whose engine has pulled it.',
  },
  'EXPORT.NOT_LOCKED': {
    level: 'notice',
    title: 'The Python packages of the image are not locked',
    means: 'The next build takes the newest versions that its requirements allow, and may not be what was proven.',
    fix: 'Export on a machine with a container engine, or write exact versions into the requirements.',
  },
  'EXPORT.NO_LOCKFILE': {
    level: 'notice',
    title: 'A manifest has no lockfile beside it',
    means: 'The next installation takes the newest versions that the manifest allows.',
    fix: 'Commit the lockfile: `npm install --package-lock-only`, or `cargo generate-lockfile`.',
  },
} as const
