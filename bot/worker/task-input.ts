/** Inputs of tasks: our own sorter wrote them, so a shape that is none means that another version of the bot did. */
import type { AckInput, CheckInput, CommandInput, CommentInput, MistakeInput, PullInput } from '../../core/command/task-draft.ts'
import type { Json, Task } from '../store/store.ts'
import { Stopped } from './handler.ts'

export const ackInput = (task: Task): AckInput => commented<AckInput>(task, () => true)
export const commandInput = (task: Task): CommandInput => commented<CommandInput>(task, ({ command }) => isObject(command) && typeof command['verb'] === 'string')
export const mistakeInput = (task: Task): MistakeInput => commented<MistakeInput>(task, ({ mistakes }) => Array.isArray(mistakes))

export function pullInput(task: Task): PullInput {
  const { input } = task
  if (isObject(input) && typeof input['issue'] === 'number' && isSha(input['head']) && isSha(input['base'])) return input as PullInput
  throw unreadable(task)
}

export function checkInput(task: Task): CheckInput {
  const { input } = task
  if (isObject(input) && typeof input['name'] === 'string' && typeof input['externalId'] === 'string') return input as CheckInput
  throw unreadable(task)
}

function commented<T extends CommentInput>(task: Task, also: (input: { readonly [key: string]: Json }) => boolean): T {
  const { input } = task
  if (isObject(input) && typeof input['issue'] === 'number' && isObject(input['comment']) && typeof input['comment']['id'] === 'number' && isObject(input['by']) && typeof input['by']['id'] === 'number' && also(input)) return input as unknown as T
  throw unreadable(task)
}

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json } => typeof value === 'object' && value !== null && !Array.isArray(value)
const isSha = (value: Json | undefined): boolean => typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value)

const unreadable = ({ kind }: Task): Stopped => new Stopped({ kind: 'dead', problem: { code: 'BOT.INPUT', message: `The input of this task of the kind ${kind} is not what this version of the bot writes.`, next: 'Replay it with the version that made it, or write the comment again.' } })
