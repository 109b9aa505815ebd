import type { Preset } from '../garden/example.ts'
import { isInside } from '../garden/read-service.ts'
import type { CapturedContract } from './captured.ts'

/**
 * The preset of a script that starts a compose project and no container of its own, as one that runs the project: Hortus reads the
 * file itself. null: the script does something else. A text: why it cannot be run so.
 */
export function composeOfContract(preset: Preset, { calls }: CapturedContract): Preset | string | null {
  const projects = calls.filter((call) => call.kind === 'compose')
  if (!calls.some(({ kind }) => kind === 'run') && projects.some(({ action }) => action === 'run') && !projects.some(({ action }) => action === 'up')) return 'starts a container through `compose run`, which is not understood'
  if (!projects.some(({ action }) => action === 'up') || calls.some(({ kind }) => kind === 'run')) return null
  const files = [...new Set(projects.flatMap((call) => call.files))]
  if (projects.some(({ action }) => action === 'run' || action === 'exec')) return 'runs commands in the services of a compose project, which Hortus does not repeat'
  if (files.length > 1) return 'puts several compose files together, which Hortus does not do'
  const [file = null] = files
  if (file !== null && (!isInside(file) || file.startsWith('{'))) return 'names a compose file outside the example'
  return { ...preset, action: { kind: 'command', argv: [] }, compose: preset.compose ?? { file: file === null ? null : file.replace(/^(?:\.\/)+/, ''), runIn: null } }
}
