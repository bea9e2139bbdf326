# The incidents between the two states by month and class, as CSV. Needs the packages DBI and duckdb, 1.4 or later.
#
# Rscript docs/examples/relation.R out/russia-turkey/entente.duckdb

arguments <- commandArgs(trailingOnly = FALSE)
script <- sub("^--file=", "", grep("^--file=", arguments, value = TRUE))
file <- commandArgs(trailingOnly = TRUE)[1]

query <- paste(readLines(file.path(dirname(script), "relation.sql"), encoding = "UTF-8"), collapse = "\n")
data <- DBI::dbConnect(duckdb::duckdb(), dbdir = file, read_only = TRUE)
result <- DBI::dbGetQuery(data, query)
DBI::dbDisconnect(data, shutdown = TRUE)
write.csv(result, stdout(), row.names = FALSE, quote = FALSE)
