#pragma once

#include "editor/editor_state.h"
#include "session/post_session.h"

#include <QFrame>

class QLabel;

namespace vestitel::widgets {
class ElidedLabel;
}

namespace vestitel::main_window {

class StatusHint;

/// The line below: whether everything is written and when it was, how long the texts are, and
/// which archive this is.
class StatusLine final : public QFrame {
    Q_OBJECT

public:
    explicit StatusLine(const QString& archiveFolder, QWidget* parent = nullptr);

    void showState(session::SaveState state, const QDateTime& writtenAt);
    /// In the order of the languages.
    void showCounts(const editor::EditionCounts& counts,
                    const std::vector<domain::Language>& languages);
    void showActivity(const QString& words);
    /// Takes the place of the archive's name while it is shown.
    [[nodiscard]] StatusHint& hint() { return *m_hint; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] static QString minutesInWords(int words);

    QLabel* m_sign;
    QLabel* m_state;
    QLabel* m_counts;
    QLabel* m_activity;
    StatusHint* m_hint;
    widgets::ElidedLabel* m_archive;
};

} // namespace vestitel::main_window
