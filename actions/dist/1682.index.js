export const id = 1682;
export const ids = [1682];
export const modules = {

/***/ 81682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ loadCompose)
});

// EXTERNAL MODULE: ./core/garden/read-values.js
var read_values = __webpack_require__(28919);
// EXTERNAL MODULE: ./core/source/read-yaml.js + 2 modules
var read_yaml = __webpack_require__(2192);
// EXTERNAL MODULE: ./core/source/source-document.js
var source_document = __webpack_require__(27699);
;// CONCATENATED MODULE: ./core/contract/compose/interpolate.js
/** `${NAME:-default}` in a compose file. No variable of the caller is ever put in: only the defaults that stand in the file. */

/** `missing` hears of a variable that has neither value nor default, or that must be set. */
function interpolate(text, missing) {
    return text.replaceAll(/\$(?:\$|\{([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-?+])([^{}]*))?\}|([A-Za-z_][A-Za-z0-9_]*))/g, (whole, braced, operator, rest = '', bare) => {
        if (whole === '$$')
            return '$';
        if (operator === '-' || operator === ':-')
            return rest;
        if (operator !== '+' && operator !== ':+')
            missing(braced ?? bare ?? '');
        return '';
    });
}
/** The same for every text below a value; keys stay as they are. */
function interpolateAll(value, missing) {
    if (typeof value === 'string')
        return interpolate(value, missing);
    if ((0,source_document/* isList */.Lv)(value))
        return value.map((each) => interpolateAll(each, missing));
    if (!(0,source_document/* isMap */.jh)(value))
        return value;
    const copy = Object.create(null);
    for (const [key, each] of Object.entries(value))
        copy[key] = interpolateAll(each, missing);
    return copy;
}

// EXTERNAL MODULE: ./core/contract/container-args.js
var container_args = __webpack_require__(93706);
// EXTERNAL MODULE: ./core/garden/shell-words.js
var shell_words = __webpack_require__(44012);
;// CONCATENATED MODULE: ./core/contract/compose/read-mounts.js
/** `volumes:` and `tmpfs:` of a service: files of the example, or places that go with the project. */


