#include "dialogs/first_start_dialog.h"

#include "dialogs/form.h"
#include "dialogs/option_button.h"
#include "dialogs/place_page.h"
#include "style/roles.h"
#include "style/tokens.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vestitel::dialogs {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 520;

} // namespace

FirstStartDialog::FirstStartDialog(QWidget* parent)
    : QDialog(parent), m_pages(new QStackedWidget(this)), m_place(new PlacePage(this)) {
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
    auto* const choices = new QWidget(this);
    auto* const buttons = new QVBoxLayout(choices);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(style::kSpace8);
    for (OptionButton* button : {create, sample, open}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    choices->setFocusProxy(create);
    m_pages->addWidget(choices);
    m_pages->addWidget(m_place);
    column->addWidget(m_pages, 1);
    m_problem = addHint(column, {});
    m_problem->setObjectName(u"firstStartProblem"_s);
    style::setRole(m_problem, style::Role::WrongText);
    m_problem->hide();
    m_rescue = new QPushButton(tr("Bring the posts back…"), this);
    m_rescue->setObjectName(u"rescueArchive"_s);
    m_rescue->setAutoDefault(false);
    m_rescue->hide();
    column->addWidget(m_rescue, 0, Qt::AlignLeft);
    connect(m_rescue, &QPushButton::clicked, this, &FirstStartDialog::rescueRequested);

    connect(create, &OptionButton::clicked, this, [this] {
        askForPlace(&FirstStartDialog::newArchiveChosen,
                    tr("Vestitel", "name of the folder of a new archive"), tr("Make the archive"));
    });
    connect(sample, &OptionButton::clicked, this, [this] {
        askForPlace(&FirstStartDialog::sampleArchiveChosen, tr("Vestitel sample"),
                    tr("Make the sample"));
    });
    connect(open, &OptionButton::clicked, this, &FirstStartDialog::askForExisting);
    connect(m_place, &PlacePage::left, this, &FirstStartDialog::showChoices);
    connect(m_place, &PlacePage::chosen, this, [this](const QString& folder) {
        showProblem({});
        emit(this->*m_chosen)(folder);
    });
    create->setFocus();
    resize(kWidth, sizeHint().height());
}

void FirstStartDialog::showProblem(const QString& sentence) {
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_rescue->hide();
}

void FirstStartDialog::showDamage(const QString& sentence) {
    showProblem(sentence);
    m_rescue->show();
    m_rescue->setFocus();
}

void FirstStartDialog::reject() {
    if (m_pages->currentWidget() == m_place) {
        showChoices();
    } else {
        QDialog::reject();
    }
}

void FirstStartDialog::showChoices() {
    showProblem({});
    m_pages->setCurrentIndex(0);
    m_pages->currentWidget()->setFocus(Qt::TabFocusReason);
}

void FirstStartDialog::askForPlace(Chosen chosen, const QString& name, const QString& primary) {
    showProblem({});
    m_chosen = chosen;
    m_place->offer(m_startFolder, name);
    m_place->setPrimary(primary);
    m_pages->setCurrentWidget(m_place);
    m_place->setFocus(Qt::TabFocusReason);
}

void FirstStartDialog::askForExisting() {
    showProblem({});
    const QString start = QDir(m_startFolder).exists() ? m_startFolder : QDir::homePath();
    auto* dialog = new QFileDialog(this, tr("Choose the archive's folder"), start);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &FirstStartDialog::existingArchiveChosen);
    dialog->open();
}

} // namespace vestitel::dialogs
