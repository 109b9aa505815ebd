export const id = 8731;
export const ids = [8731];
export const modules = {

/***/ 18731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DEFAULT_PLACE: () => (/* binding */ DEFAULT_PLACE),
  openDataBranch: () => (/* binding */ openDataBranch)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./core/json/parse-json.js
var parse_json = __webpack_require__(44233);
// EXTERNAL MODULE: ./core/problem.js
var core_problem = __webpack_require__(89001);
;// CONCATENATED MODULE: ./core/history/layout-marker.js
/** The mark of a branch that is ours. A branch without it is someone else's and is never written to. */


const MARKER_PATH = '.hortus-data';
const MARKER_MAX_BYTES = 4096;
const VERSION = 1;
/** What a new branch begins with. */
const FIRST_FILES = new Map([
    [MARKER_PATH, `${JSON.stringify({ schema: `hortus-data/${VERSION}` })}\n`],
    ['README.md', '# Data of Hortus\n\nRun records, accepted changes and indexes, written by `hortus history` and `hortus accept`. Nothing here is edited by hand, and this\nbranch is never merged into another. `hortus history rebuild` makes every index anew from the records.\n'],
]);
/** `text` null: the branch has no mark. */
function checkMarker(text, branch) {
    if (text === null)
        return (0,core_problem/* fail */.fJ)({ code: 'DATA.NOT_OURS', message: `The branch ${branch} has no file ${MARKER_PATH}: it is not a data branch of Hortus.`, next: 'Name another branch as `history.branch`, or rename the one that is there.' });
    const version = versionOf(text);
    if (version === null)
        return (0,core_problem/* fail */.fJ)({ code: 'DATA.NOT_OURS', message: `${MARKER_PATH} on the branch ${branch} does not say "schema": "hortus-data/${VERSION}".`, next: 'Put the file back as it was (git log shows who changed it), or name another branch as `history.branch`.' });
    if (version > VERSION)
        return (0,core_problem/* fail */.fJ)({ code: 'DATA.NEWER', message: `The branch ${branch} has the layout hortus-data/${version}; this Hortus knows ${VERSION}.`, next: 'Use a newer Hortus: an older one would write what a newer one cannot read.' });
    return (0,core_problem.ok)(undefined);
}
function versionOf(text) {
    const parsed = (0,parse_json/* parseJson */.q)(text, { maxLength: MARKER_MAX_BYTES, maxDepth: 4, maxString: 1000 });
    const schema = parsed.ok ? parsed.value?.schema : null;
    const version = typeof schema === 'string' ? /^hortus-data\/([1-9]\d{0,5})$/.exec(schema)?.[1] : undefined;
    return version === undefined ? null : Number(version);
}

// EXTERNAL MODULE: ./io/data-branch/git.js
var git = __webpack_require__(38117);
// EXTERNAL MODULE: ./io/data-branch/refusals.js
var refusals = __webpack_require__(75428);
// EXTERNAL MODULE: ./io/data-branch/token.js
var data_branch_token = __webpack_require__(34004);
;// CONCATENATED MODULE: ./io/data-branch/place.js




/** A name that comes from a file of the repository must be a name and nothing else that git understands: no option, address or helper. */
const REMOTE = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/;
const BRANCH = /^(?!.*(?:\.\.|\/\/|\.lock(?:\/|$)|\/\.|\.(?:\/|$)))[A-Za-z0-9_][A-Za-z0-9_./-]{0,199}(?<!\/)$/;
async function openPlace(repository, { remote, branch }) {
    if (!REMOTE.test(remote))
        return (0,core_problem/* fail */.fJ)(odd(`${JSON.stringify(remote)} is not the name of a git remote`, 'history.remote'));
    if (!BRANCH.test(branch))
        return (0,core_problem/* fail */.fJ)(odd(`${JSON.stringify(branch)} is not the name of a branch`, 'history.branch'));
    const [shallow, address] = await Promise.all([(0,git/* git */.$)(repository, ['rev-parse', '--is-shallow-repository']), (0,git/* git */.$)(repository, ['config', '--get', `remote.${remote}.url`])]);
    if (shallow.code !== 0)
        return (0,core_problem/* fail */.fJ)({ code: 'DATA.NO_REPOSITORY', message: `There is no git repository here: ${shallow.stderr.split('\n')[0] ?? ''}`, next: 'Run `git init`, or look at a garden that lies in a repository.' });
    const url = address.stdout.trim();
    if (address.code !== 0 || url === '')
        return (0,core_problem.ok)(localPlace(repository, branch));
    // `ext::sh -c …` is an address to git; helpers of other names may be on PATH.
    if (/^-|^[a-z0-9]+::/i.test(url))
        return (0,core_problem/* fail */.fJ)(odd('the address of that remote asks for a helper program', 'history.remote'));
    const token = repository.token === undefined ? process.env['HORTUS_HISTORY_TOKEN'] : await repository.token();
    const secrets = (0,data_branch_token/* tokenSettings */.J)(token, url, { ...process.env, ...repository.secrets });
    return (0,core_problem.ok)(remotePlace({ ...repository, secrets: { ...repository.secrets, ...secrets } }, { remote, branch }, shallow.stdout.trim() === 'true'));
}
const refsOf = (branch) => ({ branchRef: `refs/heads/${branch}`, tickets: `refs/hortus/queue/${branch}/`, ticketRef: (name) => `refs/hortus/queue/${branch}/${name}` });
function remotePlace(repository, { remote, branch }, shallow) {
    const { branchRef, tickets, ticketRef } = refsOf(branch);
    // Not below refs/remotes: there it would be one more head that somebody works on.
    const own = `refs/hortus/data/${remote}/${branch}`;
    const known = async () => {
        const found = await (0,git/* git */.$)(repository, ['for-each-ref', '--sort=-committerdate', '--count=1', '--format=%(objectname)', own, `refs/remotes/${remote}/${branch}`]);
        return found.code === 0 && found.stdout.trim() !== '' ? found.stdout.trim() : null;
    };
    return {
        branchRef,
        ticketRef,
        known,
        look: async () => {
            const found = await (0,git/* git */.$)(repository, ['ls-remote', '--upload-pack=git-upload-pack', '--', remote, branchRef, `${tickets}*`]);
            return found.code === 0 ? (0,core_problem.ok)(seenIn(found.stdout, branchRef, tickets)) : (0,core_problem/* fail */.fJ)((0,refusals/* refusalOf */.O)('read', branch, found.stderr));
        },
        bring: async (tip) => {
            if ((await known()) === tip)
                return (0,core_problem.ok)(tip);
            // In a whole clone a depth would make the clone a shallow one.
            const depth = shallow ? ['--depth=1'] : [];
            const fetched = await (0,git/* git */.$)(repository, ['fetch', '--quiet', ...depth, '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--refmap=', '--upload-pack=git-upload-pack', '--', remote, `+${branchRef}:${own}`]);
            if (fetched.code !== 0)
                return (0,core_problem/* fail */.fJ)((0,refusals/* refusalOf */.O)('read', branch, fetched.stderr));
            const now = await (0,git/* git */.$)(repository, ['rev-parse', '--verify', '--quiet', `${own}^{commit}`]);
            return now.code === 0 ? (0,core_problem.ok)(now.stdout.trim()) : (0,core_problem/* fail */.fJ)((0,refusals/* refusalOf */.O)('read', branch, 'what was fetched is no commit'));
        },
        publish: async (updates) => {
            const leases = updates.map(({ ref, from }) => `--force-with-lease=${ref}:${from ?? ''}`);
            const push = (how) => (0,git/* git */.$)(repository, ['push', '--porcelain', '--no-verify', ...how, ...leases, '--receive-pack=git-receive-pack', '--', remote, ...updates.map(({ ref, to }) => `${to ?? ''}:${ref}`)]);
            const pushed = await push(updates.length > 1 ? ['--atomic'] : []);
            // A lone ticket that went is taken again; the branch itself is one ref, which is atomic everywhere.
            const last = pushed.code !== 0 && pushed.stderr.includes('not support --atomic') ? await push([]) : pushed;
            return last.code === 0 ? (0,core_problem.ok)(undefined) : (0,core_problem/* fail */.fJ)((0,refusals/* refusalOf */.O)('write', branch, `${last.stdout}\n${last.stderr}`));
        },
        remember: async (tip) => void (await (0,git/* git */.$)(repository, ['update-ref', own, tip])),
    };
}
function localPlace(repository, branch) {
    const { branchRef, tickets, ticketRef } = refsOf(branch);
    const look = async () => {
        const found = await (0,git/* git */.$)(repository, ['for-each-ref', '--format=%(objectname)%09%(refname)', branchRef, tickets]);
        return found.code === 0 ? (0,core_problem.ok)(seenIn(found.stdout, branchRef, tickets)) : (0,core_problem/* fail */.fJ)((0,refusals/* refusalOf */.O)('read', branch, found.stderr));
    };
    return {
        branchRef,
        ticketRef,
        look,
        known: async () => {
            const seen = await look();
            return seen.ok ? seen.value.tip : null;
        },
        bring: async (tip) => (0,core_problem.ok)(tip),
        publish: async (updates) => {
            const out = await (0,git/* git */.$)(repository, ['for-each-ref', '--format=%(worktreepath)', branchRef]);
            if (out.stdout.trim() !== '')
                return (0,core_problem/* fail */.fJ)({ kind: 'final', problem: checkedOut(branch) });
            const zero = '0'.repeat(updates.find(({ from, to }) => from ?? to)?.to?.length ?? 40);
            const lines = updates.map(({ ref, from, to }) => (to === null ? `delete ${ref} ${from ?? zero}` : `update ${ref} ${to} ${from ?? zero}`));
            const done = await (0,git/* git */.$)(repository, ['update-ref', '--stdin'], `start\n${lines.join('\n')}\nprepare\ncommit\n`);
            return done.code === 0 ? (0,core_problem.ok)(undefined) : (0,core_problem/* fail */.fJ)((0,refusals/* refusalOf */.O)('write', branch, done.stderr));
        },
        remember: async () => undefined,
    };
}
/** `<id>\t<ref>` a line. Patterns of git match tails of names too, so that only whole names count. */
function seenIn(text, branchRef, tickets) {
    const refs = text.split('\n').map((line) => line.split('\t')).flatMap(([at = '', ref = '']) => (/^[0-9a-f]{40,64}$/.test(at) ? [{ at, ref }] : []));
    const waiting = refs.filter(({ ref }) => ref.startsWith(tickets) && TICKET.test(ref.slice(tickets.length))).map(({ at, ref }) => ({ at, name: ref.slice(tickets.length) }));
    return { tip: refs.find(({ ref }) => ref === branchRef)?.at ?? null, tickets: waiting.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}
/** Time in base 36, then chance. */
const TICKET = /^[0-9a-z]{9}-[0-9a-f]{12}$/;
const odd = (what, key) => ({ code: 'DATA.PLACE', message: `The data branch cannot be reached: ${what}.`, next: `Set \`${key}\` in .github/hortus.yml to a plain name, for instance \`origin\` and \`hortus-data\`.` });
const checkedOut = (branch) => ({ code: 'DATA.CHECKED_OUT', message: `The branch ${branch} is checked out here, so writing to it would change files under somebody's hands.`, next: `Check out another branch, or remove the worktree that holds ${branch}.` });

// EXTERNAL MODULE: ./io/git-blobs.js
var git_blobs = __webpack_require__(58564);
;// CONCATENATED MODULE: ./io/data-branch/snapshot.js
/** One commit of the branch, read without a checkout: no file is written, no filter, no textconv and no hook has a say. */




/** What a page of 100 examples with a year of daily records needs, three times over. A tree can be made to list more than there are atoms. */
const MOST_FILES = 100_000;
/** Of one command line: an argument list has an end. */
const MOST_DIRECTORIES = 500;
const MOST_BYTES = 256 * 1024 * 1024;
function openSnapshot(repository, commit) {
    // Git finds a blob by its id in a fraction of the time that it takes to walk to it by its path.
    const ids = new Map();
    const listed = async (directories) => {
        const found = await list(repository, commit, directories);
        for (const [path, id] of found)
            ids.set(path, id);
        return found;
    };
    return {
        commit,
        list: async (...directories) => [...(await listed(directories)).keys()],
        identify: async (...paths) => {
            const found = await identify(repository, commit, paths);
            for (const [path, { id, kind }] of found)
                if (kind === 'file')
                    ids.set(path, id.slice(id.indexOf(' ') + 1));
            return found;
        },
        read: (paths, { maxBytes }) => read({ repository, commit, ids }, paths, maxBytes, (_path, file) => file),
        readAs: (paths, { maxBytes }, made) => read({ repository, commit, ids }, paths, maxBytes, made),
    };
}
/** Path and id of the blob, in the order of paths. */
async function list(repository, commit, directories) {
    if (directories.length > MOST_DIRECTORIES) {
        const half = directories.length >> 1;
        return inOrder([...(await list(repository, commit, directories.slice(0, half))), ...(await list(repository, commit, directories.slice(half)))]);
    }
    const [directory = ''] = directories;
    const places = directories.includes('') ? [] : directories.map((each) => `${each}/`);
    const outcome = await (0,git/* git */.$)(repository, ['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...places]);
    if (outcome.code !== 0)
        throw tooMuch(directory, outcome.stderr);
    // A name that is not UTF-8 can be asked for by nobody.
    const files = outcome.stdout.split('\0').flatMap((line) => (/^100(?:644|755|664) blob /.test(line) && !line.includes('\ufffd') ? [[line.slice(line.indexOf('\t') + 1), line.slice(12, line.indexOf('\t'))]] : []));
    if (files.length > MOST_FILES)
        throw tooMuch(directory, `it lists ${files.length} files`);
    return inOrder(files);
}
/** The mode is part of the id: a link and a file may hold the same bytes. */
async function identify(repository, commit, paths) {
    const outcome = await (0,git/* git */.$)(repository, ['ls-tree', '-z', '--full-tree', commit, '--', ...paths]);
    if (outcome.code !== 0)
        throw tooMuch('', outcome.stderr);
    return new Map(outcome.stdout.split('\0').flatMap((line) => {
        const [, mode, type, id, path] = /^(\d{6}) (\w+) ([0-9a-f]{40,64})\t([^\ufffd]+)$/s.exec(line) ?? [];
        return path === undefined ? [] : [[path, { id: `${mode} ${id}`, kind: type === 'tree' ? 'directory' : /^100(?:644|755|664)$/.test(mode) ? 'file' : 'other' }]];
    }));
}
function inOrder(files) {
    const ids = new Map(files);
    return new Map([...ids.keys()].sort().map((path) => [path, ids.get(path)]));
}
const tooMuch = (directory, why) => new core_problem/* HortusError */.KY({ code: 'DATA.UNREADABLE', message: `${directory === '' ? 'The data branch' : `${JSON.stringify(directory)} on the data branch`} cannot be listed: ${why.split('\n')[0].slice(0, 200)}.`, next: '`hortus history compact` packs old records; `git log hortus-data` shows who wrote what is there.' });
/** What git was kept from reading is not missing: whoever took it for that would remember it, or write without it. */
const gaveUp = (why) => new core_problem/* HortusError */.KY({ code: 'DATA.UNREADABLE', message: `The files of the data branch could not be read: ${why.split('\n')[0].slice(0, 200)}.`, next: 'Run it again; `git fsck` says whether an object of the repository is damaged.' });
async function read({ repository, commit, ids }, paths, maxBytes, made) {
    const asked = [...new Set(paths)].filter((path) => !/[\n\0]/.test(path));
    const nameOf = (path) => ids.get(path) ?? `${commit}:${path}`;
    const refused = new Map();
    if (repository.signal.aborted)
        throw gaveUp('it was interrupted');
    // Of few that are small at most, the reader stops before what is too large; why something was left out is asked below.
    const early = asked.length * maxBytes <= MOST_BYTES ? await readable(repository, asked, nameOf, maxBytes, made) : null;
    if (early !== null && asked.length === paths.length)
        return early;
    // Sizes first: what is too large is never sent at all (A09).
    const answer = asked.length === 0 ? { code: 0, stdout: '', stderr: '' } : await (0,git/* git */.$)(repository, ['cat-file', '--batch-check=%(objecttype) %(objectsize)', '--buffer'], asked.map((path) => `${nameOf(path)}\n`).join(''));
    if (answer.code !== 0)
        throw gaveUp(answer.stderr);
    const sizes = answer.stdout.split('\n');
    const wanted = [];
    let total = 0;
    for (const [at, path] of asked.entries()) {
        const [type, size] = (sizes[at] ?? '').split(' ');
        const bytes = Number(size);
        if (type === 'tree' || type === 'commit')
            refused.set(path, (0,core_problem/* fail */.fJ)({ kind: 'not_a_file', message: 'it is a directory' }));
        else if (type !== 'blob')
            continue;
        else if (bytes > maxBytes)
            refused.set(path, (0,core_problem/* fail */.fJ)({ kind: 'too_large', message: `it has ${bytes} bytes; the limit is ${maxBytes}` }));
        else if ((total += bytes) > MOST_BYTES)
            refused.set(path, (0,core_problem/* fail */.fJ)({ kind: 'too_large', message: `with the files before it there would be more than ${MOST_BYTES >> 20} MiB to read` }));
        else
            wanted.push(path);
    }
    // Equal files have one id, so what is made of one is made for each path it lies at.
    const pathsOf = Map.groupBy(wanted, nameOf);
    const found = await (0,git_blobs/* blobsAs */.jc)(repository.rootAbs, [...pathsOf.keys()], maxBytes, (bytes, name) => {
        const file = decode(bytes);
        return new Map(pathsOf.get(name).map((path) => [path, made(path, file)]));
    });
    if ([...found.values()].includes(null))
        throw gaveUp('it ended before the last file');
    return new Map(paths.map((path) => {
        const own = found.get(nameOf(path));
        return [path, own?.has(path) === true ? own.get(path) : made(path, refused.get(path) ?? MISSING)];
    }));
}
/** null: not all of them can be read. */
async function readable({ rootAbs }, paths, nameOf, maxBytes, made) {
    const found = await (0,git_blobs/* blobsAs */.jc)(rootAbs, paths.map(nameOf), maxBytes, (bytes) => decode(bytes));
    return [...found.values()].includes(null) ? null : new Map(paths.map((path) => [path, made(path, found.get(nameOf(path)))]));
}
const MISSING = (0,core_problem/* fail */.fJ)({ kind: 'missing', message: 'it is not there' });
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function decode(bytes) {
    try {
        return (0,core_problem.ok)({ text: strict.decode(bytes), bytes: bytes.length });
    }
    catch {
        return (0,core_problem/* fail */.fJ)({ kind: 'not_utf8', message: 'its bytes are not UTF-8' });
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./io/data-branch/turn.js
/**
 * Who writes next. Safety never rests on it: only a push whose lease holds changes the branch. It is a courtesy between writers, so
 * that thirty of them at once do not lose against each other again and again. Whoever has lost once leaves a ticket (a ref of its own
 * name, which no other push can collide with) and writes when no older ticket is there; a newcomer that sees tickets takes one too.
 * A ticket that stands in front and does nothing belongs to a writer that was killed: those behind remove it.
 */


const IDLE_MS = 20_000;
/** No writer has so much patience. Clocks may differ by minutes; what is taken away by mistake costs a place in the queue and nothing else. */
const LONG_AGO_MS = 900_000;
function openTurn(place, signal, idleMs = IDLE_MS) {
    let own = null;
    let each = 300;
    let front = { name: '', tip: '', since: 0 };
    const take = async (at) => {
        const name = `${Date.now().toString(36).padStart(9, '0')}-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`;
        // A remote that takes no such refs is written to without courtesy.
        if (own === null && (await place.publish([{ ref: place.ticketRef(name), from: null, to: at }])).ok)
            own = { name, at };
    };
    const updates = () => (own === null ? [] : [{ ref: place.ticketRef(own.name), from: own.at, to: null }]);
    return {
        updates,
        took: (ms) => void (each = Math.min(5000, Math.max(100, ms))),
        written: () => void (own = null),
        lost: async (seen, commit) => {
            if (own === null)
                await take(seen.tip ?? commit);
            // The remote has no such refs, or none more: chance must do.
            if (own === null)
                await pause(each * (1 + 7 * Math.random()), signal);
        },
        mayWrite: async (seen) => {
            if (own !== null && !seen.tickets.some(({ name }) => name === own?.name))
                own = null;
            const before = seen.tickets.filter(({ name }) => own === null || name < own.name);
            const [first] = before;
            if (first === undefined)
                return true;
            if (own === null && seen.tip !== null)
                await take(seen.tip);
            if (front.name !== first.name || front.tip !== seen.tip)
                front = { name: first.name, tip: seen.tip ?? '', since: performance.now() };
            if (performance.now() - front.since > idleMs || Date.now() - Number.parseInt(first.name.slice(0, 9), 36) > LONG_AGO_MS)
                await place.publish([{ ref: place.ticketRef(first.name), from: first.at, to: null }]);
            // The next one looks often, for while it sleeps nobody writes; those far behind leave the remote in peace.
            await pause((before.length === 1 ? 150 : Math.min(5000, (each * (before.length - 1)) / 2)) * (0.7 + 0.3 * Math.random()), signal);
            return false;
        },
        leave: async () => {
            if (own !== null)
                await place.publish(updates());
        },
    };
}
const pause = (ms, signal) => (0,promises_.setTimeout)(ms, undefined, { signal }).catch(() => undefined);

;// CONCATENATED MODULE: ./io/data-branch/write-commit.js
/**
 * A change as a commit, by one process and without index or working tree (git-fast-import): only the trees along the changed paths
 * are read, so that it costs the same on a branch of a hundred files and of a hundred thousand.
 */



/** null: everything is there already. */
async function writeCommit(repository, tip, change, first) {
    const replace = change.replace ?? new Map();
    const add = new Map([...(tip === null ? first : []), ...change.add].filter(([path]) => !replace.has(path)));
    const all = [...add.keys(), ...replace.keys(), ...(change.remove ?? [])];
    const wrong = all.find((path) => !isPlain(path));
    if (wrong !== undefined)
        return (0,core_problem/* fail */.fJ)({ code: 'DATA.PATH', message: `${JSON.stringify(wrong)} is no path of the data branch.`, next: 'Report this: Hortus made a path that it must not make.' });
    const there = tip === null ? new Map() : await lookUp(repository, tip, all);
    if (there === null)
        return (0,core_problem/* fail */.fJ)(unreadable('git could not read its tip'));
    const clash = clashOf(add, there);
    if (clash !== null)
        return (0,core_problem/* fail */.fJ)(clash);
    const files = [...add, ...replace].filter(([path, text]) => there.get(path) !== `blob ${blobId(text, tip)}`);
    const gone = (change.remove ?? []).filter((path) => there.has(path) && !add.has(path) && !replace.has(path));
    if (files.length === 0 && gone.length === 0)
        return (0,core_problem.ok)(null);
    return importCommit(repository, tip, change.message, files, gone);
}
/** Stricter than git: what our layout makes, on every file system that may hold a checkout of it. */
function isPlain(path) {
    return path.length <= 2000 && path.split('/').every((part) => /^[\w%.!()'@+,=-]+$/.test(part) && !/^\.{1,2}$|^\.git/i.test(part));
}
/** `type id` of what lies at the paths and at the directories above them. */
async function lookUp(repository, tip, paths) {
    const asked = [...new Set(paths.flatMap((path) => path.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/'))))];
    const outcome = await (0,git/* git */.$)(repository, ['cat-file', '--batch-check=%(objecttype) %(objectname)', '--buffer'], asked.map((path) => `${tip}:${path}\n`).join(''));
    if (outcome.code !== 0)
        return null;
    const lines = outcome.stdout.split('\n');
    return new Map(asked.flatMap((path, at) => (/^(?:blob|tree|commit) [0-9a-f]{40,64}$/.test(lines[at] ?? '') ? [[path, lines[at]]] : [])));
}
/** What is there stays as it is: a record is never edited, and nothing is put where a file lies in the way. */
function clashOf(add, there) {
    for (const [path, text] of add) {
        const own = there.get(path);
        if (own !== undefined && own !== `blob ${blobId(text, own.slice(5))}`)
            return { code: 'DATA.WOULD_CHANGE', message: `${path} is on the data branch already, with another content.`, next: 'Nothing was written. Give the new one another id.', path };
        const above = path.split('/').slice(0, -1).map((_, at, parts) => parts.slice(0, at + 1).join('/')).find((parent) => there.get(parent)?.startsWith('tree ') === false);
        if (above !== undefined)
            return unreadable(`${above} is a file, where a directory belongs`);
    }
    return null;
}
const unreadable = (why) => ({ code: 'DATA.UNREADABLE', message: `The data branch cannot be written to: ${why}.`, next: 'Look at it with `git ls-tree -r hortus-data`; `git log hortus-data` shows who wrote what is there.' });
/** As git names it; `like` is an id of the same repository, whose length says which hash. */
function blobId(text, like) {
    const bytes = Buffer.from(text);
    return (0,external_node_crypto_.createHash)(like?.length === 64 ? 'sha256' : 'sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
async function importCommit(repository, tip, message, files, gone) {
    // A name of its own, removed by the same import: a killed process leaves none behind.
    const ref = `refs/hortus/pending/${(0,external_node_crypto_.randomUUID)()}`;
    const seconds = Math.floor(Date.now() / 1000);
    const parts = [
        `commit ${ref}\nmark :1\ncommitter Hortus <hortus@invalid> ${seconds} +0000\n`,
        data(message),
        ...(tip === null ? [] : [`from ${tip}\n`]),
        ...gone.map((path) => `D ${path}\n`),
        ...files.flatMap(([path, text]) => [`M 100644 inline ${path}\n`, data(text)]),
        `\nget-mark :1\nreset ${ref}\nfrom ${'0'.repeat(tip?.length ?? 40)}\n\ndone\n`,
    ];
    const outcome = await (0,git/* git */.$)(repository, ['fast-import', '--quiet', '--done', '--date-format=raw'], Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part))));
    const commit = /^([0-9a-f]{40,64})$/m.exec(outcome.stdout)?.[1];
    return outcome.code === 0 && commit !== undefined ? (0,core_problem.ok)(commit) : (0,core_problem/* fail */.fJ)(unreadable(outcome.stderr.split('\n').find((line) => line.startsWith('fatal')) ?? (outcome.stderr.slice(0, 200) || 'git fast-import failed')));
}
function data(text) {
    const bytes = Buffer.from(text);
    return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')]);
}

;// CONCATENATED MODULE: ./io/data-branch/data-branch.js
/** `DataBranch` over git: never touches the working tree, the index or HEAD; nothing of the repository is run. */








const DEFAULT_PLACE = { remote: 'origin', branch: 'hortus-data' };
/** Longer than thirty writers take at a slow remote; a job has better things to do afterwards. */
const PATIENCE_MS = 300_000;
/** Of a remote that does not answer. */
const PAUSES_MS = [500, 3000];
function openDataBranch(options) {
    const repository = { rootAbs: options.rootAbs, signal: options.signal, ...(options.token === undefined ? {} : { token: options.token }), ...(options.env === undefined ? {} : { secrets: options.env }) };
    const where = options.place ?? DEFAULT_PLACE;
    return {
        at: (place) => openDataBranch({ ...options, place }),
        snapshot: async ({ fetched = false } = {}) => {
            const place = await openPlace(repository, where);
            if (!place.ok)
                return place;
            const tip = fetched ? (0,core_problem.ok)(await place.value.known()) : await newest(place.value);
            return tip.ok ? snapshotOf(repository, tip.value, where) : (0,core_problem/* fail */.fJ)(tip.problem.problem);
        },
        update: async (decide) => {
            const place = await openPlace(repository, where);
            return place.ok ? update(repository, place.value, where, decide, options.idleMs) : place;
        },
    };
}
async function update(repository, place, where, decide, idleMs) {
    const until = performance.now() + PATIENCE_MS;
    const turn = openTurn(place, repository.signal, idleMs);
    let attempts = 0;
    try {
        while (performance.now() < until && !repository.signal.aborted) {
            const seen = await patient(repository, () => place.look());
            if (!seen.ok)
                return (0,core_problem/* fail */.fJ)(seen.problem.problem);
            if (!(await turn.mayWrite(seen.value)))
                continue;
            const started = performance.now();
            attempts += 1;
            const written = await writeOnce(repository, place, where, seen.value, decide, turn.updates());
            turn.took(performance.now() - started);
            if (written.ok) {
                if (written.value !== null)
                    turn.written();
                return (0,core_problem.ok)({ commit: written.value, attempts });
            }
            const { kind, problem, commit } = written.problem;
            if (kind !== 'lost')
                return (0,core_problem/* fail */.fJ)(problem);
            if (commit !== undefined)
                await turn.lost(seen.value, commit);
        }
        return (0,core_problem/* fail */.fJ)(repository.signal.aborted ? INTERRUPTED : (0,refusals/* refusalOf */.O)('write', where.branch, '(fetch first)').problem);
    }
    finally {
        await turn.leave();
    }
}
async function writeOnce(repository, place, where, seen, decide, more) {
    const final = (problem) => (0,core_problem/* fail */.fJ)({ kind: 'final', problem });
    const tip = seen.tip === null ? (0,core_problem.ok)(null) : await patient(repository, () => bring(place, seen.tip));
    if (!tip.ok)
        return tip;
    const snapshot = await snapshotOf(repository, tip.value, where);
    if (!snapshot.ok)
        return final(snapshot.problem);
    const change = await decide(snapshot.value);
    if (!change.ok)
        return final(change.problem);
    if (change.value === null)
        return (0,core_problem.ok)(null);
    const commit = await writeCommit(repository, tip.value, change.value, FIRST_FILES);
    if (!commit.ok)
        return final(commit.problem);
    if (commit.value === null)
        return (0,core_problem.ok)(null);
    const published = await patient(repository, () => place.publish([{ ref: place.branchRef, from: tip.value, to: commit.value }, ...more]));
    if (!published.ok)
        return (0,core_problem/* fail */.fJ)({ ...published.problem, commit: commit.value });
    await place.remember(commit.value);
    return (0,core_problem.ok)(commit.value);
}
/** The commit that the branch is at, here. */
async function newest(place) {
    const seen = await place.look();
    if (!seen.ok)
        return seen;
    return seen.value.tip === null ? (0,core_problem.ok)(null) : bring(place, seen.value.tip);
}
/** Another process of this clone may fetch the same at the same time. */
async function bring(place, tip) {
    for (let tries = 1;; tries++) {
        const brought = await place.bring(tip);
        if (brought.ok || brought.problem.kind !== 'lost' || tries === 5)
            return brought;
        await (0,promises_.setTimeout)(100 * tries * (1 + Math.random()));
    }
}
async function snapshotOf(repository, tip, { branch }) {
    if (tip === null)
        return (0,core_problem.ok)(null);
    const snapshot = openSnapshot(repository, tip);
    const marker = (await snapshot.read([MARKER_PATH], { maxBytes: MARKER_MAX_BYTES })).get(MARKER_PATH);
    const checked = checkMarker(marker?.ok === true ? marker.value.text : null, branch);
    return checked.ok ? (0,core_problem.ok)(snapshot) : checked;
}
/** A remote that is gone for a moment is asked again. A push that was taken although its answer was lost is lost the next time, and `decide` finds its own work done. */
async function patient(repository, ask) {
    for (const pause of PAUSES_MS) {
        const answer = await ask();
        if (answer.ok || answer.problem.kind !== 'passing' || repository.signal.aborted)
            return answer;
        await (0,promises_.setTimeout)(pause * (0.5 + Math.random()), undefined, { signal: repository.signal }).catch(() => undefined);
    }
    return ask();
}
const INTERRUPTED = { code: 'DATA.INTERRUPTED', message: 'Writing to the data branch was interrupted before it was done.', next: 'Run it again: what was written already is not written twice.' };


/***/ }),

/***/ 38117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13721);
/** A call of git for the data branch: as hardened as any (run-git.ts), with what a fetch or a push would start besides switched off. */


const LIMIT_MS = 120_000;
const MAX_OUTPUT = 64 * 1024 * 1024;
/**
 * No maintenance in the background, no command for alternates, no helper as a remote, no signature that asks for a passphrase, no
 * submodules and no tags on the way. Hooks and the monitor are off for every call.
 */
const QUIET = ['gc.auto=0', 'maintenance.auto=false', 'core.alternateRefsCommand=true', 'protocol.ext.allow=never', 'push.gpgSign=false', 'push.followTags=false', 'push.recurseSubmodules=no', 'fetch.recurseSubmodules=false', 'fetch.writeCommitGraph=false', 'fetch.unpackLimit=1000'].flatMap((setting) => ['-c', setting]);
/** How the caller reaches its remotes is the caller's own word, not the repository's. */
const REACH = ['GIT_SSH_COMMAND', 'GIT_SSH', 'GIT_ASKPASS', 'SSH_ASKPASS'];
function git(repository, args, stdin = '') {
    return new Promise((resolve) => {
        const options = { cwd: repository.rootAbs, env: environment(repository), timeout: LIMIT_MS, killSignal: 'SIGKILL', maxBuffer: MAX_OUTPUT, encoding: 'utf8', signal: repository.signal };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', ['--no-pager', ..._run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS */ .yy, ...QUIET, ...args], options, (error, stdout, stderr) => resolve({ code: exitCode(error), stdout, stderr: stderr === '' && error !== null ? because(error) : stderr }));
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(stdin);
    });
}
/** Where a person's own helper of credentials finds them (that of `gh`, of a codespace, of a desktop); for a caller who brings no token. */
const HELPERS = ['GH_TOKEN', 'GITHUB_TOKEN', 'GH_ENTERPRISE_TOKEN', 'GITHUB_ENTERPRISE_TOKEN', 'GH_HOST', 'GH_CONFIG_DIR', 'GITHUB_SERVER_URL', 'DBUS_SESSION_BUS_ADDRESS', 'DISPLAY', 'WAYLAND_DISPLAY', 'GPG_TTY'];
function environment({ secrets = {}, token }) {
    const reach = [...REACH, ...(token === undefined ? HELPERS : [])].flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
    return { ...(0,_run_git_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanEnvironment */ .hh)(), ...Object.fromEntries(reach), ...secrets };
}
function exitCode(error) {
    if (error === null)
        return 0;
    const code = error.code;
    return typeof code === 'number' ? code : null;
}
/** Node's own message is the whole command line, which tells a reader nothing. */
function because(error) {
    const { code, killed } = error;
    if (code === 'ENOENT')
        return 'git is not installed';
    if (code === 'ABORT_ERR')
        return 'it was interrupted';
    if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
        return `git said more than ${MAX_OUTPUT >> 20} MiB`;
    return killed === true ? `git did not answer within ${LIMIT_MS / 1000} s` : 'git ended without a word';
}


/***/ }),

/***/ 75428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ refusalOf),
/* harmony export */   Z: () => (/* binding */ wordsOf)
/* harmony export */ });
/* harmony import */ var _core_render_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11783);
/* harmony import */ var _redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32560);
/** What git said when it could not fetch or push, as a Problem with a next step. git speaks English to us (LC_ALL=C). */


