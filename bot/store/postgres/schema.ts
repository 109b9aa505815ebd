/**
 * The tables beside the engine's, in a schema of their own. `task` says what a task is and how it ended; `head` is true for the one of a
 * subject that may be begun or is being worked on, and when that is says the engine (jobs.ts).
 */

/** Each makes the next form of the one before it, and a new database takes them all: what brings an old one up to date is never untried. */
export const FORMS: readonly string[] = [
  `
CREATE TABLE hortus.delivery (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, guid text NOT NULL UNIQUE, event text NOT NULL, received_at bigint NOT NULL, payload bytea NOT NULL,
  sorted_at bigint, outcome text, why text
);
CREATE INDEX delivery_unsorted ON hortus.delivery (seq) WHERE sorted_at IS NULL;
CREATE INDEX delivery_sorted ON hortus.delivery (sorted_at) WHERE sorted_at IS NOT NULL;

CREATE TABLE hortus.task (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, key text NOT NULL UNIQUE, subject text NOT NULL, kind text NOT NULL, installation bigint NOT NULL,
  repository bigint NOT NULL, input text NOT NULL, at bigint NOT NULL, guid text, urgent integer NOT NULL,
  state text NOT NULL, attempt integer NOT NULL DEFAULT 0, created_at bigint NOT NULL,
  ended_at bigint, outcome text, problem text,
  due bigint NOT NULL, owner text, fence bigint, until bigint
);
CREATE INDEX task_line ON hortus.task (subject, seq) WHERE state IN ('waiting', 'running');
CREATE INDEX task_due ON hortus.task (due) WHERE state = 'waiting';
CREATE INDEX task_running ON hortus.task (until) WHERE state = 'running';
CREATE INDEX task_state ON hortus.task (state, seq) WHERE state <> 'done';
CREATE INDEX task_ended ON hortus.task (ended_at) WHERE state = 'done';
CREATE INDEX task_guid ON hortus.task (guid) WHERE guid IS NOT NULL;

CREATE TABLE hortus.done_key (key text PRIMARY KEY);
CREATE TABLE hortus.effect (
  task text NOT NULL, step text NOT NULL, n bigint GENERATED ALWAYS AS IDENTITY, state text NOT NULL, result text NOT NULL, at bigint NOT NULL, PRIMARY KEY (task, step)
);
CREATE TABLE hortus.story (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, task text NOT NULL, at bigint NOT NULL, what text NOT NULL, detail text NOT NULL);
CREATE INDEX story_task ON hortus.story (task, id);

CREATE TABLE hortus.memory (scope text NOT NULL, key text NOT NULL, value text NOT NULL, at bigint NOT NULL, PRIMARY KEY (scope, key));
CREATE TABLE hortus.spent (installation bigint NOT NULL, n bigint NOT NULL, at bigint NOT NULL, PRIMARY KEY (installation, n));
CREATE TABLE hortus.budget (installation bigint PRIMARY KEY, n bigint NOT NULL);
CREATE TABLE hortus.pause (installation bigint PRIMARY KEY, until bigint NOT NULL);
CREATE TABLE hortus.turn (name text PRIMARY KEY, at bigint NOT NULL);
CREATE TABLE hortus.hold (name text PRIMARY KEY, owner text NOT NULL, until bigint NOT NULL);
CREATE SEQUENCE hortus.fence;
CREATE SEQUENCE hortus.expired MINVALUE 0 START 0;
SELECT nextval('hortus.expired');

-- The clock of the transaction is the caller's: see transaction.ts.
CREATE FUNCTION hortus.now() RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT coalesce(to_timestamp(nullif(current_setting('hortus.now', true), '')::double precision / 1000), pg_catalog.now())
$$;
`,
  // Only heads are jobs. Whoever holds a lease is of an older version, and stopped: it could not read this.
  `
ALTER TABLE hortus.task ADD COLUMN head boolean NOT NULL DEFAULT false, DROP COLUMN due;
UPDATE hortus.task SET state = 'waiting' WHERE state = 'running';
UPDATE hortus.task SET head = true WHERE seq IN (SELECT DISTINCT ON (subject) seq FROM hortus.task WHERE state = 'waiting' ORDER BY subject, fence IS NULL, seq);
CREATE UNIQUE INDEX task_head ON hortus.task (subject) WHERE head;
CREATE INDEX task_first ON hortus.task (at) WHERE head AND state = 'waiting';
CREATE INDEX task_begun ON hortus.task (subject) WHERE state IN ('waiting', 'running') AND fence IS NOT NULL;
`,
  // What ends its process each time is known by its leases.
  `ALTER TABLE hortus.task ADD COLUMN expired integer NOT NULL DEFAULT 0;`,
]
export const FORM = FORMS.length
