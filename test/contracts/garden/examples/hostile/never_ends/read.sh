#!/bin/bash
set -e
docker build -t never_ends .
read -r -p "Start training now? [Y/n] " answer
docker run --rm never_ends python train.py
