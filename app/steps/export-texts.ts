/** Reads the files of an export once, looks through them for secrets, and takes the outputs out of notebooks (A73). */
import { findSecrets } from '../../core/export/find-secrets.ts'
import type { Limits } from '../../core/export/judge-files.ts'
import { isNotebook, stripNotebook } from '../../core/export/strip-notebook.ts'
import { judgeDockerfile } from '../../core/export/judge-dockerfile.ts'
import { finding } from '../../core/rules/finding.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'

export interface TextSource {
  /** Relative to the garden's root: what a finding names. */
  readonly from: string
  /** Relative to the new repository. */
  readonly to: string
  /** What it becomes there; null: what lies at `from`. */
  readonly text: string | null
}

export interface LookedThrough {
  readonly findings: readonly Finding[]
  /** Notebooks whose outputs were taken out, by their path in the new repository. */
  readonly stripped: ReadonlyMap<string, string>
  /** What is no UTF-8, or no text. */
  readonly others: readonly TextSource[]
}

export async function lookThrough(world: World, example: { readonly id: string; readonly dockerfile: string | null }, sources: readonly TextSource[], limits: Limits): Promise<LookedThrough> {
  const read = await world.files.readTexts(sources.flatMap(({ from, text }) => (text === null ? [from] : [])), { maxBytes: limits.fileBytes })
  const findings: Finding[] = []
  const stripped = new Map<string, string>()
  const others: TextSource[] = []
  for (const each of sources) {
    const { from, to, text } = each
    const file = read.get(from)
    const now = text ?? (file?.ok === true ? file.value.text : null)
    if (text === null && file?.ok === false && file.problem.kind === 'not_utf8') others.push(each)
    if (now === null) continue
    const at = (line: number) => ({ path: from, line, example: example.id })
    const clean = isNotebook(to) ? stripNotebook(now) : { kind: 'same' as const }
    if (clean.kind === 'unreadable') findings.push(finding('EXPORT.NOTEBOOK_UNREADABLE', at(1), `${to} is no notebook that can be read: ${clean.reason}.`))
    if (clean.kind === 'stripped') {
      stripped.set(to, clean.text)
      findings.push(finding('EXPORT.OUTPUTS_STRIPPED', at(1), `The outputs of ${clean.cells} ${clean.cells === 1 ? 'cell' : 'cells'} of ${to} stay behind.`))
    }
    findings.push(...findSecrets(clean.kind === 'stripped' ? clean.text : now).map(({ what, line }) => finding('EXPORT.SECRET', at(clean.kind === 'stripped' ? lineIn(now, clean.text, line) : line), `${to} holds ${what}.`)))
    // Text of two bytes a character is UTF-8 by its bytes, with a NUL in each.
    if (text === null && now.includes('\0') && findSecrets(now).length === 0) others.push(each)
    if (to === example.dockerfile) findings.push(...judgeDockerfile(now).map(({ line, source }) => finding('EXPORT.DOCKERFILE_OUTSIDE', at(line), `${to} copies ${source}.`)))
  }
  return { findings, stripped, others }
}

/** A line of the stripped notebook, as the garden's file counts: its text is the same there, further down. */
function lineIn(before: string, after: string, line: number): number {
  const text = after.split('\n', line)[line - 1]?.trim().replace(/,$/, '') ?? ''
  const index = text === '' ? -1 : before.indexOf(text)
  return index === -1 ? line : before.slice(0, index).split('\n').length
}
