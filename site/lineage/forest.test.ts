import { expect, test } from 'vitest'
import { indexWorkspace } from '../../core/workspace/index/index-workspace.ts'
import { sampleWorkspace } from '../../core/workspace/index/testing/sample-workspace.ts'
import { relationsOf } from '../workspace/relations.ts'
import { forestOf, type Node } from './forest.ts'
import { place } from './place.ts'

const dataset = (name: string, from?: string): Readonly<Record<string, string>> => ({ [`datasets/${name}/v1/metadata.yaml`]: `name: ${name}\n${from === undefined ? '' : `derived_from: {dataset: ${from}, version: v1}\n`}` })
const run = (at: number, of: string): Readonly<Record<string, string>> => ({ [`runs/run-2026-01-01-${String(at).padStart(3, '0')}/config.yaml`]: `dataset: ${of}\n` })
const model = (name: string, said: string): Readonly<Record<string, string>> => ({ [`models/${name}/v1/metadata.yaml`]: `name: ${name}\n${said}\n` })

function forest(...parts: readonly Readonly<Record<string, string>>[]): readonly Node[] {
  const index = indexWorkspace(sampleWorkspace(Object.assign({}, ...parts) as Record<string, string>), [])
  return forestOf(index, relationsOf(index))
}
const shape = (node: Node): string => `${node.form === 'several' ? `+${node.count}` : node.id}${node.form === 'missing' ? '?' : ''}${node.again ? '↺' : ''}${node.by === 'claimed' ? '~' : ''}${node.children.length === 0 ? '' : `(${node.children.map(shape).join(' ')})`}`

test('datasets, runs and models hang on what they were made from', () => {
  expect(forest(dataset('a'), dataset('b', 'a'), run(1, 'b:v1'), model('m', 'run_id: run-2026-01-01-001')).map(shape)).toEqual(['a:v1(b:v1(run-2026-01-01-001(m:v1)))'])
})

test('what is named and not there is a node that says so, and what only a model claims is no edge', () => {
  expect(forest(run(1, 'gone:v1'), dataset('a'), model('m', 'dataset: {name: a, version: v1}'), model('n', 'run_id: run-2020-01-01-001')).map(shape)).toEqual(['a:v1(m:v1~)', 'gone:v1?(run-2026-01-01-001)', 'run-2020-01-01-001?(n:v1)'])
})

test('datasets that were made from each other in a circle are cut once, and told', () => {
  expect(forest(dataset('a', 'b'), dataset('b', 'a')).map(shape)).toEqual(['a:v1(b:v1(a:v1↺))'])
})

test('of many runs that nothing came out of a few are shown and the rest is counted; those with a model stay', () => {
  expect(forest(dataset('a'), ...Array.from({ length: 40 }, (_, at) => run(at, 'a:v1')), model('m', 'run_id: run-2026-01-01-007')).map(shape)).toEqual(['a:v1(run-2026-01-01-007(m:v1) run-2026-01-01-037 run-2026-01-01-038 run-2026-01-01-039 +36)'])
})

test('a chain of 5,000 datasets is drawn in pieces, each of them once', () => {
  const trees = forest(dataset('d0'), ...Array.from({ length: 5000 }, (_, at) => dataset(`d${at + 1}`, `d${at}`)))
  const all = trees.flatMap((tree) => place(tree).nodes.map(({ node }) => node.id))
  expect(all.length).toBe(5001)
  expect(new Set(all).size).toBe(5001)
  expect(Math.max(...trees.map((tree) => place(tree).columns))).toBeLessThan(40)
})

test('no two nodes of a tree stand in the same place, and a child stands one column after its parent', () => {
  const [tree] = forest(dataset('a'), dataset('b', 'a'), dataset('c', 'a'), run(1, 'a:v1'), run(2, 'b:v1'), run(3, 'b:v1'), model('m', 'run_id: run-2026-01-01-002'))
  const { nodes, rows, columns } = place(tree!)
  expect(new Set(nodes.map(({ column, row }) => `${column} ${row}`)).size).toBe(nodes.length)
  for (const { parent, column, row } of nodes) {
    expect(parent === null || (nodes[parent]!.column === column - 1 && nodes[parent]!.row <= row)).toBe(true)
    expect(column < columns && row < rows).toBe(true)
  }
})
