import { dockerfileOf } from '../garden/read-example.ts'
import { entry } from '../garden/read-values.ts'
import { pointer } from '../source/source-document.ts'
import { finding } from './finding.ts'
import type { Rule } from './subject.ts'

/** An example without a Dockerfile is fine (a sibling's image, a tool, Cog); one that names a Dockerfile must have it. */
export const buildRules: Rule = ({ document, root, example, fact }) => {
  const dockerfile = dockerfileOf(root)
  const there = fact(dockerfile)
  const at = { ...document.place(pointer('build', 'dockerfile')), example: example.id }
  if (there === 'outside') return [finding('GARDEN.OUTSIDE', at, `The Dockerfile ${dockerfile} of ${example.id} leaves the repository.`)]
  if (typeof there === 'object' || entry(root['build'], 'dockerfile') === undefined) return []
  return [finding('GARDEN.DOCKERFILE_MISSING', at, `The Dockerfile ${dockerfile} is ${there === 'missing' ? 'not there' : 'not a file'}.`)]
}
