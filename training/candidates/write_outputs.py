"""
Writes what a trained candidate makes of every set-aside sentence, and how long it takes: .work/candidates/NAME.jsonl.
With --licensed also under the licences of lib/model: .work/candidates/NAME-licensed.jsonl.
usage: python3 training/candidates/write_outputs.py editor|generator NAME [--licensed]
"""
import json
import math
import statistics
import sys
import time

import torch

from chosen_pairs import WORK, load_pairs, load_vocabulary, read_lines
from decode_editor import edit
from decode_generator import generate
from licensed import Licences, with_licences
from train_candidate import build


def open_rewriter(kind, name):
    """What rewrites a sentence with the trained candidate: (source, free, kept) to tokens."""
    _, _, phrases = load_pairs()
    vocabulary = load_vocabulary()
    index = {piece: i for i, piece in enumerate(vocabulary)}
    model, _ = build(kind, vocabulary, phrases)
    model.load_state_dict(torch.load(WORK / f"{name}.pt")["model"])
    model.eval()
    if kind == "editor":
        return lambda source, free, kept=frozenset(): edit(model, source, index, phrases, free, kept)
    return lambda source, free, kept=frozenset(): generate(model, source, index, vocabulary, free, kept)


def main(kind, name, *flags):
    torch.set_num_threads(1)
    rewrite = open_rewriter(kind, name)
    if "--licensed" in flags:
        rewrite, name = with_licences(Licences(), rewrite), f"{name}-licensed"
    sentences, rows = read_lines(WORK / "sentences.jsonl"), []
    for sentence in sentences[:5]:
        rewrite(sentence["source"], False)
    for sentence in sentences:
        began = time.process_time()
        rewrite(sentence["source"], False)
        took = 1000 * (time.process_time() - began)
        made = rewrite(sentence["source"], True)
        rows.append({"text": sentence["text"], "milliseconds": round(took, 2), "confidence": math.exp(max(-80, made["score"])), **{key: made[key] for key in ("tokens", "stays", "abstains", "slotsFree")}})
    (WORK / f"{name}.jsonl").write_text("".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows))
    print(f"{name}: {len(rows)} sentences, {statistics.median(row['milliseconds'] for row in rows):.1f} ms each at the median")


if __name__ == "__main__":
    main(*sys.argv[1:])
