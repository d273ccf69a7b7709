"""Sentences for the vocabulary and for pre-training: the corpora, the glossary's wordings and explanations, the pairs."""
import json
import lzma
import random
import re
from pathlib import Path

from words import words_of

WORK = Path(__file__).resolve().parent / ".work"
# Most words taken from each file, and how often its sentences are repeated.
SHARES = {
    "tatoeba_da": (400_000, 2), "parole_dk": (400_000, 2), "commonvoice_sentence-collector": (100_000, 2),
    "commonvoice_europarl-v7-da": (100_000, 1), "gnome_help_da": (60_000, 1), "folketinget_2022_23": (900_000, 1),
    "msdocs_HT": (450_000, 1), "msdocs_none": (100_000, 1), "adl_1870plus_norm": (700_000, 1),
}


def corpus_sentences(folder, seed=1, scale=1.0):
    """Sentences of the corpora in the shares above, as lists of words; sampled in runs, so that files need not be read whole."""
    rng = random.Random(seed)
    sentences = []
    for name, (limit, times) in SHARES.items():
        path = Path(folder) / f"{name}.txt.xz"
        if not path.exists():
            print(f"missing: {path}", flush=True)
            continue
        lines = lzma.open(path, "rt", encoding="utf-8").read().split("\n")
        rng.shuffle(lines)
        taken, left = [], limit * scale
        for line in lines:
            words = words_of(line)
            if 3 <= len(words) <= 60:
                taken.append(words)
                left -= len(words)
            if left <= 0:
                break
        sentences += taken * times
    return sentences


def glossary_sentences(path=WORK / "wordings.json"):
    """Explanations and plain wordings of the glossary, as scripts/build-pairs.ts writes them."""
    sentences = []
    for means, plain, says in json.loads(Path(path).read_text()):
        sentences.append(words_of(means))
        sentences.append(words_of(re.sub(r"\[[^\]]*\]", "", plain)))
        sentences.append(words_of(says.replace("{ikke} ", "")))
    return [words for words in sentences if words]


def pair_sentences(path=WORK / "pairs.jsonl"):
    """Both sides of the training pairs, slots in place; the pairs set aside and those that only validate are not among them."""
    if not Path(path).exists():
        return []
    rows = [json.loads(line) for line in Path(path).read_text().split("\n") if line]
    sides = [[token["w"] for token in row[side]] for row in rows if not row["heldOut"] and not row["validates"] for side in ("source", "target")]
    return [[word.lower() for word in side] for side in sides]
