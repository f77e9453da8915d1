#pragma once

#include "domain/language.h"
#include "find_bar/find_bar.h"
#include "services/word_forms_service.h"

#include <QObject>

#include <functional>
#include <vector>

namespace vestitel::editor {
class EditorView;
struct FindResult;
} // namespace vestitel::editor
namespace vestitel::session {
class PostSession;
}

namespace vestitel::main_window {

class CommandSet;
class FormatBar;

/// The route between the bar in which one seeks, the text, and the commands for it.
class FindBinding final : public QObject {
    Q_OBJECT

public:
    struct Ends {
        editor::EditorView& view;
        find_bar::FindBar& bar;
        session::PostSession& session;
        CommandSet& commands;
        FormatBar& formats;
    };

    FindBinding(const Ends& ends, std::vector<domain::Language> languages,
                QObject* parent = nullptr);

    /// The open post's text is shown, or hidden behind something: then its commands rest.
    void setTextShown(bool shown);
    /// Closes the bar; false when it is not open.
    bool close();

    /// What the selected text would be sought as; empty when it is none that one would seek.
    [[nodiscard]] QString sought() const;

signals:
    /// What was done, and its undo.
    void done(const QString& sentence, const std::function<void()>& undo);
    void message(const QString& sentence);

private:
    void open(find_bar::FindBar::Rows rows);
    void seek(const find_bar::Wish& wish);
    void go(bool forward);
    void showFound(const editor::FindResult& result);
    void showReplaced(qint64 count);
    void updateCommands();
    [[nodiscard]] std::vector<services::WordFormsService::Text> texts() const;

    Ends m_ends;
    std::vector<domain::Language> m_languages;
    services::WordFormsService m_forms;
    quint64 m_request = 0; ///< Grows with each thing that is sought.
    bool m_shown = true;
};

} // namespace vestitel::main_window
