/** What can be found about the image of an example before it runs: a part of the one table in finding.ts. */
export const IMAGE_FINDINGS = {
  'SMOKE.BUILD_REFUSED': {
    level: 'error',
    title: 'The Dockerfile asks for what code from a pull request does not get',
    means: 'Another program would read the Dockerfile, or a step would have powers, secrets or keys of the machine that builds (A58). Nothing was built.',
    fix: 'Name no `# syntax=` but docker/dockerfile by digest, and no `RUN --security`, `--network=host`, `--device`, `--mount=type=secret` or `--mount=type=ssh`.',
    source: 'specs: A58',
    example: 'FROM python:3.12\nRUN --mount=type=secret,id=token pip install private-package',
  },
  'SMOKE.IMAGE_REFUSED': {
    level: 'warning',
    title: 'The prebuilt image is not the one that was asked for',
    means: 'The registry gave an image under this build key that was built from something else, for another machine, or that is not the one that was green (A63). It was not run; the image was built here.',
    fix: 'Find out who pushed it. Push again from the default branch, and give the right to push to nobody else.',
    source: 'specs: A63',
  },
} as const
