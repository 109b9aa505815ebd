/**
 * The tables. `task.head` is 1 on the one task of a subject that may be taken next or is being worked on, so that `take` reads one row
 * of one index however many wait. `due` is `at` while it waits and the end of its lease while it runs.
 */

/** Each makes the next form of the one before it, and a new file takes them all: what brings an old one up to date is never untried. */
export const FORMS: readonly string[] = [
  `
CREATE TABLE delivery (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT NOT NULL UNIQUE, event TEXT NOT NULL, received_at INTEGER NOT NULL, payload BLOB NOT NULL,
  sorted_at INTEGER, outcome TEXT, why TEXT
) STRICT;
CREATE INDEX delivery_unsorted ON delivery (seq) WHERE sorted_at IS NULL;
CREATE INDEX delivery_sorted ON delivery (sorted_at) WHERE sorted_at IS NOT NULL;

CREATE TABLE task (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, subject TEXT NOT NULL, kind TEXT NOT NULL, installation INTEGER NOT NULL,
  repository INTEGER NOT NULL, input TEXT NOT NULL, at INTEGER NOT NULL, guid TEXT, urgent INTEGER NOT NULL,
  state TEXT NOT NULL, attempt INTEGER NOT NULL DEFAULT 0, created_at INTEGER NOT NULL,
  ended_at INTEGER, outcome TEXT, problem TEXT,
  head INTEGER NOT NULL DEFAULT 0, due INTEGER NOT NULL, owner TEXT, fence INTEGER, until INTEGER
) STRICT;
CREATE INDEX task_next ON task (urgent DESC, due, seq) WHERE head = 1;
CREATE INDEX task_line ON task (subject, seq) WHERE state IN ('waiting', 'running');
CREATE INDEX task_begun ON task (subject) WHERE state IN ('waiting', 'running') AND fence IS NOT NULL;
CREATE INDEX task_head ON task (subject) WHERE head = 1;
CREATE INDEX task_state ON task (state, seq) WHERE state <> 'done';
CREATE INDEX task_ended ON task (ended_at) WHERE state = 'done';
CREATE INDEX task_guid ON task (guid) WHERE guid IS NOT NULL;
CREATE INDEX task_owner ON task (owner) WHERE state = 'running';

CREATE TABLE done_key (key TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE effect (
  task TEXT NOT NULL, step TEXT NOT NULL, n INTEGER NOT NULL, state TEXT NOT NULL, result TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (task, step)
) STRICT, WITHOUT ROWID;

CREATE TABLE story (id INTEGER PRIMARY KEY, task TEXT NOT NULL, at INTEGER NOT NULL, what TEXT NOT NULL, detail TEXT NOT NULL) STRICT;
CREATE INDEX story_task ON story (task, id);

CREATE TABLE memory (scope TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (scope, key)) STRICT, WITHOUT ROWID;
CREATE TABLE spent (installation INTEGER NOT NULL, n INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (installation, n)) STRICT, WITHOUT ROWID;
CREATE TABLE pause (installation INTEGER PRIMARY KEY, until INTEGER NOT NULL) STRICT;
CREATE TABLE turn (name TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE hold (name TEXT PRIMARY KEY, owner TEXT NOT NULL, until INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE owner (one INTEGER PRIMARY KEY CHECK (one = 1), who TEXT NOT NULL, since INTEGER NOT NULL) STRICT;
`,
  // GUIDs are random: their index was half of what a delivery wrote (known.ts).
  `
ALTER TABLE delivery RENAME TO old_delivery;
DROP INDEX delivery_unsorted;
DROP INDEX delivery_sorted;
CREATE TABLE delivery (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT NOT NULL, event TEXT NOT NULL, received_at INTEGER NOT NULL, payload BLOB NOT NULL,
  sorted_at INTEGER, outcome TEXT, why TEXT
) STRICT;
INSERT INTO delivery SELECT * FROM old_delivery;
DROP TABLE old_delivery;
CREATE INDEX delivery_unsorted ON delivery (seq) WHERE sorted_at IS NULL;
CREATE INDEX delivery_sorted ON delivery (sorted_at) WHERE sorted_at IS NOT NULL;
CREATE TABLE known (hash INTEGER PRIMARY KEY, seq INTEGER NOT NULL) STRICT;
`,
  // What ends its process each time is known by its leases.
  `ALTER TABLE task ADD COLUMN expired INTEGER NOT NULL DEFAULT 0;`,
  // Bodies of one transaction lie together, compressed (bodies.ts); those that were there keep theirs in the row.
  `
CREATE TABLE body (id INTEGER PRIMARY KEY AUTOINCREMENT, bytes BLOB NOT NULL) STRICT;
ALTER TABLE delivery ADD COLUMN body INTEGER;
ALTER TABLE delivery ADD COLUMN at INTEGER;
ALTER TABLE delivery ADD COLUMN length INTEGER;
`,
]
export const FORM = FORMS.length
