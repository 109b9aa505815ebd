/** What can be found about what an example takes along from outside of its directory: a part of the one table in finding.ts. */
export const EXPORT_VENDOR_FINDINGS = {
  'EXPORT.POINTS_OUTSIDE': {
    level: 'error',
    title: 'A path leads to something that does not go along',
    means: 'The exported repository stands alone: what lies above its root, in a home directory or only in the garden is not there. A warning where nothing but a document or a default value is concerned.',
    fix: 'Let the file name something that git tracks, by a path that is computed from the place of the script, or take it out.',
  },
  'EXPORT.VENDOR_CLASH': {
    level: 'error',
    title: 'A file of the garden and one of the example would be one file',
    means: 'What goes along keeps the path that it has in the garden, and the example has something else under that path already.',
    fix: 'Rename the file of the example, or let it use its own file.',
  },
  'EXPORT.VENDOR_TOO_LARGE': {
    level: 'error',
    title: 'The example takes too much of the garden along',
    means: 'An export that carries half of the garden is no small repository, and most of what it carries is never used.',
    fix: 'Import the module that is used and not the package that imports everything, or mount the file and not the directory.',
  },
  'EXPORT.VENDORS_MUCH': {
    level: 'warning',
    title: 'The example takes much of the garden along',
    means: 'One import of a package that imports everything is often all there is to it.',
    fix: 'Look at the modules that pulled most in, and import what is used from where it is.',
  },
  'EXPORT.WRONG_DEPTH': {
    level: 'notice',
    title: 'A path to the root of the garden climbs by a wrong number of directories',
    means: 'It worked as long as nothing was asked of that path. In the exported repository it leads to the root, as its name says.',
    fix: 'Correct the number of `..` in the garden too.',
  },
  'EXPORT.DYNAMIC_IMPORT': {
    level: 'notice',
    title: 'A module is imported by a name that only the run knows',
    means: 'Which module that is cannot be told by reading: it may be missing in the exported repository.',
    fix: 'Run the exported repository. Name what is missing under `shared_paths` of the descriptor.',
  },
  'EXPORT.IMAGE_UNKNOWN': {
    level: 'error',
    title: 'A script runs an image that no example builds and no registry serves',
    means: 'It works only where somebody built an image of that name by hand: nobody can run the exported repository.',
    fix: 'Let a `build.sh` of the example build the image that its scripts run.',
  },
  'EXPORT.BUILD_ADDED': {
    level: 'notice',
    title: 'The exported repository builds an image that another example builds in the garden',
    means: 'The recipe of the other example goes along, and a `build.sh` that builds it.',
    fix: 'Nothing to do. To build another image, change `build.sh` in the exported repository.',
  },
  'EXPORT.NOT_CAPTURED': {
    level: 'warning',
    title: 'What a script asks of the engine is not known',
    means: 'Mounts and builds of that script are known only as far as reading it tells.',
    fix: 'Run `hortus contract` for the example: it says why the script cannot be captured.',
  },
  'EXPORT.NOT_READ': {
    level: 'notice',
    title: 'A file was too long to look for paths in it',
    means: 'It goes along as it is, with the paths that it may hold.',
    fix: 'Look whether it names anything outside of the example.',
  },
} as const
