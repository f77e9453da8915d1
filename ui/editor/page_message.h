#pragma once

#include "base/result.h"
#include "editor/editor_state.h"
#include "editor/find.h"

#include <QString>

#include <optional>
#include <variant>

namespace vestitel::editor {

/// What the page says (protocol.md), checked. The page is taken as hostile: nothing that is not
/// exactly of the protocol's shape becomes one of these, and a body is still foreign markup.
namespace page {

struct Ready {};
struct Changed {
    qint64 session = 0;
    qint64 sequence = 0;
    domain::Language language;
    QString title;
    QString lead;
    /// What of the body that was sent as number `base` is another now.
    struct Part {
        qint64 base = 0;
        qint64 from = 0;  ///< The first of its blocks,
        qint64 count = 0; ///< and how many of them.
    };
    QString body; ///< Of the part's blocks, or whole. Not sanitised yet.
    std::optional<Part> part;
};
struct State {
    qint64 session = 0;
    EditorState state;
};
struct Counts {
    qint64 session = 0;
    EditionCounts counts;
};
struct Outline {
    qint64 session = 0;
    Outlines outlines;
};
struct Paste {
    qint64 session = 0;
    qint64 request = 0;
    domain::Language language;
    bool plain = false;
};
struct OpenLink {
    qint64 session = 0;
    QString href; ///< Of the profile's schemes.
};
struct EditImage {
    qint64 session = 0;
    ImageReference image;
};
struct Cursor {
    qint64 session = 0;
    editor::Cursor cursor;
};
struct Invoke {
    qint64 session = 0;
    QString id; ///< Of an item of the insertions.
};
struct Found {
    qint64 session = 0;
    FindResult result;
};
struct Replaced {
    qint64 session = 0;
    qint64 count = 0;
};
struct FindUndone {
    qint64 session = 0;
    qint64 editions = 0;
};
struct Selection {
    qint64 session = 0;
    domain::Language language;
    QString html; ///< Not sanitised yet; empty: nothing is selected.
};
/// A mark has come: the page takes keys.
struct Heard {};

struct Answered {
    qint64 request = 0;
};
struct Failed {
    QString where; ///< The kind of an exception and where it happened; no article text.
};

} // namespace page

using PageMessage =
    std::variant<page::Ready, page::Changed, page::Cursor, page::State, page::Counts, page::Outline,
                 page::Paste, page::OpenLink, page::EditImage, page::Invoke, page::Found,
                 page::Replaced, page::FindUndone, page::Selection, page::Heard, page::Answered,
                 page::Failed>;

/// Beyond this many characters a message is refused unread: a body at the sanitiser's limit, and
/// what JSON adds to it.
inline constexpr qsizetype kMaximumMessage = 48 * 1024 * 1024;
/// Titles, leads and what else is one line or one paragraph.
inline constexpr qsizetype kMaximumLine = 64 * 1024;

/// The message in `text`; the error's detail names the field that is wrong, without its value.
[[nodiscard]] Result<PageMessage> parsePageMessage(const QString& text);

/// Whether a link of a document may lead there: http, https, mailto, tel or post:ID.
[[nodiscard]] bool isDocumentLink(const QString& href);

} // namespace vestitel::editor
