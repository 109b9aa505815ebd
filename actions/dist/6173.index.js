export const id = 6173;
export const ids = [6173];
export const modules = {

/***/ 74432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nO: () => (/* binding */ captureContract),
  J0: () => (/* binding */ digestSources),
  Wp: () => (/* binding */ openCaptureGround),
  Hv: () => (/* binding */ openSources)
});

;// CONCATENATED MODULE: ./core/contract/capture/interpreter.js
/** What a script is for: null when it is a shell's. Another one would run on the host, and what it calls from there no capture starts. */
function otherInterpreter(script, text) {
    const words = /^#!\s*(\S+)(?:[ \t]+(\S+))?/.exec(text.slice(0, 300));
    const program = (words?.[1]?.endsWith('/env') === true ? (words[2] ?? '') : (words?.[1] ?? '')).split('/').at(-1) ?? '';
    if (program !== '')
        return SHELLS.has(program) || program === '-S' ? null : program;
    const extension = script.slice(script.lastIndexOf('.') + 1);
    return Object.hasOwn(OTHERS, extension) ? OTHERS[extension] : null;
}
const SHELLS = new Set(['sh', 'bash', 'dash', 'ash', 'ksh', 'zsh', 'mksh', 'busybox']);
const OTHERS = { py: 'python3', js: 'node', mjs: 'node', ts: 'node', rb: 'ruby', pl: 'perl', R: 'Rscript', jl: 'julia', ipynb: 'jupyter' };

// EXTERNAL MODULE: ./core/secrets/redact.js
var redact = __webpack_require__(42483);
// EXTERNAL MODULE: ./core/render/plain.js
var plain = __webpack_require__(11783);
;// CONCATENATED MODULE: ./core/contract/capture/flag-tables.js
const words = (text) => new Set(text.trim().split(/\s+/));
const GLOBAL_FLAGS = {
    valued: words('config context host log-level tlscacert tlscert tlskey root runroot storage-driver storage-opt url connection identity cgroup-manager events-backend'),
    plain: words('debug tls tlsverify version help remote'),
    short: { c: 'context', H: 'host', l: 'log-level', D: 'debug', v: 'version', h: 'help' },
    same: {},
};
const RUN_FLAGS = {
    valued: words(`add-host annotation arch attach authfile blkio-weight blkio-weight-device cap-add cap-drop cgroup-conf cgroup-parent cgroupns cgroups
    cidfile conmon-pidfile cpu-count cpu-percent cpu-period cpu-quota cpu-rt-period cpu-rt-runtime cpu-shares cpus cpuset-cpus cpuset-mems
    detach-keys device device-cgroup-rule device-read-bps device-read-iops device-write-bps device-write-iops dns dns-opt dns-search domainname
    entrypoint env env-file env-merge expose gidmap gpus group-add health-cmd health-interval health-retries health-start-interval
    health-start-period health-timeout hostname image-volume init-path io-maxbandwidth io-maxiops ip ip6 ipc isolation kernel-memory label
    label-file link link-local-ip log-driver log-opt mac-address memory memory-reservation memory-swap memory-swappiness mount name network
    network-alias oom-score-adj os passwd-entry personality pid pidfile pids-limit platform pod publish pull requires restart runtime sdnotify
    seccomp-policy secret security-opt shm-size stop-signal stop-timeout storage-opt subgidname subuidname sysctl systemd timeout timezone tmpfs
    uidmap ulimit umask unsetenv user userns uts variant volume volume-driver volumes-from workdir`),
    plain: words('detach disable-content-trust env-host help http-proxy init interactive no-healthcheck no-hosts oom-kill-disable preserve-fds privileged publish-all quiet read-only read-only-tmpfs replace rm rmi rootfs sig-proxy tls-verify tty unsetenv-all use-api-socket'),
    short: { a: 'attach', c: 'cpu-shares', d: 'detach', e: 'env', h: 'hostname', i: 'interactive', l: 'label', m: 'memory', P: 'publish-all', p: 'publish', q: 'quiet', t: 'tty', u: 'user', v: 'volume', w: 'workdir' },
    same: { net: 'network', 'net-alias': 'network-alias', 'dns-option': 'dns-opt' },
};
const BUILD_FLAGS = {
    valued: words(`add-host allow annotation attest authfile build-arg build-arg-file build-context builder cache-from cache-to cache-ttl call cap-add
    cap-drop cgroup-parent cpu-period cpu-quota cpu-shares cpuset-cpus cpuset-mems device dns env file format from group-add hooks-dir iidfile
    isolation jobs label memory memory-swap metadata-file network no-cache-filter output platform policy progress provenance runtime sbom secret
    security-opt shm-size sign-by ssh tag target timestamp ulimit userns volume`),
    plain: words('all-platforms check compress debug disable-content-trust force-rm help layers load no-cache pull push quiet rm squash squash-all stream tls-verify'),
    short: { c: 'cpu-shares', D: 'debug', e: 'env', f: 'file', m: 'memory', o: 'output', q: 'quiet', t: 'tag', v: 'volume' },
    same: {},
};
const COMPOSE_FLAGS = {
    valued: words('file project-name profile env-file project-directory parallel ansi progress context host'),
    plain: words('compatibility dry-run all-resources verbose version help no-ansi'),
    short: { f: 'file', p: 'project-name', H: 'host', v: 'version' },
    same: {},
};
/** Of all actions but `run` and `exec` together: only what takes a value matters for telling the services. */
const COMPOSE_ACTION_FLAGS = {
    valued: words('scale timeout exit-code-from attach no-attach pull wait-timeout build-arg memory ssh progress builder rmi tail since until index format filter status signal provenance sbom output'),
    plain: words(`detach build no-build force-recreate no-recreate no-deps no-start quiet-pull quiet quiet-build remove-orphans renew-anon-volumes wait menu abort-on-container-exit
    abort-on-container-failure always-recreate-deps attach-dependencies no-color no-log-prefix timestamps watch yes no-cache push with-dependencies check print rm
    follow volumes all orphans services force stop images profiles hash no-interpolate ignore-buildable ignore-pull-failures ignore-push-failures include-deps help compress force-rm`),
    short: { d: 'detach', t: 'timeout', V: 'renew-anon-volumes', y: 'yes', m: 'memory', q: 'quiet', f: 'follow', v: 'volumes', n: 'tail', a: 'all', s: 'stop', w: 'watch', o: 'output' },
    same: {},
};
/** Of `run` and `exec`, whose letters mean other things. */
const COMPOSE_RUN_FLAGS = {
    valued: words('cap-add cap-drop entrypoint env env-from-file index label name publish pull user volume workdir'),
    plain: words('build detach interactive no-deps no-TTY no-tty privileged quiet quiet-build quiet-pull remove-orphans rm service-ports tty use-aliases help'),
    short: { d: 'detach', e: 'env', i: 'interactive', l: 'label', p: 'publish', P: 'service-ports', q: 'quiet', t: 'tty', T: 'no-TTY', u: 'user', v: 'volume', w: 'workdir' },
    same: {},
};

// EXTERNAL MODULE: ./core/secrets/secret-shapes.js
var secret_shapes = __webpack_require__(5525);
;// CONCATENATED MODULE: ./core/contract/capture/placeholder.js
/** The value of a variable that a script would not go on without: it says which one, so that it is known again wherever it turns up. */
const placeholder = (name) => `${/(DIR|DIRECTORY|PATH|ROOT|FILE|FOLDER)$/.test(name) ? '/' : ''}hortus-given-${name}-`;
/** `{HF_TOKEN}` where a contract would hold the placeholder. */
const namePlaceholders = (text) => (text.includes('hortus-given-') ? text.replace(/hortus-given-([A-Z0-9_]{1,100})-/g, '{$1}') : text);
const holdsPlaceholder = (text) => text.includes('hortus-given-');

;// CONCATENATED MODULE: ./core/contract/capture/env-value.js
/** Which value of a variable may be written down: none that its name or its shape says is a secret (A67). */


const SECRET_NAME = /TOKEN|SECRET|PASS(WORD|WD|PHRASE)?(_|$)|CREDENTIAL|PRIVATE|COOKIE|AUTH|API_?KEY|ACCESS_?KEY|_KEY$|^KEY$|_PAT$/i;
const MAX_VALUE = 4096;
const namesSecret = (name) => SECRET_NAME.test(name);
/** null: only its name is kept. */
function keptValue(name, value) {
    return namesSecret(name) || value.length > MAX_VALUE || holdsPlaceholder(value) || (0,secret_shapes/* secretKind */.F)(value) !== null ? null : value;
}

;// CONCATENATED MODULE: ./core/contract/capture/read-flags.js
/** `mixed`: options may also stand behind other words (`build`); else the first other word ends them (`run`). */
function readFlags(words, table, { mixed }) {
    const flags = [];
    const rest = [];
    for (let at = 0; at < words.length; at++) {
        const word = words[at];
        if (word === '--')
            return { flags, rest: [...rest, ...words.slice(at + 1)], problem: null };
        if (!word.startsWith('-') || word === '-') {
            if (!mixed)
                return { flags, rest: words.slice(at), problem: null };
            rest.push(word);
            continue;
        }
        const read = word.startsWith('--') ? longFlag(word, words[at + 1], table) : shortFlags(word, words[at + 1], table);
        if (typeof read === 'string')
            return { flags, rest, problem: read };
        flags.push(...read.flags);
        if (read.tookNext)
            at += 1;
    }
    return { flags, rest, problem: null };
}
function longFlag(word, next, table) {
    const equals = word.indexOf('=');
    const written = word.slice(2, equals === -1 ? undefined : equals);
    const name = Object.hasOwn(table.same, written) ? table.same[written] : written;
    if (!table.valued.has(name) && !table.plain.has(name))
        return `the option --${written} is not known`;
    if (equals !== -1)
        return { flags: [{ name, value: word.slice(equals + 1) }], tookNext: false };
    if (table.plain.has(name))
        return { flags: [{ name, value: null }], tookNext: false };
    return next === undefined ? `the option --${written} has no value` : { flags: [{ name, value: next }], tookNext: true };
}
/** `-it`, `-p80:80`, `-itv a:b`, `-e=A=1`. */
function shortFlags(word, next, table) {
    const flags = [];
    for (let at = 1; at < word.length; at++) {
        const letter = word[at];
        const name = Object.hasOwn(table.short, letter) ? table.short[letter] : null;
        if (name === null)
            return `the option -${letter} is not known`;
        if (table.plain.has(name)) {
            if (word[at + 1] === '=')
                return { flags: [...flags, { name, value: word.slice(at + 2) }], tookNext: false };
            flags.push({ name, value: null });
            continue;
        }
        const attached = word.slice(at + 1);
        if (attached !== '')
            return { flags: [...flags, { name, value: attached.startsWith('=') ? attached.slice(1) : attached }], tookNext: false };
        return next === undefined ? `the option -${letter} has no value` : { flags: [...flags, { name, value: next }], tookNext: true };
    }
    return { flags, tookNext: false };
}
/** As pflag reads a truth; anything else is none. */
const isOn = ({ value }) => value === null || /^(1|t|true)$/i.test(value);

;// CONCATENATED MODULE: ./core/contract/capture/parse-build.js



/** What comes on standard input lies nowhere. */
const STDIN = { root: 'elsewhere', path: '-' };
function parseBuild({ client, words, place, text, exported, there, stdin }) {
    const { flags, rest, problem } = readFlags(words, BUILD_FLAGS, { mixed: true });
    if (problem !== null)
        return problem;
    const [context] = rest;
    if (rest.length > 1)
        return `it names ${rest.length} contexts`;
    if (context === undefined || context === '')
        return 'it names no context';
    const values = (name) => flags.flatMap((flag) => (flag.name === name && flag.value !== null ? [flag.value] : []));
    const file = values('file').at(-1) ?? null;
    const call = {
        client,
        tags: values('tag').map(text),
        dockerfile: file === '-' || (context === '-' && file === null) ? STDIN : file === null ? dockerfileOf(context, place) : place(file),
        context: context === '-' ? STDIN : isRemote(context) ? { root: 'elsewhere', path: context } : place(context),
        args: argsOf(values('build-arg'), exported, text),
        target: values('target').at(-1) ?? null,
        platform: values('platform').at(-1) ?? null,
        ...missingOf(context, file, there),
        other: flags.filter(({ name }) => !TAKEN.has(name)).map(({ name, value }) => text(value === null ? `--${name}` : `--${name}=${value}`)),
    };
    return { kind: 'build', ...call, ...(stdin === null ? {} : { stdin: text(stdin) }) };
}
const TAKEN = new Set(['tag', 'file', 'build-arg', 'target', 'platform']);
/** Left out where the fake client could not tell. */
function missingOf(context, file, there) {
    const asked = { context: context === '-' ? true : there.get(context), dockerfile: file === '-' || (file === null && context === '-') ? true : there.get(file ?? `${context}/Dockerfile`) };
    if (isRemote(context) || asked.context === undefined || asked.dockerfile === undefined)
        return {};
    return { missing: ['dockerfile', 'context'].filter((what) => asked[what] === false) };
}
const isRemote = (context) => /^(https?:|git@|git:|github\.com\/|ssh:)/.test(context);
function dockerfileOf(context, place) {
    return isRemote(context) ? { root: 'elsewhere', path: 'Dockerfile' } : place(`${context}/Dockerfile`);
}
/** A secret keeps its name and loses its value. */
function argsOf(written, exported, text) {
    const pairs = written.map((each) => {
        const at = each.indexOf('=');
        const name = at === -1 ? each : each.slice(0, at);
        const value = at === -1 ? (Object.hasOwn(exported, name) ? exported[name] : '') : each.slice(at + 1);
        return [name, text(keptValue(name, value) ?? '')];
    });
    return Object.fromEntries(pairs.filter(([name]) => name !== '__proto__').sort(([a], [b]) => (a < b ? -1 : 1)));
}

