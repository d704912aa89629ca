"""What is written from a screening: tables, a workbook, a page, a package for Uwazi and a manifest."""
