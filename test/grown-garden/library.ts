/** For tests: the shared library of the grown garden, of which most examples need one module. */

/** About 200 modules below `cvlization/`. */
export function grownLibrary(): Readonly<Record<string, string>> {
  return { ...CORE, ...modelZoo(), ...many('data/datasets', 'dataset', 72), ...many('losses', 'loss', 45) }
}

const CORE: Readonly<Record<string, string>> = {
  'cvlization/__init__.py': '"""Helpers that examples share."""\n\n__version__ = "0.4.1"\n',
  'cvlization/paths.py': `"""Where inputs and outputs of an example lie."""
import os
from pathlib import Path


def get_output_dir():
    path = Path(os.environ.get("HORTUS_OUTPUTS") or os.environ.get("CVL_OUTPUTS") or "outputs")
    path.mkdir(parents=True, exist_ok=True)
    return path


def resolve_input_path(name, base=None):
    """An absolute path stays; another one is looked for below CVL_INPUTS."""
    path = Path(name)
    return path if path.is_absolute() else Path(base or os.environ.get("CVL_INPUTS", ".")) / path
`,
  'cvlization/text/__init__.py': '"""Text."""\nfrom .model import BigramModel\nfrom .alphabet import ALPHABET\n\n__all__ = ["BigramModel", "ALPHABET"]\n',
  'cvlization/text/model.py': `from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from ..utils import figures
from .alphabet import (
    ALPHABET,  # not the one of \`import cvlization.losses\`
)

if TYPE_CHECKING:
    from cvlization.text.types import Corpus


class BigramModel:
    """import cvlization.data is what this does not do."""

    def __init__(self, smoothing: float = 1.0):
        self.smoothing, self.pairs, self.singles = smoothing, Counter(), Counter()

    def fit(self, text: "Corpus"):
        self.pairs.update(zip(text, text[1:]))
        self.singles.update(text[:-1])
        return self

    def perplexity(self, text):
        chances = [(self.pairs[pair] + self.smoothing) / (self.singles[pair[0]] + self.smoothing * len(ALPHABET)) for pair in zip(text, text[1:])]
        return figures.perplexity(chances)
`,
  'cvlization/text/alphabet.py': `import json
from pathlib import Path

ALPHABET = json.loads((Path(__file__).parent / "data" / "alphabet.json").read_text())
`,
  'cvlization/text/types.py': 'Corpus = str\n',
  'cvlization/text/data/alphabet.json': '["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "w", "x", "y", "z", " "]\n',
  'cvlization/text/data/unused.json': '[]\n',
  'cvlization/text/translate.py': 'from cvlization.models import load\n\n\ndef translate(text):\n    return load("translator")(text)\n',
  'cvlization/utils/__init__.py': '',
  'cvlization/utils/figures.py': `import math


def perplexity(chances):
    return 2 ** (-sum(math.log2(chance) for chance in chances) / len(chances))
`,
  'cvlization/utils/plots.py': 'import matplotlib.pyplot as plt\n\n\ndef plot(values):\n    plt.plot(values)\n',
}

/** A package whose \`__init__\` pulls all of it in. */
function modelZoo(): Record<string, string> {
  const names = numbered('model', 70)
  return {
    'cvlization/models/__init__.py': `${names.map((name) => `from .${name} import build as ${name}\n`).join('')}\nMODELS = {${names.map((name) => `"${name}": ${name}`).join(', ')}}\n\n\ndef load(name):\n    return MODELS[name]\n`,
    ...Object.fromEntries(names.map((name, index) => [`cvlization/models/${name}.py`, `import torch\n\nfrom cvlization.losses.loss_${pad(index % 45)} import compute\n\n\ndef build():\n    return torch.nn.Linear(${index + 1}, 1), compute\n`])),
  }
}

function many(directory: string, stem: string, count: number): Record<string, string> {
  const names = numbered(stem, count)
  return {
    [`cvlization/${directory}/__init__.py`]: '',
    ...Object.fromEntries(names.map((name, index) => [`cvlization/${directory}/${name}.py`, `import numpy as np\n\nfrom cvlization.paths import get_output_dir\n\n\ndef compute(values):\n    return np.mean(values) * ${index + 1}, get_output_dir()\n`])),
    ...(directory.includes('/') ? { [`cvlization/${directory.split('/')[0]}/__init__.py`]: '' } : {}),
  }
}

const numbered = (stem: string, count: number): string[] => Array.from({ length: count }, (_, index) => `${stem}_${pad(index)}`)
const pad = (index: number): string => String(index).padStart(3, '0')
