#!/bin/sh
docker build --quiet --platform linux/amd64 --target runtime --tag=mixed_mounts:latest .
