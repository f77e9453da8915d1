#include "dialogs/first_start_dialog.h"

#include "dialogs/form.h"
#include "dialogs/option_button.h"
#include "style/roles.h"
#include "style/tokens.h"

#include <QFileDialog>
#include <QLabel>
#include <QVBoxLayout>

namespace vestitel::dialogs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 520;

} // namespace

FirstStartDialog::FirstStartDialog(QWidget* parent) : QDialog(parent) {
    setObjectName(u"firstStartDialog"_s);
    QVBoxLayout* column = makeColumn(this, tr("Welcome to Vestitel"));
    addHint(column, tr("Posts, images and their history are kept in one folder, the archive. It "
                       "stays on this computer and can be copied as a whole."));
    column->addSpacing(style::kSpace8);
    auto* create = new OptionButton(u"folder-plus"_s, tr("New archive"),
                                    tr("An empty folder for the organisation's own posts"), this);
    create->setObjectName(u"newArchive"_s);
    auto* sample = new OptionButton(u"newspaper"_s, tr("Sample archive"),
                                    tr("A few posts in two languages to look at and try on"), this);
    sample->setObjectName(u"sampleArchive"_s);
    auto* open = new OptionButton(u"folder-open"_s, tr("Existing archive"),
                                  tr("A folder that was made before, or a copy of one"), this);
    open->setObjectName(u"existingArchive"_s);
    for (OptionButton* button : {create, sample, open}) {
        column->addWidget(button);
        column->addSpacing(style::kSpace4);
    }
    m_problem = addHint(column, {});
    m_problem->setObjectName(u"firstStartProblem"_s);
    style::setRole(m_problem, style::Role::WrongText);
    m_problem->hide();
    column->addStretch();

    connect(create, &OptionButton::clicked, this, [this] {
        ask(tr("Choose an empty folder for the archive"), &FirstStartDialog::newArchiveChosen);
    });
    connect(sample, &OptionButton::clicked, this, &FirstStartDialog::sampleArchiveChosen);
    connect(open, &OptionButton::clicked, this, [this] {
        ask(tr("Choose the archive's folder"), &FirstStartDialog::existingArchiveChosen);
    });
    create->setFocus();
    resize(kWidth, sizeHint().height());
}

void FirstStartDialog::showProblem(const QString& sentence) {
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void FirstStartDialog::ask(const QString& title, void (FirstStartDialog::*chosen)(const QString&)) {
    showProblem({});
    auto* dialog = new QFileDialog(this, title, m_startFolder);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

} // namespace vestitel::dialogs
