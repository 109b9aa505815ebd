"""Two classical models on scikit-learn's 1,797 handwritten digits, which ship inside the package.

Each model is judged on the same held-out quarter; the better one is named, with the digits it confuses most.
"""
import argparse
import json
import os

import numpy as np
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, confusion_matrix
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC

MODELS = {
    "logistic": lambda seed: make_pipeline(StandardScaler(), LogisticRegression(max_iter=1000, random_state=seed)),
    "svm": lambda seed: make_pipeline(StandardScaler(), SVC(C=10, gamma="scale", random_state=seed)),
}


def worst_confusion(truth, guesses):
    """The pair (digit, taken for, how often) that is mixed up most."""
    wrong = confusion_matrix(truth, guesses)
    np.fill_diagonal(wrong, 0)
    digit, taken_for = np.unravel_index(wrong.argmax(), wrong.shape)
    return digit, taken_for, wrong[digit, taken_for]


def report(metric, value, **more):
    """One JSON line per figure; Hortus reads them, and without Hortus they are only printed."""
    line = json.dumps({"metric": metric, "value": value, **more})
    print(line, flush=True)
    if "HORTUS_METRICS" in os.environ:
        with open(os.environ["HORTUS_METRICS"], "a", encoding="utf-8") as file:
            file.write(line + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--models", default=",".join(MODELS), help="comma-separated")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()

    pictures, digits = load_digits(return_X_y=True)
    split = train_test_split(pictures, digits, test_size=0.25, random_state=options.seed, stratify=digits)
    train, test, train_digits, test_digits = split
    for name in options.models.split(","):
        guesses = MODELS[name](options.seed).fit(train, train_digits).predict(test)
        digit, taken_for, times = worst_confusion(test_digits, guesses)
        print(f"{name}: takes {digit} for {taken_for} {times} times in {len(test_digits)}")
        report(f"accuracy_{name}", round(accuracy_score(test_digits, guesses), 4), unit="1", direction="max")


if __name__ == "__main__":
    main()
