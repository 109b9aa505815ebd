/** Rule 63: files of a run lie in artifacts/. Whether a large one is in Git LFS is a rule of LFS. */
import { finding } from '../finding.ts'
import type { RunRule } from './run-context.ts'
import { shorten } from './shorten.ts'

/** One finding for a run: many files beside each other are one habit. */
export const filesFindings: RunRule = ({ path, files }) => {
  // A link in the place of artifacts/ is told as a link (TFC-0008).
  const outside = files.filter((file) => !isKnown(file.path.slice(path.length + 1)) && (file.kind === 'file' || file.path !== `${path}/artifacts`))
  const first = outside[0]
  if (first === undefined) return []
  const others = outside.length === 1 ? '' : `, and so do ${outside.length - 1} other file${outside.length === 2 ? '' : 's'} of the run`
  return [finding('TFC0002.ARTIFACT_PLACE', { path: first.path }, `${shorten(first.path.slice(path.length + 1))} lies outside of artifacts/${others}.`)]
}

/** What the contracts name, what signs it, and notes for people. */
const isKnown = (name: string): boolean => name.startsWith('artifacts/') || KNOWN.has(name) || /^[^/]+\.md$/.test(name)

const KNOWN: ReadonlySet<string> = new Set(['config.yaml', 'metrics.json', 'system.json', 'logs.txt', 'log.txt', 'CHECKSUMS.txt', 'SIGNATURE.asc', '.gitkeep', '.gitattributes', '.gitignore'])
