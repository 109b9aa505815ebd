/** `.github/pytest.sh`: runs the tests in the example's own image, with tools that are mounted into it. */
import { shellQuote } from '../shell-quote.ts'
import type { Example } from '../../garden/example.ts'
import type { Config } from '../../schema/config.ts'
import { smokeImage } from './smoke-image.ts'
import { dockerBuild } from './smoke-script.ts'
import { installTools, TEST_REQUIREMENTS } from './tool-requirements.ts'

export function pytestScript(example: Pick<Example, 'id' | 'build'>, { smoke }: Config): string {
  return `#!/bin/sh
# Runs the tests in the image of the example, for what they import is there; without network and privileges.
set -eu
cd "$(dirname "$0")/.."
${dockerBuild(example)}
tools="$(mktemp -d)"
trap 'rm -rf "$tools"' EXIT
python="$(docker run --rm --network none --entrypoint python3 ${shellQuote(smokeImage(example.id))} -c 'import sys; print("%d.%d" % sys.version_info[:2])')"
${installTools(TEST_REQUIREMENTS, '--quiet --target "$tools" --python-version "$python" ').replace(/^python /, 'python3 ')}
docker run --rm --init --network none --cap-drop ALL --security-opt no-new-privileges --pids-limit ${smoke.pids} \\
  --user "$(id -u):$(id -g)" --mount "type=bind,source=$PWD,target=/workspace" --workdir /workspace \\
  --mount "type=bind,source=$tools,target=/opt/hortus-tools,readonly" --env PYTHONPATH=/opt/hortus-tools \\
  --env HOME=/tmp --env COVERAGE_FILE=/tmp/coverage --env PYTHONDONTWRITEBYTECODE=1 \\
  --entrypoint python3 ${shellQuote(smokeImage(example.id))} -m pytest -p no:cacheprovider -p pytest_cov --cov=. --cov-report=term
`
}
