#pragma once

#include "base/ids.h"
#include "domain/language.h"
#include "html/body.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace vestitel::domain {

enum class Status { Draft, Ready, Published };
[[nodiscard]] QString toString(Status status); ///< "draft", "ready", "published"
[[nodiscard]] std::optional<Status> statusFromString(const QString& text);

/// How far one edition is. A language without an edition has no state.
enum class EditionState { Draft, Ready };
[[nodiscard]] QString toString(EditionState state); ///< "draft", "ready"
[[nodiscard]] std::optional<EditionState> editionStateFromString(const QString& text);

/// The post's text in one language.
struct Edition {
    QString title;
    QString lead; ///< The summary, plain text.
    html::Body body;
    QString slug;        ///< Empty until the archive gives one (see domain/slug.h).
    QString description; ///< For search engines; the lead serves when it is empty.
    EditionState state = EditionState::Draft;

    friend bool operator==(const Edition&, const Edition&) = default;
};

/// A document that readers can take from the post.
struct Attachment {
    MediaHash hash;
    std::map<Language, QString> titles{}; ///< The file's name serves when there is none.

    friend bool operator==(const Attachment&, const Attachment&) = default;
};

/// The kinds that the program knows. What is imported may have another, which is treated as news.
inline constexpr QLatin1String kNewsKind("news");
inline constexpr QLatin1String kPageKind("page"); ///< Of the site's own: about, contact, terms.

/// One news item, in all its languages.
struct Post {
    PostId id;
    QString kind = kNewsKind;
    Status status = Status::Draft;
    QDate date{};
    QString category{};  ///< The category's key; empty for none.
    QString programme{}; ///< The key of the programme that pays for it (funding.h); empty for none.
    /// Why it may go out without what its programme demands; empty: it may not.
    QString programmeWaiver{};
    QStringList tags{}; ///< In the order given, each once.
    std::optional<MediaHash> leadImage{};
    std::vector<Attachment> attachments{};
    std::map<Language, Edition> editions{};
    QDateTime created{};  ///< UTC
    QDateTime modified{}; ///< UTC, of the last save that changed something
    std::optional<QDateTime> trashed{};
    /// Keys of an imported line that this version does not know; kept, and written out again.
    QJsonObject unknown{};

    friend bool operator==(const Post&, const Post&) = default;
};

/// The edition that stands for the post in lists: the first of `order` that has a title, else any.
[[nodiscard]] const Edition* leadingEdition(const Post& post, const std::vector<Language>& order);

} // namespace vestitel::domain
