/**
 * What every workflow of an exported repository begins with. Nothing here takes a word of an example: values are ours, or digits, or
 * one of a fixed list (A48). `permissions: {}` on top, so that a job has what it names and no more.
 */
import { pinned } from '../../workflow/pins.ts'

export interface WorkflowHead {
  /** Why it is there: a sentence. */
  readonly why: string
  readonly name: string
  /** Five fields; left out: only pushes and pull requests start it. */
  readonly cron?: string
}

export function workflowHead({ why, name, cron }: WorkflowHead): string {
  return `# ${why}
name: ${name}
on:
  push:
  pull_request:
${cron === undefined ? '' : `  schedule:\n    - cron: '${cron}'\n  workflow_dispatch:\n`}permissions: {}
concurrency:
  group: \${{ github.workflow }}-\${{ github.ref }}
  cancel-in-progress: true
jobs:
`
}

export interface Job {
  readonly id: string
  readonly minutes: number
  readonly needs?: string
  /** Of a matrix; some of PYTHONS. */
  readonly pythons?: readonly string[]
  /** Each a list item of YAML, without its indent. */
  readonly steps: readonly string[]
}

export function job({ id, minutes, needs, pythons, steps }: Job): string {
  const lines = [
    `${id}:`,
    `  name: ${id}`,
    ...(needs === undefined ? [] : [`  needs: ${needs}`]),
    '  runs-on: ubuntu-24.04',
    `  timeout-minutes: ${minutes}`,
    '  permissions:',
    '    contents: read',
    ...(pythons === undefined ? [] : ['  strategy:', '    fail-fast: false', '    matrix:', `      python: [${pythons.map((each) => `'${each}'`).join(', ')}]`]),
    '  steps:',
    ...steps.flatMap((step) => step.split('\n').map((line) => `    ${line}`)),
  ]
  return `${lines.map((line) => `  ${line}`).join('\n')}\n`
}

export const checkout = (): string => `- uses: ${pinned('actions/checkout')}\n  with:\n    persist-credentials: false`
export const setupPython = (version: string): string => `- uses: ${pinned('actions/setup-python')}\n  with:\n    python-version: ${version}`
export const setupNode = (): string => `- uses: ${pinned('actions/setup-node')}\n  with:\n    node-version: '24'\n    package-manager-cache: false`
/** `:all: ` would begin a mapping. */
export const run = (command: string): string => (command.includes(': ') ? `- run: |\n    ${command}` : `- run: ${command}`)
