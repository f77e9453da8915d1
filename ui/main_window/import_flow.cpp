#include "main_window/import_flow.h"

#include "main_window/file_drop.h"
#include "main_window/pairs_binding.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QProgressDialog>

namespace vestitel::main_window {

namespace {

constexpr int kProgressAfterMilliseconds = 300;
constexpr qsizetype kFindingsInWords = 3; ///< More are folded away.

} // namespace

ImportFlow::ImportFlow(editorial::NewsroomThread& newsroom, widgets::Banner& pairs, QWidget* window)
    : QObject(window), m_window(window),
      m_converter(std::make_unique<word_import::WordConverter>()),
      m_controller(newsroom, m_converter->function()), m_pairs(new PairsBinding(pairs, this)) {
    connect(m_pairs, &PairsBinding::oneTextRequested, this, &ImportFlow::oneTextRequested);
    connect(new FileDrop(window), &FileDrop::dropped, this, &ImportFlow::start);
    connect(&m_controller, &session::ImportController::progressed, this, &ImportFlow::showProgress);
    connect(&m_controller, &session::ImportController::finished, this, &ImportFlow::showReport);
    connect(&m_controller, &session::ImportController::failed, this, [this](const Error& error) {
        delete m_progress;
        emit failed(error);
    });
    connect(&m_controller, &session::ImportController::editionsChanged, this,
            &ImportFlow::editionsChanged);
    connect(&m_controller, &session::ImportController::done, this, &ImportFlow::done);
}

ImportFlow::~ImportFlow() {
    // The import's thread must not wait for this one, which is about to wait for it.
    m_converter.reset();
}

void ImportFlow::cancel() {
    m_controller.cancel();
    m_converter->cancel();
}

void ImportFlow::chooseFiles() {
    auto* const dialog = new QFileDialog(m_window, tr("Import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Documents, texts, pages and exports (*.docx *.txt *.html *.htm *.jsonl *.xml)"),
         tr("All files (*)")});
    dialog->setLabelText(QFileDialog::Accept, tr("Import"));
    connect(dialog, &QFileDialog::filesSelected, this, &ImportFlow::start);
    dialog->open();
}

void ImportFlow::start(const QStringList& paths) {
    m_controller.start(paths);
}

void ImportFlow::showProgress(qsizetype done, qsizetype total) {
    if (m_progress.isNull()) {
        m_progress = new QProgressDialog(m_window);
        m_progress->setWindowTitle(tr("Import"));
        m_progress->setLabelText(tr("The files are being read…"));
        m_progress->setMinimumDuration(kProgressAfterMilliseconds);
        m_progress->setAutoClose(false);
        m_progress->setAutoReset(false);
        connect(m_progress, &QProgressDialog::canceled, this, &ImportFlow::cancel);
    }
    m_progress->setMaximum(static_cast<int>(total));
    m_progress->setValue(static_cast<int>(done));
}

void ImportFlow::showReport(const editorial::ImportReport& report) {
    delete m_progress;
    const auto count = static_cast<int>(report.posts.size());
    if (count > 0) {
        emit imported(report.posts);
    }
    if (!report.pairs.empty()) {
        m_pairs->show(report.pairs);
    }
    if (!report.refused.isEmpty() || !report.remarks.isEmpty()) {
        showFindings(report);
    } else if (report.pairs.empty()) {
        emit message(count > 0          ? tr("%n post(s) imported.", nullptr, count)
                     : report.cancelled ? tr("The import was cancelled.")
                                        : tr("There was nothing to import."));
    }
}

void ImportFlow::showFindings(const editorial::ImportReport& report) {
    const auto count = static_cast<int>(report.posts.size());
    const auto refused = static_cast<int>(report.refused.size());
    auto* const box = new QMessageBox(m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("importReport"));
    box->setIcon(QMessageBox::NoIcon);
    box->setWindowTitle(tr("Import"));
    box->setText(count > 0 ? tr("%n post(s) imported.", nullptr, count)
                           : tr("Nothing was imported."));
    const QStringList findings = report.refused + report.remarks;
    if (findings.size() <= kFindingsInWords) {
        box->setInformativeText(findings.join(QStringLiteral("\n\n")));
    } else {
        box->setInformativeText(
            refused == 0 ? tr("%n remark(s) on them are below.", nullptr,
                              static_cast<int>(report.remarks.size()))
            : count > 0
                ? tr("%n item(s) could not be taken; the rest is in the archive.", nullptr, refused)
                : tr("%n item(s) could not be taken.", nullptr, refused));
        box->setDetailedText(findings.join(u'\n'));
    }
    box->addButton(QMessageBox::Ok);
    box->open();
}

void ImportFlow::keepAsOneText(const std::vector<editorial::RecognisedPair>& pairs) {
    m_controller.keepAsOneText(pairs);
}

} // namespace vestitel::main_window
