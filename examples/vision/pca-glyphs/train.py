"""Principal components and softmax regression on noisy pictures of digits, written out in NumPy.

The pictures are drawn here: ten glyphs of 5 x 7 dots, moved, thickened and covered with noise on a grid of 9 x 9.
"""
import argparse
import json
import os

import numpy as np

SIZE = 9
GLYPHS = """
.###. ..#.. .###. .###. ...#. ##### .###. ##### .###. .###.
#...# .##.. #...# #...# ..##. #.... #.... ....# #...# #...#
#..## ..#.. ....# ....# .#.#. ####. #.... ...#. #...# #...#
#.#.# ..#.. ...#. ..##. #..#. ....# ####. ..#.. .###. .####
##..# ..#.. ..#.. ....# ##### ....# #...# ..#.. #...# ....#
#...# ..#.. .#... #...# ...#. #...# #...# ..#.. #...# ....#
.###. .###. ##### .###. ...#. .###. .###. ..#.. .###. .###.
"""


def glyphs():
    """The ten digits as an array of 10 x 7 x 5 zeros and ones."""
    rows = [line.split() for line in GLYPHS.split("\n") if line]
    return np.array([[[dot == "#" for dot in row[digit]] for row in rows] for digit in range(10)], dtype=float)


def draw(count, noise, rng):
    """`count` pictures as rows of SIZE * SIZE numbers, and the digit each one shows."""
    labels = rng.integers(0, 10, count)
    pictures = np.zeros((count, SIZE, SIZE))
    shapes = glyphs()
    for picture, label in zip(pictures, labels):
        down, right = rng.integers(1, 3, size=2)
        picture[down:down + 7, right:right + 5] = shapes[label]
        if rng.random() < 0.5:  # a thicker pen
            picture[:, 1:] = np.maximum(picture[:, 1:], 0.6 * picture[:, :-1])
    return pictures.reshape(count, -1) + noise * rng.standard_normal((count, SIZE * SIZE)), labels


def principal_components(data, count):
    """Mean, directions of most variance, and the share of the variance they hold."""
    mean = data.mean(axis=0)
    _, singular, directions = np.linalg.svd(data - mean, full_matrices=False)
    variance = singular**2
    return mean, directions[:count], variance[:count].sum() / variance.sum()


def fit_softmax(features, labels, steps, rate=0.5, decay=1e-4):
    """Multinomial logistic regression by gradient descent with momentum."""
    features = np.column_stack([features, np.ones(len(features))])
    weights = np.zeros((features.shape[1], 10))
    velocity = np.zeros_like(weights)
    wanted = np.eye(10)[labels]
    for _ in range(steps):
        scores = features @ weights
        scores = np.exp(scores - scores.max(axis=1, keepdims=True))
        probabilities = scores / scores.sum(axis=1, keepdims=True)
        gradient = features.T @ (probabilities - wanted) / len(features) + decay * weights
        velocity = 0.9 * velocity - rate * gradient
        weights += velocity
    return weights


def predict(features, weights):
    return (np.column_stack([features, np.ones(len(features))]) @ weights).argmax(axis=1)


def report(metric, value, **more):
    """One JSON line per figure; Hortus reads them, and without Hortus they are only printed."""
    line = json.dumps({"metric": metric, "value": value, **more})
    print(line, flush=True)
    if "HORTUS_METRICS" in os.environ:
        with open(os.environ["HORTUS_METRICS"], "a", encoding="utf-8") as file:
            file.write(line + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pictures", type=int, default=4000)
    parser.add_argument("--components", type=int, default=40)
    parser.add_argument("--steps", type=int, default=300)
    parser.add_argument("--noise", type=float, default=0.25)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()

    rng = np.random.default_rng(options.seed)
    train, train_labels = draw(options.pictures, options.noise, rng)
    test, test_labels = draw(2000, options.noise, rng)
    mean, directions, share = principal_components(train, options.components)
    weights = fit_softmax((train - mean) @ directions.T, train_labels, options.steps)
    right = predict((test - mean) @ directions.T, weights) == test_labels
    report("explained_variance", round(float(share), 6), unit="1", direction="max")
    report("accuracy", float(right.mean()), unit="1", direction="max")


if __name__ == "__main__":
    main()
