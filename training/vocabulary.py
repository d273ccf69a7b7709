"""
Trains the vocabulary: pieces of words by byte-pair merging on words, read by longest match.
usage: python3 training/vocabulary.py CORPUS_FOLDER [OUT]
"""
import argparse
import collections
import json
from pathlib import Path

from corpus import corpus_sentences, glossary_sentences, pair_sentences
from words import SLOTS, SPECIAL

SIZE = 6000
OUT = Path(__file__).resolve().parent / ".work/vocabulary.json"


def merge_pairs(counts, size):
    """Byte-pair merges over a table of word counts; a piece that begins a word starts with ▁."""
    words = [["▁" + word[0], *word[1:]] for word in counts]
    weights = list(counts.values())
    pieces = {piece for word in words for piece in word}
    pairs = collections.Counter()
    where = collections.defaultdict(set)
    for i, word in enumerate(words):
        for pair in zip(word, word[1:]):
            pairs[pair] += weights[i]
            where[pair].add(i)
    while len(pieces) < size and pairs:
        best = max(pairs, key=pairs.get)
        if pairs[best] < 3:
            break
        pieces.add(best[0] + best[1])
        for i in list(where[best]):
            word, merged = words[i], []
            for pair in zip(word, word[1:]):
                pairs[pair] -= weights[i]
            k = 0
            while k < len(word):
                if k + 1 < len(word) and (word[k], word[k + 1]) == best:
                    merged.append(word[k] + word[k + 1])
                    k += 2
                else:
                    merged.append(word[k])
                    k += 1
            words[i] = merged
            for pair in zip(merged, merged[1:]):
                pairs[pair] += weights[i]
                where[pair].add(i)
        del pairs[best]
        where.pop(best, None)
    return pieces


def split_word(word, index, cache={}):
    """Ids of the longest pieces of a word, from the left; [UNK] for a letter that no piece has."""
    if word in cache:
        return cache[word]
    if word in index:
        return [index[word]]
    ids, at, text = [], 0, "▁" + word
    while at < len(text):
        end = min(len(text), at + 20)
        while end > at and text[at:end] not in index:
            end -= 1
        if end == at:
            ids.append(index["[UNK]"])
            at += 1
        else:
            ids.append(index[text[at:end]])
            at = end
    if ids and ids[0] == index.get("▁") and len(ids) > 1:
        ids = ids[1:]
    cache[word] = ids
    return ids


def main(folder, out):
    counts = collections.Counter()
    for weight, sentences in ((1, corpus_sentences(folder)), (4, glossary_sentences()), (8, pair_sentences())):
        for sentence in sentences:
            for word in sentence:
                if not word.startswith("<"):
                    counts[word] += weight
    counts = {word: count for word, count in counts.items() if count > 1 and len(word) < 40}
    print(f"{len(counts)} words", flush=True)
    letters = collections.Counter(letter for word, count in counts.items() for letter in word for _ in range(min(count, 50)))
    keep = {letter for letter, count in letters.items() if count >= 50}
    counts = {word: count for word, count in counts.items() if set(word) <= keep}
    pieces = merge_pairs(counts, SIZE - len(SPECIAL) - len(SLOTS))
    pieces |= keep | {"▁"}
    listed = SPECIAL + SLOTS + sorted(pieces)
    Path(out).parent.mkdir(exist_ok=True)
    Path(out).write_text(json.dumps(listed, ensure_ascii=False))
    print(f"{out}: {len(listed)} pieces")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", metavar="CORPUS_FOLDER")
    parser.add_argument("out", nargs="?", default=OUT, metavar="OUT")
    given = parser.parse_args()
    main(given.folder, given.out)
