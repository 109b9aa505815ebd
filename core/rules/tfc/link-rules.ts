/** A11: links in the place of a version, a run or what is above them. No version is found behind one, so no other rule would look there. */
import type { Finding } from '../../schema/report.ts'
import type { Folder, Listed, Listing } from '../../workspace/listing.ts'
import { finding } from '../finding.ts'
import { atMost } from './at-most.ts'
import { shorten } from './shorten.ts'

/** `alone`: no other rule speaks about links below datasets/ (TFC-0004) and in the place of the three directories (TFC-0001). */
export function linkRules(listing: Listing, { alone }: { readonly alone: boolean }): readonly Finding[] {
  const links = [
    ...(alone ? linksIn(listing.root).filter(({ path }) => ['datasets', 'models', 'runs'].includes(path)) : []),
    ...(alone ? linksAbove(listing.folder('datasets')) : []),
    ...linksAbove(listing.folder('models')),
    ...linksAbove(listing.folder('runs')).filter(({ path }) => path.split('/').length === 2 || path.endsWith('/artifacts')),
  ]
  return atMost(20, links, linked, (first, rest) => ({ ...linked(first), message: `${shorten(first.path)} and ${rest} more are links in the place of a directory; nothing behind them is verified.` }))
}

/** One and two below: `models/resnet50` and `models/resnet50/v1`. */
const linksAbove = (folder: Folder | null): readonly Listed[] => (folder === null ? [] : [...linksIn(folder), ...[...folder.folders.values()].flatMap(linksIn)])

const linksIn = ({ files }: Folder): readonly Listed[] => [...files.values()].filter(({ kind }) => kind === 'symlink' || kind === 'submodule')

const linked = ({ path, kind }: Listed): Finding => finding('TFC0008.SYMLINK', { path }, `${shorten(path)} is a ${kind === 'submodule' ? 'submodule' : 'symbolic link'} in the place of a directory; nothing behind it is verified.`)
