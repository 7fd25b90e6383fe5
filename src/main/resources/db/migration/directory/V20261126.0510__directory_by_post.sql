-- Who answers for a subject, and who holds a post, is asked with nearly every page. PostgreSQL took the indexes of the exclusions for
-- it, which are several times slower to search; with the key as one text they serve the exclusion alone.
alter table directory.tenure
  drop constraint tenure_county_post_daterange_excl,
  add constraint tenure_once
    exclude using gist (county with =, (post::text) with =, daterange(from_day, to_day, '[]') with &&);
create index tenure_post on directory.tenure (county, post, from_day);

alter table directory.answering
  drop constraint answering_county_subject_post_capacity_daterange_excl,
  add constraint answering_once
    exclude using gist (county with =, (subject::text || '/' || post::text || '/' || capacity) with =, daterange(from_day, to_day, '[]') with &&);
create index answering_capacity on directory.answering (county, subject, capacity, post);
drop index directory.answering_subject;
