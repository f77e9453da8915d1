#include "dialogs/line_dialog.h"

#include "dialogs/form.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vestitel::dialogs {

namespace {

constexpr int kWidth = 440;
constexpr int kLongest = 2048;

} // namespace

LineDialog::LineDialog(const Words& words, const QList<AskedLine>& lines, QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("lineDialog"));
    QVBoxLayout* column = makeColumn(this, words.title);
    QList<QLineEdit*> required;
    for (const AskedLine& line : lines) {
        auto* const field = new QLineEdit(line.value, this);
        field->setObjectName(line.name);
        field->setPlaceholderText(line.placeholder);
        field->setMaxLength(kLongest);
        addField(column, line.label, field);
        m_lines.append(field);
        if (line.need == AskedLine::Need::Required) {
            required.append(field);
        }
    }
    if (!words.hint.isEmpty()) {
        addHint(column, words.hint);
    }
    QPushButton* const accept = addButtons(this, column, words.accept);
    const auto refresh = [accept, required] {
        accept->setEnabled(std::all_of(required.begin(), required.end(), [](QLineEdit* field) {
            return !field->text().trimmed().isEmpty();
        }));
    };
    for (QLineEdit* const field : required) {
        connect(field, &QLineEdit::textChanged, accept, refresh);
    }
    refresh();
    resize(kWidth, sizeHint().height());
}

QString LineDialog::text(int line) const {
    return m_lines.at(line)->text().simplified();
}

} // namespace vestitel::dialogs
