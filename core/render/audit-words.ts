/** The sentences of an audit, the same in every rendering. */
import type { Audit, Fragile, Stale } from '../schema/audit.ts'
import { count } from './figures.ts'

export function examplesSentence({ examples: { live, archived, graduated, unreadable } }: Audit): string {
  const others = [...(archived > 0 ? [`${archived} archived`] : []), ...(graduated > 0 ? [`${graduated} graduated`] : []), ...(unreadable > 0 ? [`${unreadable} that nobody can read (hortus validate says why)`] : [])]
  return `${count(live, 'live example')}${others.length === 0 ? '' : `; besides ${others.join(', ')}`}`
}

export const shareText = (share: number | null): string => (share === null ? '–' : `${Math.round(share * 100)} %`)

/** `quiet`: it works, and is counted only. */
export const FRAGILE_WORDS: Readonly<Record<Fragile['kind'], { readonly words: string; readonly quiet: boolean }>> = {
  wrong_depth: { words: 'a directory is called the root and is not (a bug)', quiet: false },
  missing_mount: { words: 'what is mounted is not there (a bug)', quiet: false },
  absolute_home: { words: 'the home of one person', quiet: false },
  caller_mount: { words: 'whatever directory the script is called in is mounted', quiet: false },
  climbs_out: { words: 'the example is left by counting directories', quiet: true },
  root_by_depth: { words: 'the root is found by counting directories, rightly', quiet: true },
}

export function claimSentence({ history, dated, stale }: Audit['claims']): string {
  if (dated === 0) return 'No verification claim has a day.'
  if (history === 'none') return `${count(dated, 'verification claim')} with a day; the history is not here, so nobody can say which are stale (fetch all of it; for actions/checkout \`fetch-depth: 0\`).`
  const surely = stale.filter(({ environment, code }) => environment + code > 0)
  const built = surely.filter(({ environment }) => environment > 0).length
  const apart = stale.length - surely.length
  const stand = surely.length === 0 ? 'no file changed after its day' : `a file of the example changed after the day${built > 0 ? `, in ${built} of them one that builds or starts it` : ''}`
  return `${surely.length} of ${count(dated, 'verification claim')} with a day ${surely.length === 1 ? 'is' : 'are'} stale: ${stand}.${apart > 0 ? ` ${apart} more changed only by a commit over many examples, or together with the descriptor.` : ''}${history === 'cut' ? ' The history was too long to read as a whole: there may be more.' : ''}`
}

export function staleSentence({ example, claimed, environment, code, latest }: Stale): string {
  const parts = [...(environment > 0 ? [`${environment} for its environment`] : []), ...(code > 0 ? [`${code} of its code`] : [])]
  return `${example} claims ${claimed}; since then ${count(environment + code, 'file')} changed (${parts.join(', ')}), last ${latest?.path ?? '?'} on ${latest?.day ?? '?'} in ${latest?.sha.slice(0, 12) ?? '?'}`
}

export function helperSentence({ found, files, blocks, skipped }: Audit['helpers']): string {
  const looked = `${count(files, 'Python or shell file')}, ${count(blocks, 'function')} and whole files compared${skipped > 0 ? `, ${skipped} left out as vendored or unreadable` : ''}`
  return found === 0 ? `No code stands in three or more examples (${looked}).` : `${count(found, 'candidate')} for a shared core: the same code in three or more examples (${looked}). Only where all five answers are yes does it belong there; that is for a person to decide.`
}
