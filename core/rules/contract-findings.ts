/** What can be found about captured contracts: a part of the one table in finding.ts. */
export const CONTRACT_FINDINGS = {
  'CONTRACT.IMAGE_NOT_BUILT': {
    level: 'error',
    title: 'A preset runs an image that no build of the garden makes',
    means: 'On a clean machine the preset cannot work. It works for its author because an image of that name was built there long ago.',
    fix: 'Give both the same name: `docker build -t NAME` in the build script and `docker run NAME` in this one.',
    source: 'garden 2.3',
    example: '# build.sh\ndocker build -t animate-x .\n# predict.sh\ndocker run --rm animate_x python predict.py',
  },
  'CONTRACT.MOUNT_MISSING': {
    level: 'error',
    title: 'A preset mounts a path of the repository that is not there',
    means: 'The engine mounts an empty directory instead, or refuses. It happens when a directory was moved and the script was not.',
    fix: 'Mount the directory of the script itself: SCRIPT_DIR="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)".',
    source: 'garden 2.3',
  },
  'CONTRACT.DOCKERFILE_MISSING': {
    level: 'error',
    title: 'A script builds from a Dockerfile or a context that is not there',
    means: 'The build cannot work for anyone who has only the repository.',
    fix: 'Add the file, or correct the path after `-f`.',
    source: 'garden 2.3',
  },
  'CONTRACT.WRITES_TRACKED': {
    level: 'warning',
    title: 'A script changes files that git tracks',
    means: 'Whoever runs it has local changes that look like their own, and the next commit may carry them.',
    fix: 'Write to a file that git ignores, or to a temporary directory.',
    source: 'garden 2.3',
  },
  'CONTRACT.STALE': {
    level: 'warning',
    title: 'A stored contract is not of the scripts that are there now',
    means: 'What a reviewer reads in it is not what would run.',
    fix: 'Run `hortus contract --update` and commit the file.',
  },
  'CONTRACT.EDITED': {
    level: 'error',
    title: 'A stored contract says something else than the scripts it claims to be of',
    means: 'It was edited by hand, or the script asks for something else each time. What a reviewer reads in it is not what would run.',
    fix: 'Run `hortus contract --update` and commit the file; never edit it by hand. A script that asks for the time should ask for it inside the container.',
  },
  'CONTRACT.UNREADABLE': {
    level: 'error',
    title: 'The file of stored contracts cannot be read',
    means: 'No contract is known, and a change of one is told to nobody.',
    fix: 'Run `hortus contract --update` and commit the file; never edit it by hand.',
  },
  'CONTRACT.WIDENED': {
    level: 'warning',
    title: 'The change asks for more power over the machine',
    means: 'Privileges, the engine\'s socket, the network or the namespaces of the host: a person should know before this is merged. A run of Hortus grants none of them.',
    fix: 'Take it out of the script, or let a reviewer accept it.',
    source: 'garden 7, number 3',
  },
} as const
