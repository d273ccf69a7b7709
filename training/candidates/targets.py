"""A rewrite as steps of the decoder: pieces, and places of the note that are copied. Batches and the loss over them."""
import numpy as np
import torch

from chosen_pairs import TRAINING  # noqa: F401
from edits import FORMS, aligned
from generator import LONGEST
from train import pieces_of
from vocabulary import split_word

END, START = "[SEP]", "[CLS]"


def spelled(word, tight, index):
    """Pieces of a word; the first begins with ▁ unless the word is written to the one before."""
    text, ids, at = word.lower() if tight else "▁" + word.lower(), [], 0
    while at < len(text):
        end = min(len(text), at + 20)
        while end > at and text[at:end] not in index:
            end -= 1
        ids.append(index[text[at:end]] if end > at else index["[UNK]"])
        at = max(end, at + 1)
    return ids


def single_pieces(source, index):
    """For each place (0 is the start) the piece that its word is, or -1 for slots and words of several pieces."""
    single = [-1]
    for token in source:
        ids = [] if token["slot"] is not None else spelled(token["w"], False, index)
        single.append(ids[0] if len(ids) == 1 else -1)
    return single


def steps_of(row, index):
    """[(piece or -1, place or 0, form or -100)] of a target, its end included."""
    single, steps = single_pieces(row["source"], index), []
    for token, i in zip(row["target"], aligned(row["source"], row["target"])):
        if token["slot"] is not None:
            steps.append((-1, i + 1, FORMS.index(token["form"])))
        elif i is not None and single[i + 1] < 0 and row["source"][i]["w"] == token["w"]:
            steps.append((-1, i + 1, -100))
        else:
            steps += [(piece, 0, -100) for piece in spelled(token["w"], token.get("tight", False), index)]
    return (steps + [(index[END], 0, -100)])[:LONGEST]


def make_steps(rows, index, rng=None):
    """Tensors of a batch: the note (ids, first, single) and what is written (pieces, places, forms)."""
    encoded, written = [pieces_of(row["source"], index, rng) for row in rows], [steps_of(row, index) for row in rows]
    count = max(len(first) for _, first in encoded)
    ids = np.zeros((len(rows), max(len(own) for own, _ in encoded)), np.int64)
    first, single = np.zeros((len(rows), count), np.int64), np.full((len(rows), count), -2, np.int64)
    steps = np.full((len(rows), max(map(len, written)), 3), -100, np.int64)
    for i, (row, (own, starts)) in enumerate(zip(rows, encoded)):
        ids[i, :len(own)], first[i, :len(starts)] = own, starts
        single[i, :len(starts)] = single_pieces(row["source"], index)
        steps[i, :len(written[i])] = written[i]
    return tuple(torch.from_numpy(table) for table in (ids, first, single, steps))


def shifted(steps, start):
    """What the decoder sees before each step: piece, copied place, form plus one."""
    begin = torch.tensor([[[start, 0, -100]]]).expand(len(steps), -1, -1)
    before = torch.cat([begin, steps[:, :-1]], 1)
    return before[..., 0].clamp(min=0), before[..., 1].clamp(min=0), (before[..., 2] + 1).clamp(min=0)


def losses(model, batch, start, smoothing=0.0):
    """The loss, the share of steps with more than half of the probability on what is right, and of right forms. A word of one piece may be written or copied: both count."""
    ids, first, single, steps = batch
    states, note_mask, words = model.read(ids, first)
    known = single > -2
    known[:, 0] = False
    length = steps.shape[1]
    mask = torch.full((length, length), -1e4).triu(1)
    state, _ = model.decode(model.written(*shifted(steps, start), words), mask, [layer.remembered(states) for layer in model.layers], note_mask)
    pieces, places, forms = steps.unbind(-1)
    there = pieces != -100
    fits = (single[:, None, :] == pieces[..., None]) & (pieces >= 0)[..., None]
    fits |= (torch.arange(words.shape[1]) == places[..., None]) & (places > 0)[..., None]
    spoken, pointed = model.says(state[there]), model.points_at(state, words, known)[there]
    whole = torch.logsumexp(torch.cat([torch.logsumexp(spoken, -1, True), pointed], -1), -1)
    wanted = pieces[there]
    said = spoken.gather(-1, wanted.clamp(min=0)[:, None]).masked_fill((wanted < 0)[:, None], -1e4)
    gold = torch.logsumexp(torch.cat([said, pointed.masked_fill(~fits[there], -1e4)], -1), -1) - whole
    loss = -(1 - smoothing) * gold.mean() - smoothing * (spoken.mean(-1) - whole).mean()
    right = {"steps": (gold > np.log(0.5)).float().mean().item()}
    asked = forms >= 0
    if asked.any():
        own = torch.gather(words, 1, places.clamp(min=0)[..., None].expand(-1, -1, words.shape[-1]))
        form = model.form_of(state[asked], own[asked])
        loss = loss + torch.nn.functional.cross_entropy(form, forms[asked])
        right["form"] = (form.argmax(-1) == forms[asked]).float().mean().item()
    return loss, right
