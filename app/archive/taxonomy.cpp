#include "archive/taxonomy.h"

#include "archive/values.h"

#include <QCoreApplication>

namespace vestitel::archive {

Result<std::vector<domain::Category>> categories(Archive& archive) {
    std::vector<domain::Category> categories;
    VESTITEL_CHECK(forEachRow(
        archive.connection(),
        QStringLiteral(
            "SELECT c.key, n.language, n.name FROM category c "
            "LEFT JOIN category_name n ON n.category = c.key ORDER BY c.position, c.key"),
        [&](const sqlite::Statement& row) -> Result<void> {
            if (categories.empty() || categories.back().key != row.text(0)) {
                categories.push_back({row.text(0), {}});
            }
            if (!row.isNull(1)) {
                VESTITEL_TRY(const domain::Language language, languageAt(row, 1));
                categories.back().names[language] = row.text(2);
            }
            return {};
        }));
    return categories;
}

Result<void> saveCategory(Archive& archive, const domain::Category& category) {
    const QString key = category.key.trimmed();
    if (key.isEmpty()) {
        return failure(
            ErrorCode::InvalidArgument,
            QCoreApplication::translate("vestitel::archive", "A category needs a key. Write one."));
    }
    sqlite::Connection& connection = archive.connection();
    return inTransaction(connection, [&]() -> Result<void> {
        VESTITEL_CHECK(connection.run(
            QStringLiteral("INSERT INTO category (key, position) "
                           "SELECT ?, coalesce(max(position) + 1, 0) FROM category WHERE TRUE "
                           "ON CONFLICT DO NOTHING"),
            key));
        VESTITEL_CHECK(
            connection.run(QStringLiteral("DELETE FROM category_name WHERE category = ?"), key));
        for (const auto& [language, name] : category.names) {
            VESTITEL_CHECK(connection.run(
                QStringLiteral("INSERT INTO category_name (category, language, name) "
                               "VALUES (?, ?, ?)"),
                key, language.tag(), name));
        }
        return {};
    });
}

Result<void> removeCategory(Archive& archive, const QString& key) {
    sqlite::Connection& connection = archive.connection();
    return inTransaction(connection, [&] {
        return connection.run(QStringLiteral("DELETE FROM category WHERE key = ?"), key);
    });
}

Result<QStringList> tags(Archive& archive) {
    QStringList tags;
    VESTITEL_CHECK(forEachRow(
        archive.connection(),
        QStringLiteral("SELECT name FROM tally WHERE kind = 'tag' AND posts > 0 ORDER BY name"),
        [&](const sqlite::Statement& row) -> Result<void> {
            tags += row.text(0);
            return {};
        }));
    return tags;
}

} // namespace vestitel::archive
