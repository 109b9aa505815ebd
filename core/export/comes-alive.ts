/** Files that do nothing deep inside a garden, but act at the root of a repository (A72, A75). Names are compared without case: so do Windows and macOS. */
const LIVE: readonly (readonly [RegExp, string])[] = [
  [/(^|\/)\.git(\/|$)/, 'it is a repository inside the example'],
  [/^\.github\//, 'it configures GitHub: workflows, actions, bots'],
  [/^\.(gitlab-ci\.yml|travis\.yml|drone\.yml|woodpecker\.ya?ml|cirrus\.yml)$|^\.(circleci|gitlab|forgejo|gitea|buildkite|woodpecker)\/|^(azure-pipelines\.ya?ml|jenkinsfile|bitbucket-pipelines\.yml)$/, 'it is a pipeline'],
  [/^\.(githooks|husky)\/|^\.pre-commit-(config|hooks)\.yaml$|^lefthook\.ya?ml$/, 'it is a hook'],
  [/(^|\/)\.(gitattributes|gitmodules|lfsconfig)$/, 'it changes how git reads and fetches files'],
  [/^\.devcontainer(\/|\.json$)/, 'it runs commands when the repository is opened in a container'],
  [/(^|\/)\.(vscode|idea|fleet)\//, 'it holds tasks that an editor runs'],
  [/(^|\/)\.(envrc|npmrc|yarnrc(\.yml)?|mise\.toml|tool-versions)$/, 'it changes the shell or the package manager of whoever enters the directory'],
  [/(^|\/)(agents|claude|gemini|copilot-instructions)\.md$|(^|\/)\.(cursorrules|windsurfrules|clinerules|mcp\.json|aider\.conf\.yml)$|(^|\/)\.(cursor|claude|windsurf|codex)\//, 'it instructs tools that read it by themselves'],
]

/** Why a path would come alive; null: it would not. */
export function comesAlive(path: string): string | null {
  const name = path.normalize('NFKC').toLowerCase()
  return LIVE.find(([pattern]) => pattern.test(name))?.[1] ?? null
}
