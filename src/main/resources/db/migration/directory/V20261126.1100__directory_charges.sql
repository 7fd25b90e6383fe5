-- What a viewer's posts answer for is remembered with the viewer: whatever changes it changes the standing.
create constraint trigger standing after insert or update or delete on directory.answering
  deferrable initially deferred for each row execute function directory.standing_changed();
create constraint trigger standing after update or delete on directory.subject
  deferrable initially deferred for each row execute function directory.standing_changed();
create constraint trigger standing after insert or update or delete on directory.pause
  deferrable initially deferred for each row execute function directory.standing_changed();
