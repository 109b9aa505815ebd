import { decodePercent } from '../../core/source/decode-percent.ts'

export interface BadgePath {
  /** `owner/name`, in lower case: GitHub has no two that differ in nothing else. */
  readonly repository: string
  readonly example: string
  readonly format: 'svg' | 'json'
}

/** `/badge/<owner>/<repository>/<example>.svg` or `.json`. null: it is not of this form, and says so to nobody who hits upon a real one. */
export function readBadgePath(path: string): BadgePath | null {
  const match = path.length > 1000 ? null : FORM.exec(path)
  if (match === null) return null
  const [, repository = '', encoded = '', format = ''] = match
  const example = decodePercent(encoded)
  return example === null || example.length > MOST ? null : { repository: repository.toLowerCase(), example, format: format as BadgePath['format'] }
}

const FORM = /^\/badge\/([A-Za-z0-9-]{1,100}\/[A-Za-z0-9_.-]{1,100})\/(.+)\.(svg|json)$/
const MOST = 500