/** `directory`: that of the compose file, relative to the example, `''` for the example itself. */
function readMounts(service, at, directory, tell) {
    const volumes = (0,read_values/* entry */.f_)(service, 'volumes');
    const listed = (0,source_document/* isList */.Lv)(volumes) ? volumes : [];
    const mounts = listed.flatMap((value, index) => {
        const wanted = (0,source_document/* isMap */.jh)(value) ? longForm(value) : shortForm((0,read_values/* textOr */.ph)(value) ?? '');
        return toMount(wanted, `${at}${(0,source_document/* pointer */.Wn)('volumes', index)}`, directory, tell);
    });
    const temporary = (0,read_values/* words */.aL)((0,read_values/* entry */.f_)(service, 'tmpfs')).flatMap((value) => toMount({ type: 'tmpfs', source: null, target: value.split(':')[0] ?? '', readonly: false }, `${at}/tmpfs`, directory, tell));
    return [...mounts, ...temporary];
}
/** `[source:]target[:options]` */
function shortForm(text) {
    const [first = '', second, options = ''] = text.split(':');
    if (second === undefined)
        return { type: 'volume', source: null, target: first, readonly: false };
    return { type: /^[./~]|[/\\]/.test(first) ? 'bind' : 'volume', source: first, target: second, readonly: options.split(',').includes('ro') };
}
function longForm(value) {
    return { type: (0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(value, 'type')) ?? 'volume', source: (0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(value, 'source') ?? (0,read_values/* entry */.f_)(value, 'src')), target: (0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(value, 'target') ?? (0,read_values/* entry */.f_)(value, 'dst') ?? (0,read_values/* entry */.f_)(value, 'destination')) ?? '', readonly: (0,read_values/* isTrue */.Hn)((0,read_values/* entry */.f_)(value, 'read_only') ?? (0,read_values/* entry */.f_)(value, 'readonly')) };
}
function toMount(wanted, at, directory, tell) {
    const { type, source, target, readonly } = wanted;
    const refuse = (message) => {
        tell({ kind: 'refused', pointer: at, message });
        return [];
    };
    if (!isTarget(target))
        return refuse(`mounts to "${target.slice(0, 80)}", which is no place for files of an example`);
    if (type === 'tmpfs' || (type === 'volume' && source === null))
        return [{ kind: 'volume', name: null, target, readonly: false }];
    if (type === 'volume')
        return NAME.test(source) ? [{ kind: 'volume', name: source, target, readonly }] : refuse(`names a volume "${source.slice(0, 80)}" that can be none`);
    if (type !== 'bind')
        return refuse(`mounts something of the type "${type.slice(0, 40)}"`);
    if (source !== null && /docker\.sock|podman\.sock|containerd\.sock/.test(source))
        return refuse('mounts the socket of the engine: that is the host');
    const inside = source === null ? null : insideOf(source, directory);
    return inside === null ? refuse(`mounts "${(source ?? '').slice(0, 120)}", which lies outside the example`) : [{ kind: 'bind', source: inside, target, readonly }];
}
const NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;
/** Absolute, plain, and not where a container's system lies. */
function isTarget(target) {
    const plain = target.startsWith('/') && target.length <= 500 && !/[\0\n\r]/.test(target) && !target.split('/').includes('..');
    return plain && !/^\/+(?:$|(?:proc|sys|dev|hortus)(?:\/|$)|etc\/+(?:hosts|resolv\.conf|passwd|ld\.so)(?:\W|$))/.test(target);
}
/** Normalised, relative to the example; null when it leaves it. */
function insideOf(path, directory) {
    if (path.startsWith('/') || path.startsWith('~') || /[\0\\\n\r]/.test(path))
        return null;
    const parts = [];
    for (const part of `${directory}/${path}`.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..') {
            if (parts.pop() === undefined)
                return null;
        }
        else
            parts.push(part);
    }
    return parts.join('/') || '.';
}

;// CONCATENATED MODULE: ./core/contract/compose/refused-keys.js
/** Keys of a service that are refused, that are not done, and that mean nothing here. What is in none of the tables is unknown, and said. */

