#include "archive/post_list.h"

#include "archive/values.h"

namespace vestitel::archive {

namespace {

const QString kNewestFirst = QStringLiteral(" ORDER BY date DESC, created DESC, id DESC");
const QString kRowColumns =
    QStringLiteral("SELECT number, id, status, date, category, lead_image, modified, kind "
                   "FROM post");

/// A filter as a condition with its values. The condition is one of few texts, so that its
/// statement is prepared once, and names the indexes' own condition.
class Condition final {
public:
    explicit Condition(const PostFilter& filter)
        : m_text(filter.trash ? QStringLiteral(" WHERE trashed IS NOT NULL")
                              : QStringLiteral(" WHERE trashed IS NULL")) {
        if (filter.status) {
            add(QStringLiteral("status = ?"), domain::toString(*filter.status));
        }
        if (!filter.kind.isEmpty()) {
            add(QStringLiteral("kind = ?"), filter.kind);
        }
        if (!filter.category.isEmpty()) {
            add(QStringLiteral("category = ?"), filter.category);
        }
        if (!filter.programme.isEmpty()) {
            // The first half names the index's own condition.
            add(QStringLiteral("programme <> '' AND programme = ?"), filter.programme);
        }
        for (const QString& tag : filter.tags) {
            add(QStringLiteral(
                    "EXISTS (SELECT 1 FROM post_tag WHERE post_tag.post = number AND tag = ?)"),
                tag);
        }
        if (filter.from.isValid()) {
            add(QStringLiteral("date >= ?"), toStored(filter.from));
        }
        if (filter.to.isValid()) {
            add(QStringLiteral("date <= ?"), toStored(filter.to));
            if (!filter.from.isValid()) {
                m_text += QStringLiteral(" AND date <> ''"); // a post without a date has no place
            }
        }
        addLooks(filter);
    }

    /// What takes a look at other tables: a list that has the time, or a PostLens is better.
    void addLooks(const PostFilter& filter) {
        for (const auto& [language, stand] : filter.editions) {
            const QString edition = QStringLiteral(
                "EXISTS (SELECT 1 FROM edition e WHERE e.post = number AND e.language = ?");
            if (stand == EditionStand::Missing) {
                add(QStringLiteral("NOT ") + edition + u')', language.tag());
            } else if (stand == EditionStand::Present) {
                add(edition + u')', language.tag());
            } else {
                add(edition + QStringLiteral(" AND e.state = '%1')").arg(toString(stand)),
                    language.tag());
            }
        }
        if (!filter.lacksAlt.empty()) {
            QStringList places;
            for (const domain::Language& language : filter.lacksAlt) {
                places.append(QStringLiteral("?"));
                m_values += language.tag();
            }
            m_text += QStringLiteral(" AND EXISTS (SELECT 1 FROM edition e WHERE e.post = number "
                                     "AND e.lacks_alt AND e.language IN (%1))")
                          .arg(places.join(u','));
        }
        if (filter.exported) {
            m_text +=
                *filter.exported == ExportStand::Never
                    ? QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM post_export x WHERE "
                                     "x.post = number)")
                    : QStringLiteral(" AND EXISTS (SELECT 1 FROM post_export x WHERE "
                                     "x.post = number AND x.modified %1 post.modified)")
                          .arg(*filter.exported == ExportStand::Current ? QStringLiteral("=")
                                                                        : QStringLiteral("<>"));
        }
    }

    void add(const QString& term, const QString& value) {
        m_text += QStringLiteral(" AND ") + term;
        m_values += value;
    }

    [[nodiscard]] Result<sqlite::Statement>
    query(sqlite::Connection& connection, const QString& before, const QString& after = {}) const {
        VESTITEL_TRY(auto statement, connection.prepare(before + m_text + after));
        for (const QString& value : m_values) {
            statement.bind(value);
        }
        return statement;
    }

private:
    QString m_text;
    QStringList m_values;
};

Result<void> readEditions(sqlite::Connection& connection, qint64 number, PostRow& post) {
    return forEachRow(
        connection, QStringLiteral("SELECT language, title, state FROM edition WHERE post = ?"),
        [&](const sqlite::Statement& row) -> Result<void> {
            VESTITEL_TRY(const domain::Language language, languageAt(row, 0));
            const auto state = domain::editionStateFromString(row.text(2));
            if (!state) {
                return damagedRow(QStringLiteral("state"));
            }
            post.titles[language] = row.text(1);
            post.states[language] = *state;
            return {};
        },
        number);
}

Result<PostRow> readRow(sqlite::Connection& connection, const sqlite::Statement& row) {
    VESTITEL_TRY(const PostId id, postIdAt(row, 1));
    const auto status = domain::statusFromString(row.text(2));
    if (!status) {
        return damagedRow(QStringLiteral("status"));
    }
    PostRow post{.id = id,
                 .status = *status,
                 .date = dateFromStored(row.text(3)),
                 .category = row.text(4),
                 .modified = timeFromStored(row.integer(6)),
                 .kind = row.text(7)};
    if (!row.isNull(5)) {
        VESTITEL_TRY(post.leadImage, mediaHashAt(row, 5));
    }
    VESTITEL_CHECK(readEditions(connection, row.integer(0), post));
    return post;
}

Result<qint64> readCount(sqlite::Statement& statement) {
    VESTITEL_TRY(const bool found, statement.step());
    return found ? statement.integer(0) : 0;
}

} // namespace

