/** `requirements.lock`: the versions that were in the proven image, as constraints for pip. Equal images give equal bytes. */
import type { Lock } from './pins.ts'
import type { Package, PackageKind, Packages } from './read-packages.ts'

/** `base`: what the base image brings by itself; null: it has no Python, or nobody could look. null: there is nothing to lock. */
export function lockText(image: Packages, base: Packages | null): Lock | null {
  const brought = new Map(base?.packages.map(({ name, version }) => [name, version]))
  const own = image.packages.filter(({ name, version }) => brought.get(name) !== version && !BUILDERS.has(name))
  const locked = own.filter(({ kind }) => kind === 'index')
  if (locked.length === 0) return null
  const left = own.filter((each) => each.kind !== 'index' && each.kind !== 'system')
  const text = `# The Python packages of the image that was proven: Python ${image.python} on ${image.platform}. Written by hortus export.
# pip takes these versions in the build (PIP_CONSTRAINT); what the base image and its system bring is not here.
${locked.map(({ name, version }) => `${name}==${version}\n`).join('')}${left.map(reasonLine).join('')}`
  return { text, python: image.python, packages: locked.length }
}

/** pip also holds the packages that it builds others with to the constraints, and those ask for versions of their own. */
const BUILDERS: ReadonlySet<string> = new Set(['pip', 'setuptools', 'wheel', 'uv', 'build', 'hatchling', 'flit-core', 'poetry-core', 'setuptools-scm', 'scikit-build-core', 'meson-python', 'ninja', 'cmake', 'cython', 'pybind11', 'distribute'])

const reasonLine = ({ name, version, kind }: Package): string => `# not locked: ${name} ${version}, ${REASONS[kind]}\n`

const REASONS: Readonly<Record<PackageKind, string>> = {
  index: '',
  system: '',
  vcs: 'installed from a version control system',
  editable: 'installed in place, for editing',
  direct: 'installed from a file or an address',
  local: 'lies beside the packages of Python',
}
