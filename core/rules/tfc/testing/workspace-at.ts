/** The workspace of a real directory, and what the rules find in it. */
import { loadWorkspace } from '../../../../app/steps/load-workspace.ts'
import { resolve } from '../../../config/resolve.ts'
import type { Config } from '../../../schema/config.ts'
import type { Finding } from '../../../schema/report.ts'
import { apply, type Step } from '../../../../test/workspace/mutate.ts'
import { openWorld } from '../../../../io/world.ts'
import type { Workspace } from '../../../workspace/workspace.ts'
import type { WorkspaceRule } from '../workspace-rule.ts'

const quiet = { progress() {}, debug() {}, info() {}, warn() {} }

export async function workspaceAt(root: string, options: { readonly profile?: Config['workspace']['profile']; readonly base?: string } = {}): Promise<Workspace> {
  const { config } = resolve([])
  const world = await openWorld({ rootAbs: root, outAbs: `${root}.out`, log: quiet, signal: new AbortController().signal })
  const workspace = await loadWorkspace(world, { ...config, workspace: { ...config.workspace, profile: options.profile ?? 'full' } }, options.base === undefined ? {} : { base: options.base })
  if (workspace === null) throw new Error('no workspace')
  return workspace
}

/** `error TFC0001.LFS_URL .lfsconfig:6` */
export const shown = (findings: readonly Finding[]): string[] => findings.map(({ code, level, path, line }) => `${level} ${code} ${path}${line === null ? '' : `:${line}`}`)

export async function findAt(rule: WorkspaceRule, root: string, options: Parameters<typeof workspaceAt>[1] = {}): Promise<string[]> {
  return shown(rule(await workspaceAt(root, options)))
}

/** What a rule finds after some steps in a directory, which is put back. */
export async function foundAfter(rule: WorkspaceRule, root: string, steps: readonly Step[], options: Parameters<typeof workspaceAt>[1] = {}): Promise<string[]> {
  const undo = await apply(root, steps)
  try {
    return await findAt(rule, root, options)
  } finally {
    await undo()
  }
}
