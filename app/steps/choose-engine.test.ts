import { expect, test } from 'vitest'
import { sampleExample, samplePreset } from '../../core/record/testing/sample-example.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Availability, EngineName, World } from '../../core/world.ts'
import { openEngineChooser } from './choose-engine.ts'

const away = (name: string): Availability => ({ available: false, reason: `${name} is not installed`, next: `Install ${name}, or use --engine process.` })
const there: Availability = { available: true, version: '1' }
const docker = { ...sampleExample(), build: { kind: 'docker', dockerfile: 'Dockerfile', args: {} } } as const

/** Only what the chooser asks: which engines answer, and which tools are on PATH. */
function chooser(wanted: Config['engine'], answers: Partial<Record<EngineName, Availability>>, tools: readonly string[] = []) {
  const asked: string[] = []
  const world = {
    engines: { get: (name: EngineName) => ({ name, availability: async () => (asked.push(name), answers[name] ?? away(name)) }) },
    host: { which: async (tool: string) => (tools.includes(tool) ? `/bin/${tool}` : null), toolVersion: async (_: string, args: readonly string[]) => (tools.some((each) => args.some((arg) => arg.includes(`"${each}"`))) ? '' : null) },
  }
  return { asked, ...openEngineChooser(world as unknown as World, wanted) }
}

const nameOf = async (made: ReturnType<typeof chooser>, example = sampleExample(), preset = samplePreset()) => {
  const choice = await made.choose(example, preset)
  return choice.kind === 'engine' ? choice.engine.name : choice.reason
}

test('auto takes docker, else podman, else a process', async () => {
  expect(await nameOf(chooser('auto', { docker: there, podman: there, process: there }), docker)).toBe('docker')
  expect(await nameOf(chooser('auto', { podman: there, process: there }), docker)).toBe('podman')
  expect(await nameOf(chooser('auto', { process: there }), docker)).toBe('process')
})

test('an example without a Dockerfile runs as a process also beside an engine', async () => {
  expect(await nameOf(chooser('auto', { docker: there, process: there }))).toBe('process')
})

test('what the process engine lacks is named with the package that brings it', async () => {
  const preset = { ...samplePreset(), requires: ['python3:numpy', 'python3:PIL', 'node'] }
  expect(await nameOf(chooser('auto', { process: there }, ['python3']), docker, preset)).toBe('needs numpy for python3 (apt install python3-numpy) and PIL for python3 (apt install python3-pil) and node (apt install nodejs), or a container engine')
  expect(await nameOf(chooser('auto', { process: there }), docker, { ...preset, requires: ['python3:numpy'] })).toBe('needs python3 (apt install python3), or a container engine')
  expect(await nameOf(chooser('auto', { process: there }, ['python3', 'numpy', 'PIL', 'node']), docker, preset)).toBe('process')
})

test('a preset for containers says why there is no container engine, and advises nothing that would not help it', async () => {
  expect(await nameOf(chooser('auto', { process: there }), docker, { ...samplePreset(), engines: ['docker'] })).toBe('needs a container engine: docker is not installed. Install docker.')
})

test('an engine that was asked for is not replaced by another', async () => {
  const choice = await chooser('docker', { process: there }).choose(docker, samplePreset())
  expect(choice).toEqual({ kind: 'none', reason: 'docker is not installed. Install docker, or use --engine process.', unavailable: away('docker') })
})

test('every engine is asked once, however many examples there are', async () => {
  const made = chooser('auto', { process: there })
  for (let at = 0; at < 5; at++) await made.choose(docker, samplePreset())
  expect(made.asked).toEqual(['docker', 'podman', 'process'])
})

test.each(['/bin/sh', '../x', 'python3:os;import x', 'node:fs', '-c', '', 'a b', '__import__("os")'])('A56 the requirement %j is never asked of the machine', async (text) => {
  expect(await nameOf(chooser('process', { process: there }, [text, 'python3', 'node']), sampleExample(), { ...samplePreset(), requires: [text] })).toContain('which is no program or python3:module')
})
