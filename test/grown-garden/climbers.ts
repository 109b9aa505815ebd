/** For tests: the examples of the grown garden whose scripts and builds name paths outside of them. */
import { buildFromRoot, buildScript, descriptor, PYTHON_DOCKERFILE, REPORT, runScript } from './scripts.ts'

const WORDCOUNT = 'examples/generative/language/wordcount'
const SUMS = 'examples/analytical/tabular/sums'
const UPSCALE = 'examples/generative/video/upscale/v3'

const wordcount: Readonly<Record<string, string>> = {
  'example.yaml': descriptor('wordcount', '  build: { script: build.sh }\n  smoke: { script: test.sh, expect: { words: { equals: 3 } } }\n'),
  Dockerfile: PYTHON_DOCKERFILE,
  'build.sh': buildScript('wordcount'),
  'test.sh': runScript({ image: 'wordcount', depth: 4, command: 'python3 count.py "the age of small models"', before: 'source "$SCRIPT_DIR/../../../../scripts/lib.sh"\nsay "counting"\n' }),
  Makefile: 'include ../../../../scripts/common.mk\n\nbuild:\n\tdocker build -t $(IMAGE_PREFIX)/wordcount .\n',
  'count.py': `import json
import os
import sys
from pathlib import Path

from cvlization.paths import get_output_dir
${REPORT}
stop = set((Path(__file__).parent / "stopwords.txt").read_text().split())
words = [word for word in sys.argv[1].split() if word not in stop]
(get_output_dir() / "words.txt").write_text("\\n".join(words))
report("words", len(words))
`,
}

const sums: Readonly<Record<string, string>> = {
  'example.yaml': descriptor('sums', '  build: { script: build.sh }\n  smoke: { script: test.sh, expect: { sum: { equals: 6 } } }\n'),
  Dockerfile: `${PYTHON_DOCKERFILE.replace('USER 65532:65532\nWORKDIR /workspace\n', '')}WORKDIR /app
COPY cvlization/__init__.py cvlization/paths.py /app/cvlization/
COPY ${SUMS}/train.py ${SUMS}/figures.json ./
ENV PYTHONPATH=/app
USER 65532:65532
`,
  'build.sh': buildFromRoot('sums', SUMS, 4),
  'test.sh': `#!/usr/bin/env bash
set -euo pipefail
docker run --rm --workdir /app "\${CVL_IMAGE:-sums}" python3 train.py
`,
  'figures.json': '[1, 2, 3]\n',
  'train.py': `import json
import os
from pathlib import Path

from cvlization.paths import resolve_input_path
${REPORT}
report("sum", sum(json.loads(resolve_input_path("figures.json", Path(__file__).parent).read_text())))
`,
  'README.md': `# Sums\n\nBuild it from the root: \`docker build -f ${SUMS}/Dockerfile -t sums .\`\n`,
}

const upscale: Readonly<Record<string, string>> = {
  'example.yaml': descriptor('upscale-v3', '  build: { script: build.sh }\n  train: { script: train.sh }\n  predict: { script: predict.sh }\n  smoke: { script: test.sh, expect: { size: { equals: 4 } } }\n'),
  Dockerfile: PYTHON_DOCKERFILE,
  'build.sh': buildScript('upscale-v3'),
  'train.sh': runScript({ image: 'upscale-v3', depth: 6, command: 'python3 upscale.py "$@"' }),
  'predict.sh': runScript({ image: 'upscale-v3', depth: 4, command: 'python3 upscale.py "$@"' }),
  'test.sh': runScript({ image: 'upscale-v3', depth: 5, command: 'python3 upscale.py 2' }),
  'upscale.py': `import json
import os
import sys
${REPORT}
try:
    from cvlization.paths import get_output_dir
except ImportError:
    get_output_dir = None

report("size", 2 * int(sys.argv[1]))
`,
}

const below = (path: string, files: Readonly<Record<string, string>>): [string, string][] => Object.entries(files).map(([name, text]) => [`${path}/${name}`, text])

export const GROWN_CLIMBERS: Readonly<Record<string, string>> = Object.fromEntries([...below(WORDCOUNT, wordcount), ...below(SUMS, sums), ...below(UPSCALE, upscale)])
