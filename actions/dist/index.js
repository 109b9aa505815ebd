import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 3714:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 6745:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1891);
var Scalar = __nccwpck_require__(4305);
var YAMLMap = __nccwpck_require__(2938);
var YAMLSeq = __nccwpck_require__(3571);
var resolveBlockMap = __nccwpck_require__(619);
var resolveBlockSeq = __nccwpck_require__(1610);
var resolveFlowCollection = __nccwpck_require__(562);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 6183:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(7977);
var composeNode = __nccwpck_require__(413);
var resolveEnd = __nccwpck_require__(2368);
var resolveProps = __nccwpck_require__(6715);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(7906);
var identity = __nccwpck_require__(1891);
var composeCollection = __nccwpck_require__(6745);
var composeScalar = __nccwpck_require__(1337);
var resolveEnd = __nccwpck_require__(2368);
var utilEmptyScalarPosition = __nccwpck_require__(6827);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 1337:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1891);
var Scalar = __nccwpck_require__(4305);
var resolveBlockScalar = __nccwpck_require__(293);
var resolveFlowScalar = __nccwpck_require__(7686);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 4260:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(9082);
var Document = __nccwpck_require__(7977);
var errors = __nccwpck_require__(7460);
var identity = __nccwpck_require__(1891);
var composeDoc = __nccwpck_require__(6183);
var resolveEnd = __nccwpck_require__(2368);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 619:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(5153);
var YAMLMap = __nccwpck_require__(2938);
var resolveProps = __nccwpck_require__(6715);
var utilContainsNewline = __nccwpck_require__(3151);
var utilFlowIndentCheck = __nccwpck_require__(7319);
var utilMapIncludes = __nccwpck_require__(8279);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 293:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(4305);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 1610:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(3571);
var resolveProps = __nccwpck_require__(6715);
var utilFlowIndentCheck = __nccwpck_require__(7319);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 2368:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 562:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1891);
var Pair = __nccwpck_require__(5153);
var YAMLMap = __nccwpck_require__(2938);
var YAMLSeq = __nccwpck_require__(3571);
var resolveEnd = __nccwpck_require__(2368);
var resolveProps = __nccwpck_require__(6715);
var utilContainsNewline = __nccwpck_require__(3151);
var utilMapIncludes = __nccwpck_require__(8279);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 7686:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(4305);
var resolveEnd = __nccwpck_require__(2368);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 6715:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 3151:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 6827:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 7319:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(3151);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 8279:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1891);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 7977:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(7906);
var Collection = __nccwpck_require__(1633);
var identity = __nccwpck_require__(1891);
var Pair = __nccwpck_require__(5153);
var toJS = __nccwpck_require__(3119);
var Schema = __nccwpck_require__(1148);
var stringifyDocument = __nccwpck_require__(8577);
var anchors = __nccwpck_require__(7048);
var applyReviver = __nccwpck_require__(7817);
var createNode = __nccwpck_require__(7616);
var directives = __nccwpck_require__(9082);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 7048:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1891);
var visit = __nccwpck_require__(1360);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 7817:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 7616:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(7906);
var identity = __nccwpck_require__(1891);
var Scalar = __nccwpck_require__(4305);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 9082:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1891);
var visit = __nccwpck_require__(1360);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 7460:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 3483:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(4260);
var Document = __nccwpck_require__(7977);
var Schema = __nccwpck_require__(1148);
var errors = __nccwpck_require__(7460);
var Alias = __nccwpck_require__(7906);
var identity = __nccwpck_require__(1891);
var Pair = __nccwpck_require__(5153);
var Scalar = __nccwpck_require__(4305);
var YAMLMap = __nccwpck_require__(2938);
var YAMLSeq = __nccwpck_require__(3571);
var cst = __nccwpck_require__(3921);
var lexer = __nccwpck_require__(1893);
var lineCounter = __nccwpck_require__(2808);
var parser = __nccwpck_require__(3124);
var publicApi = __nccwpck_require__(4563);
var visit = __nccwpck_require__(1360);



exports.Dk = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
__webpack_unused_export__ = identity.isNode;
exports.tO = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
__webpack_unused_export__ = lexer.Lexer;
exports.HN = lineCounter.LineCounter;
exports.iX = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
__webpack_unused_export__ = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
__webpack_unused_export__ = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 6669:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 7906:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(7048);
var visit = __nccwpck_require__(1360);
var identity = __nccwpck_require__(1891);
var Node = __nccwpck_require__(5605);
var toJS = __nccwpck_require__(3119);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 1633:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(7616);
var identity = __nccwpck_require__(1891);
var Node = __nccwpck_require__(5605);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 5605:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(7817);
var identity = __nccwpck_require__(1891);
var toJS = __nccwpck_require__(3119);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 5153:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(7616);
var stringifyPair = __nccwpck_require__(9392);
var addPairToJSMap = __nccwpck_require__(1308);
var identity = __nccwpck_require__(1891);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 4305:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1891);
var Node = __nccwpck_require__(5605);
var toJS = __nccwpck_require__(3119);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 2938:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(3008);
var addPairToJSMap = __nccwpck_require__(1308);
var Collection = __nccwpck_require__(1633);
var identity = __nccwpck_require__(1891);
var Pair = __nccwpck_require__(5153);
var Scalar = __nccwpck_require__(4305);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 3571:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(7616);
var stringifyCollection = __nccwpck_require__(3008);
var Collection = __nccwpck_require__(1633);
var identity = __nccwpck_require__(1891);
var Scalar = __nccwpck_require__(4305);
var toJS = __nccwpck_require__(3119);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 1308:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(6669);
var merge = __nccwpck_require__(4376);
var stringify = __nccwpck_require__(3376);
var identity = __nccwpck_require__(1891);
var toJS = __nccwpck_require__(3119);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1891:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 3119:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1891);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 6242:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(293);
var resolveFlowScalar = __nccwpck_require__(7686);
var errors = __nccwpck_require__(7460);
var stringifyString = __nccwpck_require__(3665);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 2393:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 5207:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3921:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(6242);
var cstStringify = __nccwpck_require__(2393);
var cstVisit = __nccwpck_require__(5207);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 1893:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3921);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 2808:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3124:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3921);
var lexer = __nccwpck_require__(1893);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4563:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(4260);
var Document = __nccwpck_require__(7977);
var errors = __nccwpck_require__(7460);
var log = __nccwpck_require__(6669);
var identity = __nccwpck_require__(1891);
var lineCounter = __nccwpck_require__(2808);
var parser = __nccwpck_require__(3124);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 1148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1891);
var map = __nccwpck_require__(1231);
var seq = __nccwpck_require__(814);
var string = __nccwpck_require__(3724);
var tags = __nccwpck_require__(8478);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 1231:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1891);
var YAMLMap = __nccwpck_require__(2938);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 5940:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(4305);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 814:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1891);
var YAMLSeq = __nccwpck_require__(3571);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 3724:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(3665);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 5579:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(4305);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 1433:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(4305);
var stringifyNumber = __nccwpck_require__(3677);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 2790:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(3677);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 9772:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(1231);
var _null = __nccwpck_require__(5940);
var seq = __nccwpck_require__(814);
var string = __nccwpck_require__(3724);
var bool = __nccwpck_require__(5579);
var float = __nccwpck_require__(1433);
var int = __nccwpck_require__(2790);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 7331:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(4305);
var map = __nccwpck_require__(1231);
var seq = __nccwpck_require__(814);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 8478:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(1231);
var _null = __nccwpck_require__(5940);
var seq = __nccwpck_require__(814);
var string = __nccwpck_require__(3724);
var bool = __nccwpck_require__(5579);
var float = __nccwpck_require__(1433);
var int = __nccwpck_require__(2790);
var schema = __nccwpck_require__(9772);
var schema$1 = __nccwpck_require__(7331);
var binary = __nccwpck_require__(743);
var merge = __nccwpck_require__(4376);
var omap = __nccwpck_require__(6683);
var pairs = __nccwpck_require__(7221);
var schema$2 = __nccwpck_require__(3381);
var set = __nccwpck_require__(5340);
var timestamp = __nccwpck_require__(3932);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 743:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(4305);
var stringifyString = __nccwpck_require__(3665);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8514:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(4305);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 2026:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(4305);
var stringifyNumber = __nccwpck_require__(3677);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 7149:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(3677);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 4376:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1891);
var Scalar = __nccwpck_require__(4305);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 6683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1891);
var toJS = __nccwpck_require__(3119);
var YAMLMap = __nccwpck_require__(2938);
var YAMLSeq = __nccwpck_require__(3571);
var pairs = __nccwpck_require__(7221);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 7221:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1891);
var Pair = __nccwpck_require__(5153);
var Scalar = __nccwpck_require__(4305);
var YAMLSeq = __nccwpck_require__(3571);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 3381:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(1231);
var _null = __nccwpck_require__(5940);
var seq = __nccwpck_require__(814);
var string = __nccwpck_require__(3724);
var binary = __nccwpck_require__(743);
var bool = __nccwpck_require__(8514);
var float = __nccwpck_require__(2026);
var int = __nccwpck_require__(7149);
var merge = __nccwpck_require__(4376);
var omap = __nccwpck_require__(6683);
var pairs = __nccwpck_require__(7221);
var set = __nccwpck_require__(5340);
var timestamp = __nccwpck_require__(3932);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 5340:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1891);
var Pair = __nccwpck_require__(5153);
var YAMLMap = __nccwpck_require__(2938);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 3932:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(3677);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 6767:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 3376:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(7048);
var identity = __nccwpck_require__(1891);
var stringifyComment = __nccwpck_require__(2875);
var stringifyString = __nccwpck_require__(3665);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 3008:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1891);
var stringify = __nccwpck_require__(3376);
var stringifyComment = __nccwpck_require__(2875);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 2875:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 8577:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1891);
var stringify = __nccwpck_require__(3376);
var stringifyComment = __nccwpck_require__(2875);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 3677:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9392:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1891);
var Scalar = __nccwpck_require__(4305);
var stringify = __nccwpck_require__(3376);
var stringifyComment = __nccwpck_require__(2875);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3665:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(4305);
var foldFlowLines = __nccwpck_require__(6767);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 1360:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1891);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ }),

/***/ 8639:
/***/ ((__webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var _io_actions_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(717);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7521);
/** The door of every action: the inner actions import this bundle and name their verb. */



/** Runs one verb as a step of a job; the number is the exit code of the step. */
async function run(verb) {
    // The YAML library asks the environment at every token, and each question leaves JavaScript: a copy answers at once
    // (26 ms of 236 descriptors).
    process.env = { ...process.env };
    const stop = new AbortController();
    // GitHub cancels a job with SIGINT, then SIGTERM: time to stop containers and to write what is known.
    let stopped = 0;
    const onSignal = (signal) => {
        stopped = 128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[signal];
        stop.abort(new Error(signal));
    };
    process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
    const code = await (0,_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .runAction */ .C)(verb, (0,_io_actions_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .openActionsRunner */ .YM)(process.env, (text) => void process.stdout.write(text)), process.env, stop.signal);
    return stopped === 0 ? code : stopped;
}
if (import.meta.main)
    process.exitCode = await run(process.argv[2] ?? 'validate');

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./app/steps/load-config.js + 1 modules
var load_config = __nccwpck_require__(312);
// EXTERNAL MODULE: ./core/problem.js
var core_problem = __nccwpck_require__(9001);
// EXTERNAL MODULE: ./core/garden/discover.js
var discover = __nccwpck_require__(2619);
;// CONCATENATED MODULE: ./core/render/areas.js
/** `datasets/cifar10/v1/metadata.yaml` → `datasets/cifar10/v1`; `runs/run-2025-12-23-001/…` → the run; null for everything else. */
function areaOf(path) {
    const parts = path.split('/');
    const depth = DEPTHS.get(parts[0] ?? '');
    if (depth === undefined)
        return null;
    // Only what stands last can be a file; a version such as `v1.2` is none.
    const directories = looksLikeFile(parts.at(-1) ?? '') ? parts.slice(0, -1) : parts;
    return directories.length < 2 ? null : directories.slice(0, depth).join('/');
}
/** What its group is called: the example, the dataset, run or model, or the repository. */
const groupOf = (finding) => finding.example ?? areaOf(finding.path) ?? REPOSITORY;
const REPOSITORY = 'Repository';
/** Datasets and models have versions. */
const DEPTHS = new Map([['datasets', 3], ['runs', 2], ['models', 3]]);
const looksLikeFile = (name) => /^\.|\.[A-Za-z][A-Za-z0-9]*$|^$/.test(name);

// EXTERNAL MODULE: ./core/render/plain.js
var plain = __nccwpck_require__(1783);
// EXTERNAL MODULE: ./core/render/quoted.js
var quoted = __nccwpck_require__(859);
// EXTERNAL MODULE: ./core/render/sentences.js
var sentences = __nccwpck_require__(2121);
;// CONCATENATED MODULE: ./core/render/render-annotations.js
/** GitHub workflow commands that mark lines of the pull request. Escaped as the toolkit does it, so that no text can start a command of its own (A50). */





/** GitHub shows ten of each level a step; the rest is counted in one notice. */
const PER_LEVEL = 10;
/** One command a line; worst first, findings of an example, dataset, run or model together. Empty when there is nothing to say. */
function renderAnnotations(report) {
    const all = notes(report);
    const shown = ['error', 'warning', 'notice'].flatMap((level) => all.filter((note) => note.level === level).slice(0, PER_LEVEL));
    const left = all.length - shown.length;
    const commands = shown.map(command);
    if (left > 0)
        commands.push(`::notice title=Hortus::${data(`${left} more are in the job summary and in report.json.`)}`);
    return commands.map((line) => `${line}\n`).join('');
}
function notes(report) {
    const grouped = [...Map.groupBy((0,sentences/* newFindings */.FN)(report), (finding) => `${finding.level} ${groupOf(finding)}`).values()].flat();
    const problems = report.problems.map((problem) => ({ level: 'error', path: problem.path ?? null, line: null, column: null, title: problem.code, message: `${problem.message} Next: ${problem.next}` }));
    const failed = (0,sentences/* failedUnexplained */.jM)(report).map((example) => ({ level: 'error', path: (0,discover/* descriptorOf */.nb)(example.path), line: null, column: null, title: `${example.id} failed`, message: example.reason ?? 'No reason was given.' }));
    const worse = (0,sentences/* regressions */.Z0)(report).map((comparison) => ({ level: 'error', path: null, line: null, column: null, title: `${comparison.example ?? comparison.head} regressed`, message: `${(0,sentences/* decisiveMetrics */.e8)(comparison)}. ${comparison.reason ?? ''}` }));
    return [...problems, ...failed, ...worse, ...grouped.map(ofFinding)];
}
function ofFinding(finding) {
    const path = finding.path === '.' ? null : finding.path;
    return { level: finding.level, path, line: finding.line, column: finding.column, title: finding.code, message: message(finding) };
}
/** A quoted log keeps its lines; the bar before each keeps the runner from reading them. */
function message({ message: text, fix }) {
    const { sentence, quote } = (0,quoted/* quotedOf */.M)(text);
    return quote.length === 0 ? `${text} Fix: ${fix}` : [sentence, ...quote.map((line) => `${quoted/* BAR */.S}${(0,plain/* cut */.Jj)((0,plain/* plain */.pj)(line), 300)}`), `Fix: ${fix}`].map(plain/* plain */.pj).join('\n');
}
function command(note) {
    const properties = [
        ...(note.path === null ? [] : [`file=${property(note.path)}`]),
        ...(note.line === null ? [] : [`line=${note.line}`]),
        ...(note.line === null || note.column === null ? [] : [`col=${note.column}`]),
        `title=${property(note.title)}`,
    ];
    return `::${note.level} ${properties.join(',')}::${lines(note.message)}`;
}
/** As `escapeData` and `escapeProperty` of @actions/core; control and bidi characters go before that. */
const data = (text) => escaped((0,plain/* cut */.Jj)((0,plain/* plain */.pj)(text), 1000));
const escaped = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
/** A line break is kept where a quote made it, and is escaped as everything is. */
const lines = (text) => ((0,quoted/* quotedOf */.M)(text).quote.length === 0 ? data(text) : escaped(text.split('\n').map(plain/* plain */.pj).join('\n')));
const property = (text) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

// EXTERNAL MODULE: ./core/render/render-json.js
var render_json = __nccwpck_require__(6466);
// EXTERNAL MODULE: ./core/render/figures.js
var figures = __nccwpck_require__(9678);
;// CONCATENATED MODULE: ./core/render/markdown/md.js
/**
 * The one builder of Markdown (A27-A29). Text that someone else wrote (a path, a message, a metric's name, a log) is a
 * `string` and cannot be put into a template: only `Md` can, and only the functions here make it. In code spans and
 * fences GitHub makes no mention, link, image, issue reference or HTML of anything.
 */

/** ``md`**${n}** of ${code(path)}` ``: the literal parts are ours, the values are safe already. */
function md(literals, ...values) {
    return literals.reduce((text, literal, index) => text + literal + String(values[index] ?? ''), '');
}
/** A sentence of ours: fixed words and counts, nothing that was read anywhere. */
const ours = (sentence) => sentence;
const md_join = (parts, separator) => parts.filter((part) => part !== '').join(separator);
/** Inline code with more backticks around than there are inside. */
function code(untrusted, max = 300) {
    const text = (0,plain/* cut */.Jj)((0,plain/* plain */.pj)(untrusted), max).trim();
    if (text === '')
        return '` `';
    const ticks = '`'.repeat(longestRun(text) + 1);
    const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
    return `${ticks}${space}${text}${space}${ticks}`;
}
/** Inline code in a table cell: there a pipe ends the cell even inside code, unless escaped, and an escaped backslash unescapes it. */
function cell(untrusted, max = 120) {
    const text = (0,plain/* cut */.Jj)((0,plain/* plain */.pj)(untrusted), max).replace(/\\+(?=\|)/g, '\uFFFD');
    return code(text, max).replaceAll('|', '\\|');
}
/** A fenced block, its fence longer than any inside. The info string is ours: no text can become a diagram. */
function fence(untrusted, language, max) {
    const text = (0,plain/* cut */.Jj)((0,plain/* plainLines */.y1)(untrusted), max);
    const ticks = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return `${ticks}${language}\n${text}\n${ticks}`;
}
/** A block as a part of the list item above it. */
const inItem = (block) => block.split('\n').map((line) => `  ${line}`).join('\n');
/** Collapsed. The blank lines make what is inside Markdown again; a summary line is HTML, so it takes only our words. */
const details = (summary, body) => `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
function ownWords(text) {
    if (/[<>&`@#|*_[\]\\\n]/.test(text))
        throw new Error(`not plain words: ${JSON.stringify(text)}`);
    return text;
}
/** Cells come from `cell`, `proseCell` or are our words. */
const tableHead = (head) => `| ${head.join(' | ')} |\n| ${head.map(() => '---').join(' | ')} |`;
const tableRow = (cells) => `| ${cells.join(' | ')} |`;
/** What a comment is measured by: bytes are the stricter of GitHub's two limits. */
const size = (text) => new TextEncoder().encode(text).length;
function longestRun(text) {
    return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

;// CONCATENATED MODULE: ./core/render/markdown/agent.js




/** One object a line, worst first; what does not fit is counted in a last line. */
function agentBlock(report, limit) {
    const items = [...problems(report), ...failed(report), ...regressed(report), ...findings(report)].map((item) => JSON.stringify(item));
    if (items.length === 0)
        return ours('');
    const kept = [];
    let used = 100;
    for (const item of items) {
        used += size(item) + 2;
        if (used > limit)
            break;
        kept.push(item);
    }
    const left = items.length - kept.length;
    if (left > 0)
        kept.push(JSON.stringify({ code: 'REPORT.MORE', message: `${left} more in report.json` }));
    return fence(`[\n${kept.join(',\n')}\n]`, 'json', limit);
}
const agent_text = (untrusted, max = 500) => (0,plain/* cut */.Jj)((0,plain/* plain */.pj)(untrusted), max);
/** A quoted log keeps its lines: in JSON a line break is an escape. */
const agent_message = (untrusted) => ((0,quoted/* quotedOf */.M)(untrusted).quote.length === 0 ? agent_text(untrusted) : (0,plain/* cut */.Jj)((0,plain/* plainLines */.y1)(untrusted), 1500));
const agent_name = (untrusted) => (untrusted === null ? null : agent_text(untrusted, 300));
const findings = (report) => (0,sentences/* newFindings */.FN)(report).map((f) => ({ code: f.code, level: f.level, file: agent_name(f.path), line: f.line, example: agent_name(f.example), message: agent_message(f.message), fix: agent_text(f.fix, 300) }));
const problems = (report) => report.problems.map((p) => ({ code: agent_text(p.code, 100), level: 'problem', file: agent_name(p.path ?? null), line: null, example: null, message: agent_text(p.message), fix: agent_text(p.next, 300) }));
const failed = (report) => (0,sentences/* failedUnexplained */.jM)(report).map((e) => ({ code: 'EXAMPLE.FAILED', level: 'error', file: agent_name(e.path), line: null, example: agent_name(e.id), message: agent_text(e.reason ?? 'no reason was given'), fix: `Run \`hortus smoke ${agent_text(e.id, 200)}\` and read its log.` }));
const regressed = (report) => (0,sentences/* regressions */.Z0)(report).map((c) => ({ code: 'COMPARE.REGRESSION', level: 'error', file: null, line: null, example: agent_name(c.example), message: agent_text(`${(0,sentences/* decisiveMetrics */.e8)(c, 5)}; base ${c.base}, head ${c.head}`), fix: 'Find what in the change made it worse, or let a person accept it.' }));

;// CONCATENATED MODULE: ./core/render/markdown/budget.js
/** A comment has a limit (A31): whole parts are left out, the least important first; nothing is ever cut in the middle. */

/** Keeps parts from the front while they fit (with one separator byte each), and counts those left out. */
function fit(parts, limit) {
    let used = 0;
    const kept = [];
    for (const part of parts) {
        used += size(part.md) + 1;
        if (used > limit)
            break;
        kept.push(part);
    }
    return { kept, left: parts.length - kept.length };
}

;// CONCATENATED MODULE: ./core/render/markdown/prose.js
/**
 * A sentence as text where it is plain words, and as inline code where it is anything else: names, paths, markup,
 * `@someone`, `#12`, a commit's hash. Nothing in it can be more than text or code, and it still reads well (A27, A28).
 */


function prose(untrusted, max = 500) {
    const parts = [];
    let run = [];
    const flush = () => {
        const [first] = run;
        if (first !== undefined)
            parts.push(md `${ours(first.before)}${code(run.map((word) => word.text).join(' '), max)}${ours(run.at(-1)?.after ?? '')}`);
        run = [];
    };
    for (const word of ((0,plain/* cut */.Jj)((0,plain/* plain */.pj)(untrusted), max).match(WORDS) ?? []).map(read)) {
        // What its author put in quotes is one thing: a name before or after it is another.
        if (!word.code || word.quoted || word.before !== '')
            flush();
        if (!word.code)
            parts.push(ours(word.text));
        else
            run.push(word);
        if (word.quoted || word.after !== '')
            flush();
    }
    flush();
    return ours(parts.join(' '));
}
/** The same for a table cell, where a pipe would end the cell. */
const proseCell = (untrusted, max = 200) => prose(untrusted.replaceAll('|', '\u00A6'), max);
function read(word, index) {
    const listItem = index === 0 && /^\d+\.$/.test(word);
    if (PLAIN.test(word) && !HASH.test(word) && !listItem)
        return { text: word, code: false, quoted: false, before: '', after: '' };
    const [, core = word, mark = ''] = /^(.+?)([.,;:!?]?)$/.exec(word) ?? [];
    const opens = core.length > 1 && core.startsWith('(') && !core.slice(1, -1).includes(')');
    const closes = core.length > 1 && core.endsWith(')') && (opens || !core.includes('('));
    const text = core.slice(opens ? 1 : 0, closes ? -1 : undefined);
    if (text === '')
        return { text: core, code: true, quoted: false, before: '', after: mark };
    return { text: unquoted(text), code: true, quoted: unquoted(text) !== text, before: opens ? '(' : '', after: `${closes ? ')' : ''}${mark}` };
}
/** Split at spaces, but for what stands in quotes. The text is short, so a quote that is never closed costs little. */
const WORDS = /\(?(?:`[^`]+`|"[^"]+")[).,;:!?]{0,2}(?= |$)|[^ ]+/g;
/** The code says what the quotes said. */
const unquoted = (text) => (/^([`'"])[^`'"]+\1$/.test(text) ? text.slice(1, -1) : text);
/** ASCII words, perhaps in parentheses, and short figures: no link, mention, heading or issue reference. */
const PLAIN = /^(?:\(?[A-Za-z]{1,40}(?:['-][A-Za-z]{1,40}){0,4}\)?[.,;:!?]?|\d{1,6}(?:\.\d{1,3})?[.,;]?|%[.,;]?)$/;
/** GitHub makes a link of what could be a commit's hash. */
const HASH = /^\(?[a-f]{7}/i;

;// CONCATENATED MODULE: ./core/render/markdown/worst.js






/** How much of a name and of a sentence a line takes. */
const SHORT = { name: 120, sentence: 200, log: 0 };
const FULL = { name: 300, sentence: 500, log: 3000 };
/** Everything that deserves a line, worst first. Comparisons where nothing changed stand in the tables of metrics only. */
function linesOf(report, max) {
    const lines = [
        ...report.problems.map((problem) => problemLine(problem, max)),
        ...(0,sentences/* regressions */.Z0)(report).map((comparison) => comparisonLine(comparison, max)),
        ...(0,sentences/* failedUnexplained */.jM)(report).map((example) => failedLine(example, max)),
        ...(0,sentences/* newFindings */.FN)(report).map((finding) => findingLine(finding, max)),
        ...report.examples.filter((example) => example.outcome === 'skipped').map((example) => skippedLine(example, max)),
        ...report.comparisons.filter((comparison) => comparison.verdict !== 'regression' && comparison.verdict !== 'equivalent').map((comparison) => comparisonLine(comparison, max)),
    ];
    return lines.sort((a, b) => a.rank - b.rank);
}
const RANK = { error: 0, warning: 1, notice: 3 };
function findingLine(finding, max) {
    const { sentence, quote } = (0,quoted/* quotedOf */.M)(finding.message);
    const line = md `**${ours(finding.level)}** ${code(finding.code)} at ${code((0,sentences/* placeOf */.$t)(finding), max.name)}: ${prose(sentence, max.sentence)}`;
    const fix = finding.fix === '' ? ours('') : md `*Fix:* ${prose(finding.fix, max.sentence)}`;
    const log = quote.length === 0 || max.log === 0 ? null : inItem(fence(quote.join('\n'), 'text', max.log));
    return { rank: RANK[finding.level], group: groupOf(finding), md: log === null ? md_join([line, fix], ' ') : md_join([line, log, fix === '' ? fix : inItem(fix)], '\n\n') };
}
function failedLine(example, max) {
    return { rank: 0, group: example.id, md: md `**failed** ${code(example.id, max.name)}: ${prose(example.reason ?? 'no reason was given', max.sentence)}` };
}
function skippedLine(example, max) {
    return { rank: 2, group: example.id, md: md `**skipped** ${code(example.id, max.name)}, so nothing is proven: ${prose(example.reason ?? 'no reason was given', max.sentence)}` };
}
function problemLine(problem, max) {
    const where = problem.path === undefined ? ours('') : md ` at ${code(problem.path, max.name)}`;
    return { rank: 0, group: REPOSITORY, md: md `**could not run** ${code(problem.code)}${where}: ${prose(problem.message, max.sentence)} *Next:* ${prose(problem.next, max.sentence)}` };
}
function comparisonLine(comparison, max) {
    const of = comparison.example === null ? code(comparison.head, max.name) : code(comparison.example, max.name);
    const decisive = comparison.metrics.filter((metric) => metric.verdict === comparison.verdict);
    const shown = decisive.slice(0, 3).map((metric) => md `${code(metric.name, 60)} (${ours(metric.origin)}) ${code((0,figures/* figure */.vP)(metric.base, metric.unit), 40)} → ${code((0,figures/* figure */.vP)(metric.head, metric.unit), 40)}, ${ours((0,figures/* percent */.KN)(metric.change))}`);
    const values = [...shown, ...(decisive.length > 3 ? [ours(`${decisive.length - 3} more`)] : [])];
    const why = comparison.reason === null ? ours('') : md `. ${prose(comparison.reason, max.sentence)}`;
    return { rank: comparison.verdict === 'regression' ? 0 : 3, group: comparison.example ?? REPOSITORY, md: md `**${ours(comparison.verdict.replace('_', ' '))}** ${of}${values.length > 0 ? md `: ${md_join(values, ' · ')}` : ours('')}${why}` };
}

;// CONCATENATED MODULE: ./core/render/markdown/head.js






/** At most 13 lines, so that with two collapsed blocks a comment shows 15 at most. */
function head(report) {
    const urgent = linesOf(report, SHORT).filter((line) => line.rank <= 1);
    const { kept } = fit(urgent.slice(0, 7), 9_000);
    const more = urgent.length - kept.length;
    const [workspace, ratchet, gone] = [(0,sentences/* workspaceSentence */.tP)(report), (0,sentences/* ratchetSentence */.$4)(report), (0,sentences/* goneSentence */.b)(report)];
    const bullets = [...kept.map((line) => md `- ${line.md}`), ...(more > 0 ? [ours(`- and ${more} more below`)] : [])];
    return md_join([
        md `### ${ours(TITLES[report.verdict][0])} Hortus ${ours(report.verb)}: ${ours(TITLES[report.verdict][1])}`,
        md `**${ours((0,sentences/* verdictSentence */.BT)(report))}** ${prose(report.scope.reason, 300)}`,
        ours(`${(0,sentences/* countsLine */.J7)(report)}.`),
        md_join(bullets, '\n'),
        workspace === null ? ours('') : ours(workspace),
        md_join([ratchet === null ? ours('') : ours(ratchet), gone === null ? ours('') : prose(gone, 400)], ' '),
    ], '\n\n');
}
const TITLES = { clean: ['✓', 'clean'], warnings: ['!', 'warnings'], errors: ['✗', 'errors'], could_not_run: ['✗', 'could not run'] };
/** Says what a limit left out, and where it is. */
const leftOut = (left, word) => (left === 0 ? ours('') : ours(`${(0,figures/* count */.U9)(left, word)} more in report.json.`));

;// CONCATENATED MODULE: ./core/render/markdown/examples.js








/** Failed ones first. */
function exampleTable(report, limit) {
    const order = { failed: 0, skipped: 1, passed: 2 };
    const examples = report.examples.toSorted((a, b) => order[a.outcome] - order[b.outcome]);
    const { kept, left } = fit(examples.map((example) => ({ md: row(example) })), limit);
    if (kept.length === 0)
        return leftOut(left, 'example');
    return md_join([md_join([tableHead(HEAD), ...kept.map((part) => part.md)], '\n'), leftOut(left, 'example')], '\n\n');
}
/** Everything that was said, grouped by example, dataset, run or model; what is red stays longest when the limit is near. */
function perExample(report, limit) {
    const { kept, left } = fit(linesOf(report, FULL).map((line) => ({ ...line, md: md `- ${line.md}` })), limit);
    const groups = [...Map.groupBy(kept, (line) => line.group)];
    const blocks = groups.map(([group, lines]) => md_join([group === REPOSITORY ? md `**Repository**` : md `**${code(group)}**`, md_join(lines.map((line) => line.md), '\n')], '\n\n'));
    return md_join([...blocks, leftOut(left, 'line')], '\n\n');
}
/** Every metric of every comparison, with both values. */
function metricTables(report, limit) {
    const worstFirst = report.comparisons.toSorted((a, b) => Number(b.verdict === 'regression') - Number(a.verdict === 'regression'));
    const { kept, left } = fit(worstFirst.filter((comparison) => comparison.metrics.length > 0).map((comparison) => ({ md: metricTable(comparison) })), limit);
    return md_join([...kept.map((part) => part.md), leftOut(left, 'comparison')], '\n\n');
}
const HEAD = ['example', 'tier', 'rungs', 'reported metric', 'time', 'outcome', 'why'].map(ownWords);
function row(example) {
    const rungs = example.rungs.filter((rung) => rung.state !== 'not_run').map((rung) => `${sentences/* GLYPHS */.SV[rung.state]} ${rung.rung}`);
    const metric = (0,sentences/* keyMetric */.oh)(example);
    const time = (0,sentences/* timeOf */.nR)(example);
    return tableRow([
        cell(example.id),
        ours(example.tier),
        ours(rungs.join(' ')),
        metric === null ? ours('') : md `${cell(metric.name, 40)} ${cell((0,figures/* figure */.vP)(metric.value), 30)}${ours(metric.others > 0 ? ` and ${metric.others} more` : '')}`,
        ours(time === null ? '' : (0,figures/* duration */.p0)(time)),
        ours(`${sentences/* GLYPHS */.SV[example.outcome]} ${example.outcome}`),
        example.reason === null ? ours('') : proseCell(example.reason),
    ]);
}
const METRIC_HEAD = ['metric', 'origin', 'base', 'head', 'change', 'verdict', 'why'].map(ownWords);
function metricTable(comparison) {
    const of = [comparison.example, comparison.preset].filter((part) => part !== null).map((part) => code(part));
    const rows = comparison.metrics.slice(0, 50).map((metric) => tableRow([
        cell(metric.name, 60),
        ours(metric.origin),
        cell((0,figures/* figure */.vP)(metric.base, metric.unit), 40),
        cell((0,figures/* figure */.vP)(metric.head, metric.unit), 40),
        ours((0,figures/* percent */.KN)(metric.change)),
        ours(metric.verdict.replace('_', ' ')),
        metric.reason === null || metric.reason === comparison.reason ? ours('') : proseCell(metric.reason),
    ]));
    const title = md `**Comparison** ${md_join(of, ' · ')} of ${code(comparison.base)} with ${code(comparison.head)}: ${ours(comparison.verdict.replace('_', ' '))}`;
    const why = comparison.reason === null ? ours('') : md `. ${prose(comparison.reason)}`;
    return md_join([md `${title}${why}`, md_join([tableHead(METRIC_HEAD), ...rows], '\n'), leftOut(comparison.metrics.length - rows.length, 'metric')], '\n\n');
}

;// CONCATENATED MODULE: ./core/render/render-markdown.js





/**
 * Never over 65,000 bytes, whatever the report holds: GitHub's limit is 65,536. What does not fit is left out as a
 * whole, the least important first, and counted. The shares below and their wrapping stay under it in sum.
 */
function renderMarkdown(report) {
    const blocks = [
        head(report),
        block(ownWords(report.examples.length === 0 ? 'All that was found' : `${(0,figures/* count */.U9)(report.examples.length, 'example')} and all that was found`), md_join([exampleTable(report, 12_000), perExample(report, 18_000), metricTables(report, 6_000)], '\n\n')),
        block(ownWords('The same for a coding agent'), agentBlock(report, 17_000)),
    ];
    return `${md_join(blocks, '\n\n')}\n`;
}
const block = (title, body) => (body === '' ? ours('') : details(title, body));

;// CONCATENATED MODULE: ./core/render/render-summary.js



/** At most about 600,000 bytes. */
function renderSummary(report) {
    return `${md_join([head(report), exampleTable(report, 200_000), perExample(report, 300_000), metricTables(report, 100_000)], '\n\n')}\n`;
}

// EXTERNAL MODULE: ./core/report/build-report.js + 2 modules
var build_report = __nccwpck_require__(3809);
;// CONCATENATED MODULE: ./core/report/exit-code.js

/**
 * The contract of every verb: 0 clean, 1 warnings only (2 with `strict`), 2 errors found, 3 could not run. `strict` knows no
 * baseline: what it forgives counts again (TFC-0006 knows only findings).
 */
function exitCode(report, options = {}) {
    const forgiven = options.strict === true ? new Set((report.findings ?? []).map(({ level }) => level)) : new Set();
    switch (report.verdict) {
        case 'clean':
            return forgiven.has('error') || forgiven.has('warning') ? 2 : 0;
        case 'warnings':
            return options.strict === true ? 2 : 1;
        case 'errors':
            return 2;
        case 'could_not_run':
            return forgiven.has('error') ? 2 : 3;
        default:
            return (0,core_problem/* unreachable */.HB)(report.verdict);
    }
}

;// CONCATENATED MODULE: ./io/clock.js
const systemClock = {
    now: () => new Date(),
    elapsed: () => performance.now(),
};

// EXTERNAL MODULE: ./core/secrets/redact.js
var redact = __nccwpck_require__(2483);
;// CONCATENATED MODULE: ./io/redact.js


;// CONCATENATED MODULE: ./io/log.js

/** A log for people or machines. Every text goes through the redactor first (A67). */
function openLog(options) {
    const say = (level) => (message, fields) => {
        if (log_RANK[level] < log_RANK[options.level])
            return;
        options.write(options.json ? jsonLine(options.clock, level, { message, ...fields }) : (0,redact/* redact */.E)(textLine(level, message, fields)));
    };
    return {
        debug: say('debug'),
        info: say('info'),
        warn: say('warn'),
        progress: (event) => {
            if (!options.json)
                options.onProgress?.(event);
            else if (event.kind !== 'output' || options.level === 'debug')
                options.write(jsonLine(options.clock, 'info', { progress: event }));
        },
    };
}
const log_RANK = { debug: 0, info: 1, warn: 2 };
/** Redacts value by value, so that a cut-off key cannot swallow the end of the JSON. */
const jsonLine = (clock, level, fields) => JSON.stringify({ time: clock.now().toISOString(), level, ...fields }, (_key, value) => log_plain(value));
function log_plain(value) {
    if (typeof value === 'string')
        return (0,redact/* redact */.E)(value);
    if (typeof value === 'bigint')
        return value.toString();
    return value instanceof Error ? { name: value.name, message: value.message } : value;
}
function textLine(level, message, fields = {}) {
    const shown = Object.entries(fields).map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
    return [level === 'info' ? message : `${level}: ${message}`, ...shown].join(' ');
}

// EXTERNAL MODULE: ./io/bulk.js + 2 modules
var bulk = __nccwpck_require__(4580);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./io/atomic-write.js
var atomic_write = __nccwpck_require__(9250);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(3136);
;// CONCATENATED MODULE: ./io/build-id.js
/** A word for the code that runs: what another version found out is not believed. */




let known = null;
function buildId() {
    known ??= (0,external_node_crypto_.createHash)('sha256').update([process.version, ...identities()].join('\n')).digest('hex');
    return known;
}
/** A bundle is its directory; from source it is every file that a verb may load. */
function identities() {
    const here = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    const places = import.meta.url.endsWith('.ts') ? ['core', 'app', 'io', 'schemas'].map((name) => (0,external_node_path_.join)(here, '..', name)) : [here];
    return places.flatMap((place) => (0,external_node_fs_.readdirSync)(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts')).map((entry) => identityOf((0,external_node_path_.join)(entry.parentPath, entry.name))).sort());
}
function identityOf(abs) {
    const { size, mtimeMs } = (0,external_node_fs_.statSync)(abs);
    return `${abs} ${size} ${mtimeMs}`;
}

// EXTERNAL MODULE: ./io/read-text.js
var read_text = __nccwpck_require__(5045);
;// CONCATENATED MODULE: ./io/cache.js
/** `Cache`: what an earlier run found out, in the user's cache directory and never in the repository (A47). */







function openCache(rootAbs) {
    const base = cacheHome(rootAbs);
    const directory = base === null ? null : (0,external_node_path_.join)(base, 'hortus', (0,external_node_crypto_.createHash)('sha256').update(rootAbs).digest('hex').slice(0, 32));
    const nameOf = (key) => (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex');
    return {
        async get(key, { maxBytes }) {
            const read = directory === null || !isOurs(directory) ? null : (0,read_text/* readTextBelow */.j)(directory, nameOf(key), maxBytes);
            return read?.ok === true ? read.value.text : null;
        },
        build: async () => buildId(),
        async put(key, text) {
            if (directory !== null && (isOurs(directory) || !isThere(directory)))
                await (0,atomic_write/* atomicWrite */.L)((0,external_node_path_.join)(directory, nameOf(key)), text, 'cache');
        },
    };
}
/** An empty or relative variable would lead into the directory that is looked at, which may bring a cache along. */
function cacheHome(rootAbs) {
    const set = process.env['XDG_CACHE_HOME'] ?? '';
    const base = (0,external_node_path_.isAbsolute)(set) ? (0,external_node_path_.join)(set) : (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache');
    return (0,external_node_path_.isAbsolute)(base) && !`${base}${external_node_path_.sep}`.startsWith(rootAbs === external_node_path_.sep ? external_node_path_.sep : `${rootAbs}${external_node_path_.sep}`) ? base : null;
}
/** What another user may write there is no memory of ours. Systems without user ids give every user a directory of his own. */
function isOurs(directory) {
    const found = look(directory);
    return found !== undefined && found.isDirectory() && (process.getuid === undefined || (found.uid === process.getuid() && (found.mode & 0o002) === 0));
}
const isThere = (directory) => look(directory) !== undefined;
function look(path) {
    try {
        return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./io/files.js
var io_files = __nccwpck_require__(7826);
// EXTERNAL MODULE: ./io/inside.js
var inside = __nccwpck_require__(1261);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
;// CONCATENATED MODULE: ./io/run-git.js
/** One call of git: argv, no shell, no pager, no prompt, a time limit, and nothing of the caller's GIT_* that could point it elsewhere. */

const LIMIT_MS = 60_000;
const MAX_OUTPUT = 256 * 1024 * 1024;
/** Settings a repository must not choose for us: a monitor program, hooks, and names quoted for a terminal. */
const SETTINGS = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-c', 'core.quotePath=false', '-c', 'diff.ignoreSubmodules=dirty', '-c', 'advice.addEmbeddedRepo=false'];
function runGit(cwdAbs, args, more = {}) {
    return new Promise((resolve) => {
        const options = { cwd: cwdAbs, env: { ...cleanEnvironment(), ...more.env }, timeout: LIMIT_MS, killSignal: 'SIGKILL', maxBuffer: MAX_OUTPUT, encoding: 'utf8' };
        const child = (0,external_node_child_process_.execFile)('git', ['--no-pager', ...SETTINGS, ...args], options, (error, stdout, stderr) => {
            resolve({ code: run_git_exitCode(error), stdout, complaint: complaintOf(stderr, error) });
        });
        // git may end before it has read everything; that is its answer, not our error.
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(more.stdin ?? '');
    });
}
/** Split of what `-z` prints. */
function zeroSeparated(text) {
    return text.split('\0').filter((part) => part !== '');
}
function cleanEnvironment() {
    const env = {};
    // GIT_CONFIG_* stays: it is how a container is told that a directory of another user is safe.
    for (const [name, value] of Object.entries(process.env))
        if (value !== undefined && (!name.startsWith('GIT_') || name.startsWith('GIT_CONFIG')))
            env[name] = value;
    return { ...env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_PAGER: 'cat', GIT_LITERAL_PATHSPECS: '1', LC_ALL: 'C' };
}
function run_git_exitCode(error) {
    if (error === null)
        return 0;
    const code = error.code;
    return typeof code === 'number' ? code : null;
}
function complaintOf(stderr, error) {
    const first = stderr.split('\n').find((line) => line.trim() !== '');
    if (first !== undefined)
        return first.trim();
    if (error === null)
        return '';
    const { code, killed } = error;
    if (code === 'ENOENT')
        return 'git is not installed';
    // Node's own message is the whole command line, which tells a reader nothing.
    if (killed === true)
        return `git did not answer within ${LIMIT_MS / 1000} s`;
    return typeof code === 'number' ? '' : (error.message.split('\n')[0] ?? '');
}

;// CONCATENATED MODULE: ./io/git-history.js

async function gitHistory(rootAbs, { base, limit }) {
    const head = await runGit(rootAbs, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    if (head.code !== 0)
        return null;
    const [commits, branch, tags, unmerged] = await Promise.all([commitsOf(rootAbs, base, limit), runGit(rootAbs, ['symbolic-ref', '--quiet', '--short', 'HEAD']), tagsOf(rootAbs), unmergedOf(rootAbs)]);
    return { branch: branch.code === 0 ? branch.stdout.trim() : null, commits, tags, unmerged };
}
const FORMAT = ['%H', '%P', '%ct', '%s', '%(trailers:only=true,unfold=true)'];
/** A message holds no NUL, so five fields and the end of a record can be told apart. */
async function commitsOf(rootAbs, base, limit) {
    const range = base === null ? 'HEAD' : await rangeFrom(rootAbs, base);
    if (range === null)
        return null;
    const outcome = await runGit(rootAbs, ['log', '-z', `--max-count=${limit}`, '--no-show-signature', '--no-color', '--encoding=UTF-8', `--format=${FORMAT.join('%x00')}`, range, '--']);
    if (outcome.code !== 0)
        return null;
    const fields = outcome.stdout.split('\0');
    return Array.from({ length: Math.floor(fields.length / FORMAT.length) }, (_, at) => toCommit(fields.slice(at * FORMAT.length, (at + 1) * FORMAT.length)));
}
async function rangeFrom(rootAbs, base) {
    const found = await runGit(rootAbs, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`]);
    return found.code === 0 ? `${found.stdout.trim()}..HEAD` : null;
}
function toCommit([sha = '', parents = '', time = '', subject = '', trailers = '']) {
    return { sha, parents: parents.split(' ').filter(Boolean), subject: subject.slice(0, MAX_TEXT), trailers: readTrailers(trailers), committedAt: Number(time) || 0 };
}
const MAX_TEXT = 1000;
const MAX_TRAILERS = 100;
function readTrailers(text) {
    const lines = text.split('\n', MAX_TRAILERS);
    return lines.flatMap((line) => {
        const at = line.indexOf(':');
        return at < 1 ? [] : [{ key: line.slice(0, at).trim().toLowerCase().slice(0, MAX_TEXT), value: line.slice(at + 1).trim().slice(0, MAX_TEXT) }];
    });
}
const MAX_REFS = 1000;
async function tagsOf(rootAbs) {
    const format = ['%(refname:strip=2)', '%(objecttype)', '%(objectname)', '%(*objectname)', '%(if)%(contents:signature)%(then)signed%(end)'].join('%00');
    const outcome = await runGit(rootAbs, ['for-each-ref', `--count=${MAX_REFS}`, '--sort=-creatordate', `--format=${format}`, 'refs/tags']);
    if (outcome.code !== 0)
        return [];
    const tags = outcome.stdout.split('\n').filter(Boolean).map((line) => {
        const [name = '', type = '', id = '', peeled = '', signed = ''] = line.split('\0');
        return { name, commit: peeled === '' ? id : peeled, annotated: type === 'tag', signed: type === 'tag' && signed !== '' };
    });
    const released = await withRelease(rootAbs, tags.map(({ name }) => name).filter((name) => /^v[0-9]/.test(name)));
    return tags.map((tag) => ({ ...tag, release: released.has(tag.name) }));
}
/** One call for all of them; the answers come in the order of the questions. */
async function withRelease(rootAbs, names) {
    if (names.length === 0)
        return new Set();
    const outcome = await runGit(rootAbs, ['cat-file', '--batch-check=%(objecttype)'], { stdin: names.map((name) => `refs/tags/${name}:./RELEASE.yaml\n`).join('') });
    const lines = outcome.stdout.split('\n');
    return new Set(names.filter((_name, at) => lines[at] === 'blob'));
}
async function unmergedOf(rootAbs) {
    const outcome = await runGit(rootAbs, ['for-each-ref', `--count=${MAX_REFS}`, '--no-merged=HEAD', '--format=%(refname)%00%(committerdate:unix)%00%(symref)', 'refs/heads', 'refs/remotes']);
    if (outcome.code !== 0)
        return [];
    const found = outcome.stdout.split('\n').filter(Boolean).flatMap((line) => {
        const [ref = '', time = '', symref = ''] = line.split('\0');
        return symref === '' ? [[ref.replace(/^refs\/(heads|remotes\/[^/]+)\//, ''), Number(time) || 0]] : [];
    });
    return [...new Map(found)].map(([name, changedAt]) => ({ name, changedAt }));
}

;// CONCATENATED MODULE: ./io/git-blobs.js
/** Contents and attributes of many files from few processes. */


/** Value of an attribute per path; paths without one are left out. */
async function attributes(rootAbs, attribute, paths) {
    const found = new Map();
    if (paths.length === 0)
        return found;
    const outcome = await runGit(rootAbs, ['check-attr', '-z', '--stdin', attribute], { stdin: paths.map((path) => `${path}\0`).join('') });
    const words = outcome.code === 0 ? outcome.stdout.split('\0') : [];
    for (let at = 0; at + 2 < words.length; at += 3)
        if (words[at + 2] !== 'unspecified')
            found.set(words[at], words[at + 2]);
    return found;
}
/** What has neither attribute, or has `ident` unset, is left out by git itself: asked for each path, 20,000 files took 0.15 s. */
async function rewritten(rootAbs) {
    const outcome = await runGit(rootAbs, ['ls-files', '-z', '--', '.', ':(exclude,attr:!ident !working-tree-encoding)', ':(exclude,attr:-ident !working-tree-encoding)'], { env: { GIT_LITERAL_PATHSPECS: '0' } });
    return outcome.code === 0 ? new Set(zeroSeparated(outcome.stdout)) : null;
}
/** Two processes read twice as fast from here on. */
const MANY = 4000;
/** By any name that git understands and that holds no line end; null for one that is not here, is no blob, or has more than `maxBytes`. */
async function blobs(rootAbs, names, maxBytes) {
    const wanted = [...new Set(names)].filter((name) => !/[\n\0]/.test(name));
    const middle = wanted.length >= MANY ? wanted.length >> 1 : wanted.length;
    const parts = await Promise.all([wanted.slice(0, middle), wanted.slice(middle)].map((part) => readAll(rootAbs, part, maxBytes)));
    const found = new Map(parts.flatMap((part) => [...part]));
    return new Map(names.map((name) => [name, found.get(name) ?? null]));
}
async function readAll(rootAbs, names, maxBytes) {
    if (names.length === 0)
        return new Map();
    const first = await batch(rootAbs, names, maxBytes);
    if (first.size === names.length)
        return first;
    // One was too large, or git gave up: what is left is asked for its size first, so that nothing large is sent at all (A09).
    const left = names.filter((name) => !first.has(name));
    const sizes = await runGit(rootAbs, ['cat-file', '--batch-check=%(objecttype) %(objectsize)', '--buffer'], { stdin: `${left.join('\n')}\n` });
    const lines = sizes.stdout.split('\n');
    const small = left.filter((_, at) => {
        const [type, size] = (lines[at] ?? '').split(' ');
        return type === 'blob' && Number(size) <= maxBytes;
    });
    return new Map([...first, ...(await batch(rootAbs, small, maxBytes))]);
}
/** Reads until the end, or until something too large comes: then the rest is left out. */
function batch(rootAbs, names, maxBytes) {
    if (names.length === 0)
        return Promise.resolve(new Map());
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)('git', ['--no-pager', ...SETTINGS, 'cat-file', '--batch', '--buffer'], { cwd: rootAbs, env: cleanEnvironment(), stdio: ['pipe', 'pipe', 'ignore'], timeout: 60_000, killSignal: 'SIGKILL' });
        const reader = openBatchReader(names, maxBytes);
        child.stdout.on('data', (chunk) => {
            if (!reader.take(chunk))
                child.kill('SIGKILL');
        });
        child.on('error', () => resolve(reader.found));
        child.on('close', () => resolve(reader.found));
        child.stdin.on('error', () => undefined);
        child.stdin.end(`${names.join('\n')}\n`);
    });
}
/** `<id> <type> <size>\n<content>\n` for each name in its turn, or one line that ends in ` missing` or ` ambiguous`. */
function openBatchReader(names, maxBytes) {
    const found = new Map();
    let pending = Buffer.alloc(0);
    let at = 0;
    let stopped = false;
    return {
        found,
        take(chunk) {
            pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
            let from = 0;
            while (!stopped && at < names.length) {
                const line = pending.indexOf(10, from);
                if (line === -1)
                    break;
                const header = /^[0-9a-f]{40,64} (\w+) (\d+)$/.exec(pending.toString('latin1', from, line));
                if (header === null) {
                    found.set(names[at++], null);
                    from = line + 1;
                    continue;
                }
                const size = Number(header[2]);
                if (size > Math.max(maxBytes, SKIPPED))
                    stopped = true;
                if (stopped || pending.length < line + 1 + size + 1)
                    break;
                // A copy: a slice would keep the whole chunk in memory.
                found.set(names[at++], header[1] === 'blob' && size <= maxBytes ? new Uint8Array(pending.subarray(line + 1, line + 1 + size)) : null);
                from = line + 1 + size + 1;
            }
            pending = pending.subarray(from);
            return !stopped;
        },
    };
}
/** Up to here, reading over what is not wanted is cheaper than asking again. */
const SKIPPED = 64 << 10;

;// CONCATENATED MODULE: ./io/git-changes.js

/** null when git cannot say. */
async function changes(rootAbs, commit) {
    const [tracked, untracked] = await Promise.all([diff(rootAbs, commit), runGit(rootAbs, ['ls-files', '--others', '--exclude-standard', '-z'])]);
    if (tracked === null || untracked.code !== 0)
        return null;
    const known = new Map(tracked.map((each) => [each.path, each]));
    for (const path of zeroSeparated(untracked.stdout)) {
        if (path.endsWith('/'))
            continue;
        // Deleted from the index and there on disk: what lies there is another version of it.
        const before = known.get(path);
        known.set(path, before?.status === 'deleted' ? { status: 'modified', path, from: path } : { status: 'added', path, from: null });
    }
    return [...known.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** `to` → `from`. */
async function renames(rootAbs, commit) {
    if (!/^[0-9a-f]{7,64}$/.test(commit))
        return null;
    const files = await diff(rootAbs, commit);
    return files === null ? null : new Map(files.flatMap(({ status, path, from }) => (status === 'renamed' && from !== null ? [[path, from]] : [])));
}
async function diff(rootAbs, commit) {
    const outcome = await runGit(rootAbs, ['diff', '--raw', '-M', '-l0', '--no-abbrev', '--no-ext-diff', '--no-textconv', '--relative', '-z', commit, '--']);
    if (outcome.code !== 0)
        return null;
    const raws = readRaw(outcome.stdout.split('\0'));
    const same = await sameContent(rootAbs, raws);
    const files = new Map();
    // A conflict is listed twice; it is one modified file.
    for (const raw of raws)
        files.set(raw.path, toChange(raw, same.has(raw.path)));
    return [...files.values()];
}
function toChange({ letter, from, path, sameMode }, same) {
    switch (letter) {
        case 'A':
            return { status: 'added', path, from: null };
        case 'D':
            return { status: 'deleted', path, from };
        case 'R':
            return { status: 'renamed', path, from, exact: same && sameMode };
        default:
            return { status: 'modified', path, from };
    }
}
/** `:mode mode id id letter\0path\0`, of a rename with both paths. */
function readRaw(words) {
    const raws = [];
    for (let at = 0; at + 1 < words.length;) {
        const match = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/.exec(words[at]);
        if (match === null)
            break;
        const [, oldMode, newMode, old, now, letter] = match;
        const two = letter === 'R' || letter === 'C';
        raws.push({ letter: letter === 'C' ? 'A' : letter, from: words[at + 1], path: words[at + (two ? 2 : 1)], sameMode: oldMode === newMode, blobs: [old, now] });
        at += two ? 3 : 2;
    }
    return raws;
}
/**
 * Renames whose content is the same. Similarity 100 is not enough: git counts lines, whatever their order. Of a file that
 * is not in the index as it lies on disk git gives no id, so it is asked to hash it.
 */
async function sameContent(rootAbs, raws) {
    const renamed = raws.filter(({ letter }) => letter === 'R');
    const unknown = renamed.filter(({ blobs: [, now], path }) => /^0+$/.test(now) && !path.includes('\n'));
    const hashed = unknown.length === 0 ? [] : (await runGit(rootAbs, ['hash-object', '--stdin-paths'], { stdin: unknown.map(({ path }) => `${path}\n`).join('') })).stdout.trimEnd().split('\n');
    const found = new Map(unknown.map(({ path }, at) => [path, hashed[at]]));
    return new Set(renamed.filter(({ path, blobs: [old, now] }) => old === (found.get(path) ?? now)).map(({ path }) => path));
}

;// CONCATENATED MODULE: ./io/git-commits.js
/** Questions about the history. A shallow clone does not have it, and says nothing rather than something wrong. */

async function commitOf(rootAbs, name) {
    const outcome = await runGit(rootAbs, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    return outcome.code === 0 ? outcome.stdout.trim() : null;
}
async function lastCommitOf(rootAbs, path) {
    const outcome = await runGit(rootAbs, ['log', '-1', '--format=%H %P', '--', path]);
    const [commit, parent] = outcome.stdout.trim().split(' ');
    if (outcome.code !== 0 || commit === undefined || commit === '')
        return null;
    // At the end of a shallow clone every file looks as if it came with the last commit that is here.
    return parent === undefined && (await isShallow(rootAbs)) ? null : commit;
}
/** Two processes, however many commits. */
async function inHistory(rootAbs, commits) {
    const asked = [...new Set(commits)].filter((commit) => /^[0-9a-f]{4,64}$/.test(commit));
    const whole = asked.length === 0 ? new Map() : await resolveAll(rootAbs, asked);
    if (whole === null)
        return null;
    const outside = whole.size === 0 ? new Set() : await notInHistory(rootAbs, [...whole.values()]);
    if (outside === null)
        return null;
    const found = new Set([...whole].filter(([, id]) => !outside.has(id)).map(([commit]) => commit));
    return found.size < asked.length && (await isShallow(rootAbs)) ? null : found;
}
/** As they were given → whole ids; those that are no commit here are left out. */
async function resolveAll(rootAbs, commits) {
    const outcome = await runGit(rootAbs, ['cat-file', '--batch-check=%(objectname) %(objecttype)', '--buffer'], { stdin: commits.map((commit) => `${commit}^{commit}\n`).join('') });
    if (outcome.code !== 0)
        return null;
    const lines = outcome.stdout.split('\n');
    return new Map(commits.flatMap((commit, at) => {
        const match = /^([0-9a-f]{40,64}) commit$/.exec(lines[at] ?? '');
        return match === null ? [] : [[commit, match[1]]];
    }));
}
/** A commit that HEAD does not reach is listed itself. */
async function notInHistory(rootAbs, ids) {
    const outcome = await runGit(rootAbs, ['rev-list', '--stdin'], { stdin: `^HEAD\n${ids.join('\n')}\n` });
    return outcome.code === 0 ? new Set(outcome.stdout.split('\n')) : null;
}
async function isShallow(rootAbs) {
    return (await runGit(rootAbs, ['rev-parse', '--is-shallow-repository'])).stdout.trim() !== 'false';
}

;// CONCATENATED MODULE: ./io/git-listing.js
/**
 * Every file with what git knows of it, from two calls: the index with the stat data it keeps (so that no file has to be
 * looked at again), and git's own judgement of what differs from it. 50,000 files take 0.15 s.
 */



async function listing(rootAbs) {
    const [index, status, place] = await Promise.all([
        runGit(rootAbs, ['ls-files', '-s', '--debug', '-z']),
        runGit(rootAbs, ['status', '--porcelain=v2', '-z', '--no-renames', '--untracked-files=all', '--', '.']),
        runGit(rootAbs, ['rev-parse', '--show-prefix', '--show-toplevel']),
    ]);
    if (index.code !== 0 || status.code !== 0 || place.code !== 0)
        return null;
    const [prefix = '', ...top] = place.stdout.replace(/\n$/, '').split('\n');
    // `core.worktree` may lead elsewhere: then git speaks of files that nobody looks at.
    if (!isSame((0,external_node_path_.join)(top.join('\n'), prefix), rootAbs))
        return null;
    const { dirty, untracked } = readStatus(zeroSeparated(status.stdout), prefix);
    const files = new Map();
    // A conflict has up to three entries of one path: the first stands for it, and it is never clean.
    for (const entry of readIndex(index.stdout))
        if (!files.has(entry.path))
            files.set(entry.path, tracked(rootAbs, entry, dirty));
    for (const path of untracked)
        if (!files.has(path))
            files.set(path, found(rootAbs, path));
    return [...files.values()];
}
function isSame(one, other) {
    try {
        return external_node_fs_.realpathSync.native(one) === external_node_fs_.realpathSync.native(other);
    }
    catch {
        return false;
    }
}
/** `mode id stage\tpath\0` and then five lines of stat data, the last `  size: 12\tflags: 0`. */
function* readIndex(text) {
    for (let at = 0; at < text.length;) {
        const nul = text.indexOf('\0', at);
        const end = text.indexOf('flags: ', nul);
        const line = text.indexOf('\n', end);
        if (nul === -1 || end === -1 || line === -1)
            return;
        const tab = text.indexOf('\t', at);
        const [mode, blob, stage] = text.slice(at, tab).split(' ');
        const size = text.lastIndexOf('size: ', end);
        yield { path: text.slice(tab + 1, nul), mode, blob, stage, size: Number.parseInt(text.slice(size + 6, end), 10), flags: Number.parseInt(text.slice(end + 7, line), 16) };
        at = line + 1;
    }
}
/** Paths of `status` are relative to the repository, and the garden may lie deeper. */
function readStatus(lines, prefix) {
    const below = (path) => (path.startsWith(prefix) ? path.slice(prefix.length) : path);
    const dirty = new Set();
    const untracked = [];
    for (const line of lines) {
        // `1 XY sub mH mI mW hH hI path`: only Y says something of the disk. `u` is a conflict, with one mode and two hashes more.
        if (line.startsWith('1 ') && line[3] !== '.')
            dirty.add(below(afterWords(line, 8)));
        if (line.startsWith('u '))
            dirty.add(below(afterWords(line, 10)));
        // A repository inside this one is listed as a directory.
        if (line.startsWith('? ') && !line.endsWith('/'))
            untracked.push(below(line.slice(2)));
    }
    return { dirty, untracked };
}
function afterWords(line, words) {
    let at = 0;
    for (let word = 0; word < words; word++)
        at = line.indexOf(' ', at) + 1;
    return line.slice(at);
}
const ASSUME_UNCHANGED = 0x8000;
const INTENT_TO_ADD = 0x2000_0000;
const SKIP_WORKTREE = 0x4000_0000;
function tracked(rootAbs, { path, mode, blob, stage, size, flags }, dirty) {
    // What a sparse checkout leaves out is clean, and is not on the disk. Of what is there all the same, git's judgement says nothing.
    if ((flags & SKIP_WORKTREE) !== 0) {
        const there = git_listing_look(rootAbs, path);
        return { path, mode, blob, size: there?.size ?? null, clean: stage === '0' && there === null };
    }
    const clean = stage === '0' && (flags & ASSUME_UNCHANGED) === 0 && !dirty.has(path);
    if ((flags & INTENT_TO_ADD) !== 0)
        return found(rootAbs, path);
    if (mode === '160000')
        return { path, mode, blob, size: git_listing_look(rootAbs, path) === null ? null : 0, clean };
    // 0 may also mean that git never looked; over 4 GiB the index holds the remainder, and large files are few.
    const known = clean && size > 0 && size < 2 ** 30;
    if (known)
        return { path, mode, blob, size, clean };
    const seen = git_listing_look(rootAbs, path);
    // A directory has the name of what was a file: the file is gone.
    const there = seen?.isDirectory() === true ? null : seen;
    // A file that was replaced by a link is a link, whatever the index says.
    return { path, mode: clean || there === null ? mode : modeOf(there), blob, size: there?.size ?? null, clean };
}
const modeOf = (stat) => (stat?.isSymbolicLink() === true ? '120000' : ((stat?.mode ?? 0) & 0o100) !== 0 ? '100755' : '100644');
function found(rootAbs, path) {
    const stat = git_listing_look(rootAbs, path);
    return { path, mode: modeOf(stat), blob: null, size: stat?.size ?? null, clean: false };
}
/** null also where we may not look, and of a name that is no UTF-8 (it is listed as it was decoded). */
function git_listing_look(rootAbs, path) {
    try {
        return (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(rootAbs, path), { throwIfNoEntry: false }) ?? null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./io/git-read-at.js
/** Files as they were at a commit. All that is asked for at once is read by one process. */



function openReadAt(rootAbs) {
    const waiting = new Map();
    const flush = (maxBytes) => {
        const asked = waiting.get(maxBytes);
        waiting.delete(maxBytes);
        void blobs(rootAbs, [...asked.keys()], maxBytes).then((found) => {
            for (const [name, answer] of asked)
                for (const each of answer)
                    each(found.get(name) ?? null);
        });
    };
    return async (commit, path, { maxBytes }) => {
        // A line end would be another question to git; such a path is told as missing.
        if (!/^[\w][\w./-]*$/.test(commit) || (0,inside/* below */.Gz)(rootAbs, path) === null || path.includes('\n'))
            return MISSING;
        const bytes = await new Promise((resolve) => {
            if (!waiting.has(maxBytes)) {
                waiting.set(maxBytes, new Map());
                setImmediate(flush, maxBytes);
            }
            const asked = waiting.get(maxBytes);
            const name = `${commit}:./${path}`;
            asked.set(name, [...(asked.get(name) ?? []), resolve]);
        });
        return bytes === null ? MISSING : decode(bytes);
    };
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

// EXTERNAL MODULE: ./io/bulk-reader.js
var bulk_reader = __nccwpck_require__(7721);
;// CONCATENATED MODULE: ./io/git-state.js
/**
 * A word for the exact state of a repository: the index, and what the disk says of every file (size, times, inode). Of very
 * many, git says which still have the times noted in the index, and only the others are looked at. `git status` would not
 * do: to it a Git LFS pointer and its content are the same.
 */






async function state(rootAbs) {
    const [places, untracked, flags, attributes] = await Promise.all([
        runGit(rootAbs, ['rev-parse', 'HEAD', '--show-prefix', ...PLACES.flatMap((place) => ['--git-path', place])]),
        runGit(rootAbs, ['ls-files', '--others', '--exclude-standard', '-z']),
        runGit(rootAbs, ['ls-files', '-v', '-z']),
        runGit(rootAbs, ['config', '--type=path', '--get', 'core.attributesFile']),
    ]);
    if ([places, untracked, flags].some(({ code }) => code !== 0))
        return null;
    // Lower case: assumed unchanged; S: not checked out. Git was told not to look at those.
    const tracked = zeroSeparated(flags.stdout);
    if (tracked.some((line) => !/^[HM]/.test(line)))
        return null;
    const differing = await differingFrom(rootAbs, tracked.map((line) => line.slice(2)));
    const changed = [...(differing ?? []), ...zeroSeparated(untracked.stdout)];
    // A name that is no UTF-8 cannot be looked at from here.
    if (differing === null || /\ufffd/.test(untracked.stdout + flags.stdout))
        return null;
    const [head, prefix, ...paths] = places.stdout.split('\n');
    const looks = changed.map((path) => lookAt((0,external_node_path_.join)(rootAbs, path)));
    // What is younger than two seconds may change once more without looking different.
    if (looks.includes('racy'))
        return null;
    // An attributes file that somebody named may lie anywhere, and changes what belongs into LFS.
    const named = attributes.code === 0 ? [(0,external_node_path_.resolve)(rootAbs, attributes.stdout.trim())] : [];
    const around = [...paths.slice(0, PLACES.length).map((path) => (0,external_node_path_.resolve)(rootAbs, path)), ...SETTINGS_FILES, ...named].map(lookAt);
    if (around.includes('racy') || around[0] === 'none')
        return null;
    const parts = [rootAbs, head, prefix, SETTINGS_FILES.join('\0'), differing.join('\0'), untracked.stdout, ...looks, ...around];
    return (0,external_node_crypto_.createHash)('sha256').update(parts.map((part) => `${part.length}:${part}`).join('')).digest('hex');
}
/**
 * Tracked files that have to be looked at one by one. Up to here that is all of them: git would read every file that was
 * written in the same second as its index, after each clone and until the next commit (0.6 s of 450 MB).
 */
const FEW = 10_000;
async function differingFrom(rootAbs, tracked) {
    if (tracked.length <= FEW)
        return tracked;
    const outcome = await runGit(rootAbs, ['diff-files', '--name-only', '--relative', '-z']);
    return outcome.code === 0 ? zeroSeparated(outcome.stdout) : null;
}
/** The index comes first. The others decide what is ignored, what attributes a path has, and which commits are here. */
const PLACES = ['index', 'info/exclude', 'info/attributes', 'config', 'shallow', 'packed-refs', 'FETCH_HEAD', 'objects/pack', 'refs/replace', 'info/grafts'];
const SETTINGS_FILES = [
    (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.gitconfig'),
    ...['config', 'ignore', 'attributes'].map((name) => (0,external_node_path_.join)(process.env['XDG_CONFIG_HOME'] || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.config'), 'git', name)),
    ...(process.env['GIT_CONFIG_GLOBAL'] ? [process.env['GIT_CONFIG_GLOBAL']] : []),
    '/etc/gitconfig',
    '/etc/gitattributes',
];
function lookAt(abs) {
    try {
        const found = (0,external_node_fs_.lstatSync)(abs, { bigint: true, throwIfNoEntry: false });
        if (found === undefined)
            return 'none';
        return (0,bulk_reader/* isRacy */.KO)(found) ? 'racy' : `${found.mode}:${(0,bulk_reader/* identity */.D_)(found)}`;
    }
    catch {
        return 'closed';
    }
}
/** About how many files git tracks here, from the size of its index: no process is started. null outside a repository. */
function entries(rootAbs) {
    for (let directory = rootAbs;; directory = (0,external_node_path_.dirname)(directory)) {
        const bytes = indexBytes((0,external_node_path_.join)(directory, '.git'));
        if (bytes !== undefined)
            return Math.round(bytes / BYTES_PER_ENTRY);
        if ((0,external_node_path_.dirname)(directory) === directory)
            return null;
    }
}
/** 62 bytes and the path, padded to eight. */
const BYTES_PER_ENTRY = 100;
/** Of a worktree or submodule, `.git` is a file that says where its directory is. */
function indexBytes(gitAbs) {
    try {
        const found = (0,external_node_fs_.statSync)(gitAbs, { throwIfNoEntry: false });
        if (found === undefined)
            return undefined;
        const place = found.isDirectory() ? gitAbs : (0,external_node_path_.resolve)((0,external_node_path_.dirname)(gitAbs), (0,external_node_fs_.readFileSync)(gitAbs, 'utf8').replace(/^gitdir: /, '').trim());
        return (0,external_node_fs_.statSync)((0,external_node_path_.join)(place, 'index'), { throwIfNoEntry: false })?.size ?? 0;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./io/git-workspace.js
/** The part of `Git` that looks at files one by one: what the index holds of each, what a branch changed, and what was before. */







function openGitWorkspace(rootAbs, changedSince) {
    return {
        listing: () => listing(rootAbs),
        attributes: (attribute, paths) => attributes(rootAbs, attribute, paths),
        rewritten: () => rewritten(rootAbs),
        blobs: (ids, { maxBytes }) => blobs(rootAbs, ids, maxBytes),
        async changes(base) {
            const changed = await changedSince(base);
            if (!changed.ok)
                return changed;
            const { mergeBase } = changed.value;
            const files = await changes(rootAbs, mergeBase);
            return files === null ? (0,core_problem/* fail */.fJ)({ code: 'GIT.NO_DIFF', message: `What changed since ${mergeBase} cannot be found out: git failed.`, next: 'Run `git status`; it says what is wrong with the repository.' }) : (0,core_problem.ok)({ mergeBase, files });
        },
        readAt: openReadAt(rootAbs),
        renamesSince: (commit) => renames(rootAbs, commit),
        lastCommitOf: (path) => lastCommitOf(rootAbs, path),
        inHistory: (commits) => inHistory(rootAbs, commits),
        commitOf: (name) => commitOf(rootAbs, name),
        state: () => state(rootAbs),
        entries: async () => entries(rootAbs),
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./core/source/without-trailing.js
var without_trailing = __nccwpck_require__(6863);
;// CONCATENATED MODULE: ./io/tree-hash.js
/**
 * The git tree hash of a directory as it lies on disk. A temporary index and object directory take what git has to write,
 * so the repository stays untouched. For a clean directory it equals `git rev-parse HEAD:<path>`.
 */





async function treeHash(rootAbs, path) {
    const places = await runGit(rootAbs, ['rev-parse', '--show-prefix', '--git-path', 'objects']);
    if (places.code !== 0)
        return null;
    const [prefix, objects] = places.stdout.split('\n');
    const scratch = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'hortus-tree-'));
    try {
        await (0,promises_.mkdir)((0,external_node_path_.join)(scratch, 'objects'));
        return await hashWith(rootAbs, path, external_node_path_.posix.join(prefix, path), {
            GIT_INDEX_FILE: (0,external_node_path_.join)(scratch, 'index'),
            GIT_OBJECT_DIRECTORY: (0,external_node_path_.join)(scratch, 'objects'),
            GIT_ALTERNATE_OBJECT_DIRECTORIES: (0,external_node_path_.resolve)(rootAbs, objects),
        });
    }
    finally {
        await (0,promises_.rm)(scratch, { recursive: true, force: true });
    }
}
async function hashWith(rootAbs, path, fromTop, env) {
    const folder = (0,without_trailing/* withoutTrailingSlashes */.A)(fromTop.replace(/^\.\/?/, ''));
    // What HEAD tracks comes first, so that a tracked file keeps counting although a later rule ignores it; a new directory has none.
    await runGit(rootAbs, folder === '' ? ['read-tree', 'HEAD'] : ['read-tree', `--prefix=${folder}/`, `HEAD:${folder}`], { env });
    const added = await runGit(rootAbs, ['add', '--all', '--', path === '' ? '.' : path], { env });
    if (added.code !== 0)
        return null;
    const written = await runGit(rootAbs, folder === '' ? ['write-tree'] : ['write-tree', `--prefix=${folder}/`], { env });
    return written.code === 0 ? written.stdout.trim() : null;
}

;// CONCATENATED MODULE: ./io/git.js
/** `Git`: what the repository says about itself. Reads only; nothing is written into it, not even an index refresh. */








function openGit(rootAbs) {
    return {
        head: () => git_head(rootAbs),
        treeHash: async (path) => ((0,inside/* below */.Gz)(rootAbs, path) === null ? null : treeHash(rootAbs, path)),
        changedSince: (base) => changedSince(rootAbs, base),
        ignored: async (paths) => new Set(await ignored(rootAbs, paths.filter((path) => path !== '' && (0,inside/* below */.Gz)(rootAbs, path) !== null))),
        listFiles: async (path) => ((0,inside/* below */.Gz)(rootAbs, path) === null ? null : listFiles(rootAbs, path)),
        history: (options) => gitHistory(rootAbs, options),
        ...openGitWorkspace(rootAbs, (base) => changedSince(rootAbs, base)),
    };
}
async function git_head(rootAbs) {
    const status = await runGit(rootAbs, ['status', '--porcelain=v2', '--branch', '--no-renames', '--no-ahead-behind', '-z', '--', '.']);
    if (status.code !== 0)
        return null;
    const lines = zeroSeparated(status.stdout);
    const commit = lines.find((line) => line.startsWith('# branch.oid '))?.slice('# branch.oid '.length);
    if (commit === undefined || commit === '(initial)')
        return null;
    // Hortus' own output does not make a garden dirty.
    return { commit, dirty: lines.some((line) => !line.startsWith('# ') && !/^\? (.*\/)?\.hortus\/$/.test(line)) };
}
async function changedSince(rootAbs, base) {
    const commit = await runGit(rootAbs, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`]);
    if (commit.code !== 0)
        return noBase(base, commit.complaint || 'there is no such commit here', fetchOf(base));
    const merged = await runGit(rootAbs, ['merge-base', 'HEAD', commit.stdout.trim()]);
    if (merged.code !== 0)
        return noBase(base, merged.complaint || 'it has no commit in common with HEAD here', 'git fetch --unshallow');
    const mergeBase = merged.stdout.split('\n')[0].trim();
    const [tracked, untracked] = await Promise.all([
        runGit(rootAbs, ['diff', '--name-only', '--no-renames', '--no-ext-diff', '--no-textconv', '--relative', '-z', mergeBase, '--']),
        runGit(rootAbs, ['ls-files', '--others', '--exclude-standard', '-z']),
    ]);
    const failed = [tracked, untracked].find((outcome) => outcome.code !== 0);
    if (failed !== undefined)
        return noBase(base, failed.complaint || 'git could not compare the two', fetchOf(base));
    return (0,core_problem.ok)({ mergeBase, files: [...new Set([...zeroSeparated(tracked.stdout), ...zeroSeparated(untracked.stdout)])].sort() });
}
function noBase(base, reason, fetch) {
    return (0,core_problem/* fail */.fJ)({
        code: 'GIT.NO_MERGE_BASE',
        message: `What changed since ${JSON.stringify(base)} cannot be found out: ${reason}.`,
        next: `Fetch it with its history (\`${fetch}\`; for actions/checkout \`fetch-depth: 0\`), or name a commit that is here.`,
    });
}
/** Pasted by a reader, so nothing odd of `base` comes into it. */
function fetchOf(base) {
    const ref = base.replace(/^origin\//, '');
    return /^\w[\w./-]*$/.test(ref) ? `git fetch origin ${ref}` : 'git fetch origin';
}
/** git refuses a whole list for one path behind a symlink, so a refused list is halved until the culprit is alone. */
async function ignored(rootAbs, paths) {
    if (paths.length === 0)
        return [];
    // check-ignore knows no literal pathspecs; behind `./` a leading colon is no magic.
    const outcome = await runGit(rootAbs, ['check-ignore', '-z', '--stdin'], { stdin: paths.map((path) => `./${path}\0`).join(''), env: { GIT_LITERAL_PATHSPECS: '0' } });
    if (outcome.code === 0)
        return zeroSeparated(outcome.stdout).map((path) => path.slice(2));
    if (outcome.code === 1 || paths.length === 1 || /not a git repository/.test(outcome.complaint))
        return [];
    const middle = paths.length >> 1;
    return [...(await ignored(rootAbs, paths.slice(0, middle))), ...(await ignored(rootAbs, paths.slice(middle)))];
}
async function listFiles(rootAbs, path) {
    const outcome = await runGit(rootAbs, ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate', '-z', '--', path === '' ? '.' : path]);
    if (outcome.code !== 0)
        return null;
    return zeroSeparated(outcome.stdout).filter((file) => git_isThere((0,external_node_path_.join)(rootAbs, file))).sort();
}
/** A tracked file that was deleted is listed by git too, and a nested repository as a directory. */
function git_isThere(abs) {
    try {
        return (0,external_node_fs_.lstatSync)(abs, { throwIfNoEntry: false })?.isDirectory() === false;
    }
    catch {
        // In a directory that may not be entered: whoever reads it says so. Left out, an example would vanish in silence.
        return true;
    }
}

;// CONCATENATED MODULE: ./io/git-remotes.js


const openRemotes = (rootAbs) => ({ treesElsewhere: (paths, { base }) => treesElsewhere(rootAbs, paths, base) });
/** Heads and paths that are asked: 50,000 questions take git half a second. */
const MAX_HEADS = 500;
const MAX_PATHS = 100;
async function treesElsewhere(rootAbs, paths, base) {
    const asked = paths.filter((path) => !/[\n\0]/.test(path)).slice(0, MAX_PATHS);
    const commit = asked.length === 0 ? null : await commitOf(rootAbs, base);
    if (commit === null)
        return [];
    const heads = [{ where: 'here', ref: 'HEAD', commit: 'HEAD', holdsHead: false }, { where: 'base', ref: base, commit, holdsHead: false }, ...(await otherHeads(rootAbs, commit))];
    const questions = heads.flatMap((head) => asked.map((path) => ({ ...head, path, question: `${head.commit}:./${path}` })));
    const outcome = await runGit(rootAbs, ['cat-file', '--batch-check=%(objecttype) %(objectname)', '--buffer'], { stdin: questions.map(({ question }) => `${question}\n`).join('') });
    if (outcome.code !== 0)
        return [];
    const answers = outcome.stdout.split('\n');
    const found = questions.map((question, at) => ({ ...question, tree: /^tree ([0-9a-f]{40,64})$/.exec(answers[at] ?? '')?.[1] }));
    const committed = new Set(found.flatMap(({ where, path, tree }) => (where === 'here' && tree !== undefined ? [path] : [])));
    // A branch that was built on HEAD has what HEAD has, as it went on. What is not committed it cannot have from here.
    return found.flatMap(({ where, ref, path, tree, holdsHead }) => (tree === undefined || (holdsHead && committed.has(path)) ? [] : [{ where, ref, path, tree }]));
}
async function otherHeads(rootAbs, base) {
    const format = ['%(refname)', '%(objectname)', '%(objecttype)', '%(symref)'].join('%00');
    const [outcome, later, branch] = await Promise.all([
        runGit(rootAbs, ['for-each-ref', `--count=${MAX_HEADS}`, '--sort=-committerdate', '--no-merged=HEAD', `--format=${format}`, 'refs/remotes', 'refs/pull']),
        runGit(rootAbs, ['for-each-ref', '--contains=HEAD', '--format=%(objectname)', 'refs/remotes', 'refs/pull']),
        runGit(rootAbs, ['for-each-ref', '--format=%(HEAD)%00%(refname:strip=2)%00%(upstream)%00%(push)', '--points-at=HEAD', 'refs/heads']),
    ]);
    if (outcome.code !== 0 || later.code !== 0)
        return [];
    const built = new Set(later.stdout.split('\n'));
    const isOwn = ownRefs(branch.stdout);
    const all = outcome.stdout.split('\n').map((line) => line.split('\0'));
    // A pull request of the own branch is the same commit under another name.
    const own = new Set(all.flatMap(([ref = '', commit = '']) => (isOwn(ref) ? [commit] : [])));
    const heads = all.flatMap(([ref = '', commit = '', type = '', symref = '']) => {
        // `merge` is what GitHub makes of a pull request and its base: the head beside it says the same.
        if (type !== 'commit' || symref !== '' || commit === base || /\/\d+\/merge$/.test(ref) || own.has(commit))
            return [];
        return [{ where: 'other', ref: nameOf(ref), commit, holdsHead: built.has(commit) }];
    });
    // One commit under several names is one head: a pull request of a branch of the same repository.
    return [...new Map(heads.toReversed().map((head) => [head.commit, head])).values()].toReversed();
}
/** The branch that HEAD is on may lie on a server in an older form: that is no one else's. */
function ownRefs(text) {
    const [, name = '', upstream = '', push = ''] = text.split('\n').find((line) => line.startsWith('*'))?.split('\0') ?? [];
    return (ref) => ref === upstream || ref === push || (name !== '' && /^refs\/remotes\/[^/]+\/(.+)$/.exec(ref)?.[1] === name);
}
const nameOf = (ref) => /^refs\/(?:pull|remotes\/(?:.+\/)?(?:pull|pr))\/(\d+)(?:\/head)?$/.exec(ref)?.[1]?.replace(/^/, 'pull/') ?? ref.replace(/^refs\/remotes\//, '');

// EXTERNAL MODULE: ./core/record/fingerprint.js
var fingerprint = __nccwpck_require__(638);
;// CONCATENATED MODULE: ./io/disk-used.js


/** Bytes of the files below a directory; symlinks are not followed; what may not be read counts nothing. null: it is not there. */
async function diskUsed(pathAbs) {
    const root = await (0,promises_.lstat)(pathAbs).catch(() => null);
    if (root === null)
        return null;
    let bytes = 0;
    const pending = [pathAbs];
    for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
        const entries = await (0,promises_.opendir)(directory).catch(() => null);
        if (entries === null)
            continue;
        for await (const entry of entries) {
            const path = (0,external_node_path_.join)(directory, entry.name);
            if (entry.isDirectory())
                pending.push(path);
            else if (entry.isFile())
                bytes += await (0,promises_.lstat)(path).then((file) => file.size, () => 0);
        }
    }
    return bytes;
}

;// CONCATENATED MODULE: ./io/gpus.js
/** The GPUs of this machine, as the driver's own tool lists them. */

const FIELDS = 'name,uuid,memory.total,driver_version';
/** Empty when there is no tool, no driver, or no answer within 5 s (a hung driver must not hang a smoke). */
function findGpus(tool = 'nvidia-smi') {
    return new Promise((done) => {
        (0,external_node_child_process_.execFile)(tool, [`--query-gpu=${FIELDS}`, '--format=csv,noheader,nounits'], { timeout: 5000, killSignal: 'SIGKILL' }, (error, stdout) => {
            done(error === null ? readGpus(stdout) : []);
        });
    });
}
function readGpus(table) {
    return table
        .split('\n')
        .map((line) => line.split(',').map((each) => each.trim()))
        .filter((fields) => fields.length === FIELDS.split(',').length && fields[0] !== '')
        .map(([name = '', uuid = '', memory = '', driver = '']) => ({
        name,
        ...(uuid.startsWith('GPU-') ? { uuid } : {}),
        // MiB; "[N/A]" where the driver does not say.
        ...(/^\d+$/.test(memory) ? { memoryBytes: Number(memory) * 1024 * 1024 } : {}),
        ...(/^[\d.]+$/.test(driver) ? { driver } : {}),
    }));
}

// EXTERNAL MODULE: ./io/containers/owner.js
var containers_owner = __nccwpck_require__(453);
// EXTERNAL MODULE: ./io/make-directory.js
var make_directory = __nccwpck_require__(3949);
;// CONCATENATED MODULE: ./io/keep-files.js
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
/** Copies the files a run left in its outputs directory to where the user finds them: plain files only, in bounds, with their digests. */




/** Symlinks, pipes and devices are passed over; a file that would go over `maxBytes` in total is left out. */
async function keepFiles(fromAbs, outAbs, outputPath, options) {
    const kept = [];
    let room = options.maxBytes;
    for (const path of await plainFiles(fromAbs)) {
        const file = await keepOne((0,external_node_path_.join)(fromAbs, path), (0,external_node_path_.join)(outAbs, outputPath, path), room).catch(() => null);
        if (file === null)
            continue;
        room -= file.bytes;
        kept.push({ path, ...file });
    }
    return kept;
}
const MAX_FILES = 1000;
async function plainFiles(fromAbs) {
    // The run owns the place of this directory and may have put a symlink there.
    if ((await (0,promises_.lstat)(fromAbs).catch(() => null))?.isDirectory() !== true)
        return [];
    const found = [];
    const pending = [''];
    for (let directory = pending.pop(); directory !== undefined && found.length < MAX_FILES; directory = pending.pop()) {
        const entries = await (0,promises_.opendir)((0,external_node_path_.join)(fromAbs, directory)).catch(() => null);
        if (entries === null)
            continue;
        for await (const entry of entries) {
            const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
            if (entry.isDirectory())
                pending.push(path);
            else if (entry.isFile() && !/[\\\p{Cc}]/u.test(entry.name))
                found.push(path);
        }
    }
    return found.sort().slice(0, MAX_FILES);
}
async function keepOne(fromAbs, toAbs, room) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const from = __addDisposableResource(env_1, await (0,promises_.open)(fromAbs, promises_.constants.O_RDONLY | promises_.constants.O_NOFOLLOW | promises_.constants.O_NONBLOCK), true);
        const { size } = await from.stat();
        if (size > room)
            return null;
        (0,make_directory/* makeDirectory */.O)((0,external_node_path_.dirname)(toAbs));
        try {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const to = __addDisposableResource(env_2, await (0,promises_.open)(toAbs, 'w', 0o644), true);
                const hash = (0,external_node_crypto_.createHash)('sha256');
                const buffer = Buffer.alloc(Math.min(1024 * 1024, Math.max(1, size)));
                let bytes = 0;
                for (let read = await from.read(buffer); read.bytesRead > 0; read = await from.read(buffer)) {
                    const piece = buffer.subarray(0, read.bytesRead);
                    hash.update(piece);
                    await to.write(piece);
                    bytes += piece.length;
                }
                return { bytes, sha256: hash.digest('hex') };
            }
            catch (e_1) {
                env_2.error = e_1;
                env_2.hasError = true;
            }
            finally {
                const result_1 = __disposeResources(env_2);
                if (result_1)
                    await result_1;
            }
        }
        catch (error) {
            // A half file would be taken for a whole one.
            await (0,promises_.rm)(toAbs, { force: true });
            throw error;
        }
    }
    catch (e_2) {
        env_1.error = e_2;
        env_1.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_1);
        if (result_2)
            await result_2;
    }
}

;// CONCATENATED MODULE: ./io/read-plain-file.js
/** Reads a file that hostile code may have written: never through a symlink, never a pipe or device, never more than asked (A11). */


async function readPlainFile(pathAbs, options) {
    let file;
    try {
        // O_NONBLOCK: opening a pipe would wait for a writer for ever.
        file = await (0,promises_.open)(pathAbs, promises_.constants.O_RDONLY | promises_.constants.O_NOFOLLOW | promises_.constants.O_NONBLOCK);
    }
    catch (error) {
        return (0,core_problem/* fail */.fJ)(openProblem(error));
    }
    try {
        const found = await file.stat();
        if (!found.isFile())
            return (0,core_problem/* fail */.fJ)({ kind: 'not_a_file', message: 'it is not a plain file' });
        if (found.size > options.maxBytes && options.head !== true)
            return (0,core_problem/* fail */.fJ)({ kind: 'too_large', message: `it has ${found.size} bytes; at most ${options.maxBytes} are read` });
        const bytes = Buffer.alloc(Math.min(found.size, options.maxBytes));
        let length = 0;
        for (let read = 1; read > 0 && length < bytes.length; length += read)
            read = (await file.read(bytes, length, bytes.length - length, length)).bytesRead;
        const text = read_plain_file_decode(bytes.subarray(0, length), options.head === true);
        return text === null ? (0,core_problem/* fail */.fJ)({ kind: 'not_utf8', message: 'it is not UTF-8' }) : (0,core_problem.ok)({ text, bytes: found.size });
    }
    catch (error) {
        return (0,core_problem/* fail */.fJ)({ kind: 'unreadable', message: error.message });
    }
    finally {
        await file.close();
    }
}
function read_plain_file_decode(bytes, tolerant) {
    try {
        return new TextDecoder('utf-8', { fatal: !tolerant, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
function openProblem(error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return { kind: 'missing', message: 'it is not there' };
    if (error.code === 'ELOOP' || error.code === 'ENXIO')
        return { kind: 'not_a_file', message: 'it is not a plain file' };
    return { kind: 'unreadable', message: error.message };
}

;// CONCATENATED MODULE: ./io/scratch.js
/** Implements World's Scratch: a private directory for one run, gone with everything in it afterwards. */







const PREFIX = 'hortus-';
async function openScratch({ name, rootAbs, outAbs, owner }) {
    const pathAbs = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `${PREFIX}${(0,containers_owner/* ownerId */.fj)()}-${name.replace(/[^A-Za-z0-9_.-]/g, '_').slice(0, 40)}-`)));
    // mkdtemp gives 0700 of the caller: a run as somebody else could not even enter.
    if (owner !== null)
        await (0,promises_.chmod)(pathAbs, 0o711);
    const give = async (path) => {
        if (owner !== null)
            await (0,promises_.chown)(path, owner.uid, owner.gid);
    };
    const makeDir = async (path) => {
        const full = (0,external_node_path_.join)(pathAbs, path);
        const parent = (0,external_node_path_.dirname)(full);
        if (parent.startsWith(pathAbs + external_node_path_.sep))
            await makeDir((0,external_node_path_.relative)(pathAbs, parent));
        if (await (0,promises_.mkdir)(full).then(() => true, () => false))
            await give(full);
        return full;
    };
    return {
        pathAbs,
        makeDir,
        copyFrom: (files, base, to) => copyFiles(files, base, to, { rootAbs, makeDir, give }),
        readText: (path, options) => readPlainFile((0,external_node_path_.join)(pathAbs, path), options),
        keep: (path, outputPath, options) => keepFiles((0,external_node_path_.join)(pathAbs, path), outAbs, outputPath, options),
        [Symbol.asyncDispose]: () => removeTree(pathAbs),
    };
}
/** Scratch directories whose harness was killed before it could remove them (A61). */
async function reapScratch() {
    for (const name of await (0,promises_.readdir)((0,external_node_os_.tmpdir)()).catch(() => [])) {
        if (!name.startsWith(PREFIX) || !(0,containers_owner/* isOrphan */.BH)(name.slice(PREFIX.length)))
            continue;
        const path = (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), name);
        const found = await (0,promises_.lstat)(path).catch(() => null);
        if (found?.isDirectory() === true && found.uid === process.getuid?.())
            await removeTree(path);
    }
}
/** `files` are relative to the garden; `base` is cut off their front. */
async function copyFiles(files, base, to, target) {
    const root = await (0,promises_.realpath)(target.rootAbs);
    const prefix = base === '' || base === '.' ? '' : `${base}/`;
    const made = new Map();
    const directory = (path) => {
        const known = made.get(path) ?? target.makeDir(path);
        made.set(path, known);
        return known;
    };
    await directory(to);
    for (const file of files) {
        if (!file.startsWith(prefix))
            continue;
        const inside = file.slice(prefix.length);
        try {
            const problem = await copyOne((0,external_node_path_.join)(root, file), (0,external_node_path_.join)(await directory((0,external_node_path_.dirname)((0,external_node_path_.join)(to, inside))), inside.split('/').at(-1)), { root, base: (0,external_node_path_.join)(root, base), file, give: target.give });
            if (problem !== null)
                return (0,core_problem/* fail */.fJ)(problem);
        }
        catch (error) {
            return (0,core_problem/* fail */.fJ)(copyProblem(file, error));
        }
    }
    return (0,core_problem.ok)(undefined);
}
async function copyOne(from, to, copy) {
    const found = await (0,promises_.lstat)(from).catch(() => null);
    // Tracked and deleted, a submodule, a pipe: nothing to copy.
    if (found === null || !(found.isFile() || found.isSymbolicLink()))
        return null;
    const real = await (0,promises_.realpath)(from).catch(() => null);
    if (real === null)
        return null;
    if (!isBelow(real, copy.root))
        return outside(copy.file);
    const link = found.isSymbolicLink() ? await (0,promises_.readlink)(from) : null;
    if (link !== null && !(0,external_node_path_.isAbsolute)(link) && isBelow(real, await (0,promises_.realpath)(copy.base))) {
        await (0,promises_.symlink)(link, to);
        return null;
    }
    if (!(await (0,promises_.stat)(real)).isFile())
        return null;
    await (0,promises_.copyFile)(real, to, promises_.constants.COPYFILE_FICLONE);
    await copy.give(to);
    return null;
}
function isBelow(path, directory) {
    return path === directory || path.startsWith(directory + external_node_path_.sep);
}
function outside(file) {
    return { code: 'SCRATCH.OUTSIDE', message: `${file} is a symlink that leaves the repository; the run was not started.`, next: 'Replace the symlink by the file, or point it inside the repository.', path: file };
}
function copyProblem(file, error) {
    const full = error.code === 'ENOSPC' || error.code === 'EDQUOT';
    return {
        code: full ? 'DISK.FULL' : 'SCRATCH.COPY',
        message: `${file} could not be copied to the scratch directory (${error.code ?? error.message}).`,
        next: full ? `Free space in ${(0,external_node_os_.tmpdir)()}, or set TMPDIR to a larger disk.` : 'Look at the permissions of the file.',
        path: file,
    };
}
// ---------------------------------------------------------------- removing
/** The run may have taken its own directories' permissions away; symlinks are removed, never followed. */
async function removeTree(pathAbs) {
    const remove = () => (0,promises_.rm)(pathAbs, { recursive: true, force: true, maxRetries: 3 });
    await remove().catch(async () => {
        await openUp(pathAbs);
        await remove();
    });
}
async function openUp(directory) {
    await (0,promises_.chmod)(directory, 0o700).catch(() => { });
    const entries = await (0,promises_.opendir)(directory).catch(() => null);
    if (entries === null)
        return;
    for await (const entry of entries)
        if (entry.isDirectory())
            await openUp((0,external_node_path_.join)(directory, entry.name));
}

;// CONCATENATED MODULE: ./io/host.js
/** Implements World's Host: the machine, its tools and its scratch directories. */









/** Whoever the caller is, a container's process is nobody in particular on this machine (security 3.6). */
const NOBODY = 65532;
const TOOL_TIMEOUT_MS = 5000;
function openHost({ rootAbs, outAbs, env = process.env }) {
    const uid = process.getuid?.() ?? NOBODY;
    const gid = process.getgid?.() ?? NOBODY;
    const isRoot = uid === 0;
    const runAs = isRoot ? { uid: NOBODY, gid: NOBODY } : { uid, gid };
    const searchPath = env['PATH'] ?? '/usr/local/bin:/usr/bin:/bin';
    let hardware = null;
    let reaped = null;
    return {
        hardware: () => (hardware ??= readHardware()),
        runAs,
        isRoot,
        homeAbs: env['HOME'] ?? (0,external_node_os_.homedir)(),
        searchPath,
        async scratch(name) {
            await (reaped ??= reapScratch());
            return openScratch({ name, rootAbs, outAbs, owner: isRoot ? runAs : null });
        },
        toolVersion,
        which: (tool) => which(tool, searchPath),
        diskFree: async (path) => (0,promises_.statfs)(path).then((fs) => fs.bavail * fs.bsize, () => null),
        diskUsed: diskUsed,
        randomHex: (bytes) => (0,external_node_crypto_.randomBytes)(bytes).toString('hex'),
    };
}
async function readHardware() {
    const processors = (0,external_node_os_.cpus)();
    const [gpus, os] = await Promise.all([findGpus(), osName()]);
    const hardware = { class: '', cpu: processors[0]?.model.trim() || 'unknown', cores: processors.length, memoryBytes: (0,external_node_os_.totalmem)(), arch: (0,external_node_os_.arch)(), os, gpus };
    return { ...hardware, class: (0,fingerprint/* hardwareClass */.B)(hardware, true) };
}
async function osName() {
    const release_ = await (0,promises_.readFile)('/etc/os-release', 'utf8').catch(() => '');
    const pretty = /^PRETTY_NAME="?([^"\n]*)"?$/m.exec(release_)?.[1];
    return pretty ?? `${(0,external_node_os_.type)()} ${(0,external_node_os_.release)()}`;
}
/** First line of what the tool says; stderr counts too (`java -version`). The working directory is not searched for code. */
function toolVersion(tool, args = ['--version']) {
    return new Promise((done) => {
        (0,external_node_child_process_.execFile)(tool, [...args], { timeout: TOOL_TIMEOUT_MS, killSignal: 'SIGKILL', maxBuffer: 1024 * 1024, cwd: '/' }, (error, stdout, stderr) => {
            const line = (stdout.trim() || stderr.trim()).split('\n')[0] ?? '';
            done(error === null ? line : null);
        });
    });
}
async function which(tool, searchPath) {
    if (tool === '' || tool.includes('/') || tool.includes('\0'))
        return null;
    for (const directory of searchPath.split(external_node_path_.delimiter).filter((each) => (0,external_node_path_.isAbsolute)(each))) {
        const path = (0,external_node_path_.join)(directory, tool);
        const there = await (0,promises_.stat)(path).then((found) => found.isFile(), () => false);
        if (there && (await (0,promises_.access)(path, promises_.constants.X_OK).then(() => true, () => false)))
            return path;
    }
    return null;
}

// EXTERNAL MODULE: ./io/make-ignored.js
var make_ignored = __nccwpck_require__(5700);
;// CONCATENATED MODULE: ./io/output.js
/** `Output`: where a verb writes. A repository may bring this directory along as a trap, so symlinks never lead out of it (A11). */







function openOutput(rootAbs) {
    const files = (0,io_files/* openFiles */.K)(rootAbs);
    return {
        rootAbs,
        write: async (path, text) => {
            const abs = (0,inside/* below */.Gz)(rootAbs, path);
            const trap = abs === null ? output_outside((0,external_node_path_.join)(rootAbs, path)) : trapped(rootAbs, path);
            if (trap !== null || abs === null)
                return (0,core_problem/* fail */.fJ)(trap ?? output_outside(path));
            tryIgnored(rootAbs);
            return (0,atomic_write/* atomicWrite */.L)(abs, text, abs);
        },
        readText: async (path, { maxBytes }) => (0,read_text/* readTextBelow */.j)(rootAbs, path, maxBytes),
        list: async (path) => (await files.walk(path, { skip: [] })).filter(({ kind }) => kind === 'file').map((entry) => entry.path).sort(),
        absolute: (path) => (0,external_node_path_.join)(rootAbs, path),
    };
}
/** What keeps it from being made is told by the write. */
function tryIgnored(rootAbs) {
    try {
        (0,make_ignored/* makeIgnored */.r)(rootAbs);
    }
    catch {
        return;
    }
}
function trapped(rootAbs, path) {
    if ((0,inside/* entryAt */._f)(rootAbs)?.isSymbolicLink() === true) {
        return { code: 'OUTPUT.SYMLINK', message: `The output directory ${rootAbs} is a symlink, and a repository can bring one along; nothing was written.`, next: 'Remove the symlink, or name the directory it points to with --out DIR.', path: rootAbs };
    }
    for (let dir = (0,external_node_path_.dirname)(path); dir !== '.' && dir !== '/'; dir = (0,external_node_path_.dirname)(dir)) {
        if ((0,inside/* locate */.x5)(rootAbs, dir) === 'outside')
            return output_outside((0,external_node_path_.join)(rootAbs, path));
    }
    return null;
}
const output_outside = (path) => ({ code: 'OUTPUT.OUTSIDE', message: `${path} leads out of the output directory; nothing was written.`, next: 'Remove the symlink on the way to it, or choose another directory with --out DIR.', path });

;// CONCATENATED MODULE: ./io/garden-root.js



/**
 * The root of the garden that a directory lies in: the nearest directory upwards with `.github/hortus.yml` or `.git`;
 * without either, the topmost one that holds an `examples` folder or an `example.yaml`; without these, the nearest that keeps runs
 * beside datasets or models.
 */
function findGardenRoot(cwdAbs) {
    if (!isDirectory(cwdAbs)) {
        return fail({ code: 'GARDEN.NO_DIRECTORY', message: `${cwdAbs} is not a directory.`, next: 'Give the directory of a garden with --root.' });
    }
    const upwards = ancestors(realpathSync(cwdAbs));
    const marked = upwards.find((dir) => existsSync(join(dir, '.github/hortus.yml')) || existsSync(join(dir, '.git')));
    const root = marked ?? upwards.findLast((dir) => isDirectory(join(dir, 'examples')) || existsSync(join(dir, 'example.yaml'))) ?? upwards.find(holdsWorkspace);
    if (root !== undefined)
        return ok(root);
    return fail({
        code: 'GARDEN.NOT_FOUND',
        message: `${cwdAbs} is not in a garden: no .github/hortus.yml, .git, examples folder, example.yaml, or runs beside datasets or models, here or above.`,
        next: 'Change to a repository with examples or a workspace, or name it with --root DIR. Where DIR has none of these, an empty DIR/.github/hortus.yml makes it one.',
    });
}
const holdsWorkspace = (dir) => isDirectory(join(dir, 'runs')) && (isDirectory(join(dir, 'datasets')) || isDirectory(join(dir, 'models')));
function ancestors(dir) {
    const parent = dirname(dir);
    return parent === dir ? [dir] : [dir, ...ancestors(parent)];
}
function isDirectory(path) {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

;// CONCATENATED MODULE: ./io/world.js









/** The real world around one garden. */
async function openWorld({ rootAbs, outAbs, log, signal }) {
    const cache = openCache(rootAbs);
    return {
        files: (0,io_files/* openFiles */.K)(rootAbs),
        filesAt: io_files/* openFiles */.K,
        output: openOutput(outAbs),
        git: openGit(rootAbs),
        remotes: openRemotes(rootAbs),
        bulk: (0,bulk/* openBulk */.Z)(rootAbs, cache),
        cache,
        // Loaded when the first signature is met: 40 ms that most calls do not need.
        openPgp: { read: async (...request) => (await Promise.all(/* import() */[__nccwpck_require__.e(382), __nccwpck_require__.e(28)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1028))).openPgp.read(...request) },
        signer: { sign: async (...request) => (await __nccwpck_require__.e(/* import() */ 879).then(__nccwpck_require__.bind(__nccwpck_require__, 5879))).gpgSigner.sign(...request) },
        databases: { read: async (...request) => (await __nccwpck_require__.e(/* import() */ 120).then(__nccwpck_require__.bind(__nccwpck_require__, 8120))).readDatabase(...request) },
        engines: lazyEngines({ rootAbs, outAbs }),
        host: openHost({ rootAbs, outAbs }),
        clock: systemClock,
        log,
        signal,
    };
}
/** The engines are loaded when one is asked for something: a verb that runs nothing starts without them. */
function lazyEngines(options) {
    let opened = null;
    const open = (name) => {
        opened ??= __nccwpck_require__.e(/* import() */ 661).then(__nccwpck_require__.bind(__nccwpck_require__, 9661)).then(({ openEngines }) => openEngines(options));
        return opened.then((engines) => engines.get(name));
    };
    return {
        get: (name) => ({
            name,
            availability: async () => (await open(name)).availability(),
            build: async (request) => (await open(name)).build(request),
            run: async (request) => (await open(name)).run(request),
        }),
    };
}

;// CONCATENATED MODULE: ./actions/config-inputs.js
/** Input → key of the configuration. */
const KEYS = { engine: 'engine', preset: 'smoke.preset', tolerance: 'compare.tolerance', strict: 'validate.strict' };
/**
 * Dotted path → text, as `loadConfig` takes it. Code of a pull request is a stranger's until somebody says otherwise: only a
 * line `smoke.untrusted=false` under `config:` does.
 */
function configInputs(inputs, event) {
    const given = inputs;
    const settings = event.startsWith('pull_request') ? { 'smoke.untrusted': 'true' } : {};
    for (const [input, key] of Object.entries(KEYS)) {
        const value = given[input];
        // `strict: false` is the default of the input; it must not undo a repository that is strict.
        if (typeof value === 'string' || value === true)
            settings[key] = String(value);
    }
    // Image layers outlive the job only where buildx was set up for it.
    if (given['buildx'] === true)
        settings['build.cache'] = 'gha';
    return settings;
}

;// CONCATENATED MODULE: ./actions/inputs.js
/** Every input of every action, once. `inputs.test.ts` holds this table and the action.yml files together. */

const GARDEN = { path: 'text', config: 'lines', strict: 'flag', output: 'text' };
const SCOPE = { examples: 'words', base: 'text' };
const INPUTS = {
    validate: { ...GARDEN, ...SCOPE, 'update-baseline': 'flag', 'work-dir': 'text' },
    smoke: { ...GARDEN, ...SCOPE, preset: 'text', engine: 'text', buildx: 'flag' },
    compare: { ...GARDEN, base: 'text', head: 'text', metrics: 'words', tolerance: 'text' },
    export: { ...GARDEN, example: 'text', out: 'text' },
    plan: { ...GARDEN, ...SCOPE },
    report: { ...GARDEN, reports: 'text', plan: 'text', expect: 'words' },
};
/** Reads every input of a verb at the door; all that are wrong are named at once. */
function readInputs(verb, input) {
    const values = {};
    const wrong = [];
    for (const [name, kind] of Object.entries(INPUTS[verb])) {
        const text = input(name);
        if (kind === 'flag' && !/^(true|false|)$/i.test(text))
            wrong.push(`${name} is neither true nor false`);
        else
            values[name] = parse(kind, text);
    }
    if (wrong.length > 0)
        return (0,core_problem/* fail */.fJ)({ code: 'ACTION.INPUT_INVALID', message: `Of the inputs of ${verb}, ${wrong.join('; ')}.`, next: `Correct them under \`with:\`; actions/${verb}/README.md lists what each takes.` });
    return (0,core_problem.ok)(values);
}
function parse(kind, text) {
    switch (kind) {
        case 'text':
            return text === '' ? null : text;
        case 'flag':
            return text.toLowerCase() === 'true';
        case 'words':
            return jsonList(text) ?? text.split(/[\s,]+/).filter(Boolean);
        case 'lines':
            return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
    }
}
/** As the plan writes it: an id may hold white space. */
function jsonList(text) {
    if (!text.startsWith('['))
        return null;
    try {
        const list = JSON.parse(text);
        return Array.isArray(list) && list.every((item) => typeof item === 'string') ? list : null;
    }
    catch {
        return null;
    }
}
const isVerb = (word) => Object.hasOwn(INPUTS, word);

;// CONCATENATED MODULE: ./actions/outputs.js
/** Outputs are scalars that Hortus computed itself, never text of an example (A49). */

/** The outputs that every verb with a report has; `directory` is the output directory relative to the workspace. */
function reportOutputs(report, directory) {
    const { examples, passed, failed, skipped, errors, warnings, notices } = report.summary;
    const counts = { examples, passed, failed, skipped, errors, warnings, notices };
    return {
        verdict: report.verdict,
        report: external_node_path_.posix.join(directory, 'report.json'),
        records: external_node_path_.posix.join(directory, 'records'),
        ...Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)])),
    };
}
/** Every output of every action; `inputs.test.ts` holds it and the action.yml files together. */
const REPORT = ['verdict', 'report', 'records', 'examples', 'passed', 'failed', 'skipped', 'errors', 'warnings', 'notices'];
const OUTPUTS = {
    validate: [...REPORT, 'sarif'],
    smoke: REPORT,
    compare: REPORT,
    export: [...REPORT, 'directory', 'tree'],
    plan: ['matrix', 'plan', 'count'],
    report: REPORT,
};
/**
 * Outputs that may be longer than an environment variable: an expression reads the matrix, no step does. GitHub allows a job
 * 500,000 characters in all; 5,000 cells with ids as long as real ones (36) have 260,000.
 */
const LONG_OUTPUTS = { matrix: 380_000 };

;// CONCATENATED MODULE: ./actions/progress.js
function progressLine(event, debug) {
    switch (event.kind) {
        case 'example-started':
            return `${event.example} (${event.index + 1} of ${event.total})`;
        case 'step-started':
            return `${event.example}: ${event.step}${event.detail === undefined ? '' : ` ${event.detail}`}`;
        case 'output':
            return debug ? `${event.example}: ${event.step}: ${event.line}` : null;
        case 'example-finished':
            return `${event.example}: ${event.outcome}${event.reason === null ? '' : `, ${event.reason}`} (${(event.durationMs / 1000).toFixed(1)} s)`;
    }
}

;// CONCATENATED MODULE: ./actions/story.js
const STORIES = {
    validate: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(528), __nccwpck_require__.e(771), __nccwpck_require__.e(106)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2106))).validateStory,
    smoke: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(771), __nccwpck_require__.e(235), __nccwpck_require__.e(581)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7581))).smokeStory,
    compare: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(771), __nccwpck_require__.e(235), __nccwpck_require__.e(657)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5657))).compareStory,
    export: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(771), __nccwpck_require__.e(141)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2141))).exportStory,
    plan: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(771), __nccwpck_require__.e(183)]).then(__nccwpck_require__.bind(__nccwpck_require__, 183))).planStory,
    report: async () => (await __nccwpck_require__.e(/* import() */ 41).then(__nccwpck_require__.bind(__nccwpck_require__, 8041))).reportStory,
};

;// CONCATENATED MODULE: ./actions/runner.js
/** Between a job and a verb: inputs in, world and configuration opened, then report, outputs, annotations, summary and exit code. */


















/** One step of a job. A step passes or fails: warnings alone pass as 0; errors (2) and could-not-run (3) fail. */
async function runAction(verb, runner, env, signal) {
    try {
        const result = isVerb(verb) ? await perform(verb, runner, env, signal) : (0,core_problem/* fail */.fJ)(noSuchVerb(verb));
        return result.ok ? result.value : stop(runner, result.problem);
    }
    catch (error) {
        if (error instanceof core_problem/* HortusError */.KY)
            return stop(runner, error.problem);
        return crash(runner, error);
    }
}
async function perform(verb, runner, env, signal) {
    const inputs = readInputs(verb, runner.input);
    if (!inputs.ok)
        return inputs;
    const rootAbs = (0,external_node_path_.resolve)(runner.workspaceAbs, inputs.value.path ?? '.');
    if (!(0,external_node_fs_.statSync)(rootAbs, { throwIfNoEntry: false })?.isDirectory())
        return (0,core_problem/* fail */.fJ)(noSuchGarden(inputs.value.path ?? '.'));
    const world = await runner_open(rootAbs, inputs.value, runner, env, signal);
    const resolved = await (0,load_config/* loadConfig */.Z9)(world, { environment: env, inputs: configInputs(inputs.value, env['GITHUB_EVENT_NAME'] ?? ''), dotlist: inputs.value.config });
    if (!resolved.ok)
        return resolved;
    const story = (await STORIES[verb]());
    const outcome = await story({ world, resolved: resolved.value, inputs: inputs.value, workspaceAbs: runner.workspaceAbs, env });
    if (!outcome.ok)
        return outcome;
    return emit(verb, outcome.value, world, runner, resolved.value.config.validate.strict);
}
function runner_open(rootAbs, inputs, runner, env, signal) {
    const debug = env['RUNNER_DEBUG'] === '1';
    const onProgress = (event) => {
        const line = progressLine(event, debug);
        if (line !== null)
            runner.line(line);
    };
    const log = openLog({ write: runner.line, level: debug ? 'debug' : 'info', json: false, clock: systemClock, onProgress });
    return openWorld({ rootAbs, outAbs: (0,external_node_path_.resolve)(rootAbs, inputs.output ?? '.hortus'), log, signal });
}
/** Everything a caller sees comes from the one report. */
async function emit(verb, outcome, world, runner, strict) {
    const garden = toPosix((0,external_node_path_.relative)(runner.workspaceAbs, world.files.rootAbs));
    const directory = toPosix((0,external_node_path_.relative)(runner.workspaceAbs, world.output.rootAbs));
    const sarif = verb === 'validate' && outcome.report !== null ? [['report.sarif', (await __nccwpck_require__.e(/* import() */ 293).then(__nccwpck_require__.bind(__nccwpck_require__, 1293))).renderSarif(below(garden, outcome.report))]] : [];
    const report = outcome.report === null ? null : await store(outcome.report, world, sarif);
    const outputs = { ...(report === null ? {} : reportOutputs(report, directory)), ...(sarif.length === 0 ? {} : { sarif: external_node_path_.posix.join(directory, 'report.sarif') }), ...outcome.outputs };
    for (const [name, value] of Object.entries(outputs)) {
        const set = await runner.output(name, value, LONG_OUTPUTS[name]);
        if (!set.ok)
            return set;
    }
    if (report === null)
        return (0,core_problem.ok)(0);
    runner.commands(renderAnnotations(below(garden, report)));
    await runner.summary(renderSummary(report));
    const code = exitCode(report, { strict });
    if (code === 2 && report.verdict !== 'errors')
        runner.line('Strict: warnings fail, and so does what the baseline knows.');
    return (0,core_problem.ok)(code === 1 ? 0 : code);
}
/** Writes the report; when that fails, the report that goes on says so. */
async function store(report, world, more) {
    const files = [['report.json', (0,render_json/* renderJson */.h)(report)], ['report.md', renderMarkdown(report)], ...more];
    const written = await Promise.all(files.map(([path, text]) => world.output.write(path, text)));
    const problems = written.flatMap((each) => (each.ok ? [] : [each.problem]));
    return problems.length === 0 ? report : (0,build_report/* buildReport */.F)({ ...report, problems: [...report.problems, ...problems] });
}
/** GitHub looks for an annotation's file from the root of the repository, and a garden may lie deeper. */
function below(garden, report) {
    if (garden === '')
        return report;
    const lower = (each) => ({ ...each, path: `${garden}/${each.path}` });
    return { ...report, findings: report.findings.map(lower), examples: report.examples.map(lower) };
}
function stop(runner, problem) {
    // A problem may sum up several (configuration): each is said.
    const all = problem.problems ?? [problem];
    for (const { code, message, next } of all)
        runner.error(code, `${message.replace(/[.?!]?$/, (end) => end || '.')} Next: ${next}`);
    return 3;
}
/** A bug of ours. Node would print it as it is, and its words may be a stranger's: the runner reads standard error too (A50). */
function crash(runner, error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    for (const line of stack.split('\n'))
        runner.line(line);
    runner.error('ACTION.UNFORESEEN', 'Hortus itself failed; the log has the place. Next: report it as a bug, with the log.');
    return 3;
}
const noSuchVerb = (verb) => ({ code: 'ACTION.NO_SUCH_VERB', message: `There is no verb ${verb}.`, next: `Name one of ${Object.keys(INPUTS).join(', ')}.` });
const noSuchGarden = (path) => ({ code: 'ACTION.NO_SUCH_PATH', message: `The directory ${path} is not in the workspace.`, next: 'Check the repository out first, and name a directory of it as `path`.' });
const toPosix = (path) => path.replaceAll('\\', '/');


/***/ }),

/***/ 312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  SL: () => (/* binding */ CONFIG_MAX_BYTES),
  tF: () => (/* binding */ CONFIG_PATH),
  Z9: () => (/* binding */ loadConfig)
});

// EXTERNAL MODULE: ./core/config/origin.js
var origin = __nccwpck_require__(7671);
// EXTERNAL MODULE: ./core/config/resolve.js + 9 modules
var resolve = __nccwpck_require__(5077);
// EXTERNAL MODULE: ./core/schema/generated/config.schema.js
var config_schema = __nccwpck_require__(6381);
// EXTERNAL MODULE: ./core/source/did-you-mean.js
var did_you_mean = __nccwpck_require__(3035);
;// CONCATENATED MODULE: ./core/config/text-layers.js


/** Variables of Hortus that are not configuration: the harness, the tests and scripts/local-engine.sh read them. */
const NOT_CONFIG = new Set(['METRICS', 'EVENTS', 'OUTPUTS', 'CACHE', 'PRESET', 'EXAMPLE', 'REQUIRE', 'ENGINE_DIR']);
/**
 * `HORTUS_SMOKE__TIMEOUT_SECONDS=60` → smoke.timeout_seconds, whatever the case. An empty variable says nothing, as in CI
 * where an unset one often arrives empty. A variable that names no key is told, not refused: it may belong to another tool.
 */
function environmentLayer(variables, schema = config_schema/* configSchema */.Q) {
    const assignments = [];
    const issues = [];
    const keys = Object.keys(schema.properties ?? {});
    for (const [variable, value] of Object.entries(variables).sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (!/^hortus_/i.test(variable) || value === undefined || value === '')
            continue;
        const path = variable.slice('HORTUS_'.length).split('__');
        if (NOT_CONFIG.has(path[0].toUpperCase()))
            continue;
        const origin = { layer: 'environment', variable };
        const known = keys.some((key) => key.toLowerCase() === path[0].toLowerCase());
        if (known)
            assignments.push({ path, value, origin });
        else
            issues.push(strange(variable, (0,did_you_mean/* didYouMean */.a)(path[0].toLowerCase(), keys), origin));
    }
    return { assignments, issues };
}
function strange(variable, suggestion, origin) {
    const meant = suggestion === null ? '' : `; did you mean HORTUS_${suggestion.toUpperCase()}?`;
    return { kind: 'unknown_key', path: variable, message: `Unknown key${meant}`, fix: 'Unset or rename it.', origin };
}
/** Inputs of an action: dotted path → text. An empty input was not given. */
function inputsLayer(inputs) {
    const given = Object.entries(inputs).filter(([, value]) => value !== '');
    return { assignments: given.map(([input, value]) => ({ path: input.split('.'), value, origin: { layer: 'inputs', input } })), issues: [] };
}
/** `a.b=value`, split at the first `=`: the value may hold more of them. */
function dotlistLayer(entries) {
    const assignments = [];
    const issues = [];
    for (const argument of entries) {
        const at = argument.indexOf('=');
        const path = argument.slice(0, Math.max(at, 0)).trim().split('.');
        const origin = { layer: 'dotlist', argument };
        if (at > 0 && path.every((key) => key !== ''))
            assignments.push({ path, value: argument.slice(at + 1), origin });
        else
            issues.push({ kind: 'syntax', path: argument, message: `"${argument}" is not key=value`, fix: 'Write for instance smoke.timeout_seconds=60.', origin });
    }
    return { assignments, issues };
}

// EXTERNAL MODULE: ./core/config/yaml-layer.js
var yaml_layer = __nccwpck_require__(6838);
// EXTERNAL MODULE: ./core/problem.js
var problem = __nccwpck_require__(9001);
// EXTERNAL MODULE: ./core/render/sentences.js
var sentences = __nccwpck_require__(2121);
// EXTERNAL MODULE: ./core/rules/apply-levels.js
var apply_levels = __nccwpck_require__(9588);
// EXTERNAL MODULE: ./core/rules/finding.js + 22 modules
var finding = __nccwpck_require__(3494);
;// CONCATENATED MODULE: ./app/steps/load-config.js








const CONFIG_PATH = '.github/hortus.yml';
const MISSPELT_PATHS = ['.github/hortus.yaml', 'hortus.yml', 'hortus.yaml', '.hortus.yml'];
const CONFIG_MAX_BYTES = 256 * 1024;
/** Reads the configuration of the garden: defaults ← organisation ← `.github/hortus.yml` ← environment ← inputs ← dotlist. */
async function loadConfig(world, sources = {}) {
    const repository = await readRepositoryLayer(world);
    if (!repository.ok)
        return (0,problem/* fail */.fJ)(gathered([repository.problem]));
    const resolution = (0,resolve/* resolve */.h)([
        ...(sources.organisation === undefined ? [] : [(0,yaml_layer/* yamlLayer */.N)('organisation', sources.organisation.path, sources.organisation.text)]),
        repository.value,
        environmentLayer(sources.environment ?? {}),
        inputsLayer(sources.inputs ?? {}),
        dotlistLayer(sources.dotlist ?? []),
    ]);
    const byEffect = Map.groupBy(resolution.issues, effect);
    for (const issue of byEffect.get('told') ?? [])
        world.log.warn(`${(0,origin/* describeOrigin */.u)(issue.origin)}: ${(0,sentences/* ended */.v6)(issue.message)} ${issue.fix}`);
    const blocking = byEffect.get('blocks') ?? [];
    if (blocking.length > 0)
        return (0,problem/* fail */.fJ)(gathered(blocking.map(toProblem)));
    const findings = (0,apply_levels/* applyLevels */.k)([...(byEffect.get('found') ?? []).map(toFinding), ...(await misspeltFile(world))], resolution.config.validate.levels);
    return (0,problem.ok)({ config: resolution.config, origins: resolution.origins, findings });
}
async function readRepositoryLayer(world) {
    const file = await world.files.readText(CONFIG_PATH, { maxBytes: CONFIG_MAX_BYTES });
    if (file.ok)
        return (0,problem.ok)((0,yaml_layer/* yamlLayer */.N)('repository', CONFIG_PATH, file.value.text));
    if (file.problem.kind === 'missing')
        return (0,problem.ok)({ assignments: [], issues: [] });
    return (0,problem/* fail */.fJ)({ code: 'CONFIG.UNREADABLE', message: `${CONFIG_PATH} cannot be read: ${file.problem.message}`, next: 'Make it a readable UTF-8 file inside the repository.', path: CONFIG_PATH });
}
/** A file under a name that nobody reads would be ignored in silence. */
async function misspeltFile(world) {
    for (const path of MISSPELT_PATHS) {
        const there = await world.files.stat(path);
        if (there?.kind === 'file')
            return [(0,finding/* finding */.gk)('CONFIG.NOT_READ', { path }, `${path} is not read: the configuration is ${CONFIG_PATH}`)];
    }
    return [];
}
/**
 * An unknown key of a file is found and the rest holds: a newer or older Hortus may know it. So is a level that TFC does not allow. A variable of that kind may
 * belong to another tool. What a person typed for this very run, or a value that cannot hold, stops the verb.
 */
function effect(issue) {
    const { layer } = issue.origin;
    if (issue.kind !== 'unknown_key' && issue.kind !== 'lowered')
        return 'blocks';
    if (layer === 'environment')
        return 'told';
    return layer === 'repository' || layer === 'organisation' ? 'found' : 'blocks';
}
function toFinding(issue) {
    const at = 'path' in issue.origin ? issue.origin : { path: CONFIG_PATH };
    return (0,finding/* finding */.gk)(issue.kind === 'lowered' ? 'CONFIG.LEVEL_REFUSED' : 'CONFIG.UNKNOWN_KEY', at, issue.message, { fix: issue.fix });
}
function toProblem(issue) {
    const path = 'path' in issue.origin ? { path: issue.origin.path } : {};
    return { code: 'CONFIG.INVALID', message: `${(0,origin/* describeOrigin */.u)(issue.origin)}: ${issue.message}`, next: issue.fix, ...path };
}
function gathered(problems) {
    const [first] = problems;
    return problems.length === 1 ? { ...first, problems } : { ...first, message: `The configuration has ${problems.length} mistakes; the first: ${first.message}`, problems };
}


/***/ }),

/***/ 4671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ holdsKeys),
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _source_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3035);

/**
 * Finds the schema of a path. In a map with free keys the rest of the path is the key, because finding codes and metric
 * names hold dots themselves: `validate.levels.GARDEN.YAML_SYNTAX` is the key `GARDEN.YAML_SYNTAX`. A key of the schema may
 * hold one dot too: `validate.policies.GARDEN.NAME_STYLE.style`.
 */
function locate(schema, path, options) {
    let node = schema;
    const found = [];
    for (let rest = path; rest.length > 0;) {
        const [key, ...after] = rest;
        const property = propertyOf(node, key, options.ignoreCase) ?? (options.joinFreeKeys && after.length > 0 ? propertyOf(node, `${key}.${after[0]}`, options.ignoreCase) : null);
        if (property !== null) {
            found.push(property.key);
            node = property.node;
            rest = property.key.includes('.') && !key.includes('.') ? after.slice(1) : after;
        }
        else if (typeof node.additionalProperties === 'object') {
            const free = options.joinFreeKeys ? freeKey(node.additionalProperties, rest) : { key, rest: after };
            found.push(free.key);
            node = node.additionalProperties;
            rest = free.rest;
        }
        else {
            if (node.properties === undefined)
                return { kind: 'not_a_map', at: found, node };
            return { kind: 'unknown', at: [...found, key], suggestion: (0,_source_did_you_mean_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(key, Object.keys(node.properties)) };
        }
    }
    return { kind: 'found', path: found, node };
}
/** Whether values of this kind are maps: with keys of the schema, or with free ones. */
const holdsKeys = (node) => node.properties !== undefined || typeof node.additionalProperties === 'object';
function propertyOf(node, key, ignoreCase) {
    for (const [name, child] of Object.entries(node.properties ?? {})) {
        if (name === key || (ignoreCase && name.toLowerCase() === key.toLowerCase()))
            return { key: name, node: child };
    }
    return null;
}
/** Where the entries are maps themselves, the last word is one of their keys: `compare.metrics.val.loss.tolerance`. */
function freeKey(entry, rest) {
    const last = rest.at(-1);
    const ofEntry = rest.length > 1 && entry.properties !== undefined && Object.hasOwn(entry.properties, last);
    return ofEntry ? { key: rest.slice(0, -1).join('.'), rest: [last] } : { key: rest.join('.'), rest: [] };
}


/***/ }),

/***/ 7671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ describeOrigin),
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
/** One phrase for messages, for instance `.github/hortus.yml:3:5` or `variable HORTUS_ENGINE`. */
function describeOrigin(origin) {
    switch (origin.layer) {
        case 'defaults':
            return 'default';
        case 'organisation':
        case 'repository':
            return [origin.path, origin.line, origin.line === null ? null : origin.column].filter((part) => part !== null).join(':');
        case 'environment':
            return `variable ${origin.variable}`;
        case 'inputs':
            return `input ${origin.input}`;
        case 'dotlist':
            return `argument ${origin.argument}`;
    }
}
/** The origin of a value, or of the nearest value that holds it; an item of a list stands where its list says. */
function originOf(origins, pointer) {
    for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
        const origin = origins.get(at);
        if (origin === undefined)
            continue;
        const item = 'items' in origin ? origin.items?.[Number(pointer.slice(at.length + 1).split('/')[0] || Number.NaN)] : undefined;
        return item === undefined ? origin : { ...origin, ...item };
    }
    return { layer: 'defaults' };
}


/***/ }),

/***/ 5077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  h: () => (/* binding */ resolve)
});

// EXTERNAL MODULE: ../../node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __nccwpck_require__(3714);
;// CONCATENATED MODULE: ./core/schema/generated/config.validate.js
// Generated from schemas/ by `npm run generate`. Do not edit.

"use strict";
const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"config.schema.json","title":"Config","description":"Configuration of Hortus for one repository: .github/hortus.yml. Every key has a default; write only what differs.","type":"object","required":["garden","shared_paths","engine","build","smoke","validate","workspace","work_dir","compare","plan"],"additionalProperties":false,"properties":{"garden":{"type":"object","description":"Where the examples are.","required":["folder","ignore","archive_folder"],"additionalProperties":false,"properties":{"folder":{"type":"string","default":"examples","description":"The folder whose name is left out of ids: examples/vision/resnet is vision/resnet. Descriptors elsewhere are found too and keep their whole path as id."},"ignore":{"type":"array","items":{"type":"string"},"default":[],"description":"Globs of paths that are not looked at, for instance test/fixtures/**."},"archive_folder":{"type":["string","null"],"default":null,"description":"Folder of archived examples. null: archived_examples or archived-examples when one is there, else archived_examples."}}},"shared_paths":{"type":"array","items":{"type":"string"},"default":[],"description":"Globs of files that every example depends on: a change there affects all."},"engine":{"enum":["auto","docker","podman","process"],"default":"auto","description":"What runs presets. auto: docker, else podman, else process for the examples that can."},"build":{"type":"object","description":"How images are built.","required":["args","network","cache","timeout_minutes"],"additionalProperties":false,"properties":{"args":{"type":"object","additionalProperties":{"type":"string"},"default":{},"description":"Build arguments for every Dockerfile that declares them, for instance BASE or PIP_INDEX_URL."},"network":{"enum":["default","host","none"],"default":"default","description":"Network while building."},"cache":{"enum":["none","gha"],"default":"none","description":"Where image layers are kept between builds. gha: GitHub's cache service, in a job with buildx; the smoke action sets it."},"timeout_minutes":{"type":"number","exclusiveMinimum":0,"maximum":1440,"default":30,"description":"A build is stopped after this."}}},"smoke":{"type":"object","description":"How presets are run.","required":["preset","timeout_seconds","memory_gb","cpus","pids","shm_gb","log_mb","cache","untrusted"],"additionalProperties":false,"properties":{"preset":{"type":"string","default":"smoke","description":"The preset that is run as smoke."},"timeout_seconds":{"type":"number","exclusiveMinimum":0,"maximum":86400,"default":30,"description":"Limit of one smoke, when the preset sets none."},"memory_gb":{"type":["number","null"],"exclusiveMinimum":0,"default":4,"description":"Memory limit; null: none."},"cpus":{"type":["number","null"],"exclusiveMinimum":0,"default":null,"description":"CPU limit; null: none."},"pids":{"type":"integer","minimum":16,"maximum":65536,"default":512,"description":"Limit of processes and threads of one run."},"shm_gb":{"type":"number","exclusiveMinimum":0,"default":1,"description":"Size of /dev/shm."},"log_mb":{"type":"number","exclusiveMinimum":0,"default":8,"description":"How much of a run's output is kept: the first and the last part."},"cache":{"enum":["isolated","host","volume"],"default":"isolated","description":"isolated: data/container_cache of the garden; host: the user's own cache, not deterministic; volume: a named volume of the engine."},"untrusted":{"type":"boolean","default":false,"description":"The code comes from a pull request: the host cache is refused, and so is the process engine where processes cannot be limited."}}},"validate":{"type":"object","description":"What is checked, and how hard.","required":["levels","exempt","policies","baseline","strict"],"additionalProperties":false,"properties":{"levels":{"type":"object","additionalProperties":{"enum":["off","notice","warning","error"]},"default":{},"description":"Level per finding code, for instance GARDEN.PRESET_UNRESOLVED: warning. The level of a TFC finding can only be raised (TFC-0006 section 17)."},"exempt":{"type":"array","default":[],"description":"Findings that are left out at certain places, with the reason.","items":{"type":"object","required":["code","path","reason"],"additionalProperties":false,"properties":{"code":{"type":"string","description":"The finding."},"path":{"type":"string","description":"Glob of the paths where it is left out."},"reason":{"type":"string","minLength":1,"description":"Why; a reviewer reads it."}}}},"policies":{"type":"object","description":"Parameters of the garden's written rules, by code; docs/policies.md explains each. A rule is off until `validate.levels` gives it a level.","required":["GARDEN.DESCRIPTOR_MISSING","GARDEN.PRESET_FORM","GARDEN.PRESET_MISSING","GARDEN.KEY_MISSING","GARDEN.STABILITY_WORD","GARDEN.NAME_STYLE","GARDEN.BUILD_FILES_MISSING","GARDEN.README_MISSING","GARDEN.REQUIREMENT_UNPINNED","GARDEN.BASE_UNPINNED","GARDEN.MODEL_IN_IMAGE","GARDEN.LICENSE_MISSING","GARDEN.VERIFICATION_MISSING","GARDEN.VERIFICATION_STATUS","GARDEN.MEDIA_TRACKED","GARDEN.GITIGNORE_MISSING","GARDEN.CHECKOUT_UNPINNED","GARDEN.VENDORED_UNDOCUMENTED","GARDEN.SOURCE_IN_IMAGE","GARDEN.README_EXPECTATION","GARDEN.README_SAMPLE","GARDEN.PEAK_VRAM_MISSING","GARDEN.BENCHMARK_FILES","GARDEN.ARCHIVE_UNLISTED","GARDEN.CATALOGUE_UNLISTED","GARDEN.COMMAND_DANGLING"],"additionalProperties":false,"properties":{"GARDEN.DESCRIPTOR_MISSING":{"type":"object","description":"Rule 1 of the garden.","required":["marks"],"additionalProperties":false,"properties":{"marks":{"type":"array","items":{"type":"string"},"default":["Dockerfile","build.sh"],"description":"A directory below the folder of the examples that has all of these is an example, and needs an example.yaml."}}},"GARDEN.PRESET_FORM":{"type":"object","description":"Rule 3 of the garden.","required":["keys"],"additionalProperties":false,"properties":{"keys":{"type":"array","items":{"type":"string"},"default":["script","description"],"description":"Keys that every entry of the `presets` map has."}}},"GARDEN.PRESET_MISSING":{"type":"object","description":"Rule 4 of the garden.","required":["presets"],"additionalProperties":false,"properties":{"presets":{"type":"array","items":{"type":"string"},"default":["build"],"description":"Presets that every example has."}}},"GARDEN.KEY_MISSING":{"type":"object","description":"Rule 6 of the garden.","required":["keys"],"additionalProperties":false,"properties":{"keys":{"type":"array","items":{"type":"string"},"default":["name","capability","modalities","datasets","description","tasks","frameworks","tags","stability","resources","presets"],"description":"Keys that every descriptor has; a dot leads into a map, for instance resources.gpu."}}},"GARDEN.STABILITY_WORD":{"type":"object","description":"Rule 7 of the garden.","required":["words"],"additionalProperties":false,"properties":{"words":{"type":"array","items":{"type":"string"},"default":["stable","beta","experimental"],"description":"Words that `stability` may be."}}},"GARDEN.NAME_STYLE":{"type":"object","description":"Rule 8 of the garden.","required":["style"],"additionalProperties":false,"properties":{"style":{"enum":["kebab","snake","either"],"default":"kebab","description":"How `name` is written: kebab is lower case with hyphens, snake with underscores; either: one of the two, not mixed."}}},"GARDEN.BUILD_FILES_MISSING":{"type":"object","description":"Rule 9 of the garden.","required":["files"],"additionalProperties":false,"properties":{"files":{"type":"array","items":{"type":"string"},"default":["Dockerfile","build.sh"],"description":"Files that every example has."}}},"GARDEN.README_MISSING":{"type":"object","description":"Rule 10 of the garden.","required":["files"],"additionalProperties":false,"properties":{"files":{"type":"array","items":{"type":"string"},"default":["README.md"],"description":"Files that every example has."}}},"GARDEN.REQUIREMENT_UNPINNED":{"type":"object","description":"Rule 16 of the garden.","required":["files"],"additionalProperties":false,"properties":{"files":{"type":"array","items":{"type":"string"},"default":["requirements*.txt"],"description":"Requirement files, as globs below an example."}}},"GARDEN.BASE_UNPINNED":{"type":"object","description":"Rule 16 of the garden.","required":["pin"],"additionalProperties":false,"properties":{"pin":{"enum":["tag","digest"],"default":"tag","description":"What the base image of a Dockerfile names: at least a tag, or a digest."}}},"GARDEN.MODEL_IN_IMAGE":{"type":"object","description":"Rule 17 of the garden.","required":["extensions"],"additionalProperties":false,"properties":{"extensions":{"type":"array","items":{"type":"string"},"default":["pt","pth","ckpt","safetensors","onnx","gguf","bin","h5","tflite"],"description":"Extensions of weights that a Dockerfile must not add; an ADD from the network is told whatever it adds."}}},"GARDEN.LICENSE_MISSING":{"type":"object","description":"Rule 18 of the garden.","required":["files","keys"],"additionalProperties":false,"properties":{"files":{"type":"array","items":{"type":"string"},"default":["LICENSE","LICENSE.md","LICENSE.txt","COPYING"],"description":"Any of these files is enough."},"keys":{"type":"array","items":{"type":"string"},"default":["license"],"description":"Or any of these keys of the descriptor."}}},"GARDEN.VERIFICATION_MISSING":{"type":"object","description":"Rule 19 of the garden.","required":["key"],"additionalProperties":false,"properties":{"key":{"type":"string","default":"verification.last_verified","description":"Where the date of the last verification stands; a dot leads into a map."}}},"GARDEN.VERIFICATION_STATUS":{"type":"object","description":"Rule 20 of the garden.","required":["key","words"],"additionalProperties":false,"properties":{"key":{"type":"string","default":"verification.status","description":"Where the status stands; a dot leads into a map."},"words":{"type":"array","items":{"type":"string"},"default":["VERIFIED","PARTIAL","UNVERIFIED"],"description":"Words that it may be."}}},"GARDEN.MEDIA_TRACKED":{"type":"object","description":"Rule 22 of the garden.","required":["extensions"],"additionalProperties":false,"properties":{"extensions":{"type":"array","items":{"type":"string"},"default":["jpg","jpeg","png","gif","webp","bmp","tif","tiff","mp4","mov","avi","mkv","webm","wav","mp3","flac","ogg","m4a","pdf","npy","npz","parquet","pkl","pt","pth","ckpt","safetensors","onnx","bin","joblib","pptx","zip","gz","tar"],"description":"Extensions of sample data and weights that belong outside of git."}}},"GARDEN.GITIGNORE_MISSING":{"type":"object","description":"Rule 23 of the garden.","required":["files"],"additionalProperties":false,"properties":{"files":{"type":"array","items":{"type":"string"},"default":[".gitignore"],"description":"Files that every example has."}}},"GARDEN.CHECKOUT_UNPINNED":{"type":"object","description":"Rule 24 of the garden.","required":["files"],"additionalProperties":false,"properties":{"files":{"type":"array","items":{"type":"string"},"default":["requirements*.txt"],"description":"Requirement files, as globs below an example."}}},"GARDEN.VENDORED_UNDOCUMENTED":{"type":"object","description":"Rule 25 of the garden.","required":["folders","files","licenses"],"additionalProperties":false,"properties":{"folders":{"type":"array","items":{"type":"string"},"default":["vendor","vendored","third_party","upstream"],"description":"Names of directories that hold code of others."},"files":{"type":"array","items":{"type":"string"},"default":["UPSTREAM.md"],"description":"Files that stand in such a directory, or beside it."},"licenses":{"type":"array","items":{"type":"string"},"default":["LICENSE","LICENSE.md","LICENSE.txt","NOTICE","COPYING"],"description":"Any of these stands somewhere in such a directory; an empty list asks for none."}}},"GARDEN.SOURCE_IN_IMAGE":{"type":"object","description":"Rule 26 of the garden.","required":["manifests"],"additionalProperties":false,"properties":{"manifests":{"type":"array","items":{"type":"string"},"default":["requirements*.txt","pyproject.toml","setup.py","setup.cfg","package.json","package-lock.json","environment*.yml","environment*.yaml","*.lock"],"description":"Globs of what a Dockerfile may copy; everything else is source, which is mounted."}}},"GARDEN.README_EXPECTATION":{"type":"object","description":"Rule 29 of the garden.","required":["headings"],"additionalProperties":false,"properties":{"headings":{"type":"array","items":{"type":"string"},"default":["What to expect"],"description":"A heading of the README has one of these texts in it; case does not matter."}}},"GARDEN.README_SAMPLE":{"type":"object","description":"Rule 30 of the garden.","required":["headings"],"additionalProperties":false,"properties":{"headings":{"type":"array","items":{"type":"string"},"default":["Sample"],"description":"A heading of the README has one of these texts in it; case does not matter."}}},"GARDEN.PEAK_VRAM_MISSING":{"type":"object","description":"Rule 32 of the garden.","required":["keys"],"additionalProperties":false,"properties":{"keys":{"type":"array","items":{"type":"string"},"default":["verification.peak_vram_mib"],"description":"Keys of an example that needs a GPU and claims to be verified; a dot leads into a map."}}},"GARDEN.BENCHMARK_FILES":{"type":"object","description":"Rule 34 of the garden.","required":["folder","files"],"additionalProperties":false,"properties":{"folder":{"type":"string","default":"benchmarks","description":"Where the benchmarks are: <folder>/<group>/<benchmark>."},"files":{"type":"array","items":{"type":"string"},"default":["README.md","config.yaml","dataset_builder.py","evaluate.py","requirements.txt","adapters"],"description":"Files, or directories, that every benchmark has."}}},"GARDEN.ARCHIVE_UNLISTED":{"type":"object","description":"Rule 35 of the garden.","required":["file"],"additionalProperties":false,"properties":{"file":{"type":"string","default":"README.md","description":"The list in the archive folder; it names each archived directory."}}},"GARDEN.CATALOGUE_UNLISTED":{"type":"object","description":"Rule 36 of the garden.","required":["file"],"additionalProperties":false,"properties":{"file":{"type":"string","default":"README.md","description":"The catalogue; it holds the path of each example."}}},"GARDEN.COMMAND_DANGLING":{"type":"object","description":"Rule 37 of the garden.","required":["command"],"additionalProperties":false,"properties":{"command":{"type":"string","default":"cvl run","description":"What starts a preset in a README: the words before the example and the preset."}}}}},"baseline":{"type":"string","default":".github/hortus-baseline.json","description":"File of frozen findings; what is in it does not fail."},"strict":{"type":"boolean","default":false,"description":"Warnings fail too, and the baseline forgives nothing (TFC-0006)."}}},"workspace":{"type":"object","description":"The TFC side of a repository: datasets, runs, models.","required":["profile","large_file_mb","model_extensions","workflow","environment","checksums","signatures","keyring","trusted_keys","threshold"],"additionalProperties":false,"properties":{"profile":{"enum":["auto","off","seed","full"],"default":"auto","description":"Which layout is demanded. seed: datasets, runs, models, tools, experiments and the TFC documents; the rest of TFC-0001 is a warning. full: all of TFC-0001. auto: seed where the repository has versioned datasets, runs or models, else off."},"large_file_mb":{"type":"number","exclusiveMinimum":0,"default":1,"description":"A file over this many MiB below data, datasets, models or runs belongs into Git LFS."},"model_extensions":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9][a-z0-9.]{0,31}$"},"minItems":1,"default":["pt","pth","ckpt","safetensors","onnx","pb","h5","keras","pkl","pickle","joblib","bin","tflite","engine","gguf","npz"],"description":"Extensions of a model artifact `model.<ext>`."},"workflow":{"type":"boolean","default":false,"description":"Checks commit messages, branch names, tags and RELEASE.yaml against TFC-0009."},"environment":{"type":"boolean","default":false,"description":"Checks requirement files, environments/system.yaml and .gitignore against TFC-0010."},"checksums":{"enum":["off","warn","require"],"default":"warn","description":"Whether versions and run artifacts must have a CHECKSUMS.txt. One that is there is always verified."},"signatures":{"enum":["off","warn","require"],"default":"warn","description":"Whether a CHECKSUMS.txt must be signed. A signature that is there is always judged."},"keyring":{"type":"string","default":".github/hortus-keys.asc","description":"Public keys of the signers. With a base it is read at the merge base, so that a pull request cannot bring its own key (A19)."},"trusted_keys":{"type":"array","default":[],"description":"Who may sign, by full fingerprint. With a base it is read at the merge base.","items":{"type":"object","required":["fingerprint"],"additionalProperties":false,"properties":{"fingerprint":{"type":"string","pattern":"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})$","description":"Of the primary key: 40 hex digits (v4) or 64 (v6), without spaces."},"name":{"type":"string","description":"Whose key it is."},"paths":{"type":"array","items":{"type":"string"},"description":"Globs of directories that the key may sign; left out: all."},"since":{"type":"string","description":"Date (YYYY-MM-DD): signatures made before are refused."},"until":{"type":"string","description":"Date (YYYY-MM-DD): signatures made after are refused."}}}},"threshold":{"type":"integer","minimum":1,"maximum":16,"default":1,"description":"How many different trusted keys must have signed."}}},"work_dir":{"type":"object","description":"Run directories of a vision pipeline that keeps its state in one work-dir.","required":["path"],"additionalProperties":false,"properties":{"path":{"type":["string","null"],"default":null,"description":"The work-dir to check, for instance work-dir; null: one named work-dir when it is there."}}},"compare":{"type":"object","description":"How two records are compared.","required":["tolerance","metrics"],"additionalProperties":false,"properties":{"tolerance":{"type":"number","minimum":0,"default":0.05,"description":"Relative change below which a metric counts as equivalent."},"metrics":{"type":"object","default":{},"description":"Per metric; the descriptor's own declaration comes first.","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"tolerance":{"type":"number","minimum":0,"description":"Relative."},"direction":{"enum":["min","max","neutral"],"description":"Which way is better."},"unit":{"type":"string","description":"Shown behind its values."}}}}}},"plan":{"type":"object","description":"How the matrix of a workflow is planned.","required":["max_cells","minutes","labels"],"additionalProperties":false,"properties":{"max_cells":{"type":"integer","minimum":1,"maximum":256,"default":256,"description":"Jobs of one matrix; GitHub allows 256. More cells than that share jobs (shards)."},"minutes":{"type":"number","exclusiveMinimum":0,"default":15,"description":"Time limit of a cell whose length is not known."},"labels":{"type":"object","description":"Runner labels.","required":["cpu","gpu"],"additionalProperties":false,"properties":{"cpu":{"type":"array","items":{"type":"string"},"minItems":1,"default":["ubuntu-24.04"],"description":"Runner of cells that need no GPU."},"gpu":{"type":"array","items":{"type":"string"},"minItems":1,"default":["self-hosted","gpu"],"description":"Runner of cells that need one."}}}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func3 = ucs2length["default"] ?? ucs2length;
const pattern4 = new RegExp("^[a-z0-9][a-z0-9.]{0,31}$", "u");
const pattern5 = new RegExp("^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="config.schema.json" */;
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
if(data.garden === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "garden"},message:"must have required property '"+"garden"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.shared_paths === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shared_paths"},message:"must have required property '"+"shared_paths"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.engine === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "engine"},message:"must have required property '"+"engine"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.build === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "build"},message:"must have required property '"+"build"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.smoke === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "smoke"},message:"must have required property '"+"smoke"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.validate === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "validate"},message:"must have required property '"+"validate"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.workspace === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workspace"},message:"must have required property '"+"workspace"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.work_dir === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "work_dir"},message:"must have required property '"+"work_dir"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.compare === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "compare"},message:"must have required property '"+"compare"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.plan === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plan"},message:"must have required property '"+"plan"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.garden !== undefined){
let data0 = data.garden;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.folder === undefined){
const err11 = {instancePath:instancePath+"/garden",schemaPath:"#/properties/garden/required",keyword:"required",params:{missingProperty: "folder"},message:"must have required property '"+"folder"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data0.ignore === undefined){
const err12 = {instancePath:instancePath+"/garden",schemaPath:"#/properties/garden/required",keyword:"required",params:{missingProperty: "ignore"},message:"must have required property '"+"ignore"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data0.archive_folder === undefined){
const err13 = {instancePath:instancePath+"/garden",schemaPath:"#/properties/garden/required",keyword:"required",params:{missingProperty: "archive_folder"},message:"must have required property '"+"archive_folder"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data0){
if(!(((key1 === "folder") || (key1 === "ignore")) || (key1 === "archive_folder"))){
const err14 = {instancePath:instancePath+"/garden",schemaPath:"#/properties/garden/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.folder !== undefined){
if(typeof data0.folder !== "string"){
const err15 = {instancePath:instancePath+"/garden/folder",schemaPath:"#/properties/garden/properties/folder/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data0.ignore !== undefined){
let data2 = data0.ignore;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err16 = {instancePath:instancePath+"/garden/ignore/" + i0,schemaPath:"#/properties/garden/properties/ignore/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/garden/ignore",schemaPath:"#/properties/garden/properties/ignore/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data0.archive_folder !== undefined){
let data4 = data0.archive_folder;
if((typeof data4 !== "string") && (data4 !== null)){
const err18 = {instancePath:instancePath+"/garden/archive_folder",schemaPath:"#/properties/garden/properties/archive_folder/type",keyword:"type",params:{type: schema31.properties.garden.properties.archive_folder.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/garden",schemaPath:"#/properties/garden/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.shared_paths !== undefined){
let data5 = data.shared_paths;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err20 = {instancePath:instancePath+"/shared_paths/" + i1,schemaPath:"#/properties/shared_paths/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/shared_paths",schemaPath:"#/properties/shared_paths/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.engine !== undefined){
let data7 = data.engine;
if(!((((data7 === "auto") || (data7 === "docker")) || (data7 === "podman")) || (data7 === "process"))){
const err22 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/enum",keyword:"enum",params:{allowedValues: schema31.properties.engine.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.build !== undefined){
let data8 = data.build;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.args === undefined){
const err23 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty: "args"},message:"must have required property '"+"args"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.network === undefined){
const err24 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty: "network"},message:"must have required property '"+"network"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data8.cache === undefined){
const err25 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty: "cache"},message:"must have required property '"+"cache"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data8.timeout_minutes === undefined){
const err26 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty: "timeout_minutes"},message:"must have required property '"+"timeout_minutes"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key2 in data8){
if(!((((key2 === "args") || (key2 === "network")) || (key2 === "cache")) || (key2 === "timeout_minutes"))){
const err27 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.args !== undefined){
let data9 = data8.args;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 in data9){
if(typeof data9[key3] !== "string"){
const err28 = {instancePath:instancePath+"/build/args/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/build/properties/args/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/build/args",schemaPath:"#/properties/build/properties/args/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data8.network !== undefined){
let data11 = data8.network;
if(!(((data11 === "default") || (data11 === "host")) || (data11 === "none"))){
const err30 = {instancePath:instancePath+"/build/network",schemaPath:"#/properties/build/properties/network/enum",keyword:"enum",params:{allowedValues: schema31.properties.build.properties.network.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.cache !== undefined){
let data12 = data8.cache;
if(!((data12 === "none") || (data12 === "gha"))){
const err31 = {instancePath:instancePath+"/build/cache",schemaPath:"#/properties/build/properties/cache/enum",keyword:"enum",params:{allowedValues: schema31.properties.build.properties.cache.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data8.timeout_minutes !== undefined){
let data13 = data8.timeout_minutes;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1440 || isNaN(data13)){
const err32 = {instancePath:instancePath+"/build/timeout_minutes",schemaPath:"#/properties/build/properties/timeout_minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data13 <= 0 || isNaN(data13)){
const err33 = {instancePath:instancePath+"/build/timeout_minutes",schemaPath:"#/properties/build/properties/timeout_minutes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/build/timeout_minutes",schemaPath:"#/properties/build/properties/timeout_minutes/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.smoke !== undefined){
let data14 = data.smoke;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.preset === undefined){
const err36 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "preset"},message:"must have required property '"+"preset"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data14.timeout_seconds === undefined){
const err37 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "timeout_seconds"},message:"must have required property '"+"timeout_seconds"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data14.memory_gb === undefined){
const err38 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "memory_gb"},message:"must have required property '"+"memory_gb"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data14.cpus === undefined){
const err39 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "cpus"},message:"must have required property '"+"cpus"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data14.pids === undefined){
const err40 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "pids"},message:"must have required property '"+"pids"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data14.shm_gb === undefined){
const err41 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "shm_gb"},message:"must have required property '"+"shm_gb"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data14.log_mb === undefined){
const err42 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "log_mb"},message:"must have required property '"+"log_mb"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data14.cache === undefined){
const err43 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "cache"},message:"must have required property '"+"cache"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data14.untrusted === undefined){
const err44 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/required",keyword:"required",params:{missingProperty: "untrusted"},message:"must have required property '"+"untrusted"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key4 in data14){
if(!(func1.call(schema31.properties.smoke.properties, key4))){
const err45 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data14.preset !== undefined){
if(typeof data14.preset !== "string"){
const err46 = {instancePath:instancePath+"/smoke/preset",schemaPath:"#/properties/smoke/properties/preset/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data14.timeout_seconds !== undefined){
let data16 = data14.timeout_seconds;
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 86400 || isNaN(data16)){
const err47 = {instancePath:instancePath+"/smoke/timeout_seconds",schemaPath:"#/properties/smoke/properties/timeout_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data16 <= 0 || isNaN(data16)){
const err48 = {instancePath:instancePath+"/smoke/timeout_seconds",schemaPath:"#/properties/smoke/properties/timeout_seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/smoke/timeout_seconds",schemaPath:"#/properties/smoke/properties/timeout_seconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data14.memory_gb !== undefined){
let data17 = data14.memory_gb;
if((!((typeof data17 == "number") && (isFinite(data17)))) && (data17 !== null)){
const err50 = {instancePath:instancePath+"/smoke/memory_gb",schemaPath:"#/properties/smoke/properties/memory_gb/type",keyword:"type",params:{type: schema31.properties.smoke.properties.memory_gb.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 <= 0 || isNaN(data17)){
const err51 = {instancePath:instancePath+"/smoke/memory_gb",schemaPath:"#/properties/smoke/properties/memory_gb/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data14.cpus !== undefined){
let data18 = data14.cpus;
if((!((typeof data18 == "number") && (isFinite(data18)))) && (data18 !== null)){
const err52 = {instancePath:instancePath+"/smoke/cpus",schemaPath:"#/properties/smoke/properties/cpus/type",keyword:"type",params:{type: schema31.properties.smoke.properties.cpus.type},message:"must be number,null"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 <= 0 || isNaN(data18)){
const err53 = {instancePath:instancePath+"/smoke/cpus",schemaPath:"#/properties/smoke/properties/cpus/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
if(data14.pids !== undefined){
let data19 = data14.pids;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
const err54 = {instancePath:instancePath+"/smoke/pids",schemaPath:"#/properties/smoke/properties/pids/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 65536 || isNaN(data19)){
const err55 = {instancePath:instancePath+"/smoke/pids",schemaPath:"#/properties/smoke/properties/pids/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65536},message:"must be <= 65536"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data19 < 16 || isNaN(data19)){
const err56 = {instancePath:instancePath+"/smoke/pids",schemaPath:"#/properties/smoke/properties/pids/minimum",keyword:"minimum",params:{comparison: ">=", limit: 16},message:"must be >= 16"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
if(data14.shm_gb !== undefined){
let data20 = data14.shm_gb;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 <= 0 || isNaN(data20)){
const err57 = {instancePath:instancePath+"/smoke/shm_gb",schemaPath:"#/properties/smoke/properties/shm_gb/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/smoke/shm_gb",schemaPath:"#/properties/smoke/properties/shm_gb/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data14.log_mb !== undefined){
let data21 = data14.log_mb;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 <= 0 || isNaN(data21)){
const err59 = {instancePath:instancePath+"/smoke/log_mb",schemaPath:"#/properties/smoke/properties/log_mb/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/smoke/log_mb",schemaPath:"#/properties/smoke/properties/log_mb/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data14.cache !== undefined){
let data22 = data14.cache;
if(!(((data22 === "isolated") || (data22 === "host")) || (data22 === "volume"))){
const err61 = {instancePath:instancePath+"/smoke/cache",schemaPath:"#/properties/smoke/properties/cache/enum",keyword:"enum",params:{allowedValues: schema31.properties.smoke.properties.cache.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data14.untrusted !== undefined){
if(typeof data14.untrusted !== "boolean"){
const err62 = {instancePath:instancePath+"/smoke/untrusted",schemaPath:"#/properties/smoke/properties/untrusted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/smoke",schemaPath:"#/properties/smoke/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.validate !== undefined){
let data24 = data.validate;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.levels === undefined){
const err64 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/required",keyword:"required",params:{missingProperty: "levels"},message:"must have required property '"+"levels"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data24.exempt === undefined){
const err65 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/required",keyword:"required",params:{missingProperty: "exempt"},message:"must have required property '"+"exempt"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data24.policies === undefined){
const err66 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/required",keyword:"required",params:{missingProperty: "policies"},message:"must have required property '"+"policies"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data24.baseline === undefined){
const err67 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/required",keyword:"required",params:{missingProperty: "baseline"},message:"must have required property '"+"baseline"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data24.strict === undefined){
const err68 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/required",keyword:"required",params:{missingProperty: "strict"},message:"must have required property '"+"strict"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key5 in data24){
if(!(((((key5 === "levels") || (key5 === "exempt")) || (key5 === "policies")) || (key5 === "baseline")) || (key5 === "strict"))){
const err69 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data24.levels !== undefined){
let data25 = data24.levels;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key6 in data25){
let data26 = data25[key6];
if(!((((data26 === "off") || (data26 === "notice")) || (data26 === "warning")) || (data26 === "error"))){
const err70 = {instancePath:instancePath+"/validate/levels/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/validate/properties/levels/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema31.properties.validate.properties.levels.additionalProperties.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/validate/levels",schemaPath:"#/properties/validate/properties/levels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data24.exempt !== undefined){
let data27 = data24.exempt;
if(Array.isArray(data27)){
const len2 = data27.length;
for(let i2=0; i2<len2; i2++){
let data28 = data27[i2];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.code === undefined){
const err72 = {instancePath:instancePath+"/validate/exempt/" + i2,schemaPath:"#/properties/validate/properties/exempt/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data28.path === undefined){
const err73 = {instancePath:instancePath+"/validate/exempt/" + i2,schemaPath:"#/properties/validate/properties/exempt/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data28.reason === undefined){
const err74 = {instancePath:instancePath+"/validate/exempt/" + i2,schemaPath:"#/properties/validate/properties/exempt/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
for(const key7 in data28){
if(!(((key7 === "code") || (key7 === "path")) || (key7 === "reason"))){
const err75 = {instancePath:instancePath+"/validate/exempt/" + i2,schemaPath:"#/properties/validate/properties/exempt/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data28.code !== undefined){
if(typeof data28.code !== "string"){
const err76 = {instancePath:instancePath+"/validate/exempt/" + i2+"/code",schemaPath:"#/properties/validate/properties/exempt/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data28.path !== undefined){
if(typeof data28.path !== "string"){
const err77 = {instancePath:instancePath+"/validate/exempt/" + i2+"/path",schemaPath:"#/properties/validate/properties/exempt/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data28.reason !== undefined){
let data31 = data28.reason;
if(typeof data31 === "string"){
if(func3(data31) < 1){
const err78 = {instancePath:instancePath+"/validate/exempt/" + i2+"/reason",schemaPath:"#/properties/validate/properties/exempt/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/validate/exempt/" + i2+"/reason",schemaPath:"#/properties/validate/properties/exempt/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/validate/exempt/" + i2,schemaPath:"#/properties/validate/properties/exempt/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/validate/exempt",schemaPath:"#/properties/validate/properties/exempt/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data24.policies !== undefined){
let data32 = data24.policies;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32["GARDEN.DESCRIPTOR_MISSING"] === undefined){
const err82 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.DESCRIPTOR_MISSING"},message:"must have required property '"+"GARDEN.DESCRIPTOR_MISSING"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data32["GARDEN.PRESET_FORM"] === undefined){
const err83 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.PRESET_FORM"},message:"must have required property '"+"GARDEN.PRESET_FORM"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data32["GARDEN.PRESET_MISSING"] === undefined){
const err84 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.PRESET_MISSING"},message:"must have required property '"+"GARDEN.PRESET_MISSING"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data32["GARDEN.KEY_MISSING"] === undefined){
const err85 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.KEY_MISSING"},message:"must have required property '"+"GARDEN.KEY_MISSING"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data32["GARDEN.STABILITY_WORD"] === undefined){
const err86 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.STABILITY_WORD"},message:"must have required property '"+"GARDEN.STABILITY_WORD"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data32["GARDEN.NAME_STYLE"] === undefined){
const err87 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.NAME_STYLE"},message:"must have required property '"+"GARDEN.NAME_STYLE"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data32["GARDEN.BUILD_FILES_MISSING"] === undefined){
const err88 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.BUILD_FILES_MISSING"},message:"must have required property '"+"GARDEN.BUILD_FILES_MISSING"+"'"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data32["GARDEN.README_MISSING"] === undefined){
const err89 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.README_MISSING"},message:"must have required property '"+"GARDEN.README_MISSING"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data32["GARDEN.REQUIREMENT_UNPINNED"] === undefined){
const err90 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.REQUIREMENT_UNPINNED"},message:"must have required property '"+"GARDEN.REQUIREMENT_UNPINNED"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data32["GARDEN.BASE_UNPINNED"] === undefined){
const err91 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.BASE_UNPINNED"},message:"must have required property '"+"GARDEN.BASE_UNPINNED"+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data32["GARDEN.MODEL_IN_IMAGE"] === undefined){
const err92 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.MODEL_IN_IMAGE"},message:"must have required property '"+"GARDEN.MODEL_IN_IMAGE"+"'"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data32["GARDEN.LICENSE_MISSING"] === undefined){
const err93 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.LICENSE_MISSING"},message:"must have required property '"+"GARDEN.LICENSE_MISSING"+"'"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data32["GARDEN.VERIFICATION_MISSING"] === undefined){
const err94 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.VERIFICATION_MISSING"},message:"must have required property '"+"GARDEN.VERIFICATION_MISSING"+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data32["GARDEN.VERIFICATION_STATUS"] === undefined){
const err95 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.VERIFICATION_STATUS"},message:"must have required property '"+"GARDEN.VERIFICATION_STATUS"+"'"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data32["GARDEN.MEDIA_TRACKED"] === undefined){
const err96 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.MEDIA_TRACKED"},message:"must have required property '"+"GARDEN.MEDIA_TRACKED"+"'"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data32["GARDEN.GITIGNORE_MISSING"] === undefined){
const err97 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.GITIGNORE_MISSING"},message:"must have required property '"+"GARDEN.GITIGNORE_MISSING"+"'"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data32["GARDEN.CHECKOUT_UNPINNED"] === undefined){
const err98 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.CHECKOUT_UNPINNED"},message:"must have required property '"+"GARDEN.CHECKOUT_UNPINNED"+"'"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data32["GARDEN.VENDORED_UNDOCUMENTED"] === undefined){
const err99 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.VENDORED_UNDOCUMENTED"},message:"must have required property '"+"GARDEN.VENDORED_UNDOCUMENTED"+"'"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data32["GARDEN.SOURCE_IN_IMAGE"] === undefined){
const err100 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.SOURCE_IN_IMAGE"},message:"must have required property '"+"GARDEN.SOURCE_IN_IMAGE"+"'"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data32["GARDEN.README_EXPECTATION"] === undefined){
const err101 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.README_EXPECTATION"},message:"must have required property '"+"GARDEN.README_EXPECTATION"+"'"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data32["GARDEN.README_SAMPLE"] === undefined){
const err102 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.README_SAMPLE"},message:"must have required property '"+"GARDEN.README_SAMPLE"+"'"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data32["GARDEN.PEAK_VRAM_MISSING"] === undefined){
const err103 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.PEAK_VRAM_MISSING"},message:"must have required property '"+"GARDEN.PEAK_VRAM_MISSING"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data32["GARDEN.BENCHMARK_FILES"] === undefined){
const err104 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.BENCHMARK_FILES"},message:"must have required property '"+"GARDEN.BENCHMARK_FILES"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data32["GARDEN.ARCHIVE_UNLISTED"] === undefined){
const err105 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.ARCHIVE_UNLISTED"},message:"must have required property '"+"GARDEN.ARCHIVE_UNLISTED"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data32["GARDEN.CATALOGUE_UNLISTED"] === undefined){
const err106 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.CATALOGUE_UNLISTED"},message:"must have required property '"+"GARDEN.CATALOGUE_UNLISTED"+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data32["GARDEN.COMMAND_DANGLING"] === undefined){
const err107 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/required",keyword:"required",params:{missingProperty: "GARDEN.COMMAND_DANGLING"},message:"must have required property '"+"GARDEN.COMMAND_DANGLING"+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
for(const key8 in data32){
if(!(func1.call(schema31.properties.validate.properties.policies.properties, key8))){
const err108 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data32["GARDEN.DESCRIPTOR_MISSING"] !== undefined){
let data33 = data32["GARDEN.DESCRIPTOR_MISSING"];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.marks === undefined){
const err109 = {instancePath:instancePath+"/validate/policies/GARDEN.DESCRIPTOR_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.DESCRIPTOR_MISSING/required",keyword:"required",params:{missingProperty: "marks"},message:"must have required property '"+"marks"+"'"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
for(const key9 in data33){
if(!(key9 === "marks")){
const err110 = {instancePath:instancePath+"/validate/policies/GARDEN.DESCRIPTOR_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.DESCRIPTOR_MISSING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data33.marks !== undefined){
let data34 = data33.marks;
if(Array.isArray(data34)){
const len3 = data34.length;
for(let i3=0; i3<len3; i3++){
if(typeof data34[i3] !== "string"){
const err111 = {instancePath:instancePath+"/validate/policies/GARDEN.DESCRIPTOR_MISSING/marks/" + i3,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.DESCRIPTOR_MISSING/properties/marks/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/validate/policies/GARDEN.DESCRIPTOR_MISSING/marks",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.DESCRIPTOR_MISSING/properties/marks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/validate/policies/GARDEN.DESCRIPTOR_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.DESCRIPTOR_MISSING/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data32["GARDEN.PRESET_FORM"] !== undefined){
let data36 = data32["GARDEN.PRESET_FORM"];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.keys === undefined){
const err114 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_FORM",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_FORM/required",keyword:"required",params:{missingProperty: "keys"},message:"must have required property '"+"keys"+"'"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
for(const key10 in data36){
if(!(key10 === "keys")){
const err115 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_FORM",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_FORM/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data36.keys !== undefined){
let data37 = data36.keys;
if(Array.isArray(data37)){
const len4 = data37.length;
for(let i4=0; i4<len4; i4++){
if(typeof data37[i4] !== "string"){
const err116 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_FORM/keys/" + i4,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_FORM/properties/keys/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_FORM/keys",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_FORM/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_FORM",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_FORM/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data32["GARDEN.PRESET_MISSING"] !== undefined){
let data39 = data32["GARDEN.PRESET_MISSING"];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.presets === undefined){
const err119 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_MISSING/required",keyword:"required",params:{missingProperty: "presets"},message:"must have required property '"+"presets"+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
for(const key11 in data39){
if(!(key11 === "presets")){
const err120 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_MISSING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data39.presets !== undefined){
let data40 = data39.presets;
if(Array.isArray(data40)){
const len5 = data40.length;
for(let i5=0; i5<len5; i5++){
if(typeof data40[i5] !== "string"){
const err121 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_MISSING/presets/" + i5,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_MISSING/properties/presets/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_MISSING/presets",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_MISSING/properties/presets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/validate/policies/GARDEN.PRESET_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PRESET_MISSING/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data32["GARDEN.KEY_MISSING"] !== undefined){
let data42 = data32["GARDEN.KEY_MISSING"];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.keys === undefined){
const err124 = {instancePath:instancePath+"/validate/policies/GARDEN.KEY_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.KEY_MISSING/required",keyword:"required",params:{missingProperty: "keys"},message:"must have required property '"+"keys"+"'"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
for(const key12 in data42){
if(!(key12 === "keys")){
const err125 = {instancePath:instancePath+"/validate/policies/GARDEN.KEY_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.KEY_MISSING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data42.keys !== undefined){
let data43 = data42.keys;
if(Array.isArray(data43)){
const len6 = data43.length;
for(let i6=0; i6<len6; i6++){
if(typeof data43[i6] !== "string"){
const err126 = {instancePath:instancePath+"/validate/policies/GARDEN.KEY_MISSING/keys/" + i6,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.KEY_MISSING/properties/keys/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/validate/policies/GARDEN.KEY_MISSING/keys",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.KEY_MISSING/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/validate/policies/GARDEN.KEY_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.KEY_MISSING/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data32["GARDEN.STABILITY_WORD"] !== undefined){
let data45 = data32["GARDEN.STABILITY_WORD"];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.words === undefined){
const err129 = {instancePath:instancePath+"/validate/policies/GARDEN.STABILITY_WORD",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.STABILITY_WORD/required",keyword:"required",params:{missingProperty: "words"},message:"must have required property '"+"words"+"'"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
for(const key13 in data45){
if(!(key13 === "words")){
const err130 = {instancePath:instancePath+"/validate/policies/GARDEN.STABILITY_WORD",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.STABILITY_WORD/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data45.words !== undefined){
let data46 = data45.words;
if(Array.isArray(data46)){
const len7 = data46.length;
for(let i7=0; i7<len7; i7++){
if(typeof data46[i7] !== "string"){
const err131 = {instancePath:instancePath+"/validate/policies/GARDEN.STABILITY_WORD/words/" + i7,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.STABILITY_WORD/properties/words/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/validate/policies/GARDEN.STABILITY_WORD/words",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.STABILITY_WORD/properties/words/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/validate/policies/GARDEN.STABILITY_WORD",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.STABILITY_WORD/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data32["GARDEN.NAME_STYLE"] !== undefined){
let data48 = data32["GARDEN.NAME_STYLE"];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.style === undefined){
const err134 = {instancePath:instancePath+"/validate/policies/GARDEN.NAME_STYLE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.NAME_STYLE/required",keyword:"required",params:{missingProperty: "style"},message:"must have required property '"+"style"+"'"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
for(const key14 in data48){
if(!(key14 === "style")){
const err135 = {instancePath:instancePath+"/validate/policies/GARDEN.NAME_STYLE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.NAME_STYLE/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data48.style !== undefined){
let data49 = data48.style;
if(!(((data49 === "kebab") || (data49 === "snake")) || (data49 === "either"))){
const err136 = {instancePath:instancePath+"/validate/policies/GARDEN.NAME_STYLE/style",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.NAME_STYLE/properties/style/enum",keyword:"enum",params:{allowedValues: schema31.properties.validate.properties.policies.properties["GARDEN.NAME_STYLE"].properties.style.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/validate/policies/GARDEN.NAME_STYLE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.NAME_STYLE/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data32["GARDEN.BUILD_FILES_MISSING"] !== undefined){
let data50 = data32["GARDEN.BUILD_FILES_MISSING"];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.files === undefined){
const err138 = {instancePath:instancePath+"/validate/policies/GARDEN.BUILD_FILES_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BUILD_FILES_MISSING/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
for(const key15 in data50){
if(!(key15 === "files")){
const err139 = {instancePath:instancePath+"/validate/policies/GARDEN.BUILD_FILES_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BUILD_FILES_MISSING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data50.files !== undefined){
let data51 = data50.files;
if(Array.isArray(data51)){
const len8 = data51.length;
for(let i8=0; i8<len8; i8++){
if(typeof data51[i8] !== "string"){
const err140 = {instancePath:instancePath+"/validate/policies/GARDEN.BUILD_FILES_MISSING/files/" + i8,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BUILD_FILES_MISSING/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/validate/policies/GARDEN.BUILD_FILES_MISSING/files",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BUILD_FILES_MISSING/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/validate/policies/GARDEN.BUILD_FILES_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BUILD_FILES_MISSING/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data32["GARDEN.README_MISSING"] !== undefined){
let data53 = data32["GARDEN.README_MISSING"];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.files === undefined){
const err143 = {instancePath:instancePath+"/validate/policies/GARDEN.README_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_MISSING/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
for(const key16 in data53){
if(!(key16 === "files")){
const err144 = {instancePath:instancePath+"/validate/policies/GARDEN.README_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_MISSING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data53.files !== undefined){
let data54 = data53.files;
if(Array.isArray(data54)){
const len9 = data54.length;
for(let i9=0; i9<len9; i9++){
if(typeof data54[i9] !== "string"){
const err145 = {instancePath:instancePath+"/validate/policies/GARDEN.README_MISSING/files/" + i9,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_MISSING/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/validate/policies/GARDEN.README_MISSING/files",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_MISSING/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/validate/policies/GARDEN.README_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_MISSING/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data32["GARDEN.REQUIREMENT_UNPINNED"] !== undefined){
let data56 = data32["GARDEN.REQUIREMENT_UNPINNED"];
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.files === undefined){
const err148 = {instancePath:instancePath+"/validate/policies/GARDEN.REQUIREMENT_UNPINNED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.REQUIREMENT_UNPINNED/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
for(const key17 in data56){
if(!(key17 === "files")){
const err149 = {instancePath:instancePath+"/validate/policies/GARDEN.REQUIREMENT_UNPINNED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.REQUIREMENT_UNPINNED/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data56.files !== undefined){
let data57 = data56.files;
if(Array.isArray(data57)){
const len10 = data57.length;
for(let i10=0; i10<len10; i10++){
if(typeof data57[i10] !== "string"){
const err150 = {instancePath:instancePath+"/validate/policies/GARDEN.REQUIREMENT_UNPINNED/files/" + i10,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.REQUIREMENT_UNPINNED/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/validate/policies/GARDEN.REQUIREMENT_UNPINNED/files",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.REQUIREMENT_UNPINNED/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/validate/policies/GARDEN.REQUIREMENT_UNPINNED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.REQUIREMENT_UNPINNED/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data32["GARDEN.BASE_UNPINNED"] !== undefined){
let data59 = data32["GARDEN.BASE_UNPINNED"];
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.pin === undefined){
const err153 = {instancePath:instancePath+"/validate/policies/GARDEN.BASE_UNPINNED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BASE_UNPINNED/required",keyword:"required",params:{missingProperty: "pin"},message:"must have required property '"+"pin"+"'"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
for(const key18 in data59){
if(!(key18 === "pin")){
const err154 = {instancePath:instancePath+"/validate/policies/GARDEN.BASE_UNPINNED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BASE_UNPINNED/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data59.pin !== undefined){
let data60 = data59.pin;
if(!((data60 === "tag") || (data60 === "digest"))){
const err155 = {instancePath:instancePath+"/validate/policies/GARDEN.BASE_UNPINNED/pin",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BASE_UNPINNED/properties/pin/enum",keyword:"enum",params:{allowedValues: schema31.properties.validate.properties.policies.properties["GARDEN.BASE_UNPINNED"].properties.pin.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/validate/policies/GARDEN.BASE_UNPINNED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BASE_UNPINNED/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data32["GARDEN.MODEL_IN_IMAGE"] !== undefined){
let data61 = data32["GARDEN.MODEL_IN_IMAGE"];
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.extensions === undefined){
const err157 = {instancePath:instancePath+"/validate/policies/GARDEN.MODEL_IN_IMAGE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MODEL_IN_IMAGE/required",keyword:"required",params:{missingProperty: "extensions"},message:"must have required property '"+"extensions"+"'"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
for(const key19 in data61){
if(!(key19 === "extensions")){
const err158 = {instancePath:instancePath+"/validate/policies/GARDEN.MODEL_IN_IMAGE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MODEL_IN_IMAGE/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data61.extensions !== undefined){
let data62 = data61.extensions;
if(Array.isArray(data62)){
const len11 = data62.length;
for(let i11=0; i11<len11; i11++){
if(typeof data62[i11] !== "string"){
const err159 = {instancePath:instancePath+"/validate/policies/GARDEN.MODEL_IN_IMAGE/extensions/" + i11,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MODEL_IN_IMAGE/properties/extensions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
else {
const err160 = {instancePath:instancePath+"/validate/policies/GARDEN.MODEL_IN_IMAGE/extensions",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MODEL_IN_IMAGE/properties/extensions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/validate/policies/GARDEN.MODEL_IN_IMAGE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MODEL_IN_IMAGE/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data32["GARDEN.LICENSE_MISSING"] !== undefined){
let data64 = data32["GARDEN.LICENSE_MISSING"];
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.files === undefined){
const err162 = {instancePath:instancePath+"/validate/policies/GARDEN.LICENSE_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.LICENSE_MISSING/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(data64.keys === undefined){
const err163 = {instancePath:instancePath+"/validate/policies/GARDEN.LICENSE_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.LICENSE_MISSING/required",keyword:"required",params:{missingProperty: "keys"},message:"must have required property '"+"keys"+"'"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
for(const key20 in data64){
if(!((key20 === "files") || (key20 === "keys"))){
const err164 = {instancePath:instancePath+"/validate/policies/GARDEN.LICENSE_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.LICENSE_MISSING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data64.files !== undefined){
let data65 = data64.files;
if(Array.isArray(data65)){
const len12 = data65.length;
for(let i12=0; i12<len12; i12++){
if(typeof data65[i12] !== "string"){
const err165 = {instancePath:instancePath+"/validate/policies/GARDEN.LICENSE_MISSING/files/" + i12,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.LICENSE_MISSING/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/validate/policies/GARDEN.LICENSE_MISSING/files",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.LICENSE_MISSING/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data64.keys !== undefined){
let data67 = data64.keys;
if(Array.isArray(data67)){
const len13 = data67.length;
for(let i13=0; i13<len13; i13++){
if(typeof data67[i13] !== "string"){
const err167 = {instancePath:instancePath+"/validate/policies/GARDEN.LICENSE_MISSING/keys/" + i13,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.LICENSE_MISSING/properties/keys/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/validate/policies/GARDEN.LICENSE_MISSING/keys",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.LICENSE_MISSING/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/validate/policies/GARDEN.LICENSE_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.LICENSE_MISSING/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data32["GARDEN.VERIFICATION_MISSING"] !== undefined){
let data69 = data32["GARDEN.VERIFICATION_MISSING"];
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.key === undefined){
const err170 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_MISSING/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
for(const key21 in data69){
if(!(key21 === "key")){
const err171 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_MISSING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data69.key !== undefined){
if(typeof data69.key !== "string"){
const err172 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_MISSING/key",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_MISSING/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_MISSING/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data32["GARDEN.VERIFICATION_STATUS"] !== undefined){
let data71 = data32["GARDEN.VERIFICATION_STATUS"];
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.key === undefined){
const err174 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_STATUS",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_STATUS/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(data71.words === undefined){
const err175 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_STATUS",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_STATUS/required",keyword:"required",params:{missingProperty: "words"},message:"must have required property '"+"words"+"'"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
for(const key22 in data71){
if(!((key22 === "key") || (key22 === "words"))){
const err176 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_STATUS",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_STATUS/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data71.key !== undefined){
if(typeof data71.key !== "string"){
const err177 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_STATUS/key",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_STATUS/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data71.words !== undefined){
let data73 = data71.words;
if(Array.isArray(data73)){
const len14 = data73.length;
for(let i14=0; i14<len14; i14++){
if(typeof data73[i14] !== "string"){
const err178 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_STATUS/words/" + i14,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_STATUS/properties/words/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_STATUS/words",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_STATUS/properties/words/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/validate/policies/GARDEN.VERIFICATION_STATUS",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VERIFICATION_STATUS/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data32["GARDEN.MEDIA_TRACKED"] !== undefined){
let data75 = data32["GARDEN.MEDIA_TRACKED"];
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.extensions === undefined){
const err181 = {instancePath:instancePath+"/validate/policies/GARDEN.MEDIA_TRACKED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MEDIA_TRACKED/required",keyword:"required",params:{missingProperty: "extensions"},message:"must have required property '"+"extensions"+"'"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
for(const key23 in data75){
if(!(key23 === "extensions")){
const err182 = {instancePath:instancePath+"/validate/policies/GARDEN.MEDIA_TRACKED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MEDIA_TRACKED/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data75.extensions !== undefined){
let data76 = data75.extensions;
if(Array.isArray(data76)){
const len15 = data76.length;
for(let i15=0; i15<len15; i15++){
if(typeof data76[i15] !== "string"){
const err183 = {instancePath:instancePath+"/validate/policies/GARDEN.MEDIA_TRACKED/extensions/" + i15,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MEDIA_TRACKED/properties/extensions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/validate/policies/GARDEN.MEDIA_TRACKED/extensions",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MEDIA_TRACKED/properties/extensions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath:instancePath+"/validate/policies/GARDEN.MEDIA_TRACKED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.MEDIA_TRACKED/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data32["GARDEN.GITIGNORE_MISSING"] !== undefined){
let data78 = data32["GARDEN.GITIGNORE_MISSING"];
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.files === undefined){
const err186 = {instancePath:instancePath+"/validate/policies/GARDEN.GITIGNORE_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.GITIGNORE_MISSING/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
for(const key24 in data78){
if(!(key24 === "files")){
const err187 = {instancePath:instancePath+"/validate/policies/GARDEN.GITIGNORE_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.GITIGNORE_MISSING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data78.files !== undefined){
let data79 = data78.files;
if(Array.isArray(data79)){
const len16 = data79.length;
for(let i16=0; i16<len16; i16++){
if(typeof data79[i16] !== "string"){
const err188 = {instancePath:instancePath+"/validate/policies/GARDEN.GITIGNORE_MISSING/files/" + i16,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.GITIGNORE_MISSING/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
else {
const err189 = {instancePath:instancePath+"/validate/policies/GARDEN.GITIGNORE_MISSING/files",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.GITIGNORE_MISSING/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
else {
const err190 = {instancePath:instancePath+"/validate/policies/GARDEN.GITIGNORE_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.GITIGNORE_MISSING/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data32["GARDEN.CHECKOUT_UNPINNED"] !== undefined){
let data81 = data32["GARDEN.CHECKOUT_UNPINNED"];
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.files === undefined){
const err191 = {instancePath:instancePath+"/validate/policies/GARDEN.CHECKOUT_UNPINNED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CHECKOUT_UNPINNED/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
for(const key25 in data81){
if(!(key25 === "files")){
const err192 = {instancePath:instancePath+"/validate/policies/GARDEN.CHECKOUT_UNPINNED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CHECKOUT_UNPINNED/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data81.files !== undefined){
let data82 = data81.files;
if(Array.isArray(data82)){
const len17 = data82.length;
for(let i17=0; i17<len17; i17++){
if(typeof data82[i17] !== "string"){
const err193 = {instancePath:instancePath+"/validate/policies/GARDEN.CHECKOUT_UNPINNED/files/" + i17,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CHECKOUT_UNPINNED/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/validate/policies/GARDEN.CHECKOUT_UNPINNED/files",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CHECKOUT_UNPINNED/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/validate/policies/GARDEN.CHECKOUT_UNPINNED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CHECKOUT_UNPINNED/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data32["GARDEN.VENDORED_UNDOCUMENTED"] !== undefined){
let data84 = data32["GARDEN.VENDORED_UNDOCUMENTED"];
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.folders === undefined){
const err196 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/required",keyword:"required",params:{missingProperty: "folders"},message:"must have required property '"+"folders"+"'"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(data84.files === undefined){
const err197 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(data84.licenses === undefined){
const err198 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/required",keyword:"required",params:{missingProperty: "licenses"},message:"must have required property '"+"licenses"+"'"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
for(const key26 in data84){
if(!(((key26 === "folders") || (key26 === "files")) || (key26 === "licenses"))){
const err199 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data84.folders !== undefined){
let data85 = data84.folders;
if(Array.isArray(data85)){
const len18 = data85.length;
for(let i18=0; i18<len18; i18++){
if(typeof data85[i18] !== "string"){
const err200 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED/folders/" + i18,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/properties/folders/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED/folders",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/properties/folders/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data84.files !== undefined){
let data87 = data84.files;
if(Array.isArray(data87)){
const len19 = data87.length;
for(let i19=0; i19<len19; i19++){
if(typeof data87[i19] !== "string"){
const err202 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED/files/" + i19,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED/files",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data84.licenses !== undefined){
let data89 = data84.licenses;
if(Array.isArray(data89)){
const len20 = data89.length;
for(let i20=0; i20<len20; i20++){
if(typeof data89[i20] !== "string"){
const err204 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED/licenses/" + i20,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/properties/licenses/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED/licenses",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/properties/licenses/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/validate/policies/GARDEN.VENDORED_UNDOCUMENTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.VENDORED_UNDOCUMENTED/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data32["GARDEN.SOURCE_IN_IMAGE"] !== undefined){
let data91 = data32["GARDEN.SOURCE_IN_IMAGE"];
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.manifests === undefined){
const err207 = {instancePath:instancePath+"/validate/policies/GARDEN.SOURCE_IN_IMAGE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.SOURCE_IN_IMAGE/required",keyword:"required",params:{missingProperty: "manifests"},message:"must have required property '"+"manifests"+"'"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
for(const key27 in data91){
if(!(key27 === "manifests")){
const err208 = {instancePath:instancePath+"/validate/policies/GARDEN.SOURCE_IN_IMAGE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.SOURCE_IN_IMAGE/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data91.manifests !== undefined){
let data92 = data91.manifests;
if(Array.isArray(data92)){
const len21 = data92.length;
for(let i21=0; i21<len21; i21++){
if(typeof data92[i21] !== "string"){
const err209 = {instancePath:instancePath+"/validate/policies/GARDEN.SOURCE_IN_IMAGE/manifests/" + i21,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.SOURCE_IN_IMAGE/properties/manifests/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/validate/policies/GARDEN.SOURCE_IN_IMAGE/manifests",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.SOURCE_IN_IMAGE/properties/manifests/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/validate/policies/GARDEN.SOURCE_IN_IMAGE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.SOURCE_IN_IMAGE/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data32["GARDEN.README_EXPECTATION"] !== undefined){
let data94 = data32["GARDEN.README_EXPECTATION"];
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.headings === undefined){
const err212 = {instancePath:instancePath+"/validate/policies/GARDEN.README_EXPECTATION",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_EXPECTATION/required",keyword:"required",params:{missingProperty: "headings"},message:"must have required property '"+"headings"+"'"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
for(const key28 in data94){
if(!(key28 === "headings")){
const err213 = {instancePath:instancePath+"/validate/policies/GARDEN.README_EXPECTATION",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_EXPECTATION/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data94.headings !== undefined){
let data95 = data94.headings;
if(Array.isArray(data95)){
const len22 = data95.length;
for(let i22=0; i22<len22; i22++){
if(typeof data95[i22] !== "string"){
const err214 = {instancePath:instancePath+"/validate/policies/GARDEN.README_EXPECTATION/headings/" + i22,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_EXPECTATION/properties/headings/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
else {
const err215 = {instancePath:instancePath+"/validate/policies/GARDEN.README_EXPECTATION/headings",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_EXPECTATION/properties/headings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/validate/policies/GARDEN.README_EXPECTATION",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_EXPECTATION/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data32["GARDEN.README_SAMPLE"] !== undefined){
let data97 = data32["GARDEN.README_SAMPLE"];
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.headings === undefined){
const err217 = {instancePath:instancePath+"/validate/policies/GARDEN.README_SAMPLE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_SAMPLE/required",keyword:"required",params:{missingProperty: "headings"},message:"must have required property '"+"headings"+"'"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
for(const key29 in data97){
if(!(key29 === "headings")){
const err218 = {instancePath:instancePath+"/validate/policies/GARDEN.README_SAMPLE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_SAMPLE/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data97.headings !== undefined){
let data98 = data97.headings;
if(Array.isArray(data98)){
const len23 = data98.length;
for(let i23=0; i23<len23; i23++){
if(typeof data98[i23] !== "string"){
const err219 = {instancePath:instancePath+"/validate/policies/GARDEN.README_SAMPLE/headings/" + i23,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_SAMPLE/properties/headings/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/validate/policies/GARDEN.README_SAMPLE/headings",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_SAMPLE/properties/headings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath:instancePath+"/validate/policies/GARDEN.README_SAMPLE",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.README_SAMPLE/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data32["GARDEN.PEAK_VRAM_MISSING"] !== undefined){
let data100 = data32["GARDEN.PEAK_VRAM_MISSING"];
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.keys === undefined){
const err222 = {instancePath:instancePath+"/validate/policies/GARDEN.PEAK_VRAM_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PEAK_VRAM_MISSING/required",keyword:"required",params:{missingProperty: "keys"},message:"must have required property '"+"keys"+"'"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
for(const key30 in data100){
if(!(key30 === "keys")){
const err223 = {instancePath:instancePath+"/validate/policies/GARDEN.PEAK_VRAM_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PEAK_VRAM_MISSING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data100.keys !== undefined){
let data101 = data100.keys;
if(Array.isArray(data101)){
const len24 = data101.length;
for(let i24=0; i24<len24; i24++){
if(typeof data101[i24] !== "string"){
const err224 = {instancePath:instancePath+"/validate/policies/GARDEN.PEAK_VRAM_MISSING/keys/" + i24,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PEAK_VRAM_MISSING/properties/keys/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
else {
const err225 = {instancePath:instancePath+"/validate/policies/GARDEN.PEAK_VRAM_MISSING/keys",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PEAK_VRAM_MISSING/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
}
else {
const err226 = {instancePath:instancePath+"/validate/policies/GARDEN.PEAK_VRAM_MISSING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.PEAK_VRAM_MISSING/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data32["GARDEN.BENCHMARK_FILES"] !== undefined){
let data103 = data32["GARDEN.BENCHMARK_FILES"];
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.folder === undefined){
const err227 = {instancePath:instancePath+"/validate/policies/GARDEN.BENCHMARK_FILES",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BENCHMARK_FILES/required",keyword:"required",params:{missingProperty: "folder"},message:"must have required property '"+"folder"+"'"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(data103.files === undefined){
const err228 = {instancePath:instancePath+"/validate/policies/GARDEN.BENCHMARK_FILES",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BENCHMARK_FILES/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
for(const key31 in data103){
if(!((key31 === "folder") || (key31 === "files"))){
const err229 = {instancePath:instancePath+"/validate/policies/GARDEN.BENCHMARK_FILES",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BENCHMARK_FILES/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data103.folder !== undefined){
if(typeof data103.folder !== "string"){
const err230 = {instancePath:instancePath+"/validate/policies/GARDEN.BENCHMARK_FILES/folder",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BENCHMARK_FILES/properties/folder/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data103.files !== undefined){
let data105 = data103.files;
if(Array.isArray(data105)){
const len25 = data105.length;
for(let i25=0; i25<len25; i25++){
if(typeof data105[i25] !== "string"){
const err231 = {instancePath:instancePath+"/validate/policies/GARDEN.BENCHMARK_FILES/files/" + i25,schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BENCHMARK_FILES/properties/files/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
else {
const err232 = {instancePath:instancePath+"/validate/policies/GARDEN.BENCHMARK_FILES/files",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BENCHMARK_FILES/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
else {
const err233 = {instancePath:instancePath+"/validate/policies/GARDEN.BENCHMARK_FILES",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.BENCHMARK_FILES/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data32["GARDEN.ARCHIVE_UNLISTED"] !== undefined){
let data107 = data32["GARDEN.ARCHIVE_UNLISTED"];
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
if(data107.file === undefined){
const err234 = {instancePath:instancePath+"/validate/policies/GARDEN.ARCHIVE_UNLISTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.ARCHIVE_UNLISTED/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
for(const key32 in data107){
if(!(key32 === "file")){
const err235 = {instancePath:instancePath+"/validate/policies/GARDEN.ARCHIVE_UNLISTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.ARCHIVE_UNLISTED/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data107.file !== undefined){
if(typeof data107.file !== "string"){
const err236 = {instancePath:instancePath+"/validate/policies/GARDEN.ARCHIVE_UNLISTED/file",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.ARCHIVE_UNLISTED/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
else {
const err237 = {instancePath:instancePath+"/validate/policies/GARDEN.ARCHIVE_UNLISTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.ARCHIVE_UNLISTED/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data32["GARDEN.CATALOGUE_UNLISTED"] !== undefined){
let data109 = data32["GARDEN.CATALOGUE_UNLISTED"];
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.file === undefined){
const err238 = {instancePath:instancePath+"/validate/policies/GARDEN.CATALOGUE_UNLISTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CATALOGUE_UNLISTED/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
for(const key33 in data109){
if(!(key33 === "file")){
const err239 = {instancePath:instancePath+"/validate/policies/GARDEN.CATALOGUE_UNLISTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CATALOGUE_UNLISTED/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data109.file !== undefined){
if(typeof data109.file !== "string"){
const err240 = {instancePath:instancePath+"/validate/policies/GARDEN.CATALOGUE_UNLISTED/file",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CATALOGUE_UNLISTED/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
}
else {
const err241 = {instancePath:instancePath+"/validate/policies/GARDEN.CATALOGUE_UNLISTED",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.CATALOGUE_UNLISTED/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data32["GARDEN.COMMAND_DANGLING"] !== undefined){
let data111 = data32["GARDEN.COMMAND_DANGLING"];
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if(data111.command === undefined){
const err242 = {instancePath:instancePath+"/validate/policies/GARDEN.COMMAND_DANGLING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.COMMAND_DANGLING/required",keyword:"required",params:{missingProperty: "command"},message:"must have required property '"+"command"+"'"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
for(const key34 in data111){
if(!(key34 === "command")){
const err243 = {instancePath:instancePath+"/validate/policies/GARDEN.COMMAND_DANGLING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.COMMAND_DANGLING/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data111.command !== undefined){
if(typeof data111.command !== "string"){
const err244 = {instancePath:instancePath+"/validate/policies/GARDEN.COMMAND_DANGLING/command",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.COMMAND_DANGLING/properties/command/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
}
else {
const err245 = {instancePath:instancePath+"/validate/policies/GARDEN.COMMAND_DANGLING",schemaPath:"#/properties/validate/properties/policies/properties/GARDEN.COMMAND_DANGLING/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
}
else {
const err246 = {instancePath:instancePath+"/validate/policies",schemaPath:"#/properties/validate/properties/policies/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data24.baseline !== undefined){
if(typeof data24.baseline !== "string"){
const err247 = {instancePath:instancePath+"/validate/baseline",schemaPath:"#/properties/validate/properties/baseline/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data24.strict !== undefined){
if(typeof data24.strict !== "boolean"){
const err248 = {instancePath:instancePath+"/validate/strict",schemaPath:"#/properties/validate/properties/strict/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
}
else {
const err249 = {instancePath:instancePath+"/validate",schemaPath:"#/properties/validate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data.workspace !== undefined){
let data115 = data.workspace;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(data115.profile === undefined){
const err250 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "profile"},message:"must have required property '"+"profile"+"'"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(data115.large_file_mb === undefined){
const err251 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "large_file_mb"},message:"must have required property '"+"large_file_mb"+"'"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(data115.model_extensions === undefined){
const err252 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "model_extensions"},message:"must have required property '"+"model_extensions"+"'"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(data115.workflow === undefined){
const err253 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "workflow"},message:"must have required property '"+"workflow"+"'"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(data115.environment === undefined){
const err254 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "environment"},message:"must have required property '"+"environment"+"'"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(data115.checksums === undefined){
const err255 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "checksums"},message:"must have required property '"+"checksums"+"'"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(data115.signatures === undefined){
const err256 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "signatures"},message:"must have required property '"+"signatures"+"'"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(data115.keyring === undefined){
const err257 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "keyring"},message:"must have required property '"+"keyring"+"'"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(data115.trusted_keys === undefined){
const err258 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "trusted_keys"},message:"must have required property '"+"trusted_keys"+"'"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(data115.threshold === undefined){
const err259 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/required",keyword:"required",params:{missingProperty: "threshold"},message:"must have required property '"+"threshold"+"'"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
for(const key35 in data115){
if(!(func1.call(schema31.properties.workspace.properties, key35))){
const err260 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data115.profile !== undefined){
let data116 = data115.profile;
if(!((((data116 === "auto") || (data116 === "off")) || (data116 === "seed")) || (data116 === "full"))){
const err261 = {instancePath:instancePath+"/workspace/profile",schemaPath:"#/properties/workspace/properties/profile/enum",keyword:"enum",params:{allowedValues: schema31.properties.workspace.properties.profile.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data115.large_file_mb !== undefined){
let data117 = data115.large_file_mb;
if((typeof data117 == "number") && (isFinite(data117))){
if(data117 <= 0 || isNaN(data117)){
const err262 = {instancePath:instancePath+"/workspace/large_file_mb",schemaPath:"#/properties/workspace/properties/large_file_mb/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
else {
const err263 = {instancePath:instancePath+"/workspace/large_file_mb",schemaPath:"#/properties/workspace/properties/large_file_mb/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data115.model_extensions !== undefined){
let data118 = data115.model_extensions;
if(Array.isArray(data118)){
if(data118.length < 1){
const err264 = {instancePath:instancePath+"/workspace/model_extensions",schemaPath:"#/properties/workspace/properties/model_extensions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
const len26 = data118.length;
for(let i26=0; i26<len26; i26++){
let data119 = data118[i26];
if(typeof data119 === "string"){
if(!pattern4.test(data119)){
const err265 = {instancePath:instancePath+"/workspace/model_extensions/" + i26,schemaPath:"#/properties/workspace/properties/model_extensions/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9.]{0,31}$"},message:"must match pattern \""+"^[a-z0-9][a-z0-9.]{0,31}$"+"\""};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
else {
const err266 = {instancePath:instancePath+"/workspace/model_extensions/" + i26,schemaPath:"#/properties/workspace/properties/model_extensions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
else {
const err267 = {instancePath:instancePath+"/workspace/model_extensions",schemaPath:"#/properties/workspace/properties/model_extensions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data115.workflow !== undefined){
if(typeof data115.workflow !== "boolean"){
const err268 = {instancePath:instancePath+"/workspace/workflow",schemaPath:"#/properties/workspace/properties/workflow/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data115.environment !== undefined){
if(typeof data115.environment !== "boolean"){
const err269 = {instancePath:instancePath+"/workspace/environment",schemaPath:"#/properties/workspace/properties/environment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data115.checksums !== undefined){
let data122 = data115.checksums;
if(!(((data122 === "off") || (data122 === "warn")) || (data122 === "require"))){
const err270 = {instancePath:instancePath+"/workspace/checksums",schemaPath:"#/properties/workspace/properties/checksums/enum",keyword:"enum",params:{allowedValues: schema31.properties.workspace.properties.checksums.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data115.signatures !== undefined){
let data123 = data115.signatures;
if(!(((data123 === "off") || (data123 === "warn")) || (data123 === "require"))){
const err271 = {instancePath:instancePath+"/workspace/signatures",schemaPath:"#/properties/workspace/properties/signatures/enum",keyword:"enum",params:{allowedValues: schema31.properties.workspace.properties.signatures.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data115.keyring !== undefined){
if(typeof data115.keyring !== "string"){
const err272 = {instancePath:instancePath+"/workspace/keyring",schemaPath:"#/properties/workspace/properties/keyring/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data115.trusted_keys !== undefined){
let data125 = data115.trusted_keys;
if(Array.isArray(data125)){
const len27 = data125.length;
for(let i27=0; i27<len27; i27++){
let data126 = data125[i27];
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.fingerprint === undefined){
const err273 = {instancePath:instancePath+"/workspace/trusted_keys/" + i27,schemaPath:"#/properties/workspace/properties/trusted_keys/items/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
for(const key36 in data126){
if(!(((((key36 === "fingerprint") || (key36 === "name")) || (key36 === "paths")) || (key36 === "since")) || (key36 === "until"))){
const err274 = {instancePath:instancePath+"/workspace/trusted_keys/" + i27,schemaPath:"#/properties/workspace/properties/trusted_keys/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data126.fingerprint !== undefined){
let data127 = data126.fingerprint;
if(typeof data127 === "string"){
if(!pattern5.test(data127)){
const err275 = {instancePath:instancePath+"/workspace/trusted_keys/" + i27+"/fingerprint",schemaPath:"#/properties/workspace/properties/trusted_keys/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})$"},message:"must match pattern \""+"^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})$"+"\""};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
else {
const err276 = {instancePath:instancePath+"/workspace/trusted_keys/" + i27+"/fingerprint",schemaPath:"#/properties/workspace/properties/trusted_keys/items/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data126.name !== undefined){
if(typeof data126.name !== "string"){
const err277 = {instancePath:instancePath+"/workspace/trusted_keys/" + i27+"/name",schemaPath:"#/properties/workspace/properties/trusted_keys/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data126.paths !== undefined){
let data129 = data126.paths;
if(Array.isArray(data129)){
const len28 = data129.length;
for(let i28=0; i28<len28; i28++){
if(typeof data129[i28] !== "string"){
const err278 = {instancePath:instancePath+"/workspace/trusted_keys/" + i27+"/paths/" + i28,schemaPath:"#/properties/workspace/properties/trusted_keys/items/properties/paths/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
}
else {
const err279 = {instancePath:instancePath+"/workspace/trusted_keys/" + i27+"/paths",schemaPath:"#/properties/workspace/properties/trusted_keys/items/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data126.since !== undefined){
if(typeof data126.since !== "string"){
const err280 = {instancePath:instancePath+"/workspace/trusted_keys/" + i27+"/since",schemaPath:"#/properties/workspace/properties/trusted_keys/items/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data126.until !== undefined){
if(typeof data126.until !== "string"){
const err281 = {instancePath:instancePath+"/workspace/trusted_keys/" + i27+"/until",schemaPath:"#/properties/workspace/properties/trusted_keys/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
}
else {
const err282 = {instancePath:instancePath+"/workspace/trusted_keys/" + i27,schemaPath:"#/properties/workspace/properties/trusted_keys/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
}
else {
const err283 = {instancePath:instancePath+"/workspace/trusted_keys",schemaPath:"#/properties/workspace/properties/trusted_keys/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data115.threshold !== undefined){
let data133 = data115.threshold;
if(!(((typeof data133 == "number") && (!(data133 % 1) && !isNaN(data133))) && (isFinite(data133)))){
const err284 = {instancePath:instancePath+"/workspace/threshold",schemaPath:"#/properties/workspace/properties/threshold/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if((typeof data133 == "number") && (isFinite(data133))){
if(data133 > 16 || isNaN(data133)){
const err285 = {instancePath:instancePath+"/workspace/threshold",schemaPath:"#/properties/workspace/properties/threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16},message:"must be <= 16"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(data133 < 1 || isNaN(data133)){
const err286 = {instancePath:instancePath+"/workspace/threshold",schemaPath:"#/properties/workspace/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
}
}
else {
const err287 = {instancePath:instancePath+"/workspace",schemaPath:"#/properties/workspace/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data.work_dir !== undefined){
let data134 = data.work_dir;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
if(data134.path === undefined){
const err288 = {instancePath:instancePath+"/work_dir",schemaPath:"#/properties/work_dir/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
for(const key37 in data134){
if(!(key37 === "path")){
const err289 = {instancePath:instancePath+"/work_dir",schemaPath:"#/properties/work_dir/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data134.path !== undefined){
let data135 = data134.path;
if((typeof data135 !== "string") && (data135 !== null)){
const err290 = {instancePath:instancePath+"/work_dir/path",schemaPath:"#/properties/work_dir/properties/path/type",keyword:"type",params:{type: schema31.properties.work_dir.properties.path.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
}
else {
const err291 = {instancePath:instancePath+"/work_dir",schemaPath:"#/properties/work_dir/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data.compare !== undefined){
let data136 = data.compare;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
if(data136.tolerance === undefined){
const err292 = {instancePath:instancePath+"/compare",schemaPath:"#/properties/compare/required",keyword:"required",params:{missingProperty: "tolerance"},message:"must have required property '"+"tolerance"+"'"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if(data136.metrics === undefined){
const err293 = {instancePath:instancePath+"/compare",schemaPath:"#/properties/compare/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
for(const key38 in data136){
if(!((key38 === "tolerance") || (key38 === "metrics"))){
const err294 = {instancePath:instancePath+"/compare",schemaPath:"#/properties/compare/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data136.tolerance !== undefined){
let data137 = data136.tolerance;
if((typeof data137 == "number") && (isFinite(data137))){
if(data137 < 0 || isNaN(data137)){
const err295 = {instancePath:instancePath+"/compare/tolerance",schemaPath:"#/properties/compare/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
else {
const err296 = {instancePath:instancePath+"/compare/tolerance",schemaPath:"#/properties/compare/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data136.metrics !== undefined){
let data138 = data136.metrics;
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
for(const key39 in data138){
let data139 = data138[key39];
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
for(const key40 in data139){
if(!(((key40 === "tolerance") || (key40 === "direction")) || (key40 === "unit"))){
const err297 = {instancePath:instancePath+"/compare/metrics/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/compare/properties/metrics/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data139.tolerance !== undefined){
let data140 = data139.tolerance;
if((typeof data140 == "number") && (isFinite(data140))){
if(data140 < 0 || isNaN(data140)){
const err298 = {instancePath:instancePath+"/compare/metrics/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/tolerance",schemaPath:"#/properties/compare/properties/metrics/additionalProperties/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
else {
const err299 = {instancePath:instancePath+"/compare/metrics/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/tolerance",schemaPath:"#/properties/compare/properties/metrics/additionalProperties/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data139.direction !== undefined){
let data141 = data139.direction;
if(!(((data141 === "min") || (data141 === "max")) || (data141 === "neutral"))){
const err300 = {instancePath:instancePath+"/compare/metrics/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/direction",schemaPath:"#/properties/compare/properties/metrics/additionalProperties/properties/direction/enum",keyword:"enum",params:{allowedValues: schema31.properties.compare.properties.metrics.additionalProperties.properties.direction.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data139.unit !== undefined){
if(typeof data139.unit !== "string"){
const err301 = {instancePath:instancePath+"/compare/metrics/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/properties/compare/properties/metrics/additionalProperties/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
else {
const err302 = {instancePath:instancePath+"/compare/metrics/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/compare/properties/metrics/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
}
else {
const err303 = {instancePath:instancePath+"/compare/metrics",schemaPath:"#/properties/compare/properties/metrics/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
}
else {
const err304 = {instancePath:instancePath+"/compare",schemaPath:"#/properties/compare/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data.plan !== undefined){
let data143 = data.plan;
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
if(data143.max_cells === undefined){
const err305 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "max_cells"},message:"must have required property '"+"max_cells"+"'"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
if(data143.minutes === undefined){
const err306 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "minutes"},message:"must have required property '"+"minutes"+"'"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(data143.labels === undefined){
const err307 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/required",keyword:"required",params:{missingProperty: "labels"},message:"must have required property '"+"labels"+"'"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
for(const key41 in data143){
if(!(((key41 === "max_cells") || (key41 === "minutes")) || (key41 === "labels"))){
const err308 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data143.max_cells !== undefined){
let data144 = data143.max_cells;
if(!(((typeof data144 == "number") && (!(data144 % 1) && !isNaN(data144))) && (isFinite(data144)))){
const err309 = {instancePath:instancePath+"/plan/max_cells",schemaPath:"#/properties/plan/properties/max_cells/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if((typeof data144 == "number") && (isFinite(data144))){
if(data144 > 256 || isNaN(data144)){
const err310 = {instancePath:instancePath+"/plan/max_cells",schemaPath:"#/properties/plan/properties/max_cells/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256},message:"must be <= 256"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
if(data144 < 1 || isNaN(data144)){
const err311 = {instancePath:instancePath+"/plan/max_cells",schemaPath:"#/properties/plan/properties/max_cells/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
}
if(data143.minutes !== undefined){
let data145 = data143.minutes;
if((typeof data145 == "number") && (isFinite(data145))){
if(data145 <= 0 || isNaN(data145)){
const err312 = {instancePath:instancePath+"/plan/minutes",schemaPath:"#/properties/plan/properties/minutes/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
else {
const err313 = {instancePath:instancePath+"/plan/minutes",schemaPath:"#/properties/plan/properties/minutes/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data143.labels !== undefined){
let data146 = data143.labels;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
if(data146.cpu === undefined){
const err314 = {instancePath:instancePath+"/plan/labels",schemaPath:"#/properties/plan/properties/labels/required",keyword:"required",params:{missingProperty: "cpu"},message:"must have required property '"+"cpu"+"'"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
if(data146.gpu === undefined){
const err315 = {instancePath:instancePath+"/plan/labels",schemaPath:"#/properties/plan/properties/labels/required",keyword:"required",params:{missingProperty: "gpu"},message:"must have required property '"+"gpu"+"'"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
for(const key42 in data146){
if(!((key42 === "cpu") || (key42 === "gpu"))){
const err316 = {instancePath:instancePath+"/plan/labels",schemaPath:"#/properties/plan/properties/labels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data146.cpu !== undefined){
let data147 = data146.cpu;
if(Array.isArray(data147)){
if(data147.length < 1){
const err317 = {instancePath:instancePath+"/plan/labels/cpu",schemaPath:"#/properties/plan/properties/labels/properties/cpu/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
const len29 = data147.length;
for(let i29=0; i29<len29; i29++){
if(typeof data147[i29] !== "string"){
const err318 = {instancePath:instancePath+"/plan/labels/cpu/" + i29,schemaPath:"#/properties/plan/properties/labels/properties/cpu/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
}
else {
const err319 = {instancePath:instancePath+"/plan/labels/cpu",schemaPath:"#/properties/plan/properties/labels/properties/cpu/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data146.gpu !== undefined){
let data149 = data146.gpu;
if(Array.isArray(data149)){
if(data149.length < 1){
const err320 = {instancePath:instancePath+"/plan/labels/gpu",schemaPath:"#/properties/plan/properties/labels/properties/gpu/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
const len30 = data149.length;
for(let i30=0; i30<len30; i30++){
if(typeof data149[i30] !== "string"){
const err321 = {instancePath:instancePath+"/plan/labels/gpu/" + i30,schemaPath:"#/properties/plan/properties/labels/properties/gpu/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
}
else {
const err322 = {instancePath:instancePath+"/plan/labels/gpu",schemaPath:"#/properties/plan/properties/labels/properties/gpu/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
}
else {
const err323 = {instancePath:instancePath+"/plan/labels",schemaPath:"#/properties/plan/properties/labels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
}
else {
const err324 = {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
}
else {
const err325 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


;// CONCATENATED MODULE: ./core/schema/config.js


// EXTERNAL MODULE: ./core/schema/generated/config.schema.js
var config_schema = __nccwpck_require__(6381);
// EXTERNAL MODULE: ./core/schema/say-demand.js
var say_demand = __nccwpck_require__(6267);
;// CONCATENATED MODULE: ./core/config/assignment.js
/** These names reach an object's prototype in careless code: refused in every layer, at every depth (A04). */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const dotted = (path) => path.join('.');

// EXTERNAL MODULE: ./core/source/did-you-mean.js
var did_you_mean = __nccwpck_require__(3035);
// EXTERNAL MODULE: ./core/schema/schema-node.js
var schema_node = __nccwpck_require__(9098);
;// CONCATENATED MODULE: ./core/config/convert.js


/**
 * Gives a value the type its schema asks for, when that loses nothing: "30" → 30, "true" → true, "a, b" → ["a", "b"].
 * Numbers are not turned into text: YAML has already read 1.10 as 1.1 by then, so only the author can say which was meant.
 */
function convert(value, node) {
    const types = typesOf(node);
    if (node.enum !== undefined)
        return oneOf(value, node.enum);
    if (value === null && types.includes('null'))
        return { ok: true, value: null };
    for (const type of types) {
        const converted = CONVERTERS[type](value, node);
        if (converted !== undefined)
            return converted;
    }
    return refuse(value, types);
}
const typesOf = (node) => (node.type === undefined ? [] : typeof node.type === 'string' ? [node.type] : [...node.type].sort((a, b) => Number(b === 'null') - Number(a === 'null')));
const CONVERTERS = {
    null: (value) => (value === null || value === 'null' ? { ok: true, value: null } : undefined),
    string: (value) => (typeof value === 'string' ? { ok: true, value } : undefined),
    number: toNumber,
    integer: toInteger,
    boolean: toBoolean,
    array: toList,
    object: toMap,
};
/** Decimal only, without the spellings that mean something else elsewhere (0x10, 1_000, Infinity). */
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
function toNumber(value) {
    const number = typeof value === 'number' ? value : typeof value === 'string' && DECIMAL.test(value.trim()) ? Number(value) : Number.NaN;
    return Number.isFinite(number) ? { ok: true, value: number } : undefined;
}
function toInteger(value) {
    const converted = toNumber(value);
    return converted?.ok === true && Number.isInteger(converted.value) ? converted : undefined;
}
const WORDS = { true: true, yes: true, '1': true, false: false, no: false, '0': false };
function toBoolean(value) {
    if (typeof value === 'boolean')
        return { ok: true, value };
    const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
    return Object.hasOwn(WORDS, word) ? { ok: true, value: WORDS[word] } : undefined;
}
function toList(value, node) {
    if (typeof value === 'string')
        return { ok: true, value: value.split(',').map((item) => item.trim()).filter(Boolean) };
    if (!Array.isArray(value))
        return undefined;
    const items = [];
    for (const [index, item] of value.entries()) {
        const converted = convert(item, node.items ?? {});
        if (!converted.ok)
            return { ...converted, message: `item ${index + 1} ${converted.message}` };
        items.push(converted.value);
    }
    return { ok: true, value: items };
}
/** A map inside a list, for instance an exemption. Maps elsewhere are merged key by key and never come here whole. */
function toMap(value, node) {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || node.properties === undefined)
        return undefined;
    const map = {};
    for (const [key, each] of Object.entries(value)) {
        const property = Object.hasOwn(node.properties, key) ? node.properties[key] : undefined;
        if (property === undefined)
            return unknownKey(key, Object.keys(node.properties));
        const converted = convert(each, property);
        if (!converted.ok)
            return { ...converted, message: `${key} ${converted.message}` };
        map[key] = converted.value;
    }
    return { ok: true, value: map };
}
function unknownKey(key, known) {
    const meant = (0,did_you_mean/* didYouMean */.a)(key, known);
    return { ok: false, message: `has the unknown key ${shown(key)}`, fix: meant === null ? `The keys are ${known.join(', ')}.` : `Write ${meant}.` };
}
function oneOf(value, words) {
    if (typeof value === 'string' && words.includes(value.trim()))
        return { ok: true, value: value.trim() };
    return { ok: false, message: `must be one of ${words.join(', ')}, not ${shown(value)}`, fix: `Write one of: ${words.join(', ')}.` };
}
function refuse(value, types) {
    const asked = types.toReversed().map((type) => schema_node/* TYPE_WORDS */.F[type]).join(' or ');
    const quoted = types.includes('string') && (typeof value === 'number' || typeof value === 'boolean');
    return { ok: false, message: `must be ${asked}, not ${shown(value)}`, fix: quoted ? 'Put the value in quotes.' : `Write ${asked}.` };
}
/** Short, and never the whole of a value that may be a secret or a megabyte. */
function shown(value) {
    if (Array.isArray(value))
        return 'a list';
    if (value === null)
        return 'nothing';
    if (typeof value === 'object')
        return 'a map';
    const text = JSON.stringify(value) ?? String(value);
    return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

// EXTERNAL MODULE: ./core/config/locate.js
var locate = __nccwpck_require__(4671);
;// CONCATENATED MODULE: ./core/config/tree.js
const emptyMap = () => Object.create(null);
/** A copy whose maps have no prototype. */
function copyTree(value) {
    if (Array.isArray(value))
        return value.map(copyTree);
    if (typeof value !== 'object' || value === null)
        return value;
    const copy = emptyMap();
    for (const [key, child] of Object.entries(value))
        copy[key] = copyTree(child);
    return copy;
}
/** Freezes a value and everything in it. */
function deepFreeze(value) {
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
        Object.freeze(value);
        for (const child of Object.values(value))
            deepFreeze(child);
    }
    return value;
}

;// CONCATENATED MODULE: ./core/config/merge.js

const newMerge = () => ({ tree: emptyMap(), origins: new Map(), issues: [] });
/** Puts a value at a path; what was there and below it is replaced, and so is where it came from. */
function setValue(merge, path, value, origin) {
    let map = merge.tree;
    for (const key of path.slice(0, -1))
        map = (map[key] ??= emptyMap());
    map[path.at(-1)] = value;
    merge.origins.set(toPointer(path), origin);
}
/** JSON pointer (RFC 6901) of a path. */
const toPointer = (path) => path.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
/** The path of a JSON pointer. */
const fromPointer = (pointer) => pointer.split('/').slice(1).map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

;// CONCATENATED MODULE: ./core/config/apply.js




/** Puts one assignment into the merge: maps merge, everything else (lists too) replaces what was there. */
function apply(merge, schema, assignment) {
    if (assignment.path.some((key) => FORBIDDEN_KEYS.has(key)))
        return void merge.issues.push(forbidden(assignment));
    const text = isText(assignment.origin);
    const located = (0,locate/* locate */.x)(schema, assignment.path, { joinFreeKeys: text, ignoreCase: assignment.origin.layer === 'environment' });
    if (located.kind === 'unknown')
        return void merge.issues.push(unknown(assignment, located.at, located.suggestion));
    if (located.kind === 'not_a_map')
        return void merge.issues.push(wrongType(assignment, located.at, convert({}, located.node)));
    if ((0,locate/* holdsKeys */.f)(located.node))
        return applyMap(merge, schema, { ...assignment, path: located.path }, located.node);
    const converted = convert(assignment.value, located.node);
    if (!converted.ok)
        return void merge.issues.push(wrongType(assignment, located.path, converted));
    setValue(merge, located.path, converted.value, assignment.origin);
}
/** A map given whole: nothing in it (`build:` with its lines commented out), or `KEY=value` lines, the only shape an action input can give one. */
function applyMap(merge, schema, assignment, node) {
    const { value, path, origin } = assignment;
    if (value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0))
        return;
    const lines = typeof value === 'string' && isText(origin) && node.properties === undefined ? value.split('\n').map((line) => line.trim()).filter(Boolean) : null;
    if (lines === null || lines.some((line) => line.indexOf('=') < 1)) {
        return void merge.issues.push(wrongType(assignment, path, convert(value, { type: 'object' })));
    }
    for (const line of lines) {
        const at = line.indexOf('=');
        apply(merge, schema, { path: [...path, line.slice(0, at).trim()], value: line.slice(at + 1).trim(), origin });
    }
}
const isText = (origin) => origin.layer === 'environment' || origin.layer === 'inputs' || origin.layer === 'dotlist';
function forbidden({ path, origin }) {
    return { kind: 'forbidden_key', path: dotted(path), message: `${dotted(path)} holds a key that is never allowed`, fix: 'Remove the key.', origin };
}
function unknown(assignment, at, suggestion) {
    const meant = suggestion === null ? '' : `; did you mean ${dotted([...at.slice(0, -1), suggestion])}?`;
    const fix = suggestion === null ? 'Remove the key; `hortus config --explain` lists every key there is.' : `Write ${dotted([...at.slice(0, -1), suggestion])}.`;
    return { kind: 'unknown_key', path: dotted(at), message: `Unknown key ${dotted(at)}${meant}`, fix, origin: assignment.origin };
}
function wrongType(assignment, at, refused) {
    const { message, fix } = refused.ok ? { message: 'holds no keys', fix: 'Write one value.' } : refused;
    return { kind: 'wrong_type', path: dotted(at), message: `${dotted(at)} ${message}`, fix, origin: assignment.origin };
}

// EXTERNAL MODULE: ./core/rules/apply-levels.js
var apply_levels = __nccwpck_require__(9588);
// EXTERNAL MODULE: ./core/rules/finding.js + 22 modules
var finding = __nccwpck_require__(3494);
// EXTERNAL MODULE: ./core/rules/policies/policy-table.js
var policy_table = __nccwpck_require__(7742);
// EXTERNAL MODULE: ./core/config/origin.js
var config_origin = __nccwpck_require__(7671);
;// CONCATENATED MODULE: ./core/config/code-issues.js








/** What the schema cannot say about codes: one that nothing has changes nothing, and its author believes it does; one of TFC cannot be lowered. */
function codeIssues(merge) {
    const { levels, exempt } = merge.tree['validate'];
    return [
        ...Object.keys(levels).flatMap((code) => code_issues_unknown(code, `validate.levels.${code}`, 'validate.levels', levelOrigin(merge, code))),
        ...codesIn(exempt).flatMap(({ code, index }) => code_issues_unknown(code, `validate.exempt.${index}.code`, 'validate.exempt', (0,config_origin/* originOf */.y)(merge.origins, toPointer(['validate', 'exempt', String(index)])))),
        ...idlePolicies(merge, levels),
        ...(0,apply_levels/* loweredCodes */.z)(levels).map(({ code, level, kept }) => lowered(code, level, kept, levelOrigin(merge, code))),
    ];
}
/**
 * A repository that sets other parameters for a rule and no level believes that the rule is on. Written defaults are no such belief
 * (`hortus config` prints them), and an organisation may set parameters for those that switch the rule on.
 */
function idlePolicies(merge, levels) {
    return Object.keys(policy_table/* POLICIES */.PQ).filter((code) => !Object.hasOwn(levels, code)).flatMap((code) => {
        const set = Object.entries(POLICY_SCHEMAS[code]?.properties ?? {}).map(([key, node]) => ({ path: ['validate', 'policies', code, key], usual: node.default })).find(({ path, usual }) => isSetHere(merge, path, usual));
        if (set === undefined)
            return [];
        return [{ kind: 'unknown_key', path: dotted(set.path), message: `validate.policies.${code} changes nothing: the rule is off`, fix: `Give it a level under validate.levels, for instance \`${code}: warning\`; \`off\` says that it is meant.`, origin: (0,config_origin/* originOf */.y)(merge.origins, toPointer(set.path)) }];
    });
}
const POLICY_SCHEMAS = config_schema/* configSchema */.Q.properties?.['validate']?.properties?.['policies']?.properties ?? {};
function isSetHere(merge, path, usual) {
    const value = path.reduce((tree, key) => tree[key], merge.tree);
    return (0,config_origin/* originOf */.y)(merge.origins, toPointer(path)).layer === 'repository' && JSON.stringify(value) !== JSON.stringify(usual);
}
const levelOrigin = (merge, code) => (0,config_origin/* originOf */.y)(merge.origins, toPointer(['validate', 'levels', code]));
/** The items may still be anything: their shape is judged elsewhere. */
function codesIn(exempt) {
    const items = Array.isArray(exempt) ? exempt : [];
    return items.flatMap((item, index) => {
        const code = item?.code;
        return typeof code === 'string' ? [{ code, index }] : [];
    });
}
function code_issues_unknown(code, path, where, origin) {
    if (Object.hasOwn(finding/* FINDINGS */.TG, code))
        return [];
    const meant = (0,did_you_mean/* didYouMean */.a)(code, Object.keys(finding/* FINDINGS */.TG));
    return [{ kind: 'unknown_key', path, message: `Unknown code ${code} in ${where}${meant === null ? '' : `; did you mean ${meant}?`}`, fix: meant === null ? 'Remove it, or write one of the codes of docs/findings/.' : `Write ${meant}.`, origin }];
}
function lowered(code, level, kept, origin) {
    const message = `${code} cannot be ${level === 'off' ? 'switched off' : `lowered to ${level}`}: TFC makes it ${kept === 'error' ? 'an' : 'a'} ${kept}, and only more can be demanded`;
    return { kind: 'lowered', path: `validate.levels.${code}`, message, fix: 'Remove the line; a single place can be left out with its reason under validate.exempt.', origin };
}

;// CONCATENATED MODULE: ./core/config/defaults.js

/** What holds when nobody says anything: the `default`s of the schema. */
function defaultAssignments(schema = config_schema/* configSchema */.Q, path = []) {
    if (schema.default !== undefined)
        return [{ path, value: schema.default, origin: { layer: 'defaults' } }];
    return Object.entries(schema.properties ?? {}).flatMap(([key, child]) => defaultAssignments(child, [...path, key]));
}

;// CONCATENATED MODULE: ./core/config/resolve.js










/** Merges the layers, lowest first, over the defaults. Everything that is wrong is collected, in the order of the layers. */
function resolve(layers) {
    const merge = newMerge();
    for (const { path, value, origin } of defaultAssignments())
        setValue(merge, path, copyTree(value), origin);
    for (const layer of layers) {
        merge.issues.push(...layer.issues);
        for (const assignment of layer.assignments)
            apply(merge, config_schema/* configSchema */.Q, assignment);
    }
    merge.issues.push(...codeIssues(merge), ...rangeIssues(merge));
    return { config: deepFreeze(merge.tree), origins: merge.origins, issues: merge.issues };
}
/** What conversion cannot see: limits, lengths. The schema's own validator says it. */
function rangeIssues(merge) {
    if (validate(merge.tree))
        return [];
    return (validate.errors ?? []).map((error) => {
        const origin = (0,config_origin/* originOf */.y)(merge.origins, error.instancePath);
        const path = dotted(fromPointer(error.instancePath));
        return { kind: 'not_allowed', path, message: `${path} ${(0,say_demand/* sayDemand */.x)(error)}`, fix: 'Write a value within the limits.', origin };
    });
}


/***/ }),

/***/ 6838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ yamlLayer),
/* harmony export */   i: () => (/* binding */ CONFIG_LIMITS)
/* harmony export */ });
/* harmony import */ var _source_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2192);
/* harmony import */ var _source_source_document_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7699);
/* harmony import */ var _schema_generated_config_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6381);
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4671);




/** Room for long lists of globs and levels; a configuration is written by hand. */
const CONFIG_LIMITS = { maxBytes: 256 * 1024, maxDepth: 32, maxNodes: 20_000 };
/** A file of configuration: every value is one assignment, at the line and column of its key. */
function yamlLayer(layer, path, text) {
    const read = (0,_source_read_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g)(text, path, CONFIG_LIMITS);
    if (!read.ok)
        return { assignments: [], issues: read.problem.map((issue) => toIssue(layer, path, issue)) };
    const document = read.value;
    if (document.value === null)
        return { assignments: [], issues: [] };
    if (!(0,_source_source_document_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(document.value))
        return { assignments: [], issues: [notAMap(layer, document)] };
    return { assignments: assignments(layer, document, document.value, []), issues: [] };
}
function assignments(layer, document, value, path) {
    if ((0,_source_source_document_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(value) && Object.keys(value).length > 0 && takesKeys(path))
        return Object.entries(value).flatMap(([key, child]) => assignments(layer, document, child, [...path, key]));
    const { line, column } = document.keyPlace((0,_source_source_document_js__WEBPACK_IMPORTED_MODULE_2__/* .pointer */ .Wn)(...path));
    return path.length === 0 ? [] : [{ path, value, origin: { layer, path: document.path, line, column, ...itemsOf(document, value, path) } }];
}
/** Where the maps of a list stand: a list is one value, and what is wrong with one of its items is told at that. */
function itemsOf(document, value, path) {
    if (!(0,_source_source_document_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value) || !value.some(_source_source_document_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh))
        return {};
    return { items: value.map((_, index) => { const { line, column } = document.place((0,_source_source_document_js__WEBPACK_IMPORTED_MODULE_2__/* .pointer */ .Wn)(...path, index)); return { line, column }; }) };
}
/** A map where no map belongs stays whole, so that it is told once and at its own key. */
function takesKeys(path) {
    const located = (0,_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x)(_schema_generated_config_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .configSchema */ .Q, path, { joinFreeKeys: false, ignoreCase: false });
    return located.kind === 'found' && (0,_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .holdsKeys */ .f)(located.node);
}
function toIssue(layer, path, { kind, message, line, column }) {
    return { kind: kind === 'forbidden_key' ? 'forbidden_key' : 'syntax', path, message, fix: 'Correct the file at the place shown.', origin: { layer, path, line, column } };
}
function notAMap(layer, document) {
    const { line, column } = document.place('');
    return { kind: 'wrong_type', path: document.path, message: 'The file must hold a map of keys', fix: 'Write for instance `engine: docker`.', origin: { layer, path: document.path, line, column } };
}


/***/ }),

/***/ 2619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Zo: () => (/* binding */ straysAmong),
/* harmony export */   j6: () => (/* binding */ descriptorsAmong),
/* harmony export */   jt: () => (/* binding */ directoryOf),
/* harmony export */   kJ: () => (/* binding */ exampleId),
/* harmony export */   nb: () => (/* binding */ descriptorOf),
/* harmony export */   tm: () => (/* binding */ NEVER)
/* harmony export */ });
/* unused harmony export DESCRIPTOR */
/* harmony import */ var _source_without_trailing_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6863);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(557);
/** Which paths are descriptors, and which ids they give. */


const DESCRIPTOR = 'example.yaml';
/** Directories that are never looked into. */
const NEVER = ['.git', 'node_modules', '.hortus'];
/** The descriptors among `files`, sorted. */
function descriptorsAmong(files, garden) {
    const ignored = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .j)(garden.ignore);
    return files.filter((file) => isDescriptor(file) && !file.split('/').some((name) => NEVER.includes(name)) && !ignored(file)).sort();
}
/** What looks like a descriptor and is read by nobody: another ending or case, or a directory of that name. Inside of an example anything may be called so. */
function straysAmong(files, garden) {
    const ignored = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matcher */ .j)([...garden.ignore, ...NEVER.map((name) => `**/${name}/**`)]);
    const examples = descriptorsAmong(files, garden).map(directoryOf);
    const strays = new Set(files.filter((file) => !isDescriptor(file)).flatMap((file) => LIKE_DESCRIPTOR.exec(file)?.[0] ?? []));
    return [...strays].filter((path) => path.startsWith(`${garden.folder}/`) && !ignored(path) && !examples.some((directory) => path.startsWith(`${directory}/`))).sort();
}
const LIKE_DESCRIPTOR = /^(?:.*\/)?example\.ya?ml(?=\/|$)/i;
const isDescriptor = (file) => file === DESCRIPTOR || file.endsWith(`/${DESCRIPTOR}`);
/** Directory of a descriptor; `.` is the root. */
const directoryOf = (descriptor) => (descriptor === DESCRIPTOR ? '.' : descriptor.slice(0, -DESCRIPTOR.length - 1));
/** Descriptor of a directory. */
const descriptorOf = (directory) => (directory === '.' ? DESCRIPTOR : `${directory}/${DESCRIPTOR}`);
/** The path below the garden's folder; elsewhere the whole path. The root of the repository itself is `root`. */
function exampleId(path, folder) {
    const prefix = `${(0,_source_without_trailing_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTrailingSlashes */ .A)(folder.replace(/^\.?\/+/, ''))}/`;
    if (path === '.')
        return 'root';
    return prefix !== '/' && path.startsWith(prefix) ? path.slice(prefix.length) : path;
}


/***/ }),

/***/ 557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ matcher)
/* harmony export */ });
/** True when any of the patterns matches the whole path; a pattern that ends in `/` means everything below it. */
function matcher(patterns) {
    const compiled = patterns.map((pattern) => pattern.replace(/^\.?\//, '').replace(/\/$/, '/**').split('/'));
    return (path) => {
        const names = path.split('/');
        return compiled.some((parts) => matchList(parts, names, (part) => part === '**', matchName));
    };
}
const matchName = (part, name) => matchList([...part], [...name], (char) => char === '*', (char, own) => char === '?' || char === own);
/** Two pointers and one remembered star: when a match fails, only the last star takes one more. */
function matchList(pattern, items, isStar, same) {
    let at = 0;
    let star = -1;
    let taken = 0;
    let index = 0;
    while (index < items.length) {
        const part = pattern[at];
        if (part !== undefined && isStar(part))
            [star, taken, at] = [at, index, at + 1];
        else if (part !== undefined && same(part, items[index]))
            [at, index] = [at + 1, index + 1];
        else if (star >= 0)
            [at, index, taken] = [star + 1, taken + 1, taken + 1];
        else
            return false;
    }
    while (at < pattern.length && isStar(pattern[at]))
        at++;
    return at === pattern.length;
}


/***/ }),

/***/ 6186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ shardCells),
/* harmony export */   o: () => (/* binding */ JOB_MINUTES)
/* harmony export */ });
/* harmony import */ var _render_figures_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9678);

/** GitHub ends a job on a hosted machine after six hours. */
const JOB_MINUTES = 360;
/**
 * At most `max` shards with every cell in exactly one. Cells share a shard only when they need the same runner, unless there
 * are fewer shards than kinds of runners. The longest cells are dealt first, each to the shard that has the least.
 * `longest` is what the cells of one shard may take; no shard is given more than a job may last.
 */
function shardCells(cells, max) {
    const shards = dealAll(cells, max);
    const longest = shards.reduce((most, { minutes }) => Math.max(most, minutes), 0);
    return { shards: shards.map((each) => ({ ...each, minutes: Math.min(each.minutes, JOB_MINUTES) })), longest };
}
function dealAll(cells, max) {
    if (cells.length <= max)
        return cells.map((cell) => ({ name: cell.id, cells: [cell], labels: cell.labels, minutes: cell.minutes }));
    const groups = [...Map.groupBy(cells, ({ labels }) => labels.join('\n')).values()];
    if (groups.length > max)
        return [shard(1, 1, cells, strongest(groups))];
    const sizes = share(groups.map((group) => group.length), max);
    const dealt = groups.flatMap((group, index) => deal(group, sizes[index]));
    return dealt.map((each, index) => shard(index + 1, dealt.length, each, each[0].labels));
}
function shard(number, of, cells, labels) {
    return { name: `${number} of ${of}, ${(0,_render_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(cells.length, 'cell')}`, cells, labels, minutes: cells.reduce((sum, cell) => sum + cell.minutes, 0) };
}
/** Every group gets one shard, and the rest goes where the most cells wait for one; never more shards than cells. */
function share(counts, max) {
    const shards = counts.map(() => 1);
    for (let free = max - counts.length; free > 0; free--) {
        const next = counts.map((waiting, index) => (shards[index] < waiting ? waiting / shards[index] : 0));
        shards[next.indexOf(Math.max(...next))]++;
    }
    return shards;
}
function deal(cells, into) {
    const shards = Array.from({ length: into }, () => ({ cells: [], minutes: 0 }));
    for (const cell of [...cells].sort((a, b) => b.minutes - a.minutes || (a.id < b.id ? -1 : 1))) {
        const least = shards.reduce((best, each) => (each.minutes < best.minutes || (each.minutes === best.minutes && each.cells.length < best.cells.length) ? each : best));
        least.cells.push(cell);
        least.minutes += cell.minutes;
    }
    return shards.map((each) => each.cells);
}
/** A machine of the rarer kind (a GPU runner) can run the cells of the other; the labels with the most words are the most special. */
const strongest = (groups) => groups.map((group) => group[0].labels).reduce((a, b) => (b.length > a.length ? b : a));


/***/ }),

/***/ 7791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 6262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  k: () => (/* binding */ JsonBytes),
  l: () => (/* binding */ MAX_DEPTH)
});

// EXTERNAL MODULE: ./core/json/bytes.js
var json_bytes = __nccwpck_require__(6262);
// EXTERNAL MODULE: ./core/json/json-refusal.js
var json_refusal = __nccwpck_require__(9234);
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

/***/ 5244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 9001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   KY: () => (/* binding */ HortusError),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   ok: () => (/* binding */ ok)
/* harmony export */ });
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


/***/ }),

/***/ 5963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson),
/* harmony export */   j: () => (/* binding */ jsonDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
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


/***/ }),

/***/ 638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ hardwareClass),
/* harmony export */   R: () => (/* binding */ fingerprint)
/* harmony export */ });
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5963);

function fingerprint(facts) {
    return {
        preset: facts.preset,
        params: (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonDigest */ .j)(facts.params),
        // Descriptors name data sets without digests so far.
        datasets: [...new Set(facts.datasets)].map((name) => (name.includes('@') ? name : `${name}@undeclared`)).sort(),
        image: facts.image?.digest ?? facts.image?.id ?? null,
        hardwareClass: facts.hardwareClass,
        tree: facts.tree,
    };
}
/** The GPUs when the run had them, else the CPU: a CPU run on a GPU machine compares with CPU runs. */
function hardwareClass(hardware, usesGpus) {
    const gpus = hardware.gpus.map((gpu) => gpu.name);
    return usesGpus && gpus.length > 0 ? `gpu:${gpus.join('+')}` : `cpu:${hardware.cpu}/${hardware.cores}`;
}


/***/ }),

/***/ 9678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
/* unused harmony export bytes */
/** Figures as a person reads them: four significant digits, a unit where it is known, no locale. */
/** A metric's value; the strings are the three numbers that JSON cannot hold. */
function figure(value, unit) {
    if (value === null)
        return 'missing';
    if (typeof value === 'string')
        return value;
    if (unit === 'bytes' || unit === 'B')
        return bytes(value);
    if (unit === 'ms')
        return duration(value);
    return unit === undefined || unit === '1' ? digits(value) : `${digits(value)} ${unit}`;
}
/** Milliseconds as `0.8 s`, `12 s`, `3 min 5 s`. */
function duration(ms) {
    if (!Number.isFinite(ms))
        return String(ms);
    if (Math.abs(ms) < 999.5)
        return `${digits(Math.abs(ms) < 10 ? ms : Math.round(ms))} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
/** Bytes in binary units, as memory is counted. */
function bytes(value) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
    const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log2(Math.max(1, Math.abs(value))) / 10)));
    return `${digits(value / 1024 ** step)} ${units[step] ?? ''}`;
}
/** A relative change as `+3.2 %`, or a dash when there is none to state. */
function percent(change) {
    if (change === null)
        return '–';
    if (change === 0)
        return '0 %';
    const value = change * 100;
    const text = Math.abs(value) < 0.1 ? digits(Math.abs(value)) : Math.abs(value) >= 1000 ? digits(Math.round(Math.abs(value))) : Math.abs(value).toFixed(1);
    return `${value > 0 ? '+' : '−'}${text} %`;
}
/** `1 error`, `2 errors`. */
const count = (n, word) => `${n} ${word}${n === 1 ? '' : 's'}`;
function digits(value) {
    if (Number.isInteger(value) && Math.abs(value) < 1e15)
        return String(value);
    const size = Math.abs(value);
    return size >= 1e-4 && size < 1e7 ? String(Number(value.toPrecision(4))) : value.toExponential(3);
}


/***/ }),

/***/ 1783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
/* unused harmony export inert */
/**
 * Text from a repository, a log or a record, made safe to show on one line (A07, A50): characters that move the
 * cursor, reverse the reading direction, hide or pretend are shown as U+FFFD. Nothing is dropped silently.
 */
function plain(text) {
    return text.toWellFormed().normalize('NFC').replace(/[\n\r\t]+/g, ' ').replace(UNSAFE, '\uFFFD').replaceAll('##[', '##\uFFFD[');
}
/**
 * Output for a terminal, which in a workflow is the job's log: there a line that begins with `::` is a command, and so
 * is `##[` anywhere in a line, which `plain` has taken away (A50).
 */
function inert(output) {
    if (!output.includes('::'))
        return output;
    // Piece by piece: one pattern for all looks at a long run of line ends once for each of them (A08).
    return output.split(/([\n\r\u2028\u2029])/).map((piece) => (piece.trimStart().startsWith('::') ? piece.replace('::', '│ ::') : piece)).join('');
}
/** The same over several lines: line ends stay, a tab becomes two spaces. */
function plainLines(text) {
    return text.split(/\r\n|\n|\r/).map((line) => plain(line.replaceAll('\t', '  '))).join('\n');
}
/** At most `max` characters, never half of one, with an ellipsis when something was cut. */
function cut(text, max) {
    const characters = [...text];
    return characters.length <= max ? text : `${characters.slice(0, Math.max(0, max - 1)).join('')}…`;
}
/**
 * Control, private use, surrogates, line and paragraph separators, format (bidi, zero-width, tags) and the rest of what
 * Unicode lets a renderer draw as nothing, but for U+FE0F, which only asks for the colored form of an emoji.
 */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}[\p{Default_Ignorable_Code_Point}--[\uFE0F]]\u2800]/gv;


/***/ }),

/***/ 859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ quotedOf),
/* harmony export */   S: () => (/* binding */ BAR)
/* harmony export */ });
function quotedOf(message) {
    const lines = message.split('\n');
    const start = lines.findIndex((line, index) => index > 0 && line.startsWith(BAR));
    if (start === -1)
        return { sentence: message, quote: [] };
    const quote = lines.slice(start).map((line) => (line.startsWith(BAR) ? line.slice(BAR.length) : line));
    return { sentence: lines.slice(0, start).join('\n'), quote: quote.slice(-MAX_LINES) };
}
/** What stands before each quoted line. */
const BAR = '│ ';
/** A report is read from elsewhere too: of a longer quote the last lines are shown. */
const MAX_LINES = 12;


/***/ }),

/***/ 6466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ renderJson)
/* harmony export */ });
/**
 * A result itself, as it is stored and handed on; of a report stable, since `buildReport` has put everything in one order. It may
 * be printed into a job's log, where `##[` anywhere in a line is a command, or into a terminal, which obeys C1 controls and turns
 * text around (A07, A50): an escape in the string says the same.
 */
const renderJson = (result) => `${JSON.stringify(result, null, 2)
    .replaceAll('##[', '#\\u0023[')
    .replaceAll(/[\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;


/***/ }),

/***/ 2121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ ratchetSentence),
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   FN: () => (/* binding */ newFindings),
/* harmony export */   J7: () => (/* binding */ countsLine),
/* harmony export */   SV: () => (/* binding */ GLYPHS),
/* harmony export */   Z0: () => (/* binding */ regressions),
/* harmony export */   b: () => (/* binding */ goneSentence),
/* harmony export */   e8: () => (/* binding */ decisiveMetrics),
/* harmony export */   jM: () => (/* binding */ failedUnexplained),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   oh: () => (/* binding */ keyMetric),
/* harmony export */   tP: () => (/* binding */ workspaceSentence),
/* harmony export */   v6: () => (/* binding */ ended)
/* harmony export */ });
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9678);

/** What the verdict means, in one sentence. */
function verdictSentence(report) {
    switch (report.verdict) {
        case 'clean':
            return `Clean. ${proven(report)}`.trimEnd();
        case 'warnings':
            return `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(report.summary.warnings, 'warning')}, no error. ${proven(report)}`.trimEnd();
        case 'errors':
            return `${reds(report)}. ${proven(report)}`.trimEnd();
        case 'could_not_run':
            return `Could not run: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(report.problems.length, 'problem')} kept Hortus from finishing. ${proven(report)}`.trimEnd();
    }
}
/** With a full stop, unless it ends in something stronger: more text can follow. */
const ended = (text) => (/[.?!]$/.test(text) ? text : `${text}.`);
/** How many of each outcome and level; known findings apart. */
function countsLine(report) {
    const { summary } = report;
    const outcomes = summary.examples === 0 ? [] : [`${summary.passed} passed`, `${summary.failed} failed`, `${summary.skipped} skipped`];
    const levels = [(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(summary.errors, 'error'), (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(summary.warnings, 'warning'), (0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(summary.notices, 'notice')];
    return [...outcomes, ...levels, ...comparisonCounts(report)].join(', ');
}
/** What the ratchet did; findings that the baseline knows are counted and not listed. Our own words only. */
function ratchetSentence(report) {
    const listed = report.findings.filter((finding) => finding.status === 'known').length;
    if (report.baseline === null && listed === 0)
        return report.verb === 'validate' && report.summary.errors >= MANY ? TO_START : null;
    if (report.baseline === null)
        return `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(listed, 'known finding')} of the baseline ${listed === 1 ? 'is' : 'are'} not listed.`;
    const { fixed, new: fresh, known, moved = 0 } = report.baseline;
    if (fixed + fresh + known === 0)
        return null;
    const still = known === 0 ? '' : ` Known ones are not listed here${moved === 0 ? '' : `; ${moved} moved with ${moved === 1 ? 'its file' : 'their files'}`}.`;
    return `Baseline: fixed ${fixed}, new ${fresh}, known ${known}.${still}`;
}
/** So many errors are no slip: somebody looks at an old repository for the first time. */
const MANY = 10;
const TO_START = 'To start without being red: `hortus validate --update-baseline` freezes what is there, and from then on only new findings fail.';
/** Entries of the baseline that can be dropped, with the way to do it. Holds paths: text that is not ours. */
function goneSentence(report, max = 3) {
    const gone = report.baseline?.gone ?? [];
    if (gone.length === 0)
        return (report.baseline?.fixed ?? 0) === 0 ? null : 'What is fixed can be dropped from the baseline: `hortus validate --update-baseline`.';
    const shown = gone.slice(0, max).map(({ code, path, count: times }) => `${code} at ${path}${times === 1 ? '' : ` (${times} times)`}`);
    return `No longer found: ${shown.join(', ')}${gone.length > max ? ` and ${gone.length - max} more` : ''}. \`hortus validate --update-baseline\` drops what is fixed.`;
}
/** What the TFC side of the repository holds, and how far its contents were looked at. Our own words only. */
function workspaceSentence(report) {
    if (report.workspace === undefined)
        return null;
    const { datasets, runs, models, verified, signatures } = report.workspace;
    const files = verified.content + verified.cache + verified.pointers;
    const ways = [
        ...(verified.content > 0 ? [`${verified.content} by their content`] : []),
        ...(verified.cache > 0 ? [`${verified.cache} by an earlier look, unchanged since`] : []),
        ...(verified.pointers > 0 ? [`${verified.pointers} by their Git LFS pointer, content not read`] : []),
    ];
    const hashes = files === 0 ? 'No hash was compared' : `Hashes of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(files, 'file')} compared: ${ways.join('; ')}`;
    const unchecked = verified.unchecked === 0 ? '' : `; ${verified.unchecked} could not be checked`;
    const signed = SIGNATURE_WORDS.map(([verdict, words]) => [signatures.filter((each) => each.verdict === verdict).length, words]).filter(([number]) => number > 0);
    const lists = signed.length === 0 ? '' : ` Checksum lists: ${signed.map(([number, words]) => `${number} ${words}`).join(', ')}.`;
    return `Workspace: ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(datasets, 'dataset')}, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(runs, 'run')}, ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(models, 'model')}. ${hashes}${unchecked}.${lists}`;
}
const SIGNATURE_WORDS = [['rejected', 'with a rejected signature'], ['missing', 'without the signature that is asked for'], ['signed', 'signed'], ['unsigned_allowed', 'not signed']];
/** Comparisons that went wrong. */
const regressions = (report) => report.comparisons.filter((comparison) => comparison.verdict === 'regression');
/** Failed examples whose reason no new error repeats: one line about one failure is enough. */
function failedUnexplained(report) {
    const errors = Map.groupBy(newFindings(report).filter((finding) => finding.level === 'error'), (finding) => finding.example);
    const said = (id, reason) => errors.get(id)?.some((finding) => finding.message.includes(reason)) ?? false;
    return report.examples.filter((example) => example.outcome === 'failed' && (example.reason === null || !said(example.id, example.reason)));
}
/** The metrics that gave a comparison its verdict, each with both values. Holds text that is not ours. */
function decisiveMetrics(comparison, max = 3) {
    const decisive = comparison.metrics.filter((metric) => metric.verdict === comparison.verdict);
    const shown = decisive.slice(0, max).map((metric) => `${metric.name} (${metric.origin}) ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(metric.base, metric.unit)} → ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(metric.head, metric.unit)} (${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(metric.change)})`);
    return [...shown, ...(decisive.length > max ? [`${decisive.length - max} more`] : [])].join(', ');
}
/** New findings, worst first, then in the order of the report. */
function newFindings(report) {
    const rank = { error: 0, warning: 1, notice: 2 };
    return report.findings.filter((finding) => finding.status === 'new').toSorted((a, b) => rank[a.level] - rank[b.level]);
}
/** `path:line:col`, as editors and terminals make a link of it. */
const placeOf = (finding) => [finding.path, finding.line, finding.line === null ? null : finding.column].filter((part) => part !== null).join(':');
/** The sum of what its rungs took; null when nothing was timed. */
function timeOf(example) {
    const times = example.rungs.map((rung) => rung.durationMs).filter((time) => time !== undefined);
    return times.length === 0 ? null : times.reduce((sum, time) => sum + time, 0);
}
/** Glyph and word, so that neither color nor font is needed to read them. */
const GLYPHS = { passed: '✓', failed: '✗', skipped: '○', not_run: '·' };
/** One metric to show in a table: the first of the well-known names, else the first (a report has them by name); and how many others there are. */
function keyMetric(example) {
    const metrics = Object.entries(example.metrics ?? {});
    const known = KEY_METRICS.map((word) => metrics.find(([name]) => name.toLowerCase().includes(word))).find((entry) => entry !== undefined);
    const [name, value] = known ?? metrics[0] ?? [];
    return name === undefined || value === undefined ? null : { name, value, others: metrics.length - 1 };
}
const KEY_METRICS = ['accuracy', 'f1', 'map', 'auc', 'bleu', 'r2', 'perplexity', 'loss', 'error', 'throughput', 'latency'];
function reds(report) {
    const { errors, failed } = report.summary;
    const parts = [
        ...(errors > 0 ? [(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(errors, report.baseline === null ? 'error' : 'new error')] : []),
        ...(failed > 0 ? [`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(failed, 'example')} failed`] : []),
        ...(regressions(report).length > 0 ? [(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(regressions(report).length, 'regression')] : []),
    ];
    return parts.join(', ');
}
function proven(report) {
    const { examples, passed, skipped } = report.summary;
    if (examples === 0 && report.verb === 'compare')
        return `${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(report.comparisons.length, 'comparison')} made.`;
    if (report.verb === 'verify' || report.verb === 'sign')
        return '';
    if (examples === 0)
        return report.workspace === undefined ? 'No example was looked at.' : 'Nothing was run.';
    const done = report.verb === 'validate' ? `${passed} of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(examples, 'example')} passed the descriptor checks; nothing was run.` : `${passed} of ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(examples, 'example')} passed.`;
    return skipped === 0 ? done : `${done} ${skipped} skipped: not proven.`;
}
function comparisonCounts(report) {
    const by = Map.groupBy(report.comparisons, (comparison) => comparison.verdict);
    return COMPARISON_ORDER.filter((verdict) => by.has(verdict)).map((verdict) => `${by.get(verdict)?.length ?? 0} ${verdict.replace('_', ' ')}`);
}
const COMPARISON_ORDER = ['regression', 'improvement', 'equivalent', 'inconclusive', 'insufficient_data', 'incomparable'];


/***/ }),

/***/ 3809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  F: () => (/* binding */ buildReport)
});

// EXTERNAL MODULE: ./core/version.js
var version = __nccwpck_require__(7026);
// EXTERNAL MODULE: ./core/report/order.js
var order = __nccwpck_require__(2957);
// EXTERNAL MODULE: ./core/report/plan-findings.js
var plan_findings = __nccwpck_require__(2881);
;// CONCATENATED MODULE: ./core/report/summarise.js
/** Counts examples by outcome, and new findings by level: what the baseline knows does not count. */
function summarise(examples, findings) {
    const outcomes = (outcome) => examples.filter((example) => example.outcome === outcome).length;
    const fresh = (level) => findings.filter((finding) => finding.status === 'new' && finding.level === level).length;
    return {
        examples: examples.length,
        passed: outcomes('passed'),
        failed: outcomes('failed'),
        skipped: outcomes('skipped'),
        errors: fresh('error'),
        warnings: fresh('warning'),
        notices: fresh('notice'),
    };
}

;// CONCATENATED MODULE: ./core/report/verdict-of.js
/**
 * Errors when something red was found. With a problem and nothing red the tool did not finish its work: then it says
 * so (`could_not_run`) and never `clean`. Known findings and skipped examples do not fail.
 */
function verdictOf(report) {
    const { summary, comparisons, problems } = report;
    const regressed = comparisons.some((comparison) => comparison.verdict === 'regression');
    if (summary.errors > 0 || summary.failed > 0 || regressed)
        return 'errors';
    if (problems.length > 0)
        return 'could_not_run';
    return summary.warnings > 0 ? 'warnings' : 'clean';
}

;// CONCATENATED MODULE: ./core/report/build-report.js





/** The same parts, in any order, give the same report. */
function buildReport(parts) {
    const examples = (0,order/* orderExamples */.qs)(parts.examples);
    const cells = { planned: (0,order/* orderWords */.WS)(parts.cells.planned), executed: (0,order/* orderWords */.WS)(parts.cells.executed) };
    const findings = (0,order/* orderFindings */.$t)([...parts.findings, ...(0,plan_findings/* planFindings */.eM)(parts.verb, examples, cells)]);
    const comparisons = (0,order/* orderComparisons */.fu)(parts.comparisons);
    const problems = (0,order/* orderProblems */.xv)(parts.problems);
    const summary = summarise(examples, findings);
    return {
        schema: 'report/1',
        verb: parts.verb,
        tool: { name: 'hortus', version: version/* VERSION */.x },
        repository: { commit: parts.repository.commit, dirty: parts.repository.dirty },
        scope: { mode: parts.scope.mode, reason: parts.scope.reason, base: parts.scope.base },
        examples,
        cells,
        findings,
        comparisons,
        ...(parts.workspace === undefined ? {} : { workspace: parts.workspace }),
        baseline: parts.baseline,
        summary,
        verdict: verdictOf({ examples, summary, comparisons, problems }),
        problems,
    };
}


/***/ }),

/***/ 2957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ orderFindings),
/* harmony export */   GM: () => (/* binding */ byWord),
/* harmony export */   Q$: () => (/* binding */ RUNGS),
/* harmony export */   WS: () => (/* binding */ orderWords),
/* harmony export */   fu: () => (/* binding */ orderComparisons),
/* harmony export */   qs: () => (/* binding */ orderExamples),
/* harmony export */   xv: () => (/* binding */ orderProblems)
/* harmony export */ });
/** The ladder, bottom up. */
const RUNGS = ['parsed', 'contracted', 'built', 'probed', 'smoked', 'benchmarked'];
/** By path, line, column, code and message; the same finding said twice is one. */
function orderFindings(findings) {
    return unique(findings.map(plainFinding)).sort((a, b) => byWord(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || byWord(a.code, b.code) || byWord(JSON.stringify(a), JSON.stringify(b)));
}
/** By id; rungs from the bottom of the ladder up, records and metrics by name. */
function orderExamples(examples) {
    return examples.map(plainExample).sort((a, b) => byWord(a.id, b.id) || byWord(JSON.stringify(a), JSON.stringify(b)));
}
/** By example, preset and the two records. */
function orderComparisons(comparisons) {
    return [...comparisons].sort((a, b) => byWord(a.example ?? '', b.example ?? '') || byWord(a.preset ?? '', b.preset ?? '') || byWord(a.base, b.base) || byWord(a.head, b.head) || byWord(JSON.stringify(a), JSON.stringify(b)));
}
/** By code, path and message; the same problem met twice is one. */
function orderProblems(problems) {
    const plain = problems.map(({ code, message, next, path }) => ({ code, message, next, ...(path === undefined ? {} : { path }) }));
    return unique(plain).sort((a, b) => byWord(a.code, b.code) || byWord(a.path ?? '', b.path ?? '') || byWord(a.message, b.message) || byWord(a.next, b.next));
}
/** Sorted, each once. */
const orderWords = (words) => [...new Set(words)].sort(byWord);
/** Compares by UTF-16 code units. */
const byWord = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
function plainFinding(f) {
    return { code: f.code, level: f.level, path: f.path, line: f.line, column: f.column, message: f.message, fix: f.fix, example: f.example, status: f.status };
}
function plainExample(e) {
    const rungs = [...e.rungs].sort((a, b) => RUNGS.indexOf(a.rung) - RUNGS.indexOf(b.rung));
    const { id, path, name, tier, outcome, reason } = e;
    const metrics = e.metrics === undefined ? {} : { metrics: Object.fromEntries(Object.entries(e.metrics).sort(([a], [b]) => byWord(a, b))) };
    return { id, path, name, tier, outcome, reason, rungs, records: orderWords(e.records), ...metrics };
}
function unique(items) {
    return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}


/***/ }),

/***/ 2881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ tooLong),
/* harmony export */   T4: () => (/* binding */ PLAN_CODES),
/* harmony export */   eM: () => (/* binding */ planFindings)
/* harmony export */ });
/* harmony import */ var _garden_discover_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2619);
/* harmony import */ var _render_figures_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9678);
/* harmony import */ var _garden_shard_cells_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6186);
/* harmony import */ var _rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3494);
/** What follows from comparing the plan with what was done: silent skipping is the worst failure of a check (specs: compare, 0.8). */




/** An error for every planned cell that nobody executed; a warning when a run was asked for and every example was skipped. */
function planFindings(verb, examples, cells) {
    return [...notExecuted(cells, examples), ...nothingRan(verb, examples)];
}
/** Codes that are computed from a report, and therefore computed anew when reports are merged. */
const PLAN_CODES = ['PLAN.CELL_NOT_EXECUTED', 'PLAN.NOTHING_RAN'];
/** A warning when the limits of the cells that share a job add up to more than a job may last. `longest` in minutes. */
function tooLong(cells, longest) {
    if (longest <= _garden_shard_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .JOB_MINUTES */ .o)
        return [];
    return [(0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('PLAN.TOO_LONG', { path: '.' }, `Of ${(0,_render_figures_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(cells, 'planned cell')}, those of the longest job may take ${longest} minutes; GitHub ends a job after ${_garden_shard_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .JOB_MINUTES */ .o}.`)];
}
function notExecuted(cells, examples) {
    const executed = new Set(cells.executed);
    return cells.planned
        .filter((cell) => !executed.has(cell))
        .map((cell) => {
        const example = exampleOf(cell, examples);
        const at = { path: example === null ? '.' : (0,_garden_discover_js__WEBPACK_IMPORTED_MODULE_3__/* .descriptorOf */ .nb)(example.path), example: example?.id ?? null };
        return (0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('PLAN.CELL_NOT_EXECUTED', at, `The cell ${cell} was planned and never executed.`);
    });
}
/** A cell's id starts with its example's id. The longest id that fits is the one meant. */
function exampleOf(cell, examples) {
    const fitting = examples.filter(({ id }) => cell === id || (cell.startsWith(id) && /^[:#@ ]/.test(cell.slice(id.length))));
    return fitting.sort((a, b) => b.id.length - a.id.length)[0] ?? null;
}
function nothingRan(verb, examples) {
    const asked = verb === 'check' || verb === 'smoke' || verb === 'run';
    const alive = examples.filter((example) => example.tier !== 'archived');
    if (!asked || alive.length === 0 || alive.some((example) => example.outcome !== 'skipped'))
        return [];
    const reason = alive[0]?.reason ?? 'no reason was given';
    return [(0,_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .finding */ .gk)('PLAN.NOTHING_RAN', { path: '.' }, `${alive.length === 1 ? 'The one example was' : `All ${alive.length} examples were`} skipped, so nothing was proven. The first reason: ${reason}`)];
}


/***/ }),

/***/ 9588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ applyLevels),
/* harmony export */   z: () => (/* binding */ loweredCodes)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3494);

/** The levels of the configuration; `off` removes a finding. What TFC demands can only be demanded harder (TFC-0006 section 17). */
function applyLevels(findings, levels) {
    return findings.flatMap((each) => {
        const level = Object.hasOwn(levels, each.code) ? levels[each.code] : undefined;
        if (level === undefined || (isTfc(each.code) && RANK[level] <= RANK[each.level]))
            return [each];
        return level === 'off' ? [] : [{ ...each, level }];
    });
}
/** Codes whose level in the configuration is lower than what TFC says: refused, and told where the line stands. */
function loweredCodes(levels) {
    const kinds = _finding_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDINGS */ .TG;
    return Object.entries(levels).flatMap(([code, level]) => {
        const kept = Object.hasOwn(kinds, code) ? kinds[code]?.level : undefined;
        return kept !== undefined && isTfc(code) && RANK[level] < RANK[kept] ? [{ code, level, kept }] : [];
    });
}
const RANK = { off: 0, notice: 1, warning: 2, error: 3 };
const isTfc = (code) => /^TFC\d{4}\./.test(code);


/***/ }),

/***/ 3494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  TG: () => (/* binding */ FINDINGS),
  Qx: () => (/* binding */ defaultLevel),
  gk: () => (/* binding */ finding)
});

// EXTERNAL MODULE: ./core/secrets/redact.js
var redact = __nccwpck_require__(2483);
;// CONCATENATED MODULE: ./core/rules/compare-findings.js
/** What can be found about comparisons: a part of the one table in finding.ts. */
const COMPARE_FINDINGS = {
    'COMPARE.NOTHING_COMPARED': {
        level: 'warning',
        title: 'No metric could be compared',
        means: 'A comparison that compares nothing shows no difference, and proves nothing.',
        fix: 'Name two runs of the same example and preset that report the metric. `hortus compare` without --key shows what there is.',
    },
    'COMPARE.NO_BASE': {
        level: 'notice',
        title: 'A run has no counterpart at the base',
        means: 'It is new, or it was run with another preset. It was not compared.',
        fix: 'Nothing, when the example is new. Else give a base that holds a run of it.',
    },
    'COMPARE.NO_HEAD': {
        level: 'warning',
        title: 'A run of the base has no counterpart at the head',
        means: 'What was measured before was not measured now, so nothing says whether it still works as well.',
        fix: 'Run the example with that preset, or take its record out of the base.',
    },
};

;// CONCATENATED MODULE: ./core/rules/config-findings.js
/** What can be found about the configuration: a part of the one table in finding.ts. */
const CONFIG_FINDINGS = {
    'CONFIG.UNKNOWN_KEY': {
        level: 'error',
        title: 'The configuration has a key that nobody reads',
        means: 'A misspelt key changes nothing, and its author believes it does.',
        fix: 'Write the key as `hortus config --explain` lists it, or remove it.',
    },
    'CONFIG.NOT_READ': {
        level: 'warning',
        title: 'A file looks like the configuration and is not read',
        means: 'Only .github/hortus.yml is read; what another file says is ignored.',
        fix: 'Move it to .github/hortus.yml.',
    },
    'CONFIG.LEVEL_REFUSED': {
        level: 'error',
        title: 'The configuration lowers what TFC demands',
        means: 'A repository may demand more than TFC and not less (TFC-0006 section 17). The line changes nothing: the finding keeps its level.',
        fix: 'Remove the line. A single place can be left out with its reason under `validate.exempt`.',
        source: 'TFC-0006 section 17',
    },
    'CONFIG.WEAKENED': {
        level: 'warning',
        title: 'The change weakens the check that judges it',
        means: 'The configuration asks less than at the merge base: it exempts, ignores or lowers more. Of signatures and checksums, what was asked before holds until the change is merged; the rest holds at once, so a person must agree.',
        fix: 'Put it into a change of its own, or let a reviewer agree.',
    },
    'CONFIG.EXEMPTION_UNUSED': {
        level: 'notice',
        title: 'An exemption leaves nothing out',
        means: 'What it was made for is corrected or gone. It would hide the next mistake of that kind.',
        fix: 'Drop the entry under `validate.exempt`, or correct its path.',
    },
};

;// CONCATENATED MODULE: ./core/rules/export-findings.js
/** What can be found about what an export leaves behind or refuses: a part of the one table in finding.ts. */
const EXPORT_FINDINGS = {
    'EXPORT.SYMLINK_LEAVES': {
        level: 'error',
        title: 'A symlink leads out of the example',
        means: 'The exported repository would lack what it points to, or carry a file that nobody meant to publish (A11).',
        fix: 'Replace the link by the file, or move what it points to into the example.',
    },
    'EXPORT.NOT_A_FILE': {
        level: 'error',
        title: 'Something in the example is neither file nor link',
        means: 'Submodules and special files cannot be carried into another repository as they are (A12).',
        fix: 'Remove it from the example, or replace it by files.',
    },
    'EXPORT.FILE_TOO_LARGE': {
        level: 'error',
        title: 'A file is too large to export',
        means: 'Git keeps every version forever; large files belong into Git LFS or a download with a checksum (A09).',
        fix: 'Keep the file out of git, or put it under Git LFS.',
    },
    'EXPORT.TOO_LARGE': {
        level: 'error',
        title: 'The example is too large to export',
        means: 'So many files or bytes are rarely meant to be in a repository of their own (A09).',
        fix: 'Ignore generated files and data, then export again.',
    },
    'EXPORT.NAME_COLLISION': {
        level: 'error',
        title: 'Two names are one on some systems',
        means: 'Windows and macOS do not tell them apart: a clone there loses one of the two (A17).',
        fix: 'Rename one of them.',
    },
    'EXPORT.LIVE_FILE_DROPPED': {
        level: 'notice',
        title: 'A file that would come alive was left out',
        means: 'Workflows, hooks, editor tasks and instructions to tools do nothing inside a garden, but run at the root of a repository (A72, A75).',
        fix: 'Add it to the exported repository by hand after reading it, if it is wanted.',
    },
    'EXPORT.REPLACED': {
        level: 'notice',
        title: 'A file of the example was replaced by one of the template',
        means: 'The exported repository needs its own file under that name.',
        fix: 'Rename the file in the example, if it is still wanted.',
    },
    'EXPORT.SECRET': {
        level: 'error',
        title: 'A file holds a secret',
        means: 'What is pushed to another repository cannot be taken back (A73).',
        fix: 'Revoke the secret first, then take it out of the file, and read it from the environment.',
    },
    'EXPORT.NO_LICENSE': {
        level: 'warning',
        title: 'No licence to carry along',
        means: 'Without a licence nobody may use the exported repository.',
        fix: 'Put a LICENSE into the example or into the root of the garden.',
    },
    'EXPORT.NO_SMOKE': {
        level: 'warning',
        title: 'No smoke test to carry along',
        means: 'The exported repository gets no workflow: nothing would notice when it breaks.',
        fix: 'Give the example a Dockerfile and a smoke preset with a `command`.',
    },
    'EXPORT.NEEDS_OUTSIDE': {
        level: 'warning',
        title: 'The example depends on files outside of it',
        means: 'They are not exported, so the exported repository may not work.',
        fix: 'Copy what is needed into the example, and take it out of `shared_paths`.',
    },
};

;// CONCATENATED MODULE: ./core/rules/garden-findings.js
/** What can be found about descriptors and presets: a part of the one table in finding.ts. */
const GARDEN_FINDINGS = {
    'GARDEN.YAML_SYNTAX': {
        level: 'error',
        title: 'The descriptor is not valid YAML',
        means: 'No tool can read the example: it disappears from lists, or stops the service that reads it.',
        fix: 'Correct the YAML at the place shown; quote texts that contain ": ".',
    },
    'GARDEN.UNREADABLE': {
        level: 'error',
        title: 'The descriptor cannot be opened',
        means: 'No tool can read the example.',
        fix: 'Make example.yaml a plain, readable file.',
    },
    'GARDEN.TOO_LARGE': {
        level: 'error',
        title: 'The descriptor is too large',
        means: 'Descriptors are read up to 64 KiB, so that a file cannot exhaust the memory of a check (A09). Real ones have about 1 kB.',
        fix: 'Move long texts and data to files of their own; keep the descriptor below 64 KiB.',
    },
    'GARDEN.TOO_DEEP': {
        level: 'error',
        title: 'The descriptor nests too deep',
        means: 'Values are read down to 32 levels, so that a file cannot crash its reader (A03). Real ones have at most 6.',
        fix: 'Flatten the structure at the place shown.',
    },
    'GARDEN.NOT_UTF8': {
        level: 'error',
        title: 'The descriptor is not UTF-8',
        means: 'Readers disagree about what such bytes mean.',
        fix: 'Save the file as UTF-8, for instance with `iconv -f latin1 -t utf-8`.',
    },
    'GARDEN.OUTSIDE': {
        level: 'error',
        title: 'A path leaves the repository',
        means: 'A symlink or `..` out of the repository would let an example read or publish files of the machine that checks it (A11).',
        fix: 'Replace the link by the file itself, or link inside the repository.',
    },
    'GARDEN.YAML_ALIAS': {
        level: 'error',
        title: 'An alias cannot be followed, or unfolds without measure',
        means: 'Aliases of aliases unfold to gigabytes from a few lines (A01).',
        fix: 'Write the value out instead of the alias.',
    },
    'GARDEN.DUPLICATE_KEY': {
        level: 'error',
        title: 'A key stands twice in one map',
        means: 'Readers disagree which of the two counts.',
        fix: 'Keep one of them.',
    },
    'GARDEN.FORBIDDEN_KEY': {
        level: 'error',
        title: 'A key has a name that is dangerous to programs',
        means: '`__proto__`, `constructor` and `prototype` change what an object is in the programs that read it (A04).',
        fix: 'Rename the key.',
    },
    'GARDEN.NOT_A_MAP': {
        level: 'error',
        title: 'The descriptor is not a map',
        means: 'A descriptor says `key: value`; a list, a text or an empty file says nothing about the example.',
        fix: 'Write at least `name:`, `description:` and `presets:`.',
    },
    'GARDEN.NOT_READ': {
        level: 'notice',
        title: 'Something looks like a descriptor and is not read',
        means: 'Only a file with the exact name example.yaml makes an example; what this one says is ignored.',
        fix: 'Rename it to example.yaml, or ignore it with `garden.ignore` in .github/hortus.yml.',
    },
    'GARDEN.EMPTY': {
        level: 'warning',
        title: 'The garden has no example',
        means: 'A check without examples proves nothing; often a glob in `garden.ignore` takes away too much.',
        fix: 'Add an example.yaml to a directory, or correct `garden.ignore` in .github/hortus.yml.',
    },
    'GARDEN.ID_TAKEN': {
        level: 'error',
        title: 'Two examples have the same id',
        means: 'Records and commands could not tell them apart.',
        fix: 'Rename one of the directories, or ignore one with `garden.ignore` in .github/hortus.yml.',
    },
    'GARDEN.SCHEMA': {
        level: 'error',
        title: 'A value has a form that Hortus cannot use',
        means: 'The key is one that Hortus acts on, and what stands there cannot be acted on.',
        fix: 'Write it as schemas/example.schema.json describes it.',
    },
    'GARDEN.ODD_VALUE': {
        level: 'warning',
        title: 'A value has an unusual form',
        means: 'It is read as well as it can be; other tools may read it differently.',
        fix: 'Write it as schemas/example.schema.json describes it.',
    },
    'GARDEN.UNKNOWN_KEY': {
        level: 'notice',
        title: 'A key looks like a slip of a known one',
        means: 'Unknown keys are kept and never an error; this one is so near to a known one that it may be meant.',
        fix: 'Rename it when it was a slip; else set GARDEN.UNKNOWN_KEY to off under validate.levels.',
    },
    'GARDEN.PRESETS_MISSING': {
        level: 'notice',
        title: 'The example has no presets',
        means: 'Nobody can run it by name.',
        fix: 'Add a `presets:` map with at least one entry.',
    },
    'GARDEN.PRESET_INVALID': {
        level: 'error',
        title: 'The preset cannot be read',
        means: 'The example says it can be run this way, and nothing can run it.',
        fix: 'Give the preset a `command:` or a `script:`.',
    },
    'GARDEN.PRESET_UNRESOLVED': {
        level: 'error',
        title: 'The garden\'s own runner cannot run the preset',
        means: 'It takes the text of `script`, or the name of the preset and `.sh`, as the name of a file in the example, and there is none. Hortus may run the preset all the same: it splits command lines and reads `command`; a preset that has one is a warning.',
        fix: 'Name a script that is in the directory of the example.',
    },
    'GARDEN.PRESET_SCRIPT_MISSING': {
        level: 'error',
        title: 'The command names a file that is not there',
        means: 'The preset cannot run.',
        fix: 'Correct the path in `command:`; it is relative to the directory of the example.',
    },
    'GARDEN.PRESET_NOT_EXECUTABLE': {
        level: 'error',
        title: 'The command starts a file that is not executable',
        means: 'The preset ends with "permission denied".',
        fix: 'Run `chmod +x` on it and commit the mode (`git update-index --chmod=+x FILE`), or start it with its interpreter.',
    },
    'GARDEN.SCRIPT_NOT_EXECUTABLE': {
        level: 'notice',
        title: 'The script of a preset is not executable',
        means: 'Whoever starts it by its path gets "permission denied"; `bash SCRIPT` works.',
        fix: 'Run `chmod +x` on it and commit the mode (`git update-index --chmod=+x FILE`).',
    },
    'GARDEN.PRESET_KEY_IGNORED': {
        level: 'warning',
        title: 'The garden\'s own runner ignores a key of the preset',
        means: 'It starts the script without these arguments or variables and says nothing: a quick training becomes a full one.',
        fix: 'Put them into the script, or write a `command:`.',
    },
    'GARDEN.PRESET_SHELL_SYNTAX': {
        level: 'warning',
        title: 'The command uses what only a shell understands',
        means: 'Commands are started without a shell: this word is handed to the program as it is.',
        fix: 'Write a list: `command: [sh, -c, "..."]`.',
    },
    'GARDEN.DOCKERFILE_MISSING': {
        level: 'error',
        title: 'The Dockerfile that the descriptor names is not there',
        means: 'The image cannot be built.',
        fix: 'Correct `build.dockerfile`; it is relative to the directory of the example.',
    },
    'GARDEN.GPU_UNDECLARED': {
        level: 'warning',
        title: 'The descriptor does not say whether a GPU is needed',
        means: 'Nobody can plan where the example runs.',
        fix: 'Write `resources: { gpu: 0 }`, or the number it needs.',
    },
    'GARDEN.GPU_SPELLING': {
        level: 'notice',
        title: 'The need for a GPU is spelled in an unusual way',
        means: 'Six spellings are read; other tools know only `resources.gpu` with a number.',
        fix: 'Write `resources: { gpu: N, vram_gb: M }`.',
    },
    'GARDEN.ARCHIVE_DISAGREES': {
        level: 'warning',
        title: 'Folder, `stability` and `archived` disagree',
        means: 'Tools that read only one of them show a dead example as alive.',
        fix: 'Write `stability: archived` as well.',
    },
    'GARDEN.STABILITY_UNKNOWN': {
        level: 'notice',
        title: 'The word for stability is not one that Hortus knows',
        means: 'The example counts as experimental.',
        fix: 'Use stable, beta, experimental or archived.',
    },
    'GARDEN.VERIFICATION_DISAGREES': {
        level: 'warning',
        title: 'The verification contradicts itself',
        means: 'A date says that it was verified and the status says that it was not. A badge from the date alone would be green.',
        fix: 'Remove the date, or correct the status.',
    },
    'GARDEN.AMBIGUOUS_NAME': {
        level: 'warning',
        title: 'Two examples end in the same name',
        means: 'A command that names only the directory cannot tell them apart.',
        fix: 'Rename one of the directories, or use the whole id.',
    },
    'BASELINE.UNREADABLE': {
        level: 'error',
        title: 'The baseline cannot be read',
        means: 'Without it every known finding counts as new.',
        fix: 'Restore it from git, or write a new one with `hortus validate --update-baseline`.',
    },
    'BASELINE.GREW': {
        level: 'warning',
        title: 'The change freezes more findings',
        means: 'The baseline has entries that it did not have at the merge base: what they stand for will not fail any more. Only a person can say whether that is right.',
        fix: 'Correct what was found and take its line out of the baseline; or let a reviewer agree.',
    },
};

// EXTERNAL MODULE: ./core/rules/policies/policy-table.js
var policy_table = __nccwpck_require__(7742);
;// CONCATENATED MODULE: ./core/rules/run-findings.js
/** What can be found about what a check, its plan and its runs came to: a part of the one table in finding.ts. */
const RUN_FINDINGS = {
    'PLAN.CELL_NOT_EXECUTED': {
        level: 'error',
        title: 'A planned cell was never executed',
        means: 'The plan promised a run and no result came back. Counting it as fine would be a check that tests nothing.',
        fix: 'Look at the job of this cell: it was cancelled, failed before it started, or its result was not handed over. Then run it again.',
    },
    'PLAN.TOO_LONG': {
        level: 'warning',
        title: 'The plan may take longer than a job may last',
        means: 'More cells share a job than fit into it if each takes all the time it is allowed. A cell that is not reached is an error of the report.',
        fix: 'Raise `plan.max_cells` (up to 256), lower `plan.minutes` or the `timeout_seconds` of the presets, or plan fewer examples at once.',
    },
    'PLAN.NOTHING_RAN': {
        level: 'warning',
        title: 'Every example was skipped',
        means: 'The check ended without running anything, so it proves nothing about the examples.',
        fix: 'Give the reason shown what it asks for, for instance an engine (`hortus doctor` says what is missing).',
    },
    'SMOKE.PRESET_INVALID': {
        level: 'error',
        title: 'The preset that a run asks for cannot be read',
        means: 'The example says it can be run this way, and nothing can run it.',
        fix: 'Give the preset a `command:` or the name of a script that is there.',
    },
    'SMOKE.FILE_OUTSIDE': {
        level: 'error',
        title: 'A file of the example is a symlink that leaves the repository',
        means: 'A run would read what is not in the repository, and nobody else could repeat it (A11).',
        fix: 'Replace the symlink by the file, or point it inside the repository.',
    },
    'SMOKE.BUILD_FAILED': {
        level: 'error',
        title: 'The image does not build',
        means: 'Nobody can run the example in a container any more.',
        fix: 'Read the build log named in the message; run `hortus smoke EXAMPLE` again after the change.',
    },
    'SMOKE.BUILD_TIMEOUT': {
        level: 'error',
        title: 'The image did not build in time',
        means: 'A build that takes this long, or hangs, holds up every check.',
        fix: 'Make the build smaller, or raise `build.timeout_minutes` in .github/hortus.yml.',
    },
    'SMOKE.EXIT_CODE': {
        level: 'error',
        title: 'The smoke ended with an error',
        means: 'The example does not run as its preset says.',
        fix: 'Read the last lines of the log; run `hortus run EXAMPLE --preset PRESET` until it ends with code 0.',
    },
    'SMOKE.COMMAND_NOT_FOUND': {
        level: 'error',
        title: 'The command of the preset is not there, or cannot be executed',
        means: 'The file was moved, is not executable, or the image does not hold the program.',
        fix: 'Correct the `command:` of the preset, `chmod +x` the script and commit the mode, or install the program in the Dockerfile.',
    },
    'SMOKE.SIGNAL': {
        level: 'error',
        title: 'The smoke was ended by a signal',
        means: 'The program crashed (SIGSEGV, SIGABRT) or was killed from outside.',
        fix: 'Look for the crash in the log; SIGKILL often means that the machine ran out of memory.',
    },
    'SMOKE.TIMEOUT': {
        level: 'error',
        title: 'The smoke did not end in time',
        means: 'A smoke is a short proof that the example runs; one that hangs proves nothing.',
        fix: 'Make the smoke smaller, or give the preset `timeout_seconds:` of its own.',
    },
    'SMOKE.OUT_OF_MEMORY': {
        level: 'error',
        title: 'The smoke needed more memory than it was given',
        means: 'The kernel ended it. On a machine of this size the example cannot be tried.',
        fix: 'Use smaller data in the smoke, or raise `smoke.memory_gb` in .github/hortus.yml.',
    },
    'SMOKE.NO_METRICS': {
        level: 'warning',
        title: 'The descriptor declares metrics, and the run reported none of them',
        means: 'Without numbers the run cannot be compared with others: only that it ended is known.',
        fix: 'Append JSON lines to the file named by HORTUS_METRICS (docs/metrics.md), or remove the metrics from the descriptor.',
    },
    'SMOKE.METRIC_LINES': {
        level: 'warning',
        title: 'Some reported lines could not be read',
        means: 'What they said is missing in the run record.',
        fix: 'Write one JSON object a line, as docs/metrics.md shows.',
    },
};

;// CONCATENATED MODULE: ./core/rules/tfc0001-findings.js
/** What can be found about the layout of a workspace (TFC-0001): a part of the one table in finding.ts. */
const TFC0001_FINDINGS = {
    'TFC0001.DIRECTORY_MISSING': {
        level: 'error',
        title: 'A required directory is missing',
        means: 'Tools look for datasets, runs and models at fixed places.',
        fix: 'Make the directory; an empty one needs a .gitkeep so that git keeps it.',
        source: 'TFC-0001, rule 1',
    },
    'TFC0001.FILE_MISSING': {
        level: 'error',
        title: 'A required file is missing',
        means: 'The layout names eight files at fixed places; people and tools expect them there. Only the profile `full` demands them.',
        fix: 'Add the file at the place that the message names.',
        source: 'TFC-0001, rules 4, 12 and 13',
    },
    'TFC0001.LAYOUT_DIRECTORIES': {
        level: 'warning',
        title: 'The workspace has not all directories of TFC-0001',
        means: 'The profile `seed` needs six directories; TFC-0001 names more. What is there works without them.',
        fix: 'Add them when they are needed, each with a .gitkeep; `workspace.profile: full` demands them.',
        source: 'TFC-0001, rule 1',
    },
    'TFC0001.LAYOUT_FILES': {
        level: 'warning',
        title: 'The workspace has not all files of TFC-0001',
        means: 'Requirements, the environment and the settings of Git LFS stand in files with fixed names. What is there works without them.',
        fix: 'Add the files that the message names; `workspace.profile: full` demands them.',
        source: 'TFC-0001, rules 4, 12 and 13',
    },
    'TFC0001.DIRECTORY_SHADOWED': {
        level: 'error',
        title: 'Something else lies where a directory has to be',
        means: 'A file, a symbolic link or a submodule has the name of a required directory: tools that look into it stop, or leave the repository.',
        fix: 'Move it away and make a plain directory of that name.',
        source: 'TFC-0001, rule 2',
    },
    'TFC0001.DIRECTORY_CASE': {
        level: 'error',
        title: 'A required directory is written with other letters',
        means: 'Linux tells capital letters from small ones, macOS and Windows do not: the directory is found on one machine and missing on another.',
        fix: 'Rename it in two steps, for instance `git mv Datasets datasets.tmp && git mv datasets.tmp datasets`.',
        source: 'TFC-0001, rule 2',
    },
    'TFC0001.DIRECTORY_EMPTY': {
        level: 'warning',
        title: 'A required directory is empty',
        means: 'It holds nothing but .gitkeep files.',
        fix: 'Add what belongs here, or a README.md that says what will lie here.',
        source: 'TFC-0001, rule 3',
    },
    'TFC0001.CONTRACTS_NOT_FOUND': {
        level: 'notice',
        title: 'The repository does not hold the contracts it follows',
        means: 'The TFC documents lie in tfc/ or docs/TFC/, so that the rules of a workspace travel with it.',
        fix: 'Copy the TFC documents to docs/TFC/.',
        source: 'TFC-0001',
    },
    'TFC0001.CONFIGS_INCOMPLETE': {
        level: 'warning',
        title: 'Parts of configs are missing',
        means: 'TFC-0001 keeps configs/base.yaml and one directory each for datasets, models, training and sweeps.',
        fix: 'Add what the message names.',
        source: 'TFC-0001, rule 5',
    },
    'TFC0001.DATA_INCOMPLETE': {
        level: 'warning',
        title: 'Parts of data are missing',
        means: 'TFC-0001 keeps raw, external and interim data apart.',
        fix: 'Add the directories that the message names, each with a .gitkeep.',
        source: 'TFC-0001, rule 6',
    },
    'TFC0001.SRC_INCOMPLETE': {
        level: 'warning',
        title: 'Parts of src are missing',
        means: 'TFC-0001 keeps the code for datasets, models, training, evaluation and helpers apart.',
        fix: 'Add the directories that the message names.',
        source: 'TFC-0001, rule 9',
    },
    'TFC0001.TOOLS_INCOMPLETE': {
        level: 'warning',
        title: 'Tools of TFC-0001 are missing',
        means: 'People expect tools/run.py, tools/dataset_validate.py, tools/export_model.py and tools/doctor.py.',
        fix: 'Add the tools that the message names, or nothing where other tools do their work.',
        source: 'TFC-0001, rule 10',
    },
    'TFC0001.DATA_CHANGED': {
        level: 'error',
        title: 'A file below data was changed, renamed or removed',
        means: 'data is append-only: results that were made from a file must still find it.',
        fix: 'Take the change back and add the new content under a new name.',
        source: 'TFC-0001, rule 7',
    },
    'TFC0001.EXPERIMENT_UNREADABLE': {
        level: 'warning',
        title: 'An experiment cannot be read',
        means: 'An experiment is a YAML file that holds a map; no run can be made from another one.',
        fix: 'Correct the file at the place shown.',
        source: 'TFC-0001, rule 8',
    },
    'TFC0001.EXPERIMENT_ID': {
        level: 'warning',
        title: 'An experiment has no id',
        means: 'Runs name their experiment by its id.',
        fix: 'Add `id: <name of the experiment>`.',
        source: 'TFC-0001, rule 8',
    },
    'TFC0001.CONFIG_UNREADABLE': {
        level: 'warning',
        title: 'A configuration cannot be read',
        means: 'Every YAML file below configs holds one map; tools merge them.',
        fix: 'Correct the file at the place shown.',
        source: 'TFC-0001, rule 11',
    },
};

;// CONCATENATED MODULE: ./core/rules/tfc0001-lfs-findings.js
/** What can be found about Git LFS (TFC-0001 section 7, TFC-0004 section 11): a part of the one table in finding.ts. */
const TFC0001_LFS_FINDINGS = {
    'TFC0001.GITATTRIBUTES_UNREADABLE': {
        level: 'error',
        title: '.gitattributes cannot be read',
        means: 'Without it nothing is kept in Git LFS.',
        fix: 'Make .gitattributes a plain text file of at most 64 KiB.',
        source: 'TFC-0006 section 9, rule 12',
    },
    'TFC0001.LFSCONFIG_INVALID': {
        level: 'error',
        title: '.lfsconfig cannot be read',
        means: 'Git LFS stops with an error in every clone, also where it is called by a checkout action.',
        fix: 'Write it in the format of git config, for instance `[lfs]` and below it `fetchrecentrefsdays = 7`.',
        source: 'TFC-0001 section 7, rule 13',
    },
    'TFC0001.LFS_URL': {
        level: 'error',
        title: 'The address of the LFS server has no scheme',
        means: 'Git LFS takes the value for an address and fails with "missing protocol": nobody can fetch a file, and no fork can be checked out with LFS.',
        fix: 'Remove the line (Git LFS then asks the server of the remote), or write a whole address such as `https://example.org/lfs`.',
        source: 'TFC-0001 section 7, rule 13',
    },
    'TFC0001.LFS_NOT_COVERED': {
        level: 'warning',
        title: 'Directories for large files are not kept in Git LFS',
        means: 'A large file that is added there goes into the history of git for ever.',
        fix: 'Add a line for each to .gitattributes, for instance `runs/**/artifacts/** filter=lfs diff=lfs merge=lfs -text`, and after `datasets/**` lines such as `**/metadata.yaml !filter !diff !merge -text` for the documents.',
        source: 'TFC-0001 section 7, rule 14',
    },
    'TFC0001.LFS_LARGE_FILE': {
        level: 'error',
        title: 'A large file is not in Git LFS',
        means: 'Every clone carries it for ever. `workspace.large_file_mb` sets what is large.',
        fix: 'Track it with `git lfs track`, then `git rm --cached` and `git add` it again.',
        source: 'TFC-0006 section 9, rule 15',
    },
    'TFC0001.LFS_RAW': {
        level: 'error',
        title: 'A file that belongs into Git LFS was committed as itself',
        means: 'The attributes say LFS, the repository holds the content: it was added on a machine without git-lfs, and every checkout with git-lfs shows it as changed.',
        fix: 'Install git-lfs, then run `git add --renormalize` on the file and commit.',
        source: 'TFC-0001 section 7, rule 16',
    },
    'TFC0001.LFS_POINTER_INVALID': {
        level: 'error',
        title: 'A Git LFS pointer is malformed',
        means: 'Git LFS cannot find the content, and no hash can be taken from it (A15).',
        fix: 'Add the real file again on a machine with git-lfs.',
        source: 'TFC-0001 section 7, rule 17',
    },
    'TFC0001.LFS_POINTER_STRAY': {
        level: 'warning',
        title: 'A Git LFS pointer lies where the attributes do not say LFS',
        means: 'Git LFS never fetches the content of such a file: everybody gets the pointer instead.',
        fix: 'Add a pattern for it to .gitattributes, or commit the content.',
        source: 'TFC-0001 section 7, rule 17',
    },
    'TFC0001.LFS_POINTER_METADATA': {
        level: 'error',
        title: 'A document is kept in Git LFS',
        means: 'Metadata, metrics, checksum lists and signatures are read without git-lfs; as pointers they say nothing, and a pull request does not show what changed in them.',
        fix: 'Add a line such as `**/metadata.yaml !filter !diff !merge -text` below the pattern in .gitattributes, then `git add --renormalize` the file.',
        source: 'TFC-0004 section 11, rule 18',
    },
    'TFC0001.LFS_POINTER_README': {
        level: 'notice',
        title: 'A README is kept in Git LFS',
        means: 'Web pages and checkouts without git-lfs show the pointer instead of the text.',
        fix: 'Add `**/README.md !filter !diff !merge -text` at the end of .gitattributes, then `git add --renormalize` the file.',
        source: 'TFC-0004 section 11, rule 18',
    },
    'TFC0001.LFS_PATTERN_UNUSED': {
        level: 'warning',
        title: 'LFS patterns match nothing',
        means: 'They do no harm; a mistyped one looks just the same.',
        fix: 'Remove the lines that are not needed, or correct them.',
        source: 'TFC-0006 section 9, rule 20',
    },
};

;// CONCATENATED MODULE: ./core/rules/tfc0002-findings.js
/** What can be found about the files of a run (TFC-0002): a part of the one table in finding.ts. */
const TFC0002_FINDINGS = {
    'TFC0002.RUN_ID': {
        level: 'error',
        title: 'The directory of a run has no valid run id as its name',
        means: 'A run id is `run-YYYY-MM-DD-NNN`: a real date and a number of three or more digits. Tools skip other directories without a word, and nothing can refer to them.',
        fix: 'Rename the directory (and `run_id`) to the date of the run and the next free number; move what is no run out of runs/.',
        source: 'TFC-0002, TFC-0006 section 11, rule 41',
    },
    'TFC0002.CONFIG_MISSING': {
        level: 'error',
        title: 'A run has no config.yaml',
        means: 'Nobody can tell what ran: neither the experiment nor the dataset, nor whether it completed.',
        fix: 'Add the config.yaml that the run was started with.',
        source: 'TFC-0002 section 5, TFC-0006 section 11, rule 42',
    },
    'TFC0002.CONFIG_UNREADABLE': {
        level: 'error',
        title: 'The config.yaml of a run cannot be read',
        means: 'It is read as UTF-8 YAML that holds one map, up to 64 KiB. Nothing that it says counts until it can be read.',
        fix: 'Correct the file at the place shown.',
        source: 'TFC-0002 section 5, TFC-0006 section 11, rule 43',
    },
    'TFC0002.KEY_MISSING': {
        level: 'error',
        title: 'A run does not say what it is',
        means: 'run_id, experiment, model and dataset are texts that every run has; lineage is made of them.',
        fix: 'Add the keys that the message names to config.yaml.',
        source: 'TFC-0002, TFC-0006 section 11, rule 44',
    },
    'TFC0002.RUN_ID_MISMATCH': {
        level: 'error',
        title: 'A run says another id than its directory',
        means: 'Models name a run by its id; with two ids nobody knows which run is meant.',
        fix: 'Write the name of the directory as `run_id`.',
        source: 'TFC-0002, rule 45',
    },
    'TFC0002.DATASET_REF': {
        level: 'error',
        title: 'A run names its dataset in no known form',
        means: 'A dataset is named `name:vN`, so that the exact version is known.',
        fix: 'Write name and version, for instance `dataset: cifar10:v1`.',
        source: 'TFC-0004 section 12, rule 46',
    },
    'TFC0002.DATASET_REF_LEGACY': {
        level: 'warning',
        title: 'A run names its dataset with a slash',
        means: '`name/vN` comes from the help of an old tool; the form of the contracts is `name:vN`. It is understood.',
        fix: 'Write a colon in new runs; a run that is there already stays as it is.',
        source: 'TFC-0004 section 12, rule 46',
    },
    'TFC0002.DATASET_UNKNOWN': {
        level: 'error',
        title: 'A run names a dataset that does not exist',
        means: 'What the run learned from cannot be found: it can be neither repeated nor compared.',
        fix: 'Name a version below datasets/, or add the one that was used.',
        source: 'TFC-0006 section 13, rule 47',
    },
    'TFC0002.MODEL_REF': {
        level: 'warning',
        title: 'A run names its model in another form than name:vN',
        means: 'Only `name:vN` can be followed to a version below models/.',
        fix: 'Write name and version, for instance `model: resnet50:v1`.',
        source: 'TFC-0002, rule 48',
    },
    'TFC0002.EXPERIMENT_UNKNOWN': {
        level: 'warning',
        title: 'The experiment of a run is not below experiments/',
        means: 'What was tried can be read nowhere.',
        fix: 'Name the id of a file in experiments/ (`<id>.yaml`, `<id>.yml`, `<id>.py`, or its `id:`), or its path.',
        source: 'TFC-0002, rule 49',
    },
    'TFC0002.METRICS_UNREADABLE': {
        level: 'error',
        title: 'The metrics.json of a run is not strict JSON',
        means: 'NaN, Infinity, keys that stand twice, trailing commas and bytes that are not UTF-8 are read differently by every program, or not at all.',
        fix: 'Correct the file at the place shown; leave out a point whose value is not finite.',
        source: 'TFC-0002, TFC-0006 section 11, rule 50',
    },
    'TFC0002.METRICS_SCHEMA': {
        level: 'error',
        title: 'The metrics.json of a run has another shape',
        means: 'It holds `summary: { metric: number }` and `history: { metric: [{ step, value }] }`; comparisons and dashboards read only that.',
        fix: 'Correct what stands at the place shown; a whole file is `{"summary": {"accuracy": 0.9}, "history": {"accuracy": [{"step": 1, "value": 0.9}]}}`.',
        source: 'TFC-0002, TFC-0006 section 11, rule 51',
    },
    'TFC0002.HISTORY_LIST': {
        level: 'warning',
        title: 'The history is a list of steps',
        means: 'The reference tool writes `[{ step, …metrics }]`, TFC-0002 asks for `{ metric: [{ step, value }] }`. Both are read.',
        fix: 'Write new histories as a map of series; a run that is there already stays as it is.',
        source: 'TFC-0002, rule 51',
    },
    'TFC0002.METRICS_MISSING': {
        level: 'error',
        title: 'A completed run has no metrics.json',
        means: 'A run that says it completed has to say with what result.',
        fix: 'Add metrics.json, or correct the status.',
        source: 'TFC-0003 section 14, rule 52',
    },
    'TFC0002.METRICS_EMPTY': {
        level: 'error',
        title: 'A completed run has no metric in its summary',
        means: 'A run that says it completed has to say with what result.',
        fix: 'Add the final metrics to `summary` of metrics.json, or correct the status.',
        source: 'TFC-0003 section 14, rule 52',
    },
    'TFC0002.HISTORY_INCOMPLETE': {
        level: 'warning',
        title: 'The history of a run is incomplete',
        means: 'Steps that do not grow, metrics without a series, or a series that ends before its peers are what a crash or two writers leave behind.',
        fix: 'Look at the logger of the run; a run that is there already stays as it is.',
        source: 'TFC-0006 section 11, rule 53',
    },
    'TFC0002.SYSTEM_UNREADABLE': {
        level: 'error',
        title: 'The system.json of a run is not strict JSON',
        means: 'Where the run was made cannot be read.',
        fix: 'Correct the file at the place shown.',
        source: 'TFC-0002, rule 54',
    },
    'TFC0002.SYSTEM_MISSING': {
        level: 'error',
        title: 'A completed run has no system.json',
        means: 'Times and results depend on the machine and its libraries; without it they cannot be compared.',
        fix: 'Add system.json, or correct the status.',
        source: 'TFC-0003 section 14, rule 52',
    },
    'TFC0002.SYSTEM_KEYS': {
        level: 'warning',
        title: 'The system.json of a run lacks keys',
        means: 'os, python, frameworks and hardware (cpu, gpus, ram_gb) say where a run was made; `gpus: []` says that there was none.',
        fix: 'Add what the message names in new runs.',
        source: 'TFC-0002, rule 55',
    },
    'TFC0002.SYSTEM_EMPTY': {
        level: 'notice',
        title: 'The system.json of a run has empty values',
        means: 'An empty cpu or 0 GB of memory is what a tool writes that could not look.',
        fix: 'Install what the tool needs to look (psutil, for instance).',
        source: 'TFC-0002, rule 55',
    },
    'TFC0002.LOG_MISSING': {
        level: 'warning',
        title: 'A run has no logs.txt',
        means: 'When its numbers look wrong, nobody can see what happened.',
        fix: 'Keep the output of the run as logs.txt.',
        source: 'TFC-0006 section 11, rule 56',
    },
    'TFC0002.LOG_NAME': {
        level: 'warning',
        title: 'The log of a run is named log.txt',
        means: 'The contracts name it logs.txt; the reference tool writes log.txt. Both are read.',
        fix: 'Write logs.txt in new runs; a run that is there already stays as it is.',
        source: 'TFC-0002 section 5, rule 56',
    },
    'TFC0002.ARTIFACT_PLACE': {
        level: 'error',
        title: 'A run keeps files outside of artifacts/',
        means: 'Checksums and Git LFS cover artifacts/; a file beside it is covered by neither.',
        fix: 'Move it into artifacts/ of the run.',
        source: 'TFC-0002, TFC-0006 section 11, rule 63',
    },
};

;// CONCATENATED MODULE: ./core/rules/tfc0003-findings.js
/** What can be found about how runs are made and kept (TFC-0003): a part of the one table in finding.ts. */
const TFC0003_FINDINGS = {
    'TFC0003.RUN_CHANGED': {
        level: 'error',
        title: 'A run was changed after it was recorded',
        means: 'A run is written once. A result that can change later proves nothing.',
        fix: 'Restore the files of the run and record the new one under a new id.',
        source: 'TFC-0003 section 8, rule 58',
    },
    'TFC0003.RUN_ID_TAKEN': {
        level: 'warning',
        title: 'Files are added to a run that exists already',
        means: 'Two branches that make a run on the same day choose the same id: what looks like an addition may be another run.',
        fix: 'Record the run under the next free id of its day. Checksums and signatures may be added to a run later.',
        source: 'TFC-0003 section 6, rule 59',
    },
    'TFC0003.RUN_ID_COLLISION': {
        level: 'warning',
        title: 'Another branch adds a run of the same id with other content',
        means: 'Two branches that make a run on the same day choose the same id. Whichever is merged second overwrites a recorded run, or stops in a conflict.',
        fix: 'Record the run under the next free id of its day. A branch that was given up can be deleted.',
        source: 'TFC-0003 section 6, rule 59',
    },
    'TFC0003.RUN_INDEX_GAP': {
        level: 'warning',
        title: 'The runs of a day are not numbered without a gap',
        means: 'A run that is missing was deleted, or still lies on another branch and will collide.',
        fix: 'Restore the missing run, or number new runs from 001 upwards.',
        source: 'TFC-0003 section 6, rule 59',
    },
    'TFC0003.FAILURE_UNEXPLAINED': {
        level: 'warning',
        title: 'A failed run does not say why',
        means: 'A failure is worth keeping for its reason.',
        fix: 'Write the reason as `error:` into config.yaml of new runs, or end the log with it.',
        source: 'TFC-0003, rule 57',
    },
    'TFC0003.RECORD_INCOMPLETE': {
        level: 'warning',
        title: 'A run lacks what is needed to repeat it',
        means: 'Repository and commit of the code, the training parameters, the seed and the start are recommended; each one that is missing makes a repetition a guess.',
        fix: 'Add what the message names in new runs.',
        source: 'TFC-0002, TFC-0003, rule 60',
    },
    'TFC0003.COMMIT_INVALID': {
        level: 'warning',
        title: 'The commit of a run is no commit id',
        means: 'A commit is named by 7 to 64 hex digits; a branch or `unknown` says nothing tomorrow.',
        fix: 'Write the full commit id.',
        source: 'TFC-0003, rule 61',
    },
    'TFC0003.COMMIT_UNKNOWN': {
        level: 'warning',
        title: 'The commit of a run is not in the history',
        means: 'The code that made the run cannot be found: it was never pushed, or the history was rewritten.',
        fix: 'Push the commit, or name one that holds the same code.',
        source: 'TFC-0003, rule 61',
    },
    'TFC0003.REPOSITORY_PRIVATE': {
        level: 'warning',
        title: 'The repository of a run can only be reached from one network',
        means: 'An address like 192.168.… or a path on a disk leads nowhere for everyone else, and says more about your network than a public record should.',
        fix: 'Name the public address of the repository.',
        source: 'TFC-0003, rule 61',
    },
    'TFC0003.STATUS_UNKNOWN': {
        level: 'warning',
        title: 'The status of a run is no known word',
        means: 'Tools know completed, succeeded, success; failed, error; cancelled, aborted, interrupted, timed_out; running, queued. Any other counts as neither completed nor failed.',
        fix: 'Write `completed` or `failed`.',
        source: 'TFC-0003, rule 62',
    },
    'TFC0003.TIME_NAIVE': {
        level: 'warning',
        title: 'A time of a run has no time zone',
        means: 'Nobody can tell when it was: runs of two machines cannot be put in order.',
        fix: 'Write times with their zone, for instance 2026-01-05T08:00:00Z.',
        source: 'TFC-0003, rule 62',
    },
    'TFC0003.TIME_INVALID': {
        level: 'warning',
        title: 'A time of a run is no ISO 8601 time',
        means: 'It cannot be put in order with others.',
        fix: 'Write it as 2026-01-05T08:00:00Z.',
        source: 'TFC-0003, rule 62',
    },
    'TFC0003.TIME_ORDER': {
        level: 'warning',
        title: 'A run ended before it began',
        means: 'One of the two times is wrong.',
        fix: 'Look at the clock of the machine, or at the time zone of the two.',
        source: 'TFC-0003, rule 62',
    },
    'TFC0003.DATE_MISMATCH': {
        level: 'warning',
        title: 'A run began on another day than its id says',
        means: 'Ids are how people find the run of a day.',
        fix: 'Name new runs after the day on which they start.',
        source: 'TFC-0003 section 6, rule 62',
    },
};

;// CONCATENATED MODULE: ./core/rules/tfc0004-findings.js
/** What can be found about datasets (TFC-0004): a part of the one table in finding.ts. */
const TFC0004_FINDINGS = {
    'TFC0004.NAME': {
        level: 'error',
        title: 'The name of a dataset is not in kebab-case',
        means: 'Names stand in references, tags and branch names: small letters, digits and single dashes only.',
        fix: 'Rename the directory and `name`, for instance cifar-10.',
        source: 'TFC-0004, rule 21',
    },
    'TFC0004.VERSION_NAME': {
        level: 'error',
        title: 'A directory of a dataset is no version',
        means: 'Versions are v1, v2, and so on, without leading zeros: they are compared as numbers.',
        fix: 'Rename the directory to the next version, or move what is no version out of datasets/<name>/.',
        source: 'TFC-0004 section 9, rule 22',
    },
    'TFC0004.METADATA_MISSING': {
        level: 'error',
        title: 'A dataset version has no metadata.yaml',
        means: 'Nobody can say where the data comes from, under which licence, and whether it is still the same.',
        fix: 'Add metadata.yaml with name, version, created_at, description, source and hash.',
        source: 'TFC-0004, rule 23',
    },
    'TFC0004.METADATA_UNREADABLE': {
        level: 'error',
        title: 'The metadata of a dataset cannot be read',
        means: 'It is no UTF-8 YAML file with one map of distinct keys, or it is larger than what is read (64 KiB).',
        fix: 'Correct the file at the place shown.',
        source: 'TFC-0004, rule 24',
    },
    'TFC0004.KEY_MISSING': {
        level: 'error',
        title: 'The metadata of a dataset misses a key',
        means: 'name, version, created_at, description, source (type, uri, license) and hash (algorithm, value) are required and not empty.',
        fix: 'Add the key that the message names.',
        source: 'TFC-0004, rules 25, 28 and 29',
    },
    'TFC0004.VALUE_INVALID': {
        level: 'error',
        title: 'A value in the metadata of a dataset is of the wrong kind',
        means: 'Readers in other languages stop on it, or read something else.',
        fix: 'Write a text; quote what looks like a number.',
        source: 'TFC-0004, rule 25',
    },
    'TFC0004.NAME_MISMATCH': {
        level: 'error',
        title: 'The metadata names another dataset than the directory',
        means: 'A reference finds the directory, and the metadata says it is something else.',
        fix: 'Make `name` and the directory the same.',
        source: 'TFC-0004, rule 26',
    },
    'TFC0004.VERSION_MISMATCH': {
        level: 'error',
        title: 'The metadata names another version than the directory',
        means: 'A reference finds the directory, and the metadata says it is another version.',
        fix: 'Make `version` and the directory the same, for instance `version: v1`.',
        source: 'TFC-0004, rule 26',
    },
    'TFC0004.CREATED_AT': {
        level: 'error',
        title: 'created_at is no date and time',
        means: 'It is an ISO 8601 time of the real calendar; versions are put in order by it.',
        fix: 'Write for instance `created_at: "2025-12-23T10:00:00Z"`.',
        source: 'TFC-0004, rule 27',
    },
    'TFC0004.CREATED_AT_DATE': {
        level: 'warning',
        title: 'created_at has no time in the form of ISO 8601',
        means: 'The example of TFC-0001 has a date only; TFC-0004 asks for a time.',
        fix: 'Write for instance `created_at: "2025-12-23T10:00:00Z"`.',
        source: 'TFC-0004, rule 27',
    },
    'TFC0004.LEGACY_SOURCE': {
        level: 'warning',
        title: 'source is a text',
        means: 'The example of TFC-0001 writes it so; TFC-0004 asks for a map with type, uri and license.',
        fix: 'Write `source:` with `type`, `uri` and `license` below it.',
        source: 'TFC-0004, rule 28',
    },
    'TFC0004.LEGACY_HASH': {
        level: 'warning',
        title: 'hash is a text',
        means: 'The example of TFC-0001 writes it so; TFC-0004 asks for a map with algorithm and value.',
        fix: 'Write `hash:` with `algorithm: sha256` and `value` below it.',
        source: 'TFC-0004, rule 29',
    },
    'TFC0004.HASH_INVALID': {
        level: 'error',
        title: 'The hash of a dataset is not a SHA-256',
        means: 'The algorithm is sha256 and the value has 64 small hex digits; anything else cannot be compared.',
        fix: 'Write the SHA-256 of the content, with `algorithm: sha256` and `scheme: tfc-manifest-v1`.',
        source: 'TFC-0004, rule 29',
    },
    'TFC0004.HASH_EMPTY': {
        level: 'error',
        title: 'The hash of a dataset is that of nothing',
        means: 'e3b0c442… is the SHA-256 of no bytes at all: the hash was taken of an empty input, for instance of a command that failed.',
        fix: 'Write the hash of the content.',
        source: 'TFC-0004, rule 29',
    },
    'TFC0004.HASH_MISMATCH': {
        level: 'error',
        title: 'The content of a dataset is not what its hash says',
        means: 'A file was changed, added or removed after the hash was taken, or the hash is of something else. Results that name this version cannot be trusted.',
        fix: 'Bring the content back; new content is a new version.',
        source: 'TFC-0004, rule 30',
    },
    'TFC0004.HASH_SCHEME': {
        level: 'warning',
        title: 'The hash of a dataset follows another scheme',
        means: 'The text of TFC-0004 defines no way to hash a directory. The value agrees with the content under a scheme that others will not guess.',
        fix: 'Write the value of tfc-manifest-v1 that the message names, with `scheme: tfc-manifest-v1`.',
        source: 'TFC-0004, rule 30',
    },
    'TFC0004.FILE_UNREADABLE': {
        level: 'error',
        title: 'A file of a dataset cannot be read',
        means: 'It is neither a Git LFS pointer nor a file that can be hashed: the version cannot be verified.',
        fix: 'Restore the file, or its permissions.',
        source: 'TFC-0004, rule 30',
    },
    'TFC0004.NOT_IN_LFS': {
        level: 'error',
        title: 'Files of a dataset are not kept in Git LFS',
        means: 'All content of a dataset belongs into Git LFS; a pattern such as `*.*` misses files without an extension.',
        fix: 'In .gitattributes write `datasets/** filter=lfs diff=lfs merge=lfs -text`, and below it a line such as `**/metadata.yaml !filter !diff !merge -text` for metadata.yaml, CHECKSUMS.txt and SIGNATURE.asc each; then `git add --renormalize datasets`.',
        source: 'TFC-0004 section 11, rule 19',
    },
    'TFC0004.SPLITS_MISSING': {
        level: 'warning',
        title: 'A dataset has no splits',
        means: 'A version has train/, val/ and test/, or data/ and a `splits` that says how it is split.',
        fix: 'Make the directories, or describe the strategy under `splits`.',
        source: 'TFC-0004, rule 31',
    },
    'TFC0004.SPLIT_UNDOCUMENTED': {
        level: 'warning',
        title: 'A split is left out without a word',
        means: 'A version may leave out a split when the metadata says so.',
        fix: 'Name it under `splits` with 0, or give the shares of those that are there, with a sum of 1.',
        source: 'TFC-0004, rule 32',
    },
    'TFC0004.SPLIT_MISSING': {
        level: 'warning',
        title: 'A split of the metadata is not there',
        means: 'The metadata gives a share to a split that has no directory.',
        fix: 'Add the directory, or give it a share of 0 and correct the others, so that their sum is 1.',
        source: 'TFC-0004, rule 33',
    },
    'TFC0004.SPLITS_INVALID': {
        level: 'warning',
        title: 'The shares of the splits do not add up',
        means: 'Each share is a number from 0 to 1, and together they make 1 (give or take 0.01).',
        fix: 'Correct the shares, for instance train: 0.8, val: 0.1, test: 0.1.',
        source: 'TFC-0004, rule 33',
    },
    'TFC0004.OPTIONAL_MISSING': {
        level: 'notice',
        title: 'The metadata could say more',
        means: 'splits, schema and statistics are optional; with them people see what is inside without the data.',
        fix: 'Add what the message names.',
        source: 'TFC-0004, rule 34',
    },
    'TFC0004.STATISTICS': {
        level: 'warning',
        title: 'The statistics disagree with the files',
        means: 'size_bytes or num_samples is not what lies there.',
        fix: 'Write the value that the message names.',
        source: 'TFC-0004, rule 35',
    },
};

;// CONCATENATED MODULE: ./core/rules/tfc0004-history-findings.js
/** What can be found about where a dataset comes from, what happened to it, and the names of its files (TFC-0004): a part of the one table in finding.ts. */
const TFC0004_HISTORY_FINDINGS = {
    'TFC0004.DERIVED_FROM_MISSING': {
        level: 'error',
        title: 'A derived dataset does not say what it was made from',
        means: '`source.type` is derived or generated: the line of descent ends here.',
        fix: 'Add `derived_from:` with `dataset` and `version`.',
        source: 'TFC-0006 section 10, rule 36',
    },
    'TFC0004.DERIVED_FROM_INVALID': {
        level: 'error',
        title: 'derived_from does not name a dataset version',
        means: 'It is a map with `dataset` and `version`.',
        fix: 'Write `derived_from: { dataset: cifar10, version: v1 }`.',
        source: 'TFC-0004, rule 36',
    },
    'TFC0004.DERIVED_FROM_UNKNOWN': {
        level: 'error',
        title: 'A dataset is derived from something that is not there',
        means: 'The version it was made from is not in the repository.',
        fix: 'Correct the reference, or add the version it names.',
        source: 'TFC-0006 section 10, rule 36',
    },
    'TFC0004.DERIVED_FROM_CYCLE': {
        level: 'error',
        title: 'Datasets are derived from each other in a circle',
        means: 'None of them can have been the first.',
        fix: 'Correct `derived_from` of one of them.',
        source: 'TFC-0004, rule 36',
    },
    'TFC0004.VERSION_CHANGED': {
        level: 'error',
        title: 'A published dataset version was changed',
        means: 'A version never changes: runs and models that name it would mean something else. Only metadata.yaml may be corrected, with the same hash.',
        fix: 'Take the change back and make a new version.',
        source: 'TFC-0004, rule 37',
    },
    'TFC0004.HASH_CORRECTED': {
        level: 'warning',
        title: 'The hash of a published version was corrected',
        means: 'The content is the same as before, and the new hash is the right one. Whoever noted the old hash finds it no longer.',
        fix: 'Make sure that the old value was wrong, or of another scheme.',
        source: 'TFC-0004, rule 37',
    },
    'TFC0004.VERSION_GONE': {
        level: 'error',
        title: 'A published dataset version was removed or renamed',
        means: 'Runs and models that name it lose what they were made from.',
        fix: 'Bring the version back; say in the metadata of a newer version that it should be used instead.',
        source: 'TFC-0004, rule 38',
    },
    'TFC0004.VERSION_ORDER': {
        level: 'warning',
        title: 'A new version is not the next one',
        means: 'Versions are counted up by one, so that a gap shows that something is missing.',
        fix: 'Use the version that the message names.',
        source: 'TFC-0004, rule 39',
    },
    'TFC0004.SYMLINK': {
        level: 'error',
        title: 'A dataset version holds a link',
        means: 'What a symbolic link or a submodule shows is not part of the version: it can change, or leave the repository (A11).',
        fix: 'Put the file itself in its place.',
        source: 'TFC-0004, rule 40',
    },
    'TFC0004.NAME_COLLISION': {
        level: 'error',
        title: 'Two names of a dataset version are the same on other machines',
        means: 'They differ only in capital letters, or in how an accent is stored: on macOS or Windows one overwrites the other (A17).',
        fix: 'Rename one of them.',
        source: 'TFC-0004, rule 40',
    },
    'TFC0004.FILE_NAME': {
        level: 'error',
        title: 'A file of a dataset version has a name that not every machine can hold',
        means: 'The name is not UTF-8, or has a control character or a backslash: lists of checksums cannot name it without doubt.',
        fix: 'Rename the file with plain characters.',
        source: 'TFC-0004, rule 40',
    },
};

;// CONCATENATED MODULE: ./core/rules/tfc0005-findings.js
/** What can be found about model versions (TFC-0005): a part of the one table in finding.ts. */
const TFC0005_FINDINGS = {
    'TFC0005.NAME': {
        level: 'error',
        title: 'The name of a model is not kebab-case',
        means: 'Names are small letters and digits with single dashes between: the same on every file system, in URLs and in `name:vN`.',
        fix: 'Rename the directory and `name`, for instance `resnet50-small`.',
        source: 'TFC-0005, rule 64',
    },
    'TFC0005.VERSION_NAME': {
        level: 'error',
        title: 'The version directory of a model is not named v1, v2, …',
        means: 'Tools find versions by that name and skip others without a word; `v0` and `v01` have no place in the order.',
        fix: 'Rename the directory (and `version`) to the next free version; move what is no version out of the model.',
        source: 'TFC-0005, TFC-0006 section 12, rule 65',
    },
    'TFC0005.METADATA_MISSING': {
        level: 'error',
        title: 'A model version has no metadata.yaml',
        means: 'Nobody can tell which run made it, from which data and with which code.',
        fix: 'Add metadata.yaml with name, version, created_at, run_id, dataset and code.',
        source: 'TFC-0005, TFC-0006 section 12, rule 66',
    },
    'TFC0005.METADATA_UNREADABLE': {
        level: 'error',
        title: 'The metadata.yaml of a model cannot be read',
        means: 'It is read as UTF-8 YAML that holds one map, up to 64 KiB. Nothing that it says counts until it can be read.',
        fix: 'Correct the file at the place shown.',
        source: 'TFC-0005, rule 66',
    },
    'TFC0005.METRICS_MISSING': {
        level: 'error',
        title: 'A model version has no metrics.yaml',
        means: 'Versions are chosen by their metrics.',
        fix: 'Add metrics.yaml with primary_metric.name and primary_metric.value.',
        source: 'TFC-0005, TFC-0006 section 12, rule 67',
    },
    'TFC0005.METRICS_UNREADABLE': {
        level: 'error',
        title: 'The metrics.yaml of a model cannot be read',
        means: 'It is read as UTF-8 YAML that holds one map, up to 64 KiB.',
        fix: 'Correct the file at the place shown.',
        source: 'TFC-0005, rule 67',
    },
    'TFC0005.ARTIFACT_MISSING': {
        level: 'error',
        title: 'A model version has no artifact',
        means: 'The model itself is missing: no file `model.<ext>` (or `model-00001-of-00004.<ext>`) with an extension of `workspace.model_extensions`.',
        fix: 'Add the artifact as model.<ext>, or add its extension to the configuration.',
        source: 'TFC-0005, TFC-0006 section 12, rule 68',
    },
    'TFC0005.ARTIFACT_NOT_LFS': {
        level: 'error',
        title: 'The artifact of a model is not in Git LFS',
        means: 'Weights in git itself make every clone carry every version forever.',
        fix: 'Cover it in .gitattributes and run `git add --renormalize` on it.',
        source: 'TFC-0005, TFC-0006 section 12, rule 80',
    },
    'TFC0005.CARD_MISSING': {
        level: 'warning',
        title: 'A model version has no card.md',
        means: 'The card says what the model is for, and what it is not for.',
        fix: 'Add card.md: description, intended use, training data, evaluation, limitations, ethical considerations, license.',
        source: 'TFC-0006 section 12, rule 69',
    },
    'TFC0005.CARD_SECTIONS': {
        level: 'warning',
        title: 'The card of a model lacks recommended sections',
        means: 'Description, intended use, training data, evaluation, limitations, ethical considerations and license are what a reader looks for.',
        fix: 'Add a heading and at least a sentence for each that the message names.',
        source: 'TFC-0005, rule 82',
    },
    'TFC0005.KEY_MISSING': {
        level: 'error',
        title: 'The metadata of a model lack a required key',
        means: 'name, version, created_at, run_id, dataset.name, dataset.version, code.repo and code.commit lead from a model back to what it was made of.',
        fix: 'Add the keys that the message names to metadata.yaml.',
        source: 'TFC-0005, TFC-0006 section 12, rule 70',
    },
    'TFC0005.CREATED_AT': {
        level: 'warning',
        title: 'The creation time of a model is no ISO 8601 time',
        means: 'Versions cannot be put in order of time.',
        fix: 'Write it as 2026-01-05T08:00:00Z.',
        source: 'TFC-0005, rule 70',
    },
    'TFC0005.NAME_MISMATCH': {
        level: 'error',
        title: 'A model says another name than its directory',
        means: 'Everything refers to a model by the name of its directory.',
        fix: 'Write the name of the directory as `name`.',
        source: 'TFC-0005, rule 71',
    },
    'TFC0005.VERSION_MISMATCH': {
        level: 'error',
        title: 'A model says another version than its directory',
        means: 'Everything refers to a version by the name of its directory.',
        fix: 'Write the name of the directory as `version`, for instance `version: v3`.',
        source: 'TFC-0005, rule 71',
    },
    'TFC0005.RUN_UNKNOWN': {
        level: 'error',
        title: 'A model names a run that does not exist',
        means: 'How it was made cannot be found.',
        fix: 'Name a run below runs/, or add the one that made the model.',
        source: 'TFC-0006 section 13, rule 72',
    },
    'TFC0005.DATASET_UNKNOWN': {
        level: 'error',
        title: 'A model names a dataset that does not exist',
        means: 'What it learned from cannot be found.',
        fix: 'Name a version below datasets/, or add the one that was used.',
        source: 'TFC-0006 section 13, rule 73',
    },
    'TFC0005.LINEAGE_DATASET': {
        level: 'warning',
        title: 'A model and its run name different datasets',
        means: 'One of the two is wrong: the lineage cannot be trusted.',
        fix: 'Correct the metadata of the model, or name the run that made it.',
        source: 'TFC-0006 section 13, rule 74',
    },
    'TFC0005.LINEAGE_COMMIT': {
        level: 'warning',
        title: 'A model and its run name different commits',
        means: 'One of the two is wrong: the code that made the model is not known.',
        fix: 'Correct the metadata of the model, or name the run that made it.',
        source: 'TFC-0006 section 13, rule 74',
    },
    'TFC0005.LINEAGE_RUN_FAILED': {
        level: 'warning',
        title: 'A model comes from a run that did not complete',
        means: 'A checkpoint of a broken run may be good, but nobody measured it as the result of that run.',
        fix: 'Name the run that made the model, or correct the status of the run.',
        source: 'TFC-0006 section 13, rule 74',
    },
    'TFC0005.PRIMARY_METRIC': {
        level: 'error',
        title: 'A model has no primary metric that is a number',
        means: 'Versions are compared by `primary_metric.name` and `primary_metric.value`.',
        fix: 'Write `primary_metric: { name: accuracy, value: 0.9 }` in metrics.yaml; the value is a finite number.',
        source: 'TFC-0005, rule 75',
    },
    'TFC0005.PRIMARY_METRIC_TEXT': {
        level: 'notice',
        title: 'The primary metric of a model is a number written as a text',
        means: 'It is understood. Other readers may compare it letter by letter.',
        fix: 'Write the number without quotes, and as 0.0001 where 1e-4 is read as a text.',
        source: 'TFC-0005, rule 75',
    },
    'TFC0005.SECONDARY_METRICS': {
        level: 'warning',
        title: 'A model has no secondary metrics',
        means: 'One number hides what it was bought with.',
        fix: 'Add for instance `secondary_metrics: { f1: 0.88 }` to metrics.yaml.',
        source: 'TFC-0006 section 12, rule 76',
    },
    'TFC0005.EVALUATION_DATASET': {
        level: 'warning',
        title: 'A model was evaluated on a dataset that does not exist',
        means: 'Its metrics cannot be checked.',
        fix: 'Name a version below datasets/ as `evaluation.dataset`, for instance cifar10:v1.',
        source: 'TFC-0005, rule 76',
    },
    'TFC0005.CONFIDENCE_INTERVAL': {
        level: 'warning',
        title: 'A confidence interval ends before it begins',
        means: 'Its lower end is larger than its upper end.',
        fix: 'Write the lower end first.',
        source: 'TFC-0005, rule 76',
    },
    'TFC0005.STATE_UNKNOWN': {
        level: 'error',
        title: 'The state of a model is no known word',
        means: 'A model is experimental, staging, production or archived; deployments choose by that word.',
        fix: 'Write one of the four.',
        source: 'TFC-0005, rule 77',
    },
    'TFC0005.PROMOTION_MIXED': {
        level: 'error',
        title: 'A promotion changes more than metadata.yaml',
        means: 'Who reviews a change of state must be sure that the model is the one that was tested.',
        fix: 'Restore the other files of the version; make a new version for a new content.',
        source: 'TFC-0005, rule 78',
    },
    'TFC0005.VERSION_CHANGED': {
        level: 'error',
        title: 'A published model version was changed',
        means: 'A version never changes: who used it must get the same again.',
        fix: 'Restore the file and publish the change as the next version.',
        source: 'TFC-0005, rule 79',
    },
    'TFC0005.VERSION_GONE': {
        level: 'error',
        title: 'A published model version was removed or renamed',
        means: 'A version never changes: who used it must find it again.',
        fix: 'Restore the directory; set `state: archived` to retire a version.',
        source: 'TFC-0005, rule 79',
    },
    'TFC0005.VERSION_NOT_NEXT': {
        level: 'warning',
        title: 'A new model version does not follow the last one',
        means: 'Versions count up by one. A gap looks like a version that was lost, a number below the last one like one that was reused.',
        fix: 'Name it after the highest version plus one.',
        source: 'TFC-0005, rule 81',
    },
    'TFC0005.PRODUCTION_TWICE': {
        level: 'warning',
        title: 'A model has more than one version in production',
        means: 'Whoever asks for the production version gets one of them by chance.',
        fix: 'Archive all but one.',
        source: 'TFC-0005, rule 83',
    },
    'TFC0005.PRODUCTION_UNVERIFIED': {
        level: 'warning',
        title: 'A version in production has no verified checksums',
        means: 'Nobody can say that what runs is what was promoted.',
        fix: 'Run `hortus sign` on its directory, commit CHECKSUMS.txt, and mend what `hortus verify` says.',
        source: 'TFC-0005, TFC-0008, rule 83',
    },
};

;// CONCATENATED MODULE: ./core/rules/tfc0008-findings.js
/** What can be found about checksum lists (TFC-0008): a part of the one table in finding.ts. Signatures: tfc0008-signature-findings.ts. */
const TFC0008_FINDINGS = {
    'TFC0008.CHECKSUMS_MISSING': {
        level: 'warning',
        title: 'A version or the artifacts of a run have no CHECKSUMS.txt',
        means: 'Nobody can tell whether the files are still those that were made. `workspace.checksums: require` makes it an error, `off` switches it off.',
        fix: 'Run `hortus sign DIRECTORY` and commit CHECKSUMS.txt.',
        source: 'TFC-0008 section 5, rule 84',
    },
    'TFC0008.LIST_UNREADABLE': {
        level: 'error',
        title: 'A CHECKSUMS.txt cannot be read',
        means: 'It is no plain UTF-8 file of at most 32 MiB, or only its Git LFS pointer is here: nothing below its directory is verified.',
        fix: 'Write it anew with `hortus sign DIRECTORY`; keep it out of Git LFS.',
        source: 'TFC-0008 section 5, rule 85',
    },
    'TFC0008.LIST_EMPTY': {
        level: 'error',
        title: 'A CHECKSUMS.txt lists nothing',
        means: 'An empty list is satisfied by any content (A13).',
        fix: 'Write it anew with `hortus sign DIRECTORY`.',
        source: 'TFC-0008 section 5, rule 85',
    },
    'TFC0008.LIST_SYNTAX': {
        level: 'error',
        title: 'A line of a CHECKSUMS.txt cannot be read',
        means: 'Three forms are read: `sha256 HASH path`, `HASH  path` (sha256sum) and `SHA256 (path) = HASH` (BSD). A hash has 64 digits (sha256) or 128 (sha512); 32 digits are an MD5.',
        fix: 'Correct the line, or write the list anew with `hortus sign DIRECTORY`.',
        source: 'TFC-0008 section 5, rule 85',
        example: 'sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08 datasets/cifar10/v1/train/a.csv',
    },
    'TFC0008.ALGORITHM': {
        level: 'error',
        title: 'A CHECKSUMS.txt names a hash algorithm that is not accepted',
        means: 'Files with the same MD5 or SHA-1 can be made on purpose (A14). sha256 and sha512 are accepted.',
        fix: 'Write the list anew with `hortus sign DIRECTORY`.',
        source: 'TFC-0008 section 5, rule 85',
    },
    'TFC0008.DUPLICATE': {
        level: 'error',
        title: 'A CHECKSUMS.txt lists a file twice',
        means: 'Tools differ in which of the two lines they believe.',
        fix: 'Keep one line for each file.',
        source: 'TFC-0008 section 5, rule 85',
    },
    'TFC0008.CRLF': {
        level: 'error',
        title: 'A CHECKSUMS.txt has line ends of Windows, or a byte order mark',
        means: 'To sha256sum the carriage return is part of the file name, and a signature over the list breaks when git turns the line ends.',
        fix: 'Write it anew with `hortus sign DIRECTORY`, and put `CHECKSUMS.txt text eol=lf` into .gitattributes.',
        source: 'TFC-0008 section 5, rule 85',
    },
    'TFC0008.PATH_ESCAPES': {
        level: 'error',
        title: 'A CHECKSUMS.txt lists a path outside of its directory',
        means: 'A list vouches for its own directory. An absolute path, `..`, or the path of another version is a mistake, a list copied from elsewhere (A25), or an attempt to have another file read (A10).',
        fix: 'Write the list anew with `hortus sign DIRECTORY`.',
        source: 'TFC-0008 section 5, rule 86',
    },
    'TFC0008.PATH_INVALID': {
        level: 'error',
        title: 'A CHECKSUMS.txt lists a path that no version may hold',
        means: 'Backslashes, control characters, `.git`, empty names and the list itself mean different things to different tools (A12).',
        fix: 'Rename the file, and write the list anew with `hortus sign DIRECTORY`.',
        source: 'TFC-0008 section 5, rule 86',
    },
    'TFC0008.FILE_MISSING': {
        level: 'error',
        title: 'A file that CHECKSUMS.txt lists is missing',
        means: 'The version is not whole.',
        fix: 'Bring the file back. If it went on purpose, that is a new version with a list of its own.',
        source: 'TFC-0008 section 5, rule 87',
    },
    'TFC0008.HASH_MISMATCH': {
        level: 'error',
        title: 'A file does not have the hash that CHECKSUMS.txt says',
        means: 'The file was changed or damaged after the list was written, or the list was changed.',
        fix: 'Bring the file of the list back. If the change is meant, make a new version and run `hortus sign` on it.',
        source: 'TFC-0008 section 5, rule 88',
    },
    'TFC0008.FILE_UNLISTED': {
        level: 'warning',
        title: 'A file is not in the CHECKSUMS.txt of its directory',
        means: 'Whoever verifies the list does not notice when this file is changed or was slipped in (A13).',
        fix: 'Add it with `hortus sign DIRECTORY`, or remove it.',
        source: 'TFC-0008 section 5, rule 89',
    },
    'TFC0008.SYMLINK': {
        level: 'error',
        title: 'A directory with checksums holds a link',
        means: 'What a symbolic link or a submodule shows can change without the list noticing, or lie outside of the repository (A11).',
        fix: 'Put the file itself in its place.',
        source: 'TFC-0008 section 5, rule 86',
    },
    'TFC0008.FILE_UNREADABLE': {
        level: 'error',
        title: 'A file that CHECKSUMS.txt lists cannot be read',
        means: 'Its hash is not known, so nothing was verified.',
        fix: 'Make it a plain file that may be read.',
        source: 'TFC-0008 section 5, rule 88',
    },
    'TFC0008.CHECKSUMS_STALE': {
        level: 'error',
        title: 'A CHECKSUMS.txt is not what would be written now',
        means: 'Files were added, changed or removed since, or another tool wrote the list. Only `hortus sign --check` says this.',
        fix: 'Run `hortus sign DIRECTORY`.',
        source: 'TFC-0008 section 5',
    },
    'TFC0008.UNCHECKED': {
        level: 'notice',
        title: 'A hash could not be compared, because the content is not here',
        means: 'A Git LFS pointer carries the SHA-256 of the content, and no other hash.',
        fix: 'Fetch the content (`git lfs pull`), or list sha256: it is verified from the pointer alone.',
        source: 'TFC-0008 section 5, rule 88',
    },
};

;// CONCATENATED MODULE: ./core/rules/tfc0008-signature-findings.js
/** What can be found about signatures (TFC-0008 sections 6 to 9): a part of the one table in finding.ts. */
const TFC0008_SIGNATURE_FINDINGS = {
    'TFC0008.SIGNATURE_MISSING': {
        level: 'warning',
        title: 'A CHECKSUMS.txt is not signed',
        means: 'Whoever can change the files can change the list too. `workspace.signatures: require` makes it an error, `off` switches it off.',
        fix: 'Run `hortus sign DIRECTORY --gpg` and commit SIGNATURE.asc.',
        source: 'TFC-0008 section 6, rule 90',
    },
    'TFC0008.SIGNATURE_REMOVED': {
        level: 'error',
        title: 'A signature that was there is gone',
        means: 'Taking the signature away is how a changed version would pass as one that was never signed (A18).',
        fix: 'Bring SIGNATURE.asc back. If the version changed on purpose, make a new version and sign that.',
        source: 'TFC-0008 section 6, A18',
    },
    'TFC0008.SIGNATURE_WITHOUT_LIST': {
        level: 'error',
        title: 'A SIGNATURE.asc stands beside no CHECKSUMS.txt',
        means: 'It signs nothing that can be verified.',
        fix: 'Bring CHECKSUMS.txt back as it was signed, or sign anew with `hortus sign DIRECTORY --gpg`.',
        source: 'TFC-0008 section 6, rule 91',
    },
    'TFC0008.SIGNATURE_INVALID': {
        level: 'error',
        title: 'A signature is not valid',
        means: 'It must be one armored block with detached signatures over the bytes of CHECKSUMS.txt and nothing around it, at most 16 KiB: readers differ in what they make of anything else (A22, A23).',
        fix: 'Bring list and signature back as they were signed together, or sign anew with `hortus sign DIRECTORY --gpg`.',
        source: 'TFC-0008 section 6, rule 91',
    },
    'TFC0008.SIGNATURE_WEAK': {
        level: 'error',
        title: 'A signature uses a weak algorithm',
        means: 'Accepted are SHA-256, SHA-384 and SHA-512 with Ed25519, Ed448, NIST P-256 and up, or RSA from 3072 bits (A24). gpg itself accepts SHA-1 and RSA-1024.',
        fix: 'Sign anew with a stronger key: `gpg --quick-generate-key NAME ed25519 sign`.',
        source: 'TFC-0008 section 6, rule 91',
    },
    'TFC0008.SIGNATURE_EXPIRED': {
        level: 'error',
        title: 'A signature has expired',
        means: 'Its maker said until when it holds.',
        fix: 'Sign anew with `hortus sign DIRECTORY --gpg`.',
        source: 'TFC-0008 section 6, rule 91',
    },
    'TFC0008.SIGNATURE_DATE': {
        level: 'error',
        title: 'A signature was made at a time that is not accepted',
        means: 'Before the key existed, outside of `since` and `until` of the trusted key, or in the future: a stolen key can say any date (A21).',
        fix: 'Sign anew, or correct the window of the key in `workspace.trusted_keys`.',
        source: 'TFC-0008 section 6, rule 92',
    },
    'TFC0008.SIGNATURES_TOO_FEW': {
        level: 'error',
        title: 'Too few trusted keys have signed',
        means: '`workspace.threshold` says how many different trusted keys must sign.',
        fix: 'Have another signer add a signature: all signatures stand in one armored block of SIGNATURE.asc.',
        source: 'TFC-0008 section 6, rule 92',
    },
    'TFC0008.SIGNER_UNKNOWN': {
        level: 'error',
        title: 'A signature was made by a key that is not in the keyring',
        means: 'Without the public key nothing can be verified. With a base the keyring is read at the merge base, so a change cannot bring its own key (A19).',
        fix: 'Add the public key to the keyring (`gpg --armor --export FINGERPRINT >> .github/hortus-keys.asc`) and the fingerprint to `workspace.trusted_keys` in .github/hortus.yml, in a change of its own.',
        source: 'TFC-0008 section 7, rule 92',
    },
    'TFC0008.SIGNER_NOT_TRUSTED': {
        level: 'error',
        title: 'A signature was made by a key that is not trusted here',
        means: 'Only keys that `workspace.trusted_keys` names by the full fingerprint of the primary key count, for the paths it names (A26).',
        fix: 'Have a trusted key sign, or add the fingerprint, or the directory to its `paths`, under `workspace.trusted_keys` in a change of its own.',
        source: 'TFC-0008 section 7, rule 92',
    },
    'TFC0008.KEY_REVOKED': {
        level: 'error',
        title: 'A signature was made by a revoked key',
        means: 'Whatever the reason, and whenever the signature says it was made: whoever stole the key can date it back (A20). gpg ends with exit code 0 here.',
        fix: 'Sign anew with a key that holds, and take the revoked one out of `workspace.trusted_keys`.',
        source: 'TFC-0008 section 7, rule 92',
    },
    'TFC0008.KEY_EXPIRED': {
        level: 'error',
        title: 'A signature was made by a key that is expired now',
        means: 'A key that expired may have been given away since, and can date signatures back (A20, A21). gpg ends with exit code 0 here.',
        fix: 'Extend the key and update the keyring, or sign anew with another key.',
        source: 'TFC-0008 section 7, rule 92',
    },
    'TFC0008.KEY_UNUSABLE': {
        level: 'error',
        title: 'A signature was made by a key that may not sign',
        means: 'The key is not held together by a valid signature of its owner that is no SHA-1, is not marked for signing, or its subkey never agreed to belong to it (A26).',
        fix: 'Update the key in the keyring from its owner (`gpg --armor --export FINGERPRINT`), or sign with another key.',
        source: 'TFC-0008 section 7, rule 92',
    },
    'TFC0008.SIGNATURE_OVER_CONFIG': {
        level: 'warning',
        title: 'The signature of a run is over config.yaml',
        means: 'The signing guide of the reference tool signs it so; it says nothing about metrics, logs and artifacts.',
        fix: 'Sign the artifacts with `hortus sign RUN --gpg`.',
        source: 'TFC-0008 section 6, rule 91',
    },
    'TFC0008.SIGNATURE_NOT_BOUND': {
        level: 'notice',
        title: 'A signed list does not say which version it is about',
        means: 'Its paths are relative, so list, signature and files would pass under another name or version too (A25).',
        fix: 'Write the list with paths from the root (`hortus sign DIRECTORY --gpg`).',
        source: 'TFC-0008 section 5, A25',
    },
    'TFC0008.SIGNING_CLAIM': {
        level: 'warning',
        title: 'What metadata say about the signature is not so',
        means: 'The signing fields are read by people; the signature is what was verified.',
        fix: 'Correct the field, or remove it: the signature speaks for itself.',
        source: 'TFC-0008 section 9, rule 93',
    },
    'TFC0008.SIGNATURE_SELF_CLAIM': {
        level: 'warning',
        title: 'Metadata claim that their own signature was verified',
        means: 'A file cannot vouch for itself; whoever forges it would write the same.',
        fix: 'Remove `signature_verified`.',
        source: 'TFC-0008 section 9, rule 93',
    },
    'TFC0008.TRUST_MIXED_CHANGE': {
        level: 'error',
        title: 'A change touches the trusted keys together with other things',
        means: 'Who may sign is decided alone, so that nobody overlooks it in a large change (A19). Keys of the merge base were used.',
        fix: 'Put the keyring and `workspace.trusted_keys` into a change of their own.',
        source: 'A19',
    },
    'TFC0008.TRUST_UNANCHORED': {
        level: 'warning',
        title: 'A pull request is judged by the keys that it brings itself',
        means: 'Without a base the keyring and `workspace.trusted_keys` are those of the checkout: whoever opened the pull request may have written them, so "signed" says nothing (A19).',
        fix: 'Give `base`, for instance `origin/main`, and check out with `fetch-depth: 0`.',
        source: 'A19',
    },
    'TFC0008.KEYRING_UNREADABLE': {
        level: 'warning',
        title: 'A part of the keyring cannot be read',
        means: 'Signatures of the keys in it count as unknown.',
        fix: 'Export the keys again: `gpg --armor --export FINGERPRINT… > .github/hortus-keys.asc`.',
        source: 'TFC-0008 section 7',
    },
    'TFC0008.KEYRING_PRIVATE': {
        level: 'error',
        title: 'The keyring holds a private key',
        means: 'Everybody who can read the repository can sign as its owner.',
        fix: 'Revoke the key, remove it here and from the history, and export public keys only.',
        source: 'TFC-0008 section 7',
    },
};

;// CONCATENATED MODULE: ./core/rules/tfc0009-findings.js
/** What can be found about commits and branches (TFC-0009): a part of the one table in finding.ts. Only with `workspace.workflow: true`. */
const TFC0009_FINDINGS = {
    'TFC0009.COMMIT_SUBJECT': {
        level: 'error',
        title: 'The subject of a commit has not the form type(scope): description',
        means: 'Tools read from the subject what a commit is about. The thirteen types are dataset, model, experiment, run, validation, registry, tfc, tools, docs, refactor, test, config and deploy. Commits that join two branches are not judged.',
        fix: 'Reword it before it is merged (`git commit --amend`, `git rebase --interactive`), for instance `dataset(cifar10): add version 2`.',
        source: 'TFC-0009 sections 5.1 and 9.1, rule 94',
        example: 'dataset(cifar10): add CIFAR-10 dataset v1',
    },
    'TFC0009.COMMIT_SCOPE': {
        level: 'error',
        title: 'The scope of a commit names nothing in the workspace',
        means: 'A scope is `core`, a dataset, a model, an experiment, a tool, the number of a TFC such as TFC-0004, or for the type `run` also the id of a run.',
        fix: 'Reword the subject before it is merged, with the thing that the commit is about as its scope.',
        source: 'TFC-0009 sections 5.3 and 9.1, rule 95',
    },
    'TFC0009.COMMIT_TRAILER_MISSING': {
        level: 'error',
        title: 'A commit lacks the metadata that its type needs',
        means: 'Commits of the types dataset, model, experiment and run say in trailers, the last paragraph of the message, which TFC and which version they are about. A commit of the type run about a tool needs no run id, since there is none.',
        fix: 'Add the lines that the message names as the last paragraph, without an empty line between them.',
        source: 'TFC-0009 sections 5.4 and 9.1, rule 96',
        example: 'tfc-version: TFC-0004\ndataset-version: cifar10:v1',
    },
    'TFC0009.COMMIT_TRAILER_WRONG': {
        level: 'error',
        title: 'A trailer of a commit names nothing in the workspace',
        means: 'Dataset and model versions, experiment files and runs that a commit names are there: otherwise nobody can trace what it did. Both `cifar10:v1` and `dataset/cifar10:v1` are read, and both `TFC-0004` and `affected/tfc/4`.',
        fix: 'Correct the value, or commit the thing that it names.',
        source: 'TFC-0009 section 5.4, rule 96',
    },
    'TFC0009.COMMIT_BREAKING': {
        level: 'warning',
        title: 'breaking-change of a commit is neither true nor false',
        means: 'Releases are numbered by it.',
        fix: 'Write `breaking-change: true` or `breaking-change: false`.',
        source: 'TFC-0009 section 5.4, rule 97',
    },
    'TFC0009.COMMIT_NO_METADATA': {
        level: 'warning',
        title: 'Commits of other types have no metadata',
        means: 'Commits of the other nine types may say which TFC they touch and whether they break something; without it a history tells less.',
        fix: 'Add `tfc-version: TFC-0001` or `breaking-change: false` as the last paragraph where it applies.',
        source: 'TFC-0009 section 9.1, rule 97',
    },
    'TFC0009.MAIN_PULL_REQUEST': {
        level: 'error',
        title: 'A pull request to main comes from another branch than develop or a hotfix',
        means: 'main holds what is ready for production; other work meets in develop first.',
        fix: 'Let the pull request go to develop, or leave `workspace.workflow` off when the repository has no develop.',
        source: 'TFC-0009 section 6.1, rule 98',
    },
    'TFC0009.MAIN_DIRECT': {
        level: 'error',
        title: 'Commits were made directly on main',
        means: 'main only takes pull requests. Commits that join branches, and subjects that end in a pull request number such as (#12), are not counted.',
        fix: 'Move them to a branch (`git switch -c feature/NAME`, then `git branch -f main BASE`) and open a pull request.',
        source: 'TFC-0009 sections 6.1 and 9.1, rule 98',
    },
    'TFC0009.BRANCH_NAME': {
        level: 'error',
        title: 'The name of a branch follows no convention',
        means: 'Branches are called main, develop, feature/NAME, hotfix/NAME, dataset/NAME-vN or model/NAME-vN.',
        fix: 'Rename it: `git branch -m feature/NAME`.',
        source: 'TFC-0009 sections 6.2 and 9.1, rule 99',
    },
    'TFC0009.BRANCH_NO_VERSION': {
        level: 'error',
        title: 'A dataset or model branch does not add its version',
        means: 'Work on a branch dataset/NAME-vN or model/NAME-vN ends in exactly that version.',
        fix: 'Add the version directory, or name the branch after what it really adds.',
        source: 'TFC-0009 section 6.2, rule 100',
    },
    'TFC0009.HOTFIX_DEVELOP': {
        level: 'notice',
        title: 'A hotfix has to reach develop too',
        means: 'A hotfix goes to main and to develop; from one pull request nobody can see the other, so this is only a reminder.',
        fix: 'Open a second pull request to develop, or merge main into develop afterwards.',
        source: 'TFC-0009 section 6.2, rule 100',
    },
    'TFC0009.BRANCH_OLD': {
        level: 'warning',
        title: 'A branch is older than 30 days',
        means: 'Long-lived branches drift away from what they will be merged into. The age is that of its first commit by the clock of whoever committed it: a hint, no proof.',
        fix: 'Merge it, rebase it, or split it.',
        source: 'TFC-0009 section 9.1, rule 101',
    },
    'TFC0009.BRANCH_UNMERGED': {
        level: 'warning',
        title: 'Feature branches were never merged',
        means: 'Nothing was committed to them for more than 30 days and HEAD does not hold them. They are only looked for when neither a base nor a pull request is given, as in a scheduled job.',
        fix: 'Merge them or delete them.',
        source: 'TFC-0009 section 9.1, rule 101',
    },
};

;// CONCATENATED MODULE: ./core/rules/tfc0009-release-findings.js
/** What can be found about tags, releases and what refers to them (TFC-0009): a part of the one table in finding.ts. Only with `workspace.workflow: true`. */
const TFC0009_RELEASE_FINDINGS = {
    'TFC0009.TAG_NAME': {
        level: 'error',
        title: 'The name of a release tag has not the right form',
        means: 'A release tag is `v1.2.0-modelNAMEvN`; the forms `v2.0.0-tfc0009` and `v1.2.1-hotfix-WORDS` that the text shows are taken too. The version of the model is the last v with digits. Tags that do not begin with v and a digit are not judged.',
        fix: 'Make a tag with the right name at the same commit, and delete this one if nobody relies on it yet.',
        source: 'TFC-0009 section 7.2, rule 102',
        example: 'v1.2.0-modelresnet50v3',
    },
    'TFC0009.TAG_NO_RELEASE': {
        level: 'error',
        title: 'A release tag has no RELEASE.yaml',
        means: 'Each release says in RELEASE.yaml, at the root of the tagged tree, what it brings to production.',
        fix: 'Commit a RELEASE.yaml and tag that commit.',
        source: 'TFC-0009 section 7.3, rule 102',
    },
    'TFC0009.RELEASE_UNREADABLE': {
        level: 'error',
        title: 'RELEASE.yaml cannot be read',
        means: 'It is read as UTF-8 YAML that holds one map, up to 64 KiB.',
        fix: 'Correct the line that the message names.',
        source: 'TFC-0009 section 7.3, rule 102',
    },
    'TFC0009.RELEASE_SCHEMA': {
        level: 'error',
        title: 'RELEASE.yaml lacks a part, or has one of another shape',
        means: 'A release has `release` (version, tag, created_at, commit_hash), `production_models`, `changed_components`, `validation`, `breaking_changes` and `changelog`.',
        fix: 'Write the part as TFC-0009 section 7.3 shows it.',
        source: 'TFC-0009 section 7.3, rule 102',
    },
    'TFC0009.RELEASE_CLAIM': {
        level: 'error',
        title: 'RELEASE.yaml claims what is not so',
        means: 'Hortus computes every claim again: the models are there and in production, their metrics and runs are those named, the commit is in the history, the tag fits the version, and validation, checksums and signatures are what they are said to be.',
        fix: 'Correct the claim, or what it is about.',
        source: 'TFC-0009 sections 7.3 and 9.1, rule 103',
    },
    'TFC0009.TAG_UNSIGNED': {
        level: 'warning',
        title: 'A release tag is not signed',
        means: 'Only a signed tag shows who made the release. Asked for unless `workspace.signatures` is off.',
        fix: 'Sign the next one: `git tag --sign NAME`.',
        source: 'TFC-0009 section 9.1, rule 104',
    },
    'TFC0009.RUN_CONTEXT': {
        level: 'warning',
        title: 'Runs do not record their development context',
        means: 'A run says in `development_context` from which commit and branch it was started, and by which TFC versions.',
        fix: 'Let new runs write `development_context` (commit_hash, branch, tfc_versions); runs that are there are not changed.',
        source: 'TFC-0009 section 8.2, rule 105',
    },
    'TFC0009.MODEL_CONTEXT': {
        level: 'warning',
        title: 'Model versions do not reference their development context',
        means: 'A model version says in `development` from which commit and branch it came, and in which release it went out.',
        fix: 'Write `development` (commit_hash, branch_at_creation, release_tag) for new versions.',
        source: 'TFC-0009 section 8.3, rule 105',
    },
    'TFC0009.CONTEXT_WRONG': {
        level: 'warning',
        title: 'A development context has a value of another shape',
        means: 'commit_hash is 7 to 64 hex digits, branch a text, tfc_versions a list of TFC-NNNN.',
        fix: 'Correct the value that the message names, or let the tool that writes it do so.',
        source: 'TFC-0009 sections 8.2 and 8.3, rule 105',
    },
    'TFC0009.COMMIT_META': {
        level: 'warning',
        title: '.commit-meta.yaml has another shape',
        means: 'It holds `commit_artifacts` with the lists dataset_changes, model_changes and experiment_changes, and names what is in the workspace.',
        fix: 'Write it as TFC-0009 section 8.1 shows it, or delete it: it is optional.',
        source: 'TFC-0009 section 8.1, rule 106',
    },
};

;// CONCATENATED MODULE: ./core/rules/tfc0010-findings.js
/** What can be found about the environment (TFC-0010): a part of the one table in finding.ts. Only with `workspace.environment: true`. */
const TFC0010_FINDINGS = {
    'TFC0010.REQUIREMENT': {
        level: 'warning',
        title: 'A line of a requirements file cannot be read',
        means: 'pip stops at such a line, so nobody can install the environment. Requirements are read as PEP 508 with the options, hashes, URLs and continued lines that pip knows; nothing is installed or fetched.',
        fix: 'Write it as `name>=1.0,<2.0`, `name @ URL`, a path, or an option of pip.',
        source: 'TFC-0010 section 6.1, rule 107',
    },
    'TFC0010.REQUIREMENT_OPTION': {
        level: 'notice',
        title: 'An option has no effect on the line of a requirement',
        means: 'pip takes `--index-url` and its like only from lines of their own; TFC-0010 section 6.4 shows it otherwise.',
        fix: 'Move the option to a line of its own.',
        source: 'TFC-0010 section 6.4, rule 107',
    },
    'TFC0010.REQUIREMENT_CONFLICT': {
        level: 'warning',
        title: 'A package is required twice with versions that exclude each other',
        means: 'No version satisfies both lines, so the environment cannot be installed.',
        fix: 'Keep one of them.',
        source: 'TFC-0010 section 6.5, rule 107',
    },
    'TFC0010.CORE_MISSING': {
        level: 'warning',
        title: 'requirements.txt lacks core packages',
        means: 'TFC-0010 names twelve packages that every such project has. What another requirements file brings along with `-r` counts.',
        fix: 'Add the packages that the message names, or exempt this finding when the project does without them.',
        source: 'TFC-0010 sections 6.2 and 6.5, rule 107',
    },
    'TFC0010.SYSTEM_SPEC': {
        level: 'warning',
        title: 'environments/system.yaml has another shape',
        means: 'It says in `system_requirements` which operating systems and which versions of git, git-lfs and Python are needed.',
        fix: 'Correct the place that the message names.',
        source: 'TFC-0010 section 7, rule 108',
    },
    'TFC0010.GITIGNORE': {
        level: 'warning',
        title: '.gitignore does not ignore virtual environments or local settings',
        means: 'Environments, their settings and compiled Python are of one machine and may hold secrets.',
        fix: 'Add the patterns that the message names.',
        source: 'TFC-0010 section 14.2, rule 109',
    },
    'TFC0010.PYTHON_OLD': {
        level: 'warning',
        title: 'A run used a Python below 3.11',
        means: 'TFC-0010 demands Python 3.11 or higher.',
        fix: 'Run it again in a newer environment; runs that are there are not changed.',
        source: 'TFC-0010 section 5.1, rule 110',
    },
    'TFC0010.REQUIREMENTS_HASH': {
        level: 'warning',
        title: 'The requirements of a run are not those of its commit',
        means: 'system.json carries the SHA-256 of the requirements file. It is compared with that file at `code.commit` of the run.',
        fix: 'Commit what was installed before the run; runs that are there are not changed.',
        source: 'TFC-0010 section 11.2, rule 110',
    },
};

;// CONCATENATED MODULE: ./core/rules/workdir-data-findings.js
/** What can be found about secrets in a work-dir, and about the labels of its datasets: a part of the one table in finding.ts. */
const WORKDIR_DATA_FINDINGS = {
    'WORKDIR.SECRET': {
        level: 'error',
        title: 'A secret stands in a file',
        means: 'Whoever gets the directory, the artifact or the log has it. The value is not shown here, and nowhere else.',
        fix: 'Make it invalid and get a new one; name the variable that holds it (`api_key_env_name`) instead of the value.',
        source: 'work-dir check 8',
    },
    'WORKDIR.SECRET_LOCAL': {
        level: 'warning',
        title: 'A secret stands in the local settings',
        means: 'This file is meant for it, and git ignores it; but the resolved copy of every run repeats it.',
        fix: 'Name the variable that holds it (`api_key_env_name`) instead of the value.',
        source: 'work-dir check 8',
    },
    'WORKDIR.LABEL_COLUMNS': {
        level: 'error',
        title: 'A line of a label file is no box',
        means: 'A label is `class x y width height`: training fails there, or leaves the image out.',
        fix: 'Correct the line.',
        source: 'work-dir check 9',
    },
    'WORKDIR.LABEL_CLASS': {
        level: 'error',
        title: 'A label has a class that the class map does not have',
        means: 'Training fails, or learns a class without a name.',
        fix: 'Correct the id, or add the class to `class_map`.',
        source: 'work-dir check 9',
    },
    'WORKDIR.LABEL_BOX': {
        level: 'error',
        title: 'A box does not lie in its image',
        means: 'Coordinates are shares of the image, from 0 to 1.',
        fix: 'Divide pixels by the width and height of the image.',
        source: 'work-dir check 9',
    },
    'WORKDIR.LABEL_UNPAIRED': {
        level: 'warning',
        title: 'Images and labels do not pair up',
        means: 'A label without its image is never used; an image without a label counts as one with nothing on it.',
        fix: 'Add what is missing, or remove what is left over.',
        source: 'work-dir check 9',
    },
    'WORKDIR.SPLIT_NAME': {
        level: 'warning',
        title: 'The folders of a split have different names, or none that the trainer looks for',
        means: 'The trainer looks for images/train2017 and images/val2017; labels must lie in folders of the same names.',
        fix: 'Rename the folders to train2017 and val2017, in images/ and in labels/.',
        source: 'work-dir check 9',
    },
    'WORKDIR.LABELS_UNREAD': {
        level: 'notice',
        title: 'Not every label file was read',
        means: 'There are more than are read at once.',
        fix: 'Check the others in parts.',
        source: 'work-dir check 9',
    },
    'WORKDIR.DATASET_SYNTAX': {
        level: 'error',
        title: 'The dataset file is not YAML',
        means: 'Training does not start with it.',
        fix: 'Correct the place shown.',
        source: 'work-dir check 9',
    },
    'WORKDIR.DATASET_CLASSES': {
        level: 'warning',
        title: 'The dataset file has other classes than the settings',
        means: 'Ids of labels and names of the model do not belong together.',
        fix: 'Write the names of `class_map`, in the order of their ids, and their number into `nc`.',
        source: 'work-dir check 9',
    },
};

;// CONCATENATED MODULE: ./core/rules/workdir-findings.js
/** What can be found about a work-dir as a whole, its settings and its runs: a part of the one table in finding.ts. */
const WORKDIR_FINDINGS = {
    'WORKDIR.NOT_THERE': {
        level: 'notice',
        title: 'The work-dir of the configuration is not there',
        means: 'Git ignores a work-dir, so a fresh checkout has only its template. Nothing of it was checked.',
        fix: 'Give the downloaded artifact: `hortus validate --work-dir DIR`, or correct `work_dir.path` in .github/hortus.yml.',
        source: 'work-dir check 1',
    },
    'WORKDIR.TRACKED_FILE': {
        level: 'error',
        title: 'Git tracks what a work-dir makes at run time',
        means: 'Settings with keys, images and weights become part of the history, from where nothing takes them away.',
        fix: 'Run `git rm -r --cached PATH`, and ignore it. A secret in it is burnt: make a new one.',
        source: 'work-dir check 1',
    },
    'WORKDIR.NOT_IGNORED': {
        level: 'error',
        title: 'Git does not ignore what a work-dir makes at run time',
        means: 'The next `git add` commits settings with keys, data and weights.',
        fix: 'Add `work-dir/**` to .gitignore, and below it a `!` line for each file that is kept.',
        source: 'work-dir check 1',
    },
    'WORKDIR.TEMPLATE_IGNORED': {
        level: 'notice',
        title: 'Git ignores a file of the work-dir that it should keep',
        means: 'The template is on this disk only: nobody else gets it.',
        fix: 'Add a line with `!` and its path to .gitignore, below the line that ignores the directory.',
        source: 'work-dir check 1',
    },
    'WORKDIR.README_MISSING': {
        level: 'notice',
        title: 'The work-dir has no page that explains it',
        means: 'README.md or README_work-dir.md says what lies where; without it a newcomer guesses.',
        fix: 'Add README_work-dir.md (or README.md), and a `!` line for it in .gitignore.',
        source: 'work-dir check 1',
    },
    'WORKDIR.SYMLINK_LEAVES': {
        level: 'warning',
        title: 'A symlink leads out of the work-dir',
        means: 'What it leads to is not read and not checked, and an artifact of the directory does not hold it.',
        fix: 'Replace it by the files, or start the pipeline with `--workdir` on the other volume.',
        source: 'work-dir check 1',
    },
    'WORKDIR.UNREADABLE': {
        level: 'error',
        title: 'A file of the work-dir cannot be read',
        means: 'What is not read is not checked.',
        fix: 'Make it a readable UTF-8 file of ordinary size.',
        source: 'work-dir check 4',
    },
    'WORKDIR.TOML_SYNTAX': {
        level: 'error',
        title: 'The settings are not TOML',
        means: 'The pipeline does not start with them.',
        fix: 'Correct the line shown.',
        source: 'work-dir check 2',
    },
    'WORKDIR.SCHEMA_VERSION': {
        level: 'error',
        title: 'The settings have a schema version that the pipeline does not know',
        means: 'The pipeline knows version 1 only.',
        fix: 'Write `schema_version = 1` below `[app]`, and check the settings against the template.',
        source: 'work-dir check 2',
    },
    'WORKDIR.SCHEMA_VERSION_MISSING': {
        level: 'notice',
        title: 'The settings do not say their schema version',
        means: 'A later pipeline cannot know how to read them.',
        fix: 'Write `[app]` and `schema_version = 1`.',
        source: 'work-dir check 2',
    },
    'WORKDIR.CLASS_MAP_NAMES': {
        level: 'error',
        title: 'Names and ids of the classes do not belong together',
        means: 'A detection gets the wrong name, or none.',
        fix: 'Give every entry of `names` one entry in `id_map`, and no other.',
        source: 'work-dir check 2',
    },
    'WORKDIR.CLASS_MAP_ID': {
        level: 'error',
        title: 'A class id is no whole number from 0, or stands twice',
        means: 'Labels and models know classes by their id: two classes become one.',
        fix: 'Give every class its own id: 0, 1, 2 and so on.',
        source: 'work-dir check 2',
    },
    'WORKDIR.RUN_INCOMPLETE': {
        level: 'error',
        title: 'A file of the run is missing',
        means: 'A run has metrics.json, artifacts.json and config.resolved.toml; without all three nobody can tell what it did.',
        fix: 'Restore the file from the machine that ran it, or remove the run.',
        source: 'work-dir check 4',
    },
    'WORKDIR.JSON_SYNTAX': {
        level: 'error',
        title: 'A file of the work-dir is not the JSON it should be',
        means: 'No tool can read it; a run that was interrupted while it wrote leaves such a file.',
        fix: 'Correct the place shown, or remove the run.',
        source: 'work-dir check 3',
    },
    'WORKDIR.KEY_MISSING': {
        level: 'error',
        title: 'A file of the run lacks a key',
        means: 'Every reader of runs expects it.',
        fix: 'Add the key; its value is in the log.',
        source: 'work-dir check 3',
    },
    'WORKDIR.RUN_NAME': {
        level: 'warning',
        title: 'The name of the run directory is no run id',
        means: 'Tools read the name and the time of a run from `<run_name>-YYYYMMDD-HHMMSS`.',
        fix: 'Rename the directory as its metrics.json says, or move what is no run out of runs/.',
        source: 'work-dir check 3',
    },
    'WORKDIR.RUN_ID_DIFFERS': {
        level: 'error',
        title: 'The run id is not the name of its directory',
        means: 'Somebody copied or renamed a run: its numbers may be of another one.',
        fix: 'Rename the directory to the run id, or restore the file of this run.',
        source: 'work-dir check 3',
    },
    'WORKDIR.MODE_UNKNOWN': {
        level: 'error',
        title: 'The mode of the run is not one of the four',
        means: 'The pipeline runs as train, autolabel, deploy-edge or deploy-remote.',
        fix: 'Write the mode that the log shows.',
        source: 'work-dir check 3',
    },
    'WORKDIR.STATUS_UNKNOWN': {
        level: 'error',
        title: 'The status of the run is neither ok nor failed',
        means: 'Whoever counts runs leaves it out.',
        fix: 'Write `ok` or `failed`, as the log shows.',
        source: 'work-dir check 3',
    },
    'WORKDIR.RUN_DISAGREES': {
        level: 'error',
        title: 'metrics.json and artifacts.json tell different things',
        means: 'Both are written at the end of one run: one of them is of another run, or was edited.',
        fix: 'Restore both files of the same run.',
        source: 'work-dir check 3',
    },
    'WORKDIR.ERROR_DISAGREES': {
        level: 'error',
        title: 'Status and error contradict each other',
        means: 'A run that is ok has `error: null`; a failed one says why.',
        fix: 'Correct whichever is wrong; the log has both.',
        source: 'work-dir check 3',
    },
    'WORKDIR.ELAPSED': {
        level: 'error',
        title: 'The elapsed time is no number from 0',
        means: 'Times of this run cannot be compared.',
        fix: 'Write the milliseconds that `<mode>.done` has in log.txt.',
        source: 'work-dir check 3',
    },
    'WORKDIR.PATH_RELATIVE': {
        level: 'warning',
        title: 'A resolved setting holds a relative path',
        means: 'The point of the resolved settings is that they mean the same from everywhere.',
        fix: 'Let the pipeline resolve the settings; do not write this file by hand.',
        source: 'work-dir check 4',
    },
    'WORKDIR.PATH_OUTSIDE': {
        level: 'warning',
        title: 'A resolved path lies outside of the work-dir',
        means: 'An artifact of the work-dir does not hold it: the run cannot be repeated from it.',
        fix: 'Keep the file below the work-dir, or write down where it can be had.',
        source: 'work-dir check 4',
    },
    'WORKDIR.DRY_RUN': {
        level: 'notice',
        title: 'The run was a dry run',
        means: 'It trained nothing, although its status is ok. It is never a baseline and never promoted.',
        fix: 'Set `train.dry_run = false` for a run that counts.',
        source: 'work-dir check 11',
    },
};

;// CONCATENATED MODULE: ./core/rules/workdir-output-findings.js
/** What can be found about the models of a work-dir, and about what overwrote what: a part of the one table in finding.ts. */
const WORKDIR_OUTPUT_FINDINGS = {
    'WORKDIR.OUTPUT_MISSING': {
        level: 'error',
        title: 'A file that the run names is not there',
        means: 'The run says that it made it, or that it read it.',
        fix: 'Restore the file, upload it with the artifact, or remove the run.',
        source: 'work-dir check 5',
    },
    'WORKDIR.OUTPUT_EMPTY': {
        level: 'error',
        title: 'A file that the run made is empty',
        means: 'A model of no bytes loads nowhere; the disk may have been full.',
        fix: 'Run it again.',
        source: 'work-dir check 5',
    },
    'WORKDIR.OUTPUT_OUTSIDE': {
        level: 'warning',
        title: 'The run wrote outside of the work-dir',
        means: 'An artifact of the work-dir does not hold what the run made.',
        fix: 'Let the paths of the settings begin with the work-dir.',
        source: 'work-dir check 5',
    },
    'WORKDIR.OUTPUT_UNCHECKED': {
        level: 'notice',
        title: 'A path of the run is shortened',
        means: 'Whether the file is there cannot be said.',
        fix: 'Write the whole path.',
        source: 'work-dir check 5',
    },
    'WORKDIR.CLASS_MAP_HASH': {
        level: 'error',
        title: 'The hash of the class map is wrong',
        means: 'Names or ids were changed after the model was made: its detections get wrong names.',
        fix: 'Restore the class map that the model was trained with.',
        source: 'work-dir check 5',
    },
    'WORKDIR.LABELS_DIFFER': {
        level: 'error',
        title: 'labels.json is not the class map of the manifest',
        means: 'Who reads the one and who reads the other see different classes.',
        fix: 'Restore the labels.json of the run that made the model.',
        source: 'work-dir check 5',
    },
    'WORKDIR.NOT_DEPLOYABLE': {
        level: 'error',
        title: 'The manifest says ready to deploy, and it is not',
        means: 'Deployment needs an export that went well and its .onnx file.',
        fix: 'Export again, or write `deployment_ready: false`.',
        source: 'work-dir check 5',
    },
    'WORKDIR.DEPLOYABLE_UNSAID': {
        level: 'warning',
        title: 'The manifest says not ready, although the export is there',
        means: 'Tools that trust the manifest never deploy it.',
        fix: 'Look into `export.messages`; when all is well, export again.',
        source: 'work-dir check 5',
    },
    'WORKDIR.MANIFEST_RUN_UNKNOWN': {
        level: 'warning',
        title: 'The run that made the model is not in the work-dir',
        means: 'Nobody can tell from which settings and data the model came.',
        fix: 'Keep the run beside the model.',
        source: 'work-dir check 5',
    },
    'WORKDIR.RUN_TWICE': {
        level: 'warning',
        title: 'Two runs had the same id',
        means: 'A run id has whole seconds: the second run of a second overwrote what the first had written.',
        fix: 'Start runs at least a second apart, or give them different run names.',
        source: 'work-dir check 10',
    },
    'WORKDIR.MODEL_OVERWRITTEN': {
        level: 'warning',
        title: 'A later run overwrote the model of this run',
        means: 'Models lie below their run name: the next run of that name replaces them. What this run measured is of a model that is gone.',
        fix: 'Give every run that counts its own `run_name`, or copy its model away.',
        source: 'work-dir check 10',
    },
};

;// CONCATENATED MODULE: ./core/rules/workdir-service-findings.js
/** What can be found about the log of a work-dir and its statistics: a part of the one table in finding.ts. */
const WORKDIR_SERVICE_FINDINGS = {
    'WORKDIR.LOG_LINE': {
        level: 'warning',
        title: 'A line of the log is no JSON object',
        means: 'Tools that follow the log stop there, or lose what it says.',
        fix: 'Let nothing but the pipeline write to log.txt.',
        source: 'work-dir check 6',
    },
    'WORKDIR.LOG_KEY': {
        level: 'warning',
        title: 'A line of the log lacks one of its four keys',
        means: 'Every line has ts_utc, level, event and message.',
        fix: 'Write the log through the logger of the pipeline.',
        source: 'work-dir check 6',
    },
    'WORKDIR.LOG_LEVEL': {
        level: 'warning',
        title: 'A line of the log has an unknown level',
        means: 'Filters know DEBUG, INFO, WARN and ERROR.',
        fix: 'Use one of the four.',
        source: 'work-dir check 6',
    },
    'WORKDIR.LOG_TIME': {
        level: 'warning',
        title: 'A line of the log has no time in UTC',
        means: 'Lines of several machines cannot be put in order.',
        fix: 'Write ISO 8601 with `+00:00`.',
        source: 'work-dir check 6',
    },
    'WORKDIR.LOG_UNFINISHED': {
        level: 'warning',
        title: 'The log shows a start without an end',
        means: 'The process was killed, or it still runs.',
        fix: 'Look at what stands before the place; remove what the run left half done.',
        source: 'work-dir check 6',
    },
    'WORKDIR.LOG_STATUS': {
        level: 'warning',
        title: 'The log and metrics.json give different statuses',
        means: '`<mode>.done` is logged also after a failure: its status counts.',
        fix: 'Trust neither before you have looked at the outputs; run it again.',
        source: 'work-dir check 6',
    },
    'WORKDIR.LOG_ERRORS': {
        level: 'warning',
        title: 'More of the log are errors than the budget allows',
        means: 'More than one line in a hundred has the level ERROR.',
        fix: 'Begin with the first one.',
        source: 'work-dir check 6',
    },
    'WORKDIR.LOG_CUT': {
        level: 'notice',
        title: 'The log was not read to its end',
        means: 'It is longer than what is read.',
        fix: 'Keep a log for each month, or raise the level in `workspace.log_level`.',
        source: 'work-dir check 6',
    },
    'WORKDIR.STATS_UNREADABLE': {
        level: 'error',
        title: 'The statistics cannot be read',
        means: 'It is no SQLite database, it is damaged, or it is too large.',
        fix: 'Restore it; without it the service makes a new one.',
        source: 'work-dir check 7',
    },
    'WORKDIR.STATS_SCHEMA': {
        level: 'warning',
        title: 'The statistics have no table of a known shape',
        means: 'Tools that read detections find nothing. Known are the six columns of the description, and eight or thirteen of the code.',
        fix: 'Let the statistics service of one version write and read it.',
        source: 'work-dir check 7',
    },
    'WORKDIR.STATS_ROW': {
        level: 'warning',
        title: 'A row of the statistics cannot be',
        means: 'A negative count or time, a time that is none, or counts that do not add up: figures from it are wrong.',
        fix: 'Find the sender by its source_id; delete the rows.',
        source: 'work-dir check 7',
    },
    'WORKDIR.STATS_RUN_UNKNOWN': {
        level: 'warning',
        title: 'The statistics name a run that is not in the work-dir',
        means: 'What the detections were made with cannot be found.',
        fix: 'Keep the run, or let the sender give its run id.',
        source: 'work-dir check 7',
    },
    'WORKDIR.STATS_MODEL_UNKNOWN': {
        level: 'warning',
        title: 'The statistics name a model that is not in the work-dir',
        means: 'What the detections were made with cannot be found out.',
        fix: 'Keep the manifest of the model, or let the sender give its model id.',
        source: 'work-dir check 7',
    },
    'WORKDIR.STATS_PAYLOAD': {
        level: 'warning',
        title: 'A row of the statistics differs from the payload it was made from',
        means: 'One of the two was changed after it was received.',
        fix: 'Trust the payload; make the row from it again.',
        source: 'work-dir check 7',
    },
    'WORKDIR.STATS_CUT': {
        level: 'notice',
        title: 'The statistics were not read to their end',
        means: 'There are more rows than are read.',
        fix: 'Move old rows to another file.',
        source: 'work-dir check 7',
    },
};

;// CONCATENATED MODULE: ./core/rules/workflow-findings.js
/** What can be found about workflows and actions: a part of the one table in finding.ts. */
const WORKFLOW_FINDINGS = {
    'WORKFLOW.UNREADABLE': {
        level: 'error',
        title: 'The workflow cannot be read',
        means: 'What no tool can read, no tool can judge: it counts as unsafe.',
        fix: 'Correct the YAML at the place shown.',
    },
    'WORKFLOW.UNPINNED_USES': {
        level: 'error',
        title: 'An action is not pinned to a commit',
        means: 'Tags move: in 2025 and 2026 moved tags carried attacks into tens of thousands of repositories (A54).',
        fix: 'Write the full commit of 40 characters and the version behind it: `uses: owner/action@<commit> # v1.2.3`.',
    },
    'WORKFLOW.UNKNOWN_PIN': {
        level: 'error',
        title: 'The pinned commit is not on the list of known ones',
        means: 'A commit may come from a fork of the action and still look like a pin (A54).',
        fix: 'Take a commit from the list of pins, or check the new one against its tag and add it there.',
    },
    'WORKFLOW.PERMISSIONS_MISSING': {
        level: 'error',
        title: 'The token has more rights than it needs',
        means: 'Without `permissions: {}` at the top and a block in each job, the token has whatever the repository gives by default.',
        fix: 'Write `permissions: {}` at the top, and in each job only what it needs, for instance `contents: read`.',
    },
    'WORKFLOW.EXPRESSION_IN_RUN': {
        level: 'error',
        title: 'An expression stands inside a script',
        means: 'Its value becomes part of the script before the shell reads it: a pull request title can run commands (A48).',
        fix: 'Give the value to the step through `env:` and write "$NAME" in the script.',
    },
    'WORKFLOW.DANGEROUS_TRIGGER': {
        level: 'error',
        title: 'A trigger gives strangers a privileged run',
        means: '`pull_request_target`, `issue_comment` and a `workflow_run` that checks out code run with secrets on what a stranger wrote (A44).',
        fix: 'Use `pull_request`; let the bot answer comments; let a `workflow_run` job only read a report.',
    },
    'WORKFLOW.SELF_HOSTED': {
        level: 'error',
        title: 'A public workflow names a self-hosted runner',
        means: 'A fork can change the workflow and run anything on that machine (A43).',
        fix: 'Use a hosted runner; run GPU work from a private repository that the bot starts for an approved commit.',
    },
    'WORKFLOW.CONDITION_ALWAYS_TRUE': {
        level: 'error',
        title: 'The condition is always true',
        means: 'Text around `${{ }}`, also the line end of a block, makes the whole a non-empty text, and that is true (A53).',
        fix: 'Write the condition on one line, without `${{ }}`, or with everything inside it.',
    },
    'WORKFLOW.CREDENTIALS_PERSIST': {
        level: 'error',
        title: 'The checkout leaves the token in the work tree',
        means: 'Every later step can read it, and an artifact of the work tree publishes it (A51).',
        fix: 'Give actions/checkout `persist-credentials: false`.',
    },
    'WORKFLOW.NO_TIMEOUT': {
        level: 'warning',
        title: 'A job has no time limit',
        means: 'A hanging job is stopped by GitHub after six hours, and costs them.',
        fix: 'Give the job `timeout-minutes`.',
    },
};

;// CONCATENATED MODULE: ./core/rules/finding.js
/**
 * The one table of what Hortus can find, a file for each family. Messages, docs/findings/, the rules of the SARIF output and
 * `hortus explain` come from it; families.ts makes the link to the docs from the code.
 * A code never changes its meaning; a retired code is never reused.
 */
























const FINDINGS = {
    ...GARDEN_FINDINGS,
    ...policy_table/* POLICIES */.PQ,
    ...RUN_FINDINGS,
    ...COMPARE_FINDINGS,
    ...CONFIG_FINDINGS,
    ...WORKFLOW_FINDINGS,
    ...EXPORT_FINDINGS,
    ...TFC0001_FINDINGS,
    ...TFC0001_LFS_FINDINGS,
    ...TFC0002_FINDINGS,
    ...TFC0003_FINDINGS,
    ...TFC0004_FINDINGS,
    ...TFC0004_HISTORY_FINDINGS,
    ...TFC0005_FINDINGS,
    ...TFC0008_FINDINGS,
    ...TFC0008_SIGNATURE_FINDINGS,
    ...TFC0009_FINDINGS,
    ...TFC0009_RELEASE_FINDINGS,
    ...TFC0010_FINDINGS,
    ...WORKDIR_FINDINGS,
    ...WORKDIR_OUTPUT_FINDINGS,
    ...WORKDIR_SERVICE_FINDINGS,
    ...WORKDIR_DATA_FINDINGS,
};
/** What holds when the configuration says nothing about the code. */
const defaultLevel = ({ level, off }) => (off === true ? 'off' : level);
/** Makes a finding of a known kind. `level` may be changed by configuration, `fix` may be more exact than the table's. */
function finding(code, at, message, more = {}) {
    const kind = FINDINGS[code];
    return {
        code,
        level: more.level ?? kind.level,
        path: at.path,
        line: at.line ?? null,
        column: at.column ?? null,
        // Both may quote a file or a commit, and a report travels further than the repository (A67).
        message: (0,redact/* redact */.E)(message),
        fix: more.fix === undefined ? kind.fix : (0,redact/* redact */.E)(more.fix),
        example: at.example ?? null,
        status: 'new',
    };
}


/***/ }),

/***/ 7742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PQ: () => (/* binding */ POLICIES),
/* harmony export */   pn: () => (/* binding */ isPolicy)
/* harmony export */ });
/* unused harmony exports ALWAYS_ON, LEFT_TO_THE_CONTRACT, LEFT_TO_THE_RECORDS */
const written = (rule, check, title, means, fix) => ({ rule, check, level: 'warning', off: true, title, means, fix, source: `rule ${rule} of the garden` });
const POLICIES = {
    'GARDEN.DESCRIPTOR_MISSING': written(1, 'orphan_directories', 'A directory looks like an example and has no descriptor', 'Nobody can find or run it by name, and no check looks at it.', 'Add an example.yaml, or move the directory out of the examples.'),
    'GARDEN.PRESET_FORM': written(3, 'preset_form', 'The presets are not a map of complete entries', 'A list of names says neither what a preset starts nor what it is for.', 'Write `presets:` as a map; give each entry the keys that are asked for.'),
    'GARDEN.PRESET_MISSING': written(4, 'preset_names', 'A preset that every example has is missing', 'Whoever knows one example of the garden should be able to start all of them.', 'Add the preset.'),
    'GARDEN.KEY_MISSING': written(6, 'key_paths', 'The descriptor lacks a key of the template', 'Lists and filters leave the example out.', 'Add the key; an empty list is a value too.'),
    'GARDEN.STABILITY_WORD': written(7, 'vocabulary', 'The stability is not one of the garden\'s words', 'Every reader of the catalogue has to guess what it means.', 'Use one of the words.'),
    'GARDEN.NAME_STYLE': written(8, 'name_style', 'The name is not written as names are in this garden', 'Two styles side by side make names hard to guess.', 'Rename it in the asked style.'),
    'GARDEN.BUILD_FILES_MISSING': written(9, 'files', 'A file that builds the example is missing', 'An example that cannot be built from its own directory depends on something nobody wrote down.', 'Add the file.'),
    'GARDEN.README_MISSING': written(10, 'files', 'The example has no README', 'A person who opens the directory learns nothing.', 'Add a README.md.'),
    'GARDEN.REQUIREMENT_UNPINNED': written(16, 'requirement_pins', 'A requirement is not pinned', 'The next build installs something else than the one that was verified.', 'Write `package==version`.'),
    'GARDEN.BASE_UNPINNED': written(16, 'base_image', 'The base image is not pinned', 'The next build starts from something else than the one that was verified.', 'Name a tag, or a digest: `FROM image:tag@sha256:...`.'),
    'GARDEN.MODEL_IN_IMAGE': written(17, 'image_additions', 'The Dockerfile adds a model or fetches from the network', 'Images grow by gigabytes, and a rebuild fetches everything again; models are loaded lazily into the cache.', 'Load it at the first run, into the cache.'),
    'GARDEN.LICENSE_MISSING': written(18, 'file_or_key', 'The example names no licence', 'Nobody knows whether the example and what it loads may be used.', 'Add a LICENSE file, or the key `license:`.'),
    'GARDEN.VERIFICATION_MISSING': written(19, 'date', 'The descriptor gives no date of its last verification', 'Without a date nobody knows how old the claim is.', 'Write `verification: { last_verified: "YYYY-MM-DD" }`.'),
    'GARDEN.VERIFICATION_STATUS': written(20, 'vocabulary', 'The verification status is not one of the garden\'s words', 'Tools that count verified examples miss it, or count it by mistake.', 'Use one of the words.'),
    'GARDEN.MEDIA_TRACKED': written(22, 'media', 'Sample data or weights are kept in git', 'Every clone pays for them for ever.', 'Move them to the data repository of the garden, and fetch them in the download preset.'),
    'GARDEN.GITIGNORE_MISSING': written(23, 'files', 'The example has no .gitignore', 'Its outputs end up in a commit one day.', 'Add a .gitignore for what the example writes.'),
    'GARDEN.CHECKOUT_UNPINNED': written(24, 'git_requirements', 'A requirement from git is not pinned to a commit', 'A branch or a tag can move to other code.', 'Name the full commit: `package @ git+https://host/repo@<40 hex digits>`.'),
    'GARDEN.VENDORED_UNDOCUMENTED': written(25, 'vendored', 'Vendored code does not say where it comes from', 'Nobody can update it, or say under which licence it stands.', 'Add the file: origin, commit, licence and what was changed.'),
    'GARDEN.SOURCE_IN_IMAGE': written(26, 'image_copies', 'The Dockerfile copies source into the image', 'A change of the source needs a new image, and what runs may be older than what is shown.', 'Copy manifests only; the source is mounted.'),
    'GARDEN.README_EXPECTATION': written(29, 'readme_heading', 'The README does not say what to expect', 'A person cannot tell a good result from a bad one.', 'Add the section.'),
    'GARDEN.README_SAMPLE': written(30, 'readme_heading', 'The README shows no sample', 'A person cannot see what the example does without running it.', 'Add the section.'),
    'GARDEN.PEAK_VRAM_MISSING': written(32, 'gpu_key_paths', 'A verified GPU example does not say how much memory it took', 'Nobody knows on which card it fits.', 'Write down the measured peak.'),
    'GARDEN.BENCHMARK_FILES': written(34, 'benchmark_files', 'A benchmark lacks a file that every benchmark has', 'It cannot be run, or compared, like the others.', 'Add the file.'),
    'GARDEN.ARCHIVE_UNLISTED': written(35, 'archive_list', 'An archived directory is not in the list of the archive', 'Nobody knows why it was archived and what replaces it.', 'Add it to the list with its reason.'),
    'GARDEN.CATALOGUE_UNLISTED': written(36, 'catalogue', 'The catalogue does not list the example', 'People who read only the catalogue never find it.', 'Add its path to the catalogue.'),
    'GARDEN.COMMAND_DANGLING': written(37, 'readme_commands', 'A README shows a command that starts nothing', 'The first thing a person tries fails.', 'Correct the names in the command.'),
};
/** The rules that need no switch: they are errors of every garden, under codes of their own. */
const ALWAYS_ON = [
    { rule: 2, what: 'The descriptor does not parse', codes: ['GARDEN.YAML_SYNTAX', 'GARDEN.NOT_A_MAP', 'GARDEN.NOT_UTF8'] },
    { rule: 5, what: 'The script of a preset is not there: the preset does not resolve', codes: ['GARDEN.PRESET_UNRESOLVED'] },
];
/** Rules about what a script does. A regular expression over shell scripts was wrong one time in three: the captured contract decides them. */
const LEFT_TO_THE_CONTRACT = [
    { rule: 11, what: '`SCRIPT_DIR` in all scripts' },
    { rule: 12, what: 'no `../../..`' },
    { rule: 13, what: 'the image that is built and run is named after the directory' },
    { rule: 14, what: 'the cache of the host is mounted at the cache of the container' },
    { rule: 15, what: '`--user $(id -u):$(id -g)`' },
    { rule: 16, what: 'what a `pip install` in a `RUN` installs is pinned (a requirement file is GARDEN.REQUIREMENT_UNPINNED)' },
    { rule: 17, what: 'no model download in a `RUN` of the Dockerfile (an `ADD` or `COPY` is GARDEN.MODEL_IN_IMAGE)' },
    { rule: 24, what: 'a `git clone` in a script or in a `RUN` is pinned to a commit (a requirement is GARDEN.CHECKOUT_UNPINNED)' },
    { rule: 27, what: '`resolve_input_path` and `resolve_output_path`' },
    { rule: 28, what: '`CVL_WORK_DIR`, `/mnt/cvl/workspace` and `CVL_INPUTS` in predict scripts' },
    { rule: 31, what: '`CUDA_VISIBLE_DEVICES` is forwarded' },
    { rule: 33, what: 'no `-it`' },
];
/** Rules about evidence: a descriptor shows the claim (dates, words, contradictions), and only runs and history show whether it holds. */
const LEFT_TO_THE_RECORDS = [
    { rule: 20, what: 'VERIFIED only when all modes passed (the word itself is GARDEN.VERIFICATION_STATUS; a date beside "failed" is GARDEN.VERIFICATION_DISAGREES)' },
    { rule: 21, what: 'evidence ends when the source changes' },
    { rule: 32, what: 'how the peak of video memory was measured (that it is written down is GARDEN.PEAK_VRAM_MISSING)' },
];
const isPolicy = (code) => Object.hasOwn(POLICIES, code);


/***/ }),

/***/ 6381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ configSchema)
/* harmony export */ });
const configSchema = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "config.schema.json",
    "title": "Config",
    "description": "Configuration of Hortus for one repository: .github/hortus.yml. Every key has a default; write only what differs.",
    "type": "object",
    "required": [
        "garden",
        "shared_paths",
        "engine",
        "build",
        "smoke",
        "validate",
        "workspace",
        "work_dir",
        "compare",
        "plan"
    ],
    "additionalProperties": false,
    "properties": {
        "garden": {
            "type": "object",
            "description": "Where the examples are.",
            "required": [
                "folder",
                "ignore",
                "archive_folder"
            ],
            "additionalProperties": false,
            "properties": {
                "folder": {
                    "type": "string",
                    "default": "examples",
                    "description": "The folder whose name is left out of ids: examples/vision/resnet is vision/resnet. Descriptors elsewhere are found too and keep their whole path as id."
                },
                "ignore": {
                    "type": "array",
                    "items": {
                        "type": "string"
                    },
                    "default": [],
                    "description": "Globs of paths that are not looked at, for instance test/fixtures/**."
                },
                "archive_folder": {
                    "type": [
                        "string",
                        "null"
                    ],
                    "default": null,
                    "description": "Folder of archived examples. null: archived_examples or archived-examples when one is there, else archived_examples."
                }
            }
        },
        "shared_paths": {
            "type": "array",
            "items": {
                "type": "string"
            },
            "default": [],
            "description": "Globs of files that every example depends on: a change there affects all."
        },
        "engine": {
            "enum": [
                "auto",
                "docker",
                "podman",
                "process"
            ],
            "default": "auto",
            "description": "What runs presets. auto: docker, else podman, else process for the examples that can."
        },
        "build": {
            "type": "object",
            "description": "How images are built.",
            "required": [
                "args",
                "network",
                "cache",
                "timeout_minutes"
            ],
            "additionalProperties": false,
            "properties": {
                "args": {
                    "type": "object",
                    "additionalProperties": {
                        "type": "string"
                    },
                    "default": {},
                    "description": "Build arguments for every Dockerfile that declares them, for instance BASE or PIP_INDEX_URL."
                },
                "network": {
                    "enum": [
                        "default",
                        "host",
                        "none"
                    ],
                    "default": "default",
                    "description": "Network while building."
                },
                "cache": {
                    "enum": [
                        "none",
                        "gha"
                    ],
                    "default": "none",
                    "description": "Where image layers are kept between builds. gha: GitHub's cache service, in a job with buildx; the smoke action sets it."
                },
                "timeout_minutes": {
                    "type": "number",
                    "exclusiveMinimum": 0,
                    "maximum": 1440,
                    "default": 30,
                    "description": "A build is stopped after this."
                }
            }
        },
        "smoke": {
            "type": "object",
            "description": "How presets are run.",
            "required": [
                "preset",
                "timeout_seconds",
                "memory_gb",
                "cpus",
                "pids",
                "shm_gb",
                "log_mb",
                "cache",
                "untrusted"
            ],
            "additionalProperties": false,
            "properties": {
                "preset": {
                    "type": "string",
                    "default": "smoke",
                    "description": "The preset that is run as smoke."
                },
                "timeout_seconds": {
                    "type": "number",
                    "exclusiveMinimum": 0,
                    "maximum": 86400,
                    "default": 30,
                    "description": "Limit of one smoke, when the preset sets none."
                },
                "memory_gb": {
                    "type": [
                        "number",
                        "null"
                    ],
                    "exclusiveMinimum": 0,
                    "default": 4,
                    "description": "Memory limit; null: none."
                },
                "cpus": {
                    "type": [
                        "number",
                        "null"
                    ],
                    "exclusiveMinimum": 0,
                    "default": null,
                    "description": "CPU limit; null: none."
                },
                "pids": {
                    "type": "integer",
                    "minimum": 16,
                    "maximum": 65536,
                    "default": 512,
                    "description": "Limit of processes and threads of one run."
                },
                "shm_gb": {
                    "type": "number",
                    "exclusiveMinimum": 0,
                    "default": 1,
                    "description": "Size of /dev/shm."
                },
                "log_mb": {
                    "type": "number",
                    "exclusiveMinimum": 0,
                    "default": 8,
                    "description": "How much of a run's output is kept: the first and the last part."
                },
                "cache": {
                    "enum": [
                        "isolated",
                        "host",
                        "volume"
                    ],
                    "default": "isolated",
                    "description": "isolated: data/container_cache of the garden; host: the user's own cache, not deterministic; volume: a named volume of the engine."
                },
                "untrusted": {
                    "type": "boolean",
                    "default": false,
                    "description": "The code comes from a pull request: the host cache is refused, and so is the process engine where processes cannot be limited."
                }
            }
        },
        "validate": {
            "type": "object",
            "description": "What is checked, and how hard.",
            "required": [
                "levels",
                "exempt",
                "policies",
                "baseline",
                "strict"
            ],
            "additionalProperties": false,
            "properties": {
                "levels": {
                    "type": "object",
                    "additionalProperties": {
                        "enum": [
                            "off",
                            "notice",
                            "warning",
                            "error"
                        ]
                    },
                    "default": {},
                    "description": "Level per finding code, for instance GARDEN.PRESET_UNRESOLVED: warning. The level of a TFC finding can only be raised (TFC-0006 section 17)."
                },
                "exempt": {
                    "type": "array",
                    "default": [],
                    "description": "Findings that are left out at certain places, with the reason.",
                    "items": {
                        "type": "object",
                        "required": [
                            "code",
                            "path",
                            "reason"
                        ],
                        "additionalProperties": false,
                        "properties": {
                            "code": {
                                "type": "string",
                                "description": "The finding."
                            },
                            "path": {
                                "type": "string",
                                "description": "Glob of the paths where it is left out."
                            },
                            "reason": {
                                "type": "string",
                                "minLength": 1,
                                "description": "Why; a reviewer reads it."
                            }
                        }
                    }
                },
                "policies": {
                    "type": "object",
                    "description": "Parameters of the garden's written rules, by code; docs/policies.md explains each. A rule is off until `validate.levels` gives it a level.",
                    "required": [
                        "GARDEN.DESCRIPTOR_MISSING",
                        "GARDEN.PRESET_FORM",
                        "GARDEN.PRESET_MISSING",
                        "GARDEN.KEY_MISSING",
                        "GARDEN.STABILITY_WORD",
                        "GARDEN.NAME_STYLE",
                        "GARDEN.BUILD_FILES_MISSING",
                        "GARDEN.README_MISSING",
                        "GARDEN.REQUIREMENT_UNPINNED",
                        "GARDEN.BASE_UNPINNED",
                        "GARDEN.MODEL_IN_IMAGE",
                        "GARDEN.LICENSE_MISSING",
                        "GARDEN.VERIFICATION_MISSING",
                        "GARDEN.VERIFICATION_STATUS",
                        "GARDEN.MEDIA_TRACKED",
                        "GARDEN.GITIGNORE_MISSING",
                        "GARDEN.CHECKOUT_UNPINNED",
                        "GARDEN.VENDORED_UNDOCUMENTED",
                        "GARDEN.SOURCE_IN_IMAGE",
                        "GARDEN.README_EXPECTATION",
                        "GARDEN.README_SAMPLE",
                        "GARDEN.PEAK_VRAM_MISSING",
                        "GARDEN.BENCHMARK_FILES",
                        "GARDEN.ARCHIVE_UNLISTED",
                        "GARDEN.CATALOGUE_UNLISTED",
                        "GARDEN.COMMAND_DANGLING"
                    ],
                    "additionalProperties": false,
                    "properties": {
                        "GARDEN.DESCRIPTOR_MISSING": {
                            "type": "object",
                            "description": "Rule 1 of the garden.",
                            "required": [
                                "marks"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "marks": {
                                    "type": "array",
                                    "items": {
                                        "type": "string"
                                    },
                                    "default": [
                                        "Dockerfile",
                                        "build.sh"
                                    ],
                                    "description": "A directory below the folder of the examples that has all of these is an example, and needs an example.yaml."
                                }
                            }
                        },
                        "GARDEN.PRESET_FORM": {
                            "type": "object",
                            "description": "Rule 3 of the garden.",
                            "required": [
                                "keys"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "keys": {
                                    "type": "array",
                                    "items": {
                                        "type": "string"
                                    },
                                    "default": [
                                        "script",
                                        "description"
                                    ],
                                    "description": "Keys that every entry of the `presets` map has."
                                }
                            }
                        },
                        "GARDEN.PRESET_MISSING": {
                            "type": "object",
                            "description": "Rule 4 of the garden.",
                            "required": [
                                "presets"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "presets": {
                                    "type": "array",
                                    "items": {
                                        "type": "string"
                                    },
                                    "default": [
                                        "build"
                                    ],
                                    "description": "Presets that every example has."
                                }
                            }
                        },
                        "GARDEN.KEY_MISSING": {
                            "type": "object",
                            "description": "Rule 6 of the garden.",
                            "required": [
                                "keys"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "keys": {
                                    "type": "array",
                                    "items": {
                                        "type": "string"
                                    },
                                    "default": [
                                        "name",
                                        "capability",
                                        "modalities",
                                        "datasets",
                                        "description",
                                        "tasks",
                                        "frameworks",
                                        "tags",
                                        "stability",
                                        "resources",
                                        "presets"
                                    ],
                                    "description": "Keys that every descriptor has; a dot leads into a map, for instance resources.gpu."
                                }
                            }
                        },
                        "GARDEN.STABILITY_WORD": {
                            "type": "object",
                            "description": "Rule 7 of the garden.",
                            "required": [
                                "words"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "words": {
                                    "type": "array",
                                    "items": {
                                        "type": "string"
                                    },
                                    "default": [
                                        "stable",
                                        "beta",
                                        "experimental"
                                    ],
                                    "description": "Words that `stability` may be."
                                }
                            }
                        },
                        "GARDEN.NAME_STYLE": {
                            "type": "object",
                            "description": "Rule 8 of the garden.",
                            "required": [
                                "style"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "style": {
                                    "enum": [
                                        "kebab",
                                        "snake",
                                        "either"
                                    ],
                                    "default": "kebab",
                                    "description": "How `name` is written: kebab is lower case with hyphens, snake with underscores; either: one of the two, not mixed."
                                }
                            }
                        },
                        "GARDEN.BUILD_FILES_MISSING": {
                            "type": "object",
                            "description": "Rule 9 of the garden.",
                            "required": [
                                "files"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "files": {
                                    "type": "array",
                                    "items": {
                                        "type": "string"
                                    },
                                    "default": [
                                        "Dockerfile",
                                        "build.sh"
                                    ],
                                    "description": "Files that every example has."
                                }
                            }
                        },
                        "GARDEN.README_MISSING": {
                            "type": "object",
                            "description": "Rule 10 of the garden.",
                            "required": [
                                "files"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "files": {
                                    "type": "array",
                                    "items": {
                                        "type": "string"
                                    },
                                    "default": [
                                        "README.md"
                                    ],
                                    "description": "Files that every example has."
                                }
                            }
                        },
                        "GARDEN.REQUIREMENT_UNPINNED": {
                            "type": "object",
                            "description": "Rule 16 of the garden.",
                            "required": [
                                "files"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "files": {
                                    "type": "array",
                                    "items": {
                                        "type": "string"
                                    },
                                    "default": [
                                        "requirements*.txt"
                                    ],
                                    "description": "Requirement files, as globs below an example."
                                }
                            }
                        },
                        "GARDEN.BASE_UNPINNED": {
                            "type": "object",
                            "description": "Rule 16 of the garden.",
                            "required": [
                                "pin"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "pin": {
                                    "enum": [
                                        "tag",
                                        "digest"
                                    ],
                                    "default": "tag",
                                    "description": "What the base image of a Dockerfile names: at least a tag, or a digest."
                                }
                            }
                        },
                        "GARDEN.MODEL_IN_IMAGE": {
                            "type": "object",
                            "description": "Rule 17 of the garden.",
                            "required": [
                                "extensions"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "extensions": {
                                    "type": "array",
                                    "items": {
                                        "type": "string"
                                    },
                                    "default": [
                                        "pt",
                                        "pth",
                                        "ckpt",
                                        "safetensors",
                                        "onnx",
                                        "gguf",
                                        "bin",
                                        "h5",
                                        "tflite"
                                    ],
                                    "description": "Extensions of weights that a Dockerfile must not add; an ADD from the network is told whatever it adds."
                                }
                            }
                        },
                        "GARDEN.LICENSE_MISSING": {
                            "type": "object",
                            "description": "Rule 18 of the garden.",
                            "required": [
                                "files",
                                "keys"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "files": {
                                    "type": "array",
                                    "items": {
                                        "type": "string"
                                    },
                                    "default": [
                                        "LICENSE",
                                        "LICENSE.md",
                                        "LICENSE.txt",
                                        "COPYING"
                                    ],
                                    "description": "Any of these files is enough."
                                },
                                "keys": {
                                    "type": "array",
                                    "items": {
                                        "type": "string"
                                    },
                                    "default": [
                                        "license"
                                    ],
                                    "description": "Or any of these keys of the descriptor."
                                }
                            }
                        },
                        "GARDEN.VERIFICATION_MISSING": {
                            "type": "object",
                            "description": "Rule 19 of the garden.",
                            "required": [
                                "key"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "key": {
                                    "type": "string",
                                    "default": "verification.last_verified",
                                    "description": "Where the date of the last verification stands; a dot leads into a map."
                                }
                            }
                        },
                        "GARDEN.VERIFICATION_STATUS": {
                            "type": "object",
                            "description": "Rule 20 of the garden.",
                            "required": [
                                "key",
                                "words"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "key": {
                                    "type": "string",
                                    "default": "verification.status",
                                    "description": "Where the status stands; a dot leads into a map."
                                },
                                "words": {
                                    "type": "array",
                                    "items": {
                                        "type": "string"
                                    },
                                    "default": [
                                        "VERIFIED",
                                        "PARTIAL",
                                        "UNVERIFIED"
                                    ],
                                    "description": "Words that it may be."
                                }
                            }
                        },
                        "GARDEN.MEDIA_TRACKED": {
                            "type": "object",
                            "description": "Rule 22 of the garden.",
                            "required": [
                                "extensions"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "extensions": {
                                    "type": "array",
                                    "items": {
                                        "type": "string"
                                    },
                                    "default": [
                                        "jpg",
                                        "jpeg",
                                        "png",
                                        "gif",
                                        "webp",
                                        "bmp",
                                        "tif",
                                        "tiff",
                                        "mp4",
                                        "mov",
                                        "avi",
                                        "mkv",
                                        "webm",
                                        "wav",
                                        "mp3",
                                        "flac",
                                        "ogg",
                                        "m4a",
                                        "pdf",
                                        "npy",
                                        "npz",
                                        "parquet",
                                        "pkl",
                                        "pt",
                                        "pth",
                                        "ckpt",
                                        "safetensors",
                                        "onnx",
                                        "bin",
                                        "joblib",
                                        "pptx",
                                        "zip",
                                        "gz",
                                        "tar"
                                    ],
                                    "description": "Extensions of sample data and weights that belong outside of git."
                                }
                            }
                        },
                        "GARDEN.GITIGNORE_MISSING": {
                            "type": "object",
                            "description": "Rule 23 of the garden.",
                            "required": [
                                "files"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "files": {
                                    "type": "array",
                                    "items": {
                                        "type": "string"
                                    },
                                    "default": [
                                        ".gitignore"
                                    ],
                                    "description": "Files that every example has."
                                }
                            }
                        },
                        "GARDEN.CHECKOUT_UNPINNED": {
                            "type": "object",
                            "description": "Rule 24 of the garden.",
                            "required": [
                                "files"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "files": {
                                    "type": "array",
                                    "items": {
                                        "type": "string"
                                    },
                                    "default": [
                                        "requirements*.txt"
                                    ],
                                    "description": "Requirement files, as globs below an example."
                                }
                            }
                        },
                        "GARDEN.VENDORED_UNDOCUMENTED": {
                            "type": "object",
                            "description": "Rule 25 of the garden.",
                            "required": [
                                "folders",
                                "files",
                                "licenses"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "folders": {
                                    "type": "array",
                                    "items": {
                                        "type": "string"
                                    },
                                    "default": [
                                        "vendor",
                                        "vendored",
                                        "third_party",
                                        "upstream"
                                    ],
                                    "description": "Names of directories that hold code of others."
                                },
                                "files": {
                                    "type": "array",
                                    "items": {
                                        "type": "string"
                                    },
                                    "default": [
                                        "UPSTREAM.md"
                                    ],
                                    "description": "Files that stand in such a directory, or beside it."
                                },
                                "licenses": {
                                    "type": "array",
                                    "items": {
                                        "type": "string"
                                    },
                                    "default": [
                                        "LICENSE",
                                        "LICENSE.md",
                                        "LICENSE.txt",
                                        "NOTICE",
                                        "COPYING"
                                    ],
                                    "description": "Any of these stands somewhere in such a directory; an empty list asks for none."
                                }
                            }
                        },
                        "GARDEN.SOURCE_IN_IMAGE": {
                            "type": "object",
                            "description": "Rule 26 of the garden.",
                            "required": [
                                "manifests"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "manifests": {
                                    "type": "array",
                                    "items": {
                                        "type": "string"
                                    },
                                    "default": [
                                        "requirements*.txt",
                                        "pyproject.toml",
                                        "setup.py",
                                        "setup.cfg",
                                        "package.json",
                                        "package-lock.json",
                                        "environment*.yml",
                                        "environment*.yaml",
                                        "*.lock"
                                    ],
                                    "description": "Globs of what a Dockerfile may copy; everything else is source, which is mounted."
                                }
                            }
                        },
                        "GARDEN.README_EXPECTATION": {
                            "type": "object",
                            "description": "Rule 29 of the garden.",
                            "required": [
                                "headings"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "headings": {
                                    "type": "array",
                                    "items": {
                                        "type": "string"
                                    },
                                    "default": [
                                        "What to expect"
                                    ],
                                    "description": "A heading of the README has one of these texts in it; case does not matter."
                                }
                            }
                        },
                        "GARDEN.README_SAMPLE": {
                            "type": "object",
                            "description": "Rule 30 of the garden.",
                            "required": [
                                "headings"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "headings": {
                                    "type": "array",
                                    "items": {
                                        "type": "string"
                                    },
                                    "default": [
                                        "Sample"
                                    ],
                                    "description": "A heading of the README has one of these texts in it; case does not matter."
                                }
                            }
                        },
                        "GARDEN.PEAK_VRAM_MISSING": {
                            "type": "object",
                            "description": "Rule 32 of the garden.",
                            "required": [
                                "keys"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "keys": {
                                    "type": "array",
                                    "items": {
                                        "type": "string"
                                    },
                                    "default": [
                                        "verification.peak_vram_mib"
                                    ],
                                    "description": "Keys of an example that needs a GPU and claims to be verified; a dot leads into a map."
                                }
                            }
                        },
                        "GARDEN.BENCHMARK_FILES": {
                            "type": "object",
                            "description": "Rule 34 of the garden.",
                            "required": [
                                "folder",
                                "files"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "folder": {
                                    "type": "string",
                                    "default": "benchmarks",
                                    "description": "Where the benchmarks are: <folder>/<group>/<benchmark>."
                                },
                                "files": {
                                    "type": "array",
                                    "items": {
                                        "type": "string"
                                    },
                                    "default": [
                                        "README.md",
                                        "config.yaml",
                                        "dataset_builder.py",
                                        "evaluate.py",
                                        "requirements.txt",
                                        "adapters"
                                    ],
                                    "description": "Files, or directories, that every benchmark has."
                                }
                            }
                        },
                        "GARDEN.ARCHIVE_UNLISTED": {
                            "type": "object",
                            "description": "Rule 35 of the garden.",
                            "required": [
                                "file"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "file": {
                                    "type": "string",
                                    "default": "README.md",
                                    "description": "The list in the archive folder; it names each archived directory."
                                }
                            }
                        },
                        "GARDEN.CATALOGUE_UNLISTED": {
                            "type": "object",
                            "description": "Rule 36 of the garden.",
                            "required": [
                                "file"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "file": {
                                    "type": "string",
                                    "default": "README.md",
                                    "description": "The catalogue; it holds the path of each example."
                                }
                            }
                        },
                        "GARDEN.COMMAND_DANGLING": {
                            "type": "object",
                            "description": "Rule 37 of the garden.",
                            "required": [
                                "command"
                            ],
                            "additionalProperties": false,
                            "properties": {
                                "command": {
                                    "type": "string",
                                    "default": "cvl run",
                                    "description": "What starts a preset in a README: the words before the example and the preset."
                                }
                            }
                        }
                    }
                },
                "baseline": {
                    "type": "string",
                    "default": ".github/hortus-baseline.json",
                    "description": "File of frozen findings; what is in it does not fail."
                },
                "strict": {
                    "type": "boolean",
                    "default": false,
                    "description": "Warnings fail too, and the baseline forgives nothing (TFC-0006)."
                }
            }
        },
        "workspace": {
            "type": "object",
            "description": "The TFC side of a repository: datasets, runs, models.",
            "required": [
                "profile",
                "large_file_mb",
                "model_extensions",
                "workflow",
                "environment",
                "checksums",
                "signatures",
                "keyring",
                "trusted_keys",
                "threshold"
            ],
            "additionalProperties": false,
            "properties": {
                "profile": {
                    "enum": [
                        "auto",
                        "off",
                        "seed",
                        "full"
                    ],
                    "default": "auto",
                    "description": "Which layout is demanded. seed: datasets, runs, models, tools, experiments and the TFC documents; the rest of TFC-0001 is a warning. full: all of TFC-0001. auto: seed where the repository has versioned datasets, runs or models, else off."
                },
                "large_file_mb": {
                    "type": "number",
                    "exclusiveMinimum": 0,
                    "default": 1,
                    "description": "A file over this many MiB below data, datasets, models or runs belongs into Git LFS."
                },
                "model_extensions": {
                    "type": "array",
                    "items": {
                        "type": "string",
                        "pattern": "^[a-z0-9][a-z0-9.]{0,31}$"
                    },
                    "minItems": 1,
                    "default": [
                        "pt",
                        "pth",
                        "ckpt",
                        "safetensors",
                        "onnx",
                        "pb",
                        "h5",
                        "keras",
                        "pkl",
                        "pickle",
                        "joblib",
                        "bin",
                        "tflite",
                        "engine",
                        "gguf",
                        "npz"
                    ],
                    "description": "Extensions of a model artifact `model.<ext>`."
                },
                "workflow": {
                    "type": "boolean",
                    "default": false,
                    "description": "Checks commit messages, branch names, tags and RELEASE.yaml against TFC-0009."
                },
                "environment": {
                    "type": "boolean",
                    "default": false,
                    "description": "Checks requirement files, environments/system.yaml and .gitignore against TFC-0010."
                },
                "checksums": {
                    "enum": [
                        "off",
                        "warn",
                        "require"
                    ],
                    "default": "warn",
                    "description": "Whether versions and run artifacts must have a CHECKSUMS.txt. One that is there is always verified."
                },
                "signatures": {
                    "enum": [
                        "off",
                        "warn",
                        "require"
                    ],
                    "default": "warn",
                    "description": "Whether a CHECKSUMS.txt must be signed. A signature that is there is always judged."
                },
                "keyring": {
                    "type": "string",
                    "default": ".github/hortus-keys.asc",
                    "description": "Public keys of the signers. With a base it is read at the merge base, so that a pull request cannot bring its own key (A19)."
                },
                "trusted_keys": {
                    "type": "array",
                    "default": [],
                    "description": "Who may sign, by full fingerprint. With a base it is read at the merge base.",
                    "items": {
                        "type": "object",
                        "required": [
                            "fingerprint"
                        ],
                        "additionalProperties": false,
                        "properties": {
                            "fingerprint": {
                                "type": "string",
                                "pattern": "^([0-9A-Fa-f]{40}|[0-9A-Fa-f]{64})$",
                                "description": "Of the primary key: 40 hex digits (v4) or 64 (v6), without spaces."
                            },
                            "name": {
                                "type": "string",
                                "description": "Whose key it is."
                            },
                            "paths": {
                                "type": "array",
                                "items": {
                                    "type": "string"
                                },
                                "description": "Globs of directories that the key may sign; left out: all."
                            },
                            "since": {
                                "type": "string",
                                "description": "Date (YYYY-MM-DD): signatures made before are refused."
                            },
                            "until": {
                                "type": "string",
                                "description": "Date (YYYY-MM-DD): signatures made after are refused."
                            }
                        }
                    }
                },
                "threshold": {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 16,
                    "default": 1,
                    "description": "How many different trusted keys must have signed."
                }
            }
        },
        "work_dir": {
            "type": "object",
            "description": "Run directories of a vision pipeline that keeps its state in one work-dir.",
            "required": [
                "path"
            ],
            "additionalProperties": false,
            "properties": {
                "path": {
                    "type": [
                        "string",
                        "null"
                    ],
                    "default": null,
                    "description": "The work-dir to check, for instance work-dir; null: one named work-dir when it is there."
                }
            }
        },
        "compare": {
            "type": "object",
            "description": "How two records are compared.",
            "required": [
                "tolerance",
                "metrics"
            ],
            "additionalProperties": false,
            "properties": {
                "tolerance": {
                    "type": "number",
                    "minimum": 0,
                    "default": 0.05,
                    "description": "Relative change below which a metric counts as equivalent."
                },
                "metrics": {
                    "type": "object",
                    "default": {},
                    "description": "Per metric; the descriptor's own declaration comes first.",
                    "additionalProperties": {
                        "type": "object",
                        "additionalProperties": false,
                        "properties": {
                            "tolerance": {
                                "type": "number",
                                "minimum": 0,
                                "description": "Relative."
                            },
                            "direction": {
                                "enum": [
                                    "min",
                                    "max",
                                    "neutral"
                                ],
                                "description": "Which way is better."
                            },
                            "unit": {
                                "type": "string",
                                "description": "Shown behind its values."
                            }
                        }
                    }
                }
            }
        },
        "plan": {
            "type": "object",
            "description": "How the matrix of a workflow is planned.",
            "required": [
                "max_cells",
                "minutes",
                "labels"
            ],
            "additionalProperties": false,
            "properties": {
                "max_cells": {
                    "type": "integer",
                    "minimum": 1,
                    "maximum": 256,
                    "default": 256,
                    "description": "Jobs of one matrix; GitHub allows 256. More cells than that share jobs (shards)."
                },
                "minutes": {
                    "type": "number",
                    "exclusiveMinimum": 0,
                    "default": 15,
                    "description": "Time limit of a cell whose length is not known."
                },
                "labels": {
                    "type": "object",
                    "description": "Runner labels.",
                    "required": [
                        "cpu",
                        "gpu"
                    ],
                    "additionalProperties": false,
                    "properties": {
                        "cpu": {
                            "type": "array",
                            "items": {
                                "type": "string"
                            },
                            "minItems": 1,
                            "default": [
                                "ubuntu-24.04"
                            ],
                            "description": "Runner of cells that need no GPU."
                        },
                        "gpu": {
                            "type": "array",
                            "items": {
                                "type": "string"
                            },
                            "minItems": 1,
                            "default": [
                                "self-hosted",
                                "gpu"
                            ],
                            "description": "Runner of cells that need one."
                        }
                    }
                }
            }
        }
    }
};


/***/ }),

/***/ 6267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ sayDemand)
/* harmony export */ });
/* harmony import */ var _schema_node_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9098);

/** What ajv asks for, in words for people: `must be a map or text`, `must be at least 16`. */
function sayDemand({ keyword, params, message }) {
    switch (keyword) {
        case 'type':
            return `must be ${either([params['type']].flat().filter((type) => type !== 'null').map((type) => _schema_node_js__WEBPACK_IMPORTED_MODULE_0__/* .TYPE_WORDS */ .F[type] ?? String(type)))}`;
        case 'enum':
            return `must be one of ${either(listOf(params['allowedValues']).filter((word) => word !== null).map(String))}`;
        case 'minimum':
            return `must be at least ${String(params['limit'])}`;
        case 'maximum':
            return `must be at most ${String(params['limit'])}`;
        case 'exclusiveMinimum':
            return `must be more than ${String(params['limit'])}`;
        case 'minItems':
        case 'minLength':
            return 'must not be empty';
        default:
            return message ?? 'has a wrong form';
    }
}
const listOf = (value) => (Array.isArray(value) ? value : [value]);
const either = (words) => words.join(', ').replace(/, ([^,]*)$/, ' or $1');


/***/ }),

/***/ 9098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ TYPE_WORDS)
/* harmony export */ });
/** What a type is called in messages. */
const TYPE_WORDS = { object: 'a map', array: 'a list', string: 'text', number: 'a number', integer: 'a whole number', boolean: 'true or false', null: 'null' };


/***/ }),

/***/ 2483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redact)
/* harmony export */ });
/* harmony import */ var _secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5525);

/**
 * Takes secrets out of text before it reaches a log, a finding, a comment or a file (A67). Only shapes that are certainly secrets:
 * the shared table, and what must go as a whole or in a shorter form here (a key with its body, the password of a URL).
 */
function redact(text) {
    // Nearly no text has any: one look saves sixteen.
    if (text.length < 8 || !HINTS.test(text))
        return text;
    return SECRETS.reduce((clean, { shape, as }) => clean.replace(shape, as), text);
}
/** Something of each shape below. */
const HINTS = /-----BEGIN|gh[pousr]_|github_pat_|glpat-|AKIA|ASIA|hf_|AIza|AccountKey=|xox[abprs]-|_live_|npm_|pypi-|sk-|WANDB_API_KEY|eyJ|:\/\//;
const SECRETS = [
    { shape: /-----BEGIN [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g, as: '[redacted private key]' },
    { shape: /\bgh[pousr]_[A-Za-z0-9_]{20,255}/g, as: '[redacted GitHub token]' },
    { shape: /\bgithub_pat_[A-Za-z0-9_]{20,255}/g, as: '[redacted GitHub token]' },
    { shape: /(?<=(?<![\w-])(?:\w{0,40}-){0,3})eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g, as: '[redacted JSON web token]' },
    { shape: /(\bhttps?:\/\/[^\s:/@]{0,200}):[^\s@/]{1,500}@/g, as: '$1:[redacted]@' },
    // The password of an address is taken out above, so that its host stays.
    ..._secret_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET_SHAPES */ .A.filter(([what]) => what !== 'a password in an address').map(([what, shape]) => ({ shape: new RegExp(shape.source, `${shape.flags}g`), as: `[redacted ${what.replace(/^an? /, '')}]` })),
];


/***/ }),

/***/ 5525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ SECRET_SHAPES),
/* harmony export */   F: () => (/* binding */ secretKind)
/* harmony export */ });
/**
 * Shapes that are certainly secrets, for everything that looks for them: what is exported, what a work-dir holds, what reaches a log.
 * Guessing by entropy is not here: a false alarm blocks work. None repeats within a repetition, so all are linear (A08).
 */
const SECRET_SHAPES = [
    ['a private key', /-----BEGIN (?:[A-Z]{2,12} ){0,2}PRIVATE KEY(?: BLOCK)?-----/],
    ['a GitHub token', /\b(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{50,255})/],
    ['a GitLab token', /\bglpat-[A-Za-z0-9_-]{20,200}/],
    ['an AWS access key', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/],
    ['a Hugging Face token', /\bhf_[A-Za-z]{34}\b/],
    ['a Google API key', /\bAIza[A-Za-z0-9_-]{35}\b/],
    ['an Azure storage key', /\bAccountKey=[A-Za-z0-9+/]{60,100}={0,2}/],
    ['a Slack token', /\bxox[abprs]-[A-Za-z0-9-]{20,200}/],
    ['a Stripe key', /\b[rs]k_live_[A-Za-z0-9]{20,200}/],
    ['an npm token', /\bnpm_[A-Za-z0-9]{36}\b/],
    ['a PyPI token', /\bpypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50,500}/],
    ['an OpenAI or Anthropic key', /\bsk-(?:ant-|proj-)?[A-Za-z0-9_-]{40,200}/],
    ['a Weights & Biases key', /WANDB_API_KEY\s*[=:]\s*["']?[0-9a-f]{40}\b/],
    ['a JSON web token', /(?<=(?<![\w-])(?:\w{0,40}-){0,3})eyJ[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_-]{8,8000}\.[A-Za-z0-9_-]{8,2000}/],
    ['a password in an address', /\bhttps?:\/\/[^\s:/@"'<>${}]{1,100}:[^\s@/"'<>${}]{8,200}@/],
];
/** The kind of secret that a text holds, of several the first of the table; null when it holds none. */
function secretKind(text) {
    return SECRET_SHAPES.find(([, shape]) => shape.test(text))?.[0] ?? null;
}


/***/ }),

/***/ 3035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/** The one of `words` that `word` is most likely a slip of; null when none is near. */
function didYouMean(word, words) {
    const wanted = same(word);
    let best = null;
    let least = Math.min(3, Math.max(1, Math.floor(wanted.length / 3))) + 1;
    if (wanted.length > MAX_LENGTH)
        return null;
    for (const candidate of words) {
        if (candidate === word || candidate.length > MAX_LENGTH)
            continue;
        const away = distance(wanted, same(candidate), least);
        if (away < least)
            [best, least] = [candidate, away];
    }
    return best;
}
/** Longer words come from an attacker, not from a slip. */
const MAX_LENGTH = 64;
const same = (text) => text.toLowerCase().replaceAll(/[-_ ]+/g, '_');
/** Edits (insert, delete, replace, swap of neighbours) between two words; `limit` when there are that many or more. */
function distance(a, b, limit) {
    if (Math.abs(a.length - b.length) >= limit)
        return limit;
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const replaced = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2] + 1 : limit;
            next.push(Math.min(replaced, swapped, row[j] + 1, next[j - 1] + 1));
        }
        if (Math.min(...next) >= limit)
            return limit;
        [before, row] = [row, next];
    }
    return Math.min(limit, row[b.length]);
}


/***/ }),

/***/ 2192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readYaml)
});

// UNUSED EXPORTS: readAnyYaml

// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(3483);
// EXTERNAL MODULE: ./core/problem.js
var problem = __nccwpck_require__(9001);
;// CONCATENATED MODULE: ./core/source/read-common-yaml.js
function readCommonYaml(text, limits) {
    if (!ORDINARY.test(text))
        return null;
    const reader = { text, lines: linesOf(text), next: 0, values: 0, limits };
    const first = reader.lines[0];
    if (first === undefined)
        return null;
    try {
        const root = block(reader, first.indent, 0);
        return reader.next === reader.lines.length ? root : null;
    }
    catch (error) {
        if (error === UNCOMMON)
            return null;
        throw error;
    }
}
/** Printable, no tab, no carriage return, no half characters, nothing that some reader takes as a line break. */
const ORDINARY = /^[\n\x20-\x7e\u00a1-\u2027\u202a-\ud7ff]*$/;
const KEY = /([A-Za-z_][\w./-]{0,99}):(?=[ \n]|$)/y;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
/** Real descriptors have six levels. */
const MAX_DEPTH = 16;
/** Thrown and caught in this file: leaves any depth at once. */
const UNCOMMON = Symbol('uncommon');
const uncommon = () => {
    throw UNCOMMON;
};
/** Without blank lines and comments that have a line of their own. */
function linesOf(text) {
    const lines = [];
    for (let at = 0; at < text.length;) {
        const found = text.indexOf('\n', at);
        const stop = found === -1 ? text.length : found;
        let start = at;
        while (start < stop && text.charCodeAt(start) === SPACE)
            start++;
        let end = stop;
        while (end > start && text.charCodeAt(end - 1) === SPACE)
            end--;
        if (end > start && text.charCodeAt(start) !== HASH)
            lines.push({ indent: start - at, start, end });
        at = stop + 1;
    }
    return lines;
}
const SPACE = 32;
const HASH = 35;
const DASH = 45;
const isItem = ({ text }, line) => text.charCodeAt(line.start) === DASH && (line.end === line.start + 1 || text.charCodeAt(line.start + 1) === SPACE);
function block(reader, indent, depth) {
    if (depth > MAX_DEPTH || ++reader.values > reader.limits.maxNodes)
        uncommon();
    const line = reader.lines[reader.next];
    const { value, inner } = isItem(reader, line) ? list(reader, indent, depth) : map(reader, indent, depth);
    const after = reader.lines[reader.next];
    if (after !== undefined && after.indent > indent)
        uncommon();
    return { value, spot: { at: line.start, key: line.start, inner } };
}
function map(reader, indent, depth) {
    const value = Object.create(null);
    const inner = new Map();
    for (let line = reader.lines[reader.next]; line !== undefined && line.indent === indent && !isItem(reader, line); line = reader.lines[reader.next]) {
        KEY.lastIndex = line.start;
        const key = KEY.exec(reader.text)?.[1];
        if (key === undefined || FORBIDDEN.has(key) || inner.has(key))
            return uncommon();
        const read = read_common_yaml_valueOf(reader, line, line.start + key.length + 1, depth);
        value[key] = read.value;
        inner.set(key, { ...read.spot, key: line.start });
    }
    return inner.size === 0 ? uncommon() : { value, inner };
}
/** On the line of its key, or as the block below it; a list may stand as far left as its key. */
function read_common_yaml_valueOf(reader, line, from, depth) {
    reader.next++;
    if (from < line.end)
        return oneLine(reader, from, line.end);
    const below = reader.lines[reader.next];
    if (below === undefined || below.indent < line.indent || (below.indent === line.indent && !isItem(reader, below)))
        return uncommon();
    return block(reader, below.indent, depth + 1);
}
function list(reader, indent, depth) {
    const value = [];
    const inner = new Map();
    for (let line = reader.lines[reader.next]; line !== undefined && line.indent === indent && isItem(reader, line); line = reader.lines[reader.next]) {
        const read = item(reader, line, depth);
        inner.set(String(value.length), { ...read.spot, key: read.spot.at });
        value.push(read.value);
    }
    return { value, inner };
}
/** `- name: x` begins a map whose keys stand as far right as `name`. */
function item(reader, line, depth) {
    let start = line.start + 1;
    while (start < line.end && reader.text.charCodeAt(start) === SPACE)
        start++;
    if (start === line.end)
        return uncommon();
    KEY.lastIndex = start;
    if (KEY.test(reader.text) && KEY.lastIndex <= line.end) {
        const indent = line.indent + start - line.start;
        reader.lines[reader.next] = { indent, start, end: line.end };
        return block(reader, indent, depth + 1);
    }
    reader.next++;
    const read = oneLine(reader, start, line.end);
    const after = reader.lines[reader.next];
    return after !== undefined && after.indent > line.indent ? uncommon() : read;
}
function oneLine(reader, from, end) {
    let start = from;
    while (reader.text.charCodeAt(start) === SPACE)
        start++;
    if (++reader.values > reader.limits.maxNodes)
        uncommon();
    return reader.text[start] === '[' ? flowList(reader, start, end) : scalar(reader.text.slice(start, end), start);
}
/** `[a, b]`, of words and numbers. */
function flowList(reader, start, end) {
    if (reader.text[end - 1] !== ']')
        return uncommon();
    const value = [];
    const inner = new Map();
    const text = reader.text.slice(start + 1, end - 1);
    let at = start + 1;
    for (const part of text.trim() === '' ? [] : text.split(',')) {
        const word = part.trim();
        if (!FLOW_WORD.test(word) || ++reader.values > reader.limits.maxNodes)
            return uncommon();
        const read = scalar(word, at + part.indexOf(word));
        inner.set(String(value.length), { ...read.spot, key: read.spot.at });
        value.push(read.value);
        at += part.length + 1;
    }
    return { value, spot: { at: start, key: start, inner } };
}
const FLOW_WORD = /^(?:[A-Za-z0-9_.+/-]*[A-Za-z0-9_.+/]|"[\w ./+-]*"|'[\w ./+-]*')$/;
function scalar(source, at) {
    const value = valueOfScalar(source);
    const text = typeof value === 'string' ? value : value === null ? undefined : source;
    return { value, spot: { at, key: at, inner: null, ...(text === undefined ? {} : { text }) } };
}
function valueOfScalar(source) {
    const first = source[0];
    if (first === '"')
        return /^"[^"\\]*"$/.test(source) ? source.slice(1, -1) : uncommon();
    if (first === "'")
        return /^'[^']*'$/.test(source) ? source.slice(1, -1) : uncommon();
    if (!PLAIN_START.test(source) || source.includes(': ') || source.includes(' #') || source.endsWith(':'))
        return uncommon();
    if (/^(?:true|True|TRUE)$/.test(source))
        return true;
    if (/^(?:false|False|FALSE)$/.test(source))
        return false;
    if (/^(?:null|Null|NULL)$/.test(source))
        return null;
    return NUMBER_START.test(source) ? number(source) : source;
}
/** A letter, or a sign or point with a digit behind it: nothing that YAML could take as the start of something else. */
const PLAIN_START = /^(?:[A-Za-z0-9_/(\u00a1-\ud7ff]|[-+]?\.?[0-9])/;
const NUMBER_START = /^[-+.0-9]/;
/** As the core schema of YAML 1.2 has them; other notations are left to the library. */
function number(source) {
    if (/^[-+]?[0-9]{1,15}$/.test(source) || /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/.test(source) || /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]{1,2}$/.test(source))
        return Number(source);
    return /^[-+]?(?:[0-9]|\.[0-9])[0-9eExXoO.+_-]*$/.test(source) && !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(source) ? uncommon() : source;
}

;// CONCATENATED MODULE: ./core/source/convert-yaml.js
/** The tree of the YAML library → plain value and places, in one pass that cannot run away. */

/** These names change what a copied object is (A04). */
const convert_yaml_FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
function convertYaml(contents, limits, tell) {
    const walk = { tell, limits, anchors: new Map(), active: new Set(), nodes: 0, stopped: false };
    return convert(walk, contents, null, 0);
}
function convert(walk, node, key, depth) {
    const at = node?.range?.[0] ?? key ?? 0;
    const leaf = (value) => ({ value, spot: { at, key: key ?? at, inner: null } });
    walk.nodes++;
    if (walk.stopped || node === null)
        return leaf(null);
    if (walk.nodes > walk.limits.maxNodes)
        return stop(walk, 'alias', `The document unfolds to more than ${walk.limits.maxNodes} values`, at, leaf);
    if (depth > walk.limits.maxDepth)
        return stop(walk, 'too_deep', `The values lie more than ${walk.limits.maxDepth} levels deep`, at, leaf);
    if ((0,dist/* isAlias */.Vj)(node))
        return followAlias(walk, node.source, at, key, depth);
    if ((0,dist/* isScalar */.jn)(node))
        return scalarAt(walk, node, at, key);
    if (!(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node))
        return leaf(null);
    if (node.anchor !== undefined)
        walk.anchors.set(node.anchor, node);
    walk.active.add(node);
    const converted = (0,dist/* isMap */.jh)(node) ? convert_yaml_map(walk, node, at, key ?? at, depth) : convert_yaml_list(walk, node, at, key ?? at, depth);
    walk.active.delete(node);
    return converted;
}
function stop(walk, kind, message, at, leaf) {
    walk.stopped = true;
    walk.tell(kind, message, at);
    return leaf(null);
}
/** The value is the anchor's, the place is the alias's own: that is the line a reader can change. */
function followAlias(walk, name, at, key, depth) {
    const target = walk.anchors.get(name);
    const spot = { at, key: key ?? at, inner: null };
    if (target === undefined)
        walk.tell('alias', `The alias *${cut(name)} names no earlier anchor`, at);
    else if (walk.active.has(target))
        walk.tell('alias', `The alias *${cut(name)} stands inside of what it names`, at);
    else {
        const { value, spot: named } = convert(walk, target, key, depth);
        return { value, spot: named.text === undefined ? spot : { ...spot, text: named.text } };
    }
    return { value: null, spot };
}
function scalarAt(walk, node, at, key) {
    const value = convert_yaml_scalar(walk, node, at);
    const text = typeof value === 'string' ? value : value === null ? undefined : node.source;
    return { value, spot: { at, key: key ?? at, inner: null, ...(text === undefined ? {} : { text }) } };
}
function convert_yaml_scalar(walk, node, at) {
    if (node.anchor !== undefined)
        walk.anchors.set(node.anchor, node);
    const { value } = node;
    if (typeof value === 'number') {
        // `1234e567` is a commit that happens to look like a number; as one it would be Infinity.
        if (!Number.isFinite(value) && /^[0-9]/.test(node.source ?? ''))
            return node.source ?? null;
        if (!Number.isFinite(value))
            walk.tell('number', 'The number is not finite', at);
        return Number.isFinite(value) ? value : null;
    }
    // "\ud800" is half a character: written into a report, it would make the whole of it unreadable (A06).
    if (typeof value === 'string')
        return value.toWellFormed();
    return typeof value === 'boolean' ? value : null;
}
function convert_yaml_map(walk, node, at, key, depth) {
    const value = Object.create(null);
    const inner = new Map();
    for (const pair of node.items) {
        const own = keyOf(walk, pair, at);
        if (own === null)
            continue;
        if (inner.has(own.name))
            walk.tell('duplicate_key', `The key "${cut(own.name)}" stands here twice`, own.at);
        const converted = convert(walk, pair.value, own.at, depth + 1);
        value[own.name] = converted.value;
        inner.set(own.name, converted.spot);
    }
    return { value, spot: { at, key, inner } };
}
/** A key is text as it was written; others are told and left out. */
function keyOf(walk, pair, mapAt) {
    const key = pair.key;
    const at = key?.range?.[0] ?? mapAt;
    if (!(0,dist/* isScalar */.jn)(key)) {
        walk.tell('key', 'A key must be one word or text', at);
        return null;
    }
    if (key.anchor !== undefined)
        walk.anchors.set(key.anchor, key);
    const name = (typeof key.value === 'string' ? key.value : (key.source ?? String(key.value))).toWellFormed();
    if (convert_yaml_FORBIDDEN.has(name))
        walk.tell('forbidden_key', `The key "${name}" is not allowed`, at);
    else if (name === '<<' && key.type === 'PLAIN')
        walk.tell('merge_key', 'Merge keys (<<) are not read', at);
    else
        return { name, at };
    return null;
}
function convert_yaml_list(walk, node, at, key, depth) {
    const inner = new Map();
    const value = node.items.map((item, index) => {
        const converted = (0,dist/* isPair */.tO)(item) ? convert(walk, null, at, depth + 1) : convert(walk, item, null, depth + 1);
        inner.set(String(index), converted.spot);
        return converted.value;
    });
    return { value, spot: { at, key, inner } };
}
const cut = (text) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

// EXTERNAL MODULE: ./core/source/source-document.js
var source_document = __nccwpck_require__(7699);
// EXTERNAL MODULE: ./core/source/yaml-limits.js
var yaml_limits = __nccwpck_require__(5448);
;// CONCATENATED MODULE: ./core/source/read-yaml.js
/**
 * Reads YAML that a stranger may have written. One document, YAML 1.2 core types (dates stay text), no tags of its own.
 * The library makes the tree; turning it into a value is ours, in one pass with a budget (A01-A05).
 */






const MAX_ISSUES = 50;
/** Total: every text gives a document or what is wrong with it, all of it at once. `path` only names it. */
function readYaml(text, path, limits = yaml_limits/* DESCRIPTOR_LIMITS */.F) {
    // A character has one to three bytes (a pair of surrogates four): most texts need no counting.
    if (text.length > limits.maxBytes || (text.length * 3 > limits.maxBytes && byteLength(text) > limits.maxBytes)) {
        return (0,problem/* fail */.fJ)([{ kind: 'too_large', message: `The file has more than ${limits.maxBytes} bytes, the most that is read`, line: null, column: null }]);
    }
    const common = readCommonYaml(text, limits);
    return common === null ? readAnyYaml(text, path, limits) : (0,problem.ok)((0,source_document/* sourceDocument */.l8)(path, common.value, common.spot, positions(text)));
}
/** The same for every YAML there is. */
function readAnyYaml(text, path, limits = yaml_limits/* DESCRIPTOR_LIMITS */.F) {
    const lines = new dist/* LineCounter */.HN();
    const issues = [];
    const tell = (kind, message, offset) => {
        const { line, col } = lines.linePos(Math.max(0, offset));
        if (issues.length < MAX_ISSUES)
            issues.push({ kind, message, line: Math.max(1, line), column: Math.max(1, col) });
    };
    const tokens = [...new dist/* Parser */.iX(lines.addNewLine).parse(text)];
    const deep = tooDeep(tokens, limits.maxDepth);
    if (deep !== null) {
        tell('too_deep', `The values lie more than ${limits.maxDepth} levels deep`, deep);
        return (0,problem/* fail */.fJ)(issues);
    }
    const documents = compose(tokens, text.length);
    const [document] = documents;
    for (const each of documents)
        for (const problem of [...each.errors, ...each.warnings])
            tell(kindOf(problem), sentence(problem.message), problem.pos[0]);
    if (documents.length > 1)
        tell('documents', 'The file holds more than one document; only one is read', documents[1].range[0]);
    if (document?.directives.yaml.explicit === true && document.directives.yaml.version !== '1.2')
        tell('directive', `The file asks for YAML ${document.directives.yaml.version}; only 1.2 is read`, 0);
    if (issues.length > 0)
        return (0,problem/* fail */.fJ)(issues);
    const { value, spot } = convertYaml(document?.contents ?? null, limits, tell);
    return issues.length > 0 ? (0,problem/* fail */.fJ)(issues) : (0,problem.ok)((0,source_document/* sourceDocument */.l8)(path, value, spot, (offset) => atLeastOne(lines.linePos(offset))));
}
/** Counted when somebody asks for the first place: most documents are read without. */
function positions(text) {
    let lines = null;
    return (offset) => {
        if (lines === null) {
            lines = new dist/* LineCounter */.HN();
            lines.addNewLine(0);
            for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
                lines.addNewLine(at + 1);
        }
        return atLeastOne(lines.linePos(offset));
    };
}
/** `resolveKnownTags: false`: else `!!binary`, `!!set` and friends become objects of other kinds without a word (A05). */
function compose(tokens, end) {
    const composer = new dist/* Composer */.Dk({ version: '1.2', schema: 'core', merge: false, resolveKnownTags: false, uniqueKeys: false, prettyErrors: false, strict: true, stringKeys: false, logLevel: 'silent' });
    return [...composer.compose(tokens, true, end)].filter((document) => document.contents !== null || document.errors.length > 0 || document.warnings.length > 0 || document.directives !== undefined);
}
/**
 * Offset of the first value that lies too deep. The library's first stage keeps its own stack and cannot overflow; the
 * second calls itself for every level, so the depth is measured between the two (A03).
 */
function tooDeep(tokens, maxDepth) {
    const open = tokens.map((token) => ({ token, depth: 0 }));
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { token, depth } = next;
        if (depth > maxDepth)
            return token.offset;
        if (token.type === 'document' && token.value !== undefined)
            open.push({ token: token.value, depth });
        if (!('items' in token))
            continue;
        for (const item of token.items) {
            if (item.key !== undefined && item.key !== null)
                open.push({ token: item.key, depth: depth + 1 });
            if (item.value !== undefined)
                open.push({ token: item.value, depth: depth + 1 });
        }
    }
    return null;
}
function kindOf(problem) {
    return problem.code === 'TAG_RESOLVE_FAILED' ? 'tag' : problem.code === 'BAD_ALIAS' ? 'alias' : problem.code === 'MULTIPLE_DOCS' ? 'documents' : 'syntax';
}
/** The library's message on one line, without what it adds for terminals. */
const sentence = (message) => message.split('\n')[0].replace(/:$/, '').slice(0, 300);
const atLeastOne = ({ line, col }) => ({ line: Math.max(1, line), col: Math.max(1, col) });
function byteLength(text) {
    let bytes = text.length;
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        if (code > 0x7f)
            bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
    }
    return bytes;
}


/***/ }),

/***/ 7699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   Wn: () => (/* binding */ pointer),
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   l8: () => (/* binding */ sourceDocument)
/* harmony export */ });
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


/***/ }),

/***/ 6863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ withoutTrailingSlashes),
/* harmony export */   h: () => (/* binding */ withoutTrailing)
/* harmony export */ });
/**
 * `text` without those of `characters` that it ends with. A pattern like `/\/+$/` does the same, but looks at a long run of slashes
 * that is not at the end once for each slash: 100,000 of them took seconds (A08).
 */
function withoutTrailing(text, characters) {
    let end = text.length;
    while (end > 0 && characters.includes(text[end - 1]))
        end--;
    return text.slice(0, end);
}
const withoutTrailingSlashes = (path) => withoutTrailing(path, '/');


/***/ }),

/***/ 5448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ DESCRIPTOR_LIMITS)
/* harmony export */ });
/** The largest of 236 real descriptors has 4,846 bytes, 6 levels and 118 values. */
const DESCRIPTOR_LIMITS = { maxBytes: 64 * 1024, maxDepth: 32, maxNodes: 20_000 };


/***/ }),

/***/ 7026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of the tool, as records and reports carry it. core cannot read package.json; a test holds the two together. */
const VERSION = '0.1.0';


/***/ }),

/***/ 4316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  J: () => (/* binding */ scanMetrics)
});

// EXTERNAL MODULE: ./core/json/bytes.js
var json_bytes = __nccwpck_require__(6262);
// EXTERNAL MODULE: ./core/json/json-bytes.js + 2 modules
var json_json_bytes = __nccwpck_require__(459);
// EXTERNAL MODULE: ./core/json/json-places.js
var json_places = __nccwpck_require__(5244);
// EXTERNAL MODULE: ./core/json/json-refusal.js
var json_refusal = __nccwpck_require__(9234);
// EXTERNAL MODULE: ./core/integrity/pointer.js
var pointer = __nccwpck_require__(7791);
// EXTERNAL MODULE: ./core/source/source-document.js
var source_document = __nccwpck_require__(7699);
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

/***/ 717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YM: () => (/* binding */ openActionsRunner)
/* harmony export */ });
/* unused harmony exports isScalar, fileCommand, safeLine */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9001);
/* harmony import */ var _core_render_plain_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1783);
/**
 * The runner of GitHub Actions: inputs come as environment variables, outputs and the summary go through files.
 * `@actions/core` does the same, but loads an HTTP client with it (66 ms, specs: toolchain 1); these are its documented file commands.
 */





/** An output becomes an environment variable of the next action: Linux allows 128 KiB. */
const MAX_OUTPUT = 100_000;
/** GitHub drops a step's summary over 1 MiB. */
const SUMMARY_BYTES = 1024 * 1024 - 1024;
function openActionsRunner(env, write) {
    const line = (text) => write(`${safeLine(text)}\n`);
    return {
        workspaceAbs: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(env['GITHUB_WORKSPACE'] ?? '.'),
        input: (name) => (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim(),
        output: async (name, value, most = MAX_OUTPUT) => {
            if (!isScalar(value, most))
                return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)({ code: 'ACTION.OUTPUT_REFUSED', message: `The output ${name} is not one line of at most ${most} printable ASCII characters.`, next: 'Use a plain name for the directory it comes from; of a very large garden, plan fewer examples at once.' });
            await append(env['GITHUB_OUTPUT'], fileCommand(name, value), () => line(`output ${name}=${value}`));
            return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
        },
        summary: (markdown) => append(env['GITHUB_STEP_SUMMARY'], cutToBytes(markdown, SUMMARY_BYTES), () => undefined),
        line,
        error: (title, message) => write(`::error title=${escaped(title).replaceAll(':', '%3A').replaceAll(',', '%2C')}::${escaped(message)}\n`),
        commands: (text) => write(text.endsWith('\n') || text === '' ? text : `${text}\n`),
    };
}
/** What an output may hold: one line of printable ASCII (A49). */
const isScalar = (value, most = MAX_OUTPUT) => value.length <= most && /^[\x20-\x7e]*$/.test(value);
/** Name and value between random delimiters, which nothing in the value can guess. */
function fileCommand(name, value, delimiter = `hortus_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`) {
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}
/**
 * The runner obeys `::command::` at the start of a line and `##[command]` anywhere in one. Control characters (colours, carriage
 * returns, links) could hide or forge a line, and format characters could reorder it.
 */
const safeLine = (text) => `│ ${(0,_core_render_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(text).replaceAll('##[', '## [')}`;
const escaped = (text) => (0,_core_render_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .plainLines */ .y1)(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
async function append(file, text, otherwise) {
    if (file === undefined || file === '')
        otherwise();
    else
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.appendFile)(file, text);
}
function cutToBytes(text, bytes) {
    const buffer = Buffer.from(text);
    if (buffer.length <= bytes)
        return text;
    // A character that was cut in two decodes to U+FFFD; the line it stood in goes as a whole.
    const cut = buffer.subarray(0, bytes).toString();
    return `${cut.slice(0, cut.lastIndexOf('\n'))}\n\nThe summary was cut here; the report file holds all of it.\n`;
}


/***/ }),

/***/ 9250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ atomicWrite)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9001);
/* harmony import */ var _make_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3949);
/** Writes a file whole or not at all: a temporary file in the same directory, fsync, rename. */





/** `shown` is the path that a message names. */
async function atomicWrite(abs, text, shown) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(abs), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(abs).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
    try {
        (0,_make_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .makeDirectory */ .O)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(abs));
        await writeSynced(temporary, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, abs);
        await syncDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(abs));
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__.ok)(undefined);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => undefined);
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(writeProblem(error, shown));
    }
}
/** Turns the system's reason into what to do next. Others who write (logs, copies) may use it too. */
function writeProblem(error, path) {
    const because = `${path} could not be written`;
    switch (error.code) {
        case 'ENOSPC':
        case 'EDQUOT':
        case 'EFBIG':
            return { code: 'OUTPUT.DISK_FULL', message: `${because}: the disk or quota is full (${error.code}). Nothing of it was left behind.`, next: 'Free some space (`hortus doctor` shows how much there is) or write elsewhere with --out DIR, then run it again.', path };
        case 'EACCES':
        case 'EPERM':
        case 'EROFS':
            return { code: 'OUTPUT.NOT_WRITABLE', message: `${because}: permission denied or read-only (${error.code}).`, next: 'Make the directory writable, or write elsewhere with --out DIR.', path };
        default:
            return { code: 'OUTPUT.FAILED', message: `${because}: ${error.message}.`, next: 'Look at the path in the message, remove what is in the way, and run it again.', path };
    }
}
async function writeSynced(path, text) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx', 0o644);
    try {
        await file.writeFile(text, 'utf8');
        await file.sync();
    }
    finally {
        await file.close();
    }
}
/** Makes the rename itself durable; file systems that cannot do it for a directory are no reason to fail. */
async function syncDirectory(path) {
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r').catch(() => null);
    await directory?.sync().catch(() => undefined);
    await directory?.close();
}


/***/ }),

/***/ 7721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ identity),
/* harmony export */   KO: () => (/* binding */ isRacy),
/* harmony export */   s6: () => (/* binding */ openBulkReader)
/* harmony export */ });
/* unused harmony export METRICS_MAX_BYTES */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9001);
/* harmony import */ var _core_workspace_scan_metrics_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4316);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1261);
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
                return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)({ kind: 'too_large', message: `it has ${size} bytes, and at most ${METRICS_MAX_BYTES} are read` });
            if (size >= buffer.length)
                buffer = Buffer.allocUnsafeSlow(size + 1);
            return readWhole(file, buffer);
        });
        // One very long file must not keep its memory while the others are read.
        if (buffer.length > LARGE)
            buffer = Buffer.allocUnsafeSlow(1 << 18);
        return { kind: 'metrics', facts: 'ok' in done ? done : (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(done) };
    };
    return {
        answer: (tasks) => tasks.map(({ path, algorithms, blob }) => (algorithms === undefined ? scanned(path) : hashed(path, algorithms, (blob ?? null) === null))),
        joined(paths) {
            const whole = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            const read = paths.every((path) => withFile(open(path), (file) => feed(file, whole, buffer)) === true);
            return read ? whole.digest('hex') : null;
        },
    };
}
const LARGE = 16 << 20;
function feed(file, hash, buffer) {
    for (let read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer, 0, buffer.length, null); read > 0; read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer, 0, buffer.length, null))
        hash.update(buffer.subarray(0, read));
    return true;
}
function hashFile(file, before, algorithms, buffer) {
    let bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer, 0, buffer.length, null);
    // A file that fits into the buffer is hashed in one call: of many small ones, most of the time went into objects.
    const whole = bytes < buffer.length && bytes === Number(before.size);
    const digests = whole ? Object.fromEntries(algorithms.map((name) => [name, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(name, buffer.subarray(0, bytes))])) : null;
    if (digests !== null)
        return { outcome: { ok: true, bytes, digests, from: 'content' }, stat: identityOf(before) };
    const hashes = algorithms.map((name) => [name, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(name)]);
    for (const [, each] of hashes)
        each.update(buffer.subarray(0, bytes));
    for (let read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer, 0, buffer.length, null); read > 0; read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer, 0, buffer.length, null)) {
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
/** Changes whenever the content may have: size, times in nanoseconds, inode. */
const identity = ({ dev, ino, size, mtimeNs, ctimeNs }) => `${dev}:${ino}:${size}:${mtimeNs}:${ctimeNs}`;
/** Two changes within one tick of the file system's clock look like one, so what is younger than two seconds is not trusted. */
function isRacy({ mtimeNs, ctimeNs }, now = Date.now()) {
    const youngest = mtimeNs > ctimeNs ? mtimeNs : ctimeNs;
    return now - Number(youngest / 1000000n) < 2000;
}
function readWhole(file, buffer) {
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read)
        read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer, length, buffer.length - length, null);
    return length === buffer.length ? (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)({ kind: 'unreadable', message: 'it grew while it was read' }) : (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_3__.ok)((0,_core_workspace_scan_metrics_js__WEBPACK_IMPORTED_MODULE_4__/* .scanMetrics */ .J)(buffer.subarray(0, length)));
}
/** Times in nanoseconds only where they are asked for: of 20,000 small files they were a tenth of the time. */
function withFile(file, use, exact = false) {
    if (typeof file !== 'number')
        return file;
    try {
        const before = exact ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file, { bigint: true }) : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
        return before.isFile() ? use(file, before) : { kind: 'not_a_file', message: 'it is not a plain file' };
    }
    catch (error) {
        return { kind: 'unreadable', message: error.message };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
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
        const abs = (0,_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .below */ .Gz)(rootAbs, directory);
        const real = root === null || abs === null ? null : realpath(abs);
        const found = abs === null || (real !== null && real !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, directory === '.' ? '' : directory)) ? null : abs;
        checked.set(directory, found);
        return found;
    };
    return {
        open(path) {
            const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path);
            const directory = name === '..' || path.includes('\0') ? null : straight((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
            if (directory === null)
                return BEHIND;
            const abs = `${directory}/${name}`;
            try {
                // O_NONBLOCK: opening a pipe would wait for a writer for ever.
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(abs, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
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
        return node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(abs);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 4580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ openBulk)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./io/bulk-reader.js
var bulk_reader = __nccwpck_require__(7721);
// EXTERNAL MODULE: ./io/hash-cache.js
var hash_cache = __nccwpck_require__(5462);
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
var external_node_url_ = __nccwpck_require__(3136);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(5919);
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
        joined: async (paths) => (0,bulk_reader/* openBulkReader */.s6)(rootAbs).joined(paths),
    };
}
const UNANSWERED = { ok: false, problem: { kind: 'unreadable', message: 'it could not be read' } };
/** Two threads with their start (25 ms each) gain on one core from here on. */
const MANY_BYTES = 128 << 20;
/** Reading JSON takes six times as long as hashing it. */
const JSON_WEIGHT = 6;
/** Small files are bound by the kernel: two threads together were not faster than one, measured with 20,000 of 8 KB. */
const LARGE_FILE = 64 << 10;
const THREADS = 2;
async function work(rootAbs, tasks) {
    const large = tasks.filter(({ weight }) => weight >= LARGE_FILE);
    const threaded = large.reduce((sum, { weight }) => sum + weight, 0) >= MANY_BYTES;
    const shares = threaded ? shareOut(large, THREADS) : [];
    const answers = inThreads(rootAbs, shares);
    const here = tasks.filter(({ weight }) => !threaded || weight < LARGE_FILE).map(({ item }) => item);
    const done = paired(here, (0,bulk_reader/* openBulkReader */.s6)(rootAbs).answer(here));
    // Threads that cannot be started or break cost time only: what they owe is done here.
    const owed = (await answers).flatMap((each, at) => paired(shares[at], each ?? (0,bulk_reader/* openBulkReader */.s6)(rootAbs).answer(shares[at])));
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

/***/ 453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ isOrphan),
/* harmony export */   Pi: () => (/* binding */ isOrphanLabel),
/* harmony export */   Wb: () => (/* binding */ ownerLabel),
/* harmony export */   "do": () => (/* binding */ ownedName),
/* harmony export */   fj: () => (/* binding */ ownerId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/**
 * Which harness process a container, a cgroup or a scratch directory belongs to. A killed harness cannot clean up: the next
 * one sees that the owner is gone and does it (A61).
 */


/**
 * `<pid namespace>-<pid>-<start time>`: the start time tells a process from a later one with the same number, the namespace
 * from one in another container, whose numbers say nothing here.
 */
function ownerId() {
    return `${namespace()}-${process.pid}-${startTime(process.pid) ?? 0}`;
}
/** The same, for an engine that several machines may share. */
function ownerLabel() {
    return `${bootId()}.${ownerId()}`;
}
function isOrphanLabel(label) {
    const prefix = `${bootId()}.`;
    return label.startsWith(prefix) && isOrphan(label.slice(prefix.length));
}
/** A name no other run has, with its owner in it. */
function ownedName() {
    return `${ownerId()}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`;
}
/** False for a name that is not of this form: what we do not know, we leave alone. */
function isOrphan(name) {
    const match = /^(\d{1,12})-(\d{1,10})-(\d{1,20})(?:-|$)/.exec(name);
    // Without /proc (macOS) nobody can say who is alive.
    if (match === null || match[1] !== namespace() || startTime(process.pid) === null)
        return false;
    const started = startTime(Number(match[2]));
    return started === null || started !== match[3];
}
function namespace() {
    try {
        return /\d+/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)('/proc/self/ns/pid'))?.[0] ?? '0';
    }
    catch {
        return '0';
    }
}
function bootId() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8);
    }
    catch {
        return 'unknown';
    }
}
/** Clock ticks after boot (field 22 of /proc/<pid>/stat, after the command in brackets); null when there is no such process. */
function startTime(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 7826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ openFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9001);
/* harmony import */ var _core_source_without_trailing_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6863);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9250);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1261);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5045);
/** `Files`: the garden that is looked at. What it reads is hostile: nothing outside the root, nothing over a cap (A09, A11). */







function openFiles(rootAbs) {
    return {
        rootAbs,
        readText: async (path, { maxBytes, head }) => (0,_read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .readTextBelow */ .j)(rootAbs, path, maxBytes, head === true),
        stat: async (path) => stat(rootAbs, path),
        resolve: async (path) => {
            const place = (0,_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .locate */ .x5)(rootAbs, path);
            return place === null || place === 'outside' ? place : { path: place.path };
        },
        walk: async (path, { skip }) => {
            const start = (0,_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .locate */ .x5)(rootAbs, path);
            if (start === null || start === 'outside')
                return [];
            return walk(start.abs, path === '.' || path === '' ? '' : `${(0,_core_source_without_trailing_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutTrailingSlashes */ .A)(path)}/`, new Set(skip));
        },
        write: async (path, text) => {
            const abs = (0,_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .below */ .Gz)(rootAbs, path);
            if (abs === null || leaves(rootAbs, path)) {
                return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .fail */ .fJ)({ code: 'FILES.OUTSIDE', message: `${path} leads out of the repository; nothing was written.`, next: 'Name a path inside the repository that no symlink leads out of.', path });
            }
            return (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .atomicWrite */ .L)(abs, text, path);
        },
    };
}
function stat(rootAbs, path) {
    const abs = (0,_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .below */ .Gz)(rootAbs, path);
    if (abs === null || (0,_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .locate */ .x5)(rootAbs, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)) === 'outside')
        return null;
    const found = (0,_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .entryAt */ ._f)(abs);
    return found === null ? null : { kind: kindOf(found), size: found.size, executable: found.isFile() && (found.mode & 0o100) !== 0 };
}
/** Whether the nearest directory of `path` that exists lies behind a symlink out of the root. */
function leaves(rootAbs, path) {
    for (let dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);; dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir)) {
        const place = (0,_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .locate */ .x5)(rootAbs, dir);
        if (place === 'outside')
            return true;
        if (place !== null || dir === '.' || dir === '/')
            return false;
    }
}
function walk(dirAbs, prefix, skip) {
    const entries = [];
    for (const item of listDir(dirAbs)) {
        const path = prefix + item.name;
        const kind = kindOf(item);
        if (kind === 'directory' && skip.has(item.name))
            continue;
        entries.push({ path, kind });
        if (kind === 'directory')
            for (const inner of walk((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dirAbs, item.name), `${path}/`, skip))
                entries.push(inner);
    }
    return entries;
}
/** A directory that cannot be read has nothing in it for us; what is missed there is reported where it is needed. */
function listDir(dirAbs) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dirAbs, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    catch {
        return [];
    }
}
function kindOf(item) {
    if (item.isFile())
        return 'file';
    if (item.isDirectory())
        return 'directory';
    return item.isSymbolicLink() ? 'symlink' : 'other';
}


/***/ }),

/***/ 5462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ HASH_CACHE_BYTES),
/* harmony export */   JK: () => (/* binding */ onlyBlobs),
/* harmony export */   LB: () => (/* binding */ readHashes),
/* harmony export */   W_: () => (/* binding */ HASH_CACHE_KEY),
/* harmony export */   bD: () => (/* binding */ openHashCache)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _bulk_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7721);
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
        return found === undefined || !found.isFile() || (0,_bulk_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .isRacy */ .KO)(found) ? null : (0,_bulk_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .identity */ .D_)(found);
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


/***/ }),

/***/ 1261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   _f: () => (/* binding */ entryAt),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/** Keeps a path of the garden inside its root (A10, A11). */


/** The absolute path of `path` below `rootAbs`; null when its words alone already leave the root. Says nothing about symlinks. */
function below(rootAbs, path) {
    if (path.includes('\0') || path.startsWith('/'))
        return null;
    const abs = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(rootAbs, path);
    return abs === rootAbs || abs.startsWith(rootAbs === node_path__WEBPACK_IMPORTED_MODULE_1__.sep ? node_path__WEBPACK_IMPORTED_MODULE_1__.sep : rootAbs + node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? abs : null;
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
    const prefix = root === node_path__WEBPACK_IMPORTED_MODULE_1__.sep ? node_path__WEBPACK_IMPORTED_MODULE_1__.sep : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep;
    return real.startsWith(prefix) ? { path: real.slice(prefix.length).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/'), abs: real } : 'outside';
}
/** A root does not move while it is looked at; asking again for every file took a third of the time of reading them. */
const realRoots = new Map();
function realRoot(rootAbs) {
    const known = realRoots.get(rootAbs);
    if (known !== undefined)
        return known;
    const real = realpath(rootAbs);
    // An output root may come into being later.
    if (real !== null)
        realRoots.set(rootAbs, real);
    return real ?? rootAbs;
}
/** What is at an absolute path itself; null when nothing is, or nothing can be seen. */
function entryAt(abs) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(abs, { throwIfNoEntry: false }) ?? null;
    }
    catch {
        return null;
    }
}
function realpath(abs) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(abs);
    }
    catch {
        // Missing, dangling, a loop, or a directory we may not enter: nothing that can be read.
        return null;
    }
}


/***/ }),

/***/ 3949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ makeDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


/**
 * Makes a directory and those above it; the topmost one it made, or null when all were there. Not Node's own recursive mkdir:
 * that never ends where the system says "missing" of a child whose parent is there, as `/proc` does.
 */
function makeDirectory(abs) {
    const missing = [];
    for (let each = abs; (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(each, { throwIfNoEntry: false }) === undefined; each = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(each))
        missing.unshift(each);
    for (const each of missing)
        make(each);
    return missing[0] ?? null;
}
function make(abs) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(abs);
    }
    catch (error) {
        // Someone else made it meanwhile.
        if (error.code !== 'EEXIST' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(abs).isDirectory())
            throw error;
    }
}


/***/ }),

/***/ 5700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ makeIgnored)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _make_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3949);



/**
 * The same for a directory of results: the one that Hortus makes says itself that git is to ignore it, so that a garden needs
 * no line for it. One that was there is a person's, and is left as it is.
 */
function makeIgnored(abs) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(abs, { throwIfNoEntry: false }) !== undefined)
        return null;
    const made = (0,_make_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .makeDirectory */ .O)(abs);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(abs, '.gitignore'), '*\n', { flag: 'wx' });
    }
    catch {
        // Another process was faster, or the disk is full: what is written next says so.
    }
    return made;
}


/***/ }),

/***/ 5045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readTextBelow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _core_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9001);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1261);
/**
 * Reads a file of the garden: inside the root, a plain file, capped before a byte is read, strict UTF-8.
 * Synchronous calls on purpose: 20,000 small files take 0.3 s this way and 3.7 s through FileHandle (specs: toolchain 4).
 */



function readTextBelow(rootAbs, path, maxBytes, head = false) {
    const place = (0,_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x5)(rootAbs, path);
    if (place === 'outside')
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ kind: 'outside', message: 'it is a symlink, or lies behind one, that leaves the repository' });
    if (place === null)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(missing(rootAbs, path));
    let file;
    try {
        // The path is resolved, so a symlink here was put in between; O_NONBLOCK: opening a pipe would wait for a writer for ever.
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(place.abs, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    }
    catch (error) {
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)(openProblem(error));
    }
    try {
        return readOpen(file, maxBytes, head);
    }
    catch (error) {
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ kind: 'unreadable', message: error.message });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function readOpen(file, maxBytes, head) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
    if (!found.isFile())
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ kind: 'not_a_file', message: found.isDirectory() ? 'it is a directory' : 'it is not a plain file' });
    if (found.size > maxBytes && !head)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ kind: 'too_large', message: `it has ${found.size} bytes, and at most ${maxBytes} are read` });
    // One byte more than allowed, so that a file that grows meanwhile, or says size 0 as in /proc, is seen.
    const bytes = Buffer.allocUnsafe(Math.min(found.size, maxBytes) + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read)
        read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, length, bytes.length - length, length);
    if (length > maxBytes && head)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ text: tolerant.decode(bytes.subarray(0, maxBytes)), bytes: Math.max(found.size, length) });
    if (length > maxBytes)
        return (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ kind: 'too_large', message: `it has more than ${maxBytes} bytes` });
    const text = decode(bytes.subarray(0, length));
    return text === null ? (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .fail */ .fJ)({ kind: 'not_utf8', message: 'its bytes are not UTF-8' }) : (0,_core_problem_js__WEBPACK_IMPORTED_MODULE_1__.ok)({ text, bytes: length });
}
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const tolerant = new TextDecoder('utf-8', { ignoreBOM: true });
function decode(bytes) {
    try {
        return strict.decode(bytes);
    }
    catch {
        return null;
    }
}
function missing(rootAbs, path) {
    const abs = (0,_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(rootAbs, path);
    const entry = abs === null ? null : (0,_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .entryAt */ ._f)(abs);
    if (entry === null)
        return closed(rootAbs, path) ? { kind: 'unreadable', message: 'a directory on the way to it may not be entered' } : { kind: 'missing', message: 'it is not there' };
    if (entry.isSymbolicLink())
        return { kind: 'missing', message: 'it is a symlink that points to nothing' };
    return { kind: 'unreadable', message: 'it cannot be reached' };
}
/** Whether someone forbids us to see what is there. */
function closed(rootAbs, path) {
    const abs = (0,_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(rootAbs, path);
    try {
        if (abs !== null)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(abs, { throwIfNoEntry: false });
        return false;
    }
    catch (error) {
        return error.code === 'EACCES';
    }
}
function openProblem(error) {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
        return { kind: 'missing', message: 'it is not there' };
    if (error.code === 'ELOOP' || error.code === 'ENXIO')
        return { kind: 'not_a_file', message: 'it is not a plain file' };
    return { kind: 'unreadable', message: error.message };
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(8639);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ var __webpack_exports__run = __webpack_exports__.e;
/******/ export { __webpack_exports__run as run };
/******/ 
