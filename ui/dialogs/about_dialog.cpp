#include "dialogs/about_dialog.h"

#include "dialogs/form.h"
#include "style/roles.h"
#include "style/tokens.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vestitel::dialogs {

using namespace Qt::Literals::StringLiterals;

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
    setObjectName(u"aboutDialog"_s);
    QVBoxLayout* column = makeColumn(this, tr("Vestitel"));
    setWindowTitle(tr("About Vestitel"));
    addHint(column, tr("Version %1").arg(QCoreApplication::applicationVersion()));
    column->addSpacing(style::kSpace8);
    auto* text = new QLabel(tr("A newsroom on one desktop: posts in two languages, written, seen, "
                               "exported and found again. It works without a network."),
                            this);
    text->setWordWrap(true);
    column->addWidget(text);
    column->addSpacing(style::kSpace8);
    addHint(column, tr("Free software under the GNU General Public License, version 3 or later."));
    column->addSpacing(style::kSpace12);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"primaryButton"_s);
    close->setDefault(true);
    style::setRole(close, style::Role::Primary);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(420, sizeHint().height());
}

} // namespace vestitel::dialogs
