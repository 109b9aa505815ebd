import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./core/problem.js
const ok = (value) => ({ ok: true, value });
const fail = (problem) => ({ ok: false, problem });
/** Carries a Problem through code that can only throw, to the door where it becomes exit code 3. */
class HortusError extends Error {
    problem;
    constructor(problem, options) {
        super(`${problem.code}: ${problem.message}`, options);
        this.name = 'HortusError';
        this.problem = problem;
    }
}
/** The compiler proves that a switch is complete. */
function unreachable(value) {
    throw new Error(`unreachable: ${JSON.stringify(value)}`);
}

;// CONCATENATED MODULE: ./core/json/bytes.js
/** Bytes that JSON is made of. */
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_MAP = 0x7b;
const CLOSE_MAP = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const isDigit = (byte) => byte >= 0x30 && byte <= 0x39;
const isSpace = (byte) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
/** Text between two bytes. Most is short ASCII, and a decoder costs more than its characters. */
function asciiText(bytes, from, to) {
    if (to - from > 64)
        return UTF8.decode(bytes.subarray(from, to));
    let text = '';
    for (let at = from; at < to; at++) {
        const byte = bytes[at];
        if (byte >= 0x80)
            return UTF8.decode(bytes.subarray(from, to));
        text += String.fromCharCode(byte);
    }
    return text;
}
/** `ignoreBOM`: else a text that begins with U+FEFF would lose it. */
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });
/** What stands at a byte, for a message. */
function shown(bytes, at) {
    const byte = bytes[at];
    if (byte === undefined)
        return 'the end of the file';
    return byte > 0x20 && byte < 0x7f ? `\`${String.fromCharCode(byte)}\`` : byte >= 0x80 ? 'a character outside of ASCII' : `the control character 0x${byte.toString(16).padStart(2, '0')}`;
}

;// CONCATENATED MODULE: ./core/json/json-refusal.js
/**
 * Why a text is no strict JSON, and where. Thrown, because it ends a reading at any depth; every reader that begins one
 * catches it and gives a value, so nobody outside sees it.
 */
class JsonRefusal {
    kind;
    message;
    /** Byte. */
    at;
    constructor(kind, message, at) {
        this.kind = kind;
        this.message = message;
        this.at = at;
    }
}
function refuse(kind, message, at) {
    // No Error: collecting a stack trace would cost more than reading the file.
    // oxlint-disable-next-line no-throw-literal
    throw new JsonRefusal(kind, message, at);
}
/** Runs a reading; the refusal is its value when there is one. */
function refusalOf(read) {
    try {
        read();
        return null;
    }
    catch (error) {
        if (error instanceof JsonRefusal)
            return error;
        throw error;
    }
}

;// CONCATENATED MODULE: ./core/json/read-number.js
/** A JSON number from bytes without making a text of it: millions of them stand in a history. */


