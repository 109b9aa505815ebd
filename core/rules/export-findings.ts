/** What can be found about what an export leaves behind or refuses: a part of the one table in finding.ts. */
export const EXPORT_FINDINGS = {
  'EXPORT.SYMLINK_LEAVES': {
    level: 'error',
    title: 'A symlink leads out of the example',
    means: 'The exported repository would lack what it points to, or carry a file that nobody meant to publish (A11).',
    fix: 'Replace the link by the file, or move what it points to into the example.',
  },
  'EXPORT.NOT_A_FILE': {
    level: 'error',
    title: 'Something in the example is neither file nor link',
    means: 'Submodules and special files cannot be carried into another repository as they are (A12).',
    fix: 'Remove it from the example, or replace it by files.',
  },
  'EXPORT.FILE_TOO_LARGE': {
    level: 'error',
    title: 'A file is too large to export',
    means: 'Git keeps every version forever; large files belong into Git LFS or a download with a checksum (A09).',
    fix: 'Keep the file out of git, or put it under Git LFS.',
  },
  'EXPORT.TOO_LARGE': {
    level: 'error',
    title: 'The example is too large to export',
    means: 'So many files or bytes are rarely meant to be in a repository of their own (A09).',
    fix: 'Ignore generated files and data, then export again.',
  },
  'EXPORT.NAME_COLLISION': {
    level: 'error',
    title: 'Two names are one on some systems',
    means: 'Windows and macOS do not tell them apart: a clone there loses one of the two (A17).',
    fix: 'Rename one of them.',
  },
  'EXPORT.LIVE_FILE_DROPPED': {
    level: 'notice',
    title: 'A file that would come alive was left out',
    means: 'Workflows, hooks, editor tasks and instructions to tools do nothing inside a garden, but run at the root of a repository (A72, A75).',
    fix: 'Add it to the exported repository by hand after reading it, if it is wanted.',
  },
  'EXPORT.REPLACED': {
    level: 'notice',
    title: 'A file of the example was replaced by one of the template',
    means: 'The exported repository needs its own file under that name.',
    fix: 'Rename the file in the example, if it is still wanted.',
  },
  'EXPORT.SECRET': {
    level: 'error',
    title: 'A file holds a secret',
    means: 'What is pushed to another repository cannot be taken back (A73).',
    fix: 'Revoke the secret first, then take it out of the file, and read it from the environment.',
  },
  'EXPORT.NO_LICENSE': {
    level: 'warning',
    title: 'No licence to carry along',
    means: 'Without a licence nobody may use the exported repository.',
    fix: 'Put a LICENSE into the example or into the root of the garden.',
  },
  'EXPORT.NO_SMOKE': {
    level: 'warning',
    title: 'No smoke test to carry along',
    means: 'The exported repository gets no workflow: nothing would notice when it breaks.',
    fix: 'Give the example a Dockerfile and a smoke preset with a `command`.',
  },
  'EXPORT.NEEDS_OUTSIDE': {
    level: 'warning',
    title: 'The example depends on files outside of it',
    means: 'They are not exported, so the exported repository may not work.',
    fix: 'Copy what is needed into the example, and take it out of `shared_paths`.',
  },
} as const
