"""
A rewrite as edits of its source: which tokens stay and in what order, what is inserted between them, in what form slots stand.
A target that the edits can't give back has an unknown phrase in it; the model learns to say so.
"""
import collections
import difflib

NONE, UNKNOWN = "", "[?]"
STEPS = 4  # phrases that may be inserted one after the other in one gap
FORMS = ["bare", "article", "definite", "plural", "plural-definite", "genitive", "definite-genitive"]


def aligned(source, target):
    """For every target token the source token it is, or None. Slots by number, words in order, rare words anywhere."""
    match = [None] * len(target)
    where = {token["slot"]: i for i, token in enumerate(source) if token["slot"] is not None}
    for j, token in enumerate(target):
        if token["slot"] is not None:
            match[j] = where.get(token["slot"])
    words = [token["w"] if token["slot"] is None else f"{token['w']}{token['slot']}" for token in source]
    aims = [token["w"] if token["slot"] is None else f"{token['w']}{token['slot']}" for token in target]
    used = {i for i in match if i is not None}
    for block in difflib.SequenceMatcher(None, words, aims, autojunk=False).get_matching_blocks():
        for k in range(block.size):
            i, j = block.a + k, block.b + k
            if match[j] is None and i not in used and target[j]["slot"] is None:
                match[j] = i
                used.add(i)
    once_source, once_target = collections.Counter(words), collections.Counter(aims)
    for j, word in enumerate(aims):
        if match[j] is None and len(word) > 3 and once_source[word] == 1 and once_target[word] == 1:
            i = words.index(word)
            if i not in used:
                match[j] = i
                used.add(i)
    return match


def spell(token):
    return ("~" if token.get("tight") else "") + token["w"]


def gaps_of(source, target):
    """[(source position + 1, next position + 1, inserted words)], 0 for the sentence's two ends."""
    match, gaps, at, words = aligned(source, target), [], 0, []
    for token, i in zip(target, match):
        if i is None:
            words.append(spell(token))
        else:
            gaps.append((at, i + 1, words))
            at, words = i + 1, []
    gaps.append((at, 0, words))
    return gaps


def phrases_from(rows, size):
    """The closed list of phrases: whole insertions met three times, runs of words met often, single words met twice."""
    whole, runs, single = collections.Counter(), collections.Counter(), collections.Counter()
    for row in rows:
        for _, _, words in gaps_of(row["source"], row["target"]):
            if any(word.startswith("<") for word in words):
                continue
            whole[" ".join(words)] += 1
            single.update(words)
            for length in range(2, 6):
                runs.update(" ".join(words[k:k + length]) for k in range(len(words) - length + 1))
    chosen = collections.Counter({phrase: count * 4 for phrase, count in whole.items() if count >= 3})
    chosen.update({phrase: count for phrase, count in runs.items() if count >= 6})
    chosen.update({word: count * 2 for word, count in single.items() if count >= 2})
    chosen.pop("", None)
    return [NONE, UNKNOWN] + sorted(phrase for phrase, _ in chosen.most_common(size - 2))


def segment(words, index):
    """The fewest phrases that give the words; [UNKNOWN] if they can't within the steps."""
    best = {0: []}
    for end in range(1, len(words) + 1):
        options = [best[start] + [" ".join(words[start:end])] for start in range(max(0, end - 12), end) if start in best and " ".join(words[start:end]) in index]
        if options:
            best[end] = min(options, key=len)
    found = best.get(len(words))
    return [UNKNOWN] if found is None or len(found) > STEPS else found


def label(row, index):
    """Labels of a row: next position for each of [start, tokens…] (its own for one that goes), phrase numbers per gap, forms."""
    source, target = row["source"], row["target"]
    count = len(source)
    following = list(range(count + 1))
    phrases = [[0] * STEPS for _ in range(count + 1)]
    whole = True
    for at, then, words in gaps_of(source, target):
        following[at] = then
        pieces = segment(words, index)
        whole &= pieces != [UNKNOWN]
        phrases[at] = [index[piece] for piece in pieces] + [0] * (STEPS - len(pieces))
    forms = [-100] * (count + 1)
    for token in target:
        if token["slot"] is not None:
            for i, own in enumerate(source):
                if own["slot"] == token["slot"]:
                    forms[i + 1] = FORMS.index(token["form"])
    kept = {token["slot"] for token in target if token["slot"] is not None}
    whole &= all(token["slot"] is None or token["slot"] in kept for token in source)
    return {"next": following, "phrases": phrases, "forms": forms, "whole": whole}
