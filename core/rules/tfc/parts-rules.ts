/** TFC-0001: what the directories hold besides. One finding for each directory that is there. */
import type { Finding } from '../../schema/report.ts'
import { finding, type FindingCode } from '../finding.ts'
import { listed } from './shorten.ts'
import type { WorkspaceRule } from './workspace-rule.ts'

interface Parts {
  readonly code: FindingCode
  readonly folder: string
  readonly folders: readonly string[]
  readonly files: readonly string[]
}

/** Rules 5, 6, 9 and 10. */
const PARTS: readonly Parts[] = [
  { code: 'TFC0001.CONFIGS_INCOMPLETE', folder: 'configs', folders: ['datasets', 'models', 'training', 'sweeps'], files: ['base.yaml'] },
  { code: 'TFC0001.DATA_INCOMPLETE', folder: 'data', folders: ['raw', 'external', 'interim'], files: [] },
  { code: 'TFC0001.SRC_INCOMPLETE', folder: 'src', folders: ['datasets', 'models', 'training', 'evaluation', 'utils'], files: [] },
  { code: 'TFC0001.TOOLS_INCOMPLETE', folder: 'tools', folders: [], files: ['run.py', 'dataset_validate.py', 'export_model.py', 'doctor.py'] },
]

export const partsRules: WorkspaceRule = ({ listing }) =>
  PARTS.flatMap(({ code, folder, folders, files }): Finding[] => {
    const there = listing.folder(folder)
    // An empty directory is told once, by rule 3.
    if (there === null || ([...there.files.keys()].every((name) => name === '.gitkeep') && there.folders.size === 0)) return []
    const missing = [...files.filter((name) => !there.files.has(name)), ...folders.filter((name) => !there.folders.has(name)).map((name) => `${name}/`)]
    return missing.length === 0 ? [] : [finding(code, { path: folder }, `${folder}/ lacks ${listed(missing, 12)}.`)]
  })
