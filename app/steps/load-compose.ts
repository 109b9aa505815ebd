/** Reads the compose file of a preset. */
import type { ComposeProject } from '../../core/contract/compose/project.ts'
import { readProject } from '../../core/contract/compose/read-project.ts'
import type { Example, Preset } from '../../core/garden/example.ts'
import { composeIssues } from '../../core/record/compose-findings.ts'
import { finding } from '../../core/rules/finding.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'

export interface LoadedCompose {
  /** null: it cannot be run; `findings` say why. */
  readonly project: ComposeProject | null
  readonly findings: readonly Finding[]
}

const USUAL = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'] as const
const MAX_BYTES = 256 * 1024

export async function loadCompose(world: World, example: Example, preset: Preset): Promise<LoadedCompose> {
  const named = preset.compose?.file ?? null
  const wrong = (message: string): LoadedCompose => ({ project: null, findings: [finding('SMOKE.COMPOSE_INVALID', { path: example.descriptor, line: preset.place.line, column: preset.place.column, example: example.id }, message)] })
  for (const file of named === null ? USUAL : [named]) {
    const path = example.path === '.' ? file : `${example.path}/${file}`
    const text = await world.files.readText(path, { maxBytes: MAX_BYTES })
    if (!text.ok && text.problem.kind === 'missing') continue
    if (!text.ok) return wrong(`The compose file ${path} cannot be read: ${text.problem.message}.`)
    const { project, issues } = readProject(text.value.text, path, file.split('/').slice(0, -1).join('/'))
    const outside = project === null ? null : await buildsOutside(world, example, project)
    if (outside !== null) return wrong(`The compose file ${path} builds from ${outside}, which is not there, or a symlink that leaves the example.`)
    return { project, findings: composeIssues(example, path, issues) }
  }
  return wrong(`The preset "${preset.name}" of ${example.id} uses a compose file, and ${named === null ? `none of ${USUAL.join(', ')}` : named} is there.`)
}

/** The engine's client follows links: a context that is one would send whatever it points to (A11). */
async function buildsOutside(world: World, example: Example, project: ComposeProject): Promise<string | null> {
  for (const { image } of project.services) {
    if (image.kind !== 'built') continue
    for (const path of [image.context, `${image.context}/${image.dockerfile}`]) {
      const wanted = `${example.path}/${path}`.split('/').filter((part) => part !== '.' && part !== '').join('/') || '.'
      const real = await world.files.resolve(wanted)
      if (real === null || real === 'outside' || real.path !== wanted) return path
    }
  }
  return null
}
