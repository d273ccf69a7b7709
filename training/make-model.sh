#!/bin/sh
# Makes the bundled model from the pairs, the glossary and the corpus: public/models/klartekst.
# usage: training/make-model.sh CORPUS_FOLDER [MINUTES_OF_PRETRAINING] [MINUTES_OF_TRAINING]
# Each step goes on where it was stopped (training/.work); remove that folder to begin anew.
set -eu
cd "$(dirname "$0")/.."
corpus=${1:?usage: training/make-model.sh CORPUS_FOLDER [MINUTES_OF_PRETRAINING] [MINUTES_OF_TRAINING]}; pretraining=${2:-60}; training=${3:-60}
python=${PYTHON:-/usr/bin/python3}
work=training/.work
export OPENBLAS_NUM_THREADS="${OPENBLAS_NUM_THREADS:-2}" OMP_NUM_THREADS=1

echo "1/6 Glossary, pairs and phrase memory"
npm run --silent build:glossary
npm run --silent build:pairs
npm run --silent build:senses
npm run --silent build:memory

echo "2/6 Vocabulary"
[ -f "$work/vocabulary.json" ] || "$python" training/vocabulary.py "$corpus"

echo "3/6 Pre-training on $corpus"
"$python" training/pretrain.py "$corpus" "$pretraining"

echo "4/6 Training on the pairs"
"$python" training/train.py "$training"

echo "5/6 Export to ONNX, 8 bits"
"$python" training/export.py public/models/klartekst
npx tsx scripts/calibrate-model.ts
npx tsx scripts/calibrate-senses.ts
npx tsx scripts/compare-quantised.ts

echo "6/6 Learning curves and figures"
"$python" training/draw_curves.py
npm run --silent evaluate -- --write
