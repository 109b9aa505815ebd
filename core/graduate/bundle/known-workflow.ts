/**
 * Whether a workflow of an exported repository is exactly what our templates write (A75): they are written again from the few numbers and
 * names in it, and the bytes compared. A workflow that says anything else is somebody's, and would run with the target's rights.
 */
import { NODE_WORKFLOW, nodeWorkflow, RUST_WORKFLOW, rustWorkflow } from '../../export/templates/other-workflows.ts'
import { PYTHON_WORKFLOW, pythonWorkflow, type PythonTests } from '../../export/templates/python-workflow.ts'
import { PYTHONS } from '../../export/templates/python-versions.ts'
import { SMOKE_WORKFLOW, smokeWorkflow } from '../../export/templates/smoke-workflow.ts'

export function isKnownWorkflow(path: string, text: string, exampleId: string): boolean {
  if (text.length > MAX_LENGTH) return false
  return candidates(path, text, exampleId).includes(text)
}

export const MAX_LENGTH = 64 * 1024

function candidates(path: string, text: string, exampleId: string): readonly string[] {
  switch (path) {
    case SMOKE_WORKFLOW:
      return smokes(text, exampleId)
    case PYTHON_WORKFLOW:
      return pythons(text).map(pythonWorkflow)
    case RUST_WORKFLOW:
      return BOOLEANS.map((locked) => rustWorkflow({ locked }))
    case NODE_WORKFLOW:
      return BOOLEANS.flatMap((locked) => BOOLEANS.flatMap((lint) => BOOLEANS.map((test) => nodeWorkflow({ locked, lint, test }))))
    default:
      return []
  }
}

const BOOLEANS = [false, true] as const

/** The names that the script of a smoke test may have. */
const SCRIPT = /^ +- run: \.\/(smoke\.sh|hortus-smoke\.sh|\.github\/smoke\.sh)(?: --build)?$/m

function smokes(text: string, exampleId: string): readonly string[] {
  const [minutes, script] = [/^ +timeout-minutes: (\d{1,4})$/m.exec(text)?.[1], SCRIPT.exec(text)?.[1]]
  if (minutes === undefined || script === undefined) return []
  return BOOLEANS.map((buildOnly) => smokeWorkflow({ exampleId, minutes: Number(minutes), script, buildOnly }))
}

function pythons(text: string): readonly PythonTests[] {
  const listed = /^ +python: \[([0-9'., ]{1,100})\]$/m.exec(text)?.[1]?.split(', ').map((each) => each.replaceAll("'", '')) ?? []
  const known = listed.length > 0 && listed.every((each) => (PYTHONS as readonly string[]).includes(each))
  const hosts = known ? BOOLEANS.flatMap((requirements) => BOOLEANS.flatMap((project) => BOOLEANS.map((locked): PythonTests => ({ kind: 'host', pythons: listed, requirements, project, locked })))) : []
  return [{ kind: 'none' }, { kind: 'image' }, ...hosts]
}
