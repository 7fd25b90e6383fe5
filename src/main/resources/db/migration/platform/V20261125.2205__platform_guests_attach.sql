-- An enterprise adds a file at its own door: no person did.
alter table platform.attachment alter column added_by drop not null;
