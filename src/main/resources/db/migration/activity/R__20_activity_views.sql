create or replace view activity.v_note as
  select county, id, number, subject, day, kind, words, figure, unit, attachment, taken_name, taken_at, withdrawn_at
    from activity.note;

create or replace view activity.v_journal as
  select county, id, at, subject, kind, facts, path, person_name, post_title, deputy from activity.journal;
