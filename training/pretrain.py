"""
Pre-trains the encoder: whole words are masked in Danish sentences and guessed back. Goes on from its checkpoint.
usage: python3 training/pretrain.py CORPUS_FOLDER [MINUTES [SHARE_OF_CORPUS]]
"""
import argparse
import json
import os
import random
import time
from pathlib import Path

import numpy as np
import torch

from corpus import corpus_sentences, glossary_sentences, pair_sentences
from encoder import Encoder
from vocabulary import split_word
from words import SLOTS, SPECIAL

WORK = Path(__file__).resolve().parent / ".work"
CHECKPOINT = WORK / "pretrained.pt"
BATCH_TOKENS, LONGEST, RATE, SAVE_SECONDS = 1024, 48, 7e-4, 120
# The notes' own Danish is a small part of all: it comes again.
PAIRS_REPEATED = 4


def encode(sentences, index):
    """Sentences as ids and, in parallel, the number of the word each piece belongs to."""
    rows = []
    for words in sentences:
        ids, owner = [index["[CLS]"]], [-1]
        for number, word in enumerate(words):
            pieces = split_word(word, index)
            ids += pieces
            owner += [number] * len(pieces)
        rows.append((np.array(ids[:LONGEST], np.int16), np.array(owner[:LONGEST], np.int16)))
    return rows


def batches(rows, rng):
    """Batches of about BATCH_TOKENS, sentences of like length together."""
    order = list(range(len(rows)))
    rng.shuffle(order)
    for start in range(0, len(order), 4096):
        pool = sorted(order[start:start + 4096], key=lambda i: len(rows[i][0]))
        groups, group = [], []
        for i in pool:
            if group and (len(group) + 1) * len(rows[i][0]) > BATCH_TOKENS:
                groups.append(group)
                group = []
            group.append(i)
        groups.append(group)
        rng.shuffle(groups)
        yield from ([rows[i] for i in group] for group in groups)


def masked(group, vocabulary, rng):
    """Ids with 18 % of the words hidden (a tenth of them left, a tenth exchanged), and what stood there."""
    longest = max(len(ids) for ids, _ in group)
    ids, wanted = np.zeros((len(group), longest), np.int64), np.full((len(group), longest), -100, np.int64)
    for row, (pieces, owner) in enumerate(group):
        ids[row, :len(pieces)] = pieces
        count = int(owner.max()) + 1
        if count == 0:
            continue
        for word in rng.sample(range(count), max(1, round(0.18 * count))):
            here = np.nonzero(owner == word)[0]
            wanted[row, here] = pieces[here]
            luck = rng.random()
            if luck < 0.8:
                ids[row, here] = SPECIAL.index("[MASK]")
            elif luck < 0.9:
                ids[row, here] = [rng.randrange(len(SPECIAL) + len(SLOTS), vocabulary) for _ in here]
    return torch.from_numpy(ids), torch.from_numpy(wanted)


def main(folder, minutes, share):
    torch.set_num_threads(1)
    torch.manual_seed(1)
    vocabulary = json.loads((WORK / "vocabulary.json").read_text())
    index = {piece: i for i, piece in enumerate(vocabulary)}
    sentences = corpus_sentences(folder, scale=share) + glossary_sentences() + pair_sentences() * PAIRS_REPEATED
    rows = encode(sentences, index)
    print(f"{len(rows)} sentences, {sum(len(ids) for ids, _ in rows)} pieces", flush=True)
    model = Encoder(len(vocabulary))
    bias = torch.nn.Parameter(torch.zeros(len(vocabulary)))
    optimiser = torch.optim.AdamW([*model.parameters(), bias], lr=RATE, weight_decay=0.01)
    step, spent = 0, 0.0
    if CHECKPOINT.exists():
        saved = torch.load(CHECKPOINT)
        model.load_state_dict(saved["model"])
        bias.data = saved["bias"]
        optimiser.load_state_dict(saved["optimiser"])
        step, spent = saved["step"], saved["spent"]
    rng = random.Random(step)
    began = last = time.time()
    limit, losses, seen = minutes * 60, [], 0

    def save():
        torch.save({"model": model.state_dict(), "bias": bias.data, "optimiser": optimiser.state_dict(), "step": step, "spent": spent + time.time() - began}, str(CHECKPOINT) + ".new")
        os.replace(str(CHECKPOINT) + ".new", CHECKPOINT)

    model.train()
    while spent + time.time() - began < limit:
        for group in batches(rows, rng):
            elapsed = spent + time.time() - began
            if elapsed > limit:
                break
            for part in optimiser.param_groups:
                part["lr"] = RATE * min(1, (step + 1) / 150) * max(0.03, 1 - elapsed / limit)
            ids, wanted = masked(group, len(vocabulary), rng)
            hidden = model(ids, ids != 0)
            asked = wanted != -100
            loss = torch.nn.functional.cross_entropy(hidden[asked] @ model.pieces.weight.T + bias, wanted[asked])
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            step += 1
            seen += int((ids != 0).sum())
            losses.append(loss.item())
            if step % 50 == 0:
                mean = sum(losses) / len(losses)
                with open(WORK / "pretrain.tsv", "a") as curve:
                    curve.write(f"{step}\t{elapsed:.0f}\t{mean:.4f}\n")
                print(f"step {step}  {elapsed / 60:.1f} of {minutes:g} min  loss {mean:.3f}  {seen / (time.time() - began):.0f} pieces/s", flush=True)
                losses = []
            if time.time() - last > SAVE_SECONDS:
                save()
                last = time.time()
    save()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", metavar="CORPUS_FOLDER")
    parser.add_argument("minutes", type=float, nargs="?", default=40, metavar="MINUTES")
    parser.add_argument("share", type=float, nargs="?", default=1, metavar="SHARE_OF_CORPUS")
    given = parser.parse_args()
    main(given.folder, given.minutes, given.share)
