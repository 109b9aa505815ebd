/** Files that do nothing deep inside a garden, but act at the root of a repository (A72, A75). Names are compared without case: so do Windows and macOS. */
const LIVE: readonly (readonly [RegExp, string])[] = [
  [/(^|\/)\.git(\/|$)/, 'it is a repository inside the example'],
  [/^\.github(\/|$)/, 'it configures GitHub: workflows, actions, bots'],
  [/^\.(gitlab-ci\.yml|travis\.yml|drone\.yml|woodpecker\.ya?ml|cirrus\.(?:yml|star)|appveyor\.yml|build\.yml)$|^\.(circleci|gitlab|forgejo|gitea|buildkite|woodpecker|semaphore|tekton|teamcity|builds)(\/|$)|^(azure-pipelines\.ya?ml|jenkinsfile|bitbucket-pipelines\.yml|appveyor\.yml|cloudbuild\.ya?ml|buildspec\.ya?ml)$/, 'it is a pipeline'],
  [/^\.(githooks|husky)(\/|$)|^\.pre-commit-(config|hooks)\.yaml$|^lefthook\.ya?ml$/, 'it is a hook'],
  [/(^|\/)\.(gitattributes|gitmodules|lfsconfig)$/, 'it changes how git reads and fetches files'],
  [/^\.devcontainer(\/|\.json$|$)/, 'it runs commands when the repository is opened in a container'],
  [/^\.(gitpod|ona)(\.yml$|\.dockerfile$|\/|$)|^\.(codesandbox|idx|stackblitzrc|replit)(\/|$)/, 'it runs commands when the repository is opened in a workspace'],
  [/(^|\/)\.(vscode|idea|fleet|zed)(\/|$)/, 'it holds tasks that an editor runs'],
  [/(^|\/)(\.(envrc|npmrc|yarnrc(\.yml)?|pnpmfile\.c?js|tool-versions)|\.?mise(\.[a-z0-9-]{1,30}){0,2}\.toml)$/, 'it changes the shell or the package manager of whoever enters the directory'],
  [/(^|\/)(agents|claude|gemini|qwen|copilot-instructions)(\.(local|override))?\.md$|(^|\/)\.(cursorrules|windsurfrules|roorules|goosehints|rules|mcp\.json|aider\.conf\.yml|augment-guidelines)$|(^|\/)\.(cursor|claude|windsurf|codex|clinerules|roo|kiro|junie|amazonq|continue|gemini|qwen|augment|agents?)(\/|$)/, 'it instructs tools that read it by themselves'],
]

/** Why a path would come alive; null: it would not. */
export function comesAlive(path: string): string | null {
  const name = path.normalize('NFKC').toLowerCase()
  return LIVE.find(([pattern]) => pattern.test(name))?.[1] ?? null
}
