/** Adds a preset to a descriptor by one line, so that comments and layout stay as they are. */
import { entry } from '../../garden/read-values.ts'
import { isMap, pointer } from '../../source/source-document.ts'
import { readYaml } from '../../source/read-yaml.ts'
import { lineStarts } from '../vendor/docker-paths.ts'
import type { TextEdit } from './apply-edits.ts'

/** null: its presets are no map with a line each, or it has one of that name. */
export function addPreset(text: string, name: string, script: string): TextEdit | null {
  const read = readYaml(text, 'example.yaml')
  const presets = read.ok ? entry(read.value.value, 'presets') : null
  const [first] = isMap(presets ?? null) ? Object.keys(presets as object) : []
  if (!read.ok || first === undefined || Object.hasOwn(presets as object, name) || !/^[A-Za-z][\w.-]*$/.test(name)) return null
  const { line, column } = read.value.keyPlace(pointer('presets', first))
  const start = lineStarts(text)[(line ?? 1) - 1] ?? 0
  const indent = text.slice(start, start + (column ?? 1) - 1)
  // A flow map has its keys in one line.
  if (line === null || !/^ +$/.test(indent)) return null
  const edit = { start, end: start, text: `${indent}${name}: { script: ${script} }\n` }
  const after = readYaml(`${text.slice(0, start)}${edit.text}${text.slice(start)}`, 'example.yaml')
  return after.ok && isMap(entry(after.value.value, 'presets') ?? null) ? edit : null
}
