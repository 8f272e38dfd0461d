-- The statistics of 影响营商环境（案）事件 are counted from the index alone: it carries what they count, and what decides who
-- sees a complaint (ADR 0068). A few in a hundred are of that kind, each on a page of its own.
create index complaint_business_counted on complaint (filed_at desc, id)
    include (concluded_at, respondent_organ, respondent_region, handling_organ, handling_region, routed_by,
        respondent_staff_no, reporter_ref, first_respondent_organ, first_respondent_staff_no)
    where kind = 'BUSINESS_ENVIRONMENT';