;// CONCATENATED MODULE: ./core/contract/capture/csv.js
/** One line of CSV as Go's `encoding/csv` reads it, which is what the engines' clients use. null: not one line of CSV. */
function readCsv(line) {
    const fields = [];
    let at = 0;
    while (at <= line.length) {
        if (line[at] !== '"') {
            const end = line.indexOf(',', at);
            const field = line.slice(at, end === -1 ? undefined : end);
            if (field.includes('"'))
                return null;
            fields.push(field);
            if (end === -1)
                return fields;
            at = end + 1;
            continue;
        }
        const quoted = readQuoted(line, at + 1);
        if (quoted === null)
            return null;
        fields.push(quoted.field);
        if (quoted.end >= line.length)
            return fields;
        if (line[quoted.end] !== ',')
            return null;
        at = quoted.end + 1;
    }
    return fields;
}
function readQuoted(line, start) {
    let field = '';
    for (let at = start;;) {
        const quote = line.indexOf('"', at);
        if (quote === -1)
            return null;
        field += line.slice(at, quote);
        if (line[quote + 1] !== '"')
            return { field, end: quote + 1 };
        field += '"';
        at = quote + 2;
    }
}
function writeCsv(fields) {
    return fields.map((field) => (/[",\n\r]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',');
}

;// CONCATENATED MODULE: ./core/contract/capture/parse-mount.js

/** `type=bind,src=…,dst=…,ro`, one line of CSV. `rest`: options that change more than where it lies. */
function parseMount(value, ground) {
    const fields = new Map();
    let rest = false;
    for (const field of readCsv(value) ?? []) {
        const at = field.indexOf('=');
        const key = (at === -1 ? field : field.slice(0, at)).trim().toLowerCase();
        const known = Object.hasOwn(KEYS, key) ? KEYS[key] : null;
        if (known === null)
            rest = true;
        else if (known !== '')
            fields.set(known, at === -1 ? 'true' : field.slice(at + 1));
    }
    const target = fields.get('target');
    if (target === undefined || target === '')
        return null;
    const source = fields.get('source') ?? '';
    const readonly = /^(1|true)$/i.test(fields.get('readonly') ?? 'false');
    const mount = mountOf(fields.get('type') ?? 'volume', source, target, readonly, ground);
    return mount === null ? null : { mount, rest };
}
/** The empty name: what changes nothing on Linux. */
const KEYS = { type: 'type', source: 'source', src: 'source', target: 'target', dst: 'target', destination: 'target', readonly: 'readonly', ro: 'readonly', consistency: '', z: '', Z: '' };
function mountOf(type, source, target, readonly, ground) {
    switch (type) {
        case 'bind':
            return source === '' ? null : bindOf(source, target, readonly, ground);
        case 'volume':
            return { kind: 'volume', name: source === '' ? null : source, target, readonly };
        case 'tmpfs':
            return { kind: 'tmpfs', target };
        default:
            return null;
    }
}
/** `source:target[:options]`, `name:target`, `target`. */
function parseVolume(value, ground) {
    const parts = value.split(':');
    if (parts.length > 3 || parts.includes(''))
        return null;
    const [first, second, options = ''] = parts;
    if (second === undefined)
        return first.startsWith('/') ? { mount: { kind: 'volume', name: null, target: first, readonly: false }, rest: false } : null;
    const words = options.split(',').filter((word) => word !== '');
    const readonly = words.includes('ro') || words.includes('readonly');
    const rest = words.some((word) => !HARMLESS.has(word));
    const bind = /^[./~]/.test(first);
    return { mount: bind ? bindOf(first, second, readonly, ground) : { kind: 'volume', name: first, target: second, readonly }, rest };
}
/** Only of the repository: what lies elsewhere is not that of the machine it will run on. */
function bindOf(written, target, readonly, { place, there }) {
    const source = place(written);
    const known = source.root === 'repository' || source.root === 'example' ? there.get(written) : undefined;
    return { kind: 'bind', source, target, readonly, ...(known === undefined ? {} : { there: known }) };
}
const HARMLESS = new Set(['ro', 'rw', 'readonly', 'z', 'Z', 'cached', 'delegated', 'consistent']);

;// CONCATENATED MODULE: ./core/contract/capture/parse-run.js





function parseRun({ client, words, place, text, exported, there, stdin }) {
    const { flags, rest, problem } = readFlags(words, RUN_FLAGS, { mixed: false });
    if (problem !== null)
        return problem;
    const [image, ...command] = rest;
    if (image === undefined || image === '')
        return 'it names no image';
    const last = (name) => flags.findLast((flag) => flag.name === name)?.value ?? null;
    const on = (name) => flags.findLast((flag) => flag.name === name) !== undefined && isOn(flags.findLast((flag) => flag.name === name));
    const other = [];
    const keep = (flag) => void other.push(text(flag.value === null ? `--${flag.name}` : `--${flag.name}=${flag.value}`));
    const mounts = mountsOf(flags, { place, there }, keep);
    const ports = portsOf(flags, keep);
    const env = envOf(flags, exported, text);
    for (const flag of flags)
        if (!parse_run_TAKEN.has(flag.name))
            keep(flag);
    const call = {
        client,
        image: text(image),
        command: command.map(text),
        entrypoint: last('entrypoint'),
        workdir: last('workdir'),
        mounts,
        ...env,
        gpus: gpusOf(client, flags),
        user: last('user'),
        network: last('network'),
        ports,
        ipc: last('ipc'),
        shmSize: last('shm-size'),
        name: last('name'),
        detached: on('detach'),
        interactive: on('interactive'),
        privileged: on('privileged'),
        other,
    };
    return { kind: 'run', ...call, ...(stdin === null ? {} : { stdin: text(stdin) }) };
}
/** Read into a field of their own. */
const parse_run_TAKEN = new Set(['entrypoint', 'workdir', 'mount', 'volume', 'tmpfs', 'env', 'gpus', 'user', 'network', 'publish', 'ipc', 'shm-size', 'name', 'detach', 'interactive', 'privileged']);
function mountsOf(flags, ground, keep) {
    return flags.flatMap((flag) => {
        const value = flag.value ?? '';
        if (flag.name === 'tmpfs')
            return value.startsWith('/') ? [{ kind: 'tmpfs', target: value.split(':')[0] }] : [];
        if (flag.name !== 'mount' && flag.name !== 'volume')
            return [];
        const parsed = flag.name === 'mount' ? parseMount(value, ground) : parseVolume(value, ground);
        if (parsed === null || parsed.rest)
            keep(flag);
        return parsed === null ? [] : [parsed.mount];
    });
}
function portsOf(flags, keep) {
    return flags.flatMap((flag) => {
        if (flag.name !== 'publish')
            return [];
        const port = portOf(flag.value ?? '');
        if (port === null)
            keep(flag);
        return port === null ? [] : [port];
    });
}
/** `[[address:]host:]container[/protocol]`; a range is kept as it is written. */
function portOf(value) {
    const match = /^(?:(.*):)?(\d{1,5})(?:\/(tcp|udp))?$/.exec(value);
    if (match === null || Number(match[2]) > 65_535)
        return null;
    const host = match[1] ?? '';
    return { host: host === '' ? null : host, container: Number(match[2]), protocol: match[3] === 'udp' ? 'udp' : 'tcp' };
}
function envOf(flags, exported, text) {
    const names = new Set();
    const values = new Map();
    for (const { name: flag, value } of flags) {
        if (flag !== 'env' || value === null || value === '')
            continue;
        const at = value.indexOf('=');
        const name = at === -1 ? value : value.slice(0, at);
        const given = at === -1 ? (Object.hasOwn(exported, name) ? exported[name] : null) : value.slice(at + 1);
        const kept = given === null ? null : keptValue(name, given);
        names.add(name);
        if (kept === null)
            values.delete(name);
        else
            values.set(name, text(kept));
    }
    const sorted = [...values].sort(([a], [b]) => (a < b ? -1 : 1));
    return { env: [...names].sort(), envValues: Object.fromEntries(sorted) };
}
/** Four ways to ask: `--gpus`, the older `--runtime nvidia` with its variable, `nvidia-docker`, and podman's device names. */
function gpusOf(client, flags) {
    const asked = flags.findLast(({ name }) => name === 'gpus')?.value;
    if (asked !== undefined && asked !== null)
        return unquoted(asked);
    const device = flags.findLast(({ name, value }) => name === 'device' && value !== null && value.startsWith(CDI))?.value;
    if (device !== undefined && device !== null)
        return device.slice(CDI.length) === 'all' ? 'all' : `device=${device.slice(CDI.length)}`;
    const runtime = flags.findLast(({ name }) => name === 'runtime')?.value;
    if (client !== 'nvidia-docker' && runtime !== 'nvidia')
        return null;
    const visible = flags.findLast(({ name, value }) => name === 'env' && (value ?? '').startsWith(VISIBLE))?.value?.slice(VISIBLE.length) ?? 'all';
    return visible === 'all' ? 'all' : visible === '' || visible === 'none' || visible === 'void' ? null : `device=${visible}`;
}
const CDI = 'nvidia.com/gpu=';
const VISIBLE = 'NVIDIA_VISIBLE_DEVICES=';
/** `'"device=0,1"'` and `"device=0,1"` mean the same. */
function unquoted(value) {
    const fields = readCsv(value);
    return fields !== null && fields.length === 1 ? fields[0] : value;
}

;// CONCATENATED MODULE: ./core/contract/capture/places.js
const ORDER = ['cache', 'example', 'work', 'home', 'repository', 'temporary'];
function placePath(written, cwd, places) {
    const path = normalise(written.startsWith('/') ? written : `${cwd}/${written}`);
    // The longest wins: everything may lie below the temporary directory.
    const roots = [...ORDER].sort((a, b) => places[b].length - places[a].length);
    for (const root of roots) {
        const inside = below(path, normalise(places[root]));
        if (inside !== null)
            return { root, path: root === 'temporary' ? withoutChance(inside) : inside };
    }
    // One `..` too many, as measured in five scripts: the same on every machine too, and no one's root directory.
    const above = normalise(`${places.repository}/..`);
    return path === above && above !== '/' ? { root: 'repository', path: '..' } : { root: 'elsewhere', path };
}
/** A text that may hold such paths, with `{repository}` and the like instead: the same on every machine. */
function placeText(text, places) {
    if (!text.includes('/'))
        return text;
    const roots = ORDER.filter((root) => root !== 'temporary').sort((a, b) => places[b].length - places[a].length);
    return roots.reduce((changed, root) => replacePath(changed, places[root], `{${root}}`), text);
}
/** `/a/b` in `/a/b/c` and in `x=/a/b`, not in `/a/bc` and not in `x/a/b`. */
function replacePath(text, path, as) {
    const [first = '', ...rest] = text.split(path);
    let before = first;
    const pieces = [first];
    for (const part of rest) {
        pieces.push(/[\w.}/-]$/.test(before) || /^[\w.-]/.test(part) ? path : as, part);
        before = part === '' ? path : part;
    }
    return pieces.join('');
}
function below(path, root) {
    if (path === root)
        return '.';
    return path.startsWith(root === '/' ? '/' : `${root}/`) ? path.slice(root === '/' ? 1 : root.length + 1) : null;
}
/** Lexical, as the clients do it: no link is followed. */
function normalise(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return `/${parts.join('/')}`;
}
/** What `mktemp` drew would make every contract another one. */
const withoutChance = (path) => path.replace(/(^|\/)tmp\.[A-Za-z0-9]{6,12}(?=\/|$)/g, '$1tmp.X');

;// CONCATENATED MODULE: ./core/contract/capture/parse-call.js
/**
 * One call of an engine's client, as a script made it, read into an `EngineCall`. Total: any words give an answer, and what is not
 * understood is `unknown` with the reason (A56: nothing that is unknown is ever handed to an engine).
 */







/** Longer ones are nobody's; a hostile script could fill the memory with them. */
const CALL_LIMITS = { words: 1000, wordLength: 32 * 1024 };
function parseCall(raw, places) {
    const client = Object.hasOwn(CLIENTS, raw.client) ? CLIENTS[raw.client] : 'docker';
    const text = (value) => (0,redact/* redact */.E)(namePlaceholders(placeText(value, places)));
    const unknown = (reason) => ({ kind: 'unknown', client, words: raw.words.slice(0, CALL_LIMITS.words).map((word) => text(word.slice(0, CALL_LIMITS.wordLength))), reason });
    if (raw.words.length > CALL_LIMITS.words || raw.words.some((word) => word.length > CALL_LIMITS.wordLength))
        return unknown('it is too long');
    const place = (path) => redactPath(placePath(path, raw.cwd, places));
    const global = client === 'docker-compose' ? { rest: ['compose', ...raw.words], problem: null } : readFlags(raw.words, GLOBAL_FLAGS, { mixed: false });
    if (global.problem !== null)
        return unknown(global.problem);
    const read = dispatch(global.rest, { client, place, text, exported: raw.exported, there: raw.there, stdin: raw.stdin });
    return typeof read === 'string' ? unknown(read) : read;
}
const CLIENTS = { docker: 'docker', podman: 'podman', 'nvidia-docker': 'nvidia-docker', nvidia_docker: 'nvidia-docker', 'docker-compose': 'docker-compose', 'podman-compose': 'docker-compose' };
const redactPath = (place) => ({ ...place, path: (0,redact/* redact */.E)(namePlaceholders(place.path)) });
function dispatch(all, told) {
    const grouped = all[0] === 'container' || all[0] === 'image' || all[0] === 'buildx' || all[0] === 'builder';
    const group = grouped ? all[0] : '';
    const [verb = '', ...words] = grouped ? all.slice(1) : all;
    const query = () => ({ kind: 'query', client: told.client, words: all.map(told.text) });
    switch (verb) {
        case 'run':
        case 'create':
            // `buildx create`, `image create`: no container.
            return group === '' || group === 'container' ? parseRun({ ...told, words }) : query();
        case 'build':
            return parseBuild({ ...told, words });
        case 'pull':
        case 'push':
            return imageCall(verb, words, told);
        case 'tag':
            return tagCall(words, told);
        case 'compose':
            return composeCall(words, told);
        case 'exec':
        case 'cp':
        case 'bake':
        case 'commit':
        case 'load':
        case 'import':
        case 'kube':
        case 'play':
        case 'stack':
        case 'service':
        case 'swarm':
            return `Hortus does not carry out \`${[group, verb].join(' ').trim()}\``;
        default:
            return query();
    }
}
function imageCall(kind, words, { client, text }) {
    const image = words.findLast((word) => !word.startsWith('-'));
    return image === undefined ? 'it names no image' : { kind, client, image: text(image) };
}
function tagCall(words, { client, text }) {
    const [from, to] = words.filter((word) => !word.startsWith('-'));
    return from === undefined || to === undefined ? 'it does not name two images' : { kind: 'tag', client, from: text(from), to: text(to) };
}
/** `compose -f a.yml up -d web`: what it does, from which files, with which services. */
function composeCall(words, told) {
    const own = readFlags(words, COMPOSE_FLAGS, { mixed: false });
    if (own.problem !== null)
        return own.problem;
    const [action, ...after] = own.rest;
    const query = { kind: 'query', client: told.client, words: ['compose', ...words].map(told.text) };
    if (action === undefined || action === 'version')
        return query;
    // Of these the first word is the service, the others are its command.
    const runs = action === 'run' || action === 'exec';
    const rest = runs ? readFlags(after, COMPOSE_RUN_FLAGS, { mixed: false }) : readFlags(after, COMPOSE_ACTION_FLAGS, { mixed: true });
    if (rest.problem !== null)
        return rest.problem;
    const files = own.flags.flatMap(({ name, value }) => (name === 'file' && value !== null && value !== '-' ? [fromExample(told.place(value))] : []));
    const services = (runs ? rest.rest.slice(0, 1) : rest.rest).map(told.text);
    return { kind: 'compose', client: told.client, action: told.text(action), files, services };
}
/** Relative to the example; what lies outside of it keeps the name of its root. */
const fromExample = ({ root, path }) => (root === 'example' ? path : root === 'elsewhere' ? path : `{${root}}/${path}`);

;// CONCATENATED MODULE: ./core/contract/capture/judge-capture.js



function judgeCapture(outcome) {
    const engine = outcome.calls.filter(({ client }) => !client.includes(':'));
    const calls = withoutRepeats(engine.map((call) => parseCall(call, outcome.places)));
    const faked = namesOf(outcome.calls, 'faked:');
    const ended = outcome.end.kind === 'exited' && outcome.end.code === 0;
    const works = calls.some(isWork);
    if (ended && works)
        return { state: 'complete', reason: null, calls, faked };
    const reason = ended ? whyNothing(outcome, calls) : whyNot(outcome);
    return { state: works ? 'partial' : 'none', reason, calls, faked };
}
/** Asking and tidying is no contract yet. */
const isWork = (call) => call.kind !== 'query';
/** A script that waits asks the same a thousand times: once is enough to know it. */
function withoutRepeats(calls) {
    const asked = new Set();
    return calls.filter((call) => {
        if (call.kind !== 'query')
            return true;
        const key = `${call.client} ${call.words.join('\0')}`;
        return asked.has(key) ? false : (asked.add(key), true);
    });
}
function namesOf(calls, prefix) {
    return [...new Set(calls.filter(({ client }) => client.startsWith(prefix)).map(({ client }) => client.slice(prefix.length)))].sort();
}
function whyNothing(outcome, calls) {
    const host = hostProgram(outcome);
    if (host !== null)
        return `runs on the host: ${host}`;
    return calls.length === 0 ? 'ended without calling a container engine' : 'only asked a container engine, and started nothing';
}
function whyNot(outcome) {
    const { end } = outcome;
    // The sandbox's own shell says so when it stopped a script.
    const tail = outcome.tail.filter((line) => line !== 'Killed');
    if (outcome.calls.some(({ client }) => client === 'waits:sleep'))
        return 'waits for something that never comes in a sandbox';
    if (end.kind === 'timed_out')
        return `did not end by itself${said(tail)}`;
    if (end.kind === 'interrupted')
        return 'was interrupted';
    if (end.kind === 'failed')
        return `could not be run in the sandbox: ${shown(end.reason)}`;
    const host = hostProgram(outcome);
    if (host !== null)
        return `runs on the host: ${host}`;
    if (tail.some(asksForArguments))
        return `needs arguments${said(tail.filter((line) => /usage/i.test(line)).slice(-1), tail)}`;
    if (tail.some((line) => /no such file or directory|not found:|does not exist|not exist/i.test(line)))
        return `needs something that is not in the repository${said(tail)}`;
    return `exited with ${end.code}${said(tail)}`;
}
/** `no data set was given`: looked for from its end, since one pattern for all of it is slow for a line of many "no" (A08). */
function asksForArguments(line) {
    const end = line.search(/ (?:given|specified|provided)/i);
    return /^usage\b|missing (required )?argument/i.test(line) || (end !== -1 && /no /i.test(line.slice(Math.max(0, end - 43), end)));
}
function hostProgram({ calls }) {
    const call = calls.findLast(({ client }) => client.startsWith('host:'));
    return call === undefined ? null : shown(`${call.client.slice('host:'.length)} ${call.words.join(' ')}`);
}
function said(...places) {
    const line = places.find((lines) => lines.length > 0)?.at(-1);
    return line === undefined ? '' : `; its last line: ${shown(line)}`;
}
const shown = (text) => (0,redact/* redact */.E)((0,plain/* plain */.pj)(text)).slice(0, 200);

// EXTERNAL MODULE: ./core/contract/capture/garden-image.js
var garden_image = __webpack_require__(74183);
;// CONCATENATED MODULE: ./core/contract/capture/next-try.js

/** Images that a script asks for are there; where it builds itself, they are not, or it would have nothing to do. */
const firstTry = (script) => ({ images: /(^|[_-])build/.test(script.split('/').at(-1) ?? '') ? 'absent' : 'there', given: [] });
const MAX_TRIES = 5;
const MAX_GIVEN = 8;
/** null: nothing left to try. */
function nextTry(outcome, judged, tried) {
    const last = tried.at(-1);
    if (last === undefined || tried.length >= MAX_TRIES || judged.state === 'complete' || outcome.end.kind !== 'exited')
        return null;
    if (outcome.end.code !== 0) {
        const asked = askedFor(outcome.tail).filter((name) => !last.given.includes(name) && allowed(name));
        const given = [...last.given, ...asked].slice(0, MAX_GIVEN);
        if (given.length > last.given.length)
            return { ...last, given };
    }
    // Once the other way round.
    const other = last.images === 'there' ? 'absent' : 'there';
    return judged.calls.some(isWork) || judged.calls.length === 0 || tried.some(({ images }) => images === other) ? null : { ...last, images: other };
}
/** `line 3: HF_TOKEN: unbound variable`, `WANDB_API_KEY: parameter null or not set`, `Error: HF_TOKEN is not set`. */
function askedFor(lines) {
    const names = lines.flatMap((line) => {
        const told = /line \d+: ([A-Za-z_][A-Za-z0-9_]{0,99}): /.exec(line)?.[1];
        const worded = /\b(?:set|require[ds]?|missing|export|provide|need[s]?|empty|undefined)\b/i.test(line) ? (line.match(/\b[A-Z][A-Z0-9]{0,30}(?:_[A-Z0-9]{1,30}){1,5}\b/g) ?? []) : [];
        return [...(told === undefined ? [] : [told]), ...worded];
    });
    return [...new Set(names)];
}
/** A name that steers the shell itself is not for an example to have set. */
const allowed = (name) => /^[A-Z_][A-Z0-9_]*$/.test(name) && !/^(PATH|HOME|IFS|ENV|PWD|SHELL|BASH.*|LD_.*|HORTUS_.*|PS[0-4]|PROMPT_COMMAND|SHELLOPTS)$/.test(name);

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./core/contract/capture/sources.js
/**
 * Which files a captured contract rests on. What a shell script reads cannot be known from outside, so it is what could matter: every
 * shell script, Dockerfile and compose file of the example, and the scripts outside of it that one of these names, over any number
 * of steps. A change elsewhere does not make a stored contract stale; a change there does, also when it says the same (specs: garden 2.2).
 */

/** Files of the example that always count; paths relative to the repository. */
function ownSources(files, example) {
    const prefix = example === '.' ? '' : `${example}/`;
    return files.filter((file) => file.startsWith(prefix) && OWN.test(file)).sort();
}
const OWN = /(^|\/)([^/]*\.(sh|bash)|[Dd]ockerfile[^/]*|[^/]*\.[Dd]ockerfile|(docker-)?compose[^/]*\.ya?ml|Makefile)$/;
/** Shell scripts of the repository that a text names: `"$ROOT/scripts/lib.sh"` names every file that ends with `scripts/lib.sh`. */
function namedScripts(text, files) {
    const ends = new Set();
    for (const [word] of text.matchAll(/(?<![\w.$/{}-])[\w.$/{}-]{1,300}\.(?:sh|bash)\b/g)) {
        const parts = word.split('/');
        // What stands behind the last part that only the shell knows.
        const end = parts.slice(parts.findLastIndex((part) => part === '' || part === '.' || part === '..' || /[${}]/.test(part)) + 1).join('/');
        if (end !== '')
            ends.add(end);
    }
    const byName = indexOf(files);
    return [...new Set([...ends].flatMap((end) => (byName.get(leaf(end)) ?? []).filter((file) => file === end || file.endsWith(`/${end}`))))].sort();
}
/** A garden has thousands of scripts, and each of them names some. */
const indexes = new WeakMap();
function indexOf(files) {
    const index = indexes.get(files) ?? Map.groupBy(files, leaf);
    indexes.set(files, index);
    return index;
}
const leaf = (path) => path.slice(path.lastIndexOf('/') + 1);
/** One digest over paths and contents, and over how the script was called. */
function sourcesDigest(files, called) {
    const list = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, text]) => [path, (0,external_node_crypto_.hash)('sha256', text)]);
    return (0,external_node_crypto_.hash)('sha256', JSON.stringify([FORMAT, called.script, called.args, Object.entries(called.env).sort(([a], [b]) => (a < b ? -1 : 1)), list]));
}
/** Goes up when captures of the same files say something else than before. */
const FORMAT = 1;

// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./app/steps/list-files.js
var list_files = __webpack_require__(12612);
;// CONCATENATED MODULE: ./app/steps/capture-contract.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});









/** A script that could not be captured is a contract too: `state` and `reason` say it. A failed result: nothing could be tried. */
async function captureContract(world, example, preset, options = {}) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (preset.action.kind !== 'script')
            return (0,problem/* fail */.fJ)({ code: 'CAPTURE.NO_SCRIPT', message: `The preset "${preset.name}" of ${example.id} is no script.`, next: 'Only presets with a `script:` have a contract to capture.', path: example.descriptor });
        if (options.ground !== undefined)
            return captureOn(world, options.ground, example, preset, options);
        const opened = await openCaptureGround(world);
        if (!opened.ok)
            return opened;
        const ground = __addDisposableResource(env_1, opened.value, true);
        return await captureOn(world, ground, example, preset, options);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** `near`: which of all files the scripts see; left out: all. */
async function openCaptureGround(world, near) {
    const files = await (0,list_files/* listFiles */.C)(world);
    const session = await world.capture.open(near === undefined ? files : near(files));
    if (!session.ok)
        return session;
    return (0,problem.ok)({ session: session.value, files, [Symbol.asyncDispose]: () => session.value[Symbol.asyncDispose]() });
}
/** Long enough for any script that only starts containers: the slowest of the fixtures takes half a second. */
const TIMEOUT_MS = 10_000;
async function captureOn(world, { session, files }, example, preset, { untrusted = false }) {
    if (preset.action.kind !== 'script')
        return (0,problem/* fail */.fJ)({ code: 'CAPTURE.NO_SCRIPT', message: 'The preset is no script.', next: 'Name another one.' });
    const { script, args } = preset.action;
    const path = example.path === '.' ? script : `${example.path}/${script}`;
    const there = await world.files.stat(path);
    if (there === null)
        return (0,problem/* fail */.fJ)({ code: 'CAPTURE.NO_SCRIPT', message: `${path}, the script of the preset "${preset.name}" of ${example.id}, is not there.`, next: 'Correct the preset in its example.yaml.', path: example.descriptor });
    if (untrusted && session.open.length > 0)
        return (0,problem/* fail */.fJ)({ code: 'CAPTURE.NOT_ISOLATED', message: `Scripts that are not trusted are not captured here: ${session.open.join(', ')} cannot be kept away from them (${session.why ?? 'no reason known'}).`, next: 'Allow user namespaces (on Ubuntu: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0), or set smoke.untrusted to false for code you trust.' });
    const text = await textOf(world, path);
    const sources = await digestSources(world, example, files, { script, args, env: preset.env });
    const known = { schema: 'contract/1', example: example.id, preset: preset.name, script, sources };
    const other = otherInterpreter(script, text);
    if (other !== null)
        return (0,problem.ok)({ ...known, state: 'none', reason: `is no shell script: it would run on the host, by ${other}`, calls: [] });
    const { judged, tried, outcome } = await tryAll(session, example, script, args, { ...(0,garden_image/* gardenImage */.P)(text, example), ...preset.env }, world.signal);
    if (outcome.end.kind === 'interrupted')
        return (0,problem/* fail */.fJ)({ code: 'RUN.INTERRUPTED', message: `Interrupted while the contract of ${example.id} ${preset.name} was captured.`, next: 'Start it again.' });
    const assumed = assumptions(judged, tried.at(-1));
    return (0,problem.ok)({
        ...known,
        state: judged.state,
        reason: judged.reason,
        calls: judged.calls,
        ...(outcome.changed === null ? {} : { changed: outcome.changed.map((each) => placePath(`${outcome.places.repository}/${each}`, '/', outcome.places)) }),
        ...(assumed.length === 0 ? {} : { assumed }),
        ...(session.open.length === 0 ? {} : { notIsolated: session.open }),
    });
}
async function tryAll(session, example, script, args, env, signal) {
    const tried = [];
    for (let next = firstTry(script);;) {
        tried.push(next);
        const given = Object.fromEntries(next.given.map((name) => [name, placeholder(name)]));
        const outcome = await session.run({ example: example.path, script, args, env: { ...given, ...env }, images: next.images, timeoutMs: TIMEOUT_MS, signal });
        const judged = judgeCapture(outcome);
        const another = nextTry(outcome, judged, tried);
        if (another === null)
            return { judged, outcome, tried };
        next = another;
    }
}
function assumptions({ faked, calls }, { images, given }) {
    const asked = calls.some((call) => call.kind === 'query' && ABOUT_IMAGES.has(call.words[0] ?? '') && !call.words.some((word) => word.includes('.State')));
    return [
        ...(faked.includes('nvidia-smi') ? ['a GPU is there (nvidia-smi)'] : []),
        ...faked.filter((name) => name !== 'nvidia-smi').map((name) => `${name} got an answer`),
        ...(asked ? [images === 'there' ? 'images that it asks for are there' : 'images that it asks for are not there before it makes them'] : []),
        ...given.map((name) => `${name} is set`),
    ];
}
const ABOUT_IMAGES = new Set(['image', 'images', 'inspect', 'history', 'manifest']);
const MAX_SOURCE_BYTES = 512 * 1024;
async function textOf(world, path) {
    const text = await world.files.readText(path, { maxBytes: MAX_SOURCE_BYTES, head: true });
    return text.ok ? text.value.text : '';
}
const digestSources = (world, example, files, called) => openSources(world, files)(example, called);
/** For many scripts: what one example rests on is read once for all of its presets. */
function openSources(world, files) {
    const scripts = files.filter((file) => /\.(sh|bash)$/.test(file));
    const known = new Map();
    const ownFiles = new Map();
    return async (example, called) => {
        const own = ownFiles.get(example.path) ?? ownSources(files, example.path);
        ownFiles.set(example.path, own);
        const script = example.path === '.' ? called.script : `${example.path}/${called.script}`;
        const first = own.includes(script) ? own : [...own, script];
        const key = `${example.path}\n${first.length === own.length ? '' : script}`;
        const reading = known.get(key) ?? readSources(world, example, scripts, first);
        known.set(key, reading);
        return sourcesDigest(await reading, called);
    };
}
async function readSources(world, example, scripts, first) {
    const read = new Map();
    let wanted = first;
    while (wanted.length > 0) {
        const found = await Promise.all(wanted.map(async (path) => [path, await textOf(world, path)]));
        for (const [path, text] of found)
            read.set(path, text);
        wanted = [...new Set(found.flatMap(([, text]) => namedScripts(text, scripts)))].filter((path) => !read.has(path) && isShared(path, example));
    }
    return read;
}
/** Scripts of other examples have the same names as its own: `build.sh` of this one names none of theirs. */
function isShared(path, { path: own }) {
    const folder = own.split('/')[0];
    return path.startsWith(`${own}/`) || !path.startsWith(`${folder}/`) || own === '.';
}


