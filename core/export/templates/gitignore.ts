/** What no commit of an exported repository should hold, when the example has no `.gitignore` of its own. */
export const GITIGNORE = `.hortus/
.coverage
.env
.pytest_cache/
.ruff_cache/
.venv/
__pycache__/
*.pyc
data/container_cache/
node_modules/
outputs/
target/
`
