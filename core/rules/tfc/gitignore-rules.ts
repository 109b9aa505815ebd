/** TFC-0010 section 14.2: what .gitignore has to hold. Rule 109. */
import { finding } from '../finding.ts'
import { listed } from './shorten.ts'
import type { WorkspaceRule } from './workspace-rule.ts'

export const gitignoreRules: WorkspaceRule = ({ texts, listing }) => {
  const text = texts.get('.gitignore')
  if (text !== undefined && text.state !== 'read' && text.state !== 'missing') return []
  const lines = text?.state === 'read' ? text.text.split(/\r\n|\n|\r/).map((line) => line.trimEnd()) : []
  const missing = WANTED.filter(({ as }) => !holds(lines, as)).map(({ pattern }) => pattern)
  if (missing.length === 0) return []
  const at = listing.file('.gitignore') === null ? { path: '.' } : { path: '.gitignore', line: 1, column: 1 }
  return [finding('TFC0010.GITIGNORE', at, `.gitignore lacks ${listed(missing, WANTED.length)}.`, { fix: `Add ${missing.length === 1 ? 'this line' : 'these lines'}: ${missing.join(' ')}.` })]
}

/** A pattern, and what else says the same. */
const WANTED = [
  { pattern: '.venv/', as: ['.venv', '.venv*', '.venv*/'] },
  { pattern: 'venv/', as: ['venv', '*venv', '*venv/', 'venv*', 'venv*/'] },
  { pattern: 'ENV/', as: ['ENV'] },
  { pattern: 'env/', as: ['env'] },
  { pattern: '.env', as: ['.env', '.env*', '*.env'] },
  { pattern: '.python-version', as: ['.python-version'] },
  { pattern: '__pycache__/', as: ['__pycache__'] },
  { pattern: '*.pyc', as: ['*.pyc', '*.py[cod]', '*.py[co]', '*.py[cdo]', '*.py[ocd]', '*.pyc*', '*.py?'] },
] as const

/** The last line that speaks of it decides: one that begins with ! takes it back. */
function holds(lines: readonly string[], as: readonly string[]): boolean {
  const spoken = lines.findLast((line) => as.includes(bare(line.replace(/^!/, ''))))
  return spoken !== undefined && !spoken.startsWith('!')
}

const bare = (line: string): string => line.replace(/^(?:\*\*)?\//, '').replace(/\/(?:\*{1,2})?$/, '')
