#pragma once

#include "export_dialog/export_services.h"
#include "export_dialog/time_left.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace vestitel::export_dialog {

class ChoicePage;
class ResultPage;

/// From choice to result. Nothing blocks: the work runs beside the window, its progress is shown
/// when it takes longer than a moment, Escape goes back one step. Open it with open(); the archive
/// must outlive it. Closing while it works cancels.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    ExportDialog(const ExportSubject& subject, ExportServices services, const ExportChoice& choice,
                 QWidget* parent = nullptr);
    ~ExportDialog() override;

    void reject() override;

signals:
    /// An export was started; for the window to remember.
    void choiceMade(const vestitel::export_dialog::ExportChoice& choice);
    /// It reached its end.
    void exported(const vestitel::editorial::ExportReport& report);

private:
    enum class Step { Choosing, Working, Foreseen, Done };
    enum class Run { Trial, Export };

    void fillProgressPage();
    void askForFindings();
    void primaryPressed();
    void start(Run run);
    void formChosen(editorial::ExportForm form);
    void progressed(qsizetype done, qsizetype total);
    void showTimeLeft();
    void finished(const Result<editorial::ExportReport>& report);
    void enter(Step step);
    void openFolder();

    ExportSubject m_subject;
    ExportServices m_services;
    ExportChoice m_choice;
    Step m_step = Step::Choosing;
    Run m_run = Run::Export;
    Cancellation m_cancellation;
    QTimer m_patience; ///< Progress that would only blink is not shown.
    TimeLeft m_timeLeft;
    QElapsedTimer m_elapsed; ///< Since the work began.
    QTimer m_second;         ///< Time passes, also while nothing gets ready.
    qsizetype m_done = 0;
    qsizetype m_total = 0; ///< 0: not known yet.

    QLabel* m_title;
    QStackedWidget* m_pages;
    ChoicePage* m_choicePage;
    QWidget* m_progressPage;
    ResultPage* m_resultPage;
    QLabel* m_progressText;
    QProgressBar* m_progressBar;
    QLabel* m_timeLeftText;
    QPushButton* m_foresee; ///< What a site's export would change.
    QPushButton* m_secondary;
    QPushButton* m_primary;
};

} // namespace vestitel::export_dialog
