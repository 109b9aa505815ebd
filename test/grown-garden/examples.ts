/** For tests: the examples of the grown garden that use its library, and the one that runs the image of another. */
import { buildScript, descriptor, PYTHON_DOCKERFILE, REPORT, runScript } from './scripts.ts'

const DIGITS = 'examples/perception/image_classification/digits'
const SIBLING = 'examples/perception/image_classification/digits_eval'
const BIGRAM = 'examples/generative/language/bigram'

const digits: Readonly<Record<string, string>> = {
  'example.yaml': descriptor('digits', '  build: { script: build.sh }\n  train: { script: train.sh }\n  predict: { script: predict.sh }\n  smoke: { script: test.sh, expect: { accuracy: { equals: 1 } } }\n'),
  Dockerfile: PYTHON_DOCKERFILE,
  'build.sh': buildScript('digits'),
  'train.sh': runScript({ image: 'digits', depth: 4, command: 'python3 train.py "$@"' }),
  'predict.sh': runScript({ image: 'digits', depth: 4, command: 'python3 predict.py "$@"' }),
  'test.sh': runScript({ image: 'digits', depth: 4, command: 'python3 train.py --points 20' }),
  'README.md': `# Digits

Nearest mean over two kinds of points. See [how models are cached](../../../../docs/caching.md), [contributing](../../../../CONTRIBUTING.md)
and the [evaluation](../digits_eval/README.md); the helper is [paths.py](../../../../cvlization/paths.py).

\`\`\`bash
cd examples/perception/image_classification/digits
./build.sh && ./train.sh
\`\`\`
`,
  'train.py': `"""Nearest mean. (import cvlization.models is not needed.)"""
import argparse
import json
import os

from cvlization.paths import get_output_dir, resolve_input_path
import means
${REPORT}
parser = argparse.ArgumentParser()
parser.add_argument("--points", type=int, default=200)
parser.add_argument("--data", default=None)
args = parser.parse_args()

points = means.read(resolve_input_path(args.data)) if args.data else means.invent(args.points)
centres = means.fit(points)
(get_output_dir() / "centres.json").write_text(json.dumps(centres))
report("accuracy", means.accuracy(centres, points))
`,
  'predict.py': `import json
import sys

from cvlization import paths
import means

centres = json.loads((paths.get_output_dir() / "centres.json").read_text())
print(means.nearest(centres, float(sys.argv[1])))
`,
  'means.py': `def invent(count):
    return [(index % 2, index % 2 * 10 + index / count) for index in range(count)]


def read(path):
    return [(int(label), float(value)) for label, value in (line.split(",") for line in path.read_text().split())]


def fit(points):
    return [sum(value for label, value in points if label == kind) / sum(label == kind for label, _ in points) for kind in (0, 1)]


def nearest(centres, value):
    return min((0, 1), key=lambda kind: abs(centres[kind] - value))


def accuracy(centres, points):
    return sum(nearest(centres, value) == label for label, value in points) / len(points)
`,
}

const sibling: Readonly<Record<string, string>> = {
  'example.yaml': descriptor('digits-eval', '  eval: { script: eval.sh }\n  smoke: { script: test.sh, expect: { mean: { equals: 2 } } }\n'),
  'README.md': '# Evaluation\n\nRuns in the image of `digits`: build that first, with `../digits/build.sh`.\n',
  'eval.sh': runScript({ image: 'digits', depth: 4, command: 'python3 evaluate.py "$@"' }),
  'test.sh': runScript({ image: 'digits', depth: 4, command: 'python3 evaluate.py 1 2 3' }),
  'evaluate.py': `import json
import os
import sys

from cvlization.paths import get_output_dir
${REPORT}
values = [float(word) for word in sys.argv[1:]]
(get_output_dir() / "values.json").write_text(json.dumps(values))
report("mean", sum(values) / len(values))
`,
}

const bigram: Readonly<Record<string, string>> = {
  'example.yaml': descriptor('bigram', '  build: { script: build.sh }\n  train: { script: train.sh }\n  smoke: { script: test.sh, expect: { perplexity: { max: 27 } } }\n'),
  Dockerfile: PYTHON_DOCKERFILE,
  'build.sh': buildScript('cvlization/bigram'),
  'train.sh': runScript({ image: 'cvlization/bigram', depth: 4, command: 'python3 train.py "$@"', before: 'export BIGRAM_CONFIG="$REPO_ROOT/configs/bigram.json"\n' }),
  'test.sh': runScript({ image: 'cvlization/bigram', depth: 4, command: 'python3 train.py --text "a small text of a few words"', before: '' }),
  'train.py': `import argparse
import json
import os
import sys
from pathlib import Path

REPO_ROOT = Path(__file__).resolve().parents[4] if "CVL_NO_DOCKER" in os.environ else Path("/cvlization_repo")
sys.path.insert(0, str(REPO_ROOT))

from cvlization.text import BigramModel
${REPORT}
def main():
    from cvlization.utils.figures import perplexity  # noqa: F401

    parser = argparse.ArgumentParser()
    parser.add_argument("--text", default="the quick brown fox jumps over the lazy dog")
    parser.add_argument("--config", default=os.environ.get("BIGRAM_CONFIG", str(REPO_ROOT / "configs/bigram.json")))
    args = parser.parse_args()
    config = json.loads(Path(args.config).read_text())
    text = "".join(character for character in args.text if character in config["alphabet"])
    report("perplexity", BigramModel(config["smoothing"]).fit(text).perplexity(text))


if __name__ == "__main__":
    main()
`,
  'README.md': '# Bigram\n\nReads [its settings](../../../../configs/bigram.json).\n',
}

const below = (path: string, files: Readonly<Record<string, string>>): [string, string][] => Object.entries(files).map(([name, text]) => [`${path}/${name}`, text])

export const GROWN_EXAMPLES: Readonly<Record<string, string>> = Object.fromEntries([...below(DIGITS, digits), ...below(SIBLING, sibling), ...below(BIGRAM, bigram)])
