-- An enterprise at its own door acts without an account and without a post; its name and the enterprise's stand in the entry.
alter table activity.journal alter column person drop not null;
alter table activity.journal alter column post drop not null;
alter table activity.journal add constraint journal_person_with_post check ((person is null) = (post is null));
