-- The page of an enterprise's requests is gone; its problems stand on its own page.
update activity.message set path = left(path, -length('/requests')) where path like '/enterprises/%/requests';
update activity.journal set path = left(path, -length('/requests')) where path like '/enterprises/%/requests';
