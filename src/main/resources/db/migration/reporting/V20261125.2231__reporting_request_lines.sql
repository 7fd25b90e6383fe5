-- What was drafted from an enterprise's request is drafted from its problem from now on; what was filed stays as it was.
update reporting.line l
   set source_kind = 'problem', source_number = p.number, version = l.version + 1
  from problems.problem p
 where l.source_kind = 'request' and p.county = l.county and p.once = 'request/' || split_part(l.source_number, '/', 2);