Result<std::vector<PostRow>> PostList::page(const PostFilter& filter, qint64 offset, qint64 limit) {
    sqlite::Connection& connection = m_archive->connection();
    VESTITEL_TRY(auto statement,
                 Condition(filter).query(connection, kRowColumns,
                                         kNewestFirst + QStringLiteral(" LIMIT ? OFFSET ?")));
    statement.bind(limit).bind(offset);
    std::vector<PostRow> rows;
    while (true) {
        VESTITEL_TRY(const bool found, statement.step());
        if (!found) {
            return rows;
        }
        VESTITEL_TRY(PostRow row, readRow(connection, statement));
        rows.push_back(std::move(row));
    }
}

Result<std::vector<PostRow>> PostList::rows(const std::vector<PostId>& ids) {
    sqlite::Connection& connection = m_archive->connection();
    VESTITEL_TRY(auto statement, connection.prepare(kRowColumns + QStringLiteral(" WHERE id = ?")));
    std::vector<PostRow> rows;
    for (const PostId& id : ids) {
        statement.reset();
        VESTITEL_TRY(const bool found, statement.bind(id.toString()).step());
        if (found) {
            VESTITEL_TRY(PostRow row, readRow(connection, statement));
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

Result<qint64> PostList::count(const PostFilter& filter) {
    VESTITEL_TRY(auto statement, Condition(filter).query(m_archive->connection(),
                                                         QStringLiteral("SELECT count(*) FROM "
                                                                        "post")));
    return readCount(statement);
}

Result<std::optional<qint64>> PostList::positionOf(const PostFilter& filter, const PostId& id) {
    Condition own(filter);
    own.add(QStringLiteral("id = ?"), id.toString());
    VESTITEL_TRY(auto post, own.query(m_archive->connection(),
                                      QStringLiteral("SELECT date, created FROM post")));
    VESTITEL_TRY(const bool found, post.step());
    if (!found) {
        return std::optional<qint64>();
    }
    VESTITEL_TRY(auto before,
                 Condition(filter).query(m_archive->connection(),
                                         QStringLiteral("SELECT count(*) FROM post"),
                                         QStringLiteral(" AND (date, created, id) > (?, ?, ?)")));
    before.bind(post.text(0)).bind(post.integer(1)).bind(id.toString());
    VESTITEL_TRY(const qint64 position, readCount(before));
    return std::optional(position);
}

Result<PostCounts> PostList::counts() {
    PostCounts counts;
    VESTITEL_CHECK(forEachRow(m_archive->connection(),
                              QStringLiteral("SELECT kind, name, posts FROM tally"),
                              [&](const sqlite::Statement& row) -> Result<void> {
                                  const QString kind = row.text(0);
                                  const QString name = row.text(1);
                                  const qint64 posts = row.integer(2);
                                  if (kind == QLatin1String("category")) {
                                      counts.categories[name] = posts;
                                  } else if (kind == QLatin1String("tag")) {
                                      counts.tags[name] = posts;
                                  } else if (name == QLatin1String("trash")) {
                                      counts.trash = posts;
                                  } else {
                                      counts.all += posts;
                                      (name == QLatin1String("draft")   ? counts.drafts
                                       : name == QLatin1String("ready") ? counts.ready
                                                                        : counts.published) = posts;
                                  }
                                  return {};
                              }));
    return counts;
}

Result<std::vector<PostId>> PostList::ids(const PostFilter& filter, qint64 offset, qint64 limit) {
    VESTITEL_TRY(auto statement, Condition(filter).query(
                                     m_archive->connection(), QStringLiteral("SELECT id FROM post"),
                                     kNewestFirst + QStringLiteral(" LIMIT ? OFFSET ?")));
    statement.bind(limit).bind(offset);
    std::vector<PostId> ids;
    while (true) {
        VESTITEL_TRY(const bool found, statement.step());
        if (!found) {
            return ids;
        }
        VESTITEL_TRY(PostId id, postIdAt(statement, 0));
        ids.push_back(std::move(id));
    }
}

} // namespace vestitel::archive
