import type { Plain } from '../source/source-document.ts'
import type { Graduated } from './example.ts'
import { entry, textOr } from './read-values.ts'

/** The key `graduated_to`: a map, or the name of the repository alone. null: the example has not graduated. */
export function readGraduated(value: Plain | undefined): Graduated | null {
  const repository = typeof value === 'string' ? value.trim() : textOr(entry(value, 'repository'))
  if (repository === null || repository === '') return null
  return { repository: repository.slice(0, MAX_NAME), date: shaped(entry(value, 'date'), DAY), tree: shaped(entry(value, 'tree'), HASH), commit: shaped(entry(value, 'commit'), HASH) }
}

/** A name of a repository on GitHub: `owner/name`, nothing that a path or an address reads as something else. */
export const REPOSITORY_NAME = /^(?!\.)[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/

const MAX_NAME = 200
const DAY = /^\d{4}-\d\d-\d\d$/
const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

function shaped(value: Plain | undefined, shape: RegExp): string | null {
  const text = textOr(value)
  return text !== null && shape.test(text) ? text : null
}
