#pragma once

#include "base/id_source.h"
#include "base/result.h"
#include "importing/imported_post.h"

#include <QByteArray>

#include <vector>

namespace vestitel::importing {

// The JSON Lines interchange: one post a line, UTF-8. Beyond the contract's keys there are:
// "attachments":[{"file":…,"title":{"bg":…}}]; "state" in an edition ("draft", "ready") when it is
// not what the post's status implies (a draft's editions are drafts, others are ready); "trashed",
// a time; "programme", the key of the programme that pays for the post, and "programme_waiver", why
// it may go out without what that demands. "credit" of a medium is a text when it is the same in
// every language that has words of the medium, else an object by language.

/// Where a line comes from.
struct LineOrigin {
    qint64 number = 0; ///< From 1, for the reader.
    QString folder;    ///< Of the file: names of media are relative to it.
};

/// The post of one line, without its line feed. Every error's sentence names the line and what to
/// mend; the code is InvalidArgument, DamagedData (not JSON, not UTF-8) or TooLarge.
/// A post without an id gets one from `ids`. Unknown keys of the line and of its editions are kept
/// in Post::unknown (those of editions under its key "editions"); others are named in remarks.
/// A missing or damaged file of media is named in remarks, and lead image and attachments are
/// without it; a body still refers to it by `media:HASH`, which the caller takes out.
[[nodiscard]] Result<ImportedPost> readInterchangeLine(const QByteArray& line,
                                                       const LineOrigin& origin, IdSource& ids);

/// The post as one line, without a line feed. `media` are those that the post refers to. Keys in a
/// fixed order: equal posts are equal bytes, and reading what was written gives the post again.
[[nodiscard]] QByteArray writeInterchangeLine(const domain::Post& post,
                                              const std::vector<domain::Medium>& media);

/// The name by which lines call a medium: "media/HASH.extension".
[[nodiscard]] QString interchangeName(const domain::Medium& medium);

/// What an edition's state is when a line does not say it.
[[nodiscard]] domain::EditionState impliedState(domain::Status status);

} // namespace vestitel::importing
