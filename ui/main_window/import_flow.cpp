#include "main_window/import_flow.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QProgressDialog>

namespace vestitel::main_window {

namespace {

constexpr int kProgressAfterMilliseconds = 300;

} // namespace

ImportFlow::ImportFlow(editorial::NewsroomThread& newsroom, QWidget* window)
    : QObject(window), m_window(window), m_controller(newsroom) {
    connect(&m_controller, &session::ImportController::progressed, this, &ImportFlow::showProgress);
    connect(&m_controller, &session::ImportController::finished, this, &ImportFlow::showReport);
    connect(&m_controller, &session::ImportController::failed, this, [this](const Error& error) {
        delete m_progress;
        emit failed(error);
    });
}

void ImportFlow::chooseFiles() {
    auto* const dialog = new QFileDialog(m_window, tr("Import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Texts, pages and exports (*.txt *.html *.htm *.jsonl *.xml)"), tr("All files (*)")});
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
        connect(m_progress, &QProgressDialog::canceled, this, [this] { m_controller.cancel(); });
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
    if (report.refused.isEmpty() && report.remarks.isEmpty()) {
        emit message(count > 0 ? tr("%n post(s) imported.", nullptr, count)
                               : tr("There was nothing to import."));
        return;
    }
    auto* const box = new QMessageBox(m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("importReport"));
    box->setIcon(QMessageBox::NoIcon);
    box->setWindowTitle(tr("Import"));
    box->setText(tr("%n post(s) imported.", nullptr, count));
    if (!report.refused.isEmpty()) {
        box->setInformativeText(tr("%n item(s) could not be taken; the rest is in the archive.",
                                   nullptr, static_cast<int>(report.refused.size())));
    }
    box->setDetailedText((report.refused + report.remarks).join(u'\n'));
    box->addButton(QMessageBox::Ok);
    box->open();
}

} // namespace vestitel::main_window
