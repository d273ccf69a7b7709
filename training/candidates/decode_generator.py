"""The encoder-decoder's decoding: greedy, with a cache, every slot of the note exactly once."""
import torch

from chosen_pairs import TRAINING  # noqa: F401
from edits import FORMS
from generator import LONGEST
from targets import END, START, single_pieces
from train import pieces_of
from words import SLOTS, SPECIAL


class Writing:
    """One sentence as it is being written: the note's states, the cache, and what stands so far."""

    def __init__(self, model, source, index):
        ids, first = (torch.tensor([own]) for own in pieces_of(source, index))
        self.model, self.source = model, source
        states, self.note_mask, self.words = model.read(ids, first)
        self.notes = [layer.remembered(states) for layer in model.layers]
        self.single = single_pieces(source, index)
        self.known = torch.ones(1, len(source) + 1, dtype=torch.bool)
        self.known[0, 0] = False
        self.copies = [(place, piece) for place, piece in enumerate(self.single) if piece >= 0]
        self.pasts, self.at = None, 0
        self.mask = torch.zeros(1, 1)

    def next(self, piece, place, form):
        """Chances of every piece and place after one more step, copies of single pieces added to their pieces; and the state."""
        numbers = [torch.tensor([[value]]) for value in (piece, place, form)]
        x = self.model.written(*numbers, self.words, self.at)
        state, self.pasts = self.model.decode(x, self.mask, self.notes, self.note_mask, self.pasts)
        self.at += 1
        spoken, pointed = self.model.says(state)[0, 0], self.model.points_at(state, self.words, self.known)[0, 0]
        chances = torch.softmax(torch.cat([spoken, pointed]), -1)
        size = len(spoken)
        for place, piece in self.copies:
            chances[piece] += chances[size + place]
            chances[size + place] = 0
        return chances, state


def likeliest(chances, size, closed, may_end, end):
    """The likeliest step that is allowed: the pieces `closed` are not, nor the end before its time."""
    allowed = chances.clone()
    allowed[closed] = 0
    if not may_end:
        allowed[end] = 0
    return int(allowed.argmax())


def token_of(writing, place, form):
    token = writing.source[place - 1]
    if token["slot"] is not None:
        return {"w": token["w"], "slot": token["slot"], "form": FORMS[form]}
    return {"w": token["written"], "slot": None}


def add_piece(tokens, text):
    """A piece that begins with ▁ begins a word; any other is written to the word before."""
    if text.startswith("▁"):
        tokens.append({"w": text[1:], "slot": None})
    elif tokens and tokens[-1]["slot"] is None:
        tokens[-1]["w"] += text
    else:
        tokens.append({"w": text, "slot": None, "tight": bool(tokens)})


def keep_tight(tokens, source):
    """A word or mark that stood close to the one before in the note stands so again."""
    name = lambda token: token["slot"] if token["slot"] is not None else token["w"].lower()
    close = {(name(before), name(token)) for before, token in zip(source, source[1:]) if token["tight"] and token["slot"] is None}
    for before, token in zip(tokens, tokens[1:]):
        if (name(before), name(token)) in close:
            token["tight"] = True
    return tokens


@torch.no_grad()
def write(model, source, index, vocabulary, constrained=True, kept=frozenset()):
    """
    Tokens, the logarithm of their probability, and the slots in the order they were written. Where the end is likeliest but words
    of the note that have to stay (`kept`) are missing, the likeliest of them is written.
    """
    writing, size, end = Writing(model, source, index), len(vocabulary), index[END]
    never = [i for i in range(len(SPECIAL) + len(SLOTS)) if i != end]
    open_slots = {i + 1 for i, token in enumerate(source) if token["slot"] is not None}
    missing = {place: piece if piece >= 0 else size + place for place, piece in enumerate(writing.single) if place in kept}
    tokens, slots, score = [], [], 0.0
    step, longest = (index[START], 0, 0), min(LONGEST - 1, 2 * len(source) + 25)
    while writing.at < longest:
        chances, state = writing.next(*step)
        used = [size + place for place in slots] if constrained else []
        best = likeliest(chances, size, never + used, not constrained or not open_slots, end)
        if best == end and missing:
            best = max(missing.values(), key=lambda number: float(chances[number]))
        score += float(torch.log(chances[best] + 1e-9))
        missing.pop(next((place for place, number in missing.items() if number == best), None), None)
        if best == end:
            break
        if best < size:
            add_piece(tokens, vocabulary[best])
            step = (best, 0, 0)
            continue
        place, form = best - size, 0
        if writing.source[place - 1]["slot"] is not None:
            chances = torch.log_softmax(model.form_of(state[0, 0], writing.words[0, place]), -1)
            form = int(chances.argmax())
            score += float(chances[form])
            slots.append(place)
            open_slots.discard(place)
        tokens.append(token_of(writing, place, form))
        step = (0, place, form + 1 if writing.source[place - 1]["slot"] is not None else 0)
    # Too long: what is missing is written out, so that no fact is lost.
    for place in sorted(open_slots) if constrained else []:
        tokens.append(token_of(writing, place, 0))
        score -= 20
    said = {token["w"].lower() for token in tokens if token["slot"] is None}
    stays = [i + 1 for i, token in enumerate(source) if token["slot"] is not None or token["w"] in said]
    return {"tokens": keep_tight([token for token in tokens if token["w"]], source), "score": score, "stays": stays, "slots": slots, "ended": writing.at < longest}


def generate(model, source, index, vocabulary, free=False, kept=frozenset()):
    written = write(model, source, index, vocabulary, kept=kept)
    if free:
        loose = write(model, source, index, vocabulary, constrained=False)
        wanted = sorted(i + 1 for i, token in enumerate(source) if token["slot"] is not None)
        written.update(abstains=False, slotsFree=loose["ended"] and sorted(loose["slots"]) == wanted)
    return written
