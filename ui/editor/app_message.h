#pragma once

#include "editor/edition_text.h"
#include "editor/editor_state.h"
#include "editor/find.h"
#include "models/typing_habits.h"

#include <QPointF>
#include <QString>

/// What C++ says to the page (protocol.md), as the text that goes over the bridge.
namespace vestitel::editor::app {

[[nodiscard]] QString load(qint64 session, const OpenRequest& request);
[[nodiscard]] QString replace(qint64 session, const domain::Language& language,
                              const EditedText& text);
[[nodiscard]] QString view(qint64 session, const EditionView& view);
/// In the language that the interface has now.
[[nodiscard]] QString strings();
/// The page's text of this number is here, as it was sent.
[[nodiscard]] QString taken(qint64 session, const domain::Language& language, qint64 sequence);
[[nodiscard]] QString theme(const QByteArray& css);
[[nodiscard]] QString appearance(const Appearance& appearance);
[[nodiscard]] QString typing(const models::TypingHabits& habits);
[[nodiscard]] QString media(const MediaNotes& notes);
[[nodiscard]] QString knownWords(const QStringList& words);
[[nodiscard]] QString insertions(const InsertionMenu& menu);
[[nodiscard]] QString command(qint64 session, const Command& command);
[[nodiscard]] QString insert(qint64 session, qint64 request, const domain::Language& language,
                             const html::Body& body);
/// `position`: in CSS pixels of the page.
[[nodiscard]] QString insertAt(qint64 session, const QPointF& position, const html::Body& body);
[[nodiscard]] QString find(qint64 session, const FindQuery& query);
[[nodiscard]] QString findGo(qint64 session, FindWay way);
[[nodiscard]] QString findReplace(qint64 session, const QString& text, ReplaceWhat what);
[[nodiscard]] QString findUndo(qint64 session);
[[nodiscard]] QString findEnd(qint64 session);
/// Asks what is selected.
[[nodiscard]] QString takeSelection(qint64 session);
[[nodiscard]] QString refuse(qint64 session, qint64 request);
/// What is said next waits for the input before this mark.
[[nodiscard]] QString afterInput(const QString& mark);
[[nodiscard]] QString flush(qint64 request);
[[nodiscard]] QString echo(qint64 request);
[[nodiscard]] QString focusMode(FocusMode mode);
[[nodiscard]] QString markStrange(qint64 session, const domain::Language& edition,
                                  const domain::Language& language);
[[nodiscard]] QString goToHeading(qint64 session, const domain::Language& language, qint64 index);
/// `replacement`: what to put there; nothing: the passage is only shown.
[[nodiscard]] QString goToPassage(qint64 session, const domain::Language& language,
                                  const PassagePlace& place,
                                  const std::optional<QString>& replacement);
[[nodiscard]] QString cursor(qint64 session, const Cursor& cursor);
[[nodiscard]] QString focus(qint64 session, const domain::Language& language, Field field);

} // namespace vestitel::editor::app
