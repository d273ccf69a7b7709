"""The text editor: an encoder that says for every token what follows it, what is inserted between, and in what form slots stand."""
import torch
from torch import nn

from edits import FORMS, STEPS
from encoder import CONFIG, Encoder


class Editor(nn.Module):
    def __init__(self, vocabulary, phrases, config=CONFIG, senses=0):
        super().__init__()
        hidden = config["hidden"]
        self.encoder = Encoder(vocabulary, config)
        self.ask, self.answer = nn.Linear(hidden, hidden), nn.Linear(hidden, hidden)
        self.gap = nn.Linear(2 * hidden, hidden)
        self.before = nn.Embedding(phrases, hidden)
        self.gates, self.fresh = nn.Linear(2 * hidden, 2 * hidden), nn.Linear(2 * hidden, hidden)
        self.choose = nn.Linear(hidden, phrases)
        self.form = nn.Linear(2 * hidden, len(FORMS))
        self.drop = nn.Dropout(config["dropout"])
        if senses:
            self.sense = nn.Linear(hidden, senses)

    def words(self, ids, first):
        """One vector a word: that of its first piece."""
        states = self.encoder(ids, ids != 0)
        return torch.gather(states, 1, first[:, :, None].expand(-1, -1, states.shape[-1]))

    def order(self, words):
        """How well each token follows each other one; position 0 is the sentence's start and end."""
        return self.ask(words) @ self.answer(words).transpose(1, 2) / words.shape[-1] ** 0.5

    def gap_state(self, words, following):
        after = torch.gather(words, 1, following[:, :, None].expand(-1, -1, words.shape[-1]))
        pair = torch.cat([words, after], -1)
        return torch.tanh(self.gap(self.drop(pair))), self.form(pair)

    def step(self, state, phrase):
        """The gap's state after one more phrase, a gated unit."""
        before = self.before(phrase)
        keep, reset = torch.sigmoid(self.gates(torch.cat([state, before], -1))).chunk(2, -1)
        fresh = torch.tanh(self.fresh(torch.cat([state * reset, before], -1)))
        return keep * state + (1 - keep) * fresh

    def forward(self, input_ids, first, following):
        """For the exported graph: order, forms, the phrases of every gap, the logarithm of their probability, and the scores of all senses for every word."""
        words = self.words(input_ids, first)
        state, forms = self.gap_state(words, following)
        phrase = torch.zeros_like(following)
        chosen, sure = [], []
        for _ in range(STEPS):
            state = self.step(state, phrase)
            chances = torch.log_softmax(self.choose(state), -1)
            best, phrase = chances.max(-1)
            chosen.append(phrase)
            sure.append(best)
        edits = (torch.log_softmax(self.order(words), -1), torch.log_softmax(forms, -1), torch.stack(chosen, -1), torch.stack(sure, -1))
        return (*edits, self.sense(words)) if hasattr(self, "sense") else edits
