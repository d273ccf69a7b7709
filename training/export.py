"""
Exports the trained editor to ONNX, in floats (.work/editor.onnx) and in 8 bits, with all that it needs at run time.
usage: python3 training/export.py OUT_FOLDER
"""
import argparse
import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from edits import FORMS, STEPS
from editor import Editor
from encoder import CONFIG

WORK = Path(__file__).resolve().parent / ".work"
NETWORK = "onnx/model_quantized.onnx"
SMALLEST = 4096  # weights of fewer numbers stay as they are


def quantise(model):
    """Matrix products and look-ups in 8 bits: weights by output channel or row, inputs as they come."""
    graph = model.graph
    tables = large_tables(graph)
    nodes, eight = [], {}
    for node in graph.node:
        name = node.input[1] if node.op_type == "MatMul" else node.input[0] if node.op_type == "Gather" else None
        if name not in tables:
            nodes.append(node)
            continue
        if name not in eight:
            eight[name] = in_eight_bits(name, tables[name], 0 if node.op_type == "MatMul" else 1)
        nodes += product(node, name) if node.op_type == "MatMul" else look_up(node, name)
    used = {name for node in nodes for name in node.input}
    # The later steps of a gap multiply in floats by the same tables: those are made of the 8 bits when the network is loaded.
    nodes[:0] = [made for name in eight if name in used for made in in_floats(name)]
    nodes = [node for node in nodes if node.op_type != "Constant" or (node.output[0] in used and node.output[0] not in eight)]
    kept = [tensor for tensor in graph.initializer if tensor.name in used and tensor.name not in eight]
    return helper.make_model(
        helper.make_graph(nodes, "editor", list(graph.input), list(graph.output), kept + [tensor for pair in eight.values() for tensor in pair]),
        opset_imports=model.opset_import, ir_version=model.ir_version, producer_name="klartekst",
    )


def large_tables(graph):
    """The weights that are worth 8 bits, by name."""
    arrays = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    arrays.update({node.output[0]: numpy_helper.to_array(node.attribute[0].t) for node in graph.node if node.op_type == "Constant" and node.attribute[0].name == "value"})
    return {name: array for name, array in arrays.items() if array.size >= SMALLEST and array.ndim == 2 and array.dtype == np.float32}


def in_eight_bits(name, table, axis):
    """A table in whole numbers from -127 to 127, and what to multiply each column (axis 0) or row (axis 1) by."""
    scale = np.maximum(np.abs(table).max(axis, keepdims=axis == 1), 1e-8) / 127
    whole = np.clip(np.round(table / scale), -127, 127).astype(np.int8)
    return numpy_helper.from_array(whole, f"{name}_q"), numpy_helper.from_array(scale.astype(np.float32), f"{name}_s")


def product(node, name):
    """The nodes that take the place of a matrix product, which then is one of whole numbers."""
    own = node.output[0]
    return [
        helper.make_node("DynamicQuantizeLinear", [node.input[0]], [f"{own}_x", f"{own}_xs", f"{own}_xz"]),
        helper.make_node("MatMulInteger", [f"{own}_x", f"{name}_q", f"{own}_xz"], [f"{own}_i"]),
        helper.make_node("Cast", [f"{own}_i"], [f"{own}_f"], to=TensorProto.FLOAT),
        helper.make_node("Mul", [f"{own}_xs", f"{name}_s"], [f"{own}_ss"]),
        helper.make_node("Mul", [f"{own}_f", f"{own}_ss"], [own]),
    ]


def look_up(node, name):
    """The nodes that take the place of a look-up."""
    own = node.output[0]
    return [
        helper.make_node("Gather", [f"{name}_q", node.input[1]], [f"{own}_g"], axis=0),
        helper.make_node("Cast", [f"{own}_g"], [f"{own}_gf"], to=TensorProto.FLOAT),
        helper.make_node("Gather", [f"{name}_s", node.input[1]], [f"{own}_gs"], axis=0),
        helper.make_node("Mul", [f"{own}_gf", f"{own}_gs"], [own]),
    ]


def in_floats(name):
    """The nodes that make a table of floats from its 8 bits."""
    return [
        helper.make_node("Cast", [f"{name}_q"], [f"{name}_qf"], to=TensorProto.FLOAT),
        helper.make_node("Mul", [f"{name}_qf", f"{name}_s"], [name]),
    ]


def in_onnx(model, path):
    """The network as PyTorch exports it, in floats; it is also left at `path`."""
    ids, first, following = torch.randint(4, 900, (1, 14)), torch.tensor([[0, 1, 3, 4, 8]]), torch.tensor([[1, 2, 3, 4, 0]])
    names = ["input_ids", "first", "following"]
    outputs = ["order", "forms", "phrases", "sure", "senses"]
    axes = {"input_ids": {1: "pieces"}, "first": {1: "words"}, "following": {1: "words"}, **{name: {1: "words"} for name in outputs}}
    axes["order"] = {1: "words", 2: "words"}
    torch.onnx.export(model, (ids, first, following), str(path), opset_version=14, input_names=names, output_names=outputs, dynamic_axes=axes, do_constant_folding=True)
    return onnx.load(str(path))


def write_files(out, files):
    """Writes the files (name: bytes) and their hashes, which `lib/model/model-files.ts` checks them by."""
    for name, content in files.items():
        (out / name).parent.mkdir(parents=True, exist_ok=True)
        (out / name).write_bytes(content)
    hashes = {name: hashlib.sha256(files[name]).hexdigest() for name in sorted(files)}
    (out / "sha256.json").write_text(json.dumps(hashes, indent=1) + "\n")


def compact(content):
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()


def main(folder):
    saved = torch.load(WORK / "editor.pt")
    vocabulary = json.loads((WORK / "vocabulary.json").read_text())
    model = Editor(len(vocabulary), len(saved["phrases"]), senses=len(saved["senses"]))
    model.load_state_dict(saved["averaged"])
    model.eval()
    network = quantise(in_onnx(model, WORK / "editor.onnx"))
    onnx.checker.check_model(network)
    config = {
        "model_type": "bert", "architectures": ["BertForTokenClassification"], "hidden_size": CONFIG["hidden"], "num_hidden_layers": CONFIG["layers"],
        "num_attention_heads": CONFIG["heads"], "intermediate_size": CONFIG["inner"], "vocab_size": len(vocabulary), "max_position_embeddings": CONFIG["positions"],
    }
    # The thresholds are chosen afterwards, by scripts/calibrate-model.ts and calibrate-senses.ts; until then the model says nothing.
    settings = {"forms": FORMS, "steps": STEPS, "threshold": 1, "sense": 1, "senseAgainstGuess": 1}
    files = {
        NETWORK: network.SerializeToString(),
        "config.json": compact(config), "vocabulary.json": compact(vocabulary), "phrases.json": compact(saved["phrases"]), "senses.json": compact(saved["senses"]),
        "licences.json": compact(json.loads((WORK / "licences.json").read_text())),
        "sequences.bin": (WORK / "sequences.bin").read_bytes(),
        "editor.json": compact(settings),
    }
    write_files(Path(folder), files)
    print(f"{folder}/{NETWORK}: {len(files[NETWORK]) / 1e6:.2f} MB, {sum(p.numel() for p in model.parameters()) / 1e6:.2f} M parameters")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", metavar="OUT_FOLDER")
    main(parser.parse_args().folder)
