package org.entente.store;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.TemplateEngine;

/** Long statements without parameters, in which jdbi need not look for any: that takes longer than to run them. */
final class LongSql implements SqlParser {
    private static final LongSql AS_IT_STANDS = new LongSql();

    private LongSql() {}

    static void execute(Handle handle, String sql) {
        handle.createUpdate(sql)
                .configure(
                        SqlStatements.class,
                        settings -> settings.setSqlParser(AS_IT_STANDS).setTemplateEngine(TemplateEngine.NOP))
                .execute();
    }

    @Override
    public ParsedSql parse(String sql, StatementContext context) {
        return ParsedSql.builder().append(sql).build();
    }

    @Override
    public String nameParameter(String name, StatementContext context) {
        throw new UnsupportedOperationException("a long statement has no parameter " + name);
    }
}
