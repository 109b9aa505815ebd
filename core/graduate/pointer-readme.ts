/** The README that stays: where the example went, and how to have it back. Text of the example stands in it as code only (A27). */
import type { Example } from '../garden/example.ts'
import { cell, code, fence, join, md, ours, ownWords, tableHead, tableRow, type Md } from '../render/markdown/md.ts'
import type { Destination } from './pointer-descriptor.ts'

export interface PointerWords {
  readonly example: Pick<Example, 'id' | 'path' | 'description'>
  readonly to: Destination
  readonly webUrl: string
  readonly gardenName: string
}

export function pointerReadme({ example, to, webUrl, gardenName }: PointerWords): string {
  const rows = [
    ['repository', cell(to.repository)],
    ['since', code(to.date)],
    ['last tree here', code(to.tree)],
    ['last commit with it', md`${code(to.commit)} of ${cell(gardenName)}`],
  ] as const
  const parts: readonly Md[] = [
    md`# ${ours(headingOf(example.id))}`,
    md`This example has a repository of its own: <${ours(webUrl)}>`,
    example.description === null || example.description.trim() === '' ? ours('') : fence(example.description, 'text', 2000),
    join([tableHead([ownWords('what'), ownWords('value')]), ...rows.map(([what, value]) => tableRow([ours(what), value]))], '\n'),
    md`Issues and changes belong there. To look at it as it was here: ${code(`git checkout ${to.commit} -- ${example.path}`, 500)}`,
  ]
  return `${join(parts, '\n\n')}\n`
}

/** Plain letters only: no markup, mention or reference of a name is alive. */
const headingOf = (id: string): string => id.replace(/[^A-Za-z0-9./ -]/g, '-').slice(0, 120)
