"""The care for the room: its air, the look around, and what is under treatment (R-48 to R-50)."""

from __future__ import annotations

from sqlalchemy import Index

from recordsroom.storage.tables.columns import check, folded, whole, words

watched_places = folded(
    "watched_places",
    whole("watched_place_id", "storage_locations", unique=True),
    words("climate_kind"),
    whole("coldest"),
    whole("hottest"),
    whole("driest"),
    whole("dampest"),
    whole("watch_ended"),
    check("limits", "coldest < hottest AND driest < dampest AND watch_ended IN (0, 1)"),
)
climate_readings = folded(
    "climate_readings",
    whole("watch_id", "watched_places"),
    whole("air_read_at"),
    whole("air_read_by", "users"),
    whole("temperature"),
    whole("humidity"),
    words("weather"),
    words("measure_taken"),
    whole("temperature_after", optional=True),
    whole("humidity_after", optional=True),
    check("humidity", "humidity BETWEEN 0 AND 1000"),
)
Index("ix_climate_readings_watch", climate_readings.c.watch_id, climate_readings.c.air_read_at)

inspections = folded(
    "inspections",
    whole("inspected_at"),
    whole("inspected_by", "users"),
    words("inspected_with"),
    words("faults"),
    words("fault_found"),
    words("fault_action"),
    whole("mended_at", optional=True),
    whole("mended_by", "users", optional=True),
    words("mended_how"),
    check("mended", "(mended_at IS NULL) = (mended_how = '')"),
)

treatments = folded(
    "treatments",
    words("treatment_no", unique=True),
    whole("treated_id", "carriers"),
    words("treat_kind"),
    words("defect"),
    words("treated_by"),
    words("agreement_no"),
    words("watched_by"),
    whole("treat_begun_at"),
    whole("treat_begun_by", "users"),
    whole("treat_ended_at", optional=True),
    whole("treat_ended_by", "users", optional=True),
    words("treat_result"),
    check("ended", "(treat_ended_at IS NULL) = (treat_result = '')"),
)
Index("uq_treatments_open", treatments.c.treated_id, unique=True, sqlite_where=treatments.c.treat_ended_at.is_(None))

training_lines = folded(
    "training_lines",
    words("trainee"),
    words("trainee_unit"),
    words("training_kind"),
    words("training_about"),
    words("trained_on"),
    words("holds_until", optional=True),
    words("training_no"),
    whole("training_by", "users"),
    check("days", "date(trained_on) = trained_on AND (holds_until IS NULL OR holds_until >= trained_on)"),
)
Index("ix_training_lines_trainee", training_lines.c.trainee, training_lines.c.training_kind)