/** Read by us. */
const USED_KEYS = new Set(['image', 'build', 'command', 'entrypoint', 'environment', 'depends_on', 'healthcheck', 'volumes', 'ports', 'expose', 'working_dir', 'tmpfs', 'profiles']);
/** Why a key is refused; null: with this value it asks for nothing. */
const REFUSED_KEYS = {
    privileged: (value) => (isOff(value) ? null : 'a privileged container is the host'),
    cap_add: (value) => (isEmpty(value) ? null : 'no capability is ever added'),
    devices: (value) => (isEmpty(value) ? null : 'no device of the host is given'),
    device_cgroup_rules: (value) => (isEmpty(value) ? null : 'no device of the host is given'),
    network_mode: (value) => (value === 'none' || value === 'bridge' || value === 'default' || (typeof value === 'string' && value.startsWith('service:')) ? null : 'the network of the host, or of another container, is not given'),
    pid: () => 'the processes of the host, or of another container, are not shown',
    ipc: (value) => (value === 'private' || value === 'shareable' || value === 'none' ? null : 'the memory of the host, or of another container, is not shared'),
    uts: () => 'the name of the host is not shared',
    userns_mode: () => 'the users of the host are not shared',
    cgroup: (value) => (value === 'private' ? null : 'the cgroups of the host are not shared'),
    cgroup_parent: () => 'the harness chooses the cgroup',
    security_opt: (value) => ((0,source_document/* isList */.Lv)(value) && value.every((each) => typeof each === 'string' && /^no-new-privileges(?:[:=]true)?$/.test(each)) ? null : 'the limits of the container are not loosened'),
    sysctls: (value) => (isEmpty(value) ? null : 'no setting of the kernel is changed'),
    runtime: () => 'the harness chooses the runtime',
    volumes_from: (value) => (isEmpty(value) ? null : 'mounts of other containers are not taken over'),
    use_api_socket: (value) => (isOff(value) ? null : 'the socket of the engine is the host'),
    credential_spec: () => 'no credentials are given',
    provider: () => 'it would start a program on the host',
    post_start: (value) => (isEmpty(value) ? null : 'commands of the lifecycle may ask for privileges'),
    pre_stop: (value) => (isEmpty(value) ? null : 'commands of the lifecycle may ask for privileges'),
    storage_opt: (value) => (isEmpty(value) ? null : 'the harness chooses the storage'),
};
/** They change what the project is, and are not done: to go on without them would try something else. */
const NOT_DONE = {
    env_file: 'write the variables under `environment`',
    extends: 'write the service out',
    secrets: 'a run is given no secrets: use a value made for the test under `environment`',
    configs: 'mount a file of the example instead',
};
/** They change how it is run, and the run goes on without. */
const NOTED_KEYS = new Set(['user', 'networks', 'network_mode', 'extra_hosts', 'dns', 'dns_search', 'dns_opt', 'gpus', 'deploy', 'ulimits', 'shm_size', 'mem_limit', 'memswap_limit', 'cpus', 'pids_limit', 'group_add', 'scale', 'models', 'links', 'external_links', 'platform']);
/** They mean nothing to a run that is watched by the harness. */
const SILENT_KEYS = new Set([
    ...Object.keys(REFUSED_KEYS),
    'container_name', 'hostname', 'domainname', 'restart', 'labels', 'annotations', 'label_file', 'logging', 'stdin_open', 'tty', 'init', 'stop_signal',
    'stop_grace_period', 'pull_policy', 'read_only', 'cap_drop', 'attach', 'mac_address', 'develop', 'oom_score_adj', 'oom_kill_disable', 'mem_reservation', 'mem_swappiness', 'cpu_count',
    'cpu_percent', 'cpu_shares', 'cpu_period', 'cpu_quota', 'cpu_rt_runtime', 'cpu_rt_period', 'cpuset', 'blkio_config', 'isolation',
]);
const isOff = (value) => value === null || value === false || (typeof value === 'string' && /^(?:false|no|off|)$/i.test(value));
const isEmpty = (value) => value === null || ((0,source_document/* isList */.Lv)(value) && value.length === 0) || ((0,source_document/* isMap */.jh)(value) && Object.keys(value).length === 0);

;// CONCATENATED MODULE: ./core/contract/compose/read-service.js
/** One service of a compose file. Total: what cannot be read or may not be is told, and the rest goes on. */






