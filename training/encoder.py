"""A small transformer encoder, in plain PyTorch so that it exports to a simple graph."""
import math

import torch
from torch import nn

CONFIG = {"hidden": 192, "layers": 3, "heads": 4, "inner": 512, "positions": 160, "dropout": 0.1}


class Layer(nn.Module):
    def __init__(self, config):
        super().__init__()
        hidden = config["hidden"]
        self.heads, self.size = config["heads"], hidden // config["heads"]
        self.before, self.between = nn.LayerNorm(hidden), nn.LayerNorm(hidden)
        self.qkv, self.out = nn.Linear(hidden, 3 * hidden), nn.Linear(hidden, hidden)
        self.up, self.down = nn.Linear(hidden, config["inner"]), nn.Linear(config["inner"], hidden)
        self.drop = nn.Dropout(config["dropout"])

    def forward(self, x, mask):
        batch, length, hidden = x.shape
        qkv = self.qkv(self.before(x)).view(batch, length, 3, self.heads, self.size).permute(2, 0, 3, 1, 4)
        scores = qkv[0] @ qkv[1].transpose(-1, -2) / math.sqrt(self.size) + mask
        mixed = (self.drop(scores.softmax(-1)) @ qkv[2]).transpose(1, 2).reshape(batch, length, hidden)
        x = x + self.drop(self.out(mixed))
        return x + self.drop(self.down(nn.functional.relu(self.up(self.between(x)))))


class Encoder(nn.Module):
    def __init__(self, vocabulary, config=CONFIG):
        super().__init__()
        self.pieces = nn.Embedding(vocabulary, config["hidden"], padding_idx=0)
        self.places = nn.Embedding(config["positions"], config["hidden"])
        nn.init.normal_(self.pieces.weight, std=0.02)
        nn.init.normal_(self.places.weight, std=0.02)
        self.layers = nn.ModuleList(Layer(config) for _ in range(config["layers"]))
        self.last, self.drop = nn.LayerNorm(config["hidden"]), nn.Dropout(config["dropout"])

    def forward(self, ids, attention):
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.drop(self.pieces(ids) + self.places(places))
        mask = (1.0 - attention[:, None, None, :].to(x.dtype)) * -1e4
        for layer in self.layers:
            x = layer(x, mask)
        return self.last(x)
