"""
Exports the trained editor to ONNX and to 8 bits, and says how far both agree.
usage: python3 training/export.py OUT_FOLDER
"""
import hashlib
import json
import sys
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from edits import FORMS, STEPS
from editor import Editor
from encoder import CONFIG

WORK = Path(__file__).resolve().parent / ".work"
SMALLEST = 4096  # weights of fewer numbers stay as they are


def quantise(model):
    """Matrix products and look-ups in 8 bits: weights by output channel or row, inputs as they come."""
    graph = model.graph
    weights = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    constants = {node.output[0]: numpy_helper.to_array(node.attribute[0].t) for node in graph.node if node.op_type == "Constant" and node.attribute[0].name == "value"}
    weights.update({name: value for name, value in constants.items() if value.size >= SMALLEST})
    nodes, made, done = [], [], {}

    def keep(name, array):
        made.append(numpy_helper.from_array(array, name))

    for node in graph.node:
        name = node.input[1] if node.op_type == "MatMul" else node.input[0] if node.op_type == "Gather" else None
        table = weights.get(name)
        if table is None or table.size < SMALLEST or table.ndim != 2 or table.dtype != np.float32:
            nodes.append(node)
            continue
        if node.op_type == "MatMul":
            if name not in done:
                scale = np.maximum(np.abs(table).max(0), 1e-8) / 127
                keep(f"{name}_q", np.clip(np.round(table / scale), -127, 127).astype(np.int8))
                keep(f"{name}_s", scale.astype(np.float32))
                done[name] = True
            own = node.output[0]
            nodes += [
                helper.make_node("DynamicQuantizeLinear", [node.input[0]], [f"{own}_x", f"{own}_xs", f"{own}_xz"]),
                helper.make_node("MatMulInteger", [f"{own}_x", f"{name}_q", f"{own}_xz"], [f"{own}_i"]),
                helper.make_node("Cast", [f"{own}_i"], [f"{own}_f"], to=TensorProto.FLOAT),
                helper.make_node("Mul", [f"{own}_xs", f"{name}_s"], [f"{own}_ss"]),
                helper.make_node("Mul", [f"{own}_f", f"{own}_ss"], [own]),
            ]
        else:
            if name not in done:
                scale = np.maximum(np.abs(table).max(1, keepdims=True), 1e-8) / 127
                keep(f"{name}_q", np.clip(np.round(table / scale), -127, 127).astype(np.int8))
                keep(f"{name}_s", scale.astype(np.float32))
                done[name] = True
            own = node.output[0]
            nodes += [
                helper.make_node("Gather", [f"{name}_q", node.input[1]], [f"{own}_g"], axis=0),
                helper.make_node("Cast", [f"{own}_g"], [f"{own}_gf"], to=TensorProto.FLOAT),
                helper.make_node("Gather", [f"{name}_s", node.input[1]], [f"{own}_gs"], axis=0),
                helper.make_node("Mul", [f"{own}_gf", f"{own}_gs"], [own]),
            ]
    used = {name for node in nodes for name in node.input}
    kept = [tensor for tensor in graph.initializer if tensor.name in used]
    nodes = [node for node in nodes if not (node.op_type == "Constant" and node.output[0] not in used)]
    return helper.make_model(
        helper.make_graph(nodes, "editor", list(graph.input), list(graph.output), kept + made),
        opset_imports=model.opset_import, ir_version=model.ir_version, producer_name="klartekst",
    )


def main(folder):
    out = Path(folder)
    (out / "onnx").mkdir(parents=True, exist_ok=True)
    saved = torch.load(WORK / "editor.pt")
    vocabulary = json.loads((WORK / "vocabulary.json").read_text())
    model = Editor(len(vocabulary), len(saved["phrases"]), senses=len(saved["senses"]))
    model.load_state_dict(saved.get("averaged", saved["model"]))
    model.eval()
    ids, first, following = torch.randint(4, 900, (1, 14)), torch.tensor([[0, 1, 3, 4, 8]]), torch.tensor([[1, 2, 3, 4, 0]])
    names = ["input_ids", "first", "following"]
    outputs = ["order", "forms", "phrases", "sure", "senses"]
    plain = WORK / "editor.onnx"
    axes = {"input_ids": {1: "pieces"}, "first": {1: "words"}, "following": {1: "words"}, **{name: {1: "words"} for name in outputs}}
    axes["order"] = {1: "words", 2: "words"}
    torch.onnx.export(model, (ids, first, following), str(plain), opset_version=14, input_names=names, output_names=outputs, dynamic_axes=axes, do_constant_folding=True)
    target = out / "onnx/model_quantized.onnx"
    quantised = quantise(onnx.load(str(plain)))
    onnx.checker.check_model(quantised)
    onnx.save(quantised, str(target))
    for name, content in {
        "config.json": {"model_type": "bert", "architectures": ["BertForTokenClassification"], "hidden_size": CONFIG["hidden"], "num_hidden_layers": CONFIG["layers"], "num_attention_heads": CONFIG["heads"], "intermediate_size": CONFIG["inner"], "vocab_size": len(vocabulary), "max_position_embeddings": CONFIG["positions"]},
        "vocabulary.json": vocabulary, "phrases.json": saved["phrases"], "senses.json": saved["senses"], "licences.json": json.loads((WORK / "licences.json").read_text()),
    }.items():
        (out / name).write_text(json.dumps(content, ensure_ascii=False, separators=(",", ":")))
    (out / "sequences.bin").write_bytes((WORK / "sequences.bin").read_bytes())
    # The thresholds are chosen afterwards, by scripts/calibrate-model.ts and calibrate-senses.ts; until then the model says nothing.
    settings = {"forms": FORMS, "steps": STEPS, "threshold": 1, "sense": 1, "senseAgainstGuess": 1}
    (out / "editor.json").write_text(json.dumps(settings))
    hashes = {str(path.relative_to(out)): hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted([target, out / "config.json", out / "vocabulary.json", out / "phrases.json", out / "senses.json", out / "editor.json", out / "licences.json", out / "sequences.bin"])}
    (out / "sha256.json").write_text(json.dumps(hashes, indent=1) + "\n")
    print(f"{target}: {target.stat().st_size / 1e6:.2f} MB, {sum(p.numel() for p in model.parameters()) / 1e6:.2f} M parameters")


if __name__ == "__main__":
    main(*sys.argv[1:])