function readComposeService(name, value, line, directory, tell) {
    const at = (0,source_document/* pointer */.Wn)('services', name);
    if (!(0,source_document/* isMap */.jh)(value)) {
        tell('invalid', at, `The service "${name}" is no map`);
        return null;
    }
    judgeKeys(name, value, at, tell);
    const image = readImage(name, value, at, directory, tell);
    if (image === null)
        return null;
    return {
        name,
        line,
        image,
        entrypoint: readWords(value, 'entrypoint', name, at, tell),
        command: readWords(value, 'command', name, at, tell),
        workdir: readWorkdir(value, name, at, tell),
        env: readEnvironment(value, name, at, tell),
        dependsOn: readDependencies(value, name, at, tell),
        healthcheck: readHealthcheck(value, name, at, tell),
        mounts: readMounts(value, at, directory, (issue) => tell(issue.kind, issue.pointer, `The service "${name}" ${issue.message}`)),
        ports: readPorts(value, name, at, tell),
    };
}
function judgeKeys(name, service, at, tell) {
    for (const [key, value] of Object.entries((0,read_values/* mapOr */.An)(service))) {
        const here = `${at}${(0,source_document/* pointer */.Wn)(key)}`;
        const refused = Object.hasOwn(REFUSED_KEYS, key) ? REFUSED_KEYS[key](value) : null;
        if (refused !== null)
            tell('refused', here, `The service "${name}" asks for \`${key}\`: ${refused}`);
        else if (Object.hasOwn(NOT_DONE, key))
            tell('invalid', here, `The service "${name}" uses \`${key}\`, which Hortus does not do: ${NOT_DONE[key]}`);
        else if (NOTED_KEYS.has(key))
            tell('ignored', here, `${name}.${key}`);
        else if (!USED_KEYS.has(key) && !SILENT_KEYS.has(key) && !key.startsWith('x-'))
            tell('invalid', here, `The service "${name}" has the key \`${key.slice(0, 60)}\`, which Hortus does not know`);
    }
}
function readImage(name, service, at, directory, tell) {
    const build = (0,read_values/* entry */.f_)(service, 'build') ?? null;
    const ref = (0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(service, 'image'));
    if (build === null) {
        if (ref !== null && IMAGE.test(ref))
            return { kind: 'named', ref };
        tell('invalid', at, `The service "${name}" has ${ref === null ? 'neither `image` nor `build`' : `an \`image\` "${ref.slice(0, 80)}" that can be none`}`);
        return null;
    }
    const written = (0,read_values/* textOr */.ph)(typeof build === 'string' ? build : ((0,read_values/* entry */.f_)(build, 'context') ?? '.')) ?? '';
    // An address, or user@host:path: the engine would fetch it.
    const context = isAddress(written) ? null : insideOf(written, directory);
    const dockerfile = insideOf((0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(build, 'dockerfile')) ?? 'Dockerfile', '');
    for (const key of Object.keys((0,read_values/* mapOr */.An)(build))) {
        if (BUILD_REFUSED.has(key))
            tell('refused', `${at}${(0,source_document/* pointer */.Wn)('build', key)}`, `The build of "${name}" asks for \`${key}\`: a build gets no secrets, no privileges and nothing of the host`);
        else if (!BUILD_KEYS.has(key) && !BUILD_SILENT.has(key))
            tell('invalid', `${at}${(0,source_document/* pointer */.Wn)('build', key)}`, `The build of "${name}" uses \`${key.slice(0, 60)}\`, which Hortus does not do`);
    }
    if (context === null || dockerfile === null) {
        tell('refused', `${at}/build`, `The build of "${name}" lies outside the example`);
        return null;
    }
    const args = (0,source_document/* isList */.Lv)((0,read_values/* entry */.f_)(build, 'args')) ? pairs((0,read_values/* entry */.f_)(build, 'args')) : (0,read_values/* texts */.Te)((0,read_values/* entry */.f_)(build, 'args'));
    const bad = Object.entries(args).find(([key, text]) => !container_args/* ENV_NAME */.G1.test(key) || text.includes('\0'));
    if (bad !== undefined)
        tell('invalid', `${at}/build/args`, `The build of "${name}" has an argument "${bad[0].slice(0, 60)}" that can be none`);
    return { kind: 'built', context, dockerfile, args: bad === undefined ? args : {} };
}
/** Part by part: one pattern for `@…:` is quadratic (A08). */
function isAddress(text) {
    return /^[A-Za-z][A-Za-z0-9+.-]*:|\.git(?:#|$)/.test(text) || text.split('/').some((part) => part.includes('@') && part.indexOf(':', part.indexOf('@')) !== -1);
}
const IMAGE = /^[a-z0-9][A-Za-z0-9._/:@-]{0,254}$/;
const BUILD_KEYS = new Set(['context', 'dockerfile', 'args']);
const BUILD_SILENT = new Set(['labels', 'tags', 'pull', 'no_cache', 'provenance', 'sbom', 'cache_from', 'cache_to']);
const BUILD_REFUSED = new Set(['privileged', 'ssh', 'secrets', 'network', 'extra_hosts', 'entitlements', 'isolation', 'additional_contexts', 'ulimits', 'shm_size']);
/** A text is split like a shell's words, as compose does; a list is taken as it is. */
function readWords(service, key, name, at, tell) {
    const value = (0,read_values/* entry */.f_)(service, key) ?? null;
    if (value === null)
        return null;
    const split = (0,source_document/* isList */.Lv)(value) ? { ok: true, value: value.map((each) => textValue(each)) } : (0,shell_words/* shellWords */.C)(textValue(value));
    if (split.ok && split.value.every((word) => !word.includes('\0')))
        return split.value;
    tell('invalid', `${at}/${key}`, `The \`${key}\` of "${name}" cannot be split into words`);
    return null;
}
/** Not trimmed: `sh -c` may be given several lines. */
const textValue = (value) => (typeof value === 'string' ? value : value === null || typeof value === 'object' ? '' : String(value));
function readWorkdir(service, name, at, tell) {
    const workdir = (0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(service, 'working_dir'));
    if (workdir === null || (workdir.startsWith('/') && !/[\0\n\r]/.test(workdir)))
        return workdir;
    tell('invalid', `${at}/working_dir`, `The \`working_dir\` of "${name}" is no absolute path`);
    return null;
}
function readEnvironment(service, name, at, tell) {
    const value = (0,read_values/* entry */.f_)(service, 'environment');
    const read = (0,source_document/* isList */.Lv)(value) ? pairs(value) : (0,read_values/* texts */.Te)(value);
    for (const [key, text] of Object.entries(read)) {
        if (container_args/* ENV_NAME */.G1.test(key) && !(0,container_args/* isForbiddenEnv */.VG)(key) && !key.startsWith('HORTUS_') && !text.includes('\0'))
            continue;
        tell('refused', `${at}/environment`, `The service "${name}" may not set the environment variable "${key.slice(0, 60)}"`);
        delete read[key];
    }
    return read;
}
/** `NAME=value`; one without a value would be the caller's, and is empty. */
function pairs(value) {
    const lines = (0,source_document/* isList */.Lv)(value) ? value.map(textValue) : [];
    return Object.fromEntries(lines.map((line) => (line.includes('=') ? [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)] : [line, ''])));
}
function readDependencies(service, name, at, tell) {
    const value = (0,read_values/* entry */.f_)(service, 'depends_on');
    if ((0,source_document/* isList */.Lv)(value))
        return value.map((each) => ({ service: textValue(each), condition: 'started' }));
    return Object.entries((0,read_values/* mapOr */.An)(value)).map(([other, how]) => {
        const word = (0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(how, 'condition')) ?? 'service_started';
        const condition = Object.hasOwn(CONDITIONS, word) ? CONDITIONS[word] : null;
        if (condition === null)
            tell('invalid', `${at}${(0,source_document/* pointer */.Wn)('depends_on', other)}`, `"${name}" waits for "${other}" under the unknown condition "${word.slice(0, 60)}"`);
        return { service: other, condition: condition ?? 'started' };
    });
}
const CONDITIONS = { service_started: 'started', service_healthy: 'healthy', service_completed_successfully: 'completed' };
function readHealthcheck(service, name, at, tell) {
    const value = (0,read_values/* entry */.f_)(service, 'healthcheck');
    if (!(0,source_document/* isMap */.jh)(value) || value['disable'] === true)
        return null;
    const test = value['test'] ?? null;
    const words = (0,source_document/* isList */.Lv)(test) ? test.map(textValue) : [`CMD-SHELL`, textValue(test)];
    if (words[0] === 'NONE')
        return null;
    const argv = words[0] === 'CMD' ? words.slice(1) : words[0] === 'CMD-SHELL' ? ['/bin/sh', '-c', words[1] ?? ''] : [];
    if (argv.length === 0 || argv.at(-1) === '' || argv.some((word) => word.includes('\0'))) {
        tell('invalid', `${at}/healthcheck`, `The \`healthcheck\` of "${name}" has no \`test\` that can be run`);
        return null;
    }
    return { test: argv, intervalMs: duration(value['interval']) ?? 1000, timeoutMs: duration(value['timeout']) ?? 30_000 };
}
/** `1m30s`, `500ms`; null: it is none. */
function duration(value) {
    if (typeof value !== 'string' || !/^(?:\d{1,6}(?:\.\d{1,3})?(?:h|ms|m|s|us|ns))+$/.test(value))
        return null;
    const units = { h: 3_600_000, m: 60_000, s: 1000, ms: 1, us: 0.001, ns: 0.000_001 };
    return [...value.matchAll(/(\d{1,6}(?:\.\d{1,3})?)(h|ms|m|s|us|ns)/g)].reduce((sum, [, amount, unit]) => sum + Number(amount) * units[unit], 0);
}
/** `[[address:]host:]container[/protocol]`, or a map with `target`. What is published on the host is nobody's here. */
function readPorts(service, name, at, tell) {
    const found = new Set();
    for (const key of ['ports', 'expose']) {
        const value = (0,read_values/* entry */.f_)(service, key);
        for (const [index, each] of ((0,source_document/* isList */.Lv)(value) ? value : []).entries()) {
            const [target = '', protocol = 'tcp'] = (0,source_document/* isMap */.jh)(each) ? [(0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(each, 'target')) ?? '', (0,read_values/* textOr */.ph)((0,read_values/* entry */.f_)(each, 'protocol')) ?? 'tcp'] : (textValue(each).split(':').at(-1) ?? '').split('/');
            const [first, last] = [Number(/^\d{1,5}/.exec(target)?.[0] ?? 0), Number(/^\d{1,5}(?:-(\d{1,5}))?$/.exec(target)?.[1] ?? /^\d{1,5}$/.exec(target)?.[0] ?? 0)];
            if (first < 1 || last < first || last > 65535 || last - first > 100)
                tell('invalid', `${at}${(0,source_document/* pointer */.Wn)(key, index)}`, `The service "${name}" has a port "${target.slice(0, 40)}" that can be none`);
            else if (protocol === 'tcp')
                for (let port = first; port <= last; port++)
                    found.add(port);
        }
    }
    return [...found];
}

