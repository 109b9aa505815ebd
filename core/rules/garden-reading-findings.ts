/** What reading a descriptor can find, before anything in it is judged: a part of the one table in finding.ts. */
export const GARDEN_READING_FINDINGS = {
  'GARDEN.YAML_SYNTAX': {
    level: 'error',
    title: 'The descriptor is not valid YAML',
    means: 'No tool can read the example: it disappears from lists, or stops the service that reads it.',
    fix: 'Correct the YAML at the place shown; quote texts that contain ": ".',
  },
  'GARDEN.UNREADABLE': {
    level: 'error',
    title: 'The descriptor cannot be opened',
    means: 'No tool can read the example.',
    fix: 'Make example.yaml a plain, readable file.',
  },
  'GARDEN.TOO_LARGE': {
    level: 'error',
    title: 'The descriptor is too large',
    means: 'Descriptors are read up to 64 KiB, so that a file cannot exhaust the memory of a check (A09). Real ones have about 1 kB.',
    fix: 'Move long texts and data to files of their own; keep the descriptor below 64 KiB.',
  },
  'GARDEN.TOO_DEEP': {
    level: 'error',
    title: 'The descriptor nests too deep',
    means: 'Values are read down to 32 levels, so that a file cannot crash its reader (A03). Real ones have at most 6.',
    fix: 'Flatten the structure at the place shown.',
  },
  'GARDEN.NOT_UTF8': {
    level: 'error',
    title: 'The descriptor is not UTF-8',
    means: 'Readers disagree about what such bytes mean.',
    fix: 'Save the file as UTF-8, for instance with `iconv -f latin1 -t utf-8`.',
  },
  'GARDEN.OUTSIDE': {
    level: 'error',
    title: 'A path leaves the repository',
    means: 'A symlink or `..` out of the repository would let an example read or publish files of the machine that checks it (A11).',
    fix: 'Replace the link by the file itself, or link inside the repository.',
  },
  'GARDEN.YAML_ALIAS': {
    level: 'error',
    title: 'An alias cannot be followed, or unfolds without measure',
    means: 'Aliases of aliases unfold to gigabytes from a few lines (A01).',
    fix: 'Write the value out instead of the alias.',
  },
  'GARDEN.DUPLICATE_KEY': {
    level: 'error',
    title: 'A key stands twice in one map',
    means: 'Readers disagree which of the two counts.',
    fix: 'Keep one of them.',
  },
  'GARDEN.FORBIDDEN_KEY': {
    level: 'error',
    title: 'A key has a name that is dangerous to programs',
    means: '`__proto__`, `constructor` and `prototype` change what an object is in the programs that read it (A04).',
    fix: 'Rename the key.',
  },
  'GARDEN.NOT_A_MAP': {
    level: 'error',
    title: 'The descriptor is not a map',
    means: 'A descriptor says `key: value`; a list, a text or an empty file says nothing about the example.',
    fix: 'Write at least `name:`, `description:` and `presets:`.',
  },
  'GARDEN.NOT_READ': {
    level: 'notice',
    title: 'Something looks like a descriptor and is not read',
    means: 'Only a file with the exact name example.yaml makes an example; what this one says is ignored.',
    fix: 'Rename it to example.yaml, or ignore it with `garden.ignore` in .github/hortus.yml.',
  },
} as const
