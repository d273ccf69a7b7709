"""The senses of ambiguous forms, learnt beside the edits by the same encoder: which of its senses a form has in a sentence."""
import json
from pathlib import Path

import numpy as np
import torch

from vocabulary import split_word

WORK = Path(__file__).resolve().parent / ".work"
LONGEST, BATCH = 90, 32
# A sentence made by reverse substitution teaches less than one written for the sense: it was written with the long form in mind.
MADE_WEIGHT = 0.4


def load_senses():
    """(names of the senses, training rows, validation rows), as scripts/build-senses.ts divided them."""
    names = json.loads((WORK / "senses.json").read_text())
    number = {name: i for i, name in enumerate(names)}
    rows = [json.loads(line) for line in (WORK / "senses.jsonl").read_text().split("\n") if line]
    for row in rows:
        row["label"], row["options"] = number[row["sense"]], [number[name] for name in row["candidates"]]
    return names, [row for row in rows if not row["validates"]], [row for row in rows if row["validates"]]


def sense_batch(rows, index, count, rng=None):
    """Ids, the place of the form, the senses it may have, the right one, the row's weight; with a generator, words are hidden now and then."""
    encoded, places = [], []
    for row in rows:
        ids, place = [index["[CLS]"]], 0
        for at, word in enumerate(row["words"]):
            if at == row["at"]:
                place = len(ids)
            pieces = [index[word]] if word in index else split_word(word, index)
            if rng and at != row["at"] and rng.random() < 0.12:
                pieces = [index["[MASK]"]] * len(pieces)
            ids += pieces
        # A long sentence is cut around the form.
        start = max(0, place - LONGEST // 2) if len(ids) > LONGEST else 0
        encoded.append(ids[start:start + LONGEST])
        places.append(place - start)
    table = np.zeros((len(rows), max(len(ids) for ids in encoded)), np.int64)
    options = np.zeros((len(rows), count), bool)
    for i, (ids, row) in enumerate(zip(encoded, rows)):
        table[i, :len(ids)] = ids
        options[i, row["options"]] = True
    label = torch.tensor([row["label"] for row in rows])
    weight = torch.tensor([MADE_WEIGHT if row["made"] else 1.0 for row in rows])
    return torch.from_numpy(table), torch.tensor(places), torch.from_numpy(options), label, weight


def sense_loss(model, batch, smoothing=0.0):
    """Cross-entropy over the form's own senses, and how often the best is right."""
    ids, places, options, label, weight = batch
    states = model.encoder(ids, ids != 0)
    chances = model.sense(model.drop(states[torch.arange(len(ids)), places])).masked_fill(~options, -1e4)
    loss = torch.nn.functional.cross_entropy(chances, label, reduction="none")
    if smoothing:
        spread = -(torch.log_softmax(chances, -1) * options).sum(-1) / options.sum(-1)
        loss = (1 - smoothing) * loss + smoothing * spread
    return (loss * weight).sum() / weight.sum(), (chances.argmax(-1) == label).float().mean().item()
