/** `.github/workflows/smoke.yml`: the smoke test on every push and pull request, and once a week, for what rots without any change. */
import { weeklyCron } from './weekly-cron.ts'
import { checkout, job, run, workflowHead } from './workflow-parts.ts'

export const SMOKE_WORKFLOW = '.github/workflows/smoke.yml'

export interface SmokeWorkflow {
  readonly exampleId: string
  readonly minutes: number
  /** One of the names that smoke-script.ts gives. */
  readonly script: string
  /** The image is built and nothing is run: the machines of GitHub have no GPU. */
  readonly buildOnly: boolean
}

export function smokeWorkflow({ exampleId, minutes, script, buildOnly }: SmokeWorkflow): string {
  const why = buildOnly
    ? `Builds the image on every push, on every pull request and once a week. The smoke test itself needs a GPU: run ./${script} on a machine that has one.`
    : 'Builds the image and runs the smoke test on every push, on every pull request and once a week. It needs no secret and no write token.'
  return `${workflowHead({ why, name: 'Smoke', cron: weeklyCron(exampleId) })}${job({ id: 'smoke', minutes, steps: [checkout(), run(`./${script}${buildOnly ? ' --build' : ''}`)] })}`
}
