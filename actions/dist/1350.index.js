export const id = 1350;
export const ids = [1350];
export const modules = {

/***/ 47791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HL: () => (/* binding */ looksLikePointer),
/* harmony export */   fE: () => (/* binding */ POINTER_MAX_BYTES),
/* harmony export */   qT: () => (/* binding */ readPointer)
/* harmony export */ });
const POINTER_MAX_BYTES = 1024;
const FIRST_LINE = 'version https://git-lfs.github.com/spec/v1\n';
/** Whether a text means to be a pointer. Whether it is a good one says `readPointer`. */
const looksLikePointer = (text) => text.startsWith('version https://git-lfs.github.com/spec/');
/** Strict (A15): version first, then keys in alphabetical order, each once, a final newline. null when it is no good pointer. */
function readPointer(text) {
    if (text.length > POINTER_MAX_BYTES || !text.startsWith(FIRST_LINE))
        return null;
    const match = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n((?:ext-[0-9]-[a-z0-9.-]+ sha256:[0-9a-f]{64}\n)*)oid sha256:([0-9a-f]{64})\nsize (0|[1-9][0-9]{0,15})\n$/.exec(text);
    return match === null ? null : { oid: match[2], size: Number(match[3]) };
}


/***/ }),

/***/ 24316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ scanMetrics)
});

// EXTERNAL MODULE: ./core/json/bytes.js
var json_bytes = __webpack_require__(96262);
// EXTERNAL MODULE: ./core/json/json-bytes.js + 2 modules
var json_json_bytes = __webpack_require__(30459);
// EXTERNAL MODULE: ./core/json/json-places.js
var json_places = __webpack_require__(75244);
// EXTERNAL MODULE: ./core/json/json-refusal.js
var json_refusal = __webpack_require__(9234);
// EXTERNAL MODULE: ./core/integrity/pointer.js
var pointer = __webpack_require__(47791);
// EXTERNAL MODULE: ./core/source/source-document.js
var source_document = __webpack_require__(27699);
;// CONCATENATED MODULE: ./core/workspace/metrics-faults.js

