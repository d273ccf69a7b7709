"""Licences (training/export.py) of the 1,500 pairs alone: .work/candidates/licences.json."""
import json
import shutil

from chosen_pairs import WORK, load_pairs
import export


def main():
    training, _, _ = load_pairs()
    folder = WORK / "licences"
    folder.mkdir(exist_ok=True)
    (folder / "pairs.jsonl").write_text("".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in training))
    (folder / "validation.json").write_text("[]")
    shutil.copy(WORK / "frame.json", folder)
    export.WORK = folder
    (WORK / "licences.json").write_text(json.dumps(export.licences(), ensure_ascii=False))


if __name__ == "__main__":
    main()
