export const id = 1206;
export const ids = [1206];
export const modules = {

/***/ 96262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jl: () => (/* binding */ asciiText),
/* harmony export */   KE: () => (/* binding */ COMMA),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   Wv: () => (/* binding */ CLOSE_MAP),
/* harmony export */   gD: () => (/* binding */ CLOSE_LIST),
/* harmony export */   jA: () => (/* binding */ QUOTE),
/* harmony export */   kF: () => (/* binding */ OPEN_MAP),
/* harmony export */   oH: () => (/* binding */ COLON),
/* harmony export */   oQ: () => (/* binding */ OPEN_LIST),
/* harmony export */   r_: () => (/* binding */ BACKSLASH),
/* harmony export */   xC: () => (/* binding */ isSpace),
/* harmony export */   yp: () => (/* binding */ isDigit)
/* harmony export */ });
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


/***/ }),

/***/ 30459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ JsonBytes),
  l: () => (/* binding */ MAX_DEPTH)
});

// EXTERNAL MODULE: ./core/json/bytes.js
var json_bytes = __webpack_require__(96262);
// EXTERNAL MODULE: ./core/json/json-refusal.js
var json_refusal = __webpack_require__(9234);
;// CONCATENATED MODULE: ./core/json/read-number.js
/** A JSON number from bytes without making a text of it: millions of them stand in a history. */


