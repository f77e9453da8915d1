#pragma once

#include <QLineEdit>

class QLabel;

namespace vestitel::posts_panel {

/// The field that searches as one types; what was found, and how fast, stands at its end.
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent = nullptr);

    void setSummary(const QString& text);
    [[nodiscard]] QString summary() const;

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

    QLabel* m_summary;
};

} // namespace vestitel::posts_panel
