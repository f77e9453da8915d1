#pragma once

#include <QDialog>
#include <QList>

class QLineEdit;

namespace vestitel::dialogs {

/// A line that a dialog asks for.
struct AskedLine {
    QString name; ///< The field's object name.
    QString label;
    QString value;
    QString placeholder;
    enum class Need { Required, Optional };
    Need need = Need::Required;
};

/// Asks for one line of text or a few; accepted() comes only when what is required is there.
class LineDialog final : public QDialog {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString hint; ///< May be empty.
        QString accept;
    };

    LineDialog(const Words& words, const QList<AskedLine>& lines, QWidget* parent = nullptr);

    /// What stands in a line, its white space simplified.
    [[nodiscard]] QString text(int line) const;

private:
    QList<QLineEdit*> m_lines;
};

} // namespace vestitel::dialogs