/** Fills `into`; a number that would be Infinity is refused. */
function readNumber(bytes, from, into) {
    let at = from;
    let byte = bytes[at];
    const negative = byte === MINUS;
    if (negative)
        byte = bytes[++at];
    if (!isDigit(byte))
        refuse(byte === LETTER_I ? 'number' : 'syntax', byte === LETTER_I ? '-Infinity is no JSON value' : `A digit was expected, not ${shown(bytes, at)}`, from);
    // Digits as one integer: exact below 2^53, and then each further one adds a relative error of 1.1e-16.
    let digits = 0;
    let scale = 0;
    if (byte === ZERO) {
        byte = bytes[++at];
        if (isDigit(byte))
            refuse('syntax', 'A number begins with a needless zero', from);
    }
    else {
        do {
            digits = digits * 10 + (byte - ZERO);
            byte = bytes[++at];
        } while (byte >= ZERO && byte <= NINE);
    }
    if (byte === POINT) {
        const point = at;
        byte = bytes[++at];
        if (!isDigit(byte))
            refuse('syntax', 'A decimal point has no digit behind it', from);
        // Nine digits fit into 32 bits, whose arithmetic takes half of the time.
        let nine = 0;
        let count = 0;
        do {
            nine = (nine * 10 + (byte - ZERO)) | 0;
            byte = bytes[++at];
            if (++count === 9) {
                digits = digits * 1e9 + nine;
                nine = count = 0;
            }
        } while (byte >= ZERO && byte <= NINE);
        digits = digits * POWERS[count] + nine;
        scale = point + 1 - at;
    }
    into.end = at;
    if ((byte | 0x20) === LETTER_E)
        scale += readExponent(bytes, from, into);
    finish(bytes, from, into.end, scale, negative ? -digits : digits, into);
}
/** `into.end` moves behind it. */
function readExponent(bytes, from, into) {
    let at = into.end + 1;
    const negative = bytes[at] === MINUS;
    if (negative || bytes[at] === PLUS)
        at++;
    if (!isDigit(bytes[at]))
        refuse('syntax', 'An exponent has no digits', from);
    let exponent = 0;
    for (; isDigit(bytes[at]); at++)
        exponent = exponent * 10 + bytes[at] - ZERO;
    into.end = at;
    return negative ? -exponent : exponent;
}
/** Integers below 2^53 through a power of ten up to 10^22 are rounded once, so exactly (Clinger 1990). */
function finish(bytes, from, end, scale, digits, into) {
    const size = digits < 0 ? -digits : digits;
    if (size < EXACT && scale <= 0 && scale >= -22) {
        into.value = scale === 0 ? digits : digits / POWERS[-scale];
        into.exact = true;
        return;
    }
    if (scale <= 0 && scale >= -60 && end - from <= 60) {
        into.value = digits / POWERS[-scale];
        into.exact = false;
        return;
    }
    into.value = Number(asciiText(bytes, from, end));
    into.exact = true;
    if (!Number.isFinite(into.value))
        refuse('number', 'A number is too large to be held', from);
}
const EXACT = 2 ** 53;
const POWERS = Array.from({ length: 61 }, (_, power) => Number(`1e${power}`));
const MINUS = 0x2d;
const PLUS = 0x2b;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const LETTER_E = 0x65;
const LETTER_I = 0x49;

;// CONCATENATED MODULE: ./core/json/string-parts.js
/** What in a JSON string is more than one byte. Both give the place behind it, or refuse. */


/** `\n`, `\u00e9`, `\ud83d\ude00`; half of a surrogate pair is refused: written into a report, it makes the whole unreadable (A06). */
function afterEscape(bytes, at) {
    const letter = bytes[at + 1];
    if (letter !== 0x75)
        return SIMPLE.has(letter) ? at + 2 : refuse('syntax', 'A backslash stands before a character that it cannot escape', at);
    const unit = hexUnit(bytes, at);
    if (unit < 0xd800 || unit > 0xdfff)
        return at + 6;
    const low = unit <= 0xdbff && bytes[at + 6] === BACKSLASH && bytes[at + 7] === 0x75 ? hexUnit(bytes, at + 6) : 0;
    return low >= 0xdc00 && low <= 0xdfff ? at + 12 : refuse('syntax', 'An escape is half of a surrogate pair', at);
}
/** The letters after a backslash but `u`: `" \ / b f n r t`. */
const SIMPLE = new Set([...'"\\/bfnrt'].map((letter) => letter.charCodeAt(0)));
function hexUnit(bytes, at) {
    let unit = 0;
    for (let index = at + 2; index < at + 6; index++) {
        const digit = HEX.indexOf(String.fromCharCode(bytes[index] ?? 0).toLowerCase());
        if (digit === -1)
            refuse('syntax', 'An escape \\u needs four hex digits', at);
        unit = unit * 16 + digit;
    }
    return unit;
}
const HEX = '0123456789abcdef';
/** One character of two to four bytes, as UTF-8 allows them (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF. */
function afterCharacter(bytes, at) {
    const first = bytes[at];
    const length = first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
    const second = bytes[at + 1];
    const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    if (length === 0 || !(second >= lowest && second <= highest))
        return refuse('not_utf8', 'The file is not UTF-8', at);
    for (let index = at + 2; index < at + length; index++) {
        const byte = bytes[index];
        if (!(byte >= 0x80 && byte <= 0xbf))
            return refuse('not_utf8', 'The file is not UTF-8', at);
    }
    return at + length;
}

;// CONCATENATED MODULE: ./core/json/json-bytes.js
/**
 * Strict JSON (RFC 8259) read from bytes, one value after another, without building a document. Whoever reads decides what
 * to keep. It refuses what `JSON.parse` lets through: keys that stand twice, `__proto__`, `1e400`, half of a surrogate pair,
 * nesting without end, bytes that are not UTF-8 (A03, A04, A06).
 */




