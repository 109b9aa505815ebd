import type { Example } from '../../garden/example.ts'

/** Whether a path of the new repository is a Dockerfile, by its name or because the example builds with it. */
export function isDockerfile(path: string, { build }: Pick<Example, 'build'>): boolean {
  if (build.kind === 'docker' && path === build.dockerfile) return true
  return /(?:^|\/)(?:Dockerfile|Containerfile)(?:[.-][\w.-]*)?$|\.(?:dockerfile|containerfile)$/i.test(path) && !/\.dockerignore$/i.test(path)
}
