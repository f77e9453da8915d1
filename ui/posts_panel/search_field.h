#pragma once

#include "search/query_completion.h"

#include <QLineEdit>

class QCompleter;
class QLabel;
class QStandardItemModel;

namespace vestitel::posts_panel {

/// The field that searches as one types; what was found, and how fast, stands at its end. What the
/// query language knows is offered while one types (Down and Enter take it), and all of it in the
/// menu of the sign at its beginning (Alt+Down).
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent = nullptr);

    void setSummary(const QString& text);
    [[nodiscard]] QString summary() const;
    /// What may follow "tag:", "category:" and "programme:".
    void setNames(const search::KnownNames& names) { m_names = names; }

signals:
    /// Down or Enter: on to the list.
    void listRequested();
    /// Escape in an empty field.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();
    void offer();
    void take(const search::Completion& completion);
    void showFields();

    QLabel* m_summary;
    search::KnownNames m_names;
    QCompleter* m_completer;
    QStandardItemModel* m_offered;
    std::vector<search::Completion> m_completions;
};

} // namespace vestitel::posts_panel