function refusalOf(doing, branch, said) {
    const known = KNOWN.find(({ pattern }) => pattern.test(said.slice(0, MOST_LOOKED_AT)));
    const does = doing === 'read' ? 'fetched' : 'pushed';
    const { kind, code, next } = known ?? { kind: 'final', code: 'DATA.REFUSED', next: 'Try the same with git by hand; what git says is in the message.' };
    return { kind, problem: { code, message: `The data branch ${branch} cannot be ${does}: ${wordsOf(said)}.`, next } };
}
const MOST_LOOKED_AT = 20_000;
/** The first that fits, so the certain ones come first. */
const KNOWN = [
    {
        pattern: /\((?:fetch first|non-fast-forward|stale info|failed to update ref|incorrect old value provided|reference already exists|failed to lock|atomic transaction failed|cannot lock ref[^)]*|failed to update refs)\)|cannot lock ref|is at [0-9a-f]{40,64} but expected|Unable to create '.{1,300}\.lock'|shallow file has changed/,
        kind: 'lost',
        code: 'DATA.BUSY',
        next: 'Run it again in a moment: others wrote at the same time.',
    },
    {
        pattern: /GH006|GH013|protected branch|rule violations|hook declined/i,
        kind: 'final',
        code: 'DATA.PROTECTED',
        next: 'Let the one who pushes write to this branch: leave it out of the rules of protected branches, or add a bypass for the app or the Actions.',
    },
    {
        pattern: /error: 40[13]\b|Permission .{0,200}denied|Permission to |not granted|Authentication failed|could not read (?:Username|Password)|Invalid username or|access denied|unable to write|Permission denied|insufficient permission/i,
        kind: 'final',
        code: 'DATA.NO_PERMISSION',
        next: 'Give the job `permissions: contents: write` and check out with its credentials, set HORTUS_HISTORY_TOKEN, or log in with git on this machine.',
    },
    {
        pattern: /Could not resolve host|unable to access|Connection (?:refused|reset|timed out)|Operation timed out|early EOF|hung up unexpectedly|the remote end hung up|RPC failed|did not answer within|Network is unreachable|Temporary failure|error: 5\d\d\b|No route to host/i,
        kind: 'passing',
        code: 'DATA.NETWORK',
        next: 'Look at the connection and run it again; nothing was lost.',
    },
    {
        pattern: /does not appear to be a git repository|Repository not found|not found$|No such remote/im,
        kind: 'final',
        code: 'DATA.NO_REMOTE',
        next: 'Look at the address with `git remote -v`; `history.remote` in the configuration names which one is used.',
    },
];
/** The lines that say why, without progress, hints and secrets in an address. */
function wordsOf(said) {
    const lines = said.slice(0, MOST_LOOKED_AT).split('\n').map((line) => line.trim()).filter((line) => line !== '' && !/^(hint:|To |Done$|remote:\s*$|=\t|warning: |error: failed to push some refs)/.test(line));
    const telling = lines.filter((line) => /^remote: |error|fatal|denied|rejected|declined|not |refus|interrupt|ended/i.test(line));
    // What the server says tells more than what git makes of it.
    const server = (line) => (line.startsWith('remote: ') ? 0 : 1);
    const words = (telling.length > 0 ? telling : lines).toSorted((a, b) => server(a) - server(b)).slice(0, 3).map((line) => line.replace(/^!\t?\s?[0-9a-f]*:/, '')).join(' / ').slice(0, 400);
    return (0,_core_render_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .redact */ .E)(withoutPasswords(words))).replace(/\.$/, '') || 'git said nothing';
}
const withoutPasswords = (text) => text.replace(/:\/\/[^\s/@]{1,500}@/g, '://');


/***/ }),

/***/ 34004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ tokenSettings)
/* harmony export */ });
/** A token for the remote, told to git through its environment: a command line can be read by every process of the machine. */
/**
 * Settings for `git` (git-config, "GIT_CONFIG_COUNT") after those that are there already. Only for this host, and instead of a
 * header that a checkout left: GitHub refuses two. Nothing for an address that is neither HTTPS nor on this very machine.
 */
function tokenSettings(token, address, env) {
    const origin = SAFE.test(address) && URL.canParse(address) ? new URL(address).origin : null;
    if (token === undefined || token === '' || origin === null)
        return {};
    const first = Number(env['GIT_CONFIG_COUNT'] ?? 0) || 0;
    const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
    const settings = [['', ''], ['', header]].flatMap(([, value], at) => [[`GIT_CONFIG_KEY_${first + at}`, `http.${origin}/.extraheader`], [`GIT_CONFIG_VALUE_${first + at}`, value]]);
    return { GIT_CONFIG_COUNT: String(first + 2), ...Object.fromEntries(settings) };
}
/** What is said to the loopback address, nobody on the way can hear. */
const SAFE = /^https:\/\/|^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?(?:\/|$)/;


/***/ })

};
