-- Reports of one kind by the organ that handles them: its list and its counts read no complaint of another kind.
create index complaint_business_handling on complaint (handling_organ, filed_at desc, id desc)
    where kind = 'BUSINESS_ENVIRONMENT';

-- The statistics of 影响营商环境（案）事件 are taken away as a workbook too, and that is written down as of the others.
alter table complaint_export drop constraint complaint_export_kind_check;
alter table complaint_export add constraint complaint_export_kind_check check (kind in ('LIST', 'OVERVIEW', 'BUSINESS'));
