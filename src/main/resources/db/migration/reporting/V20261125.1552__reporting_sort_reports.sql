-- lists of reports: latest period first, within a period in the order they fell due
create index report_newest on reporting.report (county, period desc, id);
create index report_due on reporting.report (county, due_on desc, id);
