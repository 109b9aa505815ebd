/**
 * What is run in an image to learn which Python packages it holds: Python's own list, so that it also works where pip is gone. It prints
 * one JSON value a line. Python 3.8 or newer.
 */
export const LOCK_PROGRAM = `
import json, sys, platform
from importlib.metadata import distributions
print(json.dumps({"python": "%d.%d" % sys.version_info[:2], "platform": "%s/%s" % (sys.platform, platform.machine())}))
seen = set()
for dist in distributions():
    name, version = dist.metadata["Name"], dist.version
    if not name or not version or name.lower() in seen:
        continue
    seen.add(name.lower())
    direct = {}
    try:
        direct = json.loads(dist.read_text("direct_url.json") or "{}")
    except ValueError:
        pass
    place = str(dist.locate_file(""))
    kind = "index"
    if "vcs_info" in direct:
        kind = "vcs"
    elif direct.get("dir_info", {}).get("editable"):
        kind = "editable"
    elif direct:
        kind = "direct"
    elif "/usr/lib/python3/dist-packages" in place:
        kind = "system"
    elif "site-packages" not in place and "dist-packages" not in place:
        kind = "local"
    print(json.dumps({"name": name, "version": version, "kind": kind}))
`
