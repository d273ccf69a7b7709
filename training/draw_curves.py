"""
Draws the learning curves to training/curves.png.
usage: python3 training/draw_curves.py
"""
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

HERE = Path(__file__).resolve().parent
WORK = HERE / ".work"


def columns(path):
    rows = [[float(cell) for cell in line.split("\t")] for line in path.read_text().splitlines() if line]
    return list(zip(*rows)) if rows else []


def main():
    figure, (first, second, third) = plt.subplots(1, 3, figsize=(13, 3.6))
    if (WORK / "pretrain.tsv").exists():
        step, _, loss = columns(WORK / "pretrain.tsv")
        first.plot(step, loss)
    first.set(title="Pre-training", xlabel="step", ylabel="loss of masked pieces")
    step, _, loss, unseen, order, phrases, forms, senses = columns(WORK / "train.tsv")
    second.plot(step, loss, label="training (varied, smoothed)")
    second.plot(step, unseen, label="validation")
    second.set(title="Training on the pairs", xlabel="step", ylabel="loss")
    second.legend()
    for name, values in (("order", order), ("phrases", phrases), ("form", forms), ("senses", senses)):
        third.plot(step, values, label=name)
    third.set(title="Right on validation pairs", xlabel="step", ylim=(0, 1))
    third.legend()
    figure.tight_layout()
    figure.savefig(HERE / "curves.png", dpi=110)
    print(HERE / "curves.png")


if __name__ == "__main__":
    main()