;// CONCATENATED MODULE: ./core/contract/compose/read-project.js
/** A compose file to a closed plan, and everything that is wrong with it at once. Pure and total. */





const MAX_SERVICES = 20;
/** `path` is relative to the repository, `directory` that of the file relative to the example (`''`: the example itself). */
function readProject(text, path, directory) {
    const read = (0,read_yaml/* readYaml */.g)(text, path);
    if (!read.ok)
        return { project: null, issues: read.problem.map(unreadable) };
    const document = read.value;
    const issues = [];
    const tell = (kind, at, message) => void issues.push({ kind, pointer: at, message });
    const unset = new Set();
    const value = interpolateAll(document.value, (name) => unset.add(name));
    if (unset.size > 0)
        tell('ignored', '', `variables without a default (${[...unset].slice(0, 5).join(', ')}), which are empty`);
    judgeTop(value, tell);
    const services = readServices(value, document, directory, tell);
    judgePorts(services, tell);
    const ordered = inOrder(services, tell);
    const wrong = issues.some(({ kind }) => kind !== 'ignored');
    return { project: wrong || ordered === null ? null : { file: path, services: ordered }, issues: issues.map((issue) => ({ ...issue, ...placeOf(document, issue.pointer) })) };
}
const placeOf = (document, at) => {
    const { line, column } = document.keyPlace(at);
    return { line, column };
};
const unreadable = ({ message, line, column }) => ({ kind: 'invalid', pointer: '', message, line, column });
const TOP_SILENT = new Set(['version', 'name', 'services', 'volumes', 'networks']);
function judgeTop(value, tell) {
    for (const key of Object.keys((0,read_values/* mapOr */.An)(value)))
        if (!TOP_SILENT.has(key) && !key.startsWith('x-'))
            tell('invalid', (0,source_document/* pointer */.Wn)(key), `The file uses \`${key.slice(0, 60)}\`, which Hortus does not do`);
    // A volume with a driver can be any directory of the host; one that lives outside the project is somebody else's.
    for (const [name, volume] of Object.entries((0,read_values/* mapOr */.An)((0,read_values/* entry */.f_)(value, 'volumes')))) {
        for (const key of ['driver', 'driver_opts'])
            if (((0,read_values/* entry */.f_)(volume, key) ?? null) !== null && (0,read_values/* entry */.f_)(volume, key) !== 'local')
                tell('refused', (0,source_document/* pointer */.Wn)('volumes', name, key), `The volume "${name}" asks for \`${key}\`: it could be any directory of the host`);
        if ((0,read_values/* isTrue */.Hn)((0,read_values/* entry */.f_)(volume, 'external')) || (0,source_document/* isMap */.jh)((0,read_values/* entry */.f_)(volume, 'external')))
            tell('refused', (0,source_document/* pointer */.Wn)('volumes', name), `The volume "${name}" is external: what lies there is not the example's`);
    }
}
function readServices(value, document, directory, tell) {
    const all = Object.entries((0,read_values/* mapOr */.An)((0,read_values/* entry */.f_)(value, 'services')));
    if (all.length === 0)
        tell('invalid', '', 'The file has no services');
    if (all.length > MAX_SERVICES)
        tell('invalid', '/services', `The file has ${all.length} services; at most ${MAX_SERVICES} are run`);
    return all.slice(0, MAX_SERVICES).flatMap(([name, service]) => {
        const at = (0,source_document/* pointer */.Wn)('services', name);
        // As `docker compose up` does: a service with a profile is started when somebody names it, and nobody does.
        if ((0,read_values/* words */.aL)((0,read_values/* entry */.f_)(service, 'profiles')).length > 0)
            return [];
        if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/.test(name))
            tell('invalid', at, `"${name.slice(0, 60)}" can be no name of a service`);
        const read = readComposeService(name, service, document.keyPlace(at).line, directory, tell);
        return read === null ? [] : [read.image.kind === 'named' ? { ...read, imageLine: document.keyPlace(`${at}${(0,source_document/* pointer */.Wn)('image')}`).line } : read];
    });
}
/** All of them share one loopback. */
function judgePorts(services, tell) {
    const taken = new Map();
    for (const { name, ports } of services) {
        for (const port of ports) {
            const other = taken.get(port);
            if (other === undefined)
                taken.set(port, name);
            else
                tell('ports', (0,source_document/* pointer */.Wn)('services', name), `The services "${other}" and "${name}" both use port ${port}, and here all services share one loopback`);
        }
    }
}
function inOrder(services, tell) {
    const byName = new Map(services.map((service) => [service.name, service]));
    for (const { name, dependsOn } of services)
        for (const { service } of dependsOn)
            if (!byName.has(service))
                tell('invalid', (0,source_document/* pointer */.Wn)('services', name), `The service "${name}" depends on "${service.slice(0, 60)}", which is not run`);
    const ordered = [];
    let rest = [...services];
    while (rest.length > 0) {
        const done = new Set(ordered.map(({ name }) => name));
        const ready = rest.filter(({ dependsOn }) => dependsOn.every(({ service }) => done.has(service) || !byName.has(service)));
        if (ready.length === 0) {
            tell('invalid', (0,source_document/* pointer */.Wn)('services', rest[0].name), `The services ${rest.map(({ name }) => `"${name}"`).join(', ')} wait for each other`);
            return null;
        }
        ordered.push(...ready);
        rest = rest.filter((service) => !ready.includes(service));
    }
    return ordered;
}

