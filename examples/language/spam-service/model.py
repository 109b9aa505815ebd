"""Multinomial naive Bayes for short messages, and a generator of messages to learn from."""
import math
import random
from collections import Counter

OPENINGS = {
    "spam": ["Winner", "Last chance", "Dear customer", "Congratulations", "Act now", "Hi friend"],
    "ham": ["Hi Ana", "Hello", "Quick question", "Thanks", "Good morning", "Hi friend"],
}
BODIES = {
    "spam": ["claim your free prize", "your account needs a click", "cheap loans without questions", "double your money today",
             "a free gift is waiting", "the meeting of your dreams starts here"],
    "ham": ["the meeting moved to three", "lunch at noon is fine", "the report is attached", "can you review my draft",
            "the account numbers look right", "I will send the money for lunch"],
}
ENDINGS = {
    "spam": ["click here", "reply now", "limited offer", "see you there", "no risk"],
    "ham": ["see you there", "thanks a lot", "no rush", "call me", "reply when you can"],
}


def messages(count, seed, mixed=0.25):
    """`count` pairs of text and label; a share of the phrases comes from the other kind, so that no word is a sure sign."""
    pick, made = random.Random(seed), []
    for _ in range(count):
        label = pick.choice(["ham", "spam"])
        kinds = [label if pick.random() > mixed else pick.choice(["ham", "spam"]) for _ in range(3)]
        parts = [pick.choice(table[kind]) for table, kind in zip((OPENINGS, BODIES, ENDINGS), kinds)]
        made.append((f"{parts[0]}, {parts[1]}, {parts[2]}", label))
    return made


class NaiveBayes:
    def __init__(self, smoothing=1.0):
        self.smoothing = smoothing
        self.words = {}
        self.count = Counter()

    def fit(self, pairs):
        for text, label in pairs:
            self.words.setdefault(label, Counter()).update(tokens(text))
            self.count[label] += 1
        return self

    def probabilities(self, text):
        """Probability per label; sums of logarithms, because products of small numbers vanish."""
        known = len(set().union(*self.words.values()))
        scores = {}
        for label, words in self.words.items():
            total = sum(words.values()) + self.smoothing * known
            scores[label] = math.log(self.count[label] / sum(self.count.values())) + sum(
                math.log((words[token] + self.smoothing) / total) for token in tokens(text))
        highest = max(scores.values())
        weights = {label: math.exp(score - highest) for label, score in scores.items()}
        return {label: weight / sum(weights.values()) for label, weight in weights.items()}


def tokens(text):
    return [word for word in "".join(c if c.isalnum() else " " for c in text.lower()).split() if word]
