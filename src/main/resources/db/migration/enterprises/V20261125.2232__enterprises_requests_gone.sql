-- 企业请求 are problems now.
drop view if exists enterprises.v_request;
drop table enterprises.request;
delete from enterprises.counter where kind = 'request';
