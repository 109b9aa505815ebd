import { finding } from './finding.ts'
import { pointer } from '../source/source-document.ts'
import type { Rule } from './subject.ts'

export const needRules: Rule = ({ document, example }) => {
  const { gpus, spellings } = example.need
  const at = (to: string) => ({ ...document.place(to), example: example.id })
  if (spellings.length === 0) return [finding('GARDEN.GPU_UNDECLARED', at(pointer('resources')), 'The descriptor does not say whether the example needs a GPU.')]
  const [first] = spellings as [string, ...string[]]
  const key = `/${first.split(':')[0]!.replace('.', '/')}`
  if (gpus === null) return [finding('GARDEN.GPU_UNDECLARED', at(key), `What the descriptor says about GPUs (${first}) cannot be understood.`)]
  if (spellings.includes('resources.gpu:int')) return []
  return [finding('GARDEN.GPU_SPELLING', at(key), `The need for a GPU is spelled ${spellings.join(', ')} and read as ${gpus}${gpus > 0 && example.need.cpuOk ? ', optional' : ''}.`)]
}
