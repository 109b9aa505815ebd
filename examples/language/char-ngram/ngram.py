"""A character n-gram language model with Witten-Bell smoothing, in nothing but Python's standard library.

It learns from the first nine tenths of a text and is judged by how well it predicts the rest.
"""
import argparse
import json
import math
import os
import random
from collections import Counter, defaultdict


class NgramModel:
    """Counts of what follows each context of 0 to `order - 1` characters, blended from long contexts to short ones."""

    def __init__(self, order):
        self.order = order
        self.followers = defaultdict(Counter)
        self.vocabulary = set()

    def fit(self, text):
        self.vocabulary = set(text)
        for end in range(len(text)):
            for length in range(min(self.order, end + 1)):
                self.followers[text[end - length:end]][text[end]] += 1
        return self

    def probability(self, character, context):
        """Witten-Bell: a context that was followed by many different characters trusts the shorter context more."""
        seen = self.followers.get(context)
        if seen is None:
            return self.probability(character, context[1:])
        backoff = self.probability(character, context[1:]) if context else 1 / (len(self.vocabulary) + 1)
        total, kinds = sum(seen.values()), len(seen)
        return (seen[character] + kinds * backoff) / (total + kinds)

    def perplexity(self, text):
        """2 ** (bits per character): how many equally likely characters the model hesitates between."""
        bits = 0.0
        for at, character in enumerate(text):
            bits -= math.log2(self.probability(character, text[max(0, at - self.order + 1):at]))
        return 2 ** (bits / len(text))

    def sample(self, length, seed):
        pick, text = random.Random(seed), ""
        alphabet = sorted(self.vocabulary)
        while len(text) < length:
            context = text[max(0, len(text) - self.order + 1):]
            weights = [self.probability(character, context) for character in alphabet]
            text += pick.choices(alphabet, weights)[0]
        return text


def report(metric, value, **more):
    """One JSON line per figure; Hortus reads them, and without Hortus they are only printed."""
    line = json.dumps({"metric": metric, "value": value, **more})
    print(line, flush=True)
    if "HORTUS_METRICS" in os.environ:
        with open(os.environ["HORTUS_METRICS"], "a", encoding="utf-8") as file:
            file.write(line + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--text", default="data/constitution.txt")
    parser.add_argument("--order", type=int, default=5, help="length of an n-gram: context of order - 1 characters")
    parser.add_argument("--sample", type=int, default=0, help="characters of invented text to print")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()

    with open(options.text, encoding="utf-8") as file:
        text = " ".join(file.read().split())
    cut = len(text) * 9 // 10
    model = NgramModel(options.order).fit(text[:cut])
    print(f"learned {len(model.followers)} contexts from {cut} characters")
    report("perplexity", round(model.perplexity(text[cut:]), 4), unit="1", direction="min")
    if options.sample:
        print(model.sample(options.sample, options.seed))


if __name__ == "__main__":
    main()
