/** Addresses of the repository's own pages on GitHub: they name a branch and a path, and break when the path goes. */
import { encodePath } from './link-target.ts'
import type { Relocation } from './paths.ts'
import type { TextEdit } from './text-edit.ts'

/** `repository`: `owner/name`. An address of a commit stays right and is left. */
export function webLinks(text: string, repository: string, { from, to }: Relocation): readonly TextEdit[] {
  const edits: TextEdit[] = []
  for (const path of new Set([encodePath(from), from])) {
    for (let at = text.indexOf(path); at !== -1; at = text.indexOf(path, at + path.length)) {
      if (isOwnPage(text.slice(Math.max(0, at - 300), at), repository) && !CONTINUES.test(text.slice(at + path.length, at + path.length + 2))) edits.push({ at, before: path, after: encodePath(to) })
    }
  }
  return edits
}

/** Whether a text ends with the address of a page of the repository, up to the path. */
function isOwnPage(text: string, repository: string): boolean {
  const lower = text.toLowerCase()
  return BRANCHES.some((branch) => [...VIEWS.map((view) => `/${repository}/${view}/${branch}/`), `githubusercontent.com/${repository}/${branch}/`].some((end) => lower.endsWith(end.toLowerCase())))
}

const VIEWS = ['blob', 'tree', 'raw', 'edit'] as const
/** The branch that a reader of a README is on. */
const BRANCHES = ['main', 'master', 'head'] as const
/** A longer name is another path; a dot at the end of a sentence is none. */
const CONTINUES = /^(?:[\w%-]|\.[\w.%-])/
