-- What other rooms may read of contacts; withdrawn ones left out.
create or replace view enterprises.v_contact as
  select county, id, number, enterprise as subject, day, way, findings, promises, problem from enterprises.contact
   where withdrawn_at is null;
