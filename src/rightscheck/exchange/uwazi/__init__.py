"""Uwazi, the case database of HURIDOCS: tables that its CSV import takes, and those that its export gives.

Read from the source of Uwazi (app/api/csv): a column is found by its label; several values are separated by `|`, a
group and its term by `::`; a range of dates is `from:to` on import and `from~to` on export; what is related is found by
its title.
"""