const MAX_DEPTH = 32;
/** A cursor. Methods move `at` behind what they read, or refuse (`JsonRefusal`, caught where reading began). */
class JsonBytes {
    bytes;
    at;
    /** Where the last string or number lies; a string without its quotes. */
    from = 0;
    to = 0;
    /** The last number, see `number`. */
    read = { value: 0, exact: true, end: 0 };
    #escaped = false;
    #maxDepth;
    constructor(bytes, at = 0, maxDepth = MAX_DEPTH) {
        this.bytes = bytes;
        this.at = at;
        this.#maxDepth = maxDepth;
    }
    /** Over white space; gives the byte that follows (undefined at the end, whatever the type says). */
    next() {
        const { bytes } = this;
        let at = this.at;
        let byte = bytes[at];
        while (isSpace(byte))
            byte = bytes[++at];
        this.at = at;
        return byte;
    }
    /** Over a string; `this.at` is at its first quote. */
    string() {
        const { bytes } = this;
        let at = this.at + 1;
        this.from = at;
        this.#escaped = false;
        for (;;) {
            const byte = bytes[at];
            if (byte === QUOTE)
                break;
            if (byte >= 0x20 && byte < 0x80 && byte !== BACKSLASH)
                at++;
            else if (byte === BACKSLASH) {
                at = afterEscape(bytes, at);
                this.#escaped = true;
            }
            else if (byte >= 0x80)
                at = afterCharacter(bytes, at);
            else
                refuse('syntax', byte === undefined ? 'A text has no closing quote' : 'A line break, tab or other control character stands in a text', byte === undefined ? this.at : at);
        }
        this.to = at;
        this.at = at + 1;
    }
    /** The last string. */
    text() {
        const written = asciiText(this.bytes, this.from, this.to);
        return this.#escaped ? JSON.parse(`"${written}"`) : written;
    }
    /** Over a number. `read.value` is the number where `read.exact`, else it is off by a relative 1e-14 at most: `exactNumber` has it. */
    number() {
        this.from = this.at;
        readNumber(this.bytes, this.at, this.read);
        this.to = this.at = this.read.end;
        return this.read.value;
    }
    exactNumber(from = this.from, to = this.to) {
        return Number(asciiText(this.bytes, from, to));
    }
    /** Over any value. */
    value(depth) {
        const byte = this.next();
        if (byte === QUOTE)
            this.string();
        else if (isDigit(byte) || byte === json_bytes_MINUS)
            this.number();
        else if (byte === OPEN_MAP)
            this.members(depth, () => this.value(depth + 1));
        else if (byte === OPEN_LIST)
            this.items(depth, () => this.value(depth + 1));
        else
            this.word();
    }
    /** Calls `each` at every value of a map; it must move over the value. `this.at` is at the brace. */
    members(depth, each) {
        this.#enter(depth);
        if (this.next() === CLOSE_MAP)
            return void this.at++;
        const keys = new Set();
        for (;;) {
            each(this.#key(keys), this.#keyAt);
            const byte = this.next();
            if (byte !== COMMA && byte !== CLOSE_MAP)
                refuse('syntax', `A comma or a closing brace was expected, not ${shown(this.bytes, this.at)}`, this.at);
            this.at++;
            if (byte === CLOSE_MAP)
                return;
            if (this.next() === CLOSE_MAP)
                refuse('syntax', 'A comma stands before the closing brace', this.at);
        }
    }
    /** Calls `each` at every item of a list; it must move over the item. `this.at` is at the bracket. */
    items(depth, each) {
        this.#enter(depth);
        if (this.next() === CLOSE_LIST)
            return void this.at++;
        for (let index = 0;; index++) {
            each(index);
            const byte = this.next();
            if (byte !== COMMA && byte !== CLOSE_LIST)
                refuse('syntax', `A comma or a closing bracket was expected, not ${shown(this.bytes, this.at)}`, this.at);
            this.at++;
            if (byte === CLOSE_LIST)
                return;
            if (this.next() === CLOSE_LIST)
                refuse('syntax', 'A comma stands before the closing bracket', this.at);
        }
    }
    /** true, false or null. */
    word() {
        for (const [word, value] of WORDS) {
            if (this.bytes[this.at] === word.charCodeAt(0) && asciiText(this.bytes, this.at, this.at + word.length) === word) {
                this.at += word.length;
                return value;
            }
        }
        const found = shown(this.bytes, this.at);
        const noNumber = /^"?(NaN|-?Infinity|[Nn]one|True|False|undefined)/.exec(asciiText(this.bytes, this.at, Math.min(this.at + 9, this.bytes.length)))?.[1];
        return refuse(noNumber === 'NaN' || noNumber === 'Infinity' ? 'number' : 'syntax', noNumber === undefined ? `A value was expected, not ${found}` : `${noNumber} is no JSON value`, this.at);
    }
    /** Nothing may follow. */
    end() {
        if (this.next() !== undefined)
            refuse('syntax', `The document is complete, and then comes ${shown(this.bytes, this.at)}`, this.at);
    }
    #keyAt = 0;
    #key(keys) {
        if (this.next() !== QUOTE)
            refuse('syntax', `A key in double quotes was expected, not ${shown(this.bytes, this.at)}`, this.at);
        this.#keyAt = this.at;
        this.string();
        const name = this.text();
        if (name === '__proto__')
            refuse('forbidden_key', 'The key "__proto__" is not allowed', this.#keyAt);
        if (keys.has(name))
            refuse('duplicate_key', `The key ${JSON.stringify(name.slice(0, 60))} stands here twice`, this.#keyAt);
        keys.add(name);
        if (this.next() !== COLON)
            refuse('syntax', `A colon was expected after the key, not ${shown(this.bytes, this.at)}`, this.at);
        this.at++;
        this.next();
        return name;
    }
    #enter(depth) {
        if (depth >= this.#maxDepth)
            refuse('too_deep', `The values lie more than ${this.#maxDepth} levels deep`, this.at);
        this.at++;
    }
}
const json_bytes_MINUS = 0x2d;
const WORDS = [['true', true], ['false', false], ['null', null]];

;// CONCATENATED MODULE: ./core/json/json-places.js
/** Line and column of a byte, both from 1; columns count UTF-16 units, as editors and the YAML reader do. */
class JsonPlaces {
    #bytes;
    /** Where each line begins, as far as anyone asked. */
    #starts = [0];
    constructor(bytes) {
        this.#bytes = bytes;
    }
    line(at) {
        const starts = this.#starts;
        this.#readTo(at);
        let [low, high] = [0, starts.length - 1];
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return low + 1;
    }
    place(at) {
        const line = this.line(at);
        return { line, column: TEXT.decode(this.#bytes.subarray(this.#starts[line - 1], at)).length + 1 };
    }
    /** Up to here line breaks are known: a file may be one line of megabytes. */
    #known = 0;
    #readTo(at) {
        while (this.#known <= at) {
            const next = this.#bytes.subarray(this.#known, at + 1).indexOf(NEWLINE);
            this.#known = next === -1 ? at + 1 : this.#known + next + 1;
            if (next !== -1)
                this.#starts.push(this.#known);
        }
    }
}
const TEXT = new TextDecoder('utf-8', { ignoreBOM: true });
const NEWLINE = 0x0a;

;// CONCATENATED MODULE: ./core/integrity/pointer.js
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

;// CONCATENATED MODULE: ./core/source/source-document.js
const isMap = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const isList = (value) => Array.isArray(value);
/** `pointer('presets', 'a/b')` → `/presets/a~1b` */
function pointer(...keys) {
    return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
/** Puts a value and its spots together. `position` turns an offset into line and column. */
function sourceDocument(path, value, root, position) {
    const toPlace = (offset) => {
        const { line, col } = position(offset);
        return { path, line, column: col };
    };
    return {
        path,
        value,
        place: (to) => toPlace(nearest(root, to).at),
        keyPlace: (to) => toPlace(nearest(root, to).key),
        written: (to) => exact(root, to)?.text ?? null,
    };
}
function nearest(root, to) {
    let spot = root;
    for (const key of keysOf(to)) {
        const next = spot.inner?.get(key);
        if (next === undefined)
            return spot;
        spot = next;
    }
    return spot;
}
function exact(root, to) {
    return keysOf(to).reduce((spot, key) => spot?.inner?.get(key), root);
}
const keysOf = (to) => to.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

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
            this.#known.set(key, { pointer: typeof path === 'string' ? path : pointer(...path), message, at, count: 1 });
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
        if (json.next() !== OPEN_MAP) {
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
        if (isDigit(byte) || byte === point_reader_MINUS) {
            this.values[index] = json.number();
            this.exact[index] = json.read.exact;
            this.kinds[index] = 'number';
        }
        else if (byte === QUOTE) {
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
const point_reader_MINUS = 0x2d;

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
        this.form = byte === OPEN_MAP ? 'map' : byte === OPEN_LIST ? 'list' : 'other';
        if (byte === OPEN_LIST)
            return this.#readRows();
        if (byte === OPEN_MAP)
            return json.members(1, (name, at) => this.#readSeries(name, at));
        this.#faults.tell('history', '/history', 'history is neither a map of series nor a list of steps', json.at);
        json.value(1);
    }
    /** `"loss": [{ "step": 0, "value": 1 }, …]` */
    #readSeries(name, keyAt) {
        const json = this.#json;
        if (json.next() !== OPEN_LIST) {
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
    if (json.next() !== OPEN_MAP) {
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
            faults.tell(`summary ${name}`, ['summary', name], `The value of ${quote(name)} is ${metrics_summary_WORDS[value]}, not a number`, at);
        if (kept++ < MAX_SERIES && name.length <= MAX_NAME)
            summary[name] = value;
        else
            faults.tell('summary names', '/summary', `summary has more than ${MAX_SERIES} metrics, or one whose name has more than ${MAX_NAME} characters`, keyAt);
    });
    return summary;
}
const metrics_summary_WORDS = { string: 'a text', boolean: 'true or false', null: 'null', map: 'a map', list: 'a list' };
function scalar(json) {
    const byte = json.next();
    if (byte === OPEN_MAP || byte === OPEN_LIST) {
        json.value(2);
        return byte === OPEN_MAP ? 'map' : 'list';
    }
    if (byte === QUOTE) {
        json.string();
        return 'string';
    }
    if (!isDigit(byte) && byte !== metrics_summary_MINUS)
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
        this.isMap = json.next() === OPEN_MAP;
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
    const places = new JsonPlaces(bytes);
    const foreign = noJson(bytes);
    if (foreign !== null)
        return refused(bytes, { ...foreign, line: 1, column: 1 });
    const json = new JsonBytes(bytes);
    const walk = new MetricsWalk(json);
    const refusal = refusalOf(() => walk.document());
    if (refusal !== null)
        return refused(bytes, { kind: refusal.kind, message: refusal.message, ...places.place(refusal.at) });
    return walk.isMap ? walk.facts(places) : refused(bytes, { kind: 'not_a_map', message: 'The document is no map', ...places.place(walk.startAt) });
}
/** What is told by its first bytes. */
function noJson(bytes) {
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
        return { kind: 'bom', message: 'The file begins with a byte order mark' };
    if (looksLikePointer(asciiText(bytes, 0, Math.min(bytes.length, 64))))
        return { kind: 'pointer', message: 'A Git LFS pointer lies in its place' };
    return new JsonBytes(bytes).next() === undefined ? { kind: 'empty', message: 'The file is empty' } : null;
}
const refused = (bytes, problem) => ({ problem, summary: null, historyForm: 'missing', historyAt: null, series: [], otherKeys: [], faults: [], moreFaults: 0, bytes: bytes.length });

;// CONCATENATED MODULE: ./io/identity.js
/** Changes whenever the content may have: size, times in nanoseconds, inode. */
const identity = ({ dev, ino, size, mtimeNs, ctimeNs }) => `${dev}:${ino}:${size}:${mtimeNs}:${ctimeNs}`;
/** Two changes within one tick of the file system's clock look like one, so what is younger than two seconds is not trusted. */
function isRacy({ mtimeNs, ctimeNs }, now = Date.now()) {
    const youngest = mtimeNs > ctimeNs ? mtimeNs : ctimeNs;
    return now - Number(youngest / 1000000n) < 2000;
}

;// CONCATENATED MODULE: ./io/inside.js
/** Keeps a path of the garden inside its root (A10, A11). */


/** The absolute path of `path` below `rootAbs`; null when its words alone already leave the root. Says nothing about symlinks. */
function below(rootAbs, path) {
    if (path.includes('\0') || path.startsWith('/'))
        return null;
    const abs = (0,external_node_path_namespaceObject.join)(rootAbs, path);
    return abs === rootAbs || abs.startsWith(rootAbs === external_node_path_namespaceObject.sep ? external_node_path_namespaceObject.sep : rootAbs + external_node_path_namespaceObject.sep) ? abs : null;
}
/** Where `path` really is once every symlink is followed: relative to the root, `outside`, or null when nothing is there. */
function locate(rootAbs, path) {
    const abs = below(rootAbs, path);
    if (abs === null)
        return 'outside';
    const real = realpath(abs);
    if (real === null)
        return null;
    const root = realRoot(rootAbs);
    if (real === root)
        return { path: '.', abs: real };
    const prefix = root === sep ? sep : root + sep;
    return real.startsWith(prefix) ? { path: real.slice(prefix.length).replaceAll(sep, '/'), abs: real } : 'outside';
}
/** `locate` for many paths at once: where a directory is, is found out once for all that lies in it. Of a symlink nothing is taken for granted. */
function openLocator(rootAbs) {
    const directories = new Map();
    return (path) => {
        const name = basename(path);
        if (below(rootAbs, path) === null || name === '' || name === '.' || name === '..')
            return locate(rootAbs, path);
        const parent = dirname(path);
        const known = directories.get(parent);
        const directory = known === undefined ? locate(rootAbs, parent) : known;
        if (known === undefined)
            directories.set(parent, directory);
        if (directory === null || directory === 'outside')
            return directory;
        const abs = join(directory.abs, name);
        const entry = entryAt(abs);
        if (entry === null || entry.isSymbolicLink())
            return locate(rootAbs, path);
        return { path: directory.path === '.' ? name : `${directory.path}/${name}`, abs };
    };
}
/** A root does not move while it is looked at; asking again for every file took a third of the time of reading them. */
const realRoots = new Map();
const MOST_ROOTS = 1000;
function realRoot(rootAbs) {
    const known = realRoots.get(rootAbs);
    if (known !== undefined)
        return known;
    const real = realpath(rootAbs);
    // A process that runs for years looks at a new root for each commit.
    if (realRoots.size >= MOST_ROOTS)
        realRoots.clear();
    // An output root may come into being later.
    if (real !== null)
        realRoots.set(rootAbs, real);
    return real ?? rootAbs;
}
/** What is at an absolute path itself; null when nothing is, or nothing can be seen. */
function entryAt(abs) {
    try {
        return lstatSync(abs, { throwIfNoEntry: false }) ?? null;
    }
    catch {
        return null;
    }
}
function realpath(abs) {
    try {
        return realpathSync.native(abs);
    }
    catch {
        // Missing, dangling, a loop, or a directory we may not enter: nothing that can be read.
        return null;
    }
}

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
                return fail({ kind: 'too_large', message: `it has ${size} bytes, and at most ${METRICS_MAX_BYTES} are read` });
            if (size >= buffer.length)
                buffer = Buffer.allocUnsafeSlow(size + 1);
            return readWhole(file, buffer);
        });
        // One very long file must not keep its memory while the others are read.
        if (buffer.length > LARGE)
            buffer = Buffer.allocUnsafeSlow(1 << 18);
        return { kind: 'metrics', facts: 'ok' in done ? done : fail(done) };
    };
    return {
        answer: (tasks) => tasks.map(({ path, algorithms, blob }) => (algorithms === undefined ? scanned(path) : hashed(path, algorithms, (blob ?? null) === null))),
        joined(paths) {
            const whole = (0,external_node_crypto_namespaceObject.createHash)('sha256');
            const read = paths.every((path) => withFile(open(path), (file) => feed(file, whole, buffer)) === true);
            return read ? whole.digest('hex') : null;
        },
    };
}
const LARGE = 16 << 20;
function feed(file, hash, buffer) {
    for (let read = (0,external_node_fs_namespaceObject.readSync)(file, buffer, 0, buffer.length, null); read > 0; read = (0,external_node_fs_namespaceObject.readSync)(file, buffer, 0, buffer.length, null))
        hash.update(buffer.subarray(0, read));
    return true;
}
function hashFile(file, before, algorithms, buffer) {
    let bytes = (0,external_node_fs_namespaceObject.readSync)(file, buffer, 0, buffer.length, null);
    // A file that fits into the buffer is hashed in one call: of many small ones, most of the time went into objects.
    const whole = bytes < buffer.length && bytes === Number(before.size);
    const digests = whole ? Object.fromEntries(algorithms.map((name) => [name, (0,external_node_crypto_namespaceObject.hash)(name, buffer.subarray(0, bytes))])) : null;
    if (digests !== null)
        return { outcome: { ok: true, bytes, digests, from: 'content' }, stat: identityOf(before) };
    const hashes = algorithms.map((name) => [name, (0,external_node_crypto_namespaceObject.createHash)(name)]);
    for (const [, each] of hashes)
        each.update(buffer.subarray(0, bytes));
    for (let read = (0,external_node_fs_namespaceObject.readSync)(file, buffer, 0, buffer.length, null); read > 0; read = (0,external_node_fs_namespaceObject.readSync)(file, buffer, 0, buffer.length, null)) {
        bytes += read;
        for (const [, each] of hashes)
            each.update(buffer.subarray(0, read));
    }
    // A change after `before` gives the file a younger time, so what is remembered under `before` is never asked for again.
    const telling = bytes === Number(before.size);
    return { outcome: { ok: true, bytes, digests: Object.fromEntries(hashes.map(([name, each]) => [name, each.digest('hex')])), from: 'content' }, stat: telling ? identityOf(before) : null };
}
/** Only from nanoseconds. */
const identityOf = (before) => (typeof before.size === 'number' || isRacy(before) ? null : identity(before));
function readWhole(file, buffer) {
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read)
        read = (0,external_node_fs_namespaceObject.readSync)(file, buffer, length, buffer.length - length, null);
    return length === buffer.length ? fail({ kind: 'unreadable', message: 'it grew while it was read' }) : ok(scanMetrics(buffer.subarray(0, length)));
}
/** Times in nanoseconds only where they are asked for: of 20,000 small files they were a tenth of the time. */
function withFile(file, use, exact = false) {
    if (typeof file !== 'number')
        return file;
    try {
        const before = exact ? (0,external_node_fs_namespaceObject.fstatSync)(file, { bigint: true }) : (0,external_node_fs_namespaceObject.fstatSync)(file);
        return before.isFile() ? use(file, before) : { kind: 'not_a_file', message: 'it is not a plain file' };
    }
    catch (error) {
        return { kind: 'unreadable', message: error.message };
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}
/** Opens what is where its path says. Each directory is looked at once: one realpath for each file took as long as reading it. */
function openPlainFiles(rootAbs) {
    const root = bulk_reader_realpath(rootAbs);
    const checked = new Map();
    /** Where a directory is; null when it is behind a symlink or outside. */
    const straight = (directory) => {
        const known = checked.get(directory);
        if (known !== undefined)
            return known;
        const abs = below(rootAbs, directory);
        const real = root === null || abs === null ? null : bulk_reader_realpath(abs);
        const found = abs === null || (real !== null && real !== (0,external_node_path_namespaceObject.join)(root, directory === '.' ? '' : directory)) ? null : abs;
        checked.set(directory, found);
        return found;
    };
    return {
        open(path) {
            const name = (0,external_node_path_namespaceObject.basename)(path);
            const directory = name === '..' || path.includes('\0') ? null : straight((0,external_node_path_namespaceObject.dirname)(path));
            if (directory === null)
                return BEHIND;
            const abs = `${directory}/${name}`;
            try {
                // O_NONBLOCK: opening a pipe would wait for a writer for ever.
                return (0,external_node_fs_namespaceObject.openSync)(abs, external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NOFOLLOW | external_node_fs_namespaceObject.constants.O_NONBLOCK);
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
function bulk_reader_realpath(abs) {
    try {
        return external_node_fs_namespaceObject.realpathSync.native(abs);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./io/bulk-worker.js
/** A thread that reads many files. Bundled as a file of its own, beside the bundle (scripts/bundle.ts). */


const { rootAbs, tasks } = external_node_worker_threads_namespaceObject.workerData;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin; the rule means windows
external_node_worker_threads_namespaceObject.parentPort?.postMessage(openBulkReader(rootAbs).answer(tasks));

