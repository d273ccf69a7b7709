"""
Trains the text editor on the pairs that are not set aside. Goes on from its checkpoint.
usage: python3 training/train.py MINUTES [--from-scratch]      --from-scratch: without the pre-trained encoder, with a checkpoint and a curve of its own
"""
import argparse
import copy
import json
import os
import random
import time
from pathlib import Path

import numpy as np
import torch

from edits import STEPS, label, phrases_from
from editor import Editor
from senses import BATCH as SENSE_BATCH, load_senses, sense_batch, sense_loss
from vocabulary import split_word

WORK = Path(__file__).resolve().parent / ".work"
PHRASES, BATCH, RATE, SMOOTHING, DROPOUT = 3000, 24, 1e-3, 0.05, 0.22
LONGEST = 70  # tokens of a sentence
SENSES_EVERY = 2  # a batch of senses after so many batches of pairs
AVERAGING = 0.999  # what is kept are the weights averaged over about a thousand steps: they generalise better than the last (Izmailov 2018)
ALIKE = {"<symptom>": ["<finding>", "<disease>"], "<finding>": ["<symptom>", "<disease>"], "<disease>": ["<finding>", "<symptom>"],
         "<procedure>": ["<test>"], "<test>": ["<procedure>"]}


def pieces_of(source, index, rng=None):
    """Ids of a source and where each word begins; with a generator, words are varied a little."""
    ids, first = [index["[CLS]"]], [0]
    for token in source:
        first.append(len(ids))
        word = token["w"]
        if rng and word in ALIKE and rng.random() < 0.15:
            word = rng.choice(ALIKE[word])
        pieces = [index[word]] if word in index and word.startswith("<") else split_word(word, index)
        if rng and token["slot"] is None and rng.random() < 0.06:
            pieces = [index["[MASK]"]] * len(pieces)
        ids += pieces
        features = token.get("features", [])
        ids += [index[f"<{name}>"] for name in features if not rng or rng.random() < 0.9]
    return ids[:150], [min(at, 149) for at in first]


def make_batch(rows, index, rng=None):
    encoded = [pieces_of(row["source"], index, rng) for row in rows]
    length, count = max(len(ids) for ids, _ in encoded), max(len(first) for _, first in encoded)
    ids, first = np.zeros((len(rows), length), np.int64), np.zeros((len(rows), count), np.int64)
    following = np.full((len(rows), count), -100, np.int64)
    phrases, forms = np.full((len(rows), count, STEPS), -100, np.int64), np.full((len(rows), count), -100, np.int64)
    for i, (row, (own, starts)) in enumerate(zip(rows, encoded)):
        ids[i, :len(own)], first[i, :len(starts)] = own, starts
        labels = row["labels"]
        following[i, :len(starts)], forms[i, :len(starts)] = labels["next"], labels["forms"]
        for at, then in enumerate(labels["next"]):
            if then != at or at == 0:
                chosen = labels["phrases"][at]
                ends = chosen.index(0) + 1 if 0 in chosen else STEPS
                phrases[i, at, :ends] = chosen[:ends]
    return tuple(torch.from_numpy(table) for table in (ids, first, following, phrases, forms))


def losses(model, batch, smoothing=0.0):
    """The three losses, and how often order, phrases and forms are right."""
    ids, first, following, phrases, forms = batch
    words = model.words(ids, first)
    order = model.order(words)
    order = order.masked_fill((following == -100)[:, None, :], -1e4)
    asked = following != -100
    loss = torch.nn.functional.cross_entropy(order[asked], following[asked])
    right = {"order": (order.argmax(-1) == following)[asked].float().mean().item()}
    state, form = model.gap_state(words, following.clamp(min=0))
    known = forms != -100
    if known.any():
        loss = loss + torch.nn.functional.cross_entropy(form[known], forms[known])
        right["form"] = (form.argmax(-1) == forms)[known].float().mean().item()
    active = phrases[..., 0] != -100
    state, wanted = state[active], phrases[active]
    before = torch.zeros(len(wanted), dtype=torch.long)
    good = torch.ones(len(wanted), dtype=torch.bool)
    total, number = 0.0, len(wanted)
    row = torch.arange(len(wanted))
    for step in range(STEPS):
        going = wanted[:, step] != -100
        state, wanted, before, row = state[going], wanted[going], before[going], row[going]
        if len(wanted) == 0:
            break
        state = model.step(state, before)
        chances = model.choose(model.drop(state))
        weight = torch.where(wanted[:, step] == 1, 0.4, 1.0)
        total = total + (torch.nn.functional.cross_entropy(chances, wanted[:, step], reduction="none", label_smoothing=smoothing) * weight).sum()
        good[row] &= chances.argmax(-1) == wanted[:, step]
        before = wanted[:, step]
    right["phrases"] = good.float().mean().item()
    return loss + total / number, right


