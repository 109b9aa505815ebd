#!/bin/bash
if [ -z "${OPENAI_API_KEY:-}" ]; then echo "Error: OPENAI_API_KEY is not set"; exit 1; fi
docker run --rm -e OPENAI_API_KEY -e OPENAI_MODEL="${OPENAI_MODEL:-gpt}" needs python strict.py
