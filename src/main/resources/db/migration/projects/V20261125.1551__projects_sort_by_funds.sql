-- lists of task forces sorted by the year's target; those without one stand last in either direction
create index task_force_funds on projects.task_force (county, funds_target, subject);
create index task_force_funds_down on projects.task_force (county, funds_target desc nulls last, subject desc);
