#!/bin/bash
set -e
docker run --rm host_python python prepare.py
python3 train.py
