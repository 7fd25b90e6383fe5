-- Why a subject is no longer one: an enterprise left the key list, a task force was dissolved.
alter table directory.subject add column ended_reason text;
