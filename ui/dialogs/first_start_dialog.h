#pragma once

#include <QDialog>

class QLabel;

namespace vestitel::dialogs {

/// What is asked when there is no archive yet: a new one, the sample, one that exists. It stays
/// open while the window tries, so that a failure is told here; the window closes it.
class FirstStartDialog final : public QDialog {
    Q_OBJECT

public:
    explicit FirstStartDialog(QWidget* parent = nullptr);

    /// Where the folder dialogs begin.
    void setStartFolder(const QString& folder) { m_startFolder = folder; }
    /// The last choice came to nothing.
    void showProblem(const QString& sentence);

signals:
    void newArchiveChosen(const QString& folder);
    void sampleArchiveChosen();
    void existingArchiveChosen(const QString& folder);

private:
    void ask(const QString& title, void (FirstStartDialog::*chosen)(const QString&));

    QString m_startFolder;
    QLabel* m_problem;
};

} // namespace vestitel::dialogs
