/** Whether the program of a probe has an argument parser: in its own text, or in that of a module beside it. */
import { hasParser, importedNames } from '../../core/contract/has-parser.ts'
import type { ProbePlan } from '../../core/contract/probe.ts'
import type { Example } from '../../core/garden/example.ts'
import type { World } from '../../core/world.ts'

/** null: a parser is there to answer --help, or nobody can say. Without one the program would begin its work. */
export async function whyNoParser(world: World, example: Example, plan: Extract<ProbePlan, { kind: 'probe' }>, workdir: string): Promise<string | null> {
  const { needsParser: language } = plan
  if (language === null || plan.program === null) return null
  const program = plan.program.startsWith(`${workdir}/`) ? plan.program.slice(workdir.length + 1) : plan.program
  const text = await readProgram(world, example, program)
  if (text === null) return null
  if (hasParser(text, language)) return null
  const directory = program.includes('/') ? program.slice(0, program.lastIndexOf('/') + 1) : ''
  for (const name of language === 'python' ? importedNames(text) : []) {
    const beside = await readProgram(world, example, `${directory}${name}.py`)
    if (beside !== null && hasParser(beside, language)) return null
  }
  return `no argument parser is seen in ${program.slice(0, 100)}, so --help would start its work; give the preset a \`probe:\` command`
}

/** null: not in the garden, so the image has it. */
async function readProgram(world: World, example: Example, program: string): Promise<string | null> {
  if (program.startsWith('/')) return null
  const read = await world.files.readText(`${example.path}/${program.replace(/^\.\//, '')}`, { maxBytes: PROGRAM_BYTES, head: true })
  return read.ok ? read.value.text : null
}

const PROGRAM_BYTES = 512 * 1024
