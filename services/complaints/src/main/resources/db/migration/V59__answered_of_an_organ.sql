-- Answered complaints of an organ, for what their reporters wrote since: found among those of its state, not among all it ever had.
create index complaint_handling_status on complaint (handling_organ, status);
