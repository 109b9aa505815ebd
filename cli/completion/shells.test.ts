/** The completion scripts in the real shells. A shell that is not installed is skipped; bash always is. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { present } from '../../test/require.ts'
import { GOOD, MAIN, type TestGarden, testGarden } from '../test-garden.ts'
import { SCRIPTS, type Shell } from './scripts.ts'

const installed = (shell: Shell): boolean => present(shell, spawnSync(shell, ['--version']).status === 0)

/** A garden with `hortus` on a path of its own. */
async function prepared(more: Readonly<Record<string, string>> = {}): Promise<TestGarden> {
  const garden = await testGarden({ 'examples/vision/digits/example.yaml': GOOD, 'examples/vision/faces/example.yaml': GOOD, 'completion.bash': SCRIPTS.bash, 'completion.zsh': SCRIPTS.zsh, 'completion.fish': SCRIPTS.fish, ...more })
  await mkdir(join(garden.path, 'bin'))
  await writeFile(join(garden.path, 'bin/hortus'), `#!/bin/sh\nexec '${process.execPath}' '${MAIN}' "$@"\n`, { mode: 0o755 })
  return garden
}

const env = (garden: TestGarden): NodeJS.ProcessEnv => ({ ...process.env, PATH: `${garden.path}/bin:${process.env['PATH']}`, HOME: garden.path })

/** What bash itself would offer: its function is called as readline calls it. */
function bash(garden: TestGarden, ...words: string[]): string[] {
  const script = `source completion.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _hortus; printf '%s\\n' "\${COMPREPLY[@]}"`
  return execFileSync('bash', ['-c', script, 'bash', 'hortus', ...words], { cwd: garden.path, env: env(garden), encoding: 'utf8' }).split('\n').filter(Boolean)
}

test('bash completes verbs, options, their values, ids of examples and their presets', async () => {
  await using garden = await prepared()
  expect(bash(garden, 'va')).toEqual(['validate'])
  expect(bash(garden, 'validate', '--upd')).toEqual(['--update-baseline'])
  expect(bash(garden, 'info', 'vision/')).toEqual(['vision/digits', 'vision/faces'])
  expect(bash(garden, 'run', 'vision/digits', '--preset', '')).toEqual(['smoke'])
  expect(bash(garden, 'run', 'vision/digits', '--cache', '=', 'h')).toEqual(['host'])
  expect(bash(garden, 'compare', 'completion.b')).toEqual(['completion.bash'])
})

test('bash has the script in place after eval, and compgen knows the function', async () => {
  await using garden = await prepared()
  const said = execFileSync('bash', ['-c', 'eval "$(hortus completion bash)"; complete -p hortus; compgen -A function _hortus'], { cwd: garden.path, env: env(garden), encoding: 'utf8' })
  expect(said).toBe('complete -F _hortus hortus\n_hortus\n')
})

test('a directory whose name is a command is never offered to a shell, and never run', async () => {
  await using garden = await prepared({ 'examples/$(touch pwned)/example.yaml': GOOD, 'examples/`touch pwned`/example.yaml': GOOD })
  expect(bash(garden, 'info', '')).toEqual(['vision/digits', 'vision/faces'])
  expect(execFileSync('ls', { cwd: garden.path, encoding: 'utf8' })).not.toContain('pwned')
})

test('outside of a garden there are verbs and options, and no error', async () => {
  await using garden = await prepared()
  const elsewhere = { path: '/', [Symbol.asyncDispose]: async () => undefined }
  const script = `source '${garden.path}/completion.bash'; COMP_WORDS=(hortus info ''); COMP_CWORD=2; _hortus; echo "\${#COMPREPLY[@]}"`
  expect(execFileSync('bash', ['-c', script], { cwd: elsewhere.path, env: env(garden), encoding: 'utf8' })).toBe('0\n')
})

test.skipIf(!installed('zsh'))('zsh completes (skipped where zsh is not installed)', async () => {
  await using garden = await prepared()
  execFileSync('zsh', ['-n', 'completion.zsh'], { cwd: garden.path })
  // _describe needs a terminal: it is replaced by one that prints what it was given.
  const script = `autoload -Uz compinit; compinit -u -d $HOME/.zcompdump; source completion.zsh; _describe() { print -l -- "\${(@P)argv[-1]}" }; words=(hortus info vision/); CURRENT=3; _hortus; words=(hortus run vision/digits --cache ho); CURRENT=5; _hortus; print -- "\${_comps[hortus]}"`
  expect(execFileSync('zsh', ['-f', '-c', script], { cwd: garden.path, env: env(garden), encoding: 'utf8' })).toBe('vision/digits:digits\nvision/faces:digits\nhost:\n_hortus\n')
})

test.skipIf(!installed('fish'))('fish completes (skipped where fish is not installed)', async () => {
  await using garden = await prepared()
  execFileSync('fish', ['--no-execute', 'completion.fish'], { cwd: garden.path })
  const fish = (line: string): string => execFileSync('fish', ['-c', `source completion.fish; complete -C '${line}'`], { cwd: garden.path, env: env(garden), encoding: 'utf8' })
  expect(fish('hortus info vision/')).toBe('vision/digits\tdigits\nvision/faces\tdigits\n')
  expect(fish('hortus run vision/digits --cache ')).toBe('host\t\nisolated\t\nvolume\t\n'.replaceAll('\t\n', '\n'))
  expect(fish('hortus valid')).toMatch(/^validate\tread every descriptor/)
})
