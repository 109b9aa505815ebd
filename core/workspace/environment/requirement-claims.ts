/** What a run says its requirements files hashed to, and at which commit. Both shapes of TFC-0010 (sections 9.2 and 11.1) are read. */
import type { RunDirectory } from '../workspace.ts'

export interface RequirementClaim {
  /** In system.json. */
  readonly pointer: string
  /** 64 lower-case hex digits. */
  readonly value: string
  readonly commit: string
  readonly file: string
}

const PLACES = [
  ['/environment/requirements_hash', 'requirements.txt'],
  ['/environment/requirements/core_hash', 'requirements.txt'],
  ['/environment/requirements/dev_hash', 'requirements-dev.txt'],
] as const

/** A value that is no SHA-256 claims nothing: the examples of the text are no hashes. */
export function requirementClaims({ system, config }: RunDirectory): readonly RequirementClaim[] {
  const commit = config.state === 'read' ? config.document.written('/code/commit') : null
  if (system.state !== 'read' || commit === null || !/^[0-9a-f]{7,64}$/.test(commit)) return []
  return PLACES.flatMap(([pointer, file]) => {
    const [, value] = /^(?:sha256:)?([0-9a-f]{64})$/i.exec(system.document.written(pointer) ?? '') ?? []
    return value === undefined ? [] : [{ pointer, value: value.toLowerCase(), commit, file }]
  })
}
