"""Licences while decoding, as lib/model/licences.ts has them: which content words may go, and which went without leave."""
import json
import re

from chosen_pairs import WORK

STEM, ATTEMPTS = 4, 3


class Licences:
    def __init__(self):
        self.table = {word: set(others) for word, others in json.loads((WORK / "licences.json").read_text()).items()}
        self.frame = set(json.loads((WORK / "frame.json").read_text()))

    def is_frame(self, word):
        lower = word.lower().lstrip("~") or word
        return not re.fullmatch(r"[<>≤≥±=+~]", lower) and (lower in self.frame or re.fullmatch(r"[\W\d_]+|[^\W\d_]", lower) is not None)

    def fixed(self, source):
        """Places of the words that have to stay: content words that no author ever replaced."""
        return {i + 1 for i, token in enumerate(source) if token["slot"] is None and not self.is_frame(token["w"]) and token["w"] not in self.table}

    def lost(self, source, made):
        """Places of content words that went although nothing stands in their stead."""
        stayed = {source[place - 1]["w"] for place in made["stays"]}
        come = [token["w"].lower() for token in made["tokens"] if token["slot"] is None and token["w"].lower() not in stayed and not self.is_frame(token["w"])]
        gone = [i + 1 for i, token in enumerate(source) if token["slot"] is None and i + 1 not in made["stays"] and not self.is_frame(token["w"])]
        return {place for place in gone if not self.stands(source[place - 1]["w"], come)}

    def stands(self, word, come):
        licensed = self.table.get(word, set())
        same = lambda other: len(word) >= STEM and len(other) >= STEM and word[:STEM] == other[:STEM]
        return "" in licensed or any(other in licensed or same(other) for other in come)


def with_licences(licences, rewrite):
    """Rewrites with words that have to stay; what went without leave has to stay in the next attempt."""
    def licensed(source, free):
        kept = licences.fixed(source)
        for _ in range(ATTEMPTS):
            made = rewrite(source, free, kept)
            lost = licences.lost(source, made) - kept
            if not lost:
                break
            kept = kept | lost
        return made
    return licensed
