/** TFC-0001: where things lie. */
import { finding } from '../finding.ts'
import type { WorkspaceRule } from './workspace-rule.ts'

const SEED = ['datasets', 'runs', 'models', 'tools', 'experiments'] as const

export const layoutRules: WorkspaceRule = ({ listing }) =>
  SEED.filter((name) => listing.folder(name) === null).map((name) => finding('TFC0001.DIRECTORY_MISSING', { path: '.' }, `The directory ${name}/ is missing.`, { fix: `Make it: \`mkdir ${name} && touch ${name}/.gitkeep\`.` }))
