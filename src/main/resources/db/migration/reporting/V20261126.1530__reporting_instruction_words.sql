-- 批示: every answer and every return is kept in its order; one entered by mistake is withdrawn with a reason. What had been overwritten
-- comes back from the journal.
create table reporting.instruction_word (
  county varchar(6) not null,
  id bigint not null default nextval('reporting.serial'),
  instruction bigint not null,
  kind text not null check (kind in ('ANSWERED','RETURNED','CLOSED','WITHDRAWN')),
  words text not null,
  said_name text not null,
  said_title text not null,
  said_deputy boolean not null,
  said_at timestamptz not null,
  primary key (county, id),
  foreign key (county, instruction) references reporting.instruction
);
create index instruction_word_instruction on reporting.instruction_word (county, instruction, id);
revoke update on reporting.instruction_word from daodi_program;

insert into reporting.instruction_word (county, instruction, kind, words, said_name, said_title, said_deputy, said_at)
select i.county, i.id, upper(substr(j.kind, length('Instruction') + 1)), coalesce(j.facts[2], ''), j.person_name, j.post_title, j.deputy, j.at
  from reporting.instruction i
  join activity.journal j on j.county = i.county and j.path = '/instructions/' || i.number
   and j.kind in ('InstructionAnswered', 'InstructionReturned', 'InstructionClosed')
 order by j.id;

alter table reporting.instruction
  drop column answer, drop column answered_name, drop column answered_title, drop column answered_at,
  drop column return_reason, drop column closed_name, drop column closed_at,
  drop constraint instruction_state_check,
  add constraint instruction_state_check check (state in ('OPEN','ANSWERED','CLOSED','WITHDRAWN'));
create index instruction_brief on reporting.instruction (county, brief);
create index instruction_report on reporting.instruction (county, report);
