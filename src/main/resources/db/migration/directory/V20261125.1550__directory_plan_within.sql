-- a first visit and a work plan are owed within this many calendar days of the campaign's start
alter table directory.campaign add column plan_within int not null default 7 check (plan_within between 1 and 60);
