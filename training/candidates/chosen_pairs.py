"""The pairs on which both candidates learn: 1,500 by a hash of the clinical sentence, none of them set aside, and 200 more to watch them by."""
import hashlib
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from edits import label, phrases_from  # noqa: E402

TRAINING = Path(__file__).resolve().parents[1]
WORK = TRAINING / ".work/candidates"
PAIRS, WATCHED, LONGEST, PHRASES = 1500, 200, 70, 3000


def read_lines(path):
    return [json.loads(line) for line in path.read_text().split("\n") if line]


def place_in_line(row):
    return hashlib.sha256(f"candidates {row['text']}".encode()).hexdigest()


def load_pairs():
    """Training pairs and watched pairs with their edit labels, and the closed list of phrases of the training pairs."""
    usable = [row for row in read_lines(WORK / "pairs.jsonl") if row["usable"] and not row["heldOut"] and len(row["source"]) < LONGEST]
    usable.sort(key=place_in_line)
    training, watched = usable[:PAIRS], usable[PAIRS:PAIRS + WATCHED]
    phrases = phrases_from(training, PHRASES)
    numbers = {phrase: i for i, phrase in enumerate(phrases)}
    for row in training + watched:
        row["labels"] = label(row, numbers)
    return training, watched, phrases


def load_vocabulary():
    return json.loads((WORK / "vocabulary.json").read_text())
