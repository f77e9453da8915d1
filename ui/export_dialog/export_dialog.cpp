#include "export_dialog/export_dialog.h"

#include "base/deliver.h"
#include "export_dialog/choice_page.h"
#include "export_dialog/result_page.h"
#include "style/roles.h"
#include "style/tokens.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace vestitel::export_dialog {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPatienceMilliseconds = 300;
constexpr int kSecond = 1000;
constexpr int kWidth = 820;

} // namespace

ExportDialog::ExportDialog(const ExportSubject& subject, ExportServices services,
                           const ExportChoice& choice, QWidget* parent)
    : QDialog(parent), m_subject(subject), m_services(std::move(services)), m_choice(choice),
      m_title(new QLabel(this)), m_pages(new QStackedWidget(this)),
      m_choicePage(new ChoicePage(subject, choice, this)), m_progressPage(new QWidget(this)),
      m_resultPage(new ResultPage(subject, m_services, this)),
      m_progressText(new QLabel(m_progressPage)), m_progressBar(new QProgressBar(m_progressPage)),
      m_timeLeftText(new QLabel(m_progressPage)),
      m_foresee(new QPushButton(tr("What would change…"), this)),
      m_secondary(new QPushButton(this)), m_primary(new QPushButton(this)) {
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::kSpace24, style::kSpace16, style::kSpace24, style::kSpace16);
    layout->setSpacing(style::kSpace4);
    m_title->setObjectName(u"exportTitle"_s);
    style::setRole(m_title, style::Role::Title);
    layout->addWidget(m_title);
    fillProgressPage();
    m_pages->addWidget(m_choicePage);
    m_pages->addWidget(m_progressPage);
    m_pages->addWidget(m_resultPage);
    layout->addWidget(m_pages, 1);
    layout->addSpacing(style::kSpace12);

    m_primary->setObjectName(u"exportPrimary"_s);
    m_secondary->setObjectName(u"exportSecondary"_s);
    style::setRole(m_primary, style::Role::Primary);
    m_primary->setDefault(true);
    m_secondary->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(style::kSpace8);
    m_foresee->setObjectName(u"exportForesee"_s);
    m_foresee->setAutoDefault(false);
    buttons->addWidget(m_foresee);
    buttons->addStretch();
    buttons->addWidget(m_secondary);
    buttons->addWidget(m_primary);
    layout->addLayout(buttons);

    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMilliseconds);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { m_pages->setCurrentWidget(m_progressPage); });
    m_second.setInterval(kSecond);
    connect(&m_second, &QTimer::timeout, this, &ExportDialog::showTimeLeft);
    connect(m_primary, &QPushButton::clicked, this, &ExportDialog::primaryPressed);
    connect(m_secondary, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_foresee, &QPushButton::clicked, this, [this] { start(Run::Trial); });
    connect(m_choicePage, &ChoicePage::formChosen, this, &ExportDialog::formChosen);
    enter(Step::Choosing);
    m_choicePage->focusForm();
    askForFindings();
    resize(kWidth, sizeHint().height());
}

ExportDialog::~ExportDialog() {
    m_cancellation.cancel();
}

void ExportDialog::askForFindings() {
    if (m_subject.posts.size() != 1 || !m_services.check) {
        return;
    }
    deliver(m_services.check(m_subject.posts.front()), this,
            [this](const Result<std::vector<checks::Finding>>& findings) {
                // A post that cannot be read says so when it is exported.
                if (findings) {
                    m_choicePage->showFindings(*findings);
                    resize(width(), std::max(height(), sizeHint().height()));
                }
            });
}

void ExportDialog::reject() {
    if (m_step == Step::Working) {
        m_cancellation.cancel();
        m_secondary->setEnabled(false);
        m_progressText->setText(tr("Stopping…"));
        m_second.stop();
        m_timeLeftText->clear();
        return;
    }
    if (m_step == Step::Foreseen) {
        enter(Step::Choosing);
        return;
    }
    QDialog::reject();
}

void ExportDialog::fillProgressPage() {
    auto* layout = new QVBoxLayout(m_progressPage);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::kSpace8);
    m_progressText->setObjectName(u"exportProgressText"_s);
    m_progressBar->setObjectName(u"exportProgress"_s);
    m_progressBar->setAccessibleName(tr("Progress of the export"));
    m_progressBar->setTextVisible(false);
    m_timeLeftText->setObjectName(u"exportTimeLeft"_s);
    style::setRole(m_timeLeftText, style::Role::QuietText);
    m_timeLeftText->setMinimumHeight(
        m_timeLeftText->fontMetrics().height()); // nothing moves for it
    layout->addStretch();
    layout->addWidget(m_progressText);
    layout->addWidget(m_progressBar);
    layout->addWidget(m_timeLeftText);
    layout->addStretch();
}

void ExportDialog::primaryPressed() {
    if (m_step == Step::Choosing || m_step == Step::Foreseen) {
        start(Run::Export);
    } else if (m_step == Step::Done) {
        openFolder();
    }
}

