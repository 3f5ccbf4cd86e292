"""Sessions of appraisal and what was said in them of every line (F-22, G-20)."""

from __future__ import annotations

from sqlalchemy import Index

from recordsroom.storage.tables.columns import check, folded, whole, words

appraisals = folded(
    "appraisals",
    words("session_no", unique=True),
    words("session_scope"),
    words("session_group"),
    words("session_begun_on"),
    whole("session_begun_by", "users"),
    words("session_ended_on", optional=True),
    words("session_report"),
    words("session_head"),
    words("session_given_up_on", optional=True),
    words("session_given_up_why"),
    check("over", "session_ended_on IS NULL OR session_given_up_on IS NULL"),
    check("report", "session_ended_on IS NULL OR (session_report <> '' AND session_head <> '')"),
    check("given_up", "session_given_up_on IS NULL OR session_given_up_why <> ''"),
)

appraised_lines = folded(
    "appraised_lines",
    whole("appraisal_id", "appraisals"),
    whole("session_line"),
    whole("appraised_id", "records"),
    words("appraised_code"),
    words("appraised_title"),
    whole("appraised_year", optional=True),
    words("appraised_period", optional=True),
    words("appraised_until", optional=True),
    whole("appraised_level", optional=True),
    words("appraised_scheme"),
    words("appraised_term"),
    words("opinion", optional=True),
    words("opinion_period", optional=True),
    words("opinion_why"),
    check("level", "appraised_level BETWEEN 0 AND 4"),
    # Only what is kept on has a new period, and all else has a reason.
    check("period", "(coalesce(opinion, '') = 'KEEP') = (opinion_period IS NOT NULL)"),
    check("why", "opinion IS NULL OR opinion = 'KEEP' OR opinion_why <> ''"),
)
Index("ux_appraised_lines_no", appraised_lines.c.appraisal_id, appraised_lines.c.session_line, unique=True)
Index("ux_appraised_lines_record", appraised_lines.c.appraisal_id, appraised_lines.c.appraised_id, unique=True)
Index("ix_appraised_lines_appraised_id", appraised_lines.c.appraised_id)
