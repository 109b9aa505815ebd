/**
 * Whether a repository keeps a TFC workspace, from names alone: a version or a run that looks like one, the contracts themselves, or the
 * layout of the README. Folders that only have such a name are no sign: gardens keep code in models/, Hydra writes into runs/.
 */
export const namesWorkspace = (paths: readonly string[]): boolean => paths.some((path) => SIGN.test(path)) || hasLayout(paths)

const SIGNS = [
  // What describes or signs a version, or is its content. Code that has versions is none.
  /^(?:datasets|models)\/[^/]+\/v[0-9]+\/(?:metadata\.(?:ya?ml|json)|metrics\.ya?ml|card\.md|CHECKSUMS\.txt|SIGNATURE\.asc)$/,
  /^datasets\/[^/]+\/v[0-9]+\/(?:train|val|test|data)\/(?!.*\.(?:py|ipynb|js|ts|sh|go|rs|java|c|cc|cpp|h|toml)$)/,
  /^models\/[^/]+\/v[0-9]+\/model\.(?:pt|pth|ckpt|onnx|safetensors|bin|pkl|joblib|h5|keras|tflite|engine|pb)$/,
  /^runs\/run-[0-9]{4}-[0-9]{2}-[0-9]{2}[^/]*\//,
  /^runs\/run-[^/]*\/(?:config\.yaml|metrics\.json|system\.json)$/,
  // Not a package of that name.
  /^(?:tfc|docs\/TFC)\/(?:[^/]+\/)*[^/]*[Tt][Ff][Cc][-_ ]?[0-9]{4}[^/]*$/,
]

/** One pattern, so that each path is looked at once. */
const SIGN = new RegExp(SIGNS.map(({ source }) => source).join('|'))

/** The six directories that the README shows; the contracts lie in tfc/ or docs/. */
function hasLayout(paths: readonly string[]): boolean {
  const roots = new Set(paths.map((path) => path.slice(0, Math.max(0, path.indexOf('/')))))
  return ['datasets', 'runs', 'models', 'tools', 'experiments'].every((name) => roots.has(name)) && (roots.has('tfc') || roots.has('docs'))
}
