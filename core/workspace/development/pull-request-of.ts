/** Branches of the pull request that a workflow looks at, as the runner of GitHub Actions names them; nothing elsewhere. */
export function pullRequestOf(env: Readonly<Record<string, string | undefined>>): { pullRequest?: { base: string; head: string } } {
  const [base, head] = [env['GITHUB_BASE_REF'] ?? '', env['GITHUB_HEAD_REF'] ?? '']
  return base === '' || head === '' ? {} : { pullRequest: { base, head } }
}