/** Fills `into`; a number that would be Infinity is refused. */
function readNumber(bytes, from, into) {
    let at = from;
    let byte = bytes[at];
    const negative = byte === MINUS;
    if (negative)
        byte = bytes[++at];
    if (!(0,json_bytes/* isDigit */.yp)(byte))
        (0,json_refusal/* refuse */.TR)(byte === LETTER_I ? 'number' : 'syntax', byte === LETTER_I ? '-Infinity is no JSON value' : `A digit was expected, not ${(0,json_bytes/* shown */.SP)(bytes, at)}`, from);
    // Digits as one integer: exact below 2^53, and then each further one adds a relative error of 1.1e-16.
    let digits = 0;
    let scale = 0;
    if (byte === ZERO) {
        byte = bytes[++at];
        if ((0,json_bytes/* isDigit */.yp)(byte))
            (0,json_refusal/* refuse */.TR)('syntax', 'A number begins with a needless zero', from);
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
        if (!(0,json_bytes/* isDigit */.yp)(byte))
            (0,json_refusal/* refuse */.TR)('syntax', 'A decimal point has no digit behind it', from);
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
    if (!(0,json_bytes/* isDigit */.yp)(bytes[at]))
        (0,json_refusal/* refuse */.TR)('syntax', 'An exponent has no digits', from);
    let exponent = 0;
    for (; (0,json_bytes/* isDigit */.yp)(bytes[at]); at++)
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
    into.value = Number((0,json_bytes/* asciiText */.Jl)(bytes, from, end));
    into.exact = true;
    if (!Number.isFinite(into.value))
        (0,json_refusal/* refuse */.TR)('number', 'A number is too large to be held', from);
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
        return SIMPLE.has(letter) ? at + 2 : (0,json_refusal/* refuse */.TR)('syntax', 'A backslash stands before a character that it cannot escape', at);
    const unit = hexUnit(bytes, at);
    if (unit < 0xd800 || unit > 0xdfff)
        return at + 6;
    const low = unit <= 0xdbff && bytes[at + 6] === json_bytes/* BACKSLASH */.r_ && bytes[at + 7] === 0x75 ? hexUnit(bytes, at + 6) : 0;
    return low >= 0xdc00 && low <= 0xdfff ? at + 12 : (0,json_refusal/* refuse */.TR)('syntax', 'An escape is half of a surrogate pair', at);
}
/** The letters after a backslash but `u`: `" \ / b f n r t`. */
const SIMPLE = new Set([...'"\\/bfnrt'].map((letter) => letter.charCodeAt(0)));
function hexUnit(bytes, at) {
    let unit = 0;
    for (let index = at + 2; index < at + 6; index++) {
        const digit = HEX.indexOf(String.fromCharCode(bytes[index] ?? 0).toLowerCase());
        if (digit === -1)
            (0,json_refusal/* refuse */.TR)('syntax', 'An escape \\u needs four hex digits', at);
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
        return (0,json_refusal/* refuse */.TR)('not_utf8', 'The file is not UTF-8', at);
    for (let index = at + 2; index < at + length; index++) {
        const byte = bytes[index];
        if (!(byte >= 0x80 && byte <= 0xbf))
            return (0,json_refusal/* refuse */.TR)('not_utf8', 'The file is not UTF-8', at);
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
        while ((0,json_bytes/* isSpace */.xC)(byte))
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
            if (byte === json_bytes/* QUOTE */.jA)
                break;
            if (byte >= 0x20 && byte < 0x80 && byte !== json_bytes/* BACKSLASH */.r_)
                at++;
            else if (byte === json_bytes/* BACKSLASH */.r_) {
                at = afterEscape(bytes, at);
                this.#escaped = true;
            }
            else if (byte >= 0x80)
                at = afterCharacter(bytes, at);
            else
                (0,json_refusal/* refuse */.TR)('syntax', byte === undefined ? 'A text has no closing quote' : 'A line break, tab or other control character stands in a text', byte === undefined ? this.at : at);
        }
        this.to = at;
        this.at = at + 1;
    }
    /** The last string. */
    text() {
        const written = (0,json_bytes/* asciiText */.Jl)(this.bytes, this.from, this.to);
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
        return Number((0,json_bytes/* asciiText */.Jl)(this.bytes, from, to));
    }
    /** Over any value. */
    value(depth) {
        const byte = this.next();
        if (byte === json_bytes/* QUOTE */.jA)
            this.string();
        else if ((0,json_bytes/* isDigit */.yp)(byte) || byte === json_bytes_MINUS)
            this.number();
        else if (byte === json_bytes/* OPEN_MAP */.kF)
            this.members(depth, () => this.value(depth + 1));
        else if (byte === json_bytes/* OPEN_LIST */.oQ)
            this.items(depth, () => this.value(depth + 1));
        else
            this.word();
    }
    /** Calls `each` at every value of a map; it must move over the value. `this.at` is at the brace. */
    members(depth, each) {
        this.#enter(depth);
        if (this.next() === json_bytes/* CLOSE_MAP */.Wv)
            return void this.at++;
        const keys = new Set();
        for (;;) {
            each(this.#key(keys), this.#keyAt);
            const byte = this.next();
            if (byte !== json_bytes/* COMMA */.KE && byte !== json_bytes/* CLOSE_MAP */.Wv)
                (0,json_refusal/* refuse */.TR)('syntax', `A comma or a closing brace was expected, not ${(0,json_bytes/* shown */.SP)(this.bytes, this.at)}`, this.at);
            this.at++;
            if (byte === json_bytes/* CLOSE_MAP */.Wv)
                return;
            if (this.next() === json_bytes/* CLOSE_MAP */.Wv)
                (0,json_refusal/* refuse */.TR)('syntax', 'A comma stands before the closing brace', this.at);
        }
    }
    /** Calls `each` at every item of a list; it must move over the item. `this.at` is at the bracket. */
    items(depth, each) {
        this.#enter(depth);
        if (this.next() === json_bytes/* CLOSE_LIST */.gD)
            return void this.at++;
        for (let index = 0;; index++) {
            each(index);
            const byte = this.next();
            if (byte !== json_bytes/* COMMA */.KE && byte !== json_bytes/* CLOSE_LIST */.gD)
                (0,json_refusal/* refuse */.TR)('syntax', `A comma or a closing bracket was expected, not ${(0,json_bytes/* shown */.SP)(this.bytes, this.at)}`, this.at);
            this.at++;
            if (byte === json_bytes/* CLOSE_LIST */.gD)
                return;
            if (this.next() === json_bytes/* CLOSE_LIST */.gD)
                (0,json_refusal/* refuse */.TR)('syntax', 'A comma stands before the closing bracket', this.at);
        }
    }
    /** true, false or null. */
    word() {
        for (const [word, value] of WORDS) {
            if (this.bytes[this.at] === word.charCodeAt(0) && (0,json_bytes/* asciiText */.Jl)(this.bytes, this.at, this.at + word.length) === word) {
                this.at += word.length;
                return value;
            }
        }
        const found = (0,json_bytes/* shown */.SP)(this.bytes, this.at);
        const noNumber = /^"?(NaN|-?Infinity|[Nn]one|True|False|undefined)/.exec((0,json_bytes/* asciiText */.Jl)(this.bytes, this.at, Math.min(this.at + 9, this.bytes.length)))?.[1];
        return (0,json_refusal/* refuse */.TR)(noNumber === 'NaN' || noNumber === 'Infinity' ? 'number' : 'syntax', noNumber === undefined ? `A value was expected, not ${found}` : `${noNumber} is no JSON value`, this.at);
    }
    /** Nothing may follow. */
    end() {
        if (this.next() !== undefined)
            (0,json_refusal/* refuse */.TR)('syntax', `The document is complete, and then comes ${(0,json_bytes/* shown */.SP)(this.bytes, this.at)}`, this.at);
    }
    #keyAt = 0;
    #key(keys) {
        if (this.next() !== json_bytes/* QUOTE */.jA)
            (0,json_refusal/* refuse */.TR)('syntax', `A key in double quotes was expected, not ${(0,json_bytes/* shown */.SP)(this.bytes, this.at)}`, this.at);
        this.#keyAt = this.at;
        this.string();
        const name = this.text();
        if (name === '__proto__')
            (0,json_refusal/* refuse */.TR)('forbidden_key', 'The key "__proto__" is not allowed', this.#keyAt);
        if (keys.has(name))
            (0,json_refusal/* refuse */.TR)('duplicate_key', `The key ${JSON.stringify(name.slice(0, 60))} stands here twice`, this.#keyAt);
        keys.add(name);
        if (this.next() !== json_bytes/* COLON */.oH)
            (0,json_refusal/* refuse */.TR)('syntax', `A colon was expected after the key, not ${(0,json_bytes/* shown */.SP)(this.bytes, this.at)}`, this.at);
        this.at++;
        this.next();
        return name;
    }
    #enter(depth) {
        if (depth >= this.#maxDepth)
            (0,json_refusal/* refuse */.TR)('too_deep', `The values lie more than ${this.#maxDepth} levels deep`, this.at);
        this.at++;
    }
}
const json_bytes_MINUS = 0x2d;
const WORDS = [['true', true], ['false', false], ['null', null]];


/***/ }),

/***/ 75244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ JsonPlaces)
/* harmony export */ });
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


/***/ }),

/***/ 9234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   TR: () => (/* binding */ refuse)
/* harmony export */ });
/* unused harmony export JsonRefusal */
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


/***/ })

};
