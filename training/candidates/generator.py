"""The encoder-decoder: writes the plain sentence piece by piece, and points at a slot or word of the note to copy it."""
import math

import torch
from torch import nn

from chosen_pairs import TRAINING  # noqa: F401 - makes the modules of training/ known
from edits import FORMS
from encoder import CONFIG, Encoder

LAYERS, INNER, LONGEST = 2, 288, 120


class DecoderLayer(nn.Module):
    def __init__(self, config):
        super().__init__()
        hidden = config["hidden"]
        self.heads = config["heads"]
        self.before, self.between, self.last = nn.LayerNorm(hidden), nn.LayerNorm(hidden), nn.LayerNorm(hidden)
        self.qkv, self.out = nn.Linear(hidden, 3 * hidden), nn.Linear(hidden, hidden)
        self.ask, self.note, self.heard = nn.Linear(hidden, hidden), nn.Linear(hidden, 2 * hidden), nn.Linear(hidden, hidden)
        self.up, self.down = nn.Linear(hidden, INNER), nn.Linear(INNER, hidden)
        self.drop = nn.Dropout(config["dropout"])

    def split(self, x):
        return x.view(x.shape[0], x.shape[1], self.heads, -1).transpose(1, 2)

    def attend(self, query, key, value, mask):
        scores = query @ key.transpose(-1, -2) / math.sqrt(query.shape[-1]) + mask
        mixed = self.drop(scores.softmax(-1)) @ value
        return mixed.transpose(1, 2).flatten(2)

    def remembered(self, states):
        """Keys and values of the note, once a sentence."""
        return tuple(self.split(part) for part in self.note(states).chunk(2, -1))

    def forward(self, x, mask, note, note_mask, past=None):
        query, key, value = (self.split(part) for part in self.qkv(self.before(x)).chunk(3, -1))
        if past is not None:
            key, value = torch.cat([past[0], key], 2), torch.cat([past[1], value], 2)
        x = x + self.drop(self.out(self.attend(query, key, value, mask)))
        x = x + self.drop(self.heard(self.attend(self.split(self.ask(self.between(x))), *note, note_mask)))
        return x + self.drop(self.down(nn.functional.relu(self.up(self.last(x))))), (key, value)


class Generator(nn.Module):
    def __init__(self, vocabulary, config=CONFIG):
        super().__init__()
        hidden = config["hidden"]
        self.encoder = Encoder(vocabulary, config)
        self.places = nn.Embedding(LONGEST, hidden)
        nn.init.normal_(self.places.weight, std=0.02)
        self.carried, self.forms = nn.Linear(hidden, hidden), nn.Embedding(len(FORMS) + 1, hidden)
        self.layers = nn.ModuleList(DecoderLayer(config) for _ in range(LAYERS))
        self.last, self.drop = nn.LayerNorm(hidden), nn.Dropout(config["dropout"])
        self.bias = nn.Parameter(torch.zeros(vocabulary))
        self.point, self.answer = nn.Linear(hidden, hidden), nn.Linear(hidden, hidden)
        self.form = nn.Linear(2 * hidden, len(FORMS))

    def read(self, ids, first):
        """States of the note's pieces, its mask, and one state a word: that of its first piece."""
        attention = ids != 0
        states = self.encoder(ids, attention)
        words = torch.gather(states, 1, first[:, :, None].expand(-1, -1, states.shape[-1]))
        return states, (1.0 - attention[:, None, None, :].float()) * -1e4, words

    def written(self, pieces, copied, forms, words, start=0):
        """What was written so far as the decoder sees it: a piece, or the state of the copied place with the form it took."""
        own = torch.gather(words, 1, copied[:, :, None].expand(-1, -1, words.shape[-1]))
        said = torch.where((copied > 0)[:, :, None], self.carried(own) + self.forms(forms), self.encoder.pieces(pieces))
        return self.drop(said + self.places(torch.arange(start, start + pieces.shape[1])))

    def decode(self, x, mask, notes, note_mask, pasts=None):
        kept = []
        for i, layer in enumerate(self.layers):
            x, own = layer(x, mask, notes[i], note_mask, pasts and pasts[i])
            kept.append(own)
        return self.last(x), kept

    def points_at(self, state, words, known):
        """Scores of the note's places; `known` marks those that are there."""
        places = self.point(state) @ self.answer(words).transpose(1, 2) / words.shape[-1] ** 0.5
        return places.masked_fill(~known[:, None, :], -1e4)

    def says(self, state):
        """Scores of the vocabulary's pieces."""
        return self.drop(state) @ self.encoder.pieces.weight.T + self.bias

    def form_of(self, state, word):
        return self.form(torch.cat([state, word], -1))
