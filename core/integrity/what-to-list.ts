/** Which files a list of a directory holds, or why none can be written. */
import { fail, ok, type Problem, type Result } from '../problem.ts'
import type { Listed } from '../workspace/listing.ts'
import { CHECKSUMS_NAME, SIGNATURE_NAME } from './checksum-list.ts'
import type { ListPlace } from './list-places.ts'
import { pathProblem } from './checksum-path.ts'

export type ToList = Pick<Listed, 'path' | 'blob' | 'size' | 'lfs' | 'pointer' | 'pointerOnDisk'>

/** All that is wrong at once. A list that leaves something out in silence would be worse than none. */
export function whatToList({ directory, files }: Pick<ListPlace, 'directory' | 'files'>): Result<readonly ToList[], readonly Problem[]> {
  const content = files.filter(({ path }) => mustBeListed(path, directory))
  const problems = content.flatMap((file) => refusal(file, directory) ?? [])
  if (content.length === 0) problems.push({ code: 'SIGN.NOTHING', message: `${directory} holds no file that a list would name.`, next: 'Add the content first.', path: directory })
  return problems.length > 0 ? fail(problems) : ok(content)
}

function refusal(file: Listed, directory: string): Problem | null {
  const { path, kind, pointer, pointerOnDisk, brokenPointer, blob } = file
  const no = (code: string, what: string, next: string): Problem => ({ code, message: `${JSON.stringify(path)} ${what}.`, next, path })
  if (kind !== 'file') return no('SIGN.NOT_A_FILE', `is a ${kind === 'other' ? 'special file' : kind}, whose content no list can vouch for (A11)`, 'Put the file itself in its place.')
  if (pathProblem(path.slice(directory.length + 1)) !== null) return no('SIGN.PATH', 'has a name that a list cannot hold', 'Rename the file.')
  if (brokenPointer) return no('SIGN.POINTER', 'means to be a Git LFS pointer and is none', 'Fetch the content with `git lfs pull`, or commit the file anew.')
  // The pointer that git holds was made by git-lfs; one that only lies on the disk may say anything.
  return pointer !== null && pointerOnDisk && blob === null ? no('SIGN.POINTER', 'is a Git LFS pointer that is not committed', 'Fetch the content with `git lfs pull`, or commit the pointer first.') : null
}

/** What describes a version changes after it was made, so no list has to hold it; a list may. */
export function mustBeListed(path: string, directory: string): boolean {
  return !path.endsWith('/.gitkeep') && !DESCRIPTIONS.has(path.slice(directory.length + 1))
}

const DESCRIPTIONS: ReadonlySet<string> = new Set([CHECKSUMS_NAME, SIGNATURE_NAME, 'metadata.yaml', 'card.md', 'metrics.yaml', 'README.md'])
