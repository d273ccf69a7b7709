"""
Trains one candidate on the 1,500 pairs for so many minutes of processor time, the recipe of train.py for both. Goes on from its checkpoint.
usage: python3 training/candidates/train_candidate.py editor|generator NAME MINUTES [PRETRAINED_CHECKPOINT]
"""
import os
import random
import sys
import time

import torch

from chosen_pairs import WORK, load_pairs, load_vocabulary
from editor import Editor
from generator import Generator
from targets import START, losses as generator_losses, make_steps
from train import BATCH, DROPOUT, RATE, SMOOTHING, begin_phrases, losses as editor_losses, make_batch, vary

SEED, SAVE_SECONDS = 3, 60


def build(kind, vocabulary, phrases, pretrained=None):
    """A new model and the function that gives its loss on rows."""
    torch.manual_seed(SEED)
    index = {piece: i for i, piece in enumerate(vocabulary)}
    model = Editor(len(vocabulary), len(phrases)) if kind == "editor" else Generator(len(vocabulary))
    for part in model.modules():
        if isinstance(part, torch.nn.Dropout):
            part.p = DROPOUT
    if pretrained:
        saved = torch.load(pretrained)
        model.encoder.load_state_dict(saved["model"])
        if kind == "generator":
            model.bias.data = saved["bias"]
    if kind == "editor":
        begin_phrases(model, phrases, index)
        return model, lambda rows, rng=None, smoothing=0.0: editor_losses(model, make_batch(rows, index, rng), smoothing)
    return model, lambda rows, rng=None, smoothing=0.0: generator_losses(model, make_steps(rows, index, rng), index[START], smoothing)


def watch(model, loss_of, rows):
    """Loss and right answers on the watched pairs."""
    model.eval()
    with torch.no_grad():
        found = [loss_of(rows[k:k + 50]) for k in range(0, len(rows), 50)]
    model.train()
    return sum(loss.item() for loss, _ in found) / len(found), {key: sum(right.get(key, 1) for _, right in found) / len(found) for key in found[0][1]}


def groups_of(training, rng):
    order = sorted(range(len(training)), key=lambda i: len(training[i]["source"]) + rng.random() * 4)
    groups = [order[k:k + BATCH] for k in range(0, len(order), BATCH)]
    rng.shuffle(groups)
    return [[training[i] for i in group] for group in groups]


def main(kind, name, minutes, pretrained=None):
    torch.set_num_threads(1)
    training, watched, phrases = load_pairs()
    model, loss_of = build(kind, load_vocabulary(), phrases, pretrained)
    print(f"{name}: {len(training)} pairs, {len(phrases)} phrases, {sum(part.numel() for part in model.parameters())} parameters", flush=True)
    optimiser = torch.optim.AdamW(model.parameters(), lr=RATE, weight_decay=0.02)
    checkpoint, step, spent, epoch = WORK / f"{name}.pt", 0, 0.0, 0
    if checkpoint.exists():
        saved = torch.load(checkpoint)
        model.load_state_dict(saved["model"])
        optimiser.load_state_dict(saved["optimiser"])
        step, spent, epoch = saved["step"], saved["spent"], saved["epoch"]
        torch.manual_seed(SEED + step)
    rng, limit, began, last = random.Random(SEED + step), float(minutes) * 60, time.process_time(), time.time()
    elapsed = lambda: spent + time.process_time() - began

    def save():
        torch.save({"model": model.state_dict(), "optimiser": optimiser.state_dict(), "step": step, "spent": elapsed(), "epoch": epoch}, f"{checkpoint}.new")
        os.replace(f"{checkpoint}.new", checkpoint)

    numbers = {phrase: i for i, phrase in enumerate(phrases)}
    short = [row for row in training if len(row["source"]) < 9 and row["labels"]["whole"]]
    model.train()
    while elapsed() < limit:
        total = []
        for group in groups_of(training, rng):
            if elapsed() > limit:
                break
            for part in optimiser.param_groups:
                part["lr"] = RATE * min(1, (step + 1) / 100) * max(0.02, 1 - elapsed() / limit)
            loss, _ = loss_of(vary(group, short, numbers, rng), rng, SMOOTHING)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            step += 1
            total.append(loss.item())
        epoch += 1
        unseen, right = watch(model, loss_of, watched)
        mean = sum(total) / max(1, len(total))
        with open(WORK / f"{name}.tsv", "a") as curve:
            curve.write("\t".join([str(step), f"{elapsed():.0f}", f"{mean:.4f}", f"{unseen:.4f}", *(f"{value:.4f}" for value in right.values())]) + "\n")
        print(f"{name}  epoch {epoch}  step {step}  {elapsed() / 60:.1f} of {minutes} min  loss {mean:.3f}  watched {unseen:.3f}  " + "  ".join(f"{key} {value:.3f}" for key, value in right.items()), flush=True)
        if time.time() - last > SAVE_SECONDS or elapsed() >= limit:
            save()
            last = time.time()


if __name__ == "__main__":
    main(*sys.argv[1:])
