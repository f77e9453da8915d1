#include "dialogs/form.h"

#include "style/roles.h"
#include "style/tokens.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vestitel::dialogs {

using namespace Qt::Literals::StringLiterals;

QVBoxLayout* makeColumn(QDialog* dialog, const QString& title) {
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(style::kSpace24, style::kSpace16, style::kSpace24, style::kSpace16);
    column->setSpacing(style::kSpace4);
    auto* label = new QLabel(title, dialog);
    style::setRole(label, style::Role::Title);
    column->addWidget(label);
    column->addSpacing(style::kSpace4);
    dialog->setWindowTitle(title);
    return column;
}

QLabel* addField(QVBoxLayout* column, const QString& label, QWidget* field) {
    auto* text = new QLabel(label);
    text->setBuddy(field);
    style::setRole(text, style::Role::QuietText);
    field->setAccessibleName(QString(label).remove(u'&'));
    column->addSpacing(style::kSpace4);
    column->addWidget(text);
    column->addWidget(field);
    return text;
}

QLabel* addHint(QVBoxLayout* column, const QString& sentence) {
    auto* hint = new QLabel(sentence);
    hint->setWordWrap(true);
    style::setRole(hint, style::Role::QuietText);
    column->addWidget(hint);
    return hint;
}

QPushButton* addButtons(QDialog* dialog, QVBoxLayout* column, const QString& primary) {
    auto* cancel =
        new QPushButton(QCoreApplication::translate("vestitel::dialogs", "Cancel"), dialog);
    auto* accept = new QPushButton(primary, dialog);
    cancel->setAutoDefault(false);
    cancel->setObjectName(u"cancelButton"_s);
    accept->setObjectName(u"primaryButton"_s);
    accept->setDefault(true);
    style::setRole(accept, style::Role::Primary);
    QObject::connect(accept, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->setSpacing(style::kSpace8);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(accept);
    column->addSpacing(style::kSpace12);
    column->addLayout(row);
    return accept;
}

} // namespace vestitel::dialogs
