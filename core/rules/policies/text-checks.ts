/** Policies that look into files: Dockerfiles, requirements, READMEs. A file that is not there, or cannot be read, is another rule's. */
import { matcher } from '../../garden/glob.ts'
import { dockerfileOf } from '../../garden/read-example.ts'
import type { Finding } from '../../schema/report.ts'
import { withoutTrailingSlashes } from '../../source/without-trailing.ts'
import { finding } from '../finding.ts'
import { dockerfileFacts, type DockerfileFacts } from './dockerfile-facts.ts'
import { markdownFacts, mentions } from './markdown-facts.ts'
import { few, inside, leafOf, type Parameters, type PolicyExample, type PolicyGarden } from './policy-garden.ts'
import type { PolicyCode } from './policy-table.ts'
import { readRequirements, type Requirement } from './requirements.ts'

type ExampleCheck = (subject: PolicyExample, parameters: Parameters, code: PolicyCode, text: PolicyGarden['text']) => readonly Finding[]
type GardenCheck = (garden: PolicyGarden, parameters: Parameters, code: PolicyCode) => readonly Finding[]

export const README = 'README.md'

export const requirementFiles = ({ files }: PolicyExample, { files: globs = [] }: Parameters): readonly string[] => files.filter(matcher(globs))

/** One finding a file, at its first loose line. */
const looseRequirements = (loose: (each: Requirement) => boolean, said: string): ExampleCheck => (subject, parameters, code, text) =>
  requirementFiles(subject, parameters).flatMap((file) => {
    const path = inside(subject, file)
    const found = readRequirements(text(path) ?? '').filter(loose)
    return found.length === 0 ? [] : [finding(code, { path, line: found[0]!.line, example: subject.example.id }, `${found.length} of ${file} ${said}: ${few(found.map((each) => each.text))}.`)]
  })

export const requirementPins = looseRequirements(({ pinned, git }) => !pinned && !git, 'not pinned')
export const gitRequirements = looseRequirements(({ pinned, git }) => !pinned && git, 'from git and not pinned to a commit')

type DockerfileCheck = (facts: DockerfileFacts, parameters: Parameters) => readonly { readonly line: number; readonly message: string }[]

const dockerfile = (check: DockerfileCheck): ExampleCheck => (subject, parameters, code, text) => {
  const path = inside(subject, dockerfileOf(subject.root))
  return check(dockerfileFacts(text(path) ?? ''), parameters).map(({ line, message }) => finding(code, { path, line, example: subject.example.id }, message))
}

export const baseImage = dockerfile(({ bases }, { pin = 'tag' }) =>
  bases.filter(({ image }) => !image.includes('@sha256:') && (pin === 'digest' || !leafOf(image).includes(':'))).map(({ image, line }) => ({ line, message: `The base image ${image.slice(0, 120)} names no ${pin}.` })),
)

export const imageAdditions = dockerfile(({ copies }, { extensions = [] }) =>
  copies.flatMap(({ kind, sources, line }) => {
    const told = sources.filter((source) => (kind === 'ADD' && /^(https?|git):|^git@/.test(source)) || extensions.some((extension) => source.toLowerCase().endsWith(`.${extension}`)))
    return told.length === 0 ? [] : [{ line, message: `${kind} puts ${few(told)} into the image.` }]
  }),
)

/** Without the network: that is another rule's. */
export const imageCopies = dockerfile(({ copies }, { manifests = [] }) => {
  const allowed = matcher(manifests)
  return copies.flatMap(({ kind, sources, line }) => {
    const told = sources.filter((source) => !/^[a-z]+:\/\/|^git@/.test(source) && !allowed(leafOf(withoutTrailingSlashes(source))))
    return told.length === 0 ? [] : [{ line, message: `${kind} puts ${few(told)} into the image.` }]
  })
})

export const readmeHeading: ExampleCheck = (subject, { headings = [] }, code, text) => {
  const path = inside(subject, README)
  const readme = text(path)
  if (readme === null) return []
  const there = markdownFacts(readme).headings.map((heading) => heading.toLowerCase())
  if (headings.some((wanted) => there.some((heading) => heading.includes(wanted.toLowerCase())))) return []
  return [finding(code, { path, example: subject.example.id }, `No heading says ${headings.map((heading) => `"${heading}"`).join(' or ')}.`)]
}

/** By path only: names are abbreviated in tables, and matching them was wrong 18 times of 48. */
export const catalogue: GardenCheck = ({ examples, folder, text }, { file = '' }, code) => {
  const list = text(file) ?? ''
  const listed = examples.filter(({ example }) => example.path.startsWith(`${folder}/`))
  return listed.filter(({ example }) => !mentions(list, example.path)).map(({ example }) => finding(code, { path: example.descriptor, example: example.id }, `${file} does not hold ${example.path}.`))
}
