/** .lfsconfig: it is read, and an address in it is one. */
import { readGitConfig } from '../../lfs/read-git-config.ts'
import type { Finding } from '../../schema/report.ts'
import { finding } from '../finding.ts'
import { shorten } from './shorten.ts'
import type { WorkspaceRule } from './workspace-rule.ts'

/** Rule 13. That the file is there is a rule of the layout. */
export const lfsConfigRules: WorkspaceRule = ({ texts }) => {
  const doc = texts.get('.lfsconfig')
  if (doc === undefined || doc.state === 'missing') return []
  const at = { path: doc.path, line: 1 }
  if (doc.state === 'pointer') return [finding('TFC0001.LFSCONFIG_INVALID', at, '.lfsconfig is a Git LFS pointer itself.')]
  if (doc.state === 'unreadable') return [finding('TFC0001.LFSCONFIG_INVALID', { path: doc.path }, `.lfsconfig cannot be read: ${doc.problem.message}.`)]
  const config = readGitConfig(doc.text)
  if (!config.ok) return [finding('TFC0001.LFSCONFIG_INVALID', { ...at, line: config.problem.line }, `${config.problem.message}.`)]
  return config.value.flatMap(({ key, value, line }): Finding[] => {
    if (!ADDRESSES.test(key) || value === null || value === '' || isAddress(value)) return []
    return [finding('TFC0001.LFS_URL', { ...at, line }, `${shorten(key)} is "${shorten(value)}", which has no scheme.`)]
  })
}

const ADDRESSES = /^(lfs\.(push)?url|remote\..*\.lfs(push)?url)$/

/** A URL, an absolute path, or what ssh takes (`git@host:path`): git-lfs reads all three. */
const isAddress = (value: string): boolean => /^[a-z][a-z0-9+.-]*:\/\/./i.test(value) || /^(\/|[A-Za-z]:[\\/])/.test(value) || /^([^\s@:/]+@)?[^\s@:/]+:[^\s]+$/.test(value)
