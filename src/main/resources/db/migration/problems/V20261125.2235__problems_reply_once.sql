-- A form at an enterprise's door has no session: pressed twice is caught by its key.
alter table problems.reply add column once text;
create unique index reply_once on problems.reply (county, problem, once) where once is not null;