// EXTERNAL MODULE: ./core/record/compose-findings.js
var compose_findings = __webpack_require__(19085);
// EXTERNAL MODULE: ./core/rules/finding.js + 40 modules
var finding = __webpack_require__(39706);
;// CONCATENATED MODULE: ./app/steps/load-compose.js



const USUAL = ['compose.yaml', 'compose.yml', 'docker-compose.yaml', 'docker-compose.yml'];
const MAX_BYTES = 256 * 1024;
async function loadCompose(world, example, preset) {
    const named = preset.compose?.file ?? null;
    const wrong = (message) => ({ project: null, findings: [(0,finding/* finding */.gk)('SMOKE.COMPOSE_INVALID', { path: example.descriptor, line: preset.place.line, column: preset.place.column, example: example.id }, message)] });
    for (const file of named === null ? USUAL : [named]) {
        const path = example.path === '.' ? file : `${example.path}/${file}`;
        const text = await world.files.readText(path, { maxBytes: MAX_BYTES });
        if (!text.ok && text.problem.kind === 'missing')
            continue;
        if (!text.ok)
            return wrong(`The compose file ${path} cannot be read: ${text.problem.message}.`);
        const { project, issues } = readProject(text.value.text, path, file.split('/').slice(0, -1).join('/'));
        const outside = project === null ? null : await buildsOutside(world, example, project);
        if (outside !== null)
            return wrong(`The compose file ${path} builds from ${outside}, which is not there, or a symlink that leaves the example.`);
        return { project, findings: (0,compose_findings/* composeIssues */.$)(example, path, issues) };
    }
    return wrong(`The preset "${preset.name}" of ${example.id} uses a compose file, and ${named === null ? `none of ${USUAL.join(', ')}` : named} is there.`);
}
/** The engine's client follows links: a context that is one would send whatever it points to (A11). */
async function buildsOutside(world, example, project) {
    for (const { image } of project.services) {
        if (image.kind !== 'built')
            continue;
        for (const path of [image.context, `${image.context}/${image.dockerfile}`]) {
            const wanted = `${example.path}/${path}`.split('/').filter((part) => part !== '.' && part !== '').join('/') || '.';
            const real = await world.files.resolve(wanted);
            if (real === null || real === 'outside' || real.path !== wanted)
                return path;
        }
    }
    return null;
}


