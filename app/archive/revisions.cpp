#include "archive/revisions.h"

#include "archive/values.h"

#include <QCoreApplication>

namespace vestitel::archive {

namespace {

constexpr std::pair<SaveReason, const char*> kReasons[] = {
    {SaveReason::Manual, "manual"},
    {SaveReason::Automatic, "automatic"},
    {SaveReason::StatusChange, "status-change"},
    {SaveReason::Restore, "restore"},
    {SaveReason::Import, "import"},
    {SaveReason::Repair, "repair"},
};

const QString kColumns = QStringLiteral(
    "SELECT r.number, p.id, r.language, r.time, coalesce(nullif(r.saved, 0), r.time), "
    "r.reason, r.note, r.state, r.slug, r.title, r.lead, r.description");
const QString kFrom = QStringLiteral(" FROM revision r JOIN post p ON p.number = r.post WHERE ");

Result<TextSave> readSave(const sqlite::Statement& row, int column) {
    const auto reason = saveReasonFromString(row.text(column + 1));
    if (!reason) {
        return damagedRow(QStringLiteral("revision"));
    }
    return TextSave{timeFromStored(row.integer(column)), *reason, row.text(column + 2)};
}

/// All but the body, from a row of kColumns.
Result<Revision> readRevision(const sqlite::Statement& row) {
    VESTITEL_TRY(const PostId post, postIdAt(row, 1));
    VESTITEL_TRY(const domain::Language language, languageAt(row, 2));
    VESTITEL_TRY(TextSave save, readSave(row, 4));
    const auto state = domain::editionStateFromString(row.text(7));
    if (!state) {
        return damagedRow(QStringLiteral("revision"));
    }
    Revision revision{
        row.integer(0), post, language, std::move(save), timeFromStored(row.integer(3)), {}};
    revision.edition.state = *state;
    revision.edition.slug = row.text(8);
    revision.edition.title = row.text(9);
    revision.edition.lead = row.text(10);
    revision.edition.description = row.text(11);
    return revision;
}

} // namespace

QString toString(SaveReason reason) {
    for (const auto& [value, name] : kReasons) {
        if (value == reason) {
            return QLatin1String(name);
        }
    }
    return {};
}

std::optional<SaveReason> saveReasonFromString(const QString& text) {
    for (const auto& [value, name] : kReasons) {
        if (text == QLatin1String(name)) {
            return value;
        }
    }
    return std::nullopt;
}

Result<std::vector<Revision>> revisionsOf(Archive& archive, const PostId& post,
                                          const domain::Language& language) {
    std::vector<Revision> revisions;
    VESTITEL_CHECK(forEachRow(
        archive.connection(),
        kColumns + kFrom + QStringLiteral("p.id = ? AND r.language = ? ORDER BY r.number DESC"),
        [&](const sqlite::Statement& row) -> Result<void> {
            VESTITEL_TRY(Revision revision, readRevision(row));
            revisions.push_back(std::move(revision));
            return {};
        },
        post.toString(), language.tag()));
    return revisions;
}

Result<Revision> revision(Archive& archive, qint64 number) {
    VESTITEL_TRY(auto row, archive.connection().query(kColumns + QStringLiteral(", r.body") +
                                                          kFrom + QStringLiteral("r.number = ?"),
                                                      number));
    VESTITEL_TRY(const bool found, row.step());
    if (!found) {
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("vestitel::archive",
                                                   "This earlier text is not in the archive any "
                                                   "more."));
    }
    VESTITEL_TRY(Revision revision, readRevision(row));
    VESTITEL_TRY(revision.edition.body, bodyAt(row, 12));
    return revision;
}

Result<std::optional<TextSave>> lastSaveOf(Archive& archive, const PostId& post,
                                           const domain::Language& language) {
    VESTITEL_TRY(auto row,
                 archive.connection().query(
                     QStringLiteral("SELECT coalesce(nullif(e.saved, 0), p.modified), e.saved_as, "
                                    "e.saved_note FROM edition e JOIN post p ON p.number = e.post "
                                    "WHERE p.id = ? AND e.language = ?"),
                     post.toString(), language.tag()));
    VESTITEL_TRY(const bool found, row.step());
    if (!found) {
        return std::nullopt;
    }
    VESTITEL_TRY(TextSave save, readSave(row, 0));
    return save;
}

} // namespace vestitel::archive
