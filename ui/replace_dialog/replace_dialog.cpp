#include "replace_dialog/replace_dialog.h"

#include "base/deliver.h"
#include "replace_dialog/passage_delegate.h"
#include "replace_dialog/replace_form.h"
#include "style/roles.h"
#include "style/tokens.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace vestitel::replace_dialog {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPatienceMilliseconds = 300;
constexpr QSize kSize(860, 600);
/// More posts than these come folded, so that one sees which they are.
constexpr qsizetype kUnfoldedPosts = 2000;

} // namespace

ReplaceDialog::ReplaceDialog(ReplaceServices services, std::vector<domain::Language> languages,
                             const QString& formsRefusal, QWidget* parent)
    : QDialog(parent), m_services(std::move(services)),
      m_form(new ReplaceForm(std::move(languages), formsRefusal, this)),
      m_model(new ChangesModel(this)), m_list(new QTreeView(this)), m_empty(new QLabel(this)),
      m_summary(new QLabel(this)), m_progressText(new QLabel(this)),
      m_progressBar(new QProgressBar(this)) {
    setObjectName(u"replaceDialog"_s);
    setWindowTitle(tr("Replace in all posts"));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(style::kSpace24, style::kSpace16, style::kSpace24, style::kSpace16);
    column->setSpacing(style::kSpace8);
    auto* const title = new QLabel(windowTitle(), this);
    style::setRole(title, style::Role::Title);
    column->addWidget(title);
    column->addWidget(m_form);
    makeList(column);
    makeProgress(column);
    makeButtons(column);
    connect(m_form, &ReplaceForm::questionChanged, this, &ReplaceDialog::forget);
    connect(m_form, &ReplaceForm::replacementChanged, this, &ReplaceDialog::forget);
    connect(m_form, &ReplaceForm::findRequested, this, &ReplaceDialog::find);
    connect(m_model, &ChangesModel::chosenChanged, this, &ReplaceDialog::showCounts);
    enter(Step::Asking);
    m_form->focusText();
    resize(kSize);
}

ReplaceDialog::~ReplaceDialog() {
    m_cancellation.cancel();
}

void ReplaceDialog::makeList(QVBoxLayout* column) {
    m_list->setObjectName(u"replaceChanges"_s);
    m_list->setAccessibleName(tr("Places, by post"));
    m_list->setAccessibleDescription(tr("The space bar leaves a place out, or takes it in."));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PassageDelegate(m_list));
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTabKeyNavigation(false);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->header()->setSectionsMovable(false);
    m_list->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_empty->setObjectName(u"replaceEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    style::setRole(m_empty, style::Role::QuietText);
    column->addSpacing(style::kSpace4);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);

    m_summary->setObjectName(u"replaceSummary"_s);
    style::setRole(m_summary, style::Role::QuietText);
    m_all = new QPushButton(tr("Choose a&ll"), this);
    m_none = new QPushButton(tr("Choose &none"), this);
    m_all->setObjectName(u"replaceChooseAll"_s);
    m_none->setObjectName(u"replaceChooseNone"_s);
    auto* const row = new QHBoxLayout;
    row->setSpacing(style::kSpace8);
    row->addWidget(m_summary, 1);
    for (QPushButton* const button : {m_all, m_none}) {
        button->setAutoDefault(false);
        style::setRole(button, style::Role::Quiet);
        row->addWidget(button);
    }
    column->addLayout(row);
    connect(m_all, &QPushButton::clicked, m_model, [this] { m_model->setAllChosen(true); });
    connect(m_none, &QPushButton::clicked, m_model, [this] { m_model->setAllChosen(false); });
}

void ReplaceDialog::makeProgress(QVBoxLayout* column) {
    m_progressText->setObjectName(u"replaceProgressText"_s);
    style::setRole(m_progressText, style::Role::QuietText);
    m_progressBar->setObjectName(u"replaceProgress"_s);
    m_progressBar->setAccessibleName(tr("Progress"));
    m_progressBar->setTextVisible(false);
    column->addWidget(m_progressText);
    column->addWidget(m_progressBar);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMilliseconds);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_progressText->show();
        m_progressBar->show();
    });
}

void ReplaceDialog::makeButtons(QVBoxLayout* column) {
    m_takeBack = new QPushButton(tr("&Take the last replacement back"), this);
    m_takeBack->setObjectName(u"replaceTakeBack"_s);
    m_takeBack->setAutoDefault(false);
    m_takeBack->hide();
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        emit takingBackRequested();
        accept();
    });
    m_secondary = new QPushButton(this);
    m_secondary->setObjectName(u"cancelButton"_s);
    m_secondary->setAutoDefault(false);
    m_primary = new QPushButton(tr("&Replace"), this);
    m_primary->setObjectName(u"primaryButton"_s);
    m_primary->setAutoDefault(false);
    style::setRole(m_primary, style::Role::Primary);
    connect(m_secondary, &QPushButton::clicked, this, &ReplaceDialog::reject);
    connect(m_primary, &QPushButton::clicked, this, &ReplaceDialog::replace);
    auto* const row = new QHBoxLayout;
    row->setSpacing(style::kSpace8);
    row->addWidget(m_takeBack);
    row->addStretch();
    row->addWidget(m_secondary);
    row->addWidget(m_primary);
    column->addSpacing(style::kSpace4);
    column->addLayout(row);
}

void ReplaceDialog::setText(const QString& text) {
    m_form->setText(text);
    m_form->focusText();
}

void ReplaceDialog::offerTakingBack() {
    m_canTakeBack = true;
    enter(m_step);
}