def joined(row, other, numbers):
    """Two short sentences as one with a comma: notes are full of them."""
    shift = sum(token["slot"] is not None for token in row["source"])
    move = lambda token: token if token["slot"] is None else {**token, "slot": token["slot"] + shift}
    source = [token for token in row["source"] if token["w"] != "."] + [{"w": ",", "slot": None}] + [move(token) for token in other["source"]]
    both = {"source": source, "target": row["target"] + [move(token) for token in other["target"]]}
    return {**both, "labels": label(both, numbers)}


def vary(rows, short, numbers, rng):
    """Now and then a short sentence gets another one after it."""
    varied = []
    for row in rows:
        first = row["source"][0]["w"]
        fits = len(row["source"]) < 9 and first not in ("ingen", "ikke", "uden", "ej", "intet", "hverken") and rng.random() < 0.25
        varied.append(joined(row, rng.choice(short), numbers) if fits else row)
    return varied


def load_rows(phrases=None):
    """Training rows and validation rows, as scripts/build-pairs.ts divided them, with their labels; and the phrases, those known already first."""
    rows = [json.loads(line) for line in (WORK / "pairs.jsonl").read_text().split("\n") if line]
    rows = [row for row in rows if row["usable"] and not row["heldOut"] and len(row["source"]) < LONGEST]
    training = [row for row in rows if not row["validates"]]
    validation = [row for row in rows if row["validates"]]
    found = phrases_from(training, PHRASES)
    listed = phrases + [phrase for phrase in found if phrase not in set(phrases)] if phrases else found
    numbers = {phrase: i for i, phrase in enumerate(listed)}
    for row in training + validation:
        row["labels"] = label(row, numbers)
    return training, validation, listed


def begin_phrases(model, phrases, index, start=0):
    """A phrase begins as the mean of its pieces in the pre-trained table; those before `start` are known already."""
    with torch.no_grad():
        table = model.encoder.pieces.weight
        for i, phrase in enumerate(phrases):
            if i < start:
                continue
            ids = [piece for word in phrase.replace("~", "").split() for piece in split_word(word.lower(), index)]
            if ids:
                model.before.weight[i] = table[ids].mean(0)
                model.choose.weight[i] = table[ids].mean(0)


