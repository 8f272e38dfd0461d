-- Lists by the officer in charge, in their order: a number is one person's, whatever organ looks.
create index complaint_handler on complaint (handler, filed_at desc, id desc) where handler is not null;

-- What has no officer yet: a few of the open ones, for who oversees a region. One organ's open ones are complaint_waiting.
create index complaint_unassigned on complaint (filed_at desc, id desc) where handler is null and next_due_at is not null;
