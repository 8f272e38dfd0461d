-- Which state of a letter an operator saw when he has it sent again.
alter table notice_mail add column version bigint not null default 0;

-- A further reason for which a file is not handed out.
alter table evidence_copy
    drop constraint evidence_copy_withheld_check,
    add constraint evidence_copy_withheld_check
        check (withheld in ('ENCRYPTED', 'BROKEN', 'EMBEDDED', 'PICTURE', 'TOO_LARGE'));