/***/ }),

/***/ 74183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ gardenImage)
/* harmony export */ });
function gardenImage(scriptText, example) {
    const hasOwn = /CVL_IMAGE:?[-=]/.test(scriptText) || /CVL_IMAGE=/.test(scriptText);
    const asks = /\$\{?CVL_IMAGE\b/.test(scriptText);
    return asks && !hasOwn ? { CVL_IMAGE: example.image ?? example.path.split('/').at(-1) ?? example.name } : {};
}


/***/ }),

/***/ 39168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G2: () => (/* binding */ CONTRACTS_LIMIT),
  vE: () => (/* binding */ contractDigest),
  TN: () => (/* binding */ keyOf),
  ID: () => (/* binding */ readContracts)
});

// UNUSED EXPORTS: canBeKept, writeContracts

// EXTERNAL MODULE: ./core/json/parse-json.js
var parse_json = __webpack_require__(44233);
// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./core/record/canonical-json.js
var canonical_json = __webpack_require__(75963);
// EXTERNAL MODULE: ./core/report/order.js
var order = __webpack_require__(42957);
// EXTERNAL MODULE: ../../node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __webpack_require__(63714);
;// CONCATENATED MODULE: ./core/schema/generated/contracts.validate.js
// Generated from schemas/ by `npm run generate`. Do not edit.

