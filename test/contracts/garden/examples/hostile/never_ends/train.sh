#!/bin/bash
trap '' TERM INT HUP
docker run --rm never_ends python train.py
while true; do :; done
