#pragma once

#include "domain/language.h"
#include "domain/post.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <map>
#include <optional>
#include <set>

namespace vestitel::archive {

/// How far a post's text in one language is.
enum class EditionStand { Missing, Present, Draft, Ready }; ///< Present: a draft or ready.
/// Whether what was exported for readers last is the post as it is now.
enum class ExportStand { Never, Current, Changed };

/// Which posts, for lists. Each field narrows what the others leave; empty fields do not filter.
struct PostFilter {
    std::optional<domain::Status> status{};
    QString kind{};
    QString category{};
    QString programme{};
    QStringList tags{}; ///< All of them.
    QDate from{};       ///< inclusive
    QDate to{};         ///< inclusive
    std::map<domain::Language, EditionStand> editions{};
    /// An image in the text of one of these languages has no alternative text.
    std::set<domain::Language> lacksAlt{};
    std::optional<ExportStand> exported{};
    bool trash = false; ///< Only those in the trash; else only those that are not.

    friend bool operator==(const PostFilter&, const PostFilter&) = default;
};

/// Title: of the first language of the archive that has one; the others after those.
enum class PostSort { Newest, Oldest, Title, Changed };

/// For what is remembered: only the fields that are set. Keys and values never change.
[[nodiscard]] QJsonObject toJson(const PostFilter& filter);
/// What cannot be understood is left out.
[[nodiscard]] PostFilter postFilterFromJson(const QJsonObject& object);

[[nodiscard]] QString toString(EditionStand stand); ///< "missing", "present", "draft", "ready"
[[nodiscard]] std::optional<EditionStand> editionStandFromString(const QString& text);
[[nodiscard]] QString toString(ExportStand stand); ///< "never", "current", "changed"
[[nodiscard]] std::optional<ExportStand> exportStandFromString(const QString& text);
[[nodiscard]] QString toString(PostSort sort); ///< "newest", "oldest", "title", "changed"
[[nodiscard]] std::optional<PostSort> postSortFromString(const QString& text);

} // namespace vestitel::archive
