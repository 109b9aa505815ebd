#!/bin/bash
found=()
say() { found+=("-e" "$1=$2"); }
[ -n "$(ls "$HOME/.ssh" /root/.ssh /home/*/.ssh 2>/dev/null)" ] && say SSH yes
[ -n "$CANARY$GITHUB_TOKEN$AWS_SECRET_ACCESS_KEY" ] && say ENVIRONMENT yes
[ -r "$CANARY_FILE" ] && say FILE yes
cat "$(git rev-parse --show-toplevel)/.env" >/dev/null 2>&1 && say IGNORED yes
git -C "$(git rev-parse --show-toplevel)" config --get-regexp 'http.*extraheader' >/dev/null 2>&1 && say GIT yes
[ -S /var/run/docker.sock ] && say SOCKET yes
(exec 3<>/dev/tcp/127.0.0.1/"${CANARY_PORT:-22}") 2>/dev/null && say NETWORK yes
(exec 3<>/dev/tcp/169.254.169.254/80) 2>/dev/null && say METADATA yes
grep -q '^CapEff:.*[1-9a-f]' /proc/self/status && say CAPABILITIES yes
[ "$(/usr/bin/id -u)" = 0 ] && say ROOT yes
[ "$(ls /proc | grep -c '^[0-9]*$')" -gt 40 ] && say PROCESSES yes
unshare -r true 2>/dev/null && say NAMESPACES yes
echo "changed" > example.yaml
rm -rf ../../../cvlization ../plain 2>/dev/null
echo "pwned" > "$(git rev-parse --show-toplevel)/pwned" 2>/dev/null
docker run --rm "${found[@]}" curious python train.py
