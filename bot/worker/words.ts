/** What the bot says besides the outcome of a verb. Sentences of ours; what is a stranger's stands as code (A27, A28). */
import { code, join, md, ours, type Md } from '../../core/render/markdown/md.ts'
import type { Problem } from '../../core/problem.ts'
import type { Command } from '../../core/command/command.ts'
import type { Reply } from '../verbs/verb.ts'

const SIGNS: Readonly<Record<Reply['outcome'], string>> = { done: '✅', running: '⏳', refused: '⛔', failed: '⚠️', void: '↩️' }

/** The reply to a command: which one is meant, then what came of it. */
export const framed = ({ normal }: Pick<Command, 'normal'>, { outcome, text }: Pick<Reply, 'outcome' | 'text'>): Md => join([md`${ours(SIGNS[outcome])} ${code(`/hortus ${normal}`)}`, text as Md], '\n\n')

/** What came of the command, by a reply of ours to it; null: that was not a reply of this kind. */
export const outcomeIn = (reply: string): Reply['outcome'] | null => OUTCOMES.find((outcome) => reply.startsWith(SIGNS[outcome])) ?? null
const OUTCOMES = Object.keys(SIGNS) as readonly Reply['outcome'][]

export const refused = (why: Md | string): Reply => ({ outcome: 'refused', text: why })
export const voided = (why: Md | string): Reply => ({ outcome: 'void', text: why })

export const EDITED = ours('The comment was changed after it was written, so nothing was done: what was asked must be what stands there. Write a new comment.')
export const NOT_SURE = ours('Nobody saw which commit the pull request was at when this was written, so nothing was done. Write it again.')
export const GONE = ours('There is no such pull request any more, so nothing was done.')
export const NO_FORK = ours('The repository that this pull request comes from is gone, so nothing can be read or run of it.')

export const moved = (from: string | null, to: string): Md =>
  from === null
    ? md`The pull request was pushed to after this was written: it is at ${code(short(to))} now. Nothing was done. Look at the new commits and write it again.`
    : md`The pull request was at ${code(short(from))} when this was written and is at ${code(short(to))} now. Nothing was done. Look at the new commits and write it again.`

export const closed = (merged: boolean): Md => ours(merged ? 'The pull request was merged, so there is nothing to be done here. Write it in an issue to mean the default branch.' : 'The pull request is closed. Open it again, or write it in an issue to mean the default branch.')
export const otherBase = (base: string, expected: string): Md => md`The pull request goes into ${code(base)}. Commands that change or run something are taken on pull requests into ${code(expected)} only: who may do what is read there.`

export const problemText = ({ code: name, message, next }: Problem): Md => join([md`${code(message, 1000)}`, md`${code(name)} · ${code(next, 500)}`], '\n\n')

export const permissionText = (problem: Problem): Md => join([ours('GitHub does not let me: the App was not given the permission, or the installation has not accepted it yet. An owner accepts it in the settings of the installation.'), problemText(problem)], '\n\n')
export const failedText = (problem: Problem): Md => join([ours('It did not work. It is kept, and whoever runs the bot can have it tried again; or write the command once more.'), problemText(problem)], '\n\n')

const short = (sha: string): string => sha.slice(0, 12)
