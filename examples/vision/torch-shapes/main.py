"""A reference training loop in PyTorch: a small convolutional network learns to tell shapes apart.

    python3 main.py train       learn, evaluate, write weights
    python3 main.py eval        evaluate weights that ship with the example
    python3 main.py benchmark   pictures per second of a training step

Uses a GPU when there is one, unless --device says otherwise.
"""
import argparse
import json
import os
import time
from pathlib import Path

import torch
from torch import nn

from shapes import NAMES, draw_shapes


class ShapeNet(nn.Sequential):
    def __init__(self, width):
        super().__init__(
            nn.Conv2d(1, width, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
            nn.Conv2d(width, 2 * width, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
            nn.Conv2d(2 * width, 2 * width, 3, padding=1), nn.ReLU(), nn.AdaptiveAvgPool2d(2), nn.Flatten(),
            nn.Linear(8 * width, len(NAMES)),
        )


def train(options, device):
    pictures, labels = to(device, draw_shapes(options.pictures, options.size, options.noise, options.seed))
    model = ShapeNet(options.width).to(device)
    optimizer = torch.optim.AdamW(model.parameters(), lr=options.lr, weight_decay=1e-4)
    steps = options.epochs * (len(labels) // options.batch)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, options.lr, total_steps=steps)
    order = torch.Generator().manual_seed(options.seed)
    for epoch in range(1, options.epochs + 1):
        total = 0.0
        for batch in torch.randperm(len(labels), generator=order).to(device).split(options.batch):
            if len(batch) < options.batch:
                break
            loss = nn.functional.cross_entropy(model(pictures[batch]), labels[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
            total += loss.item()
        report("loss", round(total / (len(labels) // options.batch), 4), step=epoch, direction="min")
        event("epoch_completed", epoch=epoch)
    evaluate(model, options, device)
    path = Path(os.environ.get("HORTUS_OUTPUTS", "outputs")) / "weights.pt"
    path.parent.mkdir(parents=True, exist_ok=True)
    torch.save({"width": options.width, "state": model.cpu().state_dict()}, path)
    event("checkpoint_saved", path=path.name)


def evaluate(model, options, device):
    """Pictures of a seed that training never uses."""
    pictures, labels = to(device, draw_shapes(2000, options.size, options.noise, options.seed + 1_000_000))
    model.eval()
    with torch.no_grad():
        guesses = torch.cat([model(part).argmax(1) for part in pictures.split(500)])
    for label, name in enumerate(NAMES):
        mine = labels == label
        print(f"{name:10} {(guesses[mine] == label).float().mean().item():.3f} of {int(mine.sum())}")
    report("accuracy", round((guesses == labels).float().mean().item(), 4), unit="1", direction="max")


def evaluate_weights(options, device):
    # weights_only: a weights file is data, and must not be able to run code.
    saved = torch.load(options.weights, map_location=device, weights_only=True)
    model = ShapeNet(saved["width"]).to(device)
    model.load_state_dict(saved["state"])
    evaluate(model, options, device)


def benchmark(options, device):
    """Median over rounds of the time of a training step, after a warm-up; the GPU is waited for before each reading."""
    pictures, labels = to(device, draw_shapes(options.batch, options.size, options.noise, options.seed))
    model = ShapeNet(options.width).to(device)
    optimizer = torch.optim.SGD(model.parameters(), lr=options.lr)

    def step():
        loss = nn.functional.cross_entropy(model(pictures), labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

    times = []
    for round_number in range(options.rounds + 3):
        start = time.perf_counter()
        for _ in range(options.steps):
            step()
        if device.type == "cuda":
            torch.cuda.synchronize()
        if round_number >= 3:
            times.append((time.perf_counter() - start) / options.steps)
    median = sorted(times)[len(times) // 2]
    report("step_time", round(1000 * median, 3), unit="ms", direction="min")
    report("throughput", round(options.batch / median, 1), unit="images/s", direction="max")


def to(device, tensors):
    return [tensor.to(device) for tensor in tensors]


def report(metric, value, **more):
    """One JSON line per figure; Hortus reads them, and without Hortus they are only printed."""
    write("HORTUS_METRICS", {"metric": metric, "value": value, **more})


def event(kind, **more):
    write("HORTUS_EVENTS", {"event": kind, **more})


def write(variable, record):
    line = json.dumps(record)
    print(line, flush=True)
    if variable in os.environ:
        with open(os.environ[variable], "a", encoding="utf-8") as file:
            file.write(line + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("task", choices=("train", "eval", "benchmark"))
    parser.add_argument("--device", default="auto", help="auto, cpu or cuda")
    parser.add_argument("--pictures", type=int, default=4000)
    parser.add_argument("--size", type=int, default=24)
    parser.add_argument("--noise", type=float, default=0.25)
    parser.add_argument("--width", type=int, default=8)
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--batch", type=int, default=50)
    parser.add_argument("--lr", type=float, default=0.02)
    parser.add_argument("--steps", type=int, default=5, help="benchmark: steps of a round")
    parser.add_argument("--rounds", type=int, default=20, help="benchmark: rounds")
    parser.add_argument("--weights", default="weights/reference.pt")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()

    wanted = "cuda" if torch.cuda.is_available() else "cpu"
    device = torch.device(wanted if options.device == "auto" else options.device)
    print(f"torch {torch.__version__} on {torch.cuda.get_device_name(device) if device.type == 'cuda' else 'cpu'}")
    torch.manual_seed(options.seed)
    torch.backends.cudnn.benchmark = False
    torch.backends.cudnn.deterministic = True
    {"train": train, "eval": evaluate_weights, "benchmark": benchmark}[options.task](options, device)


if __name__ == "__main__":
    main()
