#!/bin/bash
set -e
pip install -q -r requirements.txt
python3 train.py --epochs 1