const note = (all, one) => (all === null ? [one] : (all.push(one), all))
"use strict";
const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"contracts.schema.json","type":"object","required":["schema","contracts"],"additionalProperties":false,"properties":{"schema":{"const":"contracts/1"},"about":{"type":"string"},"contracts":{"type":"array","maxItems":20000,"items":{"$ref":"#/$defs/contract"}}},"$defs":{"contract":{"type":"object","required":["schema","example","preset","script","sources","state","reason","calls"],"additionalProperties":false,"properties":{"schema":{"const":"contract/1"},"example":{"type":"string","maxLength":1000},"preset":{"type":"string","maxLength":1000},"script":{"type":"string","maxLength":4096},"sources":{"type":"string","pattern":"^[0-9a-f]{64}$"},"state":{"enum":["complete","partial","none"]},"reason":{"type":["string","null"],"maxLength":4096},"calls":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/call"}},"changed":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/path"}},"assumed":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}}}},"client":{"enum":["docker","podman","nvidia-docker","docker-compose"]},"path":{"type":"object","required":["root","path"],"additionalProperties":false,"properties":{"root":{"enum":["repository","example","home","cache","work","temporary","elsewhere"]},"path":{"type":"string","maxLength":4096}}},"mount":{"oneOf":[{"type":"object","required":["kind","source","target","readonly"],"additionalProperties":false,"properties":{"kind":{"const":"bind"},"source":{"$ref":"#/$defs/path"},"target":{"type":"string","maxLength":4096},"readonly":{"type":"boolean"},"there":{"type":"boolean"}}},{"type":"object","required":["kind","name","target","readonly"],"additionalProperties":false,"properties":{"kind":{"const":"volume"},"name":{"type":["string","null"],"maxLength":4096},"target":{"type":"string","maxLength":4096},"readonly":{"type":"boolean"}}},{"type":"object","required":["kind","target"],"additionalProperties":false,"properties":{"kind":{"const":"tmpfs"},"target":{"type":"string","maxLength":4096}}}]},"call":{"oneOf":[{"type":"object","required":["kind","client","tags","dockerfile","context"],"additionalProperties":false,"properties":{"kind":{"const":"build"},"client":{"$ref":"#/$defs/client"},"tags":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}},"dockerfile":{"$ref":"#/$defs/path"},"context":{"$ref":"#/$defs/path"},"args":{"type":"object","maxProperties":1000,"additionalProperties":{"type":"string","maxLength":65536}},"target":{"type":["string","null"],"maxLength":1000},"platform":{"type":["string","null"],"maxLength":1000},"missing":{"type":"array","items":{"enum":["dockerfile","context"]}},"other":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}},"stdin":{"type":"string","maxLength":65536}}},{"type":"object","required":["kind","client","image"],"additionalProperties":false,"properties":{"kind":{"const":"run"},"client":{"$ref":"#/$defs/client"},"image":{"type":"string","maxLength":4096},"command":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}},"entrypoint":{"type":["string","null"],"maxLength":65536},"workdir":{"type":["string","null"],"maxLength":4096},"mounts":{"type":"array","maxItems":200,"items":{"$ref":"#/$defs/mount"}},"env":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}},"envValues":{"type":"object","maxProperties":1000,"additionalProperties":{"type":"string","maxLength":65536}},"gpus":{"type":["string","null"],"maxLength":1000},"user":{"type":["string","null"],"maxLength":1000},"network":{"type":["string","null"],"maxLength":1000},"ports":{"type":"array","maxItems":1000,"items":{"type":"object","required":["host","container","protocol"],"additionalProperties":false,"properties":{"host":{"type":["string","null"],"maxLength":1000},"container":{"type":"integer","minimum":0,"maximum":65535},"protocol":{"enum":["tcp","udp"]}}}},"ipc":{"type":["string","null"],"maxLength":1000},"shmSize":{"type":["string","null"],"maxLength":1000},"name":{"type":["string","null"],"maxLength":4096},"detached":{"type":"boolean"},"interactive":{"type":"boolean"},"privileged":{"type":"boolean"},"other":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}},"stdin":{"type":"string","maxLength":65536}}},{"type":"object","required":["kind","client","image"],"additionalProperties":false,"properties":{"kind":{"enum":["pull","push"]},"client":{"$ref":"#/$defs/client"},"image":{"type":"string","maxLength":4096}}},{"type":"object","required":["kind","client","from","to"],"additionalProperties":false,"properties":{"kind":{"const":"tag"},"client":{"$ref":"#/$defs/client"},"from":{"type":"string","maxLength":4096},"to":{"type":"string","maxLength":4096}}},{"type":"object","required":["kind","client","action","files","services"],"additionalProperties":false,"properties":{"kind":{"const":"compose"},"client":{"$ref":"#/$defs/client"},"action":{"type":"string","maxLength":1000},"files":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}},"services":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}}}},{"type":"object","required":["kind","client","words"],"additionalProperties":false,"properties":{"kind":{"const":"query"},"client":{"$ref":"#/$defs/client"},"words":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}}}},{"type":"object","required":["kind","client","words","reason"],"additionalProperties":false,"properties":{"kind":{"const":"unknown"},"client":{"$ref":"#/$defs/client"},"words":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}},"reason":{"type":"string","maxLength":4096}}}]}}};
const schema32 = {"type":"object","required":["schema","example","preset","script","sources","state","reason","calls"],"additionalProperties":false,"properties":{"schema":{"const":"contract/1"},"example":{"type":"string","maxLength":1000},"preset":{"type":"string","maxLength":1000},"script":{"type":"string","maxLength":4096},"sources":{"type":"string","pattern":"^[0-9a-f]{64}$"},"state":{"enum":["complete","partial","none"]},"reason":{"type":["string","null"],"maxLength":4096},"calls":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/call"}},"changed":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/path"}},"assumed":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}}}};
const schema35 = {"type":"object","required":["root","path"],"additionalProperties":false,"properties":{"root":{"enum":["repository","example","home","cache","work","temporary","elsewhere"]},"path":{"type":"string","maxLength":4096}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = ucs2length["default"] ?? ucs2length;
const pattern4 = new RegExp("^[0-9a-f]{64}$", "u");
const schema33 = {"oneOf":[{"type":"object","required":["kind","client","tags","dockerfile","context"],"additionalProperties":false,"properties":{"kind":{"const":"build"},"client":{"$ref":"#/$defs/client"},"tags":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}},"dockerfile":{"$ref":"#/$defs/path"},"context":{"$ref":"#/$defs/path"},"args":{"type":"object","maxProperties":1000,"additionalProperties":{"type":"string","maxLength":65536}},"target":{"type":["string","null"],"maxLength":1000},"platform":{"type":["string","null"],"maxLength":1000},"missing":{"type":"array","items":{"enum":["dockerfile","context"]}},"other":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}},"stdin":{"type":"string","maxLength":65536}}},{"type":"object","required":["kind","client","image"],"additionalProperties":false,"properties":{"kind":{"const":"run"},"client":{"$ref":"#/$defs/client"},"image":{"type":"string","maxLength":4096},"command":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}},"entrypoint":{"type":["string","null"],"maxLength":65536},"workdir":{"type":["string","null"],"maxLength":4096},"mounts":{"type":"array","maxItems":200,"items":{"$ref":"#/$defs/mount"}},"env":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}},"envValues":{"type":"object","maxProperties":1000,"additionalProperties":{"type":"string","maxLength":65536}},"gpus":{"type":["string","null"],"maxLength":1000},"user":{"type":["string","null"],"maxLength":1000},"network":{"type":["string","null"],"maxLength":1000},"ports":{"type":"array","maxItems":1000,"items":{"type":"object","required":["host","container","protocol"],"additionalProperties":false,"properties":{"host":{"type":["string","null"],"maxLength":1000},"container":{"type":"integer","minimum":0,"maximum":65535},"protocol":{"enum":["tcp","udp"]}}}},"ipc":{"type":["string","null"],"maxLength":1000},"shmSize":{"type":["string","null"],"maxLength":1000},"name":{"type":["string","null"],"maxLength":4096},"detached":{"type":"boolean"},"interactive":{"type":"boolean"},"privileged":{"type":"boolean"},"other":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}},"stdin":{"type":"string","maxLength":65536}}},{"type":"object","required":["kind","client","image"],"additionalProperties":false,"properties":{"kind":{"enum":["pull","push"]},"client":{"$ref":"#/$defs/client"},"image":{"type":"string","maxLength":4096}}},{"type":"object","required":["kind","client","from","to"],"additionalProperties":false,"properties":{"kind":{"const":"tag"},"client":{"$ref":"#/$defs/client"},"from":{"type":"string","maxLength":4096},"to":{"type":"string","maxLength":4096}}},{"type":"object","required":["kind","client","action","files","services"],"additionalProperties":false,"properties":{"kind":{"const":"compose"},"client":{"$ref":"#/$defs/client"},"action":{"type":"string","maxLength":1000},"files":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}},"services":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}}}},{"type":"object","required":["kind","client","words"],"additionalProperties":false,"properties":{"kind":{"const":"query"},"client":{"$ref":"#/$defs/client"},"words":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}}}},{"type":"object","required":["kind","client","words","reason"],"additionalProperties":false,"properties":{"kind":{"const":"unknown"},"client":{"$ref":"#/$defs/client"},"words":{"type":"array","maxItems":1000,"items":{"type":"string","maxLength":65536}},"reason":{"type":"string","maxLength":4096}}}]};
const schema34 = {"enum":["docker","podman","nvidia-docker","docker-compose"]};
const schema38 = {"oneOf":[{"type":"object","required":["kind","source","target","readonly"],"additionalProperties":false,"properties":{"kind":{"const":"bind"},"source":{"$ref":"#/$defs/path"},"target":{"type":"string","maxLength":4096},"readonly":{"type":"boolean"},"there":{"type":"boolean"}}},{"type":"object","required":["kind","name","target","readonly"],"additionalProperties":false,"properties":{"kind":{"const":"volume"},"name":{"type":["string","null"],"maxLength":4096},"target":{"type":"string","maxLength":4096},"readonly":{"type":"boolean"}}},{"type":"object","required":["kind","target"],"additionalProperties":false,"properties":{"kind":{"const":"tmpfs"},"target":{"type":"string","maxLength":4096}}}]};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
vErrors = note(vErrors, err0);
errors++;
}
if(data.source === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
vErrors = note(vErrors, err1);
errors++;
}
if(data.target === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
vErrors = note(vErrors, err2);
errors++;
}
if(data.readonly === undefined){
const err3 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "readonly"},message:"must have required property '"+"readonly"+"'"};
vErrors = note(vErrors, err3);
errors++;
}
for(const key0 in data){
if(!(((((key0 === "kind") || (key0 === "source")) || (key0 === "target")) || (key0 === "readonly")) || (key0 === "there"))){
const err4 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err4);
errors++;
}
}
if(data.kind !== undefined){
if("bind" !== data.kind){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "bind"},message:"must be equal to constant"};
vErrors = note(vErrors, err5);
errors++;
}
}
if(data.source !== undefined){
let data1 = data.source;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.root === undefined){
const err6 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/path/required",keyword:"required",params:{missingProperty: "root"},message:"must have required property '"+"root"+"'"};
vErrors = note(vErrors, err6);
errors++;
}
if(data1.path === undefined){
const err7 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/path/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err7);
errors++;
}
for(const key1 in data1){
if(!((key1 === "root") || (key1 === "path"))){
const err8 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = note(vErrors, err8);
errors++;
}
}
if(data1.root !== undefined){
let data2 = data1.root;
if(!(((((((data2 === "repository") || (data2 === "example")) || (data2 === "home")) || (data2 === "cache")) || (data2 === "work")) || (data2 === "temporary")) || (data2 === "elsewhere"))){
const err9 = {instancePath:instancePath+"/source/root",schemaPath:"#/$defs/path/properties/root/enum",keyword:"enum",params:{allowedValues: schema35.properties.root.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err9);
errors++;
}
}
if(data1.path !== undefined){
let data3 = data1.path;
if(typeof data3 === "string"){
if(func2(data3) > 4096){
const err10 = {instancePath:instancePath+"/source/path",schemaPath:"#/$defs/path/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/source/path",schemaPath:"#/$defs/path/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err11);
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/source",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err12);
errors++;
}
}
if(data.target !== undefined){
let data4 = data.target;
if(typeof data4 === "string"){
if(func2(data4) > 4096){
const err13 = {instancePath:instancePath+"/target",schemaPath:"#/oneOf/0/properties/target/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err13);
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/target",schemaPath:"#/oneOf/0/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err14);
errors++;
}
}
if(data.readonly !== undefined){
if(typeof data.readonly !== "boolean"){
const err15 = {instancePath:instancePath+"/readonly",schemaPath:"#/oneOf/0/properties/readonly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err15);
errors++;
}
}
if(data.there !== undefined){
if(typeof data.there !== "boolean"){
const err16 = {instancePath:instancePath+"/there",schemaPath:"#/oneOf/0/properties/there/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err16);
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err17);
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err18 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
vErrors = note(vErrors, err18);
errors++;
}
if(data.name === undefined){
const err19 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
vErrors = note(vErrors, err19);
errors++;
}
if(data.target === undefined){
const err20 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
vErrors = note(vErrors, err20);
errors++;
}
if(data.readonly === undefined){
const err21 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "readonly"},message:"must have required property '"+"readonly"+"'"};
vErrors = note(vErrors, err21);
errors++;
}
for(const key2 in data){
if(!((((key2 === "kind") || (key2 === "name")) || (key2 === "target")) || (key2 === "readonly"))){
const err22 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = note(vErrors, err22);
errors++;
}
}
if(data.kind !== undefined){
if("volume" !== data.kind){
const err23 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "volume"},message:"must be equal to constant"};
vErrors = note(vErrors, err23);
errors++;
}
}
if(data.name !== undefined){
let data8 = data.name;
if((typeof data8 !== "string") && (data8 !== null)){
const err24 = {instancePath:instancePath+"/name",schemaPath:"#/oneOf/1/properties/name/type",keyword:"type",params:{type: schema38.oneOf[1].properties.name.type},message:"must be string,null"};
vErrors = note(vErrors, err24);
errors++;
}
if(typeof data8 === "string"){
if(func2(data8) > 4096){
const err25 = {instancePath:instancePath+"/name",schemaPath:"#/oneOf/1/properties/name/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err25);
errors++;
}
}
}
if(data.target !== undefined){
let data9 = data.target;
if(typeof data9 === "string"){
if(func2(data9) > 4096){
const err26 = {instancePath:instancePath+"/target",schemaPath:"#/oneOf/1/properties/target/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err26);
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/target",schemaPath:"#/oneOf/1/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err27);
errors++;
}
}
if(data.readonly !== undefined){
if(typeof data.readonly !== "boolean"){
const err28 = {instancePath:instancePath+"/readonly",schemaPath:"#/oneOf/1/properties/readonly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err28);
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err29);
errors++;
}
var _valid0 = _errs18 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
const _errs28 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err30 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
vErrors = note(vErrors, err30);
errors++;
}
if(data.target === undefined){
const err31 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
vErrors = note(vErrors, err31);
errors++;
}
for(const key3 in data){
if(!((key3 === "kind") || (key3 === "target"))){
const err32 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
vErrors = note(vErrors, err32);
errors++;
}
}
if(data.kind !== undefined){
if("tmpfs" !== data.kind){
const err33 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "tmpfs"},message:"must be equal to constant"};
vErrors = note(vErrors, err33);
errors++;
}
}
if(data.target !== undefined){
let data12 = data.target;
if(typeof data12 === "string"){
if(func2(data12) > 4096){
const err34 = {instancePath:instancePath+"/target",schemaPath:"#/oneOf/2/properties/target/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err34);
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/target",schemaPath:"#/oneOf/2/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err35);
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err36);
errors++;
}
var _valid0 = _errs28 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
}
}
if(!valid0){
const err37 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
vErrors = note(vErrors, err37);
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate23.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate23.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
vErrors = note(vErrors, err0);
errors++;
}
if(data.client === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "client"},message:"must have required property '"+"client"+"'"};
vErrors = note(vErrors, err1);
errors++;
}
if(data.tags === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "tags"},message:"must have required property '"+"tags"+"'"};
vErrors = note(vErrors, err2);
errors++;
}
if(data.dockerfile === undefined){
const err3 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "dockerfile"},message:"must have required property '"+"dockerfile"+"'"};
vErrors = note(vErrors, err3);
errors++;
}
if(data.context === undefined){
const err4 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "context"},message:"must have required property '"+"context"+"'"};
vErrors = note(vErrors, err4);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema33.oneOf[0].properties, key0))){
const err5 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err5);
errors++;
}
}
if(data.kind !== undefined){
if("build" !== data.kind){
const err6 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "build"},message:"must be equal to constant"};
vErrors = note(vErrors, err6);
errors++;
}
}
if(data.client !== undefined){
let data1 = data.client;
if(!((((data1 === "docker") || (data1 === "podman")) || (data1 === "nvidia-docker")) || (data1 === "docker-compose"))){
const err7 = {instancePath:instancePath+"/client",schemaPath:"#/$defs/client/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err7);
errors++;
}
}
if(data.tags !== undefined){
let data2 = data.tags;
if(Array.isArray(data2)){
if(data2.length > 1000){
const err8 = {instancePath:instancePath+"/tags",schemaPath:"#/oneOf/0/properties/tags/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
vErrors = note(vErrors, err8);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func2(data3) > 65536){
const err9 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/oneOf/0/properties/tags/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
vErrors = note(vErrors, err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/tags/" + i0,schemaPath:"#/oneOf/0/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err10);
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/tags",schemaPath:"#/oneOf/0/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err11);
errors++;
}
}
if(data.dockerfile !== undefined){
let data4 = data.dockerfile;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.root === undefined){
const err12 = {instancePath:instancePath+"/dockerfile",schemaPath:"#/$defs/path/required",keyword:"required",params:{missingProperty: "root"},message:"must have required property '"+"root"+"'"};
vErrors = note(vErrors, err12);
errors++;
}
if(data4.path === undefined){
const err13 = {instancePath:instancePath+"/dockerfile",schemaPath:"#/$defs/path/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err13);
errors++;
}
for(const key1 in data4){
if(!((key1 === "root") || (key1 === "path"))){
const err14 = {instancePath:instancePath+"/dockerfile",schemaPath:"#/$defs/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = note(vErrors, err14);
errors++;
}
}
if(data4.root !== undefined){
let data5 = data4.root;
if(!(((((((data5 === "repository") || (data5 === "example")) || (data5 === "home")) || (data5 === "cache")) || (data5 === "work")) || (data5 === "temporary")) || (data5 === "elsewhere"))){
const err15 = {instancePath:instancePath+"/dockerfile/root",schemaPath:"#/$defs/path/properties/root/enum",keyword:"enum",params:{allowedValues: schema35.properties.root.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err15);
errors++;
}
}
if(data4.path !== undefined){
let data6 = data4.path;
if(typeof data6 === "string"){
if(func2(data6) > 4096){
const err16 = {instancePath:instancePath+"/dockerfile/path",schemaPath:"#/$defs/path/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err16);
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/dockerfile/path",schemaPath:"#/$defs/path/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err17);
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/dockerfile",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err18);
errors++;
}
}
if(data.context !== undefined){
let data7 = data.context;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.root === undefined){
const err19 = {instancePath:instancePath+"/context",schemaPath:"#/$defs/path/required",keyword:"required",params:{missingProperty: "root"},message:"must have required property '"+"root"+"'"};
vErrors = note(vErrors, err19);
errors++;
}
if(data7.path === undefined){
const err20 = {instancePath:instancePath+"/context",schemaPath:"#/$defs/path/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err20);
errors++;
}
for(const key2 in data7){
if(!((key2 === "root") || (key2 === "path"))){
const err21 = {instancePath:instancePath+"/context",schemaPath:"#/$defs/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
vErrors = note(vErrors, err21);
errors++;
}
}
if(data7.root !== undefined){
let data8 = data7.root;
if(!(((((((data8 === "repository") || (data8 === "example")) || (data8 === "home")) || (data8 === "cache")) || (data8 === "work")) || (data8 === "temporary")) || (data8 === "elsewhere"))){
const err22 = {instancePath:instancePath+"/context/root",schemaPath:"#/$defs/path/properties/root/enum",keyword:"enum",params:{allowedValues: schema35.properties.root.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err22);
errors++;
}
}
if(data7.path !== undefined){
let data9 = data7.path;
if(typeof data9 === "string"){
if(func2(data9) > 4096){
const err23 = {instancePath:instancePath+"/context/path",schemaPath:"#/$defs/path/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err23);
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/context/path",schemaPath:"#/$defs/path/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err24);
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/context",schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err25);
errors++;
}
}
if(data.args !== undefined){
let data10 = data.args;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(Object.keys(data10).length > 1000){
const err26 = {instancePath:instancePath+"/args",schemaPath:"#/oneOf/0/properties/args/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
vErrors = note(vErrors, err26);
errors++;
}
for(const key3 in data10){
let data11 = data10[key3];
if(typeof data11 === "string"){
if(func2(data11) > 65536){
const err27 = {instancePath:instancePath+"/args/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/0/properties/args/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
vErrors = note(vErrors, err27);
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/args/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/0/properties/args/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err28);
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/args",schemaPath:"#/oneOf/0/properties/args/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err29);
errors++;
}
}
if(data.target !== undefined){
let data12 = data.target;
if((typeof data12 !== "string") && (data12 !== null)){
const err30 = {instancePath:instancePath+"/target",schemaPath:"#/oneOf/0/properties/target/type",keyword:"type",params:{type: schema33.oneOf[0].properties.target.type},message:"must be string,null"};
vErrors = note(vErrors, err30);
errors++;
}
if(typeof data12 === "string"){
if(func2(data12) > 1000){
const err31 = {instancePath:instancePath+"/target",schemaPath:"#/oneOf/0/properties/target/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
vErrors = note(vErrors, err31);
errors++;
}
}
}
if(data.platform !== undefined){
let data13 = data.platform;
if((typeof data13 !== "string") && (data13 !== null)){
const err32 = {instancePath:instancePath+"/platform",schemaPath:"#/oneOf/0/properties/platform/type",keyword:"type",params:{type: schema33.oneOf[0].properties.platform.type},message:"must be string,null"};
vErrors = note(vErrors, err32);
errors++;
}
if(typeof data13 === "string"){
if(func2(data13) > 1000){
const err33 = {instancePath:instancePath+"/platform",schemaPath:"#/oneOf/0/properties/platform/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
vErrors = note(vErrors, err33);
errors++;
}
}
}
if(data.missing !== undefined){
let data14 = data.missing;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(!((data15 === "dockerfile") || (data15 === "context"))){
const err34 = {instancePath:instancePath+"/missing/" + i1,schemaPath:"#/oneOf/0/properties/missing/items/enum",keyword:"enum",params:{allowedValues: schema33.oneOf[0].properties.missing.items.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err34);
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/missing",schemaPath:"#/oneOf/0/properties/missing/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err35);
errors++;
}
}
if(data.other !== undefined){
let data16 = data.other;
if(Array.isArray(data16)){
if(data16.length > 1000){
const err36 = {instancePath:instancePath+"/other",schemaPath:"#/oneOf/0/properties/other/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
vErrors = note(vErrors, err36);
errors++;
}
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(typeof data17 === "string"){
if(func2(data17) > 65536){
const err37 = {instancePath:instancePath+"/other/" + i2,schemaPath:"#/oneOf/0/properties/other/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
vErrors = note(vErrors, err37);
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/other/" + i2,schemaPath:"#/oneOf/0/properties/other/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err38);
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/other",schemaPath:"#/oneOf/0/properties/other/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err39);
errors++;
}
}
if(data.stdin !== undefined){
let data18 = data.stdin;
if(typeof data18 === "string"){
if(func2(data18) > 65536){
const err40 = {instancePath:instancePath+"/stdin",schemaPath:"#/oneOf/0/properties/stdin/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
vErrors = note(vErrors, err40);
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/stdin",schemaPath:"#/oneOf/0/properties/stdin/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err41);
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err42);
errors++;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = true;
}
const _errs43 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err43 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
vErrors = note(vErrors, err43);
errors++;
}
if(data.client === undefined){
const err44 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "client"},message:"must have required property '"+"client"+"'"};
vErrors = note(vErrors, err44);
errors++;
}
if(data.image === undefined){
const err45 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'"};
vErrors = note(vErrors, err45);
errors++;
}
for(const key4 in data){
if(!(func1.call(schema33.oneOf[1].properties, key4))){
const err46 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
vErrors = note(vErrors, err46);
errors++;
}
}
if(data.kind !== undefined){
if("run" !== data.kind){
const err47 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "run"},message:"must be equal to constant"};
vErrors = note(vErrors, err47);
errors++;
}
}
if(data.client !== undefined){
let data20 = data.client;
if(!((((data20 === "docker") || (data20 === "podman")) || (data20 === "nvidia-docker")) || (data20 === "docker-compose"))){
const err48 = {instancePath:instancePath+"/client",schemaPath:"#/$defs/client/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err48);
errors++;
}
}
if(data.image !== undefined){
let data21 = data.image;
if(typeof data21 === "string"){
if(func2(data21) > 4096){
const err49 = {instancePath:instancePath+"/image",schemaPath:"#/oneOf/1/properties/image/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err49);
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/image",schemaPath:"#/oneOf/1/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err50);
errors++;
}
}
if(data.command !== undefined){
let data22 = data.command;
if(Array.isArray(data22)){
if(data22.length > 1000){
const err51 = {instancePath:instancePath+"/command",schemaPath:"#/oneOf/1/properties/command/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
vErrors = note(vErrors, err51);
errors++;
}
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
if(typeof data23 === "string"){
if(func2(data23) > 65536){
const err52 = {instancePath:instancePath+"/command/" + i3,schemaPath:"#/oneOf/1/properties/command/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
vErrors = note(vErrors, err52);
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/command/" + i3,schemaPath:"#/oneOf/1/properties/command/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err53);
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/command",schemaPath:"#/oneOf/1/properties/command/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err54);
errors++;
}
}
if(data.entrypoint !== undefined){
let data24 = data.entrypoint;
if((typeof data24 !== "string") && (data24 !== null)){
const err55 = {instancePath:instancePath+"/entrypoint",schemaPath:"#/oneOf/1/properties/entrypoint/type",keyword:"type",params:{type: schema33.oneOf[1].properties.entrypoint.type},message:"must be string,null"};
vErrors = note(vErrors, err55);
errors++;
}
if(typeof data24 === "string"){
if(func2(data24) > 65536){
const err56 = {instancePath:instancePath+"/entrypoint",schemaPath:"#/oneOf/1/properties/entrypoint/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
vErrors = note(vErrors, err56);
errors++;
}
}
}
if(data.workdir !== undefined){
let data25 = data.workdir;
if((typeof data25 !== "string") && (data25 !== null)){
const err57 = {instancePath:instancePath+"/workdir",schemaPath:"#/oneOf/1/properties/workdir/type",keyword:"type",params:{type: schema33.oneOf[1].properties.workdir.type},message:"must be string,null"};
vErrors = note(vErrors, err57);
errors++;
}
if(typeof data25 === "string"){
if(func2(data25) > 4096){
const err58 = {instancePath:instancePath+"/workdir",schemaPath:"#/oneOf/1/properties/workdir/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err58);
errors++;
}
}
}
if(data.mounts !== undefined){
let data26 = data.mounts;
if(Array.isArray(data26)){
if(data26.length > 200){
const err59 = {instancePath:instancePath+"/mounts",schemaPath:"#/oneOf/1/properties/mounts/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
vErrors = note(vErrors, err59);
errors++;
}
const len4 = data26.length;
for(let i4=0; i4<len4; i4++){
if(!(validate23(data26[i4], {instancePath:instancePath+"/mounts/" + i4,parentData:data26,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err60 = {instancePath:instancePath+"/mounts",schemaPath:"#/oneOf/1/properties/mounts/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err60);
errors++;
}
}
if(data.env !== undefined){
let data28 = data.env;
if(Array.isArray(data28)){
if(data28.length > 1000){
const err61 = {instancePath:instancePath+"/env",schemaPath:"#/oneOf/1/properties/env/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
vErrors = note(vErrors, err61);
errors++;
}
const len5 = data28.length;
for(let i5=0; i5<len5; i5++){
let data29 = data28[i5];
if(typeof data29 === "string"){
if(func2(data29) > 65536){
const err62 = {instancePath:instancePath+"/env/" + i5,schemaPath:"#/oneOf/1/properties/env/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
vErrors = note(vErrors, err62);
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/env/" + i5,schemaPath:"#/oneOf/1/properties/env/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err63);
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/env",schemaPath:"#/oneOf/1/properties/env/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err64);
errors++;
}
}
if(data.envValues !== undefined){
let data30 = data.envValues;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(Object.keys(data30).length > 1000){
const err65 = {instancePath:instancePath+"/envValues",schemaPath:"#/oneOf/1/properties/envValues/maxProperties",keyword:"maxProperties",params:{limit: 1000},message:"must NOT have more than 1000 properties"};
vErrors = note(vErrors, err65);
errors++;
}
for(const key5 in data30){
let data31 = data30[key5];
if(typeof data31 === "string"){
if(func2(data31) > 65536){
const err66 = {instancePath:instancePath+"/envValues/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/1/properties/envValues/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
vErrors = note(vErrors, err66);
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/envValues/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/oneOf/1/properties/envValues/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err67);
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/envValues",schemaPath:"#/oneOf/1/properties/envValues/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err68);
errors++;
}
}
if(data.gpus !== undefined){
let data32 = data.gpus;
if((typeof data32 !== "string") && (data32 !== null)){
const err69 = {instancePath:instancePath+"/gpus",schemaPath:"#/oneOf/1/properties/gpus/type",keyword:"type",params:{type: schema33.oneOf[1].properties.gpus.type},message:"must be string,null"};
vErrors = note(vErrors, err69);
errors++;
}
if(typeof data32 === "string"){
if(func2(data32) > 1000){
const err70 = {instancePath:instancePath+"/gpus",schemaPath:"#/oneOf/1/properties/gpus/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
vErrors = note(vErrors, err70);
errors++;
}
}
}
if(data.user !== undefined){
let data33 = data.user;
if((typeof data33 !== "string") && (data33 !== null)){
const err71 = {instancePath:instancePath+"/user",schemaPath:"#/oneOf/1/properties/user/type",keyword:"type",params:{type: schema33.oneOf[1].properties.user.type},message:"must be string,null"};
vErrors = note(vErrors, err71);
errors++;
}
if(typeof data33 === "string"){
if(func2(data33) > 1000){
const err72 = {instancePath:instancePath+"/user",schemaPath:"#/oneOf/1/properties/user/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
vErrors = note(vErrors, err72);
errors++;
}
}
}
if(data.network !== undefined){
let data34 = data.network;
if((typeof data34 !== "string") && (data34 !== null)){
const err73 = {instancePath:instancePath+"/network",schemaPath:"#/oneOf/1/properties/network/type",keyword:"type",params:{type: schema33.oneOf[1].properties.network.type},message:"must be string,null"};
vErrors = note(vErrors, err73);
errors++;
}
if(typeof data34 === "string"){
if(func2(data34) > 1000){
const err74 = {instancePath:instancePath+"/network",schemaPath:"#/oneOf/1/properties/network/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
vErrors = note(vErrors, err74);
errors++;
}
}
}
if(data.ports !== undefined){
let data35 = data.ports;
if(Array.isArray(data35)){
if(data35.length > 1000){
const err75 = {instancePath:instancePath+"/ports",schemaPath:"#/oneOf/1/properties/ports/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
vErrors = note(vErrors, err75);
errors++;
}
const len6 = data35.length;
for(let i6=0; i6<len6; i6++){
let data36 = data35[i6];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.host === undefined){
const err76 = {instancePath:instancePath+"/ports/" + i6,schemaPath:"#/oneOf/1/properties/ports/items/required",keyword:"required",params:{missingProperty: "host"},message:"must have required property '"+"host"+"'"};
vErrors = note(vErrors, err76);
errors++;
}
if(data36.container === undefined){
const err77 = {instancePath:instancePath+"/ports/" + i6,schemaPath:"#/oneOf/1/properties/ports/items/required",keyword:"required",params:{missingProperty: "container"},message:"must have required property '"+"container"+"'"};
vErrors = note(vErrors, err77);
errors++;
}
if(data36.protocol === undefined){
const err78 = {instancePath:instancePath+"/ports/" + i6,schemaPath:"#/oneOf/1/properties/ports/items/required",keyword:"required",params:{missingProperty: "protocol"},message:"must have required property '"+"protocol"+"'"};
vErrors = note(vErrors, err78);
errors++;
}
for(const key6 in data36){
if(!(((key6 === "host") || (key6 === "container")) || (key6 === "protocol"))){
const err79 = {instancePath:instancePath+"/ports/" + i6,schemaPath:"#/oneOf/1/properties/ports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
vErrors = note(vErrors, err79);
errors++;
}
}
if(data36.host !== undefined){
let data37 = data36.host;
if((typeof data37 !== "string") && (data37 !== null)){
const err80 = {instancePath:instancePath+"/ports/" + i6+"/host",schemaPath:"#/oneOf/1/properties/ports/items/properties/host/type",keyword:"type",params:{type: schema33.oneOf[1].properties.ports.items.properties.host.type},message:"must be string,null"};
vErrors = note(vErrors, err80);
errors++;
}
if(typeof data37 === "string"){
if(func2(data37) > 1000){
const err81 = {instancePath:instancePath+"/ports/" + i6+"/host",schemaPath:"#/oneOf/1/properties/ports/items/properties/host/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
vErrors = note(vErrors, err81);
errors++;
}
}
}
if(data36.container !== undefined){
let data38 = data36.container;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err82 = {instancePath:instancePath+"/ports/" + i6+"/container",schemaPath:"#/oneOf/1/properties/ports/items/properties/container/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
vErrors = note(vErrors, err82);
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 65535 || isNaN(data38)){
const err83 = {instancePath:instancePath+"/ports/" + i6+"/container",schemaPath:"#/oneOf/1/properties/ports/items/properties/container/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
vErrors = note(vErrors, err83);
errors++;
}
if(data38 < 0 || isNaN(data38)){
const err84 = {instancePath:instancePath+"/ports/" + i6+"/container",schemaPath:"#/oneOf/1/properties/ports/items/properties/container/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
vErrors = note(vErrors, err84);
errors++;
}
}
}
if(data36.protocol !== undefined){
let data39 = data36.protocol;
if(!((data39 === "tcp") || (data39 === "udp"))){
const err85 = {instancePath:instancePath+"/ports/" + i6+"/protocol",schemaPath:"#/oneOf/1/properties/ports/items/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema33.oneOf[1].properties.ports.items.properties.protocol.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err85);
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/ports/" + i6,schemaPath:"#/oneOf/1/properties/ports/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err86);
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/ports",schemaPath:"#/oneOf/1/properties/ports/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err87);
errors++;
}
}
if(data.ipc !== undefined){
let data40 = data.ipc;
if((typeof data40 !== "string") && (data40 !== null)){
const err88 = {instancePath:instancePath+"/ipc",schemaPath:"#/oneOf/1/properties/ipc/type",keyword:"type",params:{type: schema33.oneOf[1].properties.ipc.type},message:"must be string,null"};
vErrors = note(vErrors, err88);
errors++;
}
if(typeof data40 === "string"){
if(func2(data40) > 1000){
const err89 = {instancePath:instancePath+"/ipc",schemaPath:"#/oneOf/1/properties/ipc/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
vErrors = note(vErrors, err89);
errors++;
}
}
}
if(data.shmSize !== undefined){
let data41 = data.shmSize;
if((typeof data41 !== "string") && (data41 !== null)){
const err90 = {instancePath:instancePath+"/shmSize",schemaPath:"#/oneOf/1/properties/shmSize/type",keyword:"type",params:{type: schema33.oneOf[1].properties.shmSize.type},message:"must be string,null"};
vErrors = note(vErrors, err90);
errors++;
}
if(typeof data41 === "string"){
if(func2(data41) > 1000){
const err91 = {instancePath:instancePath+"/shmSize",schemaPath:"#/oneOf/1/properties/shmSize/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
vErrors = note(vErrors, err91);
errors++;
}
}
}
if(data.name !== undefined){
let data42 = data.name;
if((typeof data42 !== "string") && (data42 !== null)){
const err92 = {instancePath:instancePath+"/name",schemaPath:"#/oneOf/1/properties/name/type",keyword:"type",params:{type: schema33.oneOf[1].properties.name.type},message:"must be string,null"};
vErrors = note(vErrors, err92);
errors++;
}
if(typeof data42 === "string"){
if(func2(data42) > 4096){
const err93 = {instancePath:instancePath+"/name",schemaPath:"#/oneOf/1/properties/name/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err93);
errors++;
}
}
}
if(data.detached !== undefined){
if(typeof data.detached !== "boolean"){
const err94 = {instancePath:instancePath+"/detached",schemaPath:"#/oneOf/1/properties/detached/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err94);
errors++;
}
}
if(data.interactive !== undefined){
if(typeof data.interactive !== "boolean"){
const err95 = {instancePath:instancePath+"/interactive",schemaPath:"#/oneOf/1/properties/interactive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err95);
errors++;
}
}
if(data.privileged !== undefined){
if(typeof data.privileged !== "boolean"){
const err96 = {instancePath:instancePath+"/privileged",schemaPath:"#/oneOf/1/properties/privileged/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
vErrors = note(vErrors, err96);
errors++;
}
}
if(data.other !== undefined){
let data46 = data.other;
if(Array.isArray(data46)){
if(data46.length > 1000){
const err97 = {instancePath:instancePath+"/other",schemaPath:"#/oneOf/1/properties/other/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
vErrors = note(vErrors, err97);
errors++;
}
const len7 = data46.length;
for(let i7=0; i7<len7; i7++){
let data47 = data46[i7];
if(typeof data47 === "string"){
if(func2(data47) > 65536){
const err98 = {instancePath:instancePath+"/other/" + i7,schemaPath:"#/oneOf/1/properties/other/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
vErrors = note(vErrors, err98);
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/other/" + i7,schemaPath:"#/oneOf/1/properties/other/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err99);
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/other",schemaPath:"#/oneOf/1/properties/other/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err100);
errors++;
}
}
if(data.stdin !== undefined){
let data48 = data.stdin;
if(typeof data48 === "string"){
if(func2(data48) > 65536){
const err101 = {instancePath:instancePath+"/stdin",schemaPath:"#/oneOf/1/properties/stdin/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
vErrors = note(vErrors, err101);
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/stdin",schemaPath:"#/oneOf/1/properties/stdin/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err102);
errors++;
}
}
}
else {
const err103 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err103);
errors++;
}
var _valid0 = _errs43 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
const _errs105 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err104 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
vErrors = note(vErrors, err104);
errors++;
}
if(data.client === undefined){
const err105 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "client"},message:"must have required property '"+"client"+"'"};
vErrors = note(vErrors, err105);
errors++;
}
if(data.image === undefined){
const err106 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "image"},message:"must have required property '"+"image"+"'"};
vErrors = note(vErrors, err106);
errors++;
}
for(const key7 in data){
if(!(((key7 === "kind") || (key7 === "client")) || (key7 === "image"))){
const err107 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
vErrors = note(vErrors, err107);
errors++;
}
}
if(data.kind !== undefined){
let data49 = data.kind;
if(!((data49 === "pull") || (data49 === "push"))){
const err108 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2/properties/kind/enum",keyword:"enum",params:{allowedValues: schema33.oneOf[2].properties.kind.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err108);
errors++;
}
}
if(data.client !== undefined){
let data50 = data.client;
if(!((((data50 === "docker") || (data50 === "podman")) || (data50 === "nvidia-docker")) || (data50 === "docker-compose"))){
const err109 = {instancePath:instancePath+"/client",schemaPath:"#/$defs/client/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err109);
errors++;
}
}
if(data.image !== undefined){
let data51 = data.image;
if(typeof data51 === "string"){
if(func2(data51) > 4096){
const err110 = {instancePath:instancePath+"/image",schemaPath:"#/oneOf/2/properties/image/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err110);
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/image",schemaPath:"#/oneOf/2/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err111);
errors++;
}
}
}
else {
const err112 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err112);
errors++;
}
var _valid0 = _errs105 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
if(props0 !== true){
props0 = true;
}
}
const _errs113 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err113 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
vErrors = note(vErrors, err113);
errors++;
}
if(data.client === undefined){
const err114 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "client"},message:"must have required property '"+"client"+"'"};
vErrors = note(vErrors, err114);
errors++;
}
if(data.from === undefined){
const err115 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
vErrors = note(vErrors, err115);
errors++;
}
if(data.to === undefined){
const err116 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
vErrors = note(vErrors, err116);
errors++;
}
for(const key8 in data){
if(!((((key8 === "kind") || (key8 === "client")) || (key8 === "from")) || (key8 === "to"))){
const err117 = {instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
vErrors = note(vErrors, err117);
errors++;
}
}
if(data.kind !== undefined){
if("tag" !== data.kind){
const err118 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "tag"},message:"must be equal to constant"};
vErrors = note(vErrors, err118);
errors++;
}
}
if(data.client !== undefined){
let data53 = data.client;
if(!((((data53 === "docker") || (data53 === "podman")) || (data53 === "nvidia-docker")) || (data53 === "docker-compose"))){
const err119 = {instancePath:instancePath+"/client",schemaPath:"#/$defs/client/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err119);
errors++;
}
}
if(data.from !== undefined){
let data54 = data.from;
if(typeof data54 === "string"){
if(func2(data54) > 4096){
const err120 = {instancePath:instancePath+"/from",schemaPath:"#/oneOf/3/properties/from/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err120);
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/from",schemaPath:"#/oneOf/3/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err121);
errors++;
}
}
if(data.to !== undefined){
let data55 = data.to;
if(typeof data55 === "string"){
if(func2(data55) > 4096){
const err122 = {instancePath:instancePath+"/to",schemaPath:"#/oneOf/3/properties/to/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err122);
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/to",schemaPath:"#/oneOf/3/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err123);
errors++;
}
}
}
else {
const err124 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err124);
errors++;
}
var _valid0 = _errs113 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
if(props0 !== true){
props0 = true;
}
}
const _errs123 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err125 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
vErrors = note(vErrors, err125);
errors++;
}
if(data.client === undefined){
const err126 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "client"},message:"must have required property '"+"client"+"'"};
vErrors = note(vErrors, err126);
errors++;
}
if(data.action === undefined){
const err127 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'"};
vErrors = note(vErrors, err127);
errors++;
}
if(data.files === undefined){
const err128 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
vErrors = note(vErrors, err128);
errors++;
}
if(data.services === undefined){
const err129 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "services"},message:"must have required property '"+"services"+"'"};
vErrors = note(vErrors, err129);
errors++;
}
for(const key9 in data){
if(!(((((key9 === "kind") || (key9 === "client")) || (key9 === "action")) || (key9 === "files")) || (key9 === "services"))){
const err130 = {instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
vErrors = note(vErrors, err130);
errors++;
}
}
if(data.kind !== undefined){
if("compose" !== data.kind){
const err131 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "compose"},message:"must be equal to constant"};
vErrors = note(vErrors, err131);
errors++;
}
}
if(data.client !== undefined){
let data57 = data.client;
if(!((((data57 === "docker") || (data57 === "podman")) || (data57 === "nvidia-docker")) || (data57 === "docker-compose"))){
const err132 = {instancePath:instancePath+"/client",schemaPath:"#/$defs/client/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err132);
errors++;
}
}
if(data.action !== undefined){
let data58 = data.action;
if(typeof data58 === "string"){
if(func2(data58) > 1000){
const err133 = {instancePath:instancePath+"/action",schemaPath:"#/oneOf/4/properties/action/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
vErrors = note(vErrors, err133);
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/action",schemaPath:"#/oneOf/4/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err134);
errors++;
}
}
if(data.files !== undefined){
let data59 = data.files;
if(Array.isArray(data59)){
if(data59.length > 1000){
const err135 = {instancePath:instancePath+"/files",schemaPath:"#/oneOf/4/properties/files/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
vErrors = note(vErrors, err135);
errors++;
}
const len8 = data59.length;
for(let i8=0; i8<len8; i8++){
let data60 = data59[i8];
if(typeof data60 === "string"){
if(func2(data60) > 65536){
const err136 = {instancePath:instancePath+"/files/" + i8,schemaPath:"#/oneOf/4/properties/files/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
vErrors = note(vErrors, err136);
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/files/" + i8,schemaPath:"#/oneOf/4/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err137);
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/files",schemaPath:"#/oneOf/4/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err138);
errors++;
}
}
if(data.services !== undefined){
let data61 = data.services;
if(Array.isArray(data61)){
if(data61.length > 1000){
const err139 = {instancePath:instancePath+"/services",schemaPath:"#/oneOf/4/properties/services/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
vErrors = note(vErrors, err139);
errors++;
}
const len9 = data61.length;
for(let i9=0; i9<len9; i9++){
let data62 = data61[i9];
if(typeof data62 === "string"){
if(func2(data62) > 65536){
const err140 = {instancePath:instancePath+"/services/" + i9,schemaPath:"#/oneOf/4/properties/services/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
vErrors = note(vErrors, err140);
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/services/" + i9,schemaPath:"#/oneOf/4/properties/services/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err141);
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/services",schemaPath:"#/oneOf/4/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err142);
errors++;
}
}
}
else {
const err143 = {instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err143);
errors++;
}
var _valid0 = _errs123 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid0 = true;
passing0 = 4;
if(props0 !== true){
props0 = true;
}
}
const _errs139 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err144 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
vErrors = note(vErrors, err144);
errors++;
}
if(data.client === undefined){
const err145 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "client"},message:"must have required property '"+"client"+"'"};
vErrors = note(vErrors, err145);
errors++;
}
if(data.words === undefined){
const err146 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "words"},message:"must have required property '"+"words"+"'"};
vErrors = note(vErrors, err146);
errors++;
}
for(const key10 in data){
if(!(((key10 === "kind") || (key10 === "client")) || (key10 === "words"))){
const err147 = {instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
vErrors = note(vErrors, err147);
errors++;
}
}
if(data.kind !== undefined){
if("query" !== data.kind){
const err148 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "query"},message:"must be equal to constant"};
vErrors = note(vErrors, err148);
errors++;
}
}
if(data.client !== undefined){
let data64 = data.client;
if(!((((data64 === "docker") || (data64 === "podman")) || (data64 === "nvidia-docker")) || (data64 === "docker-compose"))){
const err149 = {instancePath:instancePath+"/client",schemaPath:"#/$defs/client/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err149);
errors++;
}
}
if(data.words !== undefined){
let data65 = data.words;
if(Array.isArray(data65)){
if(data65.length > 1000){
const err150 = {instancePath:instancePath+"/words",schemaPath:"#/oneOf/5/properties/words/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
vErrors = note(vErrors, err150);
errors++;
}
const len10 = data65.length;
for(let i10=0; i10<len10; i10++){
let data66 = data65[i10];
if(typeof data66 === "string"){
if(func2(data66) > 65536){
const err151 = {instancePath:instancePath+"/words/" + i10,schemaPath:"#/oneOf/5/properties/words/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
vErrors = note(vErrors, err151);
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/words/" + i10,schemaPath:"#/oneOf/5/properties/words/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err152);
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/words",schemaPath:"#/oneOf/5/properties/words/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err153);
errors++;
}
}
}
else {
const err154 = {instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err154);
errors++;
}
var _valid0 = _errs139 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid0 = true;
passing0 = 5;
if(props0 !== true){
props0 = true;
}
}
const _errs149 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err155 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
vErrors = note(vErrors, err155);
errors++;
}
if(data.client === undefined){
const err156 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "client"},message:"must have required property '"+"client"+"'"};
vErrors = note(vErrors, err156);
errors++;
}
if(data.words === undefined){
const err157 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "words"},message:"must have required property '"+"words"+"'"};
vErrors = note(vErrors, err157);
errors++;
}
if(data.reason === undefined){
const err158 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
vErrors = note(vErrors, err158);
errors++;
}
for(const key11 in data){
if(!((((key11 === "kind") || (key11 === "client")) || (key11 === "words")) || (key11 === "reason"))){
const err159 = {instancePath,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
vErrors = note(vErrors, err159);
errors++;
}
}
if(data.kind !== undefined){
if("unknown" !== data.kind){
const err160 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/6/properties/kind/const",keyword:"const",params:{allowedValue: "unknown"},message:"must be equal to constant"};
vErrors = note(vErrors, err160);
errors++;
}
}
if(data.client !== undefined){
let data68 = data.client;
if(!((((data68 === "docker") || (data68 === "podman")) || (data68 === "nvidia-docker")) || (data68 === "docker-compose"))){
const err161 = {instancePath:instancePath+"/client",schemaPath:"#/$defs/client/enum",keyword:"enum",params:{allowedValues: schema34.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err161);
errors++;
}
}
if(data.words !== undefined){
let data69 = data.words;
if(Array.isArray(data69)){
if(data69.length > 1000){
const err162 = {instancePath:instancePath+"/words",schemaPath:"#/oneOf/6/properties/words/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
vErrors = note(vErrors, err162);
errors++;
}
const len11 = data69.length;
for(let i11=0; i11<len11; i11++){
let data70 = data69[i11];
if(typeof data70 === "string"){
if(func2(data70) > 65536){
const err163 = {instancePath:instancePath+"/words/" + i11,schemaPath:"#/oneOf/6/properties/words/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
vErrors = note(vErrors, err163);
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/words/" + i11,schemaPath:"#/oneOf/6/properties/words/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err164);
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/words",schemaPath:"#/oneOf/6/properties/words/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err165);
errors++;
}
}
if(data.reason !== undefined){
let data71 = data.reason;
if(typeof data71 === "string"){
if(func2(data71) > 4096){
const err166 = {instancePath:instancePath+"/reason",schemaPath:"#/oneOf/6/properties/reason/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err166);
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/reason",schemaPath:"#/oneOf/6/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err167);
errors++;
}
}
}
else {
const err168 = {instancePath,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err168);
errors++;
}
var _valid0 = _errs149 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 6];
}
else {
if(_valid0){
valid0 = true;
passing0 = 6;
if(props0 !== true){
props0 = true;
}
}
}
}
}
}
}
}
if(!valid0){
const err169 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
vErrors = note(vErrors, err169);
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate22.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate22.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'"};
vErrors = note(vErrors, err0);
errors++;
}
if(data.example === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "example"},message:"must have required property '"+"example"+"'"};
vErrors = note(vErrors, err1);
errors++;
}
if(data.preset === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "preset"},message:"must have required property '"+"preset"+"'"};
vErrors = note(vErrors, err2);
errors++;
}
if(data.script === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "script"},message:"must have required property '"+"script"+"'"};
vErrors = note(vErrors, err3);
errors++;
}
if(data.sources === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'"};
vErrors = note(vErrors, err4);
errors++;
}
if(data.state === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
vErrors = note(vErrors, err5);
errors++;
}
if(data.reason === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
vErrors = note(vErrors, err6);
errors++;
}
if(data.calls === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "calls"},message:"must have required property '"+"calls"+"'"};
vErrors = note(vErrors, err7);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema32.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err8);
errors++;
}
}
if(data.schema !== undefined){
if("contract/1" !== data.schema){
const err9 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "contract/1"},message:"must be equal to constant"};
vErrors = note(vErrors, err9);
errors++;
}
}
if(data.example !== undefined){
let data1 = data.example;
if(typeof data1 === "string"){
if(func2(data1) > 1000){
const err10 = {instancePath:instancePath+"/example",schemaPath:"#/properties/example/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
vErrors = note(vErrors, err10);
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/example",schemaPath:"#/properties/example/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err11);
errors++;
}
}
if(data.preset !== undefined){
let data2 = data.preset;
if(typeof data2 === "string"){
if(func2(data2) > 1000){
const err12 = {instancePath:instancePath+"/preset",schemaPath:"#/properties/preset/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
vErrors = note(vErrors, err12);
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/preset",schemaPath:"#/properties/preset/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err13);
errors++;
}
}
if(data.script !== undefined){
let data3 = data.script;
if(typeof data3 === "string"){
if(func2(data3) > 4096){
const err14 = {instancePath:instancePath+"/script",schemaPath:"#/properties/script/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err14);
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/script",schemaPath:"#/properties/script/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err15);
errors++;
}
}
if(data.sources !== undefined){
let data4 = data.sources;
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err16 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
vErrors = note(vErrors, err16);
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err17);
errors++;
}
}
if(data.state !== undefined){
let data5 = data.state;
if(!(((data5 === "complete") || (data5 === "partial")) || (data5 === "none"))){
const err18 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema32.properties.state.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err18);
errors++;
}
}
if(data.reason !== undefined){
let data6 = data.reason;
if((typeof data6 !== "string") && (data6 !== null)){
const err19 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: schema32.properties.reason.type},message:"must be string,null"};
vErrors = note(vErrors, err19);
errors++;
}
if(typeof data6 === "string"){
if(func2(data6) > 4096){
const err20 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err20);
errors++;
}
}
}
if(data.calls !== undefined){
let data7 = data.calls;
if(Array.isArray(data7)){
if(data7.length > 1000){
const err21 = {instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
vErrors = note(vErrors, err21);
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data7[i0], {instancePath:instancePath+"/calls/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/calls",schemaPath:"#/properties/calls/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err22);
errors++;
}
}
if(data.changed !== undefined){
let data9 = data.changed;
if(Array.isArray(data9)){
if(data9.length > 1000){
const err23 = {instancePath:instancePath+"/changed",schemaPath:"#/properties/changed/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
vErrors = note(vErrors, err23);
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.root === undefined){
const err24 = {instancePath:instancePath+"/changed/" + i1,schemaPath:"#/$defs/path/required",keyword:"required",params:{missingProperty: "root"},message:"must have required property '"+"root"+"'"};
vErrors = note(vErrors, err24);
errors++;
}
if(data10.path === undefined){
const err25 = {instancePath:instancePath+"/changed/" + i1,schemaPath:"#/$defs/path/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
vErrors = note(vErrors, err25);
errors++;
}
for(const key1 in data10){
if(!((key1 === "root") || (key1 === "path"))){
const err26 = {instancePath:instancePath+"/changed/" + i1,schemaPath:"#/$defs/path/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
vErrors = note(vErrors, err26);
errors++;
}
}
if(data10.root !== undefined){
let data11 = data10.root;
if(!(((((((data11 === "repository") || (data11 === "example")) || (data11 === "home")) || (data11 === "cache")) || (data11 === "work")) || (data11 === "temporary")) || (data11 === "elsewhere"))){
const err27 = {instancePath:instancePath+"/changed/" + i1+"/root",schemaPath:"#/$defs/path/properties/root/enum",keyword:"enum",params:{allowedValues: schema35.properties.root.enum},message:"must be equal to one of the allowed values"};
vErrors = note(vErrors, err27);
errors++;
}
}
if(data10.path !== undefined){
let data12 = data10.path;
if(typeof data12 === "string"){
if(func2(data12) > 4096){
const err28 = {instancePath:instancePath+"/changed/" + i1+"/path",schemaPath:"#/$defs/path/properties/path/maxLength",keyword:"maxLength",params:{limit: 4096},message:"must NOT have more than 4096 characters"};
vErrors = note(vErrors, err28);
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/changed/" + i1+"/path",schemaPath:"#/$defs/path/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err29);
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/changed/" + i1,schemaPath:"#/$defs/path/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err30);
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/changed",schemaPath:"#/properties/changed/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err31);
errors++;
}
}
if(data.assumed !== undefined){
let data13 = data.assumed;
if(Array.isArray(data13)){
if(data13.length > 1000){
const err32 = {instancePath:instancePath+"/assumed",schemaPath:"#/properties/assumed/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
vErrors = note(vErrors, err32);
errors++;
}
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(typeof data14 === "string"){
if(func2(data14) > 65536){
const err33 = {instancePath:instancePath+"/assumed/" + i2,schemaPath:"#/properties/assumed/items/maxLength",keyword:"maxLength",params:{limit: 65536},message:"must NOT have more than 65536 characters"};
vErrors = note(vErrors, err33);
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/assumed/" + i2,schemaPath:"#/properties/assumed/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err34);
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/assumed",schemaPath:"#/properties/assumed/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err35);
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err36);
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="contracts.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schema"},message:"must have required property '"+"schema"+"'"};
vErrors = note(vErrors, err0);
errors++;
}
if(data.contracts === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contracts"},message:"must have required property '"+"contracts"+"'"};
vErrors = note(vErrors, err1);
errors++;
}
for(const key0 in data){
if(!(((key0 === "schema") || (key0 === "about")) || (key0 === "contracts"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
vErrors = note(vErrors, err2);
errors++;
}
}
if(data.schema !== undefined){
if("contracts/1" !== data.schema){
const err3 = {instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: "contracts/1"},message:"must be equal to constant"};
vErrors = note(vErrors, err3);
errors++;
}
}
if(data.about !== undefined){
if(typeof data.about !== "string"){
const err4 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"};
vErrors = note(vErrors, err4);
errors++;
}
}
if(data.contracts !== undefined){
let data2 = data.contracts;
if(Array.isArray(data2)){
if(data2.length > 20000){
const err5 = {instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items"};
vErrors = note(vErrors, err5);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data2[i0], {instancePath:instancePath+"/contracts/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/contracts",schemaPath:"#/properties/contracts/type",keyword:"type",params:{type: "array"},message:"must be array"};
vErrors = note(vErrors, err6);
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
vErrors = note(vErrors, err7);
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


;// CONCATENATED MODULE: ./core/schema/contracts.js
/** `contracts/1`, the stored contracts: checked by schemas/contracts.schema.json; the type is core/contract/captured.ts. */


// EXTERNAL MODULE: ./core/secrets/redact.js
var secrets_redact = __webpack_require__(42483);
// EXTERNAL MODULE: ./core/contract/image-coherence.js
var image_coherence = __webpack_require__(20547);
;// CONCATENATED MODULE: ./core/contract/stored-contract.js
/**
 * The file of stored contracts: generated, sorted and readable, one for the whole garden. Beside the examples it would change the
 * tree hash that their records are known by, each time a contract is captured again.
 */







/** 5,000 presets as the measured scripts write them are 6 MB. */
const CONTRACTS_LIMIT = 16 * 1024 * 1024;
const ABOUT = 'What the scripts of this garden ask of a container engine. Generated by hortus contract --update; do not edit.';
function writeContracts(contracts) {
    const sorted = contracts.map(kept).sort((a, b) => byWord(a.example, b.example) || byWord(a.preset, b.preset));
    return textOf(sorted.map((contract) => ({ ...contract, calls: contract.calls.map(brief) })));
}
const textOf = (contracts) => `${pretty(redacted({ schema: 'contracts/1', about: ABOUT, contracts }), 0)}\n`;
/** A script can ask for what no file of ours may hold, such as a variable named like a prototype: that contract is not kept. */
const canBeKept = (contract) => readContracts(writeContracts([contract])).ok;
/** Hostile until read: it lies in the repository. */
function readContracts(text) {
    const parsed = (0,parse_json/* parseJson */.q)(text, { maxLength: CONTRACTS_LIMIT, maxDepth: 10, maxString: 128 * 1024 });
    if (!parsed.ok)
        return (0,problem/* fail */.fJ)(`it ${parsed.problem.message}`);
    if (!validate(parsed.value))
        return (0,problem/* fail */.fJ)(firstDeviation());
    const { contracts } = parsed.value;
    return new Set(contracts.map(keyOf)).size === contracts.length ? (0,problem.ok)(contracts.map((contract) => ({ ...contract, calls: contract.calls.map(whole) }))) : (0,problem/* fail */.fJ)('it holds the contract of one preset twice');
}
const keyOf = ({ example, preset }) => `${example}\n${preset}`;
/** Two scripts that ask the same have the same, however they are written. */
const contractDigest = ({ calls }) => (0,canonical_json/* jsonDigest */.j)(calls.filter(isKept).map(ordered));
/** What only asks changes nothing, and what the machine of the capture could not do is not the script's. */
function kept(contract) {
    const { schema, example, preset, script, sources, state, reason, calls, changed, assumed } = contract;
    return { schema, example, preset, script, sources, state, reason, calls: calls.filter(isKept).map(ordered), ...(changed === undefined || changed.length === 0 ? {} : { changed }), ...(assumed === undefined ? {} : { assumed }) };
}
/** `docker load` makes images too, whatever else it was called to do. */
const isKept = (call) => call.kind !== 'query' || (0,image_coherence/* makesImages */.Wd)(call);
const RUN = { command: [], entrypoint: null, workdir: null, mounts: [], env: [], envValues: {}, gpus: null, user: null, network: null, ports: [], ipc: null, shmSize: null, name: null, detached: false, interactive: false, privileged: false, other: [] };
const BUILD = { args: {}, target: null, platform: null, other: [] };
const UNASKED = { run: RUN, build: BUILD };
/** What was not asked for is not said: a review reads what is there. */
function brief(call) {
    const unasked = UNASKED[call.kind] ?? {};
    return Object.fromEntries(Object.entries(call).filter(([key, value]) => !Object.hasOwn(unasked, key) || JSON.stringify(value) !== JSON.stringify(unasked[key])));
}
const whole = (call) => ({ ...UNASKED[call.kind], ...call });
/** Maps by their names: two captures of one script give the same bytes. */
function ordered(call) {
    if (call.kind === 'build')
        return { ...call, args: sortedMap(call.args) };
    return call.kind === 'run' ? { ...call, env: call.env.toSorted(order/* byWord */.GM), envValues: sortedMap(call.envValues) } : call;
}
const sortedMap = (map) => Object.fromEntries(Object.entries(map).sort(([a], [b]) => (0,order/* byWord */.GM)(a, b)));
/** A report and a review travel further than the machine that captured it (A67). */
function redacted(value) {
    if (typeof value === 'string')
        return redact(value);
    if (Array.isArray(value))
        return value.map(redacted);
    return value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, redacted(each)])) : value;
}
/** What fits into a line is one line, so that a diff shows the mount or the option that changed. */
function pretty(value, indent) {
    const line = JSON.stringify(value);
    if (line.length + indent <= LINE || value === null || typeof value !== 'object')
        return line;
    const space = ' '.repeat(indent + 2);
    const [open, close, lines] = Array.isArray(value)
        ? ['[', ']', value.map((each) => `${space}${pretty(each, indent + 2)}`)]
        : ['{', '}', Object.entries(value).map(([key, each]) => `${space}${JSON.stringify(key)}: ${pretty(each, indent + 2)}`)];
    return `${open}\n${lines.join(',\n')}\n${' '.repeat(indent)}${close}`;
}
const LINE = 140;
/** A pointer is cut, since its words come from the document. */
function firstDeviation() {
    const error = validate.errors?.[0];
    return `at ${(error?.instancePath ?? '/').slice(0, 120)} it ${error?.message ?? 'is not valid'}`;
}


/***/ }),

/***/ 75963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson),
/* harmony export */   j: () => (/* binding */ jsonDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** JSON with sorted keys and no spaces: equal values give equal text, so that a digest of it means something. */

function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map((each) => (each === undefined ? 'null' : canonicalJson(each))).join(',')}]`;
    if (value !== null && typeof value === 'object') {
        const entries = Object.entries(value).filter(([, each]) => each !== undefined);
        return `{${entries.sort(byName).map(([name, each]) => `${JSON.stringify(name)}:${canonicalJson(each)}`).join(',')}}`;
    }
    return JSON.stringify(value) ?? 'null';
}
/** SHA-256, lower-case hex, of the canonical JSON. */
function jsonDigest(value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonicalJson(value)).digest('hex');
}
/** By code unit: the order must not depend on a locale. */
function byName([a], [b]) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ })

};
