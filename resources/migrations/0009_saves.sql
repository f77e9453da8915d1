-- When and why each text was saved, so that an earlier text is told by its own save. Until now a
-- revision said when and why it was replaced, which is the save of the text that came after it.

ALTER TABLE edition ADD COLUMN saved INTEGER NOT NULL DEFAULT 0; -- 0: not known
ALTER TABLE edition ADD COLUMN saved_as TEXT NOT NULL DEFAULT 'automatic';
ALTER TABLE edition ADD COLUMN saved_note TEXT NOT NULL DEFAULT '';
ALTER TABLE revision ADD COLUMN saved INTEGER NOT NULL DEFAULT 0; -- 0: not known

UPDATE edition SET saved = newest.time, saved_as = newest.reason, saved_note = newest.note
FROM (SELECT post, language, time, reason, note FROM revision WHERE number IN
      (SELECT max(number) FROM revision GROUP BY post, language)) AS newest
WHERE newest.post = edition.post AND newest.language = edition.language;
UPDATE edition SET saved = (SELECT modified FROM post WHERE number = edition.post)
WHERE saved = 0;

UPDATE revision SET saved = coalesce(earlier.time, 0), reason = coalesce(earlier.reason, 'automatic'),
                    note = coalesce(earlier.note, '')
FROM (SELECT number, lag(time) OVER each_text AS time, lag(reason) OVER each_text AS reason,
             lag(note) OVER each_text AS note
      FROM revision WINDOW each_text AS (PARTITION BY post, language ORDER BY number)) AS earlier
WHERE earlier.number = revision.number;
UPDATE revision SET saved = (SELECT created FROM post WHERE number = revision.post)
WHERE saved = 0;