/// A site is the one form of which one wants to know before what will become of it.
void ExportDialog::formChosen(editorial::ExportForm form) {
    m_foresee->setVisible(m_step == Step::Choosing && form == editorial::ExportForm::Site);
}

void ExportDialog::start(Run run) {
    m_run = run;
    m_choice = m_choicePage->choice();
    if (m_choice.folder.isEmpty()) {
        m_choicePage->showProblem(tr("Nothing is exported yet: a folder has to be chosen first."));
        findChild<QWidget*>(u"exportFolder"_s)->setFocus();
        return;
    }
    if (QDir::isRelativePath(m_choice.folder)) {
        m_choice.folder = QDir::home().filePath(m_choice.folder);
    }
    m_choicePage->showProblem({});
    emit choiceMade(m_choice);
    m_cancellation = {};
    enter(Step::Working);
    // A site takes what is ready or published, whatever is selected.
    const bool isSite = m_choice.form == editorial::ExportForm::Site;
    const editorial::ExportRequest request{.posts =
                                               isSite ? std::vector<PostId>() : m_subject.posts,
                                           .form = m_choice.form,
                                           .folder = m_choice.folder,
                                           .isTrial = run == Run::Trial,
                                           .profile = m_choice.target.profile,
                                           .mediaAddress = m_choice.target.mediaAddress};
    // The work's own thread calls it, perhaps after the dialog has gone.
    const Progress progress = [self = QPointer(this)](qsizetype done, qsizetype total) {
        QMetaObject::invokeMethod(
            qApp,
            [self, done, total] {
                if (self) {
                    self->progressed(done, total);
                }
            },
            Qt::QueuedConnection);
    };
    deliver(m_services.start(request, progress, m_cancellation), this,
            [this](const Result<editorial::ExportReport>& report) { finished(report); });
}

void ExportDialog::progressed(qsizetype done, qsizetype total) {
    if (m_step != Step::Working || m_cancellation.isCancelled()) {
        return;
    }
    m_progressBar->setRange(0, static_cast<int>(total));
    m_progressBar->setValue(static_cast<int>(done));
    m_progressText->setText(tr("%1 of %2 posts are ready.").arg(done).arg(total));
    m_done = done;
    m_total = total;
    showTimeLeft();
}

void ExportDialog::showTimeLeft() {
    if (m_total == 0) {
        return;
    }
    const auto left =
        m_timeLeft.at(m_done, m_total, std::chrono::milliseconds(m_elapsed.elapsed()));
    m_timeLeftText->setText(left ? timeLeftInWords(*left) : QString());
}

void ExportDialog::finished(const Result<editorial::ExportReport>& report) {
    if (!report) {
        enter(Step::Choosing);
        if (report.error().code != ErrorCode::Cancelled) {
            m_choicePage->showProblem(report.error().message);
        }
        return;
    }
    if (m_run == Run::Trial) {
        if (report->cancelled) {
            enter(Step::Choosing);
            return;
        }
        m_resultPage->showTrial(*report);
        enter(Step::Foreseen);
        return;
    }
    m_resultPage->show(*report, m_choice);
    enter(Step::Done);
    m_title->setText(report->cancelled ? tr("Stopped") : tr("Exported"));
    emit exported(*report);
}

void ExportDialog::enter(Step step) {
    m_step = step;
    m_secondary->setEnabled(true);
    m_choicePage->setEnabled(step == Step::Choosing);
    m_primary->setVisible(step != Step::Working);
    m_title->setText(step == Step::Working    ? tr("Exporting…")
                     : step == Step::Foreseen ? tr("What would change")
                                              : tr("Export"));
    formChosen(m_choicePage->choice().form);
    m_second.stop();
    switch (step) {
    case Step::Choosing:
        m_patience.stop();
        m_pages->setCurrentWidget(m_choicePage);
        m_primary->setText(tr("Export"));
        m_secondary->setText(tr("Cancel"));
        break;
    case Step::Working:
        m_progressBar->setRange(0, 0);
        m_progressText->setText(tr("Getting ready…"));
        m_secondary->setText(tr("Cancel"));
        m_secondary->setFocus();
        m_patience.start();
        m_timeLeft.restart();
        m_timeLeftText->clear();
        m_total = 0;
        m_elapsed.start();
        m_second.start();
        break;
    case Step::Foreseen:
        m_patience.stop();
        m_pages->setCurrentWidget(m_resultPage);
        m_primary->setText(tr("Export"));
        m_secondary->setText(tr("Back"));
        m_primary->setFocus();
        break;
    case Step::Done:
        m_patience.stop();
        m_pages->setCurrentWidget(m_resultPage);
        m_primary->setText(tr("Open folder"));
        m_secondary->setText(tr("Close"));
        m_primary->setFocus();
        break;
    }
}

void ExportDialog::openFolder() {
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_choice.folder));
}

} // namespace vestitel::export_dialog
