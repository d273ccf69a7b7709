"""The text editor's decoding, as lib/model does it: the likeliest order with every slot once (best-order.ts), then phrases and forms."""
import torch

from chosen_pairs import TRAINING  # noqa: F401
from edits import FORMS, STEPS, UNKNOWN
from train import pieces_of

WIDTH, LEAST = 8, -60.0


def best_order(scores, required):
    """Places after one another and the logarithm of their probability; None if no order holds all required places."""
    size, rows = len(scores), [[max(LEAST, value) for value in row] for row in scores.tolist()]
    open_paths, best = [((0,), 0.0)], None
    for _ in range(size):
        longer = []
        for places, score in open_paths:
            at = places[-1]
            if at != 0 and required <= set(places):
                gone = sum(rows[place][place] for place in range(1, size) if place not in places)
                whole = score + rows[at][0] + gone
                if best is None or whole > best[1]:
                    best = (places, whole)
            longer += [((*places, to), score + rows[at][to]) for to in range(1, size) if to not in places]
        open_paths = sorted(longer, key=lambda path: -path[1])[:WIDTH]
        if not open_paths:
            break
    return best


def slots_stand_freely(order, source):
    """Does every slot stand once if each place is simply followed by its likeliest place?"""
    following, at, seen = order.argmax(-1).tolist(), 0, []
    while True:
        at = following[at]
        if at == 0 or at in seen or len(seen) > len(following):
            break
        seen.append(at)
    return at == 0 and all(token["slot"] is None or i + 1 in seen for i, token in enumerate(source))


def phrases_of(model, state, allow_unknown):
    """Numbers of the phrases for every gap, step after step, and their logarithms."""
    phrase, chosen, sure = torch.zeros(state.shape[1], dtype=torch.long), [], []
    state = state[0]
    for _ in range(STEPS):
        state = model.step(state, phrase)
        chances = torch.log_softmax(model.choose(state), -1)
        if not allow_unknown:
            chances = chances.index_fill(-1, torch.tensor([1]), -1e4)
        best, phrase = chances.max(-1)
        chosen.append(phrase)
        sure.append(best)
    return torch.stack(chosen, -1).tolist(), torch.stack(sure, -1).tolist()


def assemble(source, places, forms, phrases, chosen, sure):
    """Tokens of the plain sentence, the logarithm of their probability, and whether a phrase is unknown."""
    tokens, score, unknown = [], 0.0, False
    for place in places:
        token = source[place - 1] if place else None
        if token and token["slot"] is not None:
            best, form = forms[0, place].max(-1)
            score += best.item()
            tokens.append({"w": token["w"], "slot": token["slot"], "form": FORMS[form]})
        elif token:
            tokens.append({"w": token["written"], "slot": None, "tight": bool(token["tight"] and place > 1)})
        for number, own in zip(chosen[place], sure[place]):
            score += own
            if number == 0:
                break
            unknown |= phrases[number] == UNKNOWN
            tokens += [{"w": word.replace("~", "") if len(word) > 1 else word, "slot": None, "tight": len(word) > 1 and word[0] == "~"} for word in phrases[number].split()]
    return tokens, score, unknown


@torch.no_grad()
def edit(model, source, index, phrases, free=False, kept=frozenset()):
    """
    The sentence edited in two passes, as the extension does it, the places `kept` and all slots in it; with `free`, also what order
    and phrases do by themselves.
    """
    ids, first = (torch.tensor([own]) for own in pieces_of(source, index))
    order = torch.log_softmax(model.order(model.words(ids, first)), -1)[0]
    required = {i + 1 for i, token in enumerate(source) if token["slot"] is not None} | kept
    found = best_order(order, required)
    if found is None:
        return None
    places, score = found
    following = torch.arange(len(source) + 1)
    for at, then in zip(places, (*places[1:], 0)):
        following[at] = then
    state, forms = model.gap_state(model.words(ids, first), following[None])
    forms = torch.log_softmax(forms, -1)
    tokens, own, _ = assemble(source, places, forms, phrases, *phrases_of(model, state, False))
    written = {"tokens": tokens, "score": score + own, "stays": sorted(places[1:])}
    if free:
        _, sure, unknown = assemble(source, places, forms, phrases, *phrases_of(model, state, True))
        written.update(abstains=unknown, score=score + sure, slotsFree=slots_stand_freely(order, source))
    return written
