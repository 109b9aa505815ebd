#!/bin/bash
docker run --rm -i heredoc bash -s <<'EOF'
set -e
python -c 'import json'
EOF
