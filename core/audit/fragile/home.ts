/** The home of one person in a script. In an image everybody may have one: what is said to be inside of a container is left alone. */
export function homeIn(line: string, path: string): string | null {
  const found = /(?:^|[\s"'=(])(\/(?:home|Users)\/([A-Za-z][\w.-]{0,40}))\//.exec(line)
  if (found === null || NOBODY.has(found[2]!.toLowerCase())) return null
  // After these words stands a place in the container.
  const before = line.slice(0, found.index + 1)
  if (/(?:dst|target|destination|workdir)=?["'\s]*$|\s-w["'\s]*$/.test(before)) return null
  return path.endsWith('.py') && !/["']$/.test(before) ? null : found[1]!
}

/** Users of images. */
const NOBODY: ReadonlySet<string> = new Set(['app', 'appuser', 'builder', 'coder', 'container', 'dev', 'developer', 'docker', 'gitpod', 'jovyan', 'model-server', 'node', 'nonroot', 'nvidia', 'root', 'runner', 'shared', 'ubuntu', 'user', 'username', 'vscode', 'worker', 'you', 'yourname', 'your-name', 'youruser'])
