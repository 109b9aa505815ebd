/** What can be found about an archive, or the way back: a part of the one table in finding.ts. */
export const ARCHIVE_FINDINGS = {
  'ARCHIVE.NEEDED': {
    level: 'error',
    title: 'Something else depends on the example',
    means: 'Archived, the example would take with it what another one needs: a path of a script, a shared path, an image. Nothing was changed.',
    fix: 'Archive the one that depends on it first, or give it a copy of what it needs, and archive again.',
  },
  'ARCHIVE.ALREADY': {
    level: 'error',
    title: 'The example is archived already',
    means: 'Its folder, the word `stability: archived` or `archived: true` says so. Nothing was changed.',
    fix: 'Run `hortus unarchive` with its id first, when the entry should be another one.',
  },
  'ARCHIVE.NOT_ARCHIVED': {
    level: 'error',
    title: 'The example is not archived',
    means: 'Neither its folder nor its descriptor says that it is, so there is nothing to bring back.',
    fix: 'Look at `hortus list --tier archived` for what is archived.',
  },
  'ARCHIVE.UNCOMMITTED': {
    level: 'error',
    title: 'A file that would move has changes that are not committed',
    means: 'A move is a pure rename, so that a review sees that nothing else happened (A77). With changes in it, it would not be one.',
    fix: 'Commit or undo the change, then archive.',
  },
  'ARCHIVE.TAKEN': {
    level: 'error',
    title: 'Something lies where the example would go',
    means: 'Moving would overwrite it or mix two examples.',
    fix: 'Look at what lies there; remove it, or name another folder in `garden.archive_folder`.',
  },
  'ARCHIVE.SUCCESSOR': {
    level: 'error',
    title: 'The successor cannot be linked to',
    means: 'Whoever finds the entry is sent to the successor, so it must be an example of this garden that lives, or an https address.',
    fix: 'Give the id of an example (`hortus list`), or an address that begins with https://.',
  },
  'ARCHIVE.NESTED': {
    level: 'error',
    title: 'The directory holds more than this example',
    means: 'Another example or a submodule lies inside, or the example is the whole repository. It would move along without having been asked for.',
    fix: 'Archive what lies inside first, or use `--mode flag`.',
  },
  'ARCHIVE.DESCRIPTOR': {
    level: 'error',
    title: 'The descriptor cannot be edited',
    means: 'Its `stability` cannot be changed without changing anything else, so nothing was changed.',
    fix: 'Write `stability: archived` into it yourself, on a line of its own.',
  },
  'ARCHIVE.ATTRIBUTES': {
    level: 'error',
    title: 'A file would lose its Git LFS attribute',
    means: 'A pattern of .gitattributes covers the file where it is and not where it would go: git would take its whole content into the repository.',
    fix: 'Add a pattern for the archive folder to .gitattributes, commit it, then archive.',
  },
  'ARCHIVE.LINK': {
    level: 'warning',
    title: 'A link leads nowhere after the change',
    means: 'It points into the example at something that is not there, or at a directory that is gone once the example is.',
    fix: 'Correct the link, or take it out.',
  },
  'ARCHIVE.MENTION': {
    level: 'warning',
    title: 'A file still names the old place',
    means: 'It is neither a link nor a setting that can be rewritten safely, so it was left as it is. What reads it may look for a path that is gone.',
    fix: 'Look whether it is read by a program, and name the new place there.',
  },
  'ARCHIVE.NOT_EDITED': {
    level: 'warning',
    title: 'A file names the old place and could not be rewritten',
    means: 'It is no valid YAML or JSON, or too large. It was left as it is.',
    fix: 'Correct the file, and name the new place in it.',
  },
  'ARCHIVE.INNER_LINK': {
    level: 'notice',
    title: 'A link inside of the moved example leads nowhere from its new place',
    means: 'Files of the example move as they are, so nothing in them is rewritten: a review sees pure renames. The link is right again when the example comes back.',
    fix: 'Nothing has to be done. Correct it by hand when the archived text is still read.',
  },
  'ARCHIVE.UNDO': {
    level: 'notice',
    title: 'The way back was computed',
    means: 'There is no record of the archive that still fits (it was archived by hand, or files changed since), so links and settings were brought back by looking for what points at the example.',
    fix: 'Look through the difference before you commit it.',
  },
} as const
