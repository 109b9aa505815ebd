export const id = 8120;
export const ids = [8120];
export const modules = {

/***/ 88120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDatabase: () => (/* binding */ readDatabase)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./core/problem.js
var problem = __webpack_require__(89001);
// EXTERNAL MODULE: ./io/containers/owner.js
var owner = __webpack_require__(50453);
// EXTERNAL MODULE: ./io/inside.js
var inside = __webpack_require__(41261);
;// CONCATENATED MODULE: ./io/sqlite-child.js
function readTables(sqlite, question) {
    try {
        // No extensions, no functions of the schema, no memory map: what the file asks for is not done.
        const db = new sqlite.DatabaseSync(question.url, { readOnly: !question.writable, allowExtension: false, enableDoubleQuotedStringLiterals: false });
        db.exec('PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA ignore_check_constraints = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY');
        const check = Object.values(db.prepare('PRAGMA quick_check(1)').get() ?? {})[0];
        if (check !== 'ok')
            return { ok: false, kind: 'damaged', message: 'its own check says that it is damaged' };
        const schema = db.prepare('SELECT type, name, substr(sql, 1, 4000) AS sql FROM sqlite_schema ORDER BY name LIMIT 1000').all();
        const objects = schema.map(({ type, name, sql }) => ({ kind: String(type).slice(0, 40), name: String(name).slice(0, 200), sql: String(sql ?? '') }));
        const tables = {};
        for (const table of question.tables) {
            // A view or a virtual table would run what its author wrote; a generated column too.
            const made = objects.find(({ kind, name }) => kind === 'table' && name === table);
            if (made === undefined || !/^\s*CREATE\s+TABLE\b/i.test(made.sql))
                continue;
            const quoted = (name) => `"${name.replaceAll('"', '""')}"`;
            const columns = db
                .prepare(`PRAGMA table_xinfo(${quoted(table)})`)
                .all()
                .filter(({ hidden }) => hidden === 0)
                .slice(0, 100)
                .map(({ name, type, notnull }) => ({ name: String(name), type: String(type).slice(0, 100), notNull: notnull === 1 }));
            const value = ({ name }) => `CASE typeof(${quoted(name)}) WHEN 'text' THEN substr(${quoted(name)}, 1, ${question.maxText}) WHEN 'blob' THEN NULL ELSE ${quoted(name)} END`;
            const select = db.prepare(`SELECT ${columns.map(value).join(', ')} FROM ${quoted(table)} LIMIT ${question.maxRows + 1}`);
            select.setReturnArrays(true);
            select.setReadBigInts(true);
            const plain = (cell) => {
                if (typeof cell === 'bigint')
                    return cell >= BigInt(Number.MIN_SAFE_INTEGER) && cell <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(cell) : String(cell);
                if (typeof cell === 'number')
                    return Number.isFinite(cell) ? cell : String(cell);
                return typeof cell === 'string' ? cell : null;
            };
            const rows = columns.length === 0 ? [] : select.all().map((row) => row.map(plain));
            tables[table] = { columns, rows: rows.slice(0, question.maxRows), more: rows.length > question.maxRows };
        }
        return { ok: true, objects, tables };
    }
    catch (error) {
        const text = String(error.message);
        if (/file is not a database|file is encrypted/.test(text))
            return { ok: false, kind: 'not_a_database', message: 'it is no SQLite database' };
        if (/malformed|corrupt|disk image/.test(text))
            return { ok: false, kind: 'damaged', message: 'it is damaged' };
        return { ok: false, kind: 'unreadable', message: 'SQLite cannot read it' };
    }
}

;// CONCATENATED MODULE: ./io/sqlite.js
/**
 * Reads a SQLite database that a stranger may have written. A database is a program's memory laid on disk: a crafted one can keep
 * the library busy for ever while it only opens it. So a child process reads it, and is killed when it takes too long (A08).
 */









const LIMIT_MS = 10_000;
/** Of the child's answer; the tables of a work-dir have at most a few hundred bytes a row. */
const MAX_ANSWER = 64 * 1024 * 1024;
async function readDatabase(rootAbs, path, wanted, limitMs = LIMIT_MS) {
    const place = (0,inside/* locate */.x5)(rootAbs, path);
    if (place === 'outside')
        return (0,problem/* fail */.fJ)({ kind: 'outside', message: 'it is a symlink, or lies behind one, that leaves the directory' });
    if (place === null)
        return (0,problem/* fail */.fJ)({ kind: 'missing', message: 'it is not there' });
    const [size, wal] = [sizeOf(place.abs), sizeOf(`${place.abs}-wal`)];
    if (size === null)
        return (0,problem/* fail */.fJ)({ kind: 'not_a_file', message: 'it is not a plain file' });
    if (size + (wal ?? 0) > wanted.maxBytes)
        return (0,problem/* fail */.fJ)({ kind: 'too_large', message: `it has ${size + (wal ?? 0)} bytes, and at most ${wanted.maxBytes} are read` });
    return wal === null || wal === 0 ? ask(immutable(place.abs), wanted, limitMs, false) : withLog(place.abs, wanted, limitMs);
}
/** `immutable`: no lock, no side file, and nothing beside it is looked at. */
function immutable(abs) {
    const url = (0,external_node_url_.pathToFileURL)(abs);
    url.searchParams.set('immutable', '1');
    return url.href;
}
/** What was written last may only be in the log. Reading it writes beside the database, so a copy is read. */
async function withLog(abs, wanted, limitMs) {
    const copy = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `hortus-${(0,owner/* ownerId */.fj)()}-sqlite-`));
    try {
        await Promise.all([(0,promises_.copyFile)(abs, (0,external_node_path_.join)(copy, 'copy.db')), (0,promises_.copyFile)(`${abs}-wal`, (0,external_node_path_.join)(copy, 'copy.db-wal'))]);
        return await ask((0,external_node_url_.pathToFileURL)((0,external_node_path_.join)(copy, 'copy.db')).href, wanted, limitMs, true);
    }
    catch (error) {
        return (0,problem/* fail */.fJ)({ kind: 'unreadable', message: `it could not be copied (${error.code ?? 'unknown'})` });
    }
    finally {
        await (0,promises_.rm)(copy, { recursive: true, force: true });
    }
}
/** The reader travels as text: a bundle has no second file that a child could start from. */
const PROGRAM = `import * as sqlite from 'node:sqlite'; const readTables = ${readTables.toString()}; process.stdout.write(JSON.stringify(readTables(sqlite, JSON.parse(process.argv[1]))))`;
function ask(url, wanted, limitMs, wal) {
    const request = JSON.stringify({ url, writable: wal, tables: wanted.tables, maxRows: wanted.maxRows, maxText: wanted.maxText });
    const args = ['--no-warnings', '--max-old-space-size=512', '--input-type=module', '-e', PROGRAM, request];
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)(process.execPath, args, { env: {}, timeout: limitMs, killSignal: 'SIGKILL', maxBuffer: MAX_ANSWER, encoding: 'utf8' }, (error, stdout) => {
            if (error !== null)
                resolve((0,problem/* fail */.fJ)(endProblem(error, limitMs)));
            else
                resolve(toContent(JSON.parse(stdout), wal));
        });
    });
}
function endProblem(error, limitMs) {
    if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
        return { kind: 'too_large', message: 'its rows are too large to be read' };
    if (error.killed === true)
        return { kind: 'too_slow', message: `reading it took more than ${limitMs / 1000} seconds` };
    return { kind: 'damaged', message: 'reading it ended the reader' };
}
function toContent(answer, wal) {
    return answer.ok ? (0,problem.ok)({ objects: answer.objects, tables: answer.tables, wal }) : (0,problem/* fail */.fJ)({ kind: answer.kind, message: answer.message });
}
function sizeOf(abs) {
    const found = (0,inside/* entryAt */._f)(abs);
    return found?.isFile() === true ? found.size : null;
}


/***/ })

};
