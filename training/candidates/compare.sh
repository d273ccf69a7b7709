#!/bin/sh
# Compares the two candidates of issue 4 on the same 1,500 pairs: the text editor and an encoder-decoder. See docs/decisions/0007.
# usage: training/candidates/compare.sh [MINUTES_OF_PROCESSOR_EACH] [NAME…]
#   names: editor generator editor-pretrained generator-pretrained (default: the first two, and the others if training/.work/pretrained.pt is there)
# Needs training/.work/vocabulary.json (steps 1 and 2 of make-model.sh). Seeds are fixed; each step goes on where it was stopped (training/.work/candidates); remove that folder to begin anew.
set -eu
cd "$(dirname "$0")/../.."
minutes=${1:-10}; [ $# -gt 0 ] && shift
here=training/candidates; work=training/.work/candidates
python=${PYTHON:-/usr/bin/python3}
export OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1
mkdir -p "$work"

echo "1/5 Pairs, vocabulary and sentences set aside"
if [ ! -f "$work/sentences.jsonl" ]; then
  npm run --silent build:glossary
  npm run --silent build:pairs
  cp training/.work/pairs.jsonl training/.work/frame.json training/.work/vocabulary.json "$work"
  npx tsx "$here/sentences.ts"
fi
[ -f "$work/pretrained.pt" ] || [ ! -f training/.work/pretrained.pt ] || cp training/.work/pretrained.pt "$work"
names=${*:-editor generator}
[ $# -gt 0 ] || [ ! -f "$work/pretrained.pt" ] || names="$names editor-pretrained generator-pretrained"

echo "2/5 Training: $names, $minutes minutes each"
for name in $names; do
  start=""; case $name in *-pretrained) start="$work/pretrained.pt" ;; esac
  "$python" "$here/train_candidate.py" "${name%-pretrained}" "$name" "$minutes" $start
done

echo "3/5 Licences of the 1,500 pairs"
"$python" "$here/licences_of_pairs.py"

echo "4/5 Outputs, with and without licences"
scored=""
for name in $names; do
  "$python" "$here/write_outputs.py" "${name%-pretrained}" "$name"
  "$python" "$here/write_outputs.py" "${name%-pretrained}" "$name" --licensed
  scored="$scored $name $name-licensed"
done

echo "5/5 Figures ($work/table.md) and fifty outputs of each ($work/read.md)"
npx tsx "$here/score.ts" $scored