/** More metrics than any run has; a hostile file is bounded by it. */
const MAX_SERIES = 4096;
/** UTF-16 units of the name of a metric. */
const MAX_NAME = 256;
const MAX_FAULTS = 20;
class MetricsFaults {
    #known = new Map();
    #more = 0;
    /** Faults with the same `key` are one. */
    tell(key, path, message, at) {
        const known = this.#known.get(key);
        if (known !== undefined)
            known.count++;
        else if (this.#known.size >= MAX_FAULTS)
            this.#more++;
        else
            this.#known.set(key, { pointer: typeof path === 'string' ? path : (0,source_document/* pointer */.Wn)(...path), message, at, count: 1 });
    }
    facts(places) {
        const faults = [...this.#known.values()].map((fault) => ({ pointer: fault.pointer, message: fault.message, ...places.place(fault.at), count: fault.count }));
        return { faults, moreFaults: this.#more };
    }
}
/** A name for a message, shortened. */
const quote = (name) => (name.length > 40 ? `${name.slice(0, 39)}…`.toWellFormed() : name);

;// CONCATENATED MODULE: ./core/workspace/point-reader.js
/**
 * Reads the items of a history: small maps of numbers, thousands of them with the same keys in the same order. What stands
 * around the numbers of one is compared as bytes with the next; only when that differs is it read the general way.
 */

class PointReader {
    /** Of the item that was read last, in the order of its keys. */
    names = [];
    kinds = [];
    values = [];
    exact = [];
    froms = [];
    tos = [];
    /** Grows with every item whose keys differ from the one before. */
    shape = 0;
    #json;
    /** What stands before, between and behind the values: brace, keys, colons, commas and blanks. Equal bytes have an equal meaning. */
    #between = [];
    constructor(json) {
        this.#json = json;
    }
    /** Moves over an item; false when it is no map. */
    read(depth) {
        const json = this.#json;
        if (json.next() !== json_bytes/* OPEN_MAP */.kF) {
            json.value(depth);
            return false;
        }
        const start = json.at;
        if (this.#between.length > 0 && this.#readSame())
            return true;
        json.at = start;
        this.#readAny(depth);
        return true;
    }
    /** Only what is wholly the same counts; at the first byte that is different it gives up, and the item is read again. */
    #readSame() {
        const json = this.#json;
        const { bytes } = json;
        const last = this.#between.length - 1;
        for (let index = 0; index <= last; index++) {
            const between = this.#between[index];
            const at = json.at;
            for (let byte = 0; byte < between.length; byte++)
                if (bytes[at + byte] !== between[byte])
                    return false;
            json.at = at + between.length;
            if (index < last && !this.#readSlot(index, bytes[json.at]))
                return false;
        }
        return true;
    }
    #readSlot(index, byte) {
        const json = this.#json;
        if ((0,json_bytes/* isDigit */.yp)(byte) || byte === MINUS) {
            this.values[index] = json.number();
            this.exact[index] = json.read.exact;
            this.kinds[index] = 'number';
        }
        else if (byte === json_bytes/* QUOTE */.jA) {
            json.string();
            this.kinds[index] = 'text';
        }
        else
            return false;
        this.froms[index] = json.from;
        this.tos[index] = json.to;
        return true;
    }
    #readAny(depth) {
        const json = this.#json;
        this.#between.length = this.names.length = this.kinds.length = this.values.length = this.exact.length = this.froms.length = this.tos.length = 0;
        this.shape++;
        let behind = json.at;
        json.members(depth, (name) => {
            const index = this.names.push(name) - 1;
            this.#between.push(json.bytes.subarray(behind, json.at));
            const at = json.at;
            if (!this.#readSlot(index, json.next()))
                this.#readOther(index, at, depth + 1);
            behind = json.at;
        });
        this.#between.push(json.bytes.subarray(behind, json.at));
    }
    #readOther(index, at, depth) {
        this.#json.value(depth);
        this.values[index] = 0;
        this.exact[index] = true;
        this.kinds[index] = 'other';
        this.froms[index] = at;
        this.tos[index] = this.#json.at;
    }
}
const MINUS = 0x2d;

;// CONCATENATED MODULE: ./core/workspace/series-tally.js
class SeriesTally {
    name;
    points = 0;
    /** Byte of the first point whose step is not larger than the one before; -1 when all grow. */
    unorderedAt = -1;
    duplicate = false;
    #firstStep = null;
    #lastStep = null;
    #json;
    #last = { value: 0, exact: true, from: 0, to: 0 };
    #min = { value: 0, exact: true, from: 0, to: 0 };
    #max = { value: 0, exact: true, from: 0, to: 0 };
    #values = 0;
    constructor(name, json) {
        this.name = name;
        this.#json = json;
    }
    step(step, at) {
        const before = this.#lastStep;
        if (before === null)
            this.#firstStep = step;
        else if (step <= before && this.unorderedAt === -1) {
            this.unorderedAt = at;
            this.duplicate = step === before;
        }
        this.#lastStep = step;
    }
    value(value, exact, from, to) {
        hold(this.#last, value, exact, from, to);
        if (this.#values++ === 0) {
            hold(this.#min, value, exact, from, to);
            hold(this.#max, value, exact, from, to);
            return;
        }
        if (this.#isBelow(value, exact, from, to, this.#min, 1))
            hold(this.#min, value, exact, from, to);
        if (this.#isBelow(value, exact, from, to, this.#max, -1))
            hold(this.#max, value, exact, from, to);
    }
    facts(lineOf) {
        const exact = (held) => (this.#values === 0 ? null : held.exact ? held.value : this.#json.exactNumber(held.from, held.to));
        return {
            name: this.name,
            points: this.points,
            firstStep: this.#firstStep,
            lastStep: this.#lastStep,
            last: exact(this.#last),
            min: exact(this.#min),
            max: exact(this.#max),
            unordered: this.unorderedAt === -1 ? null : { line: lineOf(this.unorderedAt), duplicate: this.duplicate },
        };
    }
    /** Whether a value lies below the held one (`sign` 1) or above it (-1). Only where two are too close to tell are they read exactly. */
    #isBelow(value, exact, from, to, held, sign) {
        const distance = (held.value - value) * sign;
        if (exact && held.exact)
            return distance > 0;
        const doubt = CLOSE * Math.max(Math.abs(held.value), Math.abs(value));
        if (distance > doubt || distance < -doubt)
            return distance > 0;
        if (!held.exact)
            hold(held, this.#json.exactNumber(held.from, held.to), true, held.from, held.to);
        return (held.value - (exact ? value : this.#json.exactNumber(from, to))) * sign > 0;
    }
}
function hold(held, value, exact, from, to) {
    held.value = value;
    held.exact = exact;
    held.from = from;
    held.to = to;
}
/** Ten times the error that `readNumber` allows. */
const CLOSE = 1e-13;

;// CONCATENATED MODULE: ./core/workspace/metrics-history.js
/** `history` of a metrics.json, in either of its forms. */




class MetricsHistory {
    form = 'missing';
    /** Byte of its key; -1 when it is missing. */
    keyAt = -1;
    series = new Map();
    #json;
    #faults;
    #points;
    constructor(json, faults) {
        this.#json = json;
        this.#faults = faults;
        this.#points = new PointReader(json);
    }
    read(keyAt) {
        const json = this.#json;
        const byte = json.next();
        this.keyAt = keyAt;
        this.form = byte === json_bytes/* OPEN_MAP */.kF ? 'map' : byte === json_bytes/* OPEN_LIST */.oQ ? 'list' : 'other';
        if (byte === json_bytes/* OPEN_LIST */.oQ)
            return this.#readRows();
        if (byte === json_bytes/* OPEN_MAP */.kF)
            return json.members(1, (name, at) => this.#readSeries(name, at));
        this.#faults.tell('history', '/history', 'history is neither a map of series nor a list of steps', json.at);
        json.value(1);
    }
    /** `"loss": [{ "step": 0, "value": 1 }, …]` */
    #readSeries(name, keyAt) {
        const json = this.#json;
        if (json.next() !== json_bytes/* OPEN_LIST */.oQ) {
            this.#faults.tell(`series ${name}`, ['history', name], `The series ${quote(name)} is no list of points`, json.at);
            return json.value(2);
        }
        const tally = this.#tallyOf(name, keyAt) ?? new SeriesTally(name, json);
        const points = this.#points;
        let [shape, step, value] = [-1, -1, -1];
        json.items(2, (index) => {
            const { at } = json;
            if (!points.read(3))
                return this.#faults.tell(`point ${name}`, ['history', name, index], `A point of ${quote(name)} is no map of step and value`, at);
            if (points.shape !== shape)
                [shape, step, value] = [points.shape, points.names.indexOf('step'), points.names.indexOf('value')];
            tally.points++;
            if (points.kinds[step] === 'number')
                tally.step(this.#exact(step), at);
            else
                this.#faults.tell(`step ${name}`, ['history', name, index, 'step'], `A point of ${quote(name)} has no step that is a number`, at);
            if (points.kinds[value] === 'number')
                this.#take(tally, value);
            else
                this.#faults.tell(`value ${name}`, ['history', name, index, 'value'], `A point of ${quote(name)} has no value that is a number`, at);
        });
    }
    /** `[{ "step": 0, "timestamp": …, "loss": 1, … }, …]`, as the reference tool writes it. */
    #readRows() {
        const json = this.#json;
        const points = this.#points;
        let [shape, step] = [-1, -1];
        let columns = [];
        json.items(1, (index) => {
            const { at } = json;
            if (!points.read(2))
                return this.#faults.tell('row', ['history', index], 'An item of history is no map', at);
            if (points.shape !== shape)
                [shape, step, columns] = [points.shape, points.names.indexOf('step'), points.names.map((name) => (NO_METRICS.has(name) ? null : this.#tallyOf(name, at)))];
            const stepped = points.kinds[step] === 'number' ? this.#exact(step) : null;
            if (stepped === null)
                this.#faults.tell('row step', ['history', index, 'step'], 'An item of history has no step that is a number', at);
            columns.forEach((tally, slot) => {
                if (tally !== null)
                    this.#readCell(tally, slot, stepped, at, index);
            });
        });
    }
    #readCell(tally, slot, step, at, index) {
        const points = this.#points;
        if (points.kinds[slot] !== 'number')
            return this.#faults.tell(`row ${tally.name}`, ['history', index, tally.name], `A value of ${quote(tally.name)} is no number`, points.froms[slot]);
        tally.points++;
        if (step !== null)
            tally.step(step, at);
        this.#take(tally, slot);
    }
    #take(tally, slot) {
        const points = this.#points;
        tally.value(points.values[slot], points.exact[slot], points.froms[slot], points.tos[slot]);
    }
    #exact(slot) {
        const points = this.#points;
        return points.exact[slot] === true ? points.values[slot] : this.#json.exactNumber(points.froms[slot], points.tos[slot]);
    }
    #tallyOf(name, at) {
        const known = this.series.get(name);
        if (known !== undefined)
            return known;
        if (this.series.size >= MAX_SERIES || name.length > MAX_NAME) {
            this.#faults.tell('series names', '/history', `history has more than ${MAX_SERIES} series, or one whose name has more than ${MAX_NAME} characters`, at);
            return null;
        }
        const tally = new SeriesTally(name, this.#json);
        this.series.set(name, tally);
        return tally;
    }
}
/** Keys of an item that say when it was, not what was measured. */
const NO_METRICS = new Set(['step', 'timestamp', 'time', 'wall_time', 'date']);

;// CONCATENATED MODULE: ./core/workspace/metrics-summary.js
/** `summary` of a metrics.json: one number for each metric. */


/** null when it is no map. Whatever it is, the cursor stands behind it. */
function readSummary(json, faults) {
    if (json.next() !== json_bytes/* OPEN_MAP */.kF) {
        faults.tell('summary', '/summary', 'summary is no map of metrics', json.at);
        json.value(1);
        return null;
    }
    const summary = Object.create(null);
    let kept = 0;
    json.members(1, (name, keyAt) => {
        const at = json.at;
        const value = scalar(json);
        if (typeof value !== 'number')
            faults.tell(`summary ${name}`, ['summary', name], `The value of ${quote(name)} is ${WORDS[value]}, not a number`, at);
        if (kept++ < MAX_SERIES && name.length <= MAX_NAME)
            summary[name] = value;
        else
            faults.tell('summary names', '/summary', `summary has more than ${MAX_SERIES} metrics, or one whose name has more than ${MAX_NAME} characters`, keyAt);
    });
    return summary;
}
const WORDS = { string: 'a text', boolean: 'true or false', null: 'null', map: 'a map', list: 'a list' };
function scalar(json) {
    const byte = json.next();
    if (byte === json_bytes/* OPEN_MAP */.kF || byte === json_bytes/* OPEN_LIST */.oQ) {
        json.value(2);
        return byte === json_bytes/* OPEN_MAP */.kF ? 'map' : 'list';
    }
    if (byte === json_bytes/* QUOTE */.jA) {
        json.string();
        return 'string';
    }
    if (!(0,json_bytes/* isDigit */.yp)(byte) && byte !== metrics_summary_MINUS)
        return json.word() === null ? 'null' : 'boolean';
    json.number();
    return json.exactNumber();
}
const metrics_summary_MINUS = 0x2d;

;// CONCATENATED MODULE: ./core/workspace/metrics-walk.js
/** The way through a metrics.json: `summary`, `history`, and whatever else lies there. */




class MetricsWalk {
    isMap = false;
    startAt = 0;
    #json;
    #faults = new MetricsFaults();
    #history;
    #otherKeys = [];
    /** undefined: there is none. */
    #summary;
    constructor(json) {
        this.#json = json;
        this.#history = new MetricsHistory(json, this.#faults);
    }
    document() {
        const json = this.#json;
        this.isMap = json.next() === json_bytes/* OPEN_MAP */.kF;
        this.startAt = json.at;
        if (this.isMap)
            json.members(0, (name, keyAt) => this.#member(name, keyAt));
        else
            json.value(0);
        json.end();
        if (this.#summary === undefined)
            this.#faults.tell('missing', '', this.#history.form === 'missing' ? 'The document has neither summary nor history' : 'The document has no summary', this.startAt);
    }
    #member(name, keyAt) {
        if (name === 'summary')
            this.#summary = readSummary(this.#json, this.#faults);
        else if (name === 'history')
            this.#history.read(keyAt);
        else {
            if (this.#otherKeys.length < MAX_OTHER_KEYS)
                this.#otherKeys.push(name.slice(0, MAX_NAME));
            this.#json.value(1);
        }
    }
    facts(places) {
        const { form, keyAt, series } = this.#history;
        return {
            problem: null,
            summary: this.#summary ?? null,
            historyForm: form,
            historyAt: keyAt === -1 ? null : places.place(keyAt),
            series: [...series.values()].map((tally) => tally.facts((at) => places.line(at))),
            otherKeys: this.#otherKeys,
            ...this.#faults.facts(places),
            bytes: this.#json.bytes.length,
        };
    }
}
const MAX_OTHER_KEYS = 20;

;// CONCATENATED MODULE: ./core/workspace/scan-metrics.js
/**
 * metrics.json in one pass over its bytes (TFC-0002): strict JSON, then what rules and the index ask for. The document is never
 * built: a run of two metrics with 5,000 points would cost ten times its size.
 */






/** Total: any bytes give facts, and where they are no metrics, the first mistake. */
function scanMetrics(bytes) {
    const places = new json_places/* JsonPlaces */.d(bytes);
    const foreign = noJson(bytes);
    if (foreign !== null)
        return refused(bytes, { ...foreign, line: 1, column: 1 });
    const json = new json_json_bytes/* JsonBytes */.k(bytes);
    const walk = new MetricsWalk(json);
    const refusal = (0,json_refusal/* refusalOf */.Of)(() => walk.document());
    if (refusal !== null)
        return refused(bytes, { kind: refusal.kind, message: refusal.message, ...places.place(refusal.at) });
    return walk.isMap ? walk.facts(places) : refused(bytes, { kind: 'not_a_map', message: 'The document is no map', ...places.place(walk.startAt) });
}
/** What is told by its first bytes. */
function noJson(bytes) {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
        return { kind: 'bom', message: 'The file begins with a byte order mark' };
    if ((0,pointer/* looksLikePointer */.HL)((0,json_bytes/* asciiText */.Jl)(bytes, 0, Math.min(bytes.length, 64))))
        return { kind: 'pointer', message: 'A Git LFS pointer lies in its place' };
    return new json_json_bytes/* JsonBytes */.k(bytes).next() === undefined ? { kind: 'empty', message: 'The file is empty' } : null;
}
const refused = (bytes, problem) => ({ problem, summary: null, historyForm: 'missing', historyAt: null, series: [], otherKeys: [], faults: [], moreFaults: 0, bytes: bytes.length });


/***/ }),

/***/ 31350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openBulk: () => (/* binding */ openBulk)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./core/workspace/scan-metrics.js + 6 modules
var scan_metrics = __webpack_require__(24316);
// EXTERNAL MODULE: ./io/identity.js
var identity = __webpack_require__(56563);
// EXTERNAL MODULE: ./io/inside.js
var inside = __webpack_require__(41261);
;// CONCATENATED MODULE: ./io/bulk-reader.js
/**
 * Reads many files one after another, synchronously and into one buffer: 75,000 small files a second, where a FileHandle
 * manages 5,000 (specs: toolchain 4). Runs in a thread or in the process itself. What it reads is hostile: plain files
 * only, no symlink on the way (A11), no more than a cap (A09).
 */







/** A file of metrics is held as a whole while it is read. */
const METRICS_MAX_BYTES = 128 << 20;
function openBulkReader(rootAbs) {
    const { open } = openPlainFiles(rootAbs);
    let buffer = Buffer.allocUnsafeSlow(1 << 18);
    const hashed = (path, algorithms, exact) => {
        const done = withFile(open(path), (file, before) => hashFile(file, before, algorithms, buffer), exact);
        return 'outcome' in done ? { kind: 'hash', ...done } : { kind: 'hash', outcome: { ok: false, problem: done }, stat: null };
    };
    const scanned = (path) => {
        const done = withFile(open(path), (file, before) => {
            const size = Number(before.size);
            if (size > METRICS_MAX_BYTES)
                return (0,problem/* fail */.fJ)({ kind: 'too_large', message: `it has ${size} bytes, and at most ${METRICS_MAX_BYTES} are read` });
            if (size >= buffer.length)
                buffer = Buffer.allocUnsafeSlow(size + 1);
            return readWhole(file, buffer);
        });
        // One very long file must not keep its memory while the others are read.
        if (buffer.length > LARGE)
            buffer = Buffer.allocUnsafeSlow(1 << 18);
        return { kind: 'metrics', facts: 'ok' in done ? done : (0,problem/* fail */.fJ)(done) };
    };
    return {
        answer: (tasks) => tasks.map(({ path, algorithms, blob }) => (algorithms === undefined ? scanned(path) : hashed(path, algorithms, (blob ?? null) === null))),
        joined(paths) {
            const whole = (0,external_node_crypto_.createHash)('sha256');
            const read = paths.every((path) => withFile(open(path), (file) => feed(file, whole, buffer)) === true);
            return read ? whole.digest('hex') : null;
        },
    };
}
const LARGE = 16 << 20;
function feed(file, hash, buffer) {
    for (let read = (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, null); read > 0; read = (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, null))
        hash.update(buffer.subarray(0, read));
    return true;
}
function hashFile(file, before, algorithms, buffer) {
    let bytes = (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, null);
    // A file that fits into the buffer is hashed in one call: of many small ones, most of the time went into objects.
    const whole = bytes < buffer.length && bytes === Number(before.size);
    const digests = whole ? Object.fromEntries(algorithms.map((name) => [name, (0,external_node_crypto_.hash)(name, buffer.subarray(0, bytes))])) : null;
    if (digests !== null)
        return { outcome: { ok: true, bytes, digests, from: 'content' }, stat: identityOf(before) };
    const hashes = algorithms.map((name) => [name, (0,external_node_crypto_.createHash)(name)]);
    for (const [, each] of hashes)
        each.update(buffer.subarray(0, bytes));
    for (let read = (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, null); read > 0; read = (0,external_node_fs_.readSync)(file, buffer, 0, buffer.length, null)) {
        bytes += read;
        for (const [, each] of hashes)
            each.update(buffer.subarray(0, read));
    }
    // A change after `before` gives the file a younger time, so what is remembered under `before` is never asked for again.
    const telling = bytes === Number(before.size);
    return { outcome: { ok: true, bytes, digests: Object.fromEntries(hashes.map(([name, each]) => [name, each.digest('hex')])), from: 'content' }, stat: telling ? identityOf(before) : null };
}
/** Only from nanoseconds. */
const identityOf = (before) => (typeof before.size === 'number' || (0,identity/* isRacy */.K)(before) ? null : (0,identity/* identity */.D)(before));
function readWhole(file, buffer) {
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read)
        read = (0,external_node_fs_.readSync)(file, buffer, length, buffer.length - length, null);
    return length === buffer.length ? (0,problem/* fail */.fJ)({ kind: 'unreadable', message: 'it grew while it was read' }) : (0,problem.ok)((0,scan_metrics/* scanMetrics */.J)(buffer.subarray(0, length)));
}
/** Times in nanoseconds only where they are asked for: of 20,000 small files they were a tenth of the time. */
function withFile(file, use, exact = false) {
    if (typeof file !== 'number')
        return file;
    try {
        const before = exact ? (0,external_node_fs_.fstatSync)(file, { bigint: true }) : (0,external_node_fs_.fstatSync)(file);
        return before.isFile() ? use(file, before) : { kind: 'not_a_file', message: 'it is not a plain file' };
    }
    catch (error) {
        return { kind: 'unreadable', message: error.message };
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** Opens what is where its path says. Each directory is looked at once: one realpath for each file took as long as reading it. */
function openPlainFiles(rootAbs) {
    const root = realpath(rootAbs);
    const checked = new Map();
    /** Where a directory is; null when it is behind a symlink or outside. */
    const straight = (directory) => {
        const known = checked.get(directory);
        if (known !== undefined)
            return known;
        const abs = (0,inside/* below */.Gz)(rootAbs, directory);
        const real = root === null || abs === null ? null : realpath(abs);
        const found = abs === null || (real !== null && real !== (0,external_node_path_.join)(root, directory === '.' ? '' : directory)) ? null : abs;
        checked.set(directory, found);
        return found;
    };
    return {
        open(path) {
            const name = (0,external_node_path_.basename)(path);
            const directory = name === '..' || path.includes('\0') ? null : straight((0,external_node_path_.dirname)(path));
            if (directory === null)
                return BEHIND;
            const abs = `${directory}/${name}`;
            try {
                // O_NONBLOCK: opening a pipe would wait for a writer for ever.
                return (0,external_node_fs_.openSync)(abs, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
            }
            catch (error) {
                return openProblem(error);
            }
        },
    };
}
const BEHIND = { kind: 'outside', message: 'it is a symlink, or lies behind one' };
function openProblem(error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return { kind: 'missing', message: 'it is not there' };
    if (error.code === 'ELOOP')
        return BEHIND;
    return error.code === 'ENXIO' ? { kind: 'not_a_file', message: 'it is not a plain file' } : { kind: 'unreadable', message: error.message };
}
function realpath(abs) {
    try {
        return external_node_fs_.realpathSync.native(abs);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./io/hash-cache.js
var hash_cache = __webpack_require__(45462);
;// CONCATENATED MODULE: ./io/share-out.js
/** Opening and closing a file costs as much as hashing this many bytes (13 µs at 1.6 GB/s; specs: toolchain 4). */
const EACH = 20_000;
/** At most `shares` lists, none empty; nothing is lost and nothing doubled. */
function shareOut(items, shares) {
    const lists = Array.from({ length: shares }, () => ({ items: [], weight: 0 }));
    for (const { item, weight } of items.toSorted((a, b) => b.weight - a.weight)) {
        const least = lists.reduce((a, b) => (b.weight < a.weight ? b : a));
        least.items.push(item);
        least.weight += weight + EACH;
    }
    return lists.map(({ items: list }) => list).filter((list) => list.length > 0);
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./io/threads.js
/** One thread for each share of work. */


/** Answers in the order of the tasks; null for a share whose thread did not answer. */
function inThreads(rootAbs, shares, file = workerFile()) {
    return Promise.all(shares.map((tasks) => inThread(rootAbs, tasks, file)));
}
function inThread(rootAbs, tasks, file) {
    return new Promise((resolve) => {
        try {
            // Its own small file: the whole bundle would take longer to load than the thread saves. No environment, no arguments.
            const worker = new external_node_worker_threads_.Worker(file, { workerData: { rootAbs, tasks }, env: {}, argv: [], execArgv: [] });
            worker.once('message', (answers) => resolve(answers.length === tasks.length ? answers : null));
            worker.once('error', () => resolve(null));
            worker.once('exit', () => resolve(null));
        }
        catch {
            resolve(null);
        }
    });
}
/** Beside this file in the source, beside the bundle in a bundle. Put together here, so that the bundler does not look for it. */
function workerFile() {
    const here = (0,external_node_url_.fileURLToPath)(import.meta.url);
    return here.replace(/[^/\\]*$/, here.endsWith('.ts') ? 'bulk-worker.ts' : 'bulk-worker.js');
}

;// CONCATENATED MODULE: ./io/bulk.js
/** `Bulk`: hashes and long JSON files. Little work is done here, much work by threads. */






/** Without a cache every hash is computed. */
function openBulk(rootAbs, cache = null) {
    return {
        async hash(requests) {
            const known = cache === null ? null : await (0,hash_cache/* openHashCache */.bD)(rootAbs, cache);
            const outcomes = new Map();
            const left = requests.filter((request) => {
                const found = known?.find(request) ?? null;
                if (found !== null)
                    outcomes.set(request.path, found);
                return found === null;
            });
            for (const { task, result } of await work(rootAbs, left.map((request) => weigh(rootAbs, request)))) {
                outcomes.set(task.path, result.kind === 'hash' ? result.outcome : UNANSWERED);
                if (result.kind === 'hash')
                    known?.remember(task, result);
            }
            await known?.save();
            return outcomes;
        },
        async metrics(paths) {
            const answers = await work(rootAbs, paths.map((path) => weigh(rootAbs, { path })));
            return new Map(answers.flatMap(({ task, result }) => (result.kind === 'metrics' ? [[task.path, result.facts]] : [])));
        },
        joined: async (paths) => openBulkReader(rootAbs).joined(paths),
    };
}
const UNANSWERED = { ok: false, problem: { kind: 'unreadable', message: 'it could not be read' } };
/** Two threads with their start (25 ms each) gain on one core from here on. */
const MANY_BYTES = 128 << 20;
/** Reading JSON takes six times as long as hashing it. */
const JSON_WEIGHT = 6;
/** Below this a file costs its opening, not its bytes. */
const LARGE_FILE = 64 << 10;
/** Of so many small files a thread takes half, and the other half is read here: 0.28 s instead of 0.44 s for 20,000 of 8 KB. */
const MANY_FILES = 4000;
const THREADS = 2;
async function work(rootAbs, tasks) {
    const large = tasks.filter(({ weight }) => weight >= LARGE_FILE);
    const threaded = large.reduce((sum, { weight }) => sum + weight, 0) >= MANY_BYTES;
    const rest = tasks.filter(({ weight }) => !threaded || weight < LARGE_FILE).map(({ item }) => item);
    const given = rest.length >= MANY_FILES ? rest.length >> 1 : 0;
    const shares = [...(threaded ? shareOut(large, THREADS) : []), ...(given > 0 ? [rest.slice(0, given)] : [])];
    const answers = inThreads(rootAbs, shares);
    const here = rest.slice(given);
    const done = paired(here, openBulkReader(rootAbs).answer(here));
    // Threads that cannot be started or break cost time only: what they owe is done here.
    const owed = (await answers).flatMap((each, at) => paired(shares[at], each ?? openBulkReader(rootAbs).answer(shares[at])));
    return [...done, ...owed];
}
const paired = (tasks, results) => tasks.map((task, at) => ({ task, result: results[at] }));
function weigh(rootAbs, item) {
    const bytes = item.size ?? sizeOf((0,external_node_path_.join)(rootAbs, item.path));
    return { item, weight: item.algorithms === undefined ? bytes * JSON_WEIGHT : bytes };
}
/** What cannot be seen weighs nothing; whoever reads it says why. */
function sizeOf(abs) {
    try {
        return (0,external_node_fs_.lstatSync)(abs, { throwIfNoEntry: false })?.size ?? 0;
    }
    catch {
        return 0;
    }
}


/***/ }),

/***/ 45462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ HASH_CACHE_BYTES),
/* harmony export */   JK: () => (/* binding */ onlyBlobs),
/* harmony export */   LB: () => (/* binding */ readHashes),
/* harmony export */   W_: () => (/* binding */ HASH_CACHE_KEY),
/* harmony export */   bD: () => (/* binding */ openHashCache)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56563);
/**
 * Hashes that an earlier run computed. Two keys: what the disk says of a file (size, times, inode: this machine only), and
 * the git blob of a file that git calls clean (any clone). Losing it costs time; a damaged one is a miss.
 */




const HASH_CACHE_KEY = 'hashes/1';
/** 300,000 entries. */
const HASH_CACHE_BYTES = 64 << 20;
const MOST = 300_000;
async function openHashCache(rootAbs, cache) {
    const entries = readHashes((await cache.get(HASH_CACHE_KEY, { maxBytes: HASH_CACHE_BYTES })) ?? '');
    const anyStat = [...entries.keys()].some((key) => key.startsWith('stat'));
    let changed = false;
    return {
        find(request) {
            if (entries.size === 0)
                return null;
            const blob = request.blob === null || request.size === undefined ? undefined : entries.get(blobKey(request.blob, request.size));
            const entry = blob ?? (anyStat ? entries.get(statKey(statOf(rootAbs, request.path) ?? '')) : undefined);
            const digests = entry === undefined ? null : digestsOf(entry, request.algorithms);
            return digests === null ? null : { ok: true, bytes: entry.bytes, digests, from: 'cache' };
        },
        remember(request, { outcome, stat }) {
            if (!outcome.ok)
                return;
            const keys = [...(stat === null ? [] : [statKey(stat)]), ...(request.blob === null || request.size !== outcome.bytes ? [] : [blobKey(request.blob, outcome.bytes)])];
            for (const key of keys) {
                const before = entries.get(key);
                entries.set(key, { bytes: outcome.bytes, sha256: outcome.digests.sha256 ?? before?.sha256 ?? null, sha512: outcome.digests.sha512 ?? before?.sha512 ?? null });
                changed = true;
            }
        },
        async save() {
            if (changed)
                await cache.put(HASH_CACHE_KEY, writeHashes(entries));
        },
    };
}
const statKey = (stat) => `stat ${stat}`;
/** The size on disk is in it: a clone that writes line ends another way holds other bytes of the same blob. */
const blobKey = (blob, size) => `blob ${blob}:${size}`;
function statOf(rootAbs, path) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(rootAbs, path), { bigint: true, throwIfNoEntry: false });
        return found === undefined || !found.isFile() || (0,_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .isRacy */ .K)(found) ? null : (0,_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .identity */ .D)(found);
    }
    catch {
        return null;
    }
}
function digestsOf(entry, algorithms) {
    const digests = {};
    for (const name of algorithms) {
        const digest = entry[name];
        if (digest === null)
            return null;
        digests[name] = digest;
    }
    return digests;
}
// ---------------------------------------------------------------- the file
const LINE = /^((?:stat \d+:\d+:\d+:-?\d+:-?\d+)|(?:blob [0-9a-f]{40}(?:[0-9a-f]{24})?:\d+)) (\d{1,16}) ([0-9a-f]{64}|-) ([0-9a-f]{128}|-)$/;
/** Total: a line that is not exactly right makes the whole of it worthless, as does a wrong sum in the first line. */
function readHashes(text) {
    const entries = new Map();
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    if (end === -1 || text.slice(0, end) !== sumOf(body))
        return entries;
    for (const line of body.split('\n')) {
        if (line === '')
            continue;
        const match = LINE.exec(line);
        if (match === null)
            return new Map();
        entries.set(match[1], { bytes: Number(match[2]), sha256: match[3] === '-' ? null : match[3], sha512: match[4] === '-' ? null : match[4] });
    }
    return entries;
}
/** The newest entries, as many as are kept. */
function writeHashes(entries) {
    const lines = [...entries].slice(-MOST).map(([key, { bytes, sha256, sha512 }]) => `${key} ${bytes} ${sha256 ?? '-'} ${sha512 ?? '-'}\n`);
    const body = lines.join('');
    return `${sumOf(body)}\n${body}`;
}
/** The entries that mean the same in every clone: what may go to a shared cache. */
function onlyBlobs(text) {
    return writeHashes(new Map([...readHashes(text)].filter(([key]) => key.startsWith('blob '))));
}
const sumOf = (body) => `hashes/1 ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(body).digest('hex')}`;


/***/ })

};
