export const id = 6899;
export const ids = [6899];
export const modules = {

/***/ 93763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeWorkspace: () => (/* binding */ judgeWorkspace)
});

// EXTERNAL MODULE: ./core/workspace/declared-hash.js
var declared_hash = __webpack_require__(40893);
// EXTERNAL MODULE: ./core/integrity/hashes-for-lists.js
var hashes_for_lists = __webpack_require__(7646);
// EXTERNAL MODULE: ./core/integrity/judge-list.js + 1 modules
var judge_list = __webpack_require__(83157);
// EXTERNAL MODULE: ./core/integrity/manifest-hash.js
var manifest_hash = __webpack_require__(72582);
;// CONCATENATED MODULE: ./core/integrity/workspace-report.js




function workspaceReport(workspace) {
    return {
        datasets: workspace.datasets.length,
        runs: workspace.runs.length,
        models: workspace.models.length,
        verified: verifiedCounts(workspace),
        signatures: signatureEntries(workspace.integrity),
    };
}
/** Each file once: compared with a list, or as a part of a dataset whose metadata say its hash. */
function verifiedCounts({ integrity, hashes, datasets = [] }) {
    const counts = { content: 0, cache: 0, pointers: 0, unchecked: 0 };
    const from = new Map();
    for (const { list, files } of integrity.lists) {
        const byPath = new Map(files.map((file) => [file.path, file]));
        for (const { path, algorithm } of list?.entries ?? []) {
            const file = byPath.get(path);
            // The better answer of two algorithms counts.
            if (file?.kind === 'file' && (!from.has(path) || from.get(path) === 'unchecked'))
                from.set(path, (0,hashes_for_lists/* hashOf */.qQ)(file, algorithm, hashes.get(path)).from);
        }
    }
    for (const { path, metadata, files } of datasets) {
        if (metadata.state !== 'read' || (0,declared_hash/* declaredHash */.f)(metadata.document) === null)
            continue;
        const counted = files.filter((file) => file.kind === 'file' && (0,manifest_hash/* isManifestFile */.Kl)(file.path.slice(path.length + 1)));
        for (const file of counted)
            if (!from.has(file.path))
                from.set(file.path, (0,hashes_for_lists/* hashOf */.qQ)(file, 'sha256', hashes.get(file.path)).from);
    }
    for (const each of from.values()) {
        if (each === 'pointer')
            counts.pointers += 1;
        else if (each === 'content' || each === 'cache')
            counts[each] += 1;
        else if (each !== 'missing' && each !== 'link')
            counts.unchecked += 1;
    }
    return counts;
}
/** One entry for each signature, and for each list that should have one. */
function signatureEntries({ lists, trust }) {
    return lists.flatMap((file) => entryOf(file, (0,judge_list/* judgeList */.i)(file, trust), trust.policy.signatures) ?? []);
}
function entryOf({ path, demand, text }, verdict, policy) {
    if (verdict.state === 'signed')
        return { path, verdict: 'signed', signers: [...verdict.signers] };
    if (verdict.state !== 'none')
        return { path, verdict: 'rejected', signers: [] };
    if (text.state === 'missing' || demand === 'optional')
        return null;
    return { path, verdict: policy === 'require' ? 'missing' : 'unsigned_allowed', signers: [] };
}

// EXTERNAL MODULE: ./core/rules/tfc/check-workspace.js + 73 modules
var check_workspace = __webpack_require__(20347);
// EXTERNAL MODULE: ./core/rules/finding.js + 40 modules
var finding = __webpack_require__(39706);
// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./core/lfs/read-git-config.js
var read_git_config = __webpack_require__(34932);
;// CONCATENATED MODULE: ./core/lfs/server-of.js
/** Which LFS server is asked. An address that a repository names never gets a token, and none gets a password that stands in it. */


/** `setting`: `auto` or an address. The problem is the end of a sentence. */
function serverOf(setting, known) {
    if (setting !== 'auto') {
        const url = webAddress(setting, { loopback: true });
        if (url === null)
            return (0,problem/* fail */.fJ)('workspace.lfs.server is no https address');
        return url.username === '' && url.password === '' ? (0,problem.ok)({ url: plainOf(url), configured: true }) : (0,problem/* fail */.fJ)('workspace.lfs.server holds a password; HORTUS_LFS_TOKEN is the place for it');
    }
    const named = namedServer(known);
    const url = named === null ? null : webAddress(named, { loopback: false });
    return url === null ? (0,problem/* fail */.fJ)(named === null ? 'neither .lfsconfig nor the remote origin names one' : 'the repository names one that is not asked by https') : (0,problem.ok)({ url: plainOf(url), configured: false });
}
/** In the order of git-lfs: the settings of the clone before .lfsconfig, an LFS address before that of the remote. */
function namedServer({ lfsUrl, remoteLfsUrl, remoteUrl, lfsconfig }) {
    const entries = (0,read_git_config/* readGitConfig */.$)(lfsconfig);
    const written = (key) => (entries.ok ? (entries.value.findLast((entry) => entry.key === key)?.value ?? null) : null);
    const address = [lfsUrl, written('lfs.url'), remoteLfsUrl, written('remote.origin.lfsurl')].find((each) => each !== null && each !== '');
    if (address !== undefined)
        return /^https?:/i.test(address) ? address : overWeb(address);
    return remoteUrl === null || remoteUrl === '' ? null : overWeb(remoteUrl);
}
/** `git@host:path` and `ssh://host/path` serve LFS below the same path by https (git-lfs, docs/api/server-discovery.md). */
function overWeb(remote) {
    const short = /^(?:[^\s@:/]+@)?([A-Za-z0-9.-]+):(?!\/\/)\/?(\S+)$/.exec(remote);
    const long = /^(?:ssh|git|git\+ssh):\/\/(?:[^\s@/]+@)?([A-Za-z0-9.-]+)(?::\d+)?\/(\S+)$/i.exec(remote);
    const [, host, path] = long ?? short ?? [];
    // Without a dot it is a name of somebody's ssh settings.
    const base = path === undefined || host?.includes('.') !== true ? remote : `https://${host}/${path}`;
    const bare = base.endsWith('/') ? base.slice(0, -1) : base;
    return `${bare.endsWith('.git') ? bare : `${bare}.git`}/info/lfs`;
}
/** Only https; http on this machine where a person wrote it (tests, a server that is being tried). */
function webAddress(text, { loopback }) {
    const url = URL.parse(text);
    if (url === null || url.hostname === '')
        return null;
    return url.protocol === 'https:' || (loopback && url.protocol === 'http:' && LOOPBACK.has(url.hostname)) ? url : null;
}
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
/** Without user, password, query and fragment. */
const plainOf = ({ origin, pathname }) => `${origin}${pathname.endsWith('/') ? pathname.slice(0, -1) : pathname}`;

