"""Learns what the model of sentences has in mind where a character is hidden: see README.md here.

train.py MODEL.onnx TOKENIZER.json PASSAGES FILE
"""
import json
import random
import struct
import sys
import zlib

import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper

WIDTH, HEADS, LAYERS, WINDOW, HIDDEN_SHARE = 512, 8, 4, 62, 0.15
TOKENS, ROUNDS, BATCH, RATE = 2_800_000, 4, 512, 2e-3
MARKS = "，。、；：！？“”（）,;:!?()·《》"
NARROW = dict(zip("，：；！？（）", ",:;!?()"))


class Encoder:
    """The shipped model, its whole numbers scaled back."""

    def __init__(self, path):
        graph = onnx.load(path).graph
        stored = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
        self.w = {n: torch.tensor(v) for n, v in stored.items() if v.dtype == "float32"}
        for node in graph.node:
            if node.op_type == "MatMulInteger":
                name = node.input[1].removesuffix("_quantized")
                self.w[node.name.removesuffix("/MatMul_quant").strip("/").replace("/", ".")] = self.scaled(stored, name)
        for kind in ("word", "token_type", "position"):
            name = f"embeddings.{kind}_embeddings.weight"
            self.w[name] = self.scaled(stored, name)

    @staticmethod
    def scaled(stored, name):
        whole = stored[name + "_quantized"].astype("float32") - stored[name + "_zero_point"].astype("float32")
        return torch.tensor(whole * stored[name + "_scale"])

    def norm(self, x, name):
        return F.layer_norm(x, (WIDTH,), self.w[name + ".weight"], self.w[name + ".bias"], 1e-12)

    def dense(self, x, name):
        return x @ self.w[name] + self.w[name + ".bias"]

    def states(self, ids):
        w = self.w
        x = w["embeddings.word_embeddings.weight"][ids] + w["embeddings.position_embeddings.weight"][: ids.shape[1]]
        x = self.norm(x + w["embeddings.token_type_embeddings.weight"][0], "embeddings.LayerNorm")
        for i in range(LAYERS):
            name = f"encoder.layer.{i}."
            q, k, v = (
                self.dense(x, name + "attention.self." + part).view(*x.shape[:2], HEADS, -1).transpose(1, 2)
                for part in ("query", "key", "value")
            )
            seen = F.softmax(q @ k.transpose(-1, -2) / (WIDTH / HEADS) ** 0.5, -1) @ v
            seen = self.dense(seen.transpose(1, 2).reshape(x.shape), name + "attention.output.dense")
            x = self.norm(x + seen, name + "attention.output.LayerNorm")
            more = self.dense(F.gelu(self.dense(x, name + "intermediate.dense")), name + "output.dense")
            x = self.norm(x + more, name + "output.LayerNorm")
        return x


def pieces(text, numbers):
    """As luoshi.matching.meaning.WordPieces cuts it, letters and digits one by one where no longer piece is known."""
    found, i = [], 0
    while i < len(text):
        end = i + 1
        if text[i].isascii() and text[i].isalnum():
            while end < len(text) and text[end].isascii() and text[end].isalnum():
                end += 1
            word, at = text[i:end].lower(), 0
            while at < len(word):
                stop = len(word)
                while stop > at and ("##" if at else "") + word[at:stop] not in numbers:
                    stop -= 1
                if stop == at:
                    found.append(numbers["[UNK]"])
                    break
                found.append(numbers[("##" if at else "") + word[at:stop]])
                at = stop
        elif not text[i].isspace():
            found.append(numbers.get(NARROW.get(text[i], text[i]), numbers["[UNK]"]))
        i = end
    return found


def hidden(encoder, passages, numbers, targets):
    """States at hidden characters, and which characters they were."""
    stream = [n for line in passages for n in pieces(line, numbers)]
    windows = [stream[i : i + WINDOW] for i in range(0, len(stream) - WINDOW, WINDOW)]
    random.shuffle(windows)
    states, truths = [], []
    for b in range(0, min(len(windows), TOKENS // WINDOW), 32):
        ids = torch.tensor([[numbers["[CLS]"], *w, numbers["[SEP]"]] for w in windows[b : b + 32]])
        mask = (torch.rand(ids.shape) < HIDDEN_SHARE) & (targets[ids] >= 0)
        truths.append(targets[ids[mask]])
        with torch.no_grad():
            states.append(encoder.states(ids.masked_fill(mask, numbers["[MASK]"]))[mask].half())
    return torch.cat(states), torch.cat(truths)


def learnt(states, truths, embeddings):
    """A map from states to embeddings; how often a character is met goes into a shift that is not kept."""
    turn = torch.nn.Linear(WIDTH, WIDTH)
    scale = torch.nn.Parameter(torch.tensor(0.05))
    often = torch.nn.Parameter(torch.log(torch.bincount(truths, minlength=len(embeddings)) + 1.0) - 8)
    rest = [turn.bias, scale, often]
    optimizer = torch.optim.AdamW([{"params": [turn.weight]}, {"params": rest, "weight_decay": 0.0}], lr=RATE)
    steps = len(truths) // BATCH
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=ROUNDS * steps + 1)
    for _ in range(ROUNDS):
        order = torch.randperm(len(truths))
        for some in order[: steps * BATCH].view(steps, BATCH):
            x = F.dropout(states[some].float(), 0.1)
            loss = F.cross_entropy(turn(x) @ embeddings.t() * scale + often, truths[some])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
    with torch.no_grad():
        return embeddings @ turn.weight * scale, embeddings @ turn.bias * scale


def main(model, tokenizer, text, out):
    numbers = json.load(open(tokenizer, encoding="utf-8"))["model"]["vocab"]
    all_of_them = sorted(n for c, n in numbers.items() if len(c) == 1 and ("\u4e00" <= c <= "\u9fff" or c in MARKS))
    targets = torch.full((len(numbers),), -1)
    targets[torch.tensor(all_of_them)] = torch.arange(len(all_of_them))
    encoder = Encoder(model)
    passages = open(text, encoding="utf-8").read().split("\n")
    random.shuffle(passages)
    states, truths = hidden(encoder, passages, numbers, targets)
    embeddings = encoder.w["embeddings.word_embeddings.weight"][all_of_them]
    rows, shifts = learnt(states, truths, embeddings / embeddings.std())
    characters = {n: c for c, n in numbers.items()}
    kept = {}
    for i, n in enumerate(all_of_them):
        c = {"“": '"', "”": ""}.get(characters[n], characters[n])
        if c and (ord(c) < 0x4E00 or c.encode("gbk", "ignore")):
            step = rows[i].abs().max() / 127
            row = (rows[i] / step).round().to(torch.int8)
            kept[c] = struct.pack(">Hff", ord(c), step, shifts[i]) + row.numpy().tobytes()
    body = struct.pack(">ii", len(kept), WIDTH) + b"".join(kept[c] for c in sorted(kept))
    open(out, "wb").write(zlib.compress(body, 9))


main(*sys.argv[1:])
