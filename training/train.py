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
VALIDATED = 64  # rows of a batch that is only validated
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


class Training:
    """A training that goes on from call to call: the model, its averaged weights, the optimiser, and how far they have come."""

    def __init__(self, index, phrases, senses):
        self.index, self.phrases, self.senses = index, phrases, senses
        self.model = Editor(len(index), len(phrases), senses=len(senses))
        for part in self.model.modules():
            if isinstance(part, torch.nn.Dropout):
                part.p = DROPOUT
        self.optimiser = torch.optim.AdamW(self.model.parameters(), lr=RATE, weight_decay=0.02)
        self.step, self.spent, self.began = 0, 0.0, time.time()

    def begin(self, pretrained):
        """The first time: from the pre-trained encoder, if there is one."""
        if pretrained is not None:
            self.model.encoder.load_state_dict(pretrained["model"])
        begin_phrases(self.model, self.phrases, self.index)
        self.begin_average()

    def go_on(self, saved):
        """From a checkpoint. Phrases that the pairs have got since are new rows, and a grown model needs an optimiser and an average of its own."""
        known = len(saved["phrases"])
        own = self.model.state_dict()
        own.update({name: value if value.shape == own[name].shape or name.startswith("sense") else torch.cat([value, own[name][known:]]) for name, value in saved["model"].items()})
        self.model.load_state_dict(own)
        begin_phrases(self.model, self.phrases, self.index, known)
        self.begin_average()
        if known == len(self.phrases):
            self.optimiser.load_state_dict(saved["optimiser"])
            if "averaged" in saved:
                self.averaged.load_state_dict(saved["averaged"])
        self.step, self.spent = saved["step"], saved["spent"]

    def begin_average(self):
        self.averaged = copy.deepcopy(self.model).eval()

    def elapsed(self):
        """Seconds of training in all calls together."""
        return self.spent + time.time() - self.began

    def save(self, checkpoint):
        """Written beside it and then put in its place: a call that is stopped leaves the last one whole."""
        torch.save({
            "model": self.model.state_dict(), "averaged": self.averaged.state_dict(), "optimiser": self.optimiser.state_dict(),
            "phrases": self.phrases, "senses": self.senses, "step": self.step, "spent": self.elapsed(),
        }, f"{checkpoint}.new")
        os.replace(f"{checkpoint}.new", checkpoint)

    def learn(self, loss, share):
        """One step down the loss; the rate warms up, and falls with the share of the time that is spent."""
        for part in self.optimiser.param_groups:
            part["lr"] = RATE * min(1, (self.step + 1) / 100) * max(0.02, 1 - share)
        self.optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimiser.step()
        with torch.no_grad():
            for kept, own in zip(self.averaged.parameters(), self.model.parameters()):
                kept.lerp_(own, 1 - AVERAGING)
        self.step += 1

    def validate(self, pairs, sentences):
        """Loss of the averaged model on pairs it has not seen, and how often order, phrases, forms and senses are right."""
        with torch.no_grad():
            found = [losses(self.averaged, make_batch(rows, self.index)) for rows in in_groups(pairs, VALIDATED)]
            told = [(len(rows), sense_loss(self.averaged, sense_batch(rows, self.index, len(self.senses)))[1]) for rows in in_groups(sentences, VALIDATED)]
        right = {key: sum(right.get(key, 1) for _, right in found) / len(found) for key in ("order", "phrases", "form")}
        right["senses"] = sum(count * share for count, share in told) / max(1, len(sentences))
        return sum(loss.item() for loss, _ in found) / len(found), right


def in_groups(rows, size):
    return [rows[k:k + size] for k in range(0, len(rows), size)]


def shuffled_groups(rows, rng):
    """Batches of rows of like length, in any order."""
    order = sorted(range(len(rows)), key=lambda i: (len(rows[i]["source"]) + rng.random() * 4))
    groups = in_groups(order, BATCH)
    rng.shuffle(groups)
    return [[rows[i] for i in group] for group in groups]


def train_epoch(run, pairs, ambiguous, rng, limit, mean=None):
    """Once through the pairs, or until the time is spent, with a batch of senses now and then. Gives the running mean of the loss."""
    numbers = {phrase: i for i, phrase in enumerate(run.phrases)}
    short = [row for row in pairs if len(row["source"]) < 9 and row["labels"]["whole"]]
    for rows in shuffled_groups(pairs, rng):
        elapsed = run.elapsed()
        if elapsed > limit:
            break
        loss, _ = losses(run.model, make_batch(vary(rows, short, numbers, rng), run.index, rng), SMOOTHING)
        if run.step % SENSES_EVERY == 0:
            loss = loss + sense_loss(run.model, sense_batch(rng.sample(ambiguous, SENSE_BATCH), run.index, len(run.senses), rng), SMOOTHING)[0]
        run.learn(loss, elapsed / limit)
        mean = loss.item() if mean is None else 0.98 * mean + 0.02 * loss.item()
    return mean


def report(run, curve, minutes, epoch, mean, unseen, right):
    """A line for the learning curve, and one to be read."""
    with open(curve, "a") as lines:
        lines.write(f"{run.step}\t{run.elapsed():.0f}\t{mean:.4f}\t{unseen:.4f}\t" + "\t".join(f"{right[key]:.4f}" for key in ("order", "phrases", "form", "senses")) + "\n")
    print(f"epoch {epoch}  step {run.step}  {run.elapsed() / 60:.1f} of {minutes:g} min  loss {mean:.3f}  validation {unseen:.3f}  " + "  ".join(f"{key} {value:.3f}" for key, value in right.items()), flush=True)


def main(minutes, from_scratch=False):
    torch.set_num_threads(1)
    torch.manual_seed(3)
    tag = "-scratch" if from_scratch else ""
    checkpoint, pretrained = WORK / f"editor{tag}.pt", WORK / "pretrained.pt"
    index = {piece: i for i, piece in enumerate(json.loads((WORK / "vocabulary.json").read_text()))}
    saved = torch.load(checkpoint) if checkpoint.exists() else None
    pairs, unseen_pairs, phrases = load_rows(saved and saved["phrases"])
    print(f"{len(pairs)} pairs, {len(unseen_pairs)} to validate, {len(phrases)} phrases, {sum(row['labels']['whole'] for row in pairs)} given back whole", flush=True)
    names, ambiguous, unseen_senses = load_senses()
    print(f"{len(ambiguous)} sentences for {len(names)} senses, {len(unseen_senses)} to validate", flush=True)
    run = Training(index, phrases, names)
    if saved:
        run.go_on(saved)
    else:
        run.begin(torch.load(pretrained) if not from_scratch and pretrained.exists() else None)
    rng, limit, epoch, mean = random.Random(run.step), minutes * 60, 0, None
    run.model.train()
    while run.elapsed() < limit:
        mean = train_epoch(run, pairs, ambiguous, rng, limit, mean)
        epoch += 1
        unseen, right = run.validate(unseen_pairs, unseen_senses)
        run.save(checkpoint)
        report(run, WORK / f"train{tag}.tsv", minutes, epoch, mean, unseen, right)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("minutes", type=float, metavar="MINUTES")
    parser.add_argument("--from-scratch", action="store_true")
    given = parser.parse_args()
    main(given.minutes, given.from_scratch)
