/** What a preset needs of the host under the process engine: `python3`, `node`, or `python3:numpy` for a Python module. */

export interface Requirement {
  readonly tool: string
  readonly module: string | null
}

/** null: not of this form. Strict, because the words come from an example's file and end up in a command. */
export function parseRequirement(text: string): Requirement | null {
  const match = /^([A-Za-z0-9][A-Za-z0-9._+-]{0,63})(?::([A-Za-z_][A-Za-z0-9_]{0,63}))?$/.exec(text)
  if (match?.[1] === undefined) return null
  if (match[2] !== undefined && match[1] !== 'python3') return null
  return { tool: match[1], module: match[2] ?? null }
}

/** Arguments for python3 that end with 0 when the module is there. Isolated: no code of the garden is imported. */
export function moduleProbe(module: string): string[] {
  return ['-I', '-c', `import importlib.util, sys; sys.exit(0 if importlib.util.find_spec("${module}") else 1)`]
}

/** `numpy for python3 (apt install python3-numpy)` */
export function describeMissing({ tool, module }: Requirement): string {
  if (module !== null) return `${module} for ${tool} (apt install ${MODULE_PACKAGES[module] ?? `python3-${module.toLowerCase().replaceAll('_', '-')}`})`
  return `${tool} (apt install ${TOOL_PACKAGES[tool] ?? tool})`
}

const MODULE_PACKAGES: Readonly<Record<string, string>> = { PIL: 'python3-pil', cv2: 'python3-opencv', skimage: 'python3-skimage' }
const TOOL_PACKAGES: Readonly<Record<string, string>> = { node: 'nodejs', Rscript: 'r-base-core', gcc: 'gcc' }
