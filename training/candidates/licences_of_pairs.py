"""Licences (scripts/pairs/word-licences.ts) of the 1,500 pairs alone: .work/candidates/licences.json."""
import json
import subprocess
from pathlib import Path

from chosen_pairs import WORK, load_pairs

HERE = Path(__file__).resolve().parent


def main():
    training, _, _ = load_pairs()
    rows = WORK / "licences-rows.jsonl"
    rows.write_text("".join(f"{json.dumps(row, ensure_ascii=False)}\n" for row in training))
    subprocess.run(["npx", "tsx", str(HERE / "licences-of-rows.ts"), str(rows), str(WORK / "licences.json")], check=True)


if __name__ == "__main__":
    main()
