#pragma once

#include "archive/revisions.h"
#include "editorial/newsroom.h"
#include "publishing/comparison_page.h"

#include <QByteArray>

#include <memory>

namespace vestitel::editorial {

/// One state of a text, in the time line of its edition.
struct TextPoint {
    qint64 revision = 0; ///< 0: what it says now.
    archive::TextSave save;
    QString title;
};

/// What an edition said from its first save on, the newest first: what it says now, then its
/// revisions. Empty where the post has no such edition.
[[nodiscard]] Result<std::vector<TextPoint>> textHistory(Newsroom& newsroom, const PostId& post,
                                                         const domain::Language& language);

/// An earlier text to be looked at: as it was, and what has changed since. A value.
class EarlierText final {
public:
    enum class View { Changes, AsItWas };

    [[nodiscard]] qint64 revision() const;
    [[nodiscard]] qsizetype wordsAdded() const;   ///< Since then, with the title and the lead.
    [[nodiscard]] qsizetype wordsRemoved() const; ///< The same.
    [[nodiscard]] bool isAsNow() const; ///< Nothing has changed since, or all was changed back.

    /// The bytes at a path from the site's root: publishing::kComparisonPath, the style, the
    /// images.
    [[nodiscard]] Result<QByteArray> file(const QString& path, View view) const;

private:
    friend Result<EarlierText> earlierText(Newsroom& newsroom, qint64 revision,
                                           const publishing::ComparisonWords& words);
    friend Result<archive::SaveOutcome> takeBackChange(Newsroom& newsroom, const EarlierText& text,
                                                       const publishing::TextChange& change);
    struct Parts;
    std::shared_ptr<const Parts> m_parts;
};

[[nodiscard]] Result<EarlierText> earlierText(Newsroom& newsroom, qint64 revision,
                                              const publishing::ComparisonWords& words);

/// Puts one thing that has changed since back as it was, as a new save. Refuses
/// (ErrorCode::Conflict) when the text has changed after it was compared.
[[nodiscard]] Result<archive::SaveOutcome>
takeBackChange(Newsroom& newsroom, const EarlierText& text, const publishing::TextChange& change);

} // namespace vestitel::editorial
