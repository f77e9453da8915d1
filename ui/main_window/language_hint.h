#pragma once

#include "base/ids.h"
#include "domain/language.h"
#include "editor/editor_state.h"

#include <QObject>

#include <functional>
#include <set>
#include <vector>

namespace vestitel::editor {
class EditorView;
struct EditedText;
} // namespace vestitel::editor
namespace vestitel::session {
class PostSession;
}

namespace vestitel::main_window {

class StatusHint;

/// Says when a text, or a passage of it, is plainly in the other language than its edition, and
/// offers to set it right: to move it to the other edition, or to mark it as the other language.
/// What was dismissed of a text is not said of it again.
class LanguageHint final : public QObject {
    Q_OBJECT

public:
    struct Ends {
        editor::EditorView& view;
        session::PostSession& session;
        StatusHint& hint;
    };

    LanguageHint(const Ends& ends, std::vector<domain::Language> languages, QObject* parent);

signals:
    void done(const QString& sentence, const std::function<void()>& undo);

private:
    enum class Remedy { Mark, Move, Swap };
    struct Finding {
        domain::Language edition;
        domain::Language written; ///< What it is written in.
        Remedy remedy;
    };

    void update();
    [[nodiscard]] std::optional<Finding> finding() const;
    [[nodiscard]] Remedy remedyFor(editor::Strangeness strange,
                                   const domain::Language& written) const;
    void accept();
    void dismiss();
    void exchange(const Finding& finding);

    Ends m_ends;
    std::vector<domain::Language> m_languages;
    editor::EditionCounts m_counts;
    std::set<std::pair<PostId, domain::Language>> m_dismissed;
    std::optional<Finding> m_shown;
};

} // namespace vestitel::main_window