// EXTERNAL MODULE: ./core/source/yaml-limits.js
var yaml_limits = __webpack_require__(55448);
// EXTERNAL MODULE: ./core/workspace/each-file.js
var each_file = __webpack_require__(26734);
// EXTERNAL MODULE: ./core/workspace/workspace.js
var workspace = __webpack_require__(45061);
;// CONCATENATED MODULE: ./app/steps/ask-lfs-server.js
/**
 * Asks the LFS server for the contents of the pointers, where the configuration says so (rule 17). A pull request chooses neither
 * whether nor whom: with a base the setting is that of the merge base (`hold-policy`), and so is .lfsconfig.
 */




/** More than this is asked on another day: 200 requests take a minute. */
const MAX_OBJECTS = 20_000;
/** null when nobody is asked: it is switched off, or there is nothing to ask for. */
async function askLfsServer(world, config, workspace, { base, pullRequest }) {
    const setting = config.workspace.lfs.server;
    const pointers = setting === 'off' ? [] : pointersOf(workspace);
    // A base that is not here has been told.
    if (pointers.length === 0 || (base !== undefined && workspace.change === null))
        return null;
    const silent = (trouble) => ({ server: null, absent: new Set(), trouble });
    if (base === undefined && ((pullRequest ?? null) !== null || config.smoke.untrusted))
        return silent('a pull request without --base could name any server');
    const known = setting === 'auto' ? { ...(await world.remotes.addresses()), lfsconfig: await lfsconfig(world, workspace) } : { lfsUrl: null, remoteLfsUrl: null, remoteUrl: null, lfsconfig: '' };
    const server = serverOf(setting, known);
    if (!server.ok)
        return silent(server.problem);
    const asked = pointers.slice(0, MAX_OBJECTS);
    const { absent, unanswered, trouble } = await world.lfs.absent({ server: server.value.url, withToken: server.value.configured, objects: asked, signal: world.signal });
    const left = unanswered + pointers.length - asked.length;
    return { server: new URL(server.value.url).host, absent: new Set(absent), trouble: trouble ?? (left === 0 ? null : `of ${left} of ${pointers.length} contents nothing is known`) };
}
/** What git tracks as a pointer: what is not committed, or not in LFS, is not expected on a server. Each content once. */
function pointersOf({ listing }) {
    const files = workspace/* LFS_FOLDERS */.w.flatMap((name) => (0,each_file/* eachFile */.a)(listing.folder(name)));
    return [...new Map(files.flatMap(({ tracked, lfs, pointer }) => (tracked && lfs && pointer !== null ? [[pointer.oid, pointer]] : []))).values()];
}
async function lfsconfig({ git }, { change, texts }) {
    if (change !== null) {
        const read = await git.readAt(change.mergeBase, '.lfsconfig', { maxBytes: yaml_limits/* DESCRIPTOR_LIMITS */.F.maxBytes });
        return read.ok ? read.value.text : '';
    }
    const doc = texts.get('.lfsconfig');
    return doc?.state === 'read' ? doc.text : '';
}

// EXTERNAL MODULE: ./app/steps/load-change.js + 1 modules
var load_change = __webpack_require__(97339);
// EXTERNAL MODULE: ./app/steps/load-workspace.js + 13 modules
var load_workspace = __webpack_require__(45370);
;// CONCATENATED MODULE: ./app/steps/judge-workspace.js
/** Gathers the workspace and judges it. Loaded only for a repository that keeps one. */






async function judgeWorkspace(world, config, options = {}) {
    const loaded = await (0,load_workspace/* loadWorkspace */.C)(world, config, options);
    if (loaded === null)
        return null;
    const workspace = { ...loaded, lfsStore: await askLfsServer(world, config, loaded, options) };
    const problems = options.base === undefined || workspace.change !== null ? [] : [await (0,load_change/* noBase */.p)(world, options.base)];
    const findings = [...(0,check_workspace/* checkWorkspace */.M)(workspace), ...unanchored(workspace, options)];
    return { findings, report: workspaceReport(workspace), problems };
}
/** A19: in a pull request without a base, the keys are those that it may have brought along. */
function unanchored({ integrity: { trust } }, { base, pullRequest }) {
    if (base !== undefined || pullRequest === undefined || pullRequest === null || trust.keyring === null)
        return [];
    return [(0,finding/* finding */.gk)('TFC0008.TRUST_UNANCHORED', { path: trust.policy.keyring }, 'Signatures were judged by the keys of this checkout, which the pull request itself may have brought.')];
}


/***/ }),

/***/ 50373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);


/***/ })

};
