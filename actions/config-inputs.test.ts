import { expect, test } from 'vitest'
import { configInputs } from './config-inputs.ts'
import { readInputs, type Inputs } from './inputs.ts'

function smoke(given: Record<string, string>): Inputs<'smoke'> {
  const inputs = readInputs('smoke', (name) => given[name] ?? '')
  if (!inputs.ok) throw new Error(inputs.problem.message)
  return inputs.value
}

test('an input that is a setting overrides that setting; one that was not given says nothing', () => {
  expect(configInputs(smoke({ engine: 'docker', preset: 'quick', strict: 'true' }), 'push')).toEqual({ engine: 'docker', 'smoke.preset': 'quick', 'validate.strict': 'true' })
  expect(configInputs(smoke({}), 'push')).toEqual({})
})

test('A63 what a job builds and what it runs is the word of its workflow, whatever the repository says', () => {
  expect(configInputs(smoke({ stage: 'run', images: '/tmp/images' }), 'workflow_dispatch')).toEqual({ 'smoke.stage': 'run', 'smoke.images': '/tmp/images' })
})

test('strict: false does not undo a repository that is strict', () => {
  expect(configInputs(smoke({ strict: 'false' }), 'push')).toEqual({})
})

test.each(['pull_request', 'pull_request_target'])('code of a %s is a stranger\'s', (event) => {
  expect(configInputs(smoke({}), event)).toEqual({ 'smoke.untrusted': 'true' })
})

test('image layers are kept where buildx was set up, and nowhere else', () => {
  expect(configInputs(smoke({ buildx: 'true' }), 'push')).toEqual({ 'build.cache': 'gha' })
  expect(configInputs(smoke({ buildx: 'false' }), 'push')).toEqual({})
})
