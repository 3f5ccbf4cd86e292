"""Statistics 统计: the figures of a year as charts, the yearly report and the general register (F-31, G-04, R-147)."""
