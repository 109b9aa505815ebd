import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findGpus, readGpus } from './gpus.ts'
import { openHost } from './host.ts'
import { temporaryDirectory } from './testing/temporary.ts'

const host = openHost({ rootAbs: '/', outAbs: '/' })

test('the machine says what it is', async () => {
  const hardware = await host.hardware()
  expect(hardware.cores).toBeGreaterThan(0)
  expect(hardware.memoryBytes).toBeGreaterThan(1e8)
  expect(hardware.class).not.toBe('')
})

test('a container never runs as root', () => {
  expect(host.runAs.uid).not.toBe(0)
  expect(host.isRoot).toBe(process.getuid?.() === 0)
})

test('a tool is found on PATH without running it; what is no file name is not looked for', async () => {
  await using directory = await temporaryDirectory({ tool: '#!/bin/sh\ntouch "$0.ran"\n', plain: 'text' })
  const there = openHost({ rootAbs: '/', outAbs: '/', env: { PATH: `${directory.path}:.` } })
  expect(await there.which('tool')).toBe(join(directory.path, 'tool'))
  expect(await there.which('plain')).toBe(null)
  expect(await there.which('../bin/sh')).toBe(null)
  expect(await there.which('tool.ran')).toBe(null)
})

test('the version of a tool is its first line, null when it is not there or fails', async () => {
  expect(await host.toolVersion('node')).toMatch(/^v\d+/)
  expect(await host.toolVersion('no-such-tool')).toBe(null)
  expect(await host.toolVersion('false')).toBe(null)
})

test('the used disk counts files and follows no symlink', async () => {
  await using directory = await temporaryDirectory({ 'a/b': '12345', c: '12' })
  expect(await host.diskUsed(directory.path)).toBe(7)
  expect(await host.diskUsed(join(directory.path, 'none'))).toBe(null)
  expect(await host.diskFree(directory.path)).toBeGreaterThan(0)
})

test('GPUs are read from the table of the driver, whatever stands in it', () => {
  expect(readGpus('NVIDIA H100 80GB HBM3, GPU-1-2, 81559, 550.54.15\nNVIDIA T4, GPU-3, [N/A], [N/A]\n\nrubbish\n')).toEqual([
    { name: 'NVIDIA H100 80GB HBM3', uuid: 'GPU-1-2', memoryBytes: 81559 * 1024 * 1024, driver: '550.54.15' },
    { name: 'NVIDIA T4', uuid: 'GPU-3' },
  ])
})

test('A61 a driver that hangs is no GPU, after 5 seconds', async () => {
  await using directory = await temporaryDirectory()
  const tool = join(directory.path, 'nvidia-smi')
  await writeFile(tool, '#!/bin/sh\nexec sleep 60\n', { mode: 0o755 })
  const started = performance.now()
  expect(await findGpus(tool)).toEqual([])
  expect(performance.now() - started).toBeLessThan(7000)
})