/***/ }),

/***/ 19085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ composeIssues),
/* harmony export */   a: () => (/* binding */ composeFailed)
/* harmony export */ });
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39706);
/* harmony import */ var _quote_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96181);


const CODES = { invalid: 'SMOKE.COMPOSE_INVALID', refused: 'SMOKE.COMPOSE_REFUSED', ignored: 'SMOKE.COMPOSE_IGNORED', ports: 'SMOKE.COMPOSE_PORTS' };
/** Each at its line; what is only ignored is said once for the whole file. */
function composeIssues(example, file, issues) {
    const ignored = issues.filter(({ kind }) => kind === 'ignored');
    const rest = issues.filter(({ kind }) => kind !== 'ignored').map(({ kind, message, line, column }) => (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)(CODES[kind], { path: file, line, column, example: example.id }, `${message}.`));
    const [first] = ignored;
    if (first === undefined)
        return rest;
    const named = ignored.slice(0, 8).map(({ message }) => message).join(', ');
    return [...rest, (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('SMOKE.COMPOSE_IGNORED', { path: file, line: first.line, column: first.column, example: example.id }, `The compose file of ${example.id} holds what is not used here: ${named}${ignored.length > 8 ? `, and ${ignored.length - 8} more` : ''}.`)];
}
/** `how` in words that follow "it". */
function composeFailed(example, preset, how, log, shown) {
    const tail = (0,_quote_log_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteLog */ .N)(log.tail ?? []);
    const message = `The project of the preset "${preset.name}" of ${example.id} was not tried to its end: ${how}${log.path === null ? '' : ` (log: ${shown(log.path)})`}.${tail === '' ? '' : `\n${tail}`}`;
    return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('SMOKE.COMPOSE_SERVICE', { path: example.descriptor, line: preset.place.line, column: preset.place.column, example: example.id }, message);
}


/***/ })

};