def main(minutes, from_scratch=False):
    torch.set_num_threads(1)
    torch.manual_seed(3)
    vocabulary = json.loads((WORK / "vocabulary.json").read_text())
    index = {piece: i for i, piece in enumerate(vocabulary)}
    tag = "-scratch" if from_scratch else ""
    checkpoint = WORK / f"editor{tag}.pt"
    saved = torch.load(checkpoint) if checkpoint.exists() else None
    training, validation, phrases = load_rows(saved and saved["phrases"])
    print(f"{len(training)} pairs, {len(validation)} to validate, {len(phrases)} phrases, {sum(row['labels']['whole'] for row in training)} given back whole", flush=True)
    names, ambiguous, unseen_senses = load_senses()
    print(f"{len(ambiguous)} sentences for {len(names)} senses, {len(unseen_senses)} to validate", flush=True)
    model = Editor(len(vocabulary), len(phrases), senses=len(names))
    for part in model.modules():
        if isinstance(part, torch.nn.Dropout):
            part.p = DROPOUT
    optimiser = torch.optim.AdamW(model.parameters(), lr=RATE, weight_decay=0.02)
    step, spent = 0, 0.0
    if saved:
        known = len(saved["phrases"])
        own = model.state_dict()
        own.update({name: value if value.shape == own[name].shape or name.startswith("sense") else torch.cat([value, own[name][known:]]) for name, value in saved["model"].items()})
        model.load_state_dict(own)
        if known == len(phrases):
            optimiser.load_state_dict(saved["optimiser"])
        begin_phrases(model, phrases, index, known)
        step, spent = saved["step"], saved["spent"]
    else:
        if not tag and (WORK / "pretrained.pt").exists():
            model.encoder.load_state_dict(torch.load(WORK / "pretrained.pt")["model"])
        begin_phrases(model, phrases, index)
    averaged = copy.deepcopy(model)
    if saved and "averaged" in saved and len(saved["phrases"]) == len(phrases):
        averaged.load_state_dict(saved["averaged"])
    averaged.eval()
    rng, began, limit = random.Random(step), time.time(), minutes * 60

    def save():
        torch.save({"model": model.state_dict(), "averaged": averaged.state_dict(), "optimiser": optimiser.state_dict(), "phrases": phrases, "senses": names, "step": step, "spent": spent + time.time() - began}, f"{checkpoint}.new")
        os.replace(f"{checkpoint}.new", checkpoint)

    def average():
        with torch.no_grad():
            for kept, own in zip(averaged.parameters(), model.parameters()):
                kept.lerp_(own, 1 - AVERAGING)

    def validate():
        with torch.no_grad():
            batches = [make_batch(validation[k:k + 64], index) for k in range(0, len(validation), 64)]
            found = [losses(averaged, batch) for batch in batches]
            told = [(len(rows), sense_loss(averaged, sense_batch(rows, index, len(names)))[1]) for rows in (unseen_senses[k:k + 64] for k in range(0, len(unseen_senses), 64))]
        right = {key: sum(right.get(key, 1) for _, right in found) / len(found) for key in ("order", "phrases", "form")}
        return sum(loss.item() for loss, _ in found) / len(found), {**right, "senses": sum(count * share for count, share in told) / max(1, len(unseen_senses))}

    numbers = {phrase: i for i, phrase in enumerate(phrases)}
    short = [row for row in training if len(row["source"]) < 9 and row["labels"]["whole"]]
    model.train()
    epoch, mean = 0, None
    while spent + time.time() - began < limit:
        order = sorted(range(len(training)), key=lambda i: (len(training[i]["source"]) + rng.random() * 4))
        groups = [order[k:k + BATCH] for k in range(0, len(order), BATCH)]
        rng.shuffle(groups)
        for group in groups:
            elapsed = spent + time.time() - began
            if elapsed > limit:
                break
            for part in optimiser.param_groups:
                part["lr"] = RATE * min(1, (step + 1) / 100) * max(0.02, 1 - elapsed / limit)
            loss, _ = losses(model, make_batch(vary([training[i] for i in group], short, numbers, rng), index, rng), SMOOTHING)
            if step % SENSES_EVERY == 0:
                loss = loss + sense_loss(model, sense_batch(rng.sample(ambiguous, SENSE_BATCH), index, len(names), rng), SMOOTHING)[0]
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            average()
            step += 1
            mean = loss.item() if mean is None else 0.98 * mean + 0.02 * loss.item()
        epoch += 1
        unseen, right = validate()
        save()
        with open(WORK / f"train{tag}.tsv", "a") as curve:
            curve.write(f"{step}\t{spent + time.time() - began:.0f}\t{mean:.4f}\t{unseen:.4f}\t{right['order']:.4f}\t{right['phrases']:.4f}\t{right['form']:.4f}\t{right['senses']:.4f}\n")
        print(f"epoch {epoch}  step {step}  {(spent + time.time() - began) / 60:.1f} of {minutes:g} min  loss {mean:.3f}  validation {unseen:.3f}  " + "  ".join(f"{key} {value:.3f}" for key, value in right.items()), flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("minutes", type=float, metavar="MINUTES")
    parser.add_argument("--from-scratch", action="store_true")
    given = parser.parse_args()
    main(given.minutes, given.from_scratch)