void ReplaceDialog::reject() {
    if (m_step == Step::Finding || m_step == Step::Replacing) {
        m_cancellation.cancel();
        m_secondary->setEnabled(false);
        m_progressText->setText(tr("Stopping…"));
        return;
    }
    QDialog::reject();
}

void ReplaceDialog::keyPressEvent(QKeyEvent* event) {
    // Enter looks; writing into every post is a button of its own.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && m_form->isAncestorOf(focusWidget())) {
        find();
        return;
    }
    QDialog::keyPressEvent(event);
}

void ReplaceDialog::find() {
    if (m_step == Step::Finding || m_step == Step::Replacing || !m_form->isComplete()) {
        return;
    }
    const editorial::ReplaceRequest request = m_form->request();
    m_replacement = request.replacement;
    m_cancellation = {};
    enter(Step::Finding);
    deliver(m_services.find(request, progress(), m_cancellation), this,
            [this](const Result<ReplaceServices::Changes>& changes) { showFound(changes); });
}

void ReplaceDialog::showFound(const Result<ReplaceServices::Changes>& changes) {
    if (!changes) {
        enter(Step::Asking);
        say(changes.error().message);
        return;
    }
    m_model->setChanges(*changes);
    if (changes->empty()) {
        enter(Step::Asking);
        say(tr("There is no place that would change."));
        m_form->focusText();
        return;
    }
    enter(Step::Shown);
    if (m_model->all().posts <= kUnfoldedPosts) {
        m_list->expandAll();
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setFocus();
}

void ReplaceDialog::replace() {
    if (m_step != Step::Shown || m_model->chosenCount().places == 0) {
        return;
    }
    m_cancellation = {};
    enter(Step::Replacing);
    deliver(m_services.replace(m_model->chosen(), m_replacement, progress(), m_cancellation), this,
            [this](const Result<editorial::ReplaceReport>& report) { finish(report); });
}

void ReplaceDialog::finish(const Result<editorial::ReplaceReport>& report) {
    enter(Step::Shown);
    if (!report) {
        say(report.error().message);
        return;
    }
    emit replaced(*report);
    accept();
}

/// What is shown is not of this question any more.
void ReplaceDialog::forget() {
    if (m_step == Step::Shown) {
        m_model->setChanges({});
    }
    if (m_step == Step::Shown || m_step == Step::Asking) {
        enter(Step::Asking);
    }
}

void ReplaceDialog::enter(Step step) {
    m_step = step;
    ++m_run;
    const bool working = step == Step::Finding || step == Step::Replacing;
    m_form->setEnabled(!working);
    m_list->setVisible(step == Step::Shown || step == Step::Replacing);
    m_list->setEnabled(step == Step::Shown);
    m_empty->setVisible(!m_list->isVisibleTo(this));
    m_empty->setText(step == Step::Asking
                         ? tr("Every place is shown here first, and can be left out.")
                         : QString());
    for (QPushButton* const button : {m_all, m_none}) {
        button->setVisible(m_list->isVisibleTo(this));
        button->setEnabled(step == Step::Shown);
    }
    m_progressText->hide();
    m_progressBar->hide();
    m_progressBar->setRange(0, 0);
    m_progressText->setText(step == Step::Replacing ? tr("The posts are being written…")
                                                    : tr("The posts are being read…"));
    working ? m_patience.start() : m_patience.stop();
    m_takeBack->setVisible(m_canTakeBack && step == Step::Asking);
    m_secondary->setEnabled(true);
    m_secondary->setText(working ? tr("Stop") : tr("Close"));
    if (working) {
        m_secondary->setFocus();
    }
    showCounts();
}

void ReplaceDialog::showCounts() {
    const ChangesModel::Count all = m_model->all();
    const ChangesModel::Count chosen = m_model->chosenCount();
    m_primary->setEnabled(m_step == Step::Shown && chosen.places > 0);
    if (m_step != Step::Shown && m_step != Step::Replacing) {
        m_summary->clear();
        return;
    }
    const auto inWords = [](const ChangesModel::Count& count) {
        return tr("%n place(s)", nullptr, static_cast<int>(count.places)) + u' ' +
               tr("in %n post(s)", nullptr, static_cast<int>(count.posts));
    };
    m_summary->setText(chosen.places == all.places
                           ? inWords(all)
                           //: %1: "3 places in 2 posts"; %2: the same of all that were found
                           : tr("Chosen: %1, of %2").arg(inWords(chosen), inWords(all)));
}

void ReplaceDialog::say(const QString& sentence) {
    m_empty->setText(sentence);
    if (!m_empty->isVisibleTo(this)) {
        m_summary->setText(sentence);
    }
}

Progress ReplaceDialog::progress() {
    // The work's own thread calls it, perhaps after the dialog has gone.
    return [self = QPointer(this), run = m_run](qsizetype done, qsizetype total) {
        QMetaObject::invokeMethod(
            qApp,
            [self, run, done, total] {
                if (self && self->m_run == run) {
                    self->showProgress(done, total);
                }
            },
            Qt::QueuedConnection);
    };
}

void ReplaceDialog::showProgress(qsizetype done, qsizetype total) {
    if (m_cancellation.isCancelled()) {
        return;
    }
    m_progressBar->setRange(0, static_cast<int>(total));
    m_progressBar->setValue(static_cast<int>(done));
    m_progressText->setText(m_step == Step::Replacing
                                ? tr("%1 of %2 posts are written.").arg(done).arg(total)
                                : tr("%1 of %2 posts are read.").arg(done).arg(total));
}

} // namespace vestitel::replace_dialog
